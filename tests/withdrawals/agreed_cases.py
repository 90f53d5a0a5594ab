"""What tests of withdrawals write into a case by hand."""

from datetime import date, timedelta

from exitdesk.casework.disclosure_entries import said_of_contents
from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Answer, PersonRef, Row
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category
from tests.casework.cases_by_hand import CaseByHand

TODAY = date(2026, 11, 22)
PARTNER_CELLS = frozenset({("partner", Category.PLAN), ("partner", Category.CONTACT)})


def agree(case: CaseByHand, *, person: str = "", **more: Answer) -> Revision:
    """Write an agreement: plan and contact to a partner, health to the well-being area."""
    answers: dict[str, Answer] = {
        "person": PersonRef(person or case.client),
        "limits_told": "yes",
        "language": "sv",
        "form_given": "oral",
        "valid_until": TODAY + timedelta(days=90),
        "permits": (
            Row(
                "01",
                {"recipient": "partner", "categories": ("contact", "plan"), "purpose": "Stöd"},
            ),
            Row(
                "02",
                {"recipient": "health_social", "categories": ("health",), "purpose": "Vård"},
            ),
        ),
    }
    return case.finish("agreement", {**answers, **more})


def left(case: CaseByHand, *fields: str, words: int = 0, **more: str) -> int:
    """Enter that a report left; ``fields`` are ``form.version/field``. Return its number."""
    marks = []
    for field in fields:
        form, _, field_id = field.partition("/")
        key, _, version = form.partition(".")
        marks.append((key, int(version), field_id))
    said = {
        "recipient": "partner",
        "purpose": "Planering av stöd",
        "reference": "ABCDE-FGHJK",
        "how": "file",
        "policy": "default 1",
        "sha256": "ab" * 32,
        **said_of_contents(marks, words),
        **more,
    }
    vault = case.desk.vault
    vault.ledger.note(Action.DISCLOSED, case_id=case.case_id, detail=said)
    number = vault.head.sequence
    case.clock.advance()
    return number


def necessary(case: CaseByHand) -> int:
    """Enter that something had to be told without an agreement."""
    said = {
        "recipient": "child_welfare",
        "ground": "child_at_risk",
        "reason": "Minsta möjliga",
        "how": "oral",
        "untold": "Svarar inte",
    }
    vault = case.desk.vault
    vault.ledger.note(Action.NECESSARY_DISCLOSED, case_id=case.case_id, detail=said)
    case.clock.advance()
    return vault.head.sequence
