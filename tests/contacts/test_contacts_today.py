"""Agreed contacts on the day's list, and what else stands there."""

from datetime import date, timedelta

from exitdesk.casework.today import Arrangement, DayChoice, DayPart
from exitdesk.domain.contacts import ContactOutcome
from exitdesk.domain.dues import KIND_TEXTS, DueGroup, DueItem, DueKind
from tests.contacts.conftest import Agreed

NOV_24 = date(2026, 11, 24)


def parts(agreed: Agreed, choice: DayChoice | None = None) -> dict[str, DayPart]:
    return {part.key.value: part for part in agreed.desk.today.day(choice).parts}


def contacts_in(agreed: Agreed) -> list[DueItem]:
    return [item for item in agreed.desk.today.items() if item.occurrence is not None]


def test_every_kind_has_a_name_and_a_place_in_the_list_by_kind() -> None:
    assert set(KIND_TEXTS) == set(DueKind)


def test_a_day_that_passed_without_a_word_is_an_alert(agreed: Agreed) -> None:
    found = [item for item in contacts_in(agreed) if item.kind is DueKind.CONTACT_UNSETTLED]
    assert [item.day.day for item in found] == [3, 10, 17]
    assert found[0].title.sv == "Avtalad kontakt utan uppgift om hur det gick"
    now, late = parts(agreed)["now"], parts(agreed)["late"]
    assert [item.day.day for item in now.items] == [17]  # this week's cannot wait
    assert {3, 10} <= {item.day.day for item in late.items}


def test_a_contact_of_today_turns_into_an_alert_when_its_hour_has_passed(agreed: Agreed) -> None:
    agreed.write(title="I dag", first=agreed.case.clock.today(), repeats="once", at="12.00")
    assert [item.at for item in parts(agreed)["today"].items if item.occurrence]
    agreed.case.clock.advance(timedelta(hours=3))
    assert "I dag" in " ".join(item.typed for item in parts(agreed)["now"].items)


def test_a_missed_one_stays_until_its_ladder_is_done(agreed: Agreed) -> None:
    contacts = agreed.desk.contacts
    outcome = contacts.settle(agreed.contact, date(2026, 11, 17), ContactOutcome.MISSED)
    (missed,) = [one for one in contacts_in(agreed) if one.kind is DueKind.CONTACT_MISSED]
    assert missed.occurrence is not None
    assert len(missed.occurrence.ladder) == 2
    for step in ("a1", "a2"):
        contacts.tick(outcome.object_id, step, done=True)
    assert DueKind.CONTACT_MISSED not in {item.kind for item in contacts_in(agreed)}


def test_the_one_ahead_is_shown_in_the_week_and_a_moved_one_on_its_new_day(
    agreed: Agreed,
) -> None:
    week = parts(agreed)["week"]
    assert NOV_24 in {item.day for item in week.items}
    new = date(2026, 11, 25)
    agreed.desk.contacts.settle(agreed.contact, NOV_24, ContactOutcome.MOVED, moved_to=new)
    ahead = {item.day for item in contacts_in(agreed) if item.kind is DueKind.CONTACT_AGREED}
    assert ahead == {new}


def test_in_a_closed_case_nobody_is_waited_for(agreed: Agreed) -> None:
    assert contacts_in(agreed)
    agreed.case.write(
        "case_state", state="closed", on=agreed.case.clock.today(), closing_reason="goals_reached"
    )
    assert contacts_in(agreed) == []


def test_what_is_done_of_a_contact_keeps_a_promise_too(agreed: Agreed) -> None:
    draft = agreed.desk.drafts.begin("quick_contact")
    day = agreed.case.clock.today()
    agreed.desk.drafts.finish(draft.draft_id, {**draft.answers, "promised_on": day})
    promised = {i.case_id for i in agreed.desk.today.items() if i.kind is DueKind.CONTACT_PROMISED}
    assert draft.case_id in promised


def test_the_list_by_kind_has_the_same_things_and_the_choice_is_remembered(
    agreed: Agreed,
) -> None:
    by_time = agreed.desk.today.day()
    choice = DayChoice(Arrangement.BY_KIND, mine=True)
    by_kind = agreed.desk.today.day(choice)
    assert by_kind.total == by_time.total
    assert agreed.desk.today.day().choice == choice
    assert {part.key for part in by_kind.parts} <= set(DueKind)
    assert {part.key for part in by_time.parts} <= set(DueGroup)


def test_lines_beyond_those_asked_for_are_counted_and_not_read(agreed: Agreed) -> None:
    for number in range(5):
        agreed.case.write("step", title=f"Steg {number}", who="officer", due=date(2026, 11, 1))
    late = {p.key: p for p in agreed.desk.today.day(lines=2).parts}[DueGroup.LATE]
    assert len(late.items) == 2
    whole = {p.key: p for p in agreed.desk.today.day(lines=50).parts}[DueGroup.LATE]
    assert late.total == whole.total == len(whole.items)


def test_a_debt_day_that_returns_is_ahead_on_its_next_day(agreed: Agreed) -> None:
    agreed.case.write(
        "event", on=date(2026, 10, 25), kind="debt_day", title="Hyra", repeats="monthly"
    )
    events = [i for i in agreed.desk.today.items() if i.kind is DueKind.EVENT_AHEAD]
    assert [item.day for item in events] == [date(2026, 11, 25)]


def test_only_the_last_assessment_of_a_person_is_waited_for(agreed: Agreed) -> None:
    agreed.case.assess("raised", date(2026, 11, 1))
    agreed.case.assess("raised", date(2026, 11, 20))
    levels = [i for i in agreed.desk.today.items(60) if i.kind is DueKind.LEVEL_EXPIRES]
    assert [item.day for item in levels] == [date(2026, 12, 4)]
