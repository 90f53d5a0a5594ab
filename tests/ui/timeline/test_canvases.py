"""The drawn timeline under keys and pointer."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from exitdesk.domain.cases import Phase, Place, ThreatLevel
from exitdesk.domain.texts import Lang
from exitdesk.domain.timelines import Band, Lane, LevelPoint, Mark, MarkKind, TimelineView
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme, ThemeName
from exitdesk.ui.timeline.canvases import TimelineCanvas
from exitdesk.ui.timeline.clusters import Cluster
from exitdesk.ui.timeline.panels import TimelinePanel

TODAY = date(2026, 3, 12)


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


def mark(days: int, lane: Lane, kind: MarkKind, title: str, object_id: str) -> Mark:
    return Mark(on(days), lane, kind, title, object_id, "note")


VIEW = TimelineView(
    bands=(Band(Phase.FIRST_CONTACT, on(-60), on(-20)), Band(Phase.DETACHMENT, on(-20))),
    levels=(LevelPoint(on(-30), ThreatLevel.HIGH, "", on(-16), "b1"),),
    marks=(
        mark(-50, Lane.MEETINGS, MarkKind.MEETING, "Första <b>mötet</b>", "a1"),
        mark(-30, Lane.ASSESSMENTS, MarkKind.ASSESSMENT, "", "b1"),
        mark(-5, Lane.STEPS, MarkKind.STEP_DUE, "Byta nummer", "c1"),
        mark(-2, Lane.NOTES, MarkKind.NOTE, "ett", "d1"),
        mark(-2, Lane.NOTES, MarkKind.NOTE, "två", "d2"),
        mark(14, Lane.EVENTS, MarkKind.EVENT, "Rättegång", "e1"),
        mark(200, Lane.EVENTS, MarkKind.EVENT, "Skuld", "e2"),
    ),
    first_day=on(-60),
    last_day=on(200),
)
Keep = Callable[[QWidget], QWidget]


def marked(object_id: str) -> Mark:
    return next(one for one in VIEW.marks if one.object_id == object_id)


def first_id(canvas: TimelineCanvas) -> str:
    """Return the record behind the mark that the keys are at."""
    assert isinstance(canvas.current, Cluster)
    return canvas.current.marks[0].object_id


@pytest.fixture
def panel(keep: Keep, language: LanguageSwitch, theme: Theme) -> TimelinePanel:
    made = TimelinePanel("case", VIEW, TODAY, language=language, theme=theme)
    made.resize(1100, 800)
    keep(made)
    return made


@pytest.fixture
def canvas(panel: TimelinePanel) -> TimelineCanvas:
    panel.canvas.setFocus()
    return panel.canvas


def at(canvas: TimelineCanvas, object_id: str) -> QPoint:
    for cluster in (one for row in canvas.picture.lanes.values() for one in row):
        if any(mark.object_id == object_id for mark in cluster.marks):
            strip = canvas.picture.rows.lanes[cluster.lane]
            return QPoint(round(canvas.picture.x(cluster.day)), round(strip.middle))
    raise AssertionError(object_id)


def test_it_opens_at_eight_weeks_back_and_four_ahead(canvas: TimelineCanvas) -> None:
    assert canvas.picture.scale.first_day == TODAY - timedelta(weeks=8)
    assert canvas.picture.scale.day_at(canvas.picture.scale.width - 1) == on(28)


def test_the_same_days_stay_in_view_when_the_window_grows(
    panel: TimelinePanel, canvas: TimelineCanvas
) -> None:
    panel.resize(1500, 800)
    QApplication.processEvents()
    assert canvas.picture.scale.first_day == TODAY - timedelta(weeks=8)
    assert canvas.picture.scale.day_at(canvas.picture.scale.width - 1) == on(28)


def test_plus_and_minus_zoom_and_home_returns(canvas: TimelineCanvas) -> None:
    before = canvas.picture.scale
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.picture.scale.day_width > before.day_width
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.picture.scale.day_width < before.day_width
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.picture.scale == before


def test_arrows_pan_without_regrouping(canvas: TimelineCanvas) -> None:
    lanes = canvas.picture.lanes
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.picture.scale.first_day > TODAY - timedelta(weeks=8)
    assert canvas.picture.lanes is lanes


def test_dragging_pans_and_opens_nothing(canvas: TimelineCanvas) -> None:
    opened: list[object] = []
    canvas.opened.connect(opened.append)
    start = at(canvas, "a1")
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, start + QPoint(80, 0))
    QTest.mouseMove(canvas, start + QPoint(120, 0))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(120, 0))
    assert canvas.picture.scale.first_day < TODAY - timedelta(weeks=8)
    assert opened == []


def test_the_wheel_zooms_about_the_pointer(canvas: TimelineCanvas) -> None:
    point = QPointF(700, 50)
    gutter = canvas.picture.rows.gutter
    before = canvas.picture.scale.day_at(point.x() - gutter)
    wheel = QWheelEvent(
        point,
        canvas.mapToGlobal(point),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, wheel)
    assert canvas.picture.scale.day_at(point.x() - gutter) == before
    assert canvas.picture.scale.last_day < on(28)


def test_tab_goes_through_phases_and_marks_in_view_and_then_leaves(
    qtbot: QtBot, panel: TimelinePanel, canvas: TimelineCanvas
) -> None:
    seen: list[str] = []
    for _ in range(7):
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
        spot = canvas.current
        assert spot is not None
        seen.append(spot.phase if isinstance(spot, Band) else first_id(canvas))
    assert seen == [Phase.FIRST_CONTACT, Phase.DETACHMENT, "a1", "b1", "c1", "d1", "e1"]
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert panel.focusWidget() is panel.findChild(QTableView, "timeline_list")


def test_ctrl_right_goes_to_marks_out_of_view(canvas: TimelineCanvas) -> None:
    for _ in range(6):
        QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert first_id(canvas) == "e2"
    assert 0 < canvas.picture.scale.middle_of(on(200)) < canvas.picture.scale.width


def test_down_goes_to_the_nearest_mark_of_the_next_lane(
    qtbot: QtBot, canvas: TimelineCanvas
) -> None:
    canvas.go_to(marked("a1"))
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert first_id(canvas) == "b1"


def test_enter_asks_for_the_record_behind_the_mark(
    qtbot: QtBot, panel: TimelinePanel, canvas: TimelineCanvas
) -> None:
    canvas.go_to(marked("c1"))
    with qtbot.waitSignal(panel.place_requested) as asked:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert asked.args == [Place("record", case_id="case", object_id="c1")]


def test_a_click_opens_a_mark(qtbot: QtBot, panel: TimelinePanel, canvas: TimelineCanvas) -> None:
    with qtbot.waitSignal(panel.place_requested) as asked:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, "a1"))
    assert asked.args == [Place("record", case_id="case", object_id="a1")]


@pytest.mark.qt_log_ignore("plugin does not support")
def test_marks_of_one_day_are_offered_in_a_menu(
    qtbot: QtBot, panel: TimelinePanel, canvas: TimelineCanvas
) -> None:
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, "d2"))
    menu = panel.findChild(QMenu)
    assert menu is not None
    assert [action.data() for action in menu.actions()] == ["d1", "d2"]
    with qtbot.waitSignal(panel.place_requested) as asked:
        menu.actions()[1].trigger()
    assert asked.args == [Place("record", case_id="case", object_id="d2")]
    menu.close()


def test_details_are_plain_text_and_esc_takes_them_away(
    qtbot: QtBot, panel: TimelinePanel, canvas: TimelineCanvas
) -> None:
    QTest.mouseMove(canvas, at(canvas, "a1"))
    label = panel.findChild(QLabel, "hover_label")
    assert label is not None
    assert label.isVisible()
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert "Första <b>mötet</b>" in label.text()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not label.isVisible()


def test_an_overdue_step_says_so_and_a_screen_reader_hears_the_mark(
    canvas: TimelineCanvas,
) -> None:
    canvas.go_to(marked("c1"))
    assert "Byta nummer" in canvas.accessibleDescription()
    assert canvas.words.late in canvas.accessibleDescription()
    assert canvas.accessibleName()


def test_the_list_holds_all_marks_and_phases_and_follows_the_drawing(
    panel: TimelinePanel, canvas: TimelineCanvas
) -> None:
    table = panel.findChild(QTableView, "timeline_list")
    assert table is not None
    assert table.model().rowCount() == len(VIEW.marks) + len(VIEW.bands)
    canvas.go_to(marked("e1"))
    assert "Rättegång" in table.currentIndex().siblingAtColumn(2).data()


def test_the_drawing_follows_the_list(
    qtbot: QtBot, panel: TimelinePanel, canvas: TimelineCanvas
) -> None:
    table = panel.findChild(QTableView, "timeline_list")
    assert table is not None
    table.setFocus()
    table.selectRow(0)
    assert first_id(canvas) == "e2"
    with qtbot.waitSignal(panel.place_requested):
        QTest.keyClick(table, Qt.Key.Key_Return)


def test_switching_language_keeps_days_and_mark_and_changes_the_words(
    panel: TimelinePanel, canvas: TimelineCanvas, language: LanguageSwitch
) -> None:
    canvas.go_to(marked("c1"))
    before = canvas.picture.scale.first_day
    language.choose(Lang.FI)
    assert canvas.picture.scale.first_day == before
    assert canvas.current is not None
    assert canvas.words.level_word(None) == "ei tiedossa"


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST])
def test_every_theme_paints_on_its_own_ground(
    canvas: TimelineCanvas, theme: Theme, name: ThemeName
) -> None:
    theme.choose(name)
    picture = canvas.grab().toImage()
    assert picture.pixelColor(5, picture.height() - 6).name() == theme.colours.surface


def test_large_text_stands_above_the_rows_and_nothing_is_cut(
    panel: TimelinePanel, canvas: TimelineCanvas, theme: Theme
) -> None:
    theme.choose(ThemeName.LIGHT, 22)
    panel.resize(860, 900)
    QApplication.processEvents()
    assert canvas.picture.rows.gutter == 0
    assert canvas.height() >= canvas.picture.rows.height - 1
