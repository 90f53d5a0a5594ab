"""Adding several steps to a goal where it stands: common ones ticked, others typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from exitdesk.casework.new_steps import read_step_lines
from exitdesk.domain.steps import NewStep, StepTemplate
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.model import Option
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.focus_marks import set_about
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedFrame

_LINES = 4
_CLIENT = "client"


@dataclass(frozen=True, slots=True)
class StepsToAdd:
    """Steps that the officer wants under a goal."""

    goal_id: str
    steps: tuple[NewStep, ...]


@dataclass(slots=True)
class AdderState:
    """What is ticked and typed; it outlives the widget, which is built again with the page."""

    is_open: bool = False
    typed: str = ""
    who: str = _CLIENT
    picked: frozenset[str] = frozenset()
    wrong: Text | None = None  # why the steps could not be written


class _StepLines(QPlainTextEdit):
    """Leaves Escape and Ctrl+Enter to the adder."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, but for the keys that end typing."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ends = is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if ends or event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the frame around it takes it
        else:
            super().keyPressEvent(event)


class StepAdder(TranslatedFrame):
    """Ctrl+Enter adds, Escape closes; what was typed is there when it opens again."""

    requested = Signal(object)  # StepsToAdd
    closed = Signal()

    def __init__(
        self,
        goal_id: str,
        state: AdderState,
        *,
        templates: Sequence[StepTemplate],
        first: date,
        today: date,
        lang: Lang,
        paper_lang: Lang,
        who: Sequence[Option],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._goal_id = goal_id
        self._state = state
        self._templates = tuple(templates)
        self._first = first
        self._today = today
        self._lang = lang
        self._paper_lang = paper_lang
        self._who_options = tuple(one for one in who if one.offered)
        self._common = PlainLabel("question")
        self._boxes = {one.key: WrappedCheckBox() for one in self._templates}
        self._typed_label, self._typed_help = PlainLabel("question"), PlainLabel("hint")
        self._typed, self._who_label, self._who = _StepLines(), PlainLabel(), QComboBox()
        self._wrong = PlainLabel("error", "adder_problem")
        self._buttons = ButtonRow(("add_steps", "close_adder"), primary="add_steps")
        set_role(self, "notice")
        self._arrange()
        self._fill()
        self.retranslate()

    def take_focus(self) -> None:
        """Put the cursor on the first line."""
        self._typed.setFocus()

    def refuse(self, why: Text | None) -> None:
        """Say why the steps could not be written; nothing when there is no reason."""
        self._wrong.setText("" if why is None else why.in_lang(self._lang))
        self._wrong.setVisible(why is not None)

    def retranslate(self) -> None:
        """Say everything again; what is typed and ticked stays."""
        self._common.setText(self.tr("Common steps"))
        self._common.setVisible(bool(self._templates))
        self._typed_label.setText(self.tr("Other steps, one a line"))
        self._typed.setAccessibleName(self.tr("Other steps, one a line"))
        self._typed_help.setText(
            self.tr("A day may stand at the end of a line: 1.12. Ctrl+Enter adds the steps.")
        )
        self._who_label.setText(self.tr("Who does what is typed"))
        self._who.setAccessibleName(self.tr("Who does what is typed"))
        by = self.tr("{step} (by {day})")
        for one in self._templates:
            step = one.step(self._first, self._paper_lang)
            words = by.format(step=step.title, day=written(step.due or self._first))
            self._boxes[one.key].setText(words)
        self._buttons.say(
            {"add_steps": self.tr("&Add the steps"), "close_adder": self.tr("C&lose")}
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add by Ctrl+Enter, close by Escape; what is typed is kept."""
        if not self._on_key(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for some lines when the text grows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self._typed.setFixedHeight(self._typed.fontMetrics().lineSpacing() * _LINES + 20)

    def _on_key(self, event: QKeyEvent) -> bool:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._add()
        else:
            return False
        return True

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(self._common)
        for key, box in self._boxes.items():
            box.setObjectName(f"template_{key}")
            box.toggled.connect(self._keep)
            layout.addWidget(box)
        self._typed.setObjectName("step_lines")
        self._typed.setTabChangesFocus(True)
        self._fit()
        self._typed.textChanged.connect(self._keep)
        self._who.setObjectName("lines_who")
        self._who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._who.activated.connect(self._keep)
        set_about(self._typed, self._goal_id)
        self._wrong.hide()
        for part in (
            self._typed_label, self._typed_help, self._typed, self._who_label,
        ):  # fmt: skip
            layout.addWidget(part)
        layout.addWidget(self._who, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._wrong)
        layout.addWidget(self._buttons)
        self._buttons.pressed.connect(self._act)

    def _fill(self) -> None:
        for option in self._who_options:
            self._who.addItem(option.label.in_lang(self._lang), option.key)
        typed, picked, who = self._state.typed, self._state.picked, self._state.who
        self._who.setCurrentIndex(max(self._who.findData(who), 0))
        for key, box in self._boxes.items():
            box.setChecked(key in picked)
        self._typed.setPlainText(typed)
        self.refuse(self._state.wrong)

    def _keep(self) -> None:
        self._state.typed = self._typed.toPlainText()
        self._state.who = str(self._who.currentData() or _CLIENT)
        ticked = (key for key, box in self._boxes.items() if box.isChecked())
        self._state.picked = frozenset(ticked)

    def _act(self, key: str) -> None:
        if key == "add_steps":
            self._add()
        else:
            self.closed.emit()

    def _add(self) -> None:
        self._keep()
        picked = tuple(
            one.step(self._first, self._paper_lang)
            for one in self._templates
            if one.key in self._state.picked
        )
        self._state.wrong = None
        steps = (*picked, *read_step_lines(self._state.typed, self._state.who, self._today))
        if steps:
            self.requested.emit(StepsToAdd(self._goal_id, steps))
            return
        self._wrong.setText(self.tr("Tick a step or type one."))
        self._wrong.show()
        self._typed.setFocus()
