"""The head of a case: who, where on the path, how dangerous, until when; always visible."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.domain.cases import CaseLine, CaseState
from exitdesk.domain.labels import CLIENT_TYPES, PHASES, STATES
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.level_badges import LevelBadge
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedFrame


class CaseHead(TranslatedFrame):
    """Shows the head of one case; hidden until there is one."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._line: CaseLine | None = None
        self._today = date.min
        self._alias = PlainLabel("heading", "alias_label", wrap=False)
        self._code = PlainLabel("muted", "code_label", wrap=False)
        self._type = PlainLabel("muted", "type_label", wrap=False)
        self._state = PlainLabel("muted", "state_label", wrap=False)
        self._badge = LevelBadge(language, theme)
        self._badge.setObjectName("level_badge")
        self._phase = PlainLabel("none", "phase_label", wrap=False)
        self._agreement = PlainLabel("none", "agreement_label", wrap=False)
        self._officer = PlainLabel("none", "officer_label", wrap=False)
        self._arrange()
        self.hide()
        self.retranslate()

    def show_case(self, line: CaseLine | None, today: date) -> None:
        """Show a case's head, or nothing."""
        self._line, self._today = line, today
        if line is not None:
            self._badge.show_level(line.level, line.level_valid_until, today)
        self.retranslate()
        self.setVisible(line is not None)

    def retranslate(self) -> None:
        """Say the head in the language in use."""
        line = self._line
        if line is None:
            return
        say = self._language.say
        self._alias.setText(line.alias or self.tr("No agreed name"))
        self._code.setText(line.code)
        known = CLIENT_TYPES.get(line.client_type)
        self._type.setText("" if known is None else say(known))
        self._type.setVisible(known is not None)
        self._state.setText(say(STATES[line.state]))
        self._state.setVisible(line.state is not CaseState.OPEN)
        self._phase.setText(self.tr("Phase: {x}").format(x=say(PHASES[line.phase])))
        self._agreement.setText(self._agreement_words(line))
        officer = self.tr("Responsible: {x}")
        self._officer.setText(officer.format(x=line.officer))

    def _agreement_words(self, line: CaseLine) -> str:
        until = line.agreement_valid_until
        if until is None:
            return self.tr("Agreement: none in force")
        if until < self._today:
            words = self.tr("Agreement: expired {day}")
        else:
            words = self.tr("Agreement: valid until {day}")
        return words.format(day=f"{until.day}.{until.month}.{until.year}")

    def _arrange(self) -> None:
        set_role(self, "head")
        first = FlowLayout(None, 14, 2)
        for label in (self._alias, self._code, self._type, self._state):
            first.addWidget(label)
        second = FlowLayout(None, 26, 4)
        for widget in (self._badge, self._phase, self._agreement, self._officer):
            second.addWidget(widget)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(24, 12, 24, 12)
        inner.setSpacing(6)
        inner.addLayout(first)
        inner.addLayout(second)
