"""Agreed contacts in a case: saying how they went, and what cannot be said."""

from datetime import date, time, timedelta

import pytest

from exitdesk.casework import contact_errors
from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.domain.answers import Answers
from exitdesk.domain.contacts import ContactOutcome
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang
from exitdesk.forms.summary import UNKNOWN_CONTACT
from tests.contacts.conftest import Agreed

DONE, MISSED = ContactOutcome.DONE, ContactOutcome.MISSED
MOVED, CANCELLED = ContactOutcome.MOVED, ContactOutcome.CANCELLED
THIRD, TENTH, SEVENTEENTH = (date(2026, 11, day) for day in (3, 10, 17))
AHEAD = date(2026, 11, 24)


def test_a_case_tells_its_contacts_with_their_steps(agreed: Agreed) -> None:
    (contact,) = agreed.desk.contacts.of(agreed.case.case_id)
    assert (contact.title, contact.person, contact.at) == ("Tisdagssamtalet", "Räven", time(14))
    assert [step.what for step in contact.steps] == ["Ring klienten", "Åk till dörren"]
    assert agreed.desk.contacts.names(agreed.case.case_id) == {agreed.contact: "Tisdagssamtalet"}


def test_past_days_without_a_word_are_unsettled_until_one_is_said(agreed: Agreed) -> None:
    contacts, case_id = agreed.desk.contacts, agreed.case.case_id
    assert [one.day for one in contacts.unsettled(case_id)] == [THIRD, TENTH, SEVENTEENTH]
    contacts.settle(agreed.contact, THIRD, DONE)
    contacts.settle(agreed.contact, TENTH, CANCELLED, words="Sjuk.")
    assert [one.day for one in contacts.unsettled(case_id)] == [SEVENTEENTH]


def test_saying_it_again_corrects_what_was_said(agreed: Agreed) -> None:
    first = agreed.desk.contacts.settle(agreed.contact, SEVENTEENTH, MISSED)
    again = agreed.desk.contacts.settle(agreed.contact, SEVENTEENTH, DONE)
    assert (again.object_id, again.number) == (first.object_id, 2)
    assert agreed.desk.contacts.occurrence(agreed.contact, SEVENTEENTH).outcome is DONE


def test_a_moved_contact_is_due_on_its_new_day_and_settled_there(agreed: Agreed) -> None:
    contacts, new = agreed.desk.contacts, date(2026, 11, 26)
    contacts.settle(agreed.contact, AHEAD, MOVED, moved_to=new, moved_at=time(9, 30))
    days = contacts.occurrences(agreed.case.case_id, AHEAD, date(2026, 11, 30))
    assert [(one.day, one.outcome) for one in days] == [(AHEAD, MOVED), (new, None)]
    assert days[1].at == time(9, 30)
    agreed.case.clock.advance(timedelta(days=5))
    contacts.settle(agreed.contact, new, DONE)
    assert contacts.occurrence(agreed.contact, new).outcome is DONE


def test_the_ladder_of_a_missed_contact_is_ticked_until_it_is_done(agreed: Agreed) -> None:
    contacts = agreed.desk.contacts
    outcome = contacts.settle(agreed.contact, SEVENTEENTH, MISSED).object_id
    missed = contacts.occurrence(agreed.contact, SEVENTEENTH)
    assert missed.is_open
    hours = [step.due.replace(tzinfo=None) - missed.due.replace(tzinfo=None)
             for step in missed.ladder]  # fmt: skip
    assert hours == [timedelta(hours=1), timedelta(days=1)]
    assert all(step.is_late for step in missed.ladder)
    contacts.tick(outcome, "a1", done=True)
    contacts.tick(outcome, "a2", done=True)
    contacts.tick(outcome, "a2", done=False)
    assert [step.done for step in contacts.occurrence(agreed.contact, SEVENTEENTH).ladder] == [
        True,
        False,
    ]
    contacts.tick(outcome, "a2", done=True)
    assert not contacts.occurrence(agreed.contact, SEVENTEENTH).is_open


def test_contact_made_after_all_ends_the_ladder(agreed: Agreed) -> None:
    contacts = agreed.desk.contacts
    outcome = contacts.settle(agreed.contact, SEVENTEENTH, MISSED).object_id
    contacts.reach(outcome)
    after = contacts.occurrence(agreed.contact, SEVENTEENTH)
    assert (after.is_open, after.reached) == (False, agreed.case.clock.today())


def test_a_missed_contact_without_agreed_steps_waits_until_contact_is_made(
    agreed: Agreed,
) -> None:
    other = agreed.write(title="Utan steg", steps=())
    contacts = agreed.desk.contacts
    outcome = contacts.settle(other, SEVENTEENTH, MISSED).object_id
    assert contacts.occurrence(other, SEVENTEENTH).is_open
    contacts.reach(outcome)
    assert not contacts.occurrence(other, SEVENTEENTH).is_open


@pytest.mark.parametrize(
    ("day", "outcome", "moved_to", "error"),
    [
        (date(2026, 11, 18), DONE, None, contact_errors.NotAgreedForDayError),
        (date(2026, 10, 27), DONE, None, contact_errors.NotAgreedForDayError),
        (AHEAD, DONE, None, contact_errors.NotYetError),
        (AHEAD, MISSED, None, contact_errors.NotYetError),
        (AHEAD, MOVED, None, contact_errors.MovedNowhereError),
        (SEVENTEENTH, MOVED, date(2026, 11, 19), contact_errors.MovedToPastError),
        (AHEAD, MOVED, date(2026, 12, 1), contact_errors.MovedToAgreedDayError),
    ],
)
def test_what_cannot_be_is_refused_in_a_clear_sentence_and_nothing_is_written(
    agreed: Agreed,
    day: date,
    outcome: ContactOutcome,
    moved_to: date | None,
    error: type[ExitDeskError],
) -> None:
    with pytest.raises(error) as caught:
        agreed.desk.contacts.settle(agreed.contact, day, outcome, moved_to=moved_to)
    assert "{" not in caught.value.text.sv + caught.value.text.fi
    assert agreed.desk.records.current(agreed.case.case_id, "contact_outcome") == ()


def test_steps_are_ticked_only_where_something_was_missed(agreed: Agreed) -> None:
    done = agreed.desk.contacts.settle(agreed.contact, SEVENTEENTH, DONE).object_id
    with pytest.raises(contact_errors.NotMissedError):
        agreed.desk.contacts.tick(done, "a1", done=True)
    with pytest.raises(contact_errors.NotMissedError):
        agreed.desk.contacts.reach(done)


def test_the_form_of_an_outcome_says_beside_the_field_what_cannot_be(agreed: Agreed) -> None:
    drafts = agreed.desk.drafts
    begun: Answers = {"contact": agreed.contact, "agreed_day": AHEAD, "outcome": "moved"}
    draft = drafts.begin_with("contact_outcome", agreed.case.case_id, begun)
    wrong = {**draft.answers, "moved_to": date(2026, 12, 1), "at": "25.99"}
    with pytest.raises(InvalidAnswersError) as caught:
        drafts.finish(draft.draft_id, wrong)
    assert [one.field_id for one in caught.value.problems] == ["at", "moved_to"]
    assert drafts.open(draft.draft_id).answers["at"] == "25.99"  # nothing is lost
    right = {**wrong, "moved_to": date(2026, 11, 25), "at": "16"}
    drafts.finish(draft.draft_id, right)
    assert agreed.desk.contacts.occurrence(agreed.contact, date(2026, 11, 25)).at == time(16)


def test_an_end_before_the_first_day_and_an_hour_that_is_none_are_said(agreed: Agreed) -> None:
    with pytest.raises(InvalidAnswersError) as caught:
        agreed.write(first=date(2026, 12, 1), until=date(2026, 11, 1), at="25.99")
    assert {one.field_id for one in caught.value.problems} == {"until", "at"}


def test_readable_lines_name_the_contact_and_never_its_id(agreed: Agreed) -> None:
    desk = agreed.desk
    said = desk.contacts.settle(agreed.contact, SEVENTEENTH, DONE)
    names = desk.contacts.names(agreed.case.case_id)
    words = [line.value_text for line in desk.records.lines(said, Lang.SV, names)]
    assert "Tisdagssamtalet" in words
    unknown = [line.value_text for line in desk.records.lines(said, Lang.SV, {})]
    assert UNKNOWN_CONTACT.sv in unknown
    assert agreed.contact not in words + unknown
