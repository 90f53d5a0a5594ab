"""One phase being changed: its names, its review days, whether it is in use, its place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QPushButton, QSpinBox, QVBoxLayout

from exitdesk.casework.phases import LONGEST_DAYS, LONGEST_NAME, TypedPhase
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedFrame

_NAME_CHARACTERS = 30


class PhaseRow(TranslatedFrame):
    """Holds what is typed; knows nothing of the other phases."""

    moved = Signal(int)  # -1 up, 1 down
    edited = Signal()

    def __init__(self, typed: TypedPhase, *, is_first: bool) -> None:
        super().__init__()
        self._key = typed.key
        self._labels = (PlainLabel("muted"), PlainLabel("muted"), PlainLabel("muted"))
        self._swedish, self._finnish = QLineEdit(typed.swedish), QLineEdit(typed.finnish)
        self._days = QSpinBox()
        self._days.setRange(1, LONGEST_DAYS)
        self._days.setValue(typed.days)
        self._days.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._in_use = QCheckBox()
        self._in_use.setChecked(typed.offered)
        self.up, self.down = QPushButton("↑"), QPushButton("↓")
        set_role(self, "card")
        self._arrange()
        self._in_use.setVisible(not is_first)  # a case begins in it
        self.retranslate()

    @property
    def typed(self) -> TypedPhase:
        """What stands in the row now."""
        return TypedPhase(
            self._key,
            self._swedish.text(),
            self._finnish.text(),
            self._days.value(),
            self._in_use.isChecked(),
        )

    def take_focus(self) -> None:
        """Put the cursor in the first name."""
        self._swedish.setFocus()

    def retranslate(self) -> None:
        """Say the labels; what is typed stays."""
        words = (self.tr("Name in Swedish"), self.tr("Name in Finnish"), self.tr("Review, days"))
        edits = (self._swedish, self._finnish, self._days)
        for label, text, edit in zip(self._labels, words, edits, strict=True):
            label.setText(text)
            edit.setAccessibleName(text)
        self._in_use.setText(self.tr("In use"))
        self.up.setAccessibleName(self.tr("Move the phase up"))
        self.down.setAccessibleName(self.tr("Move the phase down"))

    def changeEvent(self, event: QEvent) -> None:
        """Give the names room when the text grows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        for edit in (self._swedish, self._finnish):
            edit.setMinimumWidth(edit.fontMetrics().averageCharWidth() * _NAME_CHARACTERS)

    def _arrange(self) -> None:
        row = FlowLayout(None, 16, 8)
        edits = (self._swedish, self._finnish, self._days)
        names = ("phase_sv", "phase_fi", "phase_days")
        for label, edit, name in zip(self._labels, edits, names, strict=True):
            edit.setObjectName(name)
            part = QFrame()
            inside = QVBoxLayout(part)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(2)
            inside.addWidget(label)
            inside.addWidget(edit)
            row.addWidget(part)
        self._fit()
        for edit in (self._swedish, self._finnish):
            edit.setMaxLength(LONGEST_NAME)
            edit.setCursorPosition(0)
            edit.textEdited.connect(self._report)
        self._days.valueChanged.connect(self._report)
        self._in_use.setObjectName("phase_in_use")
        self._in_use.toggled.connect(self._report)
        for button, name in ((self.up, "phase_up"), (self.down, "phase_down")):
            button.setObjectName(name)
        self.up.clicked.connect(self._go_up)
        self.down.clicked.connect(self._go_down)
        for widget in (self._in_use, self.up, self.down):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.addLayout(row)

    def _report(self) -> None:
        self.edited.emit()

    def _go_up(self) -> None:
        self.moved.emit(-1)

    def _go_down(self) -> None:
        self.moved.emit(1)
