"""A goal with its steps; states are changed in place."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.forms.model import Concept
from exitdesk.forms.projection import DONE_KEYS
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.focus_marks import set_about
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.cases.tabs.base import StateChange
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class StateChoice(QComboBox):
    """Offers the states of a goal or a step; ``changed`` when the officer chose another."""

    changed = Signal(object)  # StateChange

    def __init__(self, reading: Reading, concept: Concept, accessible_name: str) -> None:
        super().__init__()
        self._object_id = reading.revision.object_id
        self.setObjectName("state_choice")
        set_about(self, self._object_id)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        field = reading.field(concept)
        for option in () if field is None else field.options:
            self.addItem(option.label.in_lang(reading.lang), option.key)
        self.setCurrentIndex(self.findData(reading.key(concept)))
        self.activated.connect(self._report)
        self._before = reading.key(concept)

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the page: a state is never changed by scrolling past."""
        event.ignore()  # type: ignore[attr-defined]  # a QWheelEvent

    def _report(self, index: int) -> None:
        key = str(self.itemData(index))
        if key != self._before:
            self.changed.emit(StateChange(self._object_id, key))


class PlanLineRow(TranslatedWidget):
    """One goal or step: its words as a link, who and by when, and its state."""

    opened = Signal(str)  # object id
    state_requested = Signal(object)  # StateChange

    def __init__(
        self, reading: Reading, state: Concept, today: date, goal_day: date | None = None
    ) -> None:
        super().__init__()
        self._goal_day = goal_day
        self._reading = reading
        self._today = today
        self._state = state
        self._link = LinkButton()
        self._link.setText(reading.title.replace("&", "&&"))
        self._link.clicked.connect(self._open)
        set_about(self._link, reading.revision.object_id)
        self._detail = PlainLabel("muted", "plan_detail")
        self._detail.setContentsMargins(self._link.edge(), 0, 0, 0)
        self._choice = StateChoice(reading, state, reading.title)
        self._choice.changed.connect(self.state_requested)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._link)
        words.addWidget(self._detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(words, 1)
        layout.addWidget(self._choice, alignment=Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    def retranslate(self) -> None:
        """Say who does it and by when."""
        due = self._reading.until(Concept.DUE)
        is_late = (
            due is not None
            and due < self._today
            and self._reading.key(self._state) not in DONE_KEYS
        )
        by = "" if due is None else self.tr("by {day}").format(day=written(due))
        late = self.tr("overdue") if is_late else ""
        who = self._reading.words(Concept.STEP_WHO)
        is_slipping = due is not None and self._goal_day is not None and due > self._goal_day
        slips = self.tr("after the day of its goal") if is_slipping else ""
        kind = self._reading.key(Concept.GOAL_MILESTONE) == "yes"
        milestone = self.tr("milestone") if kind else ""
        parts = (milestone, who, self._officer(), by, late, slips)
        text = " · ".join(part for part in parts if part)
        self._detail.setText(text)
        self._detail.setVisible(bool(text))
        set_role(self._detail, "error" if is_late else "muted")

    def _officer(self) -> str:
        """Return which officer sees to it, or that the one who did has left."""
        name = self._reading.words(Concept.STEP_OFFICER)
        field = self._reading.field(Concept.STEP_OFFICER)
        key = self._reading.key(Concept.STEP_OFFICER)
        options = () if field is None else field.options
        if any(one.key == key and not one.offered for one in options):
            return self.tr("without an officer: {name} has left").format(name=name)
        return name

    def _open(self) -> None:
        self.opened.emit(self._reading.revision.object_id)


class GoalBlock(TranslatedWidget):
    """A goal with its steps, and a button for the next step."""

    opened = Signal(str)
    state_requested = Signal(object)
    step_requested = Signal(str)  # object id of the goal

    adder_requested = Signal(str)  # object id of the goal

    def __init__(
        self,
        goal: Reading,
        steps: Sequence[Reading],
        today: date,
        adder: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._goal_id = goal.revision.object_id
        goal_day = goal.until(Concept.DUE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._row(goal, Concept.GOAL_STATE, today))
        inner = QFrame()
        below = QVBoxLayout(inner)
        below.setContentsMargins(28, 0, 0, 8)
        below.setSpacing(6)
        for step in steps:
            below.addWidget(self._row(step, Concept.STEP_STATE, today, goal_day))
        self._add = ButtonRow(("add_step", "add_several"))
        for key in ("add_step", "add_several"):
            set_role(self._add.button(key), "quiet")
            set_about(self._add.button(key), self._goal_id)
        self._add.button("add_several").setVisible(adder is None)
        self._add.pressed.connect(self._ask_step)
        below.addWidget(self._add)
        if adder is not None:
            below.addWidget(adder)
        layout.addWidget(inner)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the button."""
        self._add.say(
            {"add_step": self.tr("Add a step"), "add_several": self.tr("Add several steps")}
        )

    def _row(
        self, reading: Reading, state: Concept, today: date, goal_day: date | None = None
    ) -> PlanLineRow:
        row = PlanLineRow(reading, state, today, goal_day)
        row.opened.connect(self.opened)
        row.state_requested.connect(self.state_requested)
        return row

    def _ask_step(self, key: str) -> None:
        if key == "add_several":
            self.adder_requested.emit(self._goal_id)
        else:
            self.step_requested.emit(self._goal_id)
