"""What an officer meets of a case that is not shared with them: its code, and whom to ask."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest

from exitdesk.domain.answers import Answers
from exitdesk.domain.case_access import Part
from exitdesk.domain.cases import CaseLine
from exitdesk.domain.searches import CaseQuery
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from exitdesk.vault.access_errors import CaseNotSharedError
from exitdesk.vault.errors import NotFoundError
from tests.access.units import OTHER, THIRD, Unit, first_call, person

_FAR = date(2099, 1, 1)


@pytest.fixture
def theirs(unit: Unit) -> str:
    """A case with an alias, a sealed answer and something due, shared with nobody."""
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *first_call(unit.forms, "Rönnqvist"))
        vault.records.write(case_id, *person(unit.forms, "stugan"))
        step = unit.forms.latest("step")
        answers: Answers = {"title": "ring hyresvärden", "due": date(2026, 12, 1)}
        vault.records.write(case_id, step, answers)
    return case_id


def codes(vault: Vault, words: str = "") -> list[str]:
    return [line.code for line in vault.cases.lines(CaseQuery(words))]


def test_the_list_shows_a_case_that_is_not_shared_by_code_and_responsible_officer_alone(
    unit: Unit, theirs: str
) -> None:
    with unit.at_desk() as vault:
        (line,) = vault.cases.lines()
        assert line == vault.cases.line(theirs)
        assert (line.may_open, line.officer) == (False, OTHER)
        assert line.code.startswith("K-")
        for other in (line.alias, line.client_type, line.milieu, line.language):
            assert other == ""
        for moment in (line.level, line.level_valid_until, line.agreement_valid_until):
            assert moment is None
        assert line.changed_at.year == 1970


def test_cases_that_are_not_shared_come_last_by_code_and_page_by_page(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        for _ in range(7):
            vault.cases.create()
    with unit.at_desk() as vault:
        own = {vault.cases.create() for _ in range(3)}
        lines = vault.cases.lines()
        assert {line.case_id for line in lines[:3]} == own
        assert [line.may_open for line in lines] == [True] * 3 + [False] * 7
        assert [line.code for line in lines[3:]] == sorted(line.code for line in lines[3:])
        for size in (1, 2, 3, 4, 10):
            pages: list[CaseLine] = []
            while page := vault.cases.lines(limit=size, offset=len(pages)):
                pages += page
            assert tuple(pages) == lines


def test_words_in_a_case_that_is_not_shared_find_nothing_but_its_code_does(
    unit: Unit, theirs: str
) -> None:
    with unit.at_desk() as vault:
        code = vault.cases.line(theirs).code
        assert codes(vault, "Rönnqvist") == []
        assert codes(vault, "hyresvärden") == []
        assert codes(vault, code[2:].lower()) == [code]
        assert vault.search.find("Rönnqvist") == ()
        assert vault.search.find("ring hyresvärden") == ()
    with unit.at_desk(OTHER) as vault:
        assert codes(vault, "Rönnqvist") == [code]
        assert vault.search.find("Rönnqvist") != ()


def test_nothing_is_due_in_a_case_that_is_not_shared(unit: Unit, theirs: str) -> None:
    with unit.at_desk() as vault:
        assert vault.dues.until(_FAR) == ()
    with unit.at_desk(OTHER) as vault:
        assert {due.case_id for due in vault.dues.until(_FAR)} == {theirs}


@dataclass(frozen=True)
class Their:
    """What an attempt on another's case needs to know."""

    case_id: str
    revision_id: str
    forms: FormLibrary


@pytest.mark.parametrize(
    "attempt",
    [
        lambda vault, their: vault.records.current(their.case_id),
        lambda vault, their: vault.records.write(their.case_id, *person(their.forms, "x")),
        lambda vault, their: vault.records.sealed_for_matching(their.case_id),
        lambda vault, their: vault.records.reveal(their.revision_id, "nyfiken"),
        lambda vault, their: vault.cases.opened(their.case_id),
        lambda vault, their: vault.drafts.begin(their.forms.latest("note"), case_id=their.case_id),
        lambda vault, their: vault._case_keys.require(their.case_id),
        lambda vault, their: vault._case_keys.unseal(their.case_id, b"\0\1x", b""),
        lambda vault, their: vault.attachments.of_case(their.case_id),
    ],
)
def test_a_case_that_is_not_shared_is_refused_with_whom_to_ask_and_nothing_is_entered(
    unit: Unit, theirs: str, attempt: Callable[[Vault, Their], object]
) -> None:
    with unit.at_desk(OTHER) as vault:
        revision = vault.records.current(theirs)[-1]
    with unit.at_desk() as vault:
        before, code = vault.head, vault.cases.line(theirs).code
        with pytest.raises(CaseNotSharedError) as refused:
            attempt(vault, Their(theirs, revision.revision_id, unit.forms))
        for said in (refused.value.text.sv, refused.value.text.fi):
            assert code in said
            assert OTHER in said
        assert vault.head == before


def test_the_history_of_a_record_is_refused_as_well(unit: Unit, theirs: str) -> None:
    with unit.at_desk(OTHER) as vault:
        object_id = vault.records.current(theirs)[0].object_id
    with unit.at_desk() as vault, pytest.raises(CaseNotSharedError):
        vault.records.history(object_id)


def test_a_case_that_does_not_exist_is_not_found_rather_than_refused(vault: Vault) -> None:
    with pytest.raises(NotFoundError):
        vault.records.current("0" * 32)


def test_the_log_tells_of_a_case_that_is_not_shared_what_happened_without_details(
    unit: Unit, theirs: str
) -> None:
    with unit.at_desk(OTHER) as vault:
        revision = vault.records.current(theirs)[1]
        vault.records.reveal(revision.revision_id, "hot mot systern")
    with unit.at_desk() as vault:
        code = vault.cases.line(theirs).code
        about = [entry for entry in vault.ledger.entries() if entry.case_code == code]
        assert {entry.action for entry in about} > {"case.created", "sealed.revealed"}
        assert all(entry.detail == "" and entry.facts == () for entry in about)
        assert all(entry.officer == OTHER for entry in about)
    with unit.at_desk(OTHER) as vault:
        assert "hot mot systern" in vault.ledger.entries(theirs)[0].detail


def test_of_a_case_that_is_not_shared_officers_learn_who_decides_and_no_more(
    unit: Unit, theirs: str
) -> None:
    with unit.at_desk(OTHER) as vault:
        vault.access.share(theirs, unit.ids[THIRD], Part.READER)
    with unit.at_desk() as vault:
        assert [one.name for one in vault.access.people(theirs)] == [OTHER]
    with unit.at_desk(THIRD) as vault:
        assert [one.name for one in vault.access.people(theirs)] == [OTHER, THIRD]


def test_whom_to_ask_are_the_responsible_officer_and_the_deputy(unit: Unit, theirs: str) -> None:
    with unit.at_desk(OTHER) as vault:
        vault.access.share(theirs, unit.ids[THIRD], Part.DEPUTY)
    with unit.at_desk() as vault:
        assert vault.access.whom_to_ask(theirs) == f"{OTHER}, {THIRD}"


def test_a_search_goes_on_until_enough_is_found_in_open_cases(unit: Unit) -> None:
    note = unit.forms.latest("note")
    with unit.at_desk() as vault:
        own = vault.cases.create()
        vault.records.write(own, note, {"kind": "own", "body": "hotellet i Åbo"})
    with unit.at_desk(OTHER) as vault:
        other = vault.cases.create()
        for number in range(12):
            vault.records.write(other, note, {"kind": "own", "body": f"hotellet {number}"})
    with unit.at_desk() as vault:
        assert [hit.case_id for hit in vault.search.find("hotellet", limit=1)] == [own]
        assert vault.search.find("hotellet 3") == ()
    with unit.at_desk(OTHER) as vault:
        assert len(vault.search.find("hotellet")) == 12
        assert len(vault.search.find("hotellet", limit=5)) == 5
