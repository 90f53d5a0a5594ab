"""One question on the screen: its words, its editor, what is wrong with the answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer, Mark
from exitdesk.domain.identities import IdentitySide
from exitdesk.forms.checks import Problem
from exitdesk.forms.codec import is_empty
from exitdesk.forms.model import Field
from exitdesk.forms.summary import NOT_ASKED
from exitdesk.ui.forms.comparisons import BeforeLine
from exitdesk.ui.forms.editors.base import RowsEditor
from exitdesk.ui.forms.editors.table import make_editor
from exitdesk.ui.forms.sealed_covers import SealedCover
from exitdesk.ui.forms.signs import Sign, SignShape
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class FieldRow(TranslatedWidget):
    """Asks one question of a form and gives its answer, marks included.

    ``path`` is ``(field id,)``, or ``(group id, row id, field id)`` inside a group's row.
    ``reveal_requested`` carries this row and the reason: whoever holds the record reveals the
    answer and gives it to ``reveal``.
    """

    edited = Signal()
    reveal_requested = Signal(object, str)

    def __init__(
        self,
        field: Field,
        surroundings: Surroundings,
        path: tuple[str, ...] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.path = path or (field.id,)
        self._surroundings = surroundings
        self._in_record = False  # the answer is sealed in the record and not changed here
        self._problems: tuple[Problem, ...] = ()
        self.before: BeforeLine | None = None
        self._folded = False  # last time's answer stands for the question until it is changed
        self._label = _plain_label("question")
        self._seal = QWidget()
        self._seal_words = _plain_label("muted")
        self._help = _plain_label("hint")
        self._problem = _plain_label("error")
        self.editor = make_editor(field, surroundings)
        self._cover = SealedCover()
        self._not_asked = WrappedCheckBox()
        self._not_asked.setObjectName("not_asked")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(surroundings.sealed_shown_ms)
        self.setObjectName(f"field_{field.id}")
        self._lay_out()
        self._connect()
        self._show_parts(covered=False)
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the answer, a mark, or None when the question is unanswered."""
        if self._not_asked.isChecked():
            return Mark.NOT_ASKED
        if self._in_record:
            return Mark.SEALED
        return self.editor.answer()

    def show_answer(self, answer: Answer | None) -> None:
        """Show ``answer``; one that is sealed is covered."""
        blocked = self._not_asked.blockSignals(True)
        self._not_asked.setChecked(answer is Mark.NOT_ASKED)
        self._not_asked.blockSignals(blocked)
        self._in_record = answer is Mark.SEALED
        self.editor.show_answer(None if isinstance(answer, Mark) else answer)
        self._timer.stop()
        if self.before is not None:
            self.before.show_current(answer)
        has_words = answer is not None and answer is not Mark.NOT_ASKED
        apart = self.field.side is not None and self._surroundings.identities.is_needed
        self._put_cover(covered=(self.field.sealed or apart) and has_words)
        self.fold()

    def reveal(self, answer: Answer | None) -> None:
        """Show a sealed answer of the record; it is covered again after a while."""
        self.editor.show_answer(answer)
        self._uncover()

    def refuse_reveal(self) -> None:
        """Leave the answer covered: it could not be revealed."""
        self._cover.refuse()

    def is_covered(self) -> bool:
        """Whether the answer is hidden at present."""
        return self._cover.isVisibleTo(self)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside the field what is wrong; an empty sequence takes it away."""
        own = [problem for problem in problems if problem.row_id is None]
        self._problems = tuple(own)
        self._say_problems()
        wrong = bool(own)
        self._problem.setVisible(wrong)
        for stop in self.editor.stops():
            set_role_of_stop(stop, wrong=wrong)
        if isinstance(self.editor, RowsEditor):
            self.editor.show_problems([p for p in problems if p.row_id is not None])
        else:
            self._name_editor()

    def compare_with(self, before: BeforeLine | None) -> None:
        """Show what was answered last time under the question, or nothing of the kind."""
        if self.before is not None:
            self.before.hide()
            self.before.deleteLater()
        self.before = before
        if before is not None:
            self._parts.insertWidget(self._parts.indexOf(self._problem), before)
            before.show_current(self.answer())
            before.change_requested.connect(self._change)
        self.fold()

    def fold(self) -> None:
        """Leave last time's answer alone where it has not been changed: only that is asked."""
        before = self.before
        may_fold = before is not None and before.may_fold and not self.field.sealed
        self._folded = may_fold and (
            before is not None and (before.tick.isChecked() or is_empty(self.answer()))
        )
        if before is not None:
            before.show_folded(folded=self._folded)
        self._show_parts(covered=self.is_covered())

    def take_focus(self, row_id: str = "", sub_field_id: str = "") -> None:
        """Put the cursor into the editor, or into a field of a group's row."""
        if self.is_covered():
            self._cover.show_button.setFocus()
        elif self._folded and self.before is not None:
            self.before.take_focus()
        elif isinstance(self.editor, RowsEditor) and row_id:
            self.editor.take_focus_in(row_id, sub_field_id)
        elif self._not_asked.isChecked():
            self._not_asked.setFocus()
        else:
            self.editor.take_focus()

    def leave_out(self) -> None:
        """Answer that the question was not asked, if it may be left so and has no answer."""
        if self.field.may_skip and self.answer() is None:
            self._not_asked.setChecked(True)

    def toggle_not_asked(self) -> None:
        """Tick or untick "not asked", if the question may be left so."""
        if self.field.may_skip:
            self._not_asked.toggle()
            self.take_focus()

    def retranslate(self) -> None:
        """Say the question, its help and its problem again."""
        say = self._surroundings.say
        asked = say(self.field.label)
        required = self.tr("{question} (required)").format(question=asked)
        self._label.setText(required if self.field.required else asked)
        self._seal_words.setText(self.tr("Sealed"))
        self._help.setText(say(self.field.help) if self.field.help else "")
        self._not_asked.setText(say(NOT_ASKED))
        self._say_problems()
        self._name_editor()

    def _lay_out(self) -> None:
        gap = step(self, 0.25 if self._surroundings.compact else 0.5)
        head = QHBoxLayout()
        head.setSpacing(step(self))
        seal = QHBoxLayout(self._seal)
        seal.setContentsMargins(0, 0, 0, 0)
        seal.setSpacing(gap)
        seal.addWidget(Sign(SignShape.LOCK))
        seal.addWidget(self._seal_words)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        head.addWidget(self._label, 1)
        if self.editor.aside is not None:
            head.addWidget(self.editor.aside, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._seal, 0, Qt.AlignmentFlag.AlignTop)
        self._parts = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addLayout(head)
        for part in (self._help, self._problem, self._cover, self.editor, self._not_asked):
            layout.addWidget(part)
        self._label.setBuddy(self.editor.stops()[0])

    def _connect(self) -> None:
        self.editor.edited.connect(self._on_edit)
        self._not_asked.toggled.connect(self._on_not_asked)
        self._cover.show_requested.connect(self._on_show)
        self._timer.timeout.connect(self._on_timeout)
        if self.field.side is not None:
            self._surroundings.identities.shown.connect(self._on_identity)
        if isinstance(self.editor, RowsEditor):
            self.editor.reveal_requested.connect(self.reveal_requested)

    def _show_parts(self, *, covered: bool) -> None:
        field = self.field
        self._seal.setVisible(field.sealed)
        self._help.setVisible(field.help is not None and not self._folded)
        self._problem.setVisible(bool(self._problems))
        quiet = self._surroundings.compact and not self._not_asked.isChecked()
        self._not_asked.setVisible(
            field.may_skip and not covered and not quiet and not self._folded
        )
        self._cover.setVisible(covered)
        self.editor.setVisible(not covered and not self._folded)
        self.editor.setEnabled(not self._not_asked.isChecked())
        if self.editor.aside is not None:
            self.editor.aside.setEnabled(self.editor.isEnabled())

    def _change(self) -> None:
        """Ask the question after all."""
        self._folded = False
        if self.before is not None:
            self.before.show_folded(folded=False)
        self._show_parts(covered=self.is_covered())
        self.take_focus()

    def _put_cover(self, *, covered: bool) -> None:
        if covered:
            self._cover.cover(asks_reason=self._in_record)
        self._show_parts(covered=covered)

    def _uncover(self) -> None:
        self._tell_identity()
        self._show_parts(covered=False)
        self._timer.start()
        self.editor.take_focus()

    def _on_show(self, reason: str) -> None:
        if self._in_record:
            self.reveal_requested.emit(self, reason)
        else:
            self._uncover()

    def _tell_identity(self) -> None:
        if self.field.side is not None:
            self._surroundings.identities.shown.emit(self.field.side)

    def _on_identity(self, side: IdentitySide) -> None:
        """Cover this answer while one of another identity is shown or typed."""
        if side is not self.field.side and not self.is_covered():
            self._on_timeout()

    def _on_timeout(self) -> None:
        if self._in_record:  # seen and not changed: it is not kept here any longer
            self.editor.show_answer(None)
            self._put_cover(covered=True)
        else:
            self._put_cover(covered=self.answer() not in (None, Mark.NOT_ASKED))

    def _on_edit(self) -> None:
        self._in_record = False
        self._tell_identity()
        if self.field.sealed:
            self._timer.start()
        self._tell()

    def _on_not_asked(self) -> None:
        self._show_parts(covered=self.is_covered())
        self._tell()

    def _tell(self) -> None:
        if self.before is not None:
            self.before.show_current(self.answer())
        self.edited.emit()

    def _say_problems(self) -> None:
        say = self._surroundings.say
        self._problem.setText("\n".join(say(problem.text) for problem in self._problems))

    def _name_editor(self) -> None:
        said = (self._help.text(), self._problem.text())
        self.editor.name_for_readers(self._label.text(), " ".join(part for part in said if part))
        self._not_asked.setAccessibleDescription(self._label.text())


def set_role_of_stop(stop: QWidget, *, wrong: bool) -> None:
    """Mark an editor's part as wrong, or take the mark away; buttons keep their roles."""
    if stop.property("role") in (None, "none", "wrong"):
        set_role(stop, "wrong" if wrong else "none")


def _plain_label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(role in {"question", "hint", "error"})
    label.setProperty("role", role)
    return label
