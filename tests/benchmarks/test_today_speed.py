"""The day's page and the calendar at 10,000 cases and 100,000 notes: ``make bench-large``.

``EXITDESK_BUSY_VAULT`` names a folder in which the vault is kept for the next time; what is
measured works on a copy. ``EXITDESK_LARGE_CASES`` makes it smaller.
"""

import gc
import os
import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from statistics import median

import pytest
from pytestqt.qtbot import QtBot

from exitdesk.casework.desks import Desk, open_desk
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.rendering import Renderer
from exitdesk.casework.review_intervals import ReviewIntervals
from exitdesk.casework.today import Arrangement, DayChoice
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from exitdesk.ui.calendar.pages import CalendarPage
from exitdesk.ui.calendar.spans import month_of
from exitdesk.ui.cases.today_pages import TodayPage
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.themes import Theme, ThemeName
from exitdesk.vault import open_vault
from tests.benchmarks.big_vaults import make_big_vault
from tests.benchmarks.busy_vaults import make_busy
from tests.clocks import SettableClock
from tests.made_vaults import PASSPHRASE
from tests.practice_desks import RESOURCES

CASES = int(os.environ.get("EXITDESK_LARGE_CASES", "10000"))
TIMES = 7


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Collect garbage in this thread only, as the program does."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, forms: FormLibrary) -> Path:
    kept = os.environ.get("EXITDESK_BUSY_VAULT")
    made = Path(kept) if kept else tmp_path_factory.mktemp("busy") / "vault"
    if not (made / "vault.db").exists():
        made.parent.mkdir(parents=True, exist_ok=True)
        big = make_big_vault(made, forms, cases=CASES, notes=10 * CASES)
        clock = SettableClock()
        clock.advance(timedelta(hours=1))
        vault = big.made.open(forms, clock)
        make_busy(vault, forms, clock, big.case_ids)
        vault.close()
    copy = tmp_path_factory.mktemp("copy") / "vault"
    shutil.copytree(made, copy)
    return copy


@pytest.fixture(scope="module")
def desk(folder: Path, forms: FormLibrary) -> Iterator[tuple[Desk, ThreadPoolExecutor]]:
    """The desk, and the thread that owns its vault."""
    clock = SettableClock()
    clock.advance(timedelta(hours=4))

    def opened() -> Desk:
        vault = open_vault(folder, bytearray(PASSPHRASE), forms=forms, clock=clock)
        intervals = ReviewIntervals.load(RESOURCES / "rules" / "review_intervals.toml")
        return open_desk(vault, forms, intervals, clock, PaperTools.load(RESOURCES, Renderer()))

    with ThreadPoolExecutor(1) as owner:
        made = owner.submit(opened).result()
        yield made, owner
        owner.submit(made.close).result()


def taken(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def both_times(work: Callable[[], object]) -> tuple[float, float]:
    passed, worked = time.perf_counter(), time.thread_time()
    work()
    return time.perf_counter() - passed, time.thread_time() - worked


def say(what: str, times: list[float]) -> None:
    first, *rest = times
    print(f"\n{what}: first {first * 1000:.0f} ms, then median {median(rest) * 1000:.0f} ms")


def measure(owner: ThreadPoolExecutor, what: str, work: Callable[[], object]) -> None:
    """Say how long it took, and how long the thread itself worked: other programs run too."""

    def all_times() -> list[tuple[float, float]]:
        return [both_times(work) for _ in range(TIMES)]

    both = owner.submit(all_times).result()
    say(what, [passed for passed, _worked in both])
    say(f"{what}, its thread alone", [worked for _passed, worked in both])


def test_the_days_list(desk: tuple[Desk, ThreadPoolExecutor]) -> None:
    made, owner = desk
    measure(owner, "the day's list", made.today.day)
    total = owner.submit(made.today.day).result().total
    print(f"{total} things are due")
    by_kind = DayChoice(Arrangement.BY_KIND)
    measure(owner, "by kind", lambda: made.today.day(by_kind))
    mine = DayChoice(mine=True)
    measure(owner, "one's own cases", lambda: made.today.day(mine))
    owner.submit(made.today.day, DayChoice()).result()


def test_the_calendar_of_a_month(desk: tuple[Desk, ThreadPoolExecutor]) -> None:
    made, owner = desk
    weeks = month_of(date(2026, 11, 22))
    measure(owner, "a month", lambda: made.calendars.days(weeks.monday, weeks.last, lines=4))


@pytest.fixture
def theme(qapp: object) -> Theme:
    made = Theme(qapp, RESOURCES)  # type: ignore[arg-type]  # it is a QApplication
    made.choose(ThemeName.LIGHT)
    return made


def test_the_pages_open(
    desk: tuple[Desk, ThreadPoolExecutor], theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    made, owner = desk
    language = LanguageSwitch(tmp_path, Lang.SV)
    with ThreadPoolExecutor(1) as beside:
        jobs = Jobs(owner, beside)

        def open_page(make: Callable[[], Page]) -> Callable[[], None]:
            def opened() -> None:
                page = make()
                page.resize(1200, 800)
                page.show()
                qtbot.waitUntil(lambda: not jobs.is_busy, timeout=60_000)
                page.grab()
                page.close()
                page.deleteLater()

            return opened

        pages: dict[str, Callable[[], Page]] = {
            "the day's page on the screen": lambda: TodayPage(made, jobs, language),
            "the calendar on the screen": lambda: CalendarPage(
                made, jobs, Place("calendar"), language=language, theme=theme
            ),
        }
        for what, make in pages.items():
            times = [taken(open_page(make)) for _ in range(TIMES)]
            say(what, times)
    language.uninstall()
