from datetime import timedelta

import pytest

from exitdesk.casework.desks import Desk
from exitdesk.casework.errors import InvalidAnswersError, ReasonNeededError
from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Mark
from exitdesk.domain.cases import CaseState, Place
from exitdesk.vault.errors import NotFoundError
from tests.casework.cases_by_hand import ALIAS, SAFE_PLACE, CaseByHand
from tests.clocks import SettableClock


def test_a_first_call_is_an_enquiry_and_becomes_a_case_in_one_click(desk: Desk) -> None:
    draft = desk.drafts.begin("quick_contact")
    desk.drafts.finish(draft.draft_id, {**draft.answers, "alias": ALIAS})
    line = desk.cases.line(draft.case_id)
    assert (line.state, line.alias) == (CaseState.ENQUIRY, ALIAS)
    desk.cases.open_enquiry(draft.case_id)
    assert desk.cases.line(draft.case_id).state is CaseState.OPEN


def test_a_first_call_may_stay_quite_empty(desk: Desk) -> None:
    draft = desk.drafts.begin("quick_contact")
    desk.drafts.finish(draft.draft_id, draft.answers)
    assert desk.cases.is_enquiry(draft.case_id)


def test_what_the_first_call_gave_is_not_asked_again_at_intake(desk: Desk) -> None:
    first = desk.drafts.begin("quick_contact")
    desk.drafts.finish(
        first.draft_id, {**first.answers, "alias": ALIAS, "language": "sv", "safe_way": "Sms"}
    )
    intake = desk.drafts.begin("intake", first.case_id)
    assert intake.answers["alias"] == ALIAS
    assert intake.answers["language"] == "sv"
    assert intake.answers["safe_way"] == "Sms"


def test_everything_typed_is_kept_in_the_draft(desk: Desk, clock: SettableClock) -> None:
    draft = desk.drafts.begin("quick_contact")
    desk.drafts.keep(draft.draft_id, {"alias": "Rä", "promised_on": "31.2."}, "contact/alias")
    kept = desk.drafts.open(draft.draft_id)
    assert kept.answers == {"alias": "Rä", "promised_on": "31.2."}
    assert kept.at_field == "contact/alias"
    assert [one.draft_id for one in desk.drafts.all(draft.case_id)] == [draft.draft_id]


def test_a_form_with_problems_is_not_finished_and_its_draft_stays(case: CaseByHand) -> None:
    desk = case.desk
    draft = desk.drafts.begin("step", case.case_id)
    with pytest.raises(InvalidAnswersError) as raised:
        desk.drafts.finish(draft.draft_id, {"title": "", "due": "31.2.2026"})
    assert {problem.field_id for problem in raised.value.problems} >= {"title", "due"}
    assert "kvar" in raised.value.text.sv
    assert desk.drafts.open(draft.draft_id).answers["due"] == "31.2.2026"
    assert desk.records.current(case.case_id, "step") == ()


def test_a_finished_draft_is_gone(case: CaseByHand) -> None:
    case.write("note", kind="own", title="Rubrik", body="Text")
    assert case.desk.drafts.all() == ()


def test_a_correction_keeps_what_is_sealed(case: CaseByHand) -> None:
    desk = case.desk
    corrected = case.write("person", case.client, municipality="Joensuu")
    assert corrected.number == 2
    assert corrected.answers["address"] is Mark.SEALED
    assert corrected.answers["municipality"] == "Joensuu"
    assert desk.records.reveal(corrected.revision_id, "kontroll")["address"] == SAFE_PLACE


def test_what_is_sealed_is_shown_only_for_a_reason_and_is_logged(case: CaseByHand) -> None:
    desk = case.desk
    revision = desk.records.history(case.client)[-1]
    assert SAFE_PLACE not in repr(revision)
    with pytest.raises(ReasonNeededError):
        desk.records.reveal(revision.revision_id, "  ")
    desk.records.reveal(revision.revision_id, "Ambulans på väg")
    newest = desk.log.entries(case.case_id)[0]
    assert newest.action == Action.SEALED_REVEALED
    assert "Ambulans på väg" in newest.detail


def test_a_closed_case_opens_again_only_with_a_reason(case: CaseByHand) -> None:
    case.write("case_state", state="closed", closing_reason="interrupted")
    assert case.desk.cases.line(case.case_id).state is CaseState.CLOSED
    with pytest.raises(ReasonNeededError):
        case.desk.cases.reopen(case.case_id, " ")
    case.clock.advance()
    case.desk.cases.reopen(case.case_id, "Klienten ringde igen.")
    assert case.desk.cases.line(case.case_id).state is CaseState.OPEN


def test_opening_a_case_is_logged(case: CaseByHand) -> None:
    case.desk.cases.open(case.case_id)
    assert case.desk.log.entries(case.case_id)[0].action == Action.CASE_OPENED


def test_the_log_says_what_happened_in_words_and_is_whole(case: CaseByHand) -> None:
    entries = case.desk.log.entries()
    assert all(case.desk.log.words(entry).fi for entry in entries)
    assert case.desk.log.verify().is_whole


def test_search_finds_words_and_nothing_sealed(case: CaseByHand) -> None:
    case.write("note", kind="own", title="Lägenhet", body="Flyttbilen är beställd")
    assert [hit.form_key for hit in case.desk.search.find("flyttb")] == ["note"]
    assert case.desk.search.find("Koivukuja") == ()
    assert case.desk.search.find("   ") == ()


def test_the_last_place_is_remembered_in_the_vault(desk: Desk) -> None:
    assert desk.places.last() is None
    place = Place("form", case_id="ab", draft_id="cd", field="contact/alias")
    desk.places.remember(place)
    assert desk.places.last() == place


def test_a_draft_thrown_away_is_logged_and_its_empty_enquiry_goes(desk: Desk) -> None:
    draft = desk.drafts.begin("quick_contact")
    desk.drafts.discard(draft.draft_id)
    assert desk.log.entries()[0].action == Action.DRAFT_DISCARDED
    with pytest.raises(NotFoundError):
        desk.cases.line(draft.case_id)


def test_an_expired_level_is_unknown(case: CaseByHand) -> None:
    case.assess("raised")
    line = case.desk.cases.line(case.case_id)
    assert case.desk.cases.level_is_known(line)
    case.clock.advance(timedelta(days=15))
    assert not case.desk.cases.level_is_known(line)
