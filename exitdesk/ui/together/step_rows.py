"""One step of the plan on the shared screen: it can be ticked and given another day."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exitdesk.casework.shared_plans import DONE, DROPPED, SharedStep
from exitdesk.casework.together import TogetherWords
from exitdesk.ui.cases.cards import ButtonRow, said
from exitdesk.ui.cases.focus_marks import set_about
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.forms.wrapped_buttons import LinkButton, WrappedCheckBox
from exitdesk.ui.plain_labels import PlainLabel

_MONTH = 30
_DAYS = {"in_week": 7, "in_two_weeks": 14, "in_month": _MONTH}


class DayPanel(QFrame):
    """Asks for another day: three that are often meant, or any."""

    chosen = Signal(object)  # date

    def __init__(self, words: TogetherWords, today: date, about: str) -> None:
        super().__init__()
        self._today = today
        self._words = words
        self._often = ButtonRow(tuple(_DAYS))
        self._often.say({key: words.say(key) for key in _DAYS})
        self._often.pressed.connect(self._take_often)
        self._edit = DayEdit("day_edit")
        self._edit.setAccessibleName(words.say("other_day"))
        self._edit.setPlaceholderText(words.say("day_example", day=_typed(today)))
        self._edit.returnPressed.connect(self._take_typed)
        self._use = QPushButton(words.say("use_day"))
        self._use.setObjectName("use_day_button")
        self._use.clicked.connect(self._take_typed)
        for widget in (self._edit, self._use, *(self._often.button(key) for key in _DAYS)):
            set_about(widget, about)
        self._wrong = PlainLabel("error", "day_problem")
        self._wrong.hide()
        other = QHBoxLayout()
        other.addWidget(self._edit)
        other.addWidget(self._use)
        other.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self._often)
        layout.addLayout(other)
        layout.addWidget(self._wrong)

    def take_focus(self) -> None:
        """Put the cursor on the day that is meant most often."""
        self._often.button("in_week").setFocus()

    def _take_often(self, key: str) -> None:
        self.chosen.emit(self._today + timedelta(days=_DAYS[key]))

    def _take_typed(self) -> None:
        day = self._edit.day
        self._wrong.setVisible(day is None)
        if day is None:
            self._wrong.setText(self._words.say("day_missing", day=_typed(self._today)))
            self._edit.setFocus()
        else:
            self.chosen.emit(day)


class StepRow(QWidget):
    """A step with a box to tick, who takes it and by when."""

    ticked = Signal(str, bool)  # object id, whether it is done
    moved = Signal(str, object)  # object id, date

    def __init__(self, step: SharedStep, words: TogetherWords, today: date) -> None:
        super().__init__()
        self._step = step
        self._words = words
        self._today = today
        self._box = WrappedCheckBox()
        self._box.setText(step.title.replace("&", "&&"))
        self._box.setChecked(step.state == DONE)
        self._box.setEnabled(step.state != DROPPED)
        self._box.setAccessibleName(words.say("tick_done", text=step.title))
        self._box.setObjectName("step_box")
        set_about(self._box, step.object_id)
        self._box.clicked.connect(self._tick)
        self._move = LinkButton(close=True)
        self._move.setText(words.say("move"))
        self._move.setAccessibleName(words.say("move_about", text=step.title))
        self._move.setObjectName("move_button")
        set_about(self._move, step.object_id)
        self._move.clicked.connect(self._ask_day)
        if not step.is_ahead:
            self._move.hide()  # never shown before it has a parent: it would be a window
        self._panel: DayPanel | None = None
        self._arrange()

    def _arrange(self) -> None:
        detail = said(_detail(self._step, self._words), "muted")
        detail.setContentsMargins(self._box.before_words(), 0, 0, 0)
        below = QHBoxLayout()
        below.addWidget(detail, 1)
        below.addWidget(self._move)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._box)
        self._layout.addLayout(below)

    def _tick(self, is_done: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self.ticked.emit(self._step.object_id, is_done)

    def _ask_day(self) -> None:
        if self._panel is not None:
            self._panel.setVisible(not self._panel.isVisible())
        else:
            self._panel = DayPanel(self._words, self._today, self._step.object_id)
            self._panel.chosen.connect(self._take_day)
            self._layout.addWidget(self._panel)
        self._panel.take_focus()

    def _take_day(self, day: date) -> None:
        self.moved.emit(self._step.object_id, day)


def _detail(step: SharedStep, words: TogetherWords) -> str:
    by = words.say("by", day=words.day(step.due)) if step.due else ""
    parts = (words.who(step), by, words.placed(step.state_words))
    return " · ".join(part for part in parts if part)


def _typed(day: date) -> str:
    """Return a day as it is to be typed, the same in every language."""
    return f"{day.day}.{day.month}.{day.year}"
