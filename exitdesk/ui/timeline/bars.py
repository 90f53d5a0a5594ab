"""Paints services and safety arrangements as bars, and finds the one under a point."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from exitdesk.domain.timelines import EpisodeState, Lane
from exitdesk.ui.timeline.looks import TimelineColours, blend
from exitdesk.ui.timeline.pictures import Picture
from exitdesk.ui.timeline.tracks import Bar

_SOLID = frozenset({EpisodeState.RUNNING, EpisodeState.ENDED})


def bar_area(picture: Picture, bar: Bar) -> QRectF:
    """Return where a bar lies, beyond the view too; empty while its lane is hidden."""
    strip = picture.rows.lanes.get(Lane.SERVICES)
    if strip is None or not strip.track_height:
        return QRectF()
    left = picture.rows.gutter + picture.scale.x_of(bar.start)
    right = picture.rows.gutter + picture.scale.x_of(bar.end)
    top = strip.bars_top + bar.track * strip.track_height
    return QRectF(left, top + 1, max(right - left, 3.0), strip.track_height - 4)


def bar_at(picture: Picture, x: float, y: float) -> Bar | None:
    """Return the bar under a point, or None."""
    if x < picture.rows.gutter:
        return None
    return next((bar for bar in picture.bars if bar_area(picture, bar).contains(x, y)), None)


class BarDrawing:
    """Draws the bars of a picture: safety arrangements edged, what is planned hollow."""

    def __init__(self, painter: QPainter, picture: Picture, colours: TimelineColours) -> None:
        self._painter = painter
        self._picture = picture
        self._colours = colours
        self._metrics = QFontMetricsF(painter.font())
        self._left = picture.rows.gutter
        self._right = picture.rows.gutter + picture.scale.width

    def draw(self) -> None:
        """Draw every bar that shows."""
        for bar in self._picture.bars:
            area = bar_area(self._picture, bar)
            if area.right() > self._left and area.left() < self._right and area.height() > 0:
                self._bar(bar, area)

    def _bar(self, bar: Bar, area: QRectF) -> None:
        painter, colours, one = self._painter, self._colours, bar.episode
        shown = area.intersected(QRectF(self._left, area.top(), self._right, area.height()))
        share = 0.16 if one.state is EpisodeState.ENDED else 0.30
        fill = blend(colours.ground, colours.accent, share if one.state in _SOLID else 0.0)
        style = Qt.PenStyle.SolidLine if one.state in _SOLID else Qt.PenStyle.DashLine
        painter.setPen(QPen(colours.accent, 1.4, style))
        painter.setBrush(fill)
        painter.drawRect(shown)
        if one.is_safety and area.left() >= self._left:
            painter.fillRect(QRectF(area.left(), area.top(), 5, area.height()), colours.text)
        if one.end is None and one.state is EpisodeState.RUNNING:
            self._open_end(area, fill)
        self._name(one.title, shown)

    def _open_end(self, area: QRectF, fill: QColor) -> None:
        """Leave the end open: it lasts on, nobody knows until when."""
        if area.right() > self._right:
            return
        self._painter.setPen(QPen(fill, 2))
        ends = QPointF(area.right(), area.top() + 1), QPointF(area.right(), area.bottom() - 1)
        self._painter.drawLine(*ends)

    def _name(self, title: str, shown: QRectF) -> None:
        gap = self._metrics.averageCharWidth()
        room = shown.adjusted(gap + 5, 0, -gap, 0)
        if room.width() < self._metrics.averageCharWidth() * 4 or not title:
            return
        first = title.splitlines()[0]
        text = self._metrics.elidedText(first, Qt.TextElideMode.ElideRight, room.width())
        self._painter.setPen(self._colours.text)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(room, flags, text)
