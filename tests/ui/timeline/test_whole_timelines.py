"""A whole case on the timeline: filters, phases, bars, triggers ahead, joined marks as a list."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QMenu, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from exitdesk.domain.cases import Place, ThreatLevel
from exitdesk.domain.texts import Lang, Text
from exitdesk.domain.timeline_filters import TimelineFilter
from exitdesk.domain.timelines import (
    Band,
    Episode,
    EpisodeState,
    Lane,
    LevelPoint,
    Mark,
    MarkKind,
    TimelineView,
)
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme
from exitdesk.ui.timeline.bars import bar_area
from exitdesk.ui.timeline.canvases import TimelineCanvas
from exitdesk.ui.timeline.panels import TimelinePanel

TODAY = date(2026, 3, 12)
W = TypeVar("W", bound=QWidget)
Keep = Callable[[QWidget], QWidget]


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


def mark(  # noqa: PLR0917  (as a mark has them)
    days: int,
    lane: Lane,
    kind: MarkKind,
    title: str,
    object_id: str,
    person: str | None = None,
    domain: str = "",
) -> Mark:
    return Mark(on(days), lane, kind, title, object_id, "note", person, domain)


def name(words: str) -> Text:
    return Text(sv=words, fi=words)


BANDS = (
    Band("assessment", on(-50), on(-20), name("Bedömning"), 1, object_id="p1", reason="Första"),
    Band("detachment", on(-20), on(-6), name("Lösgörande"), 2, object_id="p2", reason="Flytt"),
    Band("assessment", on(-6), None, name("Bedömning"), 1, True, "p3", "Nytt hot"),
)
VIEW = TimelineView(
    bands=BANDS,
    levels=(
        LevelPoint(on(-30), ThreatLevel.HIGH, "", on(-16), "b1"),
        LevelPoint(on(-30), ThreatLevel.LOW, "Systern", on(12), "b2"),
    ),
    marks=(
        mark(-30, Lane.ASSESSMENTS, MarkKind.ASSESSMENT, "", "b1", ""),
        mark(-12, Lane.CONTACTS, MarkKind.CONTACT_MISSED, "Tisdag", "t1"),
        mark(-5, Lane.STEPS, MarkKind.STEP_DUE, "Byta nummer", "c1", None, "digital"),
        mark(-4, Lane.STEPS, MarkKind.STEP_DUE, "Ansöka", "c2", None, "housing"),
        mark(-2, Lane.NOTES, MarkKind.NOTE, "ett", "d1"),
        mark(-1, Lane.NOTES, MarkKind.NOTE, "två", "d2"),
        mark(14, Lane.EVENTS, MarkKind.TRIGGER, "Rättegång", "e1"),
        mark(-40, Lane.SERVICES, MarkKind.SERVICE, "Samtal", "s1"),
        mark(-10, Lane.SERVICES, MarkKind.SAFETY, "Boende", "s2"),
    ),
    first_day=on(-60),
    last_day=on(60),
    episodes=(
        Episode(on(-40), on(-5), "Samtal", False, EpisodeState.ENDED, "s1", "service_episode"),
        Episode(on(-10), None, "Boende", True, EpisodeState.RUNNING, "s2", "service_episode"),
    ),
    domains=(("housing", name("Boende")), ("digital", name("Digitalt"))),
)


@pytest.fixture
def panel(keep: Keep, language: LanguageSwitch, theme: Theme) -> TimelinePanel:
    made = TimelinePanel("case", VIEW, TODAY, language=language, theme=theme)
    made.resize(1100, 900)
    keep(made)
    return made


@pytest.fixture
def canvas(panel: TimelinePanel) -> TimelineCanvas:
    panel.canvas.setFocus()
    return panel.canvas


def on_band(canvas: TimelineCanvas, band: Band) -> QPoint:
    picture = canvas.picture
    x = picture.rows.gutter + picture.scale.x_of(max(band.start, picture.scale.first_day)) + 30
    return QPoint(round(x), round(picture.rows.phases.middle))


def spot(canvas: TimelineCanvas) -> str:
    """Return what kind of thing the keys are at."""
    return type(canvas.current).__name__


def shown(canvas: TimelineCanvas) -> set[str]:
    lanes = canvas.picture.lanes.values()
    return {one.object_id for row in lanes for cluster in row for one in cluster.marks}


def child(panel: TimelinePanel, kind: type[W], called: str) -> W:
    found = panel.findChild(kind, called)
    assert isinstance(found, kind)
    return found


def test_a_double_click_and_enter_show_a_phase_alone_and_0_shows_the_whole_case(
    canvas: TimelineCanvas,
) -> None:
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=on_band(canvas, BANDS[1]))
    scale = canvas.picture.scale
    assert scale.first_day >= on(-26)
    assert scale.last_day <= on(0)
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.picture.scale.first_day <= on(-60)
    assert canvas.picture.scale.last_day >= on(60)
    canvas.go_to_phase(BANDS[0])
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert on(-60) <= canvas.picture.scale.first_day <= on(-50)


def test_phases_are_reached_told_and_left_by_keys(
    panel: TimelinePanel, canvas: TimelineCanvas
) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert canvas.current is BANDS[0]
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert canvas.current is BANDS[2]
    told = canvas.accessibleDescription()
    assert "Bedömning" in told
    assert "Nytt hot" in told
    assert canvas.words.went_back in told
    assert child(panel, QLabel, "hover_label").text() == told
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert spot(canvas) == "Cluster"
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert spot(canvas) == "Band"
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.current is None


def test_the_list_holds_phases_with_their_way_back_and_leads_to_them(
    panel: TimelinePanel, canvas: TimelineCanvas, qtbot: QtBot
) -> None:
    table = child(panel, QTableView, "timeline_list")
    model = table.model()
    details = [model.index(row, 2).data() for row in range(model.rowCount())]
    row = next(n for n, words in enumerate(details) if canvas.words.went_back in words)
    table.setFocus()
    table.selectRow(row)
    assert canvas.current is BANDS[2]
    with qtbot.waitSignal(panel.place_requested) as asked:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [Place("record", case_id="case", object_id="p3")]
    canvas.setFocus()
    canvas.go_to_phase(BANDS[1])
    assert "Lösgörande" in model.index(table.currentIndex().row(), 2).data()


def test_kinds_people_and_domains_are_left_out_by_mouse_and_keys(
    panel: TimelinePanel, canvas: TimelineCanvas
) -> None:
    button = child(panel, QPushButton, "filter_button")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    notes = child(panel, QCheckBox, "notes_box")
    QTest.keyClick(notes, Qt.Key.Key_Space)
    assert not {"d1", "d2"} & shown(canvas)
    domains = child(panel, QComboBox, "domain_choice")
    QTest.keyClick(domains, Qt.Key.Key_Down)
    domains.activated.emit(domains.currentIndex())
    assert "c1" not in shown(canvas)
    assert "c2" in shown(canvas)
    people = child(panel, QComboBox, "person_choice")
    people.setCurrentIndex(people.findData("Systern"))
    people.activated.emit(people.currentIndex())
    assert [line.person for line in canvas.picture.lines] == ["Systern"]
    assert "b1" not in shown(canvas)
    table = child(panel, QTableView, "timeline_list")
    kept = TimelineFilter(frozenset({Lane.NOTES}), "Systern", "housing").of(VIEW)
    assert table.model().rowCount() == len(kept.marks) + len(kept.bands)
    child(panel, QPushButton, "all_shown_button").click()
    assert shown(canvas) == {one.object_id for one in VIEW.marks}


def test_a_filter_stays_when_the_case_and_the_language_change(
    panel: TimelinePanel, canvas: TimelineCanvas, language: LanguageSwitch
) -> None:
    panel._filters._use(TimelineFilter(frozenset({Lane.NOTES}), "Systern"))
    language.choose(Lang.FI)
    panel.show_view(VIEW, TODAY)
    assert [line.person for line in canvas.picture.lines] == ["Systern"]
    without = TimelineView(VIEW.bands, VIEW.levels[:1], (), on(-60), on(60))
    panel.show_view(without, TODAY)  # the sister is not in it any more
    assert [line.person for line in canvas.picture.lines] == [""]
    assert panel._filter.hidden == {Lane.NOTES}


def test_bars_tell_what_they_are_and_open_their_record(
    panel: TimelinePanel, canvas: TimelineCanvas, qtbot: QtBot
) -> None:
    bar = next(one for one in canvas.picture.bars if one.episode.is_safety)
    where = bar_area(canvas.picture, bar).center().toPoint()
    QTest.mouseMove(canvas, where)
    told = child(panel, QLabel, "hover_label").text()
    assert "Boende" in told
    assert "Säkerhetsarrangemang" in told
    with qtbot.waitSignal(panel.place_requested) as asked:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=where)
    assert asked.args == [Place("record", case_id="case", object_id="s2")]


def test_an_expired_level_is_hatched_and_told_as_unknown(
    panel: TimelinePanel, canvas: TimelineCanvas
) -> None:
    picture = canvas.picture
    strip = picture.rows.levels[0]
    x = round(picture.rows.gutter + picture.scale.middle_of(on(-8)))
    QTest.mouseMove(canvas, QPoint(x, round(strip.middle)))
    assert "okänd" in child(panel, QLabel, "hover_label").text()
    QTest.mouseMove(canvas, QPoint(2, 2))
    image = canvas.grab().toImage()
    top, bottom = round(strip.drawing_top) + 4, round(strip.middle)
    unknown = {image.pixelColor(x + 3, y).rgb() for y in range(top, bottom)}
    known_x = round(picture.rows.gutter + picture.scale.middle_of(on(-40)))
    empty = {image.pixelColor(known_x + 3, y).rgb() for y in range(top, bottom)}
    assert len(unknown) > len(empty)


def test_what_lies_ahead_and_may_set_off_violence_is_marked_down_all_rows(
    canvas: TimelineCanvas,
) -> None:
    picture = canvas.picture
    x = round(picture.rows.gutter + picture.scale.middle_of(on(14)))
    other = round(picture.rows.gutter + picture.scale.middle_of(on(20)))
    strip = picture.rows.lanes[Lane.NOTES]
    image = canvas.grab().toImage()
    rows = range(round(strip.top) + 2, round(strip.bottom) - 2)
    near = {image.pixelColor(x + off, y).rgb() for off in (-1, 0, 1) for y in rows}
    far = {image.pixelColor(other + off, y).rgb() for off in (-1, 0, 1) for y in rows}
    assert len(near) > len(far)


@pytest.mark.qt_log_ignore("plugin does not support")
def test_joined_marks_open_into_a_list_that_can_be_looked_at_closer(
    panel: TimelinePanel, canvas: TimelineCanvas
) -> None:
    canvas.show_all()
    cluster = next(one for one in canvas.picture.lanes[Lane.STEPS] if len(one.marks) > 1)
    panel._open_cluster(cluster)
    menu = panel.findChild(QMenu)
    assert menu is not None
    actions = [one for one in menu.actions() if not one.isSeparator()]
    assert [one.data() for one in actions[:-1]] == ["c1", "c2"]
    assert all(canvas.words.late in one.text() for one in actions[:-1])
    actions[-1].trigger()
    assert canvas.picture.scale.day_width > 20
    menu.close()
