"""A line that takes a day."""

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from exitdesk.forms.inputs import read_date
from exitdesk.ui.cases.days import written
from exitdesk.ui.forms.spacing import readable_width
from exitdesk.ui.roles import set_role

_CHARACTERS = 14


class DayEdit(QLineEdit):
    """Takes a day as ``22.11.2026``; what is none is marked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.textChanged.connect(self._mark)
        self._fit()

    @property
    def day(self) -> date | None:
        """The day typed, None when there is none."""
        typed = read_date(self.text())
        return typed if isinstance(typed, date) else None

    @property
    def is_wrong(self) -> bool:
        """Whether something is typed that is no day."""
        return bool(self.text().strip()) and self.day is None

    def show_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.setText("" if day is None else written(day))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(readable_width(self, _CHARACTERS))

    def _mark(self) -> None:
        set_role(self, "wrong" if self.is_wrong else "none")
