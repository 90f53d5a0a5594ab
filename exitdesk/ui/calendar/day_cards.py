"""What lies on one day, as lines that lead to where it is dealt with."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.calendars import CalendarDay
from exitdesk.ui.cases.cards import Card
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.due_lines import DueLine
from exitdesk.ui.cases.focus_marks import focus_mark, put_focus
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget

_EDGE = 2  # pixels; where the focus shows
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class DayCard(TranslatedWidget):
    """One day of the calendar; how agreed contacts went is said here too."""

    place_requested = Signal(object)  # Place
    contact_requested = Signal(object)  # ContactRequest
    more_requested = Signal(object)  # date: there is more than is shown
    stepped = Signal(int)  # days, by an arrow while the whole day has the focus
    looked_at = Signal(object)  # date, when the whole day gets the focus

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        day: date,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self.day = day
        self._today = today
        self._held: CalendarDay | None = None
        self._card = Card("day_card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        layout.addWidget(self._card)
        self.retranslate()

    def show_day(self, day: date, held: CalendarDay | None) -> None:
        """Show a day; the focus stays on what it was on."""
        mark = focus_mark(self)
        self.day, self._held = day, held
        self.retranslate()
        if mark:
            put_focus(self, mark)

    def take_focus(self) -> bool:
        """Put the cursor on the first line; return whether there is one."""
        link = self.findChild(LinkButton)
        if link is not None:
            link.setFocus()
        return link is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by day with the arrows, and into the day with Enter."""
        key = Qt.Key(event.key())
        if not self.hasFocus():
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the day is looked at, and show it."""
        super().focusInEvent(event)
        self.looked_at.emit(self.day)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus has left."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an edge when the whole day has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._theme.colours.focus), _EDGE))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def retranslate(self) -> None:
        """Fill the card in the language in use."""
        weekday = self._language.locale.standaloneDayName(self.day.isoweekday())
        title = f"{weekday} {written(self.day)}"
        if self.day == self._today:
            title = self.tr("{day}, today").format(day=title)
        self._card.entitle(title)
        self.setAccessibleName(title)
        self._card.clear()
        items = self._held.items if self._held is not None else ()
        if not items:
            nothing = PlainLabel("muted", "nothing_label")
            nothing.setText(self.tr("Nothing on this day."))
            self._card.body.addWidget(nothing)
        for item in items:
            line = DueLine(item, self._today, self._language, of_day=True)
            line.place_requested.connect(self.place_requested)
            line.contact_requested.connect(self.contact_requested)
            self._card.body.addWidget(line)
        if self._held is not None and self._held.total > len(items):
            more = LinkButton()
            more.setObjectName("more_link")
            rest = self._held.total - len(items)
            more.setText(self.tr("and {count} more").format(count=rest))
            more.clicked.connect(self._ask_for_more)
            self._card.body.addWidget(more)

    def _ask_for_more(self) -> None:
        self.more_requested.emit(self.day)
