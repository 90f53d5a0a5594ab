"""The row above the calendar: where it is turned to, how much of it, whose cases."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.calendars import CalendarChoice, CalendarView
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox, WrappedRadioButton
from exitdesk.ui.translated import TranslatedWidget


class CalendarBar(TranslatedWidget):
    """Asks for other days, another view, one's own cases, the week on paper."""

    turned = Signal(int)  # months or weeks, by the view
    today_wanted = Signal()
    chosen = Signal(object)  # CalendarChoice
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = CalendarView.MONTH
        self._buttons = ButtonRow(("previous", "today", "next", "print_week"))
        self._buttons.pressed.connect(self._act)
        self._month = WrappedRadioButton()
        self._month.setObjectName("month_view")
        self._week = WrappedRadioButton()
        self._week.setObjectName("week_view")
        self._mine = WrappedCheckBox()
        self._mine.setObjectName("mine_box")
        choices = QWidget()
        flow = FlowLayout(choices, 18, 2)
        for button in (self._month, self._week, self._mine):
            button.clicked.connect(self._tell)
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._buttons)
        layout.addWidget(choices)
        self.retranslate()

    def show_choice(self, choice: CalendarChoice) -> None:
        """Show what is chosen."""
        self._view = choice.view
        (self._week if choice.view is CalendarView.WEEK else self._month).setChecked(True)
        self._mine.setChecked(choice.mine)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the buttons; those that turn say what they turn."""
        is_month = self._view is CalendarView.MONTH
        self._buttons.say(
            {
                "previous": self.tr("Previous month") if is_month else self.tr("Previous week"),
                "today": self.tr("Today"),
                "next": self.tr("Next month") if is_month else self.tr("Next week"),
                "print_week": self.tr("Print the week without names…"),
            }
        )
        tips = {
            "previous": self.tr("Page Up"),
            "today": self.tr("The T key"),
            "next": self.tr("Page Down"),
        }
        for key, words in tips.items():
            self._buttons.button(key).setToolTip(words)
        self._month.setText(self.tr("Month"))
        self._week.setText(self.tr("Week"))
        self._mine.setText(self.tr("Only my own cases"))

    def _act(self, key: str) -> None:
        if key == "today":
            self.today_wanted.emit()
        elif key == "print_week":
            self.print_wanted.emit()
        else:
            self.turned.emit(-1 if key == "previous" else 1)

    def _tell(self) -> None:
        view = CalendarView.WEEK if self._week.isChecked() else CalendarView.MONTH
        self.chosen.emit(CalendarChoice(view, self._mine.isChecked()))
