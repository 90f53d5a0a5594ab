"""A person's level and until when it holds, on as many lines as the room asks for."""

from PySide6.QtWidgets import QWidget

from exitdesk.casework.case_safety import ProtectedPerson
from exitdesk.domain.labels import LEVELS
from exitdesk.ui.cases.days import written
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.level_badges import LevelBadge
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget


class LevelLine(TranslatedWidget):
    """The badge, then the day; of a level that has expired what it was."""

    def __init__(
        self,
        person: ProtectedPerson,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._person = person
        self._language = language
        badge = LevelBadge(language, theme)
        badge.show_known(person.level, None)
        self._until = PlainLabel("none", "level_until", wrap=False)
        flow = FlowLayout(self, 10, 0)
        flow.addWidget(badge)
        flow.addWidget(self._until)
        self.retranslate()

    def retranslate(self) -> None:
        """Say until when it holds, or when it expired and what it was."""
        person = self._person
        day = "" if person.valid_until is None else written(person.valid_until)
        if person.last_level is None:
            words = self.tr("not assessed")
        elif person.level is not None:
            words = self.tr("valid until {day}").format(day=day)
        else:
            level = self._language.say(LEVELS[person.last_level])
            words = self.tr("expired {day}, was {level}").format(day=day, level=level)
        self._until.setText(words)
