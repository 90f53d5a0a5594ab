"""Measures of assessments: how each goes, and the choice of those that become steps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exitdesk.casework.measures import MeasureView
from exitdesk.domain.texts import Text
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.focus_marks import set_about
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.wrapped_buttons import LinkButton, WrappedCheckBox
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.safety.folded_lines import FoldedLines

_GOAL_CHARACTERS = 24  # a title that is longer is cut in the closed list


@dataclass(frozen=True, slots=True)
class MeasureChoices:
    """What a measure may be: its states by key, and the goals a step may lead to."""

    states: Mapping[str, Text]
    goals: Mapping[str, str]  # titles by object id


class MeasureList(QWidget):
    """Shows measures one below the other; some may be chosen to become steps."""

    steps_requested = Signal(object, str)  # keys of measures, object id of a goal or ""
    state_chosen = Signal(str, str)  # key of a measure, state
    step_opened = Signal(str)  # object id

    def __init__(
        self,
        measures: Sequence[MeasureView],
        choices: MeasureChoices,
        today: date,
        language: LanguageSwitch,
    ) -> None:
        super().__init__()
        self._language = language
        self._today = today
        self._boxes: dict[str, WrappedCheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for measure in measures:
            if measure.is_open:
                layout.addWidget(self._line(measure, choices))
        self._goal = QComboBox()
        self._goal.setObjectName("goal_choice")
        self._goal.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._goal.setMinimumContentsLength(_GOAL_CHARACTERS)
        self._make = QPushButton(self.tr("Make &steps of the chosen"))
        self._make.setObjectName("make_steps")
        self._make.setEnabled(False)
        self._make.clicked.connect(self._on_make)
        if self._boxes:
            layout.addWidget(self._choosing(choices))
        finished = [self._line(measure, choices) for measure in measures if not measure.is_open]
        if finished:
            words = self.tr("Show {n} finished").format(n=len(finished))
            layout.addWidget(FoldedLines(finished, words))

    def _choosing(self, choices: MeasureChoices) -> QWidget:
        self._goal.addItem(self.tr("No goal"), "")
        for object_id, title in choices.goals.items():
            self._goal.addItem(title, object_id)
        self._goal.setAccessibleName(self.tr("The goal that the steps lead to"))
        row = QWidget()
        flow = FlowLayout(row, 10, 6)
        flow.addWidget(self._make)
        flow.addWidget(self._goal)
        self._goal.setVisible(bool(choices.goals))  # in the row by now, no window of its own
        return row

    def _line(self, measure: MeasureView, choices: MeasureChoices) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        row.addLayout(words, 1)
        words.addWidget(self._title(measure))
        detail = PlainLabel("error" if measure.is_late(self._today) else "muted", "detail")
        detail.setText(self._detail(measure))
        words.addWidget(detail)
        detail.setVisible(bool(detail.text()))
        state = _StateChoice(measure, choices.states, self._language)
        state.setAccessibleName(self.tr("How it goes: {x}").format(x=measure.title))
        state.state_chosen.connect(self.state_chosen)
        row.addWidget(state, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _title(self, measure: MeasureView) -> QWidget:
        if measure.step:
            link = LinkButton()
            link.setText(measure.title.replace("&", "&&"))
            link.setObjectName("open_step")
            set_about(link, measure.step)
            link.setProperty("step", measure.step)
            link.clicked.connect(self._open)
            return link
        if not measure.is_open:
            label = PlainLabel()
            label.setText(measure.title)
            return label
        box = WrappedCheckBox()
        box.setObjectName("choose_measure")
        box.setText(measure.title)
        box.setAccessibleDescription(self.tr("Choose it to become a step"))
        box.toggled.connect(self._allow)
        self._boxes[measure.key] = box
        return box

    def _detail(self, measure: MeasureView) -> str:
        who = "" if measure.who is None else self._language.say(measure.who)
        due = measure.due
        by = "" if due is None else self.tr("by {day}").format(day=written(due))
        late = self.tr("overdue") if measure.is_late(self._today) else ""
        step = self.tr("a step on the pathway") if measure.step else ""
        return " · ".join(part for part in (who, by, late, step) if part)

    def _allow(self) -> None:
        self._make.setEnabled(any(box.isChecked() for box in self._boxes.values()))
        set_role(self._make, "primary" if self._make.isEnabled() else "none")

    def _on_make(self) -> None:
        keys = tuple(key for key, box in self._boxes.items() if box.isChecked())
        self.steps_requested.emit(keys, str(self._goal.currentData() or ""))

    def _open(self) -> None:
        link = self.sender()
        if link is not None:
            self.step_opened.emit(str(link.property("step")))


class _StateChoice(QComboBox):
    """The states of one measure."""

    state_chosen = Signal(str, str)  # key of the measure, state

    def __init__(
        self, measure: MeasureView, states: Mapping[str, Text], language: LanguageSwitch
    ) -> None:
        super().__init__()
        self._measure = measure
        self.setObjectName("measure_state")
        set_about(self, measure.key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, label in states.items():
            self.addItem(language.say(label), key)
        self.setCurrentIndex(self.findData(measure.state))
        self.activated.connect(self._report)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a state is never changed by scrolling past."""
        event.ignore()

    def _report(self, index: int) -> None:
        state = str(self.itemData(index))
        if state != self._measure.state:
            self.state_chosen.emit(self._measure.key, state)
