"""What writing a record does to the case that it links with its own."""

from dataclasses import dataclass

from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Answer, Answers
from exitdesk.forms.model import Concept, Form
from exitdesk.vault.access_errors import LinkedCaseFixedError, LinkToItselfError
from exitdesk.vault.core import Core


def answer_to(form: Form, answers: Answers, concept: Concept) -> Answer | None:
    """Return the answer to a concept; None when the form has no such question."""
    field = form.bound(concept)
    return None if field is None else answers.get(field.id)


@dataclass(frozen=True, slots=True)
class LinkWriting:
    """What writing a record does to the case that it links with its own."""

    core: Core
    case_id: str
    other_id: str
    is_new: bool

    @classmethod
    def of(
        cls, core: Core, case_id: str, form: Form, answers: Answers, before: Answers | None
    ) -> "LinkWriting | None":
        """Return it for a record that links cases, None for any other.

        Raises:
            CaseNotSharedError, NotFoundError: the other case is not open to this officer.
            LinkToItselfError: the other case is this one.
            LinkedCaseFixedError: it is another than the record said before.
        """
        other_id = answer_to(form, answers, Concept.LINK_CASE)
        if other_id is None:
            return None
        if before is not None and answer_to(form, before, Concept.LINK_CASE) != other_id:
            raise LinkedCaseFixedError
        core.gate.require(str(other_id))
        if other_id == case_id:
            raise LinkToItselfError
        return cls(core, case_id, str(other_id), is_new=before is None)

    def enter(self, object_id: str) -> None:
        """Enter it in the logs, inside the transaction that writes the record."""
        sides = {self.case_id: self.other_id, self.other_id: self.case_id}
        for case_id, other_id in sides.items():
            detail = {"object_id": object_id, "linked": other_id}
            if self.is_new:
                self.core.enter(Action.CASE_LINKED, case_id=case_id, detail=detail)
            elif case_id == self.other_id:  # the record's own case has its correction
                self.core.enter(Action.CASE_LINK_CHANGED, case_id=case_id, detail=detail)
