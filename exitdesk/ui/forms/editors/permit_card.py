"""The card of one recipient: what they may know, in a sentence; what for, and until when."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.casework.agreement_views import CardRules
from exitdesk.domain.answers import Answer, Row
from exitdesk.forms.checks import Problem
from exitdesk.forms.model import Concept, Field, bound_in
from exitdesk.ui.forms.editors.category_boxes import CategoryBoxes
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

if TYPE_CHECKING:
    from exitdesk.ui.forms.field_rows import FieldRow


class PermitCard(TranslatedWidget):
    """Says "nothing" until something is ticked; closed it is one line."""

    edited = Signal()
    reveal_requested = Signal(object, str)

    def __init__(self, group: Field, surroundings: Surroundings, recipient: str, row: Row) -> None:
        super().__init__()
        from exitdesk.ui.forms.field_rows import FieldRow  # a field row may hold a group

        self.row_id, self.recipient = row.row_id, recipient
        self._surroundings = surroundings
        self._asked = ""
        self._named = bound_in(group.fields, Concept.PERMIT_RECIPIENT)
        self._rows = {
            field.id: FieldRow(field, surroundings, (group.id, row.row_id, field.id))
            for field in group.fields
            if field is not self._named
        }
        self._sentence = PlainLabel("question", "permit_sentence")
        self._to_ask = PlainLabel("error", "to_ask")
        self.opener = LinkButton()
        self.opener.setObjectName("open_card")
        self._body = QWidget()
        self._lay_out()
        for each in self._rows.values():
            each.show_answer(row.answers.get(each.field.id))
            each.edited.connect(self._on_edit)
            each.reveal_requested.connect(self.reveal_requested)
        self.opener.clicked.connect(self._turn)
        self.open(opened=False)
        self.retranslate()

    # -- what stands on it -------------------------------------------------------------------

    @property
    def says(self) -> bool:
        """Whether anything stands on it, be it only a purpose."""
        return any(row.answer() is not None for row in self._rows.values())

    @property
    def is_open(self) -> bool:
        """Whether its questions are shown."""
        return not self._body.isHidden()

    def answers(self) -> dict[str, Answer]:
        """Return the answers of this row, the recipient among them."""
        given = {row.field.id: row.answer() for row in self._rows.values()}
        made = {field_id: answer for field_id, answer in given.items() if answer is not None}
        return {self._named.id: self.recipient, **made} if self._named is not None else made

    def ticked(self) -> tuple[str, ...]:
        """Return the categories that are ticked."""
        boxes = self._boxes()
        return boxes.ticked() if boxes is not None else ()

    def explain(self, rules: CardRules | None) -> None:
        """Say beside each category how it leaves once agreed."""
        boxes = self._boxes()
        if boxes is None or rules is None:
            return
        whats = {cell.category.value: cell.what for cell in rules.cells}
        boxes.explain(whats, [cell.category.value for cell in rules.cells if cell.never])

    def begin_with(self, keys: Sequence[str], purpose: str) -> None:
        """Tick these, and say what for where nothing is said yet."""
        boxes, asked = self._boxes(), self._row(Concept.PERMIT_PURPOSE)
        if boxes is not None:
            boxes.tick(keys)
        if asked is not None and asked.answer() is None:
            asked.show_answer(purpose)
        self.open(opened=True)
        self._on_edit()

    def mark_asked(self, category: str) -> None:
        """Open the card at a category that the client is to be asked about."""
        self._asked = category
        boxes = self._boxes()
        if boxes is not None and category:
            boxes.mark_asked(frozenset({category}))
        self.open(opened=True)
        self._say()

    # -- on the screen -----------------------------------------------------------------------

    def open(self, *, opened: bool) -> None:
        """Show or hide its questions."""
        self._body.setVisible(opened)
        self.retranslate()

    def take_focus_in(self, sub_field_id: str) -> None:
        """Open the card, with the cursor in one of its questions or on one category."""
        self.open(opened=True)
        row, boxes = self._rows.get(sub_field_id), self._boxes()
        if row is not None:
            row.take_focus()
        elif boxes is not None:
            boxes.focus_on(sub_field_id)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each question what is wrong."""
        for row in self._rows.values():
            own = [p for p in problems if p.sub_field_id == row.field.id]
            row.show_problems([_of_field(problem) for problem in own])
        if problems and not self.is_open:
            self.open(opened=True)

    def retranslate(self) -> None:
        """Say the sentence again."""
        self._say()
        words = self.tr("Close the card") if self.is_open else self.tr("Choose what")
        self.opener.setText(words)
        self.opener.setAccessibleDescription(self._sentence.text())

    def _lay_out(self) -> None:
        gap = step(self)
        head = QHBoxLayout()
        head.addWidget(self._sentence, 1)
        head.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignTop)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, gap, 0, gap)
        body.setSpacing(2 * gap)
        for row in self._rows.values():
            body.addWidget(row)
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        inside.setSpacing(round(0.5 * gap))
        inside.addLayout(head)
        inside.addWidget(self._to_ask)
        inside.addWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _say(self) -> None:
        boxes = self._boxes()
        told = [_small(boxes.label(key)) for key in self.ticked()] if boxes else []
        what = "; ".join(told) or self.tr("nothing")
        self._sentence.setText(
            self.tr("{recipient} may know: {what}").format(recipient=self._name(), what=what)
        )
        waits = bool(self._asked) and self._asked not in self.ticked() and boxes is not None
        self._to_ask.setVisible(waits)
        if boxes is not None and waits:
            asked = self.tr("To ask the client: {what}")
            self._to_ask.setText(asked.format(what=boxes.label(self._asked)))

    def _name(self) -> str:
        options = self._named.options if self._named is not None else ()
        label = next((one.label for one in options if one.key == self.recipient), None)
        return self._surroundings.say(label) if label is not None else self.recipient

    def _boxes(self) -> CategoryBoxes | None:
        row = self._row(Concept.PERMIT_CATEGORIES)
        return row.editor if row is not None and isinstance(row.editor, CategoryBoxes) else None

    def _row(self, concept: Concept) -> "FieldRow | None":
        return next((row for row in self._rows.values() if row.field.concept is concept), None)

    def _turn(self) -> None:
        self.open(opened=not self.is_open)
        if self.is_open:
            self.take_focus_in("")

    def _on_edit(self) -> None:
        self._say()
        self.edited.emit()


def _small(words: str) -> str:
    """Return words as they stand in the middle of a sentence."""
    return words[:1].lower() + words[1:]


def _of_field(problem: Problem) -> Problem:
    """Return the problem as one of a field on its own, as a field row takes it."""
    return Problem(
        problem.section_id, problem.field_id, None, None, problem.text, missing=problem.missing
    )
