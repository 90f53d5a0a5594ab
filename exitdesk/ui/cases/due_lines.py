"""One thing that is due, as a line that leads to where it is done."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.domain.dues import DueItem
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.focus_marks import set_case
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class DueLine(TranslatedWidget):
    """Says what is due and when, in which case, and whether the day has passed."""

    place_requested = Signal(object)  # Place

    def __init__(
        self,
        item: DueItem,
        today: date,
        language: LanguageSwitch,
        *,
        with_case: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._item = item
        set_case(self, item.case_id)
        self._today = today
        self._language = language
        self._with_case = with_case
        self._link = LinkButton()
        self._link.clicked.connect(self._open)
        self._detail = PlainLabel("muted", "due_detail")
        self._day = PlainLabel("none", "due_day")
        self._day.setMinimumWidth(self.fontMetrics().averageCharWidth() * 23)
        set_role(self._day, "error" if item.is_late(today) else "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._link)
        words.addWidget(self._detail)
        self._detail.setContentsMargins(self._link.edge(), 0, 0, 0)
        self._day.setContentsMargins(0, self._link.edge() + 1, 0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._day, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the line in the language in use."""
        item = self._item
        title = self._language.say(item.title)
        what = f"{title}: {item.typed}" if item.typed else title
        self._link.setText(what.replace("&", "&&"))
        self._day.setText(self._day_words())
        detail = " · ".join(part for part in (item.alias, item.code) if part)
        self._detail.setText(detail)
        self._detail.setVisible(self._with_case)

    def _day_words(self) -> str:
        days = (self._item.day - self._today).days
        if days == 0:
            return self.tr("today")
        if days == 1:
            return self.tr("tomorrow")
        if days < 0:
            return self.tr("late, {day}").format(day=written(self._item.day))
        return written(self._item.day)

    def _open(self) -> None:
        self.place_requested.emit(self._item.place)
