"""The drawn timeline under the officer's hands: pan, zoom, point, move between marks."""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from exitdesk.domain.timelines import Band, Episode, TimelineView
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme
from exitdesk.ui.timeline.bars import bar_at
from exitdesk.ui.timeline.clusters import Cluster
from exitdesk.ui.timeline.details import Thing
from exitdesk.ui.timeline.drawn import DrawnTimeline, Spot
from exitdesk.ui.timeline.moves import (
    bands_showing,
    in_order,
    nearest,
    other_lane,
    showing,
    stepped,
)
from exitdesk.ui.timeline.pictures import holds

_PAN_SHARE = 0.15  # of the width, for an arrow key


class TimelineCanvas(DrawnTimeline):
    """A timeline that is moved by hand.

    Wheel and ``+ -`` zoom, ``0`` shows the whole case, drag and Left/Right pan, Home goes to
    today, Tab and Up/Down move between what is in view, phases too, Ctrl+Left/Right between all,
    Enter or a click opens a mark; Enter or a double click on a phase shows it alone.
    """

    opened = Signal(object)  # Cluster: Enter or a click

    def __init__(
        self,
        view: TimelineView,
        today: date,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(view, today, language, theme, parent)
        self._drag_from: QPointF | None = None
        self._is_dragging = False
        self.setMouseTracking(True)

    # -- keys ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, pan, move and open by keys."""
        is_jump = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.show_all()
        elif key == Qt.Key.Key_Home:
            self.go_to_today()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_sideways(is_jump=is_jump, is_right=key == Qt.Key.Key_Right)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_to_lane(is_down=key == Qt.Key.Key_Down)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current:
            self._act_on(self._current)
        elif key == Qt.Key.Key_Escape and (self._current or self._under_pointer):
            self._choose(None)
            self._point_at(None)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  # Qt's names
        """Let Tab go through the phases and the marks in view before it leaves."""
        shown = showing(in_order(self._picture.lanes), self._scale)
        spots: tuple[Spot, ...] = (*bands_showing(self._view.bands, self._scale), *shown)
        following = stepped(spots, self._current, forward=next)
        if self.hasFocus() and following is not None:
            self._choose(following)
            return True
        return super().focusNextPrevChild(next)

    def _act_on(self, spot: Spot) -> None:
        if isinstance(spot, Band):
            self.show_phase(spot)
            self._choose(spot)
        else:
            self.opened.emit(spot)

    def _go_sideways(self, *, is_jump: bool, is_right: bool) -> None:
        if not is_jump:
            step = self._scale.width * _PAN_SHARE
            self._use(self._scale.panned(-step if is_right else step))
            return
        if isinstance(self._current, Band):
            other = stepped(self._view.bands, self._current, forward=is_right)
            if other is not None:
                self.go_to_phase(other)
            return
        following = stepped(in_order(self._picture.lanes), self._current, forward=is_right)
        if following is not None:
            self._go_to_cluster(following)

    def _go_to_lane(self, *, is_down: bool) -> None:
        current = self._current
        if current is None:
            shown = showing(in_order(self._picture.lanes), self._scale)
            self._choose(nearest(shown, self._scale, self._scale.middle_of(self._today)))
        elif isinstance(current, Band):
            shown = showing(in_order(self._picture.lanes), self._scale)
            inside = [one for one in shown if holds(current, one.day)] or shown
            first = next((lane for lane in self._picture.lanes if self._picture.lanes[lane]), None)
            top = [one for one in inside if one.lane is first] or inside
            if is_down and top:
                self._choose(top[0])
        else:
            self._leave_lane(current, is_down=is_down)

    def _leave_lane(self, current: Cluster, *, is_down: bool) -> None:
        following = other_lane(self._picture.lanes, current, self._scale, down=is_down)
        if following is not None:
            self._go_to_cluster(following)
        elif not is_down:
            found = (one for one in self._view.bands if holds(one, current.day))
            band = next(found, None)
            if band is not None:
                self._choose(band)

    def _go_to_cluster(self, cluster: Cluster) -> None:
        self._use(self._scale.showing(cluster.day, self._marks.radius * 6))
        self._choose(cluster)

    # -- pointer ---------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; sideways, or with Shift, pan."""
        turned = event.angleDelta()
        sideways = turned.x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sideways = sideways or turned.y()
        if sideways:
            self._use(self._scale.panned(sideways))
        elif turned.y():
            at = max(event.position().x() - self._picture.rows.gutter, 0.0)
            self._use(self._scale.zoomed(1.0015 ** turned.y(), at))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag or a click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_from = event.position()
            self._is_dragging = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while dragging, else point."""
        if self._drag_from is None:
            under = self._thing_at(event.position())
            self._point_at(under, event.position().x())
            if not isinstance(under, Cluster | Episode | Band):
                self.unsetCursor()
            else:
                self.setCursor(Qt.CursorShape.PointingHandCursor)
            return
        moved = event.position().x() - self._drag_from.x()
        if self._is_dragging or abs(moved) >= QApplication.startDragDistance():
            self._is_dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._drag_from = event.position()
            self._use(self._scale.panned(moved))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or open what was clicked."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        was_dragging, self._is_dragging, self._drag_from = self._is_dragging, False, None
        self.unsetCursor()
        thing = self._thing_at(event.position())
        if was_dragging:
            return
        if isinstance(thing, Episode):
            thing = self._beginning(thing)
        if isinstance(thing, Cluster):
            self._choose(thing)
            self.opened.emit(thing)
        elif isinstance(thing, Band):
            self._choose(thing)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show a phase alone."""
        band = self._picture.band_at(event.position().x(), event.position().y())
        if band is not None and event.button() == Qt.MouseButton.LeftButton:
            self._act_on(band)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing when the pointer has left."""
        self._point_at(None)
        super().leaveEvent(event)

    def _thing_at(self, position: QPointF) -> Thing | None:
        x, y = position.x(), position.y()
        bar = bar_at(self._picture, x, y)
        return (
            self._picture.cluster_at(x, y, self._marks.radius * 1.4)
            or (None if bar is None else bar.episode)
            or self._picture.band_at(x, y)
            or self._picture.level_at(x, y)
        )

    def _beginning(self, episode: Episode) -> Cluster | None:
        """Return the mark at which an episode begins, on its own."""
        marks = (mark for mark in self._view.marks if mark.object_id == episode.object_id)
        mark = next(marks, None)
        return None if mark is None else Cluster((mark,))
