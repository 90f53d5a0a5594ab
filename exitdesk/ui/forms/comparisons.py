"""What was answered last time, beside the question that is asked again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer, Row
from exitdesk.forms.codec import is_empty
from exitdesk.forms.model import Field, Kind
from exitdesk.forms.summary import show_answer
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.forms.wrapped_buttons import LinkButton, WrappedCheckBox
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class BeforeLine(TranslatedWidget):
    """Says the answer of last time, and whether the new one differs.

    ``ticked`` carries the field's id and whether the officer says that nothing has changed.
    """

    ticked = Signal(str, bool)
    change_requested = Signal()

    def __init__(
        self, field: Field, answer: Answer, surroundings: Surroundings, *, may_tick: bool
    ) -> None:
        super().__init__()
        self._field = field
        self._answer = answer
        self._surroundings = surroundings
        self._words = PlainLabel("muted", "before_words")
        self._changed = PlainLabel("question", "before_changed", wrap=False)
        self.tick = WrappedCheckBox()
        self.tick.setObjectName("unchanged")
        self.tick.clicked.connect(self._on_click)
        self.may_fold = may_tick
        self._change = LinkButton()
        self._change.setObjectName("change_answer")
        self._change.clicked.connect(self.change_requested)
        gap = step(self)
        below = FlowLayout(None, 2 * gap, round(gap / 2))
        for part in (self.tick, self._change, self._changed):
            below.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(round(gap / 2))
        layout.addWidget(self._words)
        layout.addLayout(below)
        self._changed.hide()
        self._change.hide()
        self.tick.setVisible(may_tick)
        self.retranslate()

    def show_current(self, answer: Answer | None) -> None:
        """Mark a new answer that differs; one that differs is not unchanged."""
        changed = not is_empty(answer) and answer != self._answer
        self._changed.setVisible(changed and not self.tick.isChecked())

    def show_folded(self, *, folded: bool) -> None:
        """Offer to change the answer while the question itself is not shown."""
        self._change.setVisible(folded)

    def take_focus(self) -> None:
        """Put the cursor on the tick."""
        self.tick.setFocus()

    def untick(self) -> None:
        """Take the tick away: the officer has answered anew."""
        self.tick.setChecked(False)

    def retranslate(self) -> None:
        """Say last time's answer again."""
        around = self._surroundings
        said = self._said(self._field, self._answer)
        self._words.setText(self.tr("Last time: {answer}").format(answer=said))
        self._changed.setText(self.tr("Changed"))
        self._change.setText(self.tr("Change the answer"))
        self._change.setAccessibleDescription(around.say(self._field.label))
        self.tick.setText(self.tr("Unchanged"))
        self.tick.setAccessibleDescription(around.say(self._field.label))

    def _said(self, field: Field, answer: Answer) -> str:
        """Return an answer in words; the rows of a group one below the other."""
        around = self._surroundings
        if field.kind is not Kind.GROUP or not isinstance(answer, tuple):
            return show_answer(field, answer, around.language.lang, around.names)
        rows = (
            " · ".join(
                self._said(inner, said)
                for inner in field.fields
                if not is_empty(said := row.answers.get(inner.id)) and said is not None
            )
            for row in answer
            if isinstance(row, Row)
        )
        return "\n".join(("", *(f"– {row}" for row in rows)))

    def _on_click(self) -> None:
        self.ticked.emit(self._field.id, self.tick.isChecked())


class ReasonBar(TranslatedWidget):
    """Takes the one reason for all that is ticked as unchanged; ticks a whole part at once."""

    reason_edited = Signal(str)
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = QFrame()
        set_role(frame, "notice")
        self._label = PlainLabel("question")
        self._line = QLineEdit()
        self._line.setObjectName("unchanged_reason")
        self._all = LinkButton()
        self._all.setObjectName("all_unchanged")
        self._label.setBuddy(self._line)
        self._problem = PlainLabel("error", "reason_missing")
        self._problem.hide()
        gap = step(self)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap)
        inside.setSpacing(gap)
        for part in (self._label, self._problem, self._line, self._all):
            inside.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._line.textEdited.connect(self.reason_edited)
        self._all.clicked.connect(self.all_requested)
        self.retranslate()

    def show_reason(self, reason: str) -> None:
        """Show the reason that was typed on another page."""
        if self._line.text() != reason:
            self._line.setText(reason)

    def show_missing(self, *, missing: bool) -> None:
        """Say that something is ticked and the reason is not written."""
        self._problem.setVisible(missing)

    def retranslate(self) -> None:
        """Say the label and the button again."""
        self._problem.setText(self.tr("Write the reason: what is ticked is saved with it."))
        self._label.setText(self.tr("One reason for all that is ticked as unchanged"))
        self._line.setAccessibleName(self._label.text())
        self._all.setText(self.tr("Everything in this part that is still open is unchanged"))
