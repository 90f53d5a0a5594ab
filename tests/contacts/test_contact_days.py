"""The days of a contact, counted without a vault; hours go by the clock on the wall."""

import time as system_time
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.casework.contact_days import contact_days, still_missed
from exitdesk.domain.contacts import After, ContactOutcome, local
from exitdesk.forms.inputs import read_time, show_time
from exitdesk.vault.agendas import Repeating, Said

TUESDAY = date(2026, 11, 3)
ALL = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def agreed(repeats: str = "weekly", first: date = TUESDAY, until: date | None = None) -> Repeating:
    return Repeating("c", "case", "agreed_contact", repeats, first, until, "14.00")


def said(day: date, outcome: str, moved_to: date | None = None, at: str = "") -> Said:
    return Said("o", "c", day, outcome, moved_to, at, None)


@pytest.fixture
def _in_finland(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Helsinki")
    system_time.tzset()
    yield
    monkeypatch.undo()
    system_time.tzset()


def test_a_weekly_contact_has_its_weekday_until_it_ends() -> None:
    made = contact_days(agreed(until=date(2026, 11, 17)), (), TUESDAY, date(2027, 1, 1))
    assert [one.day for one in made] == [TUESDAY + timedelta(weeks=week) for week in range(3)]
    assert {one.at for one in made} == {time(14)}


def test_the_thirty_first_of_each_month_is_the_last_day_of_a_shorter_one() -> None:
    made = contact_days(
        agreed("monthly", date(2026, 12, 31)), (), date(2026, 12, 1), date(2027, 4, 30)
    )
    assert [one.day for one in made] == [
        date(2026, 12, 31), date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31),
        date(2027, 4, 30),
    ]  # fmt: skip


def test_a_moved_contact_stands_on_its_new_day_with_its_new_hour() -> None:
    moved = said(TUESDAY, "moved", date(2026, 11, 5), "9.30")
    first, there, *_ = contact_days(agreed(), (moved,), TUESDAY, date(2026, 11, 10))
    assert (first.day, first.outcome) == (TUESDAY, ContactOutcome.MOVED)
    assert (there.day, there.at, there.moved_from) == (date(2026, 11, 5), time(9, 30), TUESDAY)
    assert there.outcome is None


def test_a_contact_moved_within_its_day_still_wants_a_word() -> None:
    later = said(TUESDAY, "moved", TUESDAY, "18")
    (only,) = contact_days(agreed(), (later,), TUESDAY, TUESDAY)
    assert (only.at, only.outcome) == (time(18), None)


def test_what_was_said_stays_when_the_contact_is_agreed_anew_for_other_days() -> None:
    wednesday = date(2026, 11, 4)
    made = contact_days(agreed(), (said(wednesday, "done"),), TUESDAY, date(2026, 11, 9))
    assert [one.day for one in made] == [TUESDAY, wednesday]


def test_a_missed_contact_is_over_once_somebody_has_heard_from_the_person() -> None:
    missed, done = said(TUESDAY, "missed"), said(date(2026, 11, 10), "done")
    both = contact_days(agreed(), (missed, done), TUESDAY, date(2026, 11, 17))
    assert list(still_missed(both)) == []
    alone = contact_days(agreed(), (missed,), TUESDAY, date(2026, 11, 17))
    assert [one.day for one in still_missed(alone)] == [TUESDAY]


@given(ALL, ALL, st.sampled_from(["once", "weekly", "fortnightly", "monthly"]))
def test_no_day_lies_outside_what_was_asked_for_and_none_is_there_twice(
    first: date, last: date, repeats: str
) -> None:
    days = [one.day for one in contact_days(agreed(repeats), (), first, last)]
    assert all(first <= day <= last for day in days)
    assert days == sorted(set(days))


@given(st.times())
def test_an_hour_is_read_as_it_is_shown(at: time) -> None:
    assert read_time(show_time(at)) == at.replace(second=0, microsecond=0)


@pytest.mark.parametrize("typed", ["25.99", "24.00", "14.60", "två", "-1", "14.5", "1400"])
def test_an_hour_that_does_not_exist_is_none(typed: str) -> None:
    assert read_time(typed) is None


@pytest.mark.usefixtures("_in_finland")
def test_the_hour_agreed_stays_when_the_clocks_are_turned() -> None:
    weekly = agreed(first=date(2026, 10, 20))
    before, after = contact_days(weekly, (), date(2026, 10, 20), date(2026, 10, 27))
    assert (before.due.hour, after.due.hour) == (14, 14)
    assert after.due - before.due == timedelta(days=7, hours=1)  # summer time has ended


@pytest.mark.usefixtures("_in_finland")
def test_hours_pass_over_a_night_of_turned_clocks_and_days_keep_their_hour() -> None:
    evening = local(date(2026, 10, 24), time(23))
    assert After.EIGHT_HOURS.counted_from(evening).hour == 6  # not 7: an hour came twice
    next_day = After.NEXT_DAY.counted_from(evening)
    assert (next_day.date(), next_day.hour) == (date(2026, 10, 25), 23)


def test_each_step_falls_due_no_earlier_than_the_one_before() -> None:
    at = local(date(2026, 11, 3), time(14))
    due: list[datetime] = [after.counted_from(at) for after in After]
    assert due == sorted(due)
