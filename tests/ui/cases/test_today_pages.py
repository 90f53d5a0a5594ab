"""The first page of the day, and what is gathered for it."""

from datetime import timedelta

from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from exitdesk.domain.dues import DueKind
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.due_lines import DueLine
from exitdesk.ui.cases.logs import LogPage
from exitdesk.ui.cases.today_pages import TodayPage
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from tests.clocks import SettableClock
from tests.ui.benches import Bench


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
