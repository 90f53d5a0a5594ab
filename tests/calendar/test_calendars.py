"""What lies on which day of the calendar, and how little its lines say."""

from datetime import date, time, timedelta

from exitdesk.casework.calendars import CalendarChoice, CalendarDay, CalendarView
from exitdesk.domain.contacts import ContactOutcome
from exitdesk.domain.dues import DueKind
from tests.contacts.conftest import Agreed

FIRST, LAST = date(2026, 10, 26), date(2026, 12, 6)


def shown(agreed: Agreed, *, lines: int = 400, mine: bool = False) -> dict[date, CalendarDay]:
    return agreed.desk.calendars.days(FIRST, LAST, lines=lines, mine=mine)


def kinds(days: dict[date, CalendarDay], day: date) -> list[DueKind]:
    return [item.kind for item in days[day].items]


def test_contacts_stand_on_each_of_their_days_whatever_became_of_them(agreed: Agreed) -> None:
    agreed.desk.contacts.settle(agreed.contact, date(2026, 11, 10), ContactOutcome.DONE)
    days = shown(agreed)
    tuesdays = [date(2026, 11, 3) + timedelta(weeks=week) for week in range(5)]
    assert sorted(days) == tuesdays
    assert days[date(2026, 11, 10)].items[0].title.sv == "Avtalad kontakt: blev av"
    assert days[date(2026, 11, 3)].items[0].kind is DueKind.CONTACT_UNSETTLED
    assert {item.at for day in days.values() for item in day.items} == {time(14)}


def test_a_moved_contact_stands_on_its_new_day_alone(agreed: Agreed) -> None:
    old, new = date(2026, 11, 24), date(2026, 11, 27)
    agreed.desk.contacts.settle(agreed.contact, old, ContactOutcome.MOVED, moved_to=new)
    days = shown(agreed)
    assert old not in days
    assert kinds(days, new) == [DueKind.CONTACT_AGREED]


def test_meetings_held_and_agreed_events_past_and_ahead_and_due_days_are_there(
    agreed: Agreed,
) -> None:
    day = date(2026, 11, 12)
    write = agreed.case.write
    write("meeting", on=day, at="9.15", state="held", written="nothing_written")
    write("meeting", on=date(2026, 11, 26), at="10.00", state="agreed", title="Möte med Maija")
    write("event", on=day, kind="trial", title="Rättegång i Vasa")
    write("step", title="Ring Maija", who="officer", due=day)
    days = shown(agreed)
    assert kinds(days, day) == [DueKind.MEETING_AGREED, DueKind.EVENT_AHEAD, DueKind.STEP_DUE]
    assert days[day].items[0].title.sv == "Möte: hållet"
    assert kinds(days, date(2026, 11, 26)) == [DueKind.MEETING_AGREED]  # once


def test_nothing_that_was_typed_stands_in_the_calendar(agreed: Agreed) -> None:
    agreed.case.write("step", title="Ring Maija", who="officer", due=date(2026, 11, 12))
    for day in shown(agreed).values():
        for item in day.items:
            assert item.typed == ""
            assert "Maija" not in item.title.sv + item.title.fi
            assert (item.alias, item.code) != ("", "")


def test_lines_beyond_those_asked_for_are_counted(agreed: Agreed) -> None:
    day = date(2026, 11, 12)
    for number in range(5):
        agreed.case.write("step", title=f"Steg {number}", who="officer", due=day)
    held = shown(agreed, lines=2)[day]
    assert (len(held.items), held.total) == (2, 5)


def test_a_debt_day_stands_on_each_of_its_days(agreed: Agreed) -> None:
    agreed.case.write(
        "event", on=date(2026, 10, 31), kind="debt_day", title="Hyra", repeats="monthly"
    )
    days = [
        day for day, held in shown(agreed).items() if held.items[0].title.sv == "Betalningsdag"
    ]
    assert days == [date(2026, 10, 31), date(2026, 11, 30)]


def test_a_closed_case_has_nothing_in_the_calendar(agreed: Agreed) -> None:
    agreed.case.write(
        "case_state", state="closed", on=date(2026, 11, 22), closing_reason="goals_reached"
    )
    assert shown(agreed) == {}


def test_how_the_calendar_is_liked_is_remembered(agreed: Agreed) -> None:
    assert agreed.desk.calendars.choice() == CalendarChoice()
    liked = CalendarChoice(CalendarView.WEEK, mine=True)
    agreed.desk.calendars.choose(liked)
    assert agreed.desk.calendars.choice() == liked
    assert shown(agreed, mine=True)  # the case is one's own
