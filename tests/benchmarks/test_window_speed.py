"""Panning a timeline of 2,000 events, and opening a case with all its tabs."""

import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from exitdesk.casework.rendering import Renderer
from exitdesk.domain.cases import Phase, Place, ThreatLevel
from exitdesk.domain.texts import Lang
from exitdesk.domain.timelines import Band, Lane, LevelPoint, Mark, MarkKind, TimelineView
from exitdesk.forms.library import FormLibrary
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme, ThemeName
from exitdesk.ui.timeline.canvases import TimelineCanvas
from tests.clocks import SettableClock
from tests.practice_desks import RESOURCES, make_practice, open_made

EVENTS = 2_000
FRAME = 1 / 60  # seconds
OPENING = 0.1
TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Collect garbage in this thread only, as the program does."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def language(qapp: object, tmp_path: Path) -> Iterator[LanguageSwitch]:
    switch = LanguageSwitch(tmp_path, Lang.SV)
    yield switch
    switch.uninstall()


@pytest.fixture
def theme(qapp: object) -> Theme:
    made = Theme(qapp, RESOURCES)  # type: ignore[arg-type]  # it is a QApplication
    made.choose(ThemeName.LIGHT)
    return made


def long_case() -> TimelineView:
    drawn = random.Random(1)
    lanes, kinds = tuple(Lane), tuple(MarkKind)
    marks = tuple(
        Mark(
            TODAY + timedelta(days=drawn.randint(-900, 90)),
            drawn.choice(lanes),
            drawn.choice(kinds),
            f"Händelse {number}",
            str(number),
            "note",
        )
        for number in range(EVENTS)
    )
    levels = tuple(
        LevelPoint(TODAY - timedelta(days=ago), drawn.choice(tuple(ThreatLevel)), "", None)
        for ago in range(0, 900, 20)
    )
    first, last = TODAY - timedelta(days=900), TODAY + timedelta(days=90)
    return TimelineView((Band(Phase.SETTLING, first),), levels, marks, first, last)


def timed(work: Callable[[], None]) -> float:
    """Return the processor time it takes: another program's load is not ours."""
    start = time.process_time()
    work()
    return time.process_time() - start


@pytest.mark.qt_log_ignore("plugin does not support")
@pytest.mark.parametrize("zoomed_out", [0, 4, 8])
def test_a_timeline_of_2000_events_pans_at_60_frames_a_second(
    benchmark: BenchmarkFixture,
    qtbot: QtBot,
    language: LanguageSwitch,
    theme: Theme,
    zoomed_out: int,
) -> None:
    canvas = TimelineCanvas(long_case(), TODAY, language, theme)
    canvas.resize(1280, 600)
    qtbot.addWidget(canvas)
    canvas.show()
    for _ in range(zoomed_out):
        canvas.zoom_out()
    steps = iter([7.0, -7.0] * 100_000)

    def pan() -> None:
        canvas._use(canvas.picture.scale.panned(next(steps)))
        canvas.repaint()

    benchmark.pedantic(pan, rounds=120, warmup_rounds=5)
    frame = statistics.median(timed(pan) for _ in range(60))
    benchmark.extra_info["frames_a_second"] = round(1 / frame)
    assert frame <= FRAME


@pytest.mark.qt_log_ignore("plugin does not support")
def test_a_case_opens_within_a_tenth_of_a_second(  # noqa: PLR0917  (fixtures)
    benchmark: BenchmarkFixture,
    qtbot: QtBot,
    language: LanguageSwitch,
    theme: Theme,
    tmp_path: Path,
    forms: FormLibrary,
) -> None:
    made = make_practice(tmp_path / "vault", forms)
    with ThreadPoolExecutor(1) as executor, ThreadPoolExecutor(1) as beside:
        clock = SettableClock()
        desk = executor.submit(open_made, made, forms, clock, Renderer()).result()
        lines = executor.submit(desk.cases.lines).result()
        case_id = next(line.case_id for line in lines if line.alias == "Kaarna")
        jobs = Jobs(executor, beside)

        def open_case() -> None:
            place = Place("case", case_id=case_id, tab="overview")
            page = CasePage(desk, jobs, place, language=language, theme=theme)
            page.resize(1100, 800)
            qtbot.addWidget(page)
            page.show()
            qtbot.waitUntil(lambda: not jobs.is_busy, timeout=10_000)
            page.repaint()

        benchmark.pedantic(open_case, rounds=10, warmup_rounds=2)
        took = statistics.median(timed(open_case) for _ in range(7))
        executor.submit(desk.close).result()
    assert took <= OPENING
