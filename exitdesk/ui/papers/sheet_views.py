"""Pages under each other, zoomed and gone through by keys; a subclass says how they look."""

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from exitdesk.ui.themes import Theme

_GAP = 18  # around a page, pixels
_STEP = 1.2
_LEAST, _MOST = 0.25, 4.0
_LEAST_FITTED = 0.02


class SheetView(QAbstractScrollArea):
    """Shows pages fitted to the width until the officer zooms; a subclass says how they look.

    ``+ -`` zoom, 0 fits the width again, PgUp/PgDn go through the pages.
    """

    page_changed = Signal(int)  # counted from 0
    zoom_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sizes: tuple[QSizeF, ...] = ()  # in points
        self._widest = 0.0
        self._zoom = 0.0  # 0 fits the width
        self._reckoned: tuple[float, tuple[QSizeF, ...], list[float]] = (0.0, (), [])
        self._page = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        theme.changed.connect(self.viewport().update)

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page at the top, counted from 0."""
        return self._page

    @property
    def scale(self) -> float:
        """Pixels a point."""
        return self._zoom or self._fitting()

    def go_to(self, number: int) -> None:
        """Bring a page to the top."""
        tops = self._tops()
        if 0 <= number < len(tops):
            self.verticalScrollBar().setValue(round(tops[number]) - _GAP)

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self._use_zoom(min(self.scale * _STEP, _MOST))

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self._use_zoom(max(self.scale / _STEP, min(_LEAST, self._fitting())))

    def fit_width(self) -> None:
        """Let the widest page fill the width, now and when the window changes."""
        self._use_zoom(0.0)

    # -- for subclasses ----------------------------------------------------------------------

    def show_sizes(self, sizes: tuple[QSizeF, ...]) -> None:
        """Lay out other pages, sizes in points, and go to the first."""
        self._sizes, self._page = sizes, 0
        self._widest = max((size.width() for size in sizes), default=0.0)
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._on_scroll(0)

    def paint_page(self, painter: QPainter, number: int, area: QRectF) -> None:
        """Paint one page into ``area``."""
        picture = self.picture(number)
        if picture is None:
            painter.fillRect(area, Qt.GlobalColor.white)
        else:
            painter.drawImage(area, picture)

    def picture(self, number: int) -> QImage | None:  # noqa: ARG002
        """Return a page as a picture, None while there is none."""
        return None

    # -- Qt ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and go through the pages by keys."""
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.fit_width()
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(self.page_count - 1)
        elif key == Qt.Key.Key_PageDown:
            self.go_to(self._page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.go_to(self._page - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            else:
                self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages that show."""
        painter = QPainter(self.viewport())
        colours = self._theme.colours
        painter.fillRect(self.viewport().rect(), QColor(colours.sidebar))
        shown = QRectF(self.viewport().rect())
        for number in range(self._first_shown(), self.page_count):
            area = self._area(number)
            if area.top() > shown.bottom():
                break
            if area.intersects(shown):
                self.paint_page(painter, number, area)
                painter.setPen(QPen(QColor(colours.edge), 1))
                painter.drawRect(area)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(shown.adjusted(1, 1, -1, -1))

    # -- layout ------------------------------------------------------------------------------

    def _fitting(self) -> float:
        widest = self._widest or 1.0
        return max((self.viewport().width() - 2 * _GAP) / widest, _LEAST_FITTED)

    def _tops(self) -> list[float]:
        """Return where each page begins; reckoned once a scale, for there may be thousands."""
        key = (self.scale, self._sizes)
        if self._reckoned[0] != key[0] or self._reckoned[1] is not key[1]:
            heights = [size.height() * key[0] + _GAP for size in key[1]]
            tops = [_GAP + top for top in accumulate(heights[:-1], initial=0.0)]
            self._reckoned = (*key, tops if heights else [])
        return self._reckoned[2]

    def _first_shown(self) -> int:
        """Return the page that the upper edge of the view cuts, or the one after it."""
        return max(bisect_right(self._tops(), self.verticalScrollBar().value()) - 1, 0)

    def _area(self, number: int) -> QRectF:
        size = self._sizes[number] * self.scale
        left = max((self.viewport().width() - size.width()) / 2, float(_GAP))
        left -= self.horizontalScrollBar().value()
        top = self._tops()[number] - self.verticalScrollBar().value()
        return QRectF(left, top, size.width(), size.height())

    def _use_zoom(self, zoom: float) -> None:
        kept = self._page
        self._zoom = zoom
        self._lay_out()
        self.go_to(kept)
        self.zoom_changed.emit()

    def _lay_out(self) -> None:
        scale, widest = self.scale, self._widest * self.scale
        high = sum(size.height() * scale + _GAP for size in self._sizes) + _GAP
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        room = self.viewport()
        across.setRange(0, max(round(widest + 2 * _GAP) - room.width(), 0))
        across.setPageStep(room.width())
        down.setRange(0, max(round(high) - room.height(), 0))
        down.setPageStep(room.height())
        down.setSingleStep(self.fontMetrics().height() * 2)
        self.viewport().update()

    def _on_scroll(self, value: int) -> None:
        tops = self._tops()
        middle = value + self.viewport().height() / 3
        page = max(bisect_right(tops, middle) - 1, 0)
        if value and value == self.verticalScrollBar().maximum():
            page = len(tops) - 1  # the last page may be too short to reach the top
        if page != self._page or not value:
            self._page = page
            self.page_changed.emit(page)
