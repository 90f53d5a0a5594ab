"""Paints the marks of a timeline, from small pictures that are made once."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from exitdesk.domain.timelines import MarkKind
from exitdesk.ui.timeline.clusters import Cluster
from exitdesk.ui.timeline.drawings import draw_shape
from exitdesk.ui.timeline.looks import TimelineColours, blend
from exitdesk.ui.timeline.pictures import Picture
from exitdesk.ui.timeline.shapes import AGREED_CONTACTS, FILLED, mark_shape, mark_sign
from exitdesk.ui.timeline.words import is_late, is_trigger_ahead

_BARRED = "service_episode"
_Key = tuple[MarkKind, bool, int, bool]


class MarkDrawing:
    """Draws the clusters of a picture; keeps the small pictures while the theme stays."""

    def __init__(self, colours: TimelineColours, font: QFont, ratio: float) -> None:
        self._colours = colours
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._ratio = ratio
        self._pixmaps: dict[_Key, QPixmap] = {}
        self.radius = self._metrics.height() * 0.46

    @property
    def gap(self) -> float:
        """How far apart marks must stand not to be joined, in pixels."""
        return self.radius * 2.9

    def draw(self, painter: QPainter, picture: Picture) -> None:
        """Draw all clusters that show, with titles where there is room for one."""
        left, right = picture.rows.gutter, picture.rows.gutter + picture.scale.width
        for lane, strip in picture.rows.lanes.items():
            y = strip.middle
            row = picture.lanes[lane]
            for index, cluster in enumerate(row):
                x = picture.x(cluster.day)
                if x < left - self.radius * 2:
                    continue
                if x > right + self.radius * 2:
                    break
                self._cluster(painter, cluster, QPointF(x, y), picture.today)
                following = picture.x(row[index + 1].day) if index + 1 < len(row) else right
                if x >= left:
                    self._title(painter, cluster, QPointF(x, y), min(following, right))

    def ring(self, painter: QPainter, picture: Picture, cluster: Cluster) -> None:
        """Draw the focus ring round a cluster."""
        strip = picture.rows.lanes[cluster.lane]
        middle = QPointF(picture.x(cluster.day), strip.middle)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((5.0, self._colours.ground), (2.5, self._colours.focus)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(middle, self.radius * 1.55, self.radius * 1.55)

    def _cluster(self, painter: QPainter, cluster: Cluster, middle: QPointF, today: date) -> None:
        late = any(is_late(mark, today) for mark in cluster.marks)
        many = len(cluster.marks)
        ahead = any(is_trigger_ahead(mark, today) for mark in cluster.marks)
        pixmap = self._pixmap((cluster.marks[0].kind, late, many, ahead))
        size = pixmap.deviceIndependentSize()
        painter.drawPixmap(
            QPointF(middle.x() - size.width() / 2, middle.y() - size.height() / 2), pixmap
        )

    def _pixmap(self, key: _Key) -> QPixmap:
        if key not in self._pixmaps:
            self._pixmaps[key] = self._made(key)
        return self._pixmaps[key]

    def _made(self, key: _Key) -> QPixmap:
        kind, late, many, ahead = key
        side = self.radius * 3
        pixmap = QPixmap(round(side * self._ratio), round(side * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(side / 2, side / 2)
        is_missed = kind is MarkKind.CONTACT_MISSED and many == 1
        colour = self._colours.late if late or is_missed else self._colours.text
        if ahead:  # something to be ready for
            painter.setPen(QPen(self._colours.late, 2))
            painter.setBrush(blend(self._colours.ground, self._colours.late, 0.18))
            painter.drawEllipse(middle, self.radius * 1.4, self.radius * 1.4)
        if many > 1:
            self._number(painter, middle, colour, many)
        else:
            self._single(painter, kind, middle, colour, late=late)
        painter.end()
        return pixmap

    def _single(
        self, painter: QPainter, kind: MarkKind, middle: QPointF, colour: QColor, *, late: bool
    ) -> None:
        is_filled = kind in FILLED
        fill = colour if is_filled else self._colours.ground
        draw_shape(painter, mark_shape(kind), middle, self.radius, line=colour, fill=fill)
        sign = mark_sign(kind)
        if sign is not None:
            line = self._colours.ground if is_filled else colour
            draw_shape(painter, sign, middle, self.radius, line=line, fill=None)
        if late:
            self._written(painter, middle, "!", colour)

    def _number(self, painter: QPainter, middle: QPointF, colour: QColor, many: int) -> None:
        radius = self.radius * 1.15
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(self._colours.ground)
        painter.drawEllipse(middle, radius, radius)
        self._written(painter, middle, str(many) if many < 100 else "99+", colour)

    def _written(self, painter: QPainter, middle: QPointF, text: str, colour: QColor) -> None:
        font = QFont(self._font)
        font.setBold(True)
        font.setPixelSize(max(round(self.radius * (1.25 if len(text) < 3 else 0.95)), 6))
        painter.setFont(font)
        painter.setPen(colour)
        side = self.radius * 3
        area = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _title(self, painter: QPainter, cluster: Cluster, middle: QPointF, until: float) -> None:
        mark = cluster.marks[0]
        left = middle.x() + self.radius * 1.7
        room = until - self.radius * 1.6 - left
        if len(cluster.marks) > 1 or not mark.title or mark.form_key == _BARRED:
            return  # the bar has the words
        title = mark.title.splitlines()[0] if mark.title.strip() else ""
        least = self._metrics.averageCharWidth() * 8
        if mark.kind in AGREED_CONTACTS:  # the same words every week: whole or not at all
            least = self._metrics.horizontalAdvance(title)
        if not title or room < least:
            return
        shown = self._metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.setPen(self._colours.text)
        high = self._metrics.height()
        area = QRectF(left, middle.y() - high / 2, room, high)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
