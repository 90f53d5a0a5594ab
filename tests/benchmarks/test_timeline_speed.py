"""Building the timeline of a case with 5,000 notes, and panning one with filters and bars."""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from exitdesk.casework.desks import Desk
from exitdesk.domain.texts import Lang
from exitdesk.domain.timeline_filters import TimelineFilter
from exitdesk.domain.timelines import Episode, EpisodeState, Lane
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme, ThemeName
from exitdesk.ui.timeline.canvases import TimelineCanvas
from exitdesk.ui.timeline.panels import TimelinePanel
from tests.benchmarks.test_window_speed import TODAY, long_case
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer
from tests.practice_desks import RESOURCES

__all__ = ["case", "desk", "intervals", "renderer"]

NOTES = 5_000
BUILDING = 0.15
FRAME = 1 / 60


def timed(work: Callable[[], object]) -> float:
    """Return the processor time it takes: another program's load is not ours."""
    start = time.process_time()
    work()
    return time.process_time() - start


def test_a_case_of_5000_notes_has_its_timeline_at_once(
    benchmark: BenchmarkFixture, case: CaseByHand
) -> None:
    """The notes are copies of a written one: what is measured begins once they are read."""
    today = case.clock.today()
    note = case.write("note", on=today, kind="own", title="Anteckning", body="Kort")
    case.write("goal", life_domain="work", title="Ett jobb")
    notes = tuple(
        replace(
            note,
            object_id=f"{number:032x}",
            answers={**note.answers, "on": today - timedelta(days=number % 700)},
        )
        for number in range(NOTES)
    )
    desk: Desk = case.desk
    records = (*desk.records.current(case.case_id), *notes)
    view = desk.timelines.of(case.case_id, records)
    assert sum(mark.lane is Lane.NOTES for mark in view.marks) == NOTES + 1
    benchmark.pedantic(desk.timelines.of, (case.case_id, records), rounds=5, warmup_rounds=1)
    taken = statistics.median(
        timed(lambda: desk.timelines.of(case.case_id, records)) for _ in range(5)
    )
    assert taken <= BUILDING


@pytest.mark.qt_log_ignore("plugin does not support")
def test_2000_events_with_bars_and_a_filter_pan_at_60_frames_a_second(
    benchmark: BenchmarkFixture, qtbot: QtBot, tmp_path: Path
) -> None:
    """Also said as a ratio: how much longer a frame takes than that of a bare widget."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = Theme(application, RESOURCES)
    theme.choose(ThemeName.LIGHT)
    language = LanguageSwitch(tmp_path, Lang.SV)
    episodes = tuple(
        Episode(
            TODAY - timedelta(days=20 * n), None if n < 3 else TODAY - timedelta(days=15 * n),
            f"Tjänst {n}", n % 2 == 0, EpisodeState.RUNNING, f"e{n}", "service_episode",
        )
        for n in range(40)
    )  # fmt: skip
    view = replace(long_case(), episodes=episodes)
    panel = TimelinePanel("case", view, TODAY, language=language, theme=theme)
    panel.resize(1280, 900)
    qtbot.addWidget(panel)
    panel.show()
    panel._filters._use(TimelineFilter(frozenset({Lane.NOTES})))
    canvas: TimelineCanvas = panel.canvas
    steps = iter([7.0, -7.0] * 100_000)

    def pan() -> None:
        canvas._use(canvas.picture.scale.panned(next(steps)))
        canvas.repaint()

    bare = QWidget()
    bare.resize(canvas.size())
    qtbot.addWidget(bare)
    bare.show()
    QApplication.processEvents()
    benchmark.pedantic(pan, rounds=60, warmup_rounds=5)
    frame = statistics.median(timed(pan) for _ in range(60))
    benchmark.extra_info["frames_a_second"] = round(1 / frame)
    empty = statistics.median(timed(bare.repaint) for _ in range(60))
    benchmark.extra_info["times_a_bare_widget"] = round(frame / max(empty, 1e-9), 1)
    language.uninstall()
    assert frame <= FRAME
