"""The first page of the day, and what is gathered for it."""

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableView,
)

from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Place
from exitdesk.domain.dues import DueKind
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.cards import Card
from exitdesk.ui.cases.due_lines import DueLine
from exitdesk.ui.cases.logs import LogPage
from exitdesk.ui.cases.today_pages import TodayPage
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from tests.clocks import SettableClock
from tests.ui.benches import Bench, found, words_on


def shown(bench: Bench) -> TodayPage:
    page = TodayPage(bench.desk, bench.jobs, bench.language)
    page.resize(1000, 800)
    return bench.show(page)


def test_expired_levels_and_agreements_are_late(bench: Bench) -> None:
    items = bench.do(bench.desk.today.items)
    late = {item.kind for item in items if item.alias == "Halla"}
    assert {DueKind.LEVEL_EXPIRES, DueKind.AGREEMENT_EXPIRES} <= late


def test_only_the_last_assessment_of_a_person_is_due(bench: Bench) -> None:
    items = bench.do(lambda: bench.desk.today.items_of(bench.case_id("Kaarna"), 400))
    levels = [item for item in items if item.kind is DueKind.LEVEL_EXPIRES]
    assert len({item.typed for item in levels}) == len(levels)


def test_a_recurring_contact_is_due_on_its_next_day(bench: Bench) -> None:
    items = bench.do(bench.desk.today.items)
    ahead = [item for item in items if item.kind is DueKind.CONTACT_AGREED]
    today = bench.desk.clock.today()
    assert ahead
    assert all(today <= item.day <= today + timedelta(days=7) for item in ahead)


def test_a_promise_is_kept_when_something_was_noted_after_it(bench: Bench) -> None:
    items = bench.do(lambda: bench.desk.today.items_of(bench.case_id("Kaarna"), 400))
    assert not [item for item in items if item.kind is DueKind.CONTACT_PROMISED]


def test_a_closed_case_asks_for_nothing_but_its_erasing(bench: Bench) -> None:
    items = bench.do(lambda: bench.desk.today.items_of(bench.case_id("Kivi"), 4000))
    assert {item.kind for item in items} <= {DueKind.RETENTION}


def test_an_enquiry_that_nobody_decides_on_is_shown(bench: Bench) -> None:
    clock = bench.desk.clock
    assert isinstance(clock, SettableClock)
    clock.advance(timedelta(days=60))
    items = bench.do(bench.desk.today.items)
    assert DueKind.ENQUIRY_WAITING in {item.kind for item in items}


def test_a_draft_waits_on_the_page_and_leads_back_to_it(bench: Bench) -> None:
    draft = bench.do(lambda: bench.desk.drafts.begin("quick_contact"))
    page = shown(bench)
    link = next(
        line.findChild(LinkButton)
        for line in page.findChildren(DueLine)
        if line._item.kind is DueKind.DRAFT_WAITING
    )
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        link.click()  # type: ignore[union-attr]
    assert asked.args[0].draft_id == draft.draft_id


def test_the_page_says_its_day_and_lines_in_both_languages(bench: Bench) -> None:
    page = shown(bench)
    day = page.findChild(QLabel, "day_label")
    assert day is not None
    assert day.text() == "söndag 22.11.2026"
    bench.language.choose(Lang.FI)
    assert day.text() == "sunnuntai 22.11.2026"
    links = [link.text() for link in page.findChildren(LinkButton)]
    assert any(text.startswith("Sopimuksen viimeinen päivä") for text in links)
    assert not any("Överenskommelsen" in text for text in links)


def test_a_quick_contact_begins_from_here(bench: Bench) -> None:
    page = shown(bench)
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        page.findChild(QPushButton, "quick_contact_button").click()  # type: ignore[union-attr]
    assert asked.args[0].page == "form"


def test_the_log_fetches_older_entries_as_it_is_scrolled(bench: Bench) -> None:
    page = LogPage(bench.desk, bench.jobs, bench.language)
    bench.show(page)
    table = page.findChild(QTableView, "log_table")
    assert table is not None
    model = table.model()
    first = model.rowCount()
    assert first == 200
    model.fetchMore(table.rootIndex())
    bench.settle()
    everything = bench.do(lambda: bench.desk.log.entries(limit=10_000))
    assert model.rowCount() == min(400, len(everything))


def lines(page: TodayPage) -> list[DueLine]:
    QApplication.processEvents()
    return [line for line in page.findChildren(DueLine) if line.isVisibleTo(page)]


def contact_line(page: TodayPage, kind: DueKind) -> DueLine:
    return next(line for line in lines(page) if line._item.kind is kind)


def press_deed(page: TodayPage, kind: DueKind, name: str) -> None:
    found(contact_line(page, kind), QPushButton, name).click()


def test_parts_say_how_many_things_they_hold(bench: Bench) -> None:
    page = shown(bench)
    counted = {part.key.value: part for part in bench.do(bench.desk.today.day).parts}
    for card in page.findChildren(Card):
        part = counted.get(card.objectName().removesuffix("_card"))
        if part is not None and card.isVisibleTo(page):
            assert card.findChildren(QLabel)[0].text().endswith(f"({part.total})")
            assert len(card.findChildren(DueLine)) == len(part.items) <= part.total


def test_how_a_contact_went_is_said_in_one_click(bench: Bench) -> None:
    page = shown(bench)
    press_deed(page, DueKind.CONTACT_UNSETTLED, "contact_done")
    bench.settle()
    kinds = {line._item.kind for line in lines(page)}
    assert DueKind.CONTACT_UNSETTLED not in kinds


def test_moving_a_contact_asks_for_its_new_day_in_a_form(bench: Bench) -> None:
    page = shown(bench)
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        press_deed(page, DueKind.CONTACT_UNSETTLED, "contact_moved")
    draft = bench.do(lambda: bench.desk.drafts.open(asked.args[0].draft_id))
    assert (draft.form_key, draft.answers["outcome"]) == ("contact_outcome", "moved")


def test_the_steps_of_a_missed_contact_are_ticked_until_it_is_seen_to(bench: Bench) -> None:
    page = shown(bench)
    for number in range(3):
        boxes = [
            box
            for box in contact_line(page, DueKind.CONTACT_MISSED).findChildren(QCheckBox)
            if not box.isChecked()
        ]
        assert len(boxes) == 3 - number
        boxes[0].click()
        bench.settle()
    kinds = {line._item.kind for line in lines(page)}
    assert DueKind.CONTACT_MISSED not in kinds


def test_safety_is_assessed_and_the_emergency_sheet_is_open_one_click_from_a_missed_contact(
    bench: Bench,
) -> None:
    page = shown(bench)
    nopsa = bench.case_id("Nopsa")
    expected = {
        "contact_assess": Place("form", case_id=nopsa, tab="safety_assessment"),
        "contact_sheet": Place("emergency", case_id=nopsa),
    }
    for name, place in expected.items():
        with bench.qtbot.waitSignal(page.place_requested) as asked:
            press_deed(page, DueKind.CONTACT_MISSED, name)
        assert asked.args[0] == place


def test_a_list_by_kind_of_ones_own_cases_is_remembered(bench: Bench) -> None:
    page = shown(bench)
    found(page, QRadioButton, "by_kind").click()
    found(page, QCheckBox, "mine_box").click()
    bench.settle()
    again = shown(bench)
    assert found(again, QRadioButton, "by_kind").isChecked()
    assert found(again, QCheckBox, "mine_box").isChecked()
    assert "Steg (" in words_on(again)


def test_more_lines_are_shown_when_asked_for(bench: Bench) -> None:
    case_id = bench.case_id("Halla")
    form = bench.desk.forms.latest("step")
    day = bench.desk.clock.today() - timedelta(days=3)
    for number in range(15):
        answers: Answers = {
            "title": f"Steg {number}",
            "who": "officer",
            "state": "planned",
            "due": day,
        }
        bench.do(partial(bench.desk.records.write, case_id, form, answers))
    page = shown(bench)
    before = len(lines(page))
    found(page, LinkButton, "more_link").click()
    bench.settle()
    assert len(lines(page)) >= before + 10
    assert not [one for one in page.findChildren(LinkButton, "more_link") if one.isVisibleTo(page)]
