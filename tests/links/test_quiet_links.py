"""What must not tell of a link: searches, lists, timelines, prints, reports, the log's details."""

from collections.abc import Iterator

import pytest

from exitdesk.casework.desks import Desk
from exitdesk.casework.errors import HeldBackError
from exitdesk.casework.log_words import LogWords
from exitdesk.casework.rendering import Rendered
from exitdesk.documents.makers import make_document
from exitdesk.domain.actions import Action
from exitdesk.domain.answers import PersonRef, Row
from exitdesk.domain.case_access import Part
from exitdesk.domain.texts import Lang
from exitdesk.redaction.verifier.findings import Finding, FindingKind
from tests.access.units import KEEPER, OTHER
from tests.casework.cases_by_hand import CaseByHand
from tests.links.pairs import OTHER_ALIAS, OTHER_NAME, OTHER_PHONE, WHY, Pair

OTHER_GROUP = "Sepitesudet"


@pytest.fixture(scope="module")
def shared_pair(first_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """The pair with the second case shared with the keeper: everything could be told."""
    pair = first_pair.copied(tmp_path_factory.mktemp("shared") / "vault")
    with pair.unit.at_desk(OTHER) as vault:
        vault.access.share(pair.other_id, pair.unit.ids[KEEPER], Part.READER)
    return pair


@pytest.fixture(scope="module")
def desk(shared_pair: Pair) -> Iterator[Desk]:
    """The desk of the officer to whom both cases are open; nothing is changed in it."""
    with shared_pair.at_desk() as opened:
        yield opened


@pytest.mark.parametrize("side", [0, 1])
def test_neither_case_tells_of_the_link_where_clients_and_others_may_look(
    shared_pair: Pair, desk: Desk, side: int
) -> None:
    both = (shared_pair.case(desk), shared_pair.other(desk))
    case, other = both[side], both[1 - side]
    line = desk.cases.line(other.case_id)
    told = repr(
        (
            desk.timelines.of(case.case_id),
            desk.today.items_of(case.case_id),
            desk.pathways.domains(case.case_id),
            desk.printing.pathway_plan(case.case_id, Lang.FI).request,
            *(_safety_prints(case)),
        )
    )
    for secret in (other.case_id, line.code, line.alias, WHY, "case_link", "Koppling"):
        assert secret not in told


def _safety_prints(case: CaseByHand) -> Iterator[object]:
    plan = _plan(case, "Okänd bil vid porten")
    yield case.desk.printing.safety_plan(plan, Lang.SV).request
    yield case.desk.printing.discreet_plan(plan, Lang.FI).request


def _plan(case: CaseByHand, words: str) -> str:
    """Write a safety plan with one line, which the client carries as it is."""
    return case.write(
        "safety_plan",
        person=PersonRef(case.client),
        plan_language="sv",
        carried="discreet",
        signs_lines=(Row("01", {"text": words, "carry": "full"}),),
    ).object_id


def test_a_link_is_offered_for_no_report_and_is_not_in_what_is_held(
    shared_pair: Pair, desk: Desk
) -> None:
    for case in (shared_pair.case(desk), shared_pair.other(desk)):
        for recipient in ("supervisor", "health_social", "partner", "client"):
            offered = desk.reports.offered(case.case_id, recipient)
            assert offered
            assert "case_link" not in {item.revision.form_key for item in offered}
    held = desk.reports.held_about(shared_pair.case_id, Lang.SV)
    assert shared_pair.link not in {ref.object_id for ref in held.items}
    review = shared_pair.case(desk).review(held)
    said = repr(review.lines)
    for secret in (OTHER_ALIAS, OTHER_NAME, shared_pair.other_id, WHY):
        assert secret not in said


@pytest.mark.parametrize("words", ["Gifta", "couple", "makar", "Koppling"])
def test_a_search_finds_no_link(desk: Desk, words: str) -> None:
    assert desk.search.find(words) == ()


def test_a_search_for_the_other_cases_id_finds_nothing(shared_pair: Pair, desk: Desk) -> None:
    assert desk.search.find(shared_pair.other_id) == ()
    assert desk.cases.lines(desk.search.query(shared_pair.other_id)) == ()


def test_the_log_says_that_cases_were_linked_and_not_with_which(
    shared_pair: Pair, desk: Desk
) -> None:
    words = LogWords(desk.forms, dict)
    for case_id in (shared_pair.case_id, shared_pair.other_id):
        entries = desk.vault.ledger.entries(case_id)
        linked = [entry for entry in entries if entry.action == "case.linked"]
        assert [words.details(entry).sv for entry in linked] == ["–"]
        assert shared_pair.link not in repr(linked)


def test_a_paper_to_carry_is_checked_for_the_groups_of_a_closed_linked_case(pair: Pair) -> None:
    rows = (Row("01", {"group_word": OTHER_GROUP}),)
    with pair.unit.at_desk(OTHER) as vault:
        form = pair.unit.forms.latest("intake")
        vault.records.write(pair.other_id, form, {"group_words": rows})
    with pair.at_desk() as desk:
        case = pair.case(desk)
        to_make = desk.printing.discreet_plan(_plan(case, f"Undvik {OTHER_GROUP}"))
    assert OTHER_GROUP in to_make.check.terms


def test_a_file_held_back_for_something_hidden_does_not_say_what(pair: Pair) -> None:
    with pair.at_desk() as desk:
        case = pair.case(desk)
        words = f"Ring {OTHER_NAME}, {OTHER_PHONE}"
        to_make = desk.printing.discreet_plan(_plan(case, words))
        rendered = Rendered(
            make_document(to_make.request), (Finding(FindingKind.TERM, page=1).where,)
        )
        with pytest.raises(HeldBackError) as caught:
            desk.papers.release(to_make, rendered)
        entries = desk.vault.ledger.entries(pair.case_id)
    assert entries[0].action == Action.EXPORT_REFUSED
    told = repr((caught.value, caught.value.text, caught.value.detail, entries))
    assert OTHER_NAME not in told
    assert OTHER_PHONE not in told
