"""The editors for a day, a partial day and a number: typed on a line, kept as typed."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exitdesk.domain.answers import Answer, PartialDate
from exitdesk.forms.inputs import (
    read_date,
    read_number,
    read_partial_date,
    show_date,
    show_partial_date,
)
from exitdesk.forms.model import Field
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.spacing import readable_width, step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.roles import set_role

_LINE_CHARACTERS = 16


class LineEditor(Editor):
    """A short line whose words are read as a value; what cannot be read stays as it is."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._line = QLineEdit()
        self._line.setObjectName("line")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(step(self))
        self._row.addWidget(self._line)
        self._row.addStretch(1)
        self._line.textChanged.connect(self._tell)

    def answer(self) -> Answer | None:
        """Return the value that the line says, the words as typed when it says none, or None."""
        typed = self._line.text()
        return self._read(typed) if typed.strip() else None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the line."""
        return (self._line,)

    def retranslate(self) -> None:
        """Say nothing: a line has no words of its own."""

    def fit_font(self) -> None:
        """Give the line the width of what is usually typed there."""
        self._line.setFixedWidth(readable_width(self, _LINE_CHARACTERS))

    def _read(self, typed: str) -> Answer:
        """Return the value of ``typed``, or ``typed`` itself when it has none."""
        return typed

    def _written(self, answer: Answer) -> str:
        """Return how ``answer`` is written on the line."""
        return str(answer)

    def _put(self, answer: Answer | None) -> None:
        self._line.setText("" if answer is None else self._written(answer))


class NumberEditor(LineEditor):
    """Takes a whole number."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.fit_font()
        self.retranslate()

    def _read(self, typed: str) -> Answer:
        return read_number(typed)


class PartialDateEditor(LineEditor):
    """Takes a year, a month or a day."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self.fit_font()
        self.retranslate()

    def _read(self, typed: str) -> Answer:
        return read_partial_date(typed)

    def _written(self, answer: Answer) -> str:
        return show_partial_date(answer) if isinstance(answer, PartialDate) else str(answer)


class DateEditor(LineEditor):
    """Takes a day: typed as 22.11.2026, or picked from a calendar."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._open = QPushButton()
        self._open.setObjectName("open_calendar")
        self._open.setAutoDefault(False)
        set_role(self._open, "quiet")
        self._row.insertWidget(1, self._open)
        self._open.clicked.connect(self._show_calendar)
        self._line.editingFinished.connect(self._write_in_full)
        self.fit_font()
        self.retranslate()

    def stops(self) -> tuple[QWidget, ...]:
        """Return the line and the calendar button."""
        return (self._line, self._open)

    def name_for_readers(self, name: str, description: str) -> None:
        """Name the line; the button keeps its own words."""
        self.setAccessibleName(name)
        self._line.setAccessibleName(name)
        self._line.setAccessibleDescription(description)
        self._open.setAccessibleDescription(name)

    def retranslate(self) -> None:
        """Say how a day is written and what the button does."""
        self._line.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._open.setText(self.tr("Calendar"))

    def _read(self, typed: str) -> Answer:
        return read_date(typed)

    def _written(self, answer: Answer) -> str:
        return show_date(answer) if isinstance(answer, date) else str(answer)

    def _write_in_full(self) -> None:
        """Show a day typed in a short way as it was understood."""
        day = self.answer()
        if isinstance(day, date) and self._line.text() != show_date(day):
            self._line.setText(show_date(day))

    def _show_calendar(self) -> None:
        day = self.answer()
        shown = day if isinstance(day, date) else self.surroundings.today
        popup = CalendarPopup(self, shown)
        popup.picked.connect(self._pick)
        popup.open_below(self._line)

    def _pick(self, day: date) -> None:
        self._line.setText(show_date(day))
        self._line.setFocus()


class CalendarPopup(QFrame):
    """A calendar that floats below a line until a day is picked or Escape is pressed."""

    picked = Signal(object)  # datetime.date

    def __init__(self, editor: Editor, shown: date) -> None:
        super().__init__(editor, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.calendar = QCalendarWidget()
        self.calendar.setLocale(editor.surroundings.language.locale)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self.calendar.clicked.connect(self._on_pick)
        self.calendar.activated.connect(self._on_pick)
        layout = QVBoxLayout(self)
        layout.addWidget(self.calendar)

    def open_below(self, line: QWidget) -> None:
        """Show the calendar under ``line``, within the screen."""
        self.adjustSize()
        corner = line.mapToGlobal(QPoint(0, line.height()))
        room = line.screen().availableGeometry()
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        if corner.y() + self.height() > room.bottom():
            corner = line.mapToGlobal(QPoint(0, -self.height()))
        self.move(corner)
        self.show()
        self.calendar.setFocus()

    def _on_pick(self, day: QDate) -> None:
        if self.isVisible():
            self.close()
            self.picked.emit(date(day.year(), day.month(), day.day()))
