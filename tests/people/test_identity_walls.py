"""A former, a present and a new identity: never beside one another on anything that leaves."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.casework.identity_walls import TwoIdentitiesError, unshared
from exitdesk.casework.report_items import Passing
from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Answer, PersonRef, Row
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.identities import IdentitySide
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.protected import parts_of
from exitdesk.redaction.verifier.reading import by_pdfium
from tests.casework.cases_by_hand import CLIENT_NAME, FORMER_NAME, CaseByHand
from tests.casework.test_agreements import agree
from tests.disclosures.test_necessary import item, order_for

NEW_NAME = "Jussi Satulehto"
NEW_CODE = "010190-999K"
EVERYTHING = tuple(category.value for category in Category)


def changed(case: CaseByHand, state: str, **more: Answer) -> None:
    """Give the client a new identity, in use or not."""
    case.write("person", case.client, new_name=NEW_NAME, identity_change=state, **more)


def let_through(case: CaseByHand, recipient: str) -> None:
    row: dict[str, Answer] = {"recipient": recipient, "categories": EVERYTHING, "purpose": "Stöd"}
    agree(case, permits=(Row("01", row),))


def words_of(pdf: bytes) -> str:
    return " ".join("\n".join(by_pdfium(pdf)).split())


def report(case: CaseByHand, recipient: str, text: str) -> str:
    """Return the words of a report as the recipient reads the finished PDF."""
    begun = case.desk.reports.begin(case.case_id, recipient, Lang.FI)
    order = replace(begun, text=text, purpose="Palvelun suunnittelu")
    return words_of(case.report(order).pdf)


def planned(case: CaseByHand, *lines: str) -> str:
    """Write a safety plan whose lines are carried in full; return its object id."""
    rows = tuple(
        Row(f"{number:02d}", {"text": line, "carry": "full"})
        for number, line in enumerate(lines, 1)
    )
    plan = case.write(
        "safety_plan", person=PersonRef(case.client), plan_language="fi", signs_lines=rows
    )
    return plan.object_id


TEXT = "Korhonen muutti. Aiemmin hän oli Virtanen. Satulehdon asunto on valmis."


@pytest.mark.parametrize(
    ("state", "kept", "masked"),
    [
        ("prepared", "Korhonen", ("Virta", "Satule")),
        ("done", "Satulehdon", ("Virta", "Korho")),
    ],
)
def test_a_report_that_may_name_the_client_names_the_side_in_use_and_masks_the_others(
    case: CaseByHand, state: str, kept: str, masked: tuple[str, ...]
) -> None:
    changed(case, state)
    let_through(case, "supervisor")
    said = report(case, "supervisor", TEXT)
    assert kept in said
    assert not any(name in said for name in masked)


def test_a_report_that_may_not_name_the_client_has_neither_side(case: CaseByHand) -> None:
    changed(case, "done")
    let_through(case, "partner")
    said = report(case, "partner", TEXT)
    assert not any(name in said for name in ("Virta", "Korho", "Satule"))


def test_all_sides_stay_protected_terms_whichever_is_in_use(case: CaseByHand) -> None:
    for state in ("prepared", "done"):
        changed(case, state, new_identity_code=NEW_CODE, identity_code="010180-999V")
        terms = {term.text: term for term in case.desk.persons.protected_terms(case.case_id)}
        assert {CLIENT_NAME, FORMER_NAME, NEW_NAME, NEW_CODE, "010180-999V"} <= set(terms)
        assert terms["Virtanen"].walled
        assert terms[NEW_CODE].walled is (state == "prepared")
        assert terms["010180-999V"].walled is (state == "done")


def test_while_nobody_has_said_which_identity_is_used_none_is_read_by_anybody(
    case: CaseByHand,
) -> None:
    case.desk.vault.records.write(
        case.case_id,
        case.desk.forms.latest("person"),
        {**case.desk.records.history(case.client)[-1].answers, "new_name": NEW_NAME},
        object_id=case.client,
    )
    let_through(case, "supervisor")
    said = report(case, "supervisor", TEXT)
    assert not any(name in said for name in ("Virta", "Korho", "Satule"))


def test_a_name_behind_the_wall_is_ticked_in_vain(case: CaseByHand) -> None:
    changed(case, "done")
    let_through(case, "supervisor")
    offered = case.desk.reports.offered(case.case_id, "supervisor")
    [name] = [one for one in offered if one.field.id == "full_name"]
    assert name.field.side is IdentitySide.PRESENT
    assert name.passing is Passing.WITHHELD
    assert "identity_change" not in {one.field.id for one in offered}


def test_a_plan_to_hold_with_two_identities_on_it_does_not_leave(case: CaseByHand) -> None:
    changed(case, "done")
    plan = planned(case, "Jos joku kysyy Virtasta, en vastaa.", "Ovessa lukee Satulehto.")
    with pytest.raises(TwoIdentitiesError) as refused:
        case.made(case.desk.printing.safety_plan(plan))
    assert "Virta" not in str(refused.value) + refused.value.text.fi
    [entry] = [
        one for one in case.desk.log.entries(case.case_id) if one.action == Action.EXPORT_REFUSED
    ]
    assert "Virta" not in entry.detail


def test_a_plan_to_hold_with_one_identity_leaves(case: CaseByHand) -> None:
    changed(case, "done")
    plan = planned(case, "Jussi soittaa ensin.", "Ovessa lukee Satulehto.")
    assert "Satulehto" in words_of(case.made(case.desk.printing.safety_plan(plan)).pdf)


def test_a_necessary_disclosure_tells_one_identity_of_a_person(case: CaseByHand) -> None:
    revision = case.desk.records.history(case.client)[-1]
    shown = {revision.revision_id: case.desk.records.reveal(revision.revision_id, "kenttäjohtaja")}
    rows = [one for one in case.desk.necessary.offered(case.case_id, shown)
            if one.field is not None and one.field.id == "former_name"]  # fmt: skip
    order = order_for(case, item(case, "full_name"))
    with pytest.raises(TwoIdentitiesError):
        case.desk.necessary.require_ready(replace(order, items=(*order.items, rows[0].ref)), shown)
    case.desk.necessary.require_ready(replace(order, items=(rows[0].ref,)), shown)


_WORDS = st.sampled_from(["Jussi", "Anna-Liisa", "Virtanen", "Korhonen", "af", "Öst", "Mäki"])
_NAMES = st.lists(_WORDS, min_size=1, max_size=4, unique=True).map(" ".join)


@given(present=_NAMES, former=_NAMES)
def test_behind_the_wall_stands_what_the_other_name_alone_tells(present: str, former: str) -> None:
    one = KnownTerm(present, TermKind.PERSON, Category.CLIENT_NAME, subject="client")
    other = replace(one, text=former, walled=True)
    found = list(unshared([one, other]))
    walled = {part for term in found if term.walled for part in parts_of(term.text)}
    assert walled == set(parts_of(former)) - set(parts_of(present))
    assert {present, former} <= {term.text for term in found}
