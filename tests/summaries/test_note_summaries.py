"""A summary in place of notes: offered, kept while it is written, and finished or left alone."""

from dataclasses import replace

import pytest

from exitdesk.casework.note_summaries import HalfSummary
from exitdesk.casework.summary_errors import (
    NoNotesChosenError,
    NotesChangedError,
    SummaryNeededError,
)
from exitdesk.domain.answers import PersonRef
from exitdesk.domain.cases import Revision
from exitdesk.domain.strikings import STRUCK
from exitdesk.vault.striking_errors import StrikeReasonMissingError, StrikeReasonRepeatsError
from tests.casework.cases_by_hand import CaseByHand

TEXT = "Två samtal om boende. Klienten vill flytta i vår."


def plan(case: CaseByHand) -> Revision:
    return case.write("safety_plan", person=PersonRef(case.client), plan_language="sv")


def two_notes(case: CaseByHand) -> tuple[Revision, Revision]:
    first = case.write("note", title="Första samtalet", body="Klienten vill flytta.", minutes=30)
    return first, case.write("note", title="Andra samtalet", body="Systern kan hjälpa till.")


def half(case: CaseByHand, *notes: Revision) -> HalfSummary:
    chosen = {note.object_id: note.revision_id for note in notes}
    return HalfSummary(case.case_id, TEXT, "Planen är sedd över", chosen)


def test_a_summary_takes_the_place_of_the_notes_behind_it(case: CaseByHand) -> None:
    first, second = two_notes(case)
    case.write("note", first.object_id, title="Första samtalet", body="Klienten vill flytta bort.")
    now = case.desk.records.history(first.object_id)[-1]
    done = case.desk.summaries.finish(half(case, now, second))
    assert (done.notes, done.is_swept) == (2, True)
    assert done.summary.answers["kind"] == "summary"
    assert done.summary.answers["body"] == TEXT
    for note in (first, second):
        for revision in case.desk.records.history(note.object_id):
            assert revision.answers["body"] == revision.answers["title"] == STRUCK
            assert revision.answers["kind"] == "conversation"  # the tombstone
            assert "on" in revision.answers
    strikings = case.desk.strikings.of(first.object_id)
    assert {one.reason for one in strikings} == {"Planen är sedd över"}
    assert not case.desk.search.find("hjälpa")
    assert case.desk.summaries.notes(case.case_id) == ()
    assert case.desk.summaries.kept(case.case_id).is_empty
    assert case.desk.vault.ledger.verify().is_whole


def test_nothing_is_erased_before_there_is_a_summary_notes_and_a_reason(
    case: CaseByHand,
) -> None:
    first, second = two_notes(case)
    whole = half(case, first, second)
    for broken, error in (
        (replace(whole, text="  "), SummaryNeededError),
        (replace(whole, chosen={}), NoNotesChosenError),
        (replace(whole, reason=""), StrikeReasonMissingError),
    ):
        with pytest.raises(error):
            case.desk.summaries.finish(broken)
    assert [note.title for note in case.desk.summaries.notes(case.case_id)] == [
        "Första samtalet",
        "Andra samtalet",
    ]
    assert len(case.desk.records.current(case.case_id, "note")) == 2


def test_a_note_that_was_corrected_meanwhile_stops_it_and_the_words_stay(
    case: CaseByHand,
) -> None:
    first, second = two_notes(case)
    written = half(case, first, second)
    case.desk.summaries.keep(written)
    case.write("note", first.object_id, title="Första samtalet", body="Ändrat på annat håll.")
    with pytest.raises(NotesChangedError):
        case.desk.summaries.finish(written)
    assert len(case.desk.records.current(case.case_id, "note")) == 2
    assert case.desk.summaries.kept(case.case_id) == written


def test_a_reason_that_repeats_a_note_strikes_nothing_and_trying_again_writes_no_second_summary(
    case: CaseByHand,
) -> None:
    first, second = two_notes(case)
    wrong = replace(half(case, first, second), reason="Första samtalet är gammalt")
    with pytest.raises(StrikeReasonRepeatsError):
        case.desk.summaries.finish(wrong)
    assert len(case.desk.summaries.notes(case.case_id)) == 2
    case.desk.summaries.finish(half(case, first, second))
    kinds = [one.answers["kind"] for one in case.desk.records.current(case.case_id, "note")]
    assert kinds.count("summary") == 1


def test_what_is_written_survives_lock_and_is_forgotten_when_empty(case: CaseByHand) -> None:
    first, _ = two_notes(case)
    written = half(case, first)
    case.desk.summaries.keep(written)
    assert case.desk.summaries.kept(case.case_id) == written
    case.desk.summaries.keep(HalfSummary(case.case_id))
    assert case.desk.summaries.kept(case.case_id).is_empty


def test_a_review_of_a_plan_offers_it_until_it_is_declined(case: CaseByHand) -> None:
    two_notes(case)
    assert case.desk.summaries.offer(case.case_id) is None
    reviewed = plan(case)
    offer = case.desk.summaries.offer(case.case_id)
    assert offer is not None
    assert (offer.notes, offer.revision_id) == (2, reviewed.revision_id)
    case.desk.summaries.decline(offer)
    assert case.desk.summaries.offer(case.case_id) is None
    case.write("note", title="Tredje", body="Efter planen.")
    case.write("safety_plan", reviewed.object_id, **reviewed.answers)
    again = case.desk.summaries.offer(case.case_id)
    assert again is not None
    assert again.notes == 3


def test_notes_in_which_nothing_is_written_and_summaries_are_not_among_them(
    case: CaseByHand,
) -> None:
    first, _ = two_notes(case)
    case.write("note", kind="nothing_written", minutes=20)
    case.desk.summaries.finish(half(case, first))
    (left,) = case.desk.summaries.notes(case.case_id)
    assert left.title == "Andra samtalet"
    assert left.body == "Systern kan hjälpa till."
