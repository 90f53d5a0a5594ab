"""The drawn timeline under the officer's hands: pan, zoom, point, move between marks."""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from exitdesk.domain.timelines import TimelineView
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme
from exitdesk.ui.timeline.clusters import Cluster
from exitdesk.ui.timeline.drawn import DrawnTimeline
from exitdesk.ui.timeline.moves import in_order, nearest, other_lane, showing, stepped

_PAN_SHARE = 0.15  # of the width, for an arrow key


class TimelineCanvas(DrawnTimeline):
    """A timeline that is moved by hand.

    Wheel and ``+ -`` zoom, drag and Left/Right pan, Home goes to today, Tab and Up/Down move
    between the marks in view, Ctrl+Left/Right between all, Enter or a click opens.
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
        elif key == Qt.Key.Key_Home:
            self.go_to_today()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_sideways(is_jump=is_jump, is_right=key == Qt.Key.Key_Right)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_to_lane(is_down=key == Qt.Key.Key_Down)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current:
            self.opened.emit(self._current)
        elif key == Qt.Key.Key_Escape and (self._current or self._under_pointer):
            self._choose(None)
            self._point_at(None)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  # Qt's names
        """Let Tab go through the marks in view before it leaves."""
        shown = showing(in_order(self._picture.lanes), self._scale)
        following = stepped(shown, self._current, forward=next)
        if self.hasFocus() and following is not None:
            self._choose(following)
            return True
        return super().focusNextPrevChild(next)

    def _go_sideways(self, *, is_jump: bool, is_right: bool) -> None:
        if not is_jump:
            step = self._scale.width * _PAN_SHARE
            self._use(self._scale.panned(-step if is_right else step))
            return
        following = stepped(in_order(self._picture.lanes), self._current, forward=is_right)
        if following is not None:
            self._use(self._scale.showing(following.day, self._marks.radius * 6))
            self._choose(following)

    def _go_to_lane(self, *, is_down: bool) -> None:
        if self._current is None:
            shown = showing(in_order(self._picture.lanes), self._scale)
            self._choose(nearest(shown, self._scale, self._scale.middle_of(self._today)))
            return
        following = other_lane(self._picture.lanes, self._current, self._scale, down=is_down)
        if following is not None:
            self._use(self._scale.showing(following.day, self._marks.radius * 6))
            self._choose(following)

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
            under = self._at(event.position())
            self._point_at(under)
            if under is None:
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
        cluster = self._at(event.position())
        if not was_dragging and cluster is not None:
            self._choose(cluster)
            self.opened.emit(cluster)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing when the pointer has left."""
        self._point_at(None)
        super().leaveEvent(event)

    def _at(self, position: QPointF) -> Cluster | None:
        return self._picture.cluster_at(position.x(), position.y(), self._marks.radius * 1.4)
