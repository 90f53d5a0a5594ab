"""One thing that is due, as a line that leads to where it is done."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.domain.dues import DueItem
from exitdesk.forms.inputs import show_time
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.focus_marks import set_about, set_case
from exitdesk.ui.contacts.deed_rows import DeedRow
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

_DAY = 23  # characters
_HOUR = 7


class DueLine(TranslatedWidget):
    """Says what is due and when, in which case, and whether the day has passed.

    How an agreed contact went is said on its own line.
    """

    place_requested = Signal(object)  # Place
    contact_requested = Signal(object)  # ContactRequest

    def __init__(
        self,
        item: DueItem,
        today: date,
        language: LanguageSwitch,
        *,
        with_case: bool = True,
        of_day: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._item = item
        self._today = today
        self._language = language
        self._with_case = with_case
        self._of_day = of_day  # the day stands above, the hour is enough
        set_case(self, item.case_id)
        self._row: DeedRow | None = None
        self._link = LinkButton()
        set_about(self._link, item.place.object_id or item.place.draft_id or item.case_id)
        self._link.clicked.connect(self._open)
        self._detail = PlainLabel("muted", "due_detail")
        self._day = PlainLabel("none", "due_day")
        set_role(self._day, "error" if item.is_late(today) and not of_day else "muted")
        self._arrange()
        self._fit()
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        characters = _HOUR if self._of_day else _DAY
        self._day.setMinimumWidth(self.fontMetrics().averageCharWidth() * characters)
        edge = self._link.edge()
        self._detail.setContentsMargins(edge, 0, 0, 0)
        self._day.setContentsMargins(0, edge + 1, 0, 0)
        if self._row is not None:
            self._row.setContentsMargins(edge, 0, 0, 0)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._link)
        words.addWidget(self._detail)
        if self._item.occurrence is not None:
            self._row = DeedRow(self._item.occurrence, self._today, self._language)
            self._row.requested.connect(self.contact_requested)
            words.addWidget(self._row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._day, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def retranslate(self) -> None:
        """Say the line in the language in use."""
        item = self._item
        title = self._language.say(item.title)
        what = f"{title}: {item.typed}" if item.typed else title
        self._link.setText(what.replace("&", "&&"))
        when = self._day_words()
        if self._of_day:
            when = show_time(item.at) if item.at else ""
        elif item.at is not None:
            when = self.tr("{day} at {time}").format(day=when, time=show_time(item.at))
        self._day.setText(when)
        detail = " · ".join(part for part in (item.alias, item.code) if part)
        self._detail.setText(detail)
        self._detail.setVisible(self._with_case)
        self._link.setAccessibleDescription(" · ".join(part for part in (when, detail) if part))

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
