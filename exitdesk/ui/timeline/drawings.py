"""Paints a picture of a timeline: ground, date line, phases, levels, today."""

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from exitdesk.domain.cases import ThreatLevel
from exitdesk.domain.labels import LANES
from exitdesk.domain.timelines import Band, Lane
from exitdesk.ui.level_badges import paint_level
from exitdesk.ui.timeline.looks import TimelineColours, blend
from exitdesk.ui.timeline.pictures import Picture
from exitdesk.ui.timeline.rows import Strip
from exitdesk.ui.timeline.steps import LevelLine, LevelSpan
from exitdesk.ui.timeline.ticks import TickUnit, coarse_unit, fine_unit, ticks
from exitdesk.ui.timeline.words import TimelineWords, is_trigger_ahead

_PHASE_TINTS = (0.10, 0.18, 0.26, 0.20, 0.14, 0.08)  # by place in the unit's order


class GroundDrawing:
    """Draws everything of a picture that lies under the marks."""

    def __init__(
        self, painter: QPainter, picture: Picture, colours: TimelineColours, words: TimelineWords
    ) -> None:
        self._painter = painter
        self._picture = picture
        self._colours = colours
        self._words = words
        self._metrics = QFontMetricsF(painter.font())
        self._left = picture.rows.gutter
        self._right = picture.rows.gutter + picture.scale.width
        self._height = picture.rows.height

    def draw(self) -> None:
        """Draw the ground, the date line, the phases, the levels and today's line."""
        self._shade_ahead()
        self._date_line()
        self._row_lines()
        for band in self._picture.view.bands:
            self._band(band)
        for line, strip in zip(self._picture.lines, self._picture.rows.levels, strict=True):
            self._level_line(line, strip)
        self._triggers_ahead()
        x = self._picture.x(self._picture.today)
        self._painter.setPen(QPen(self._colours.accent, 2))
        self._painter.drawLine(QPointF(x, self._picture.rows.fine.top), QPointF(x, self._height))

    def draw_over(self) -> None:
        """Draw what lies over the marks: today's tag and the labels at the left."""
        self._today()
        self._labels()

    def _x(self, day: date) -> float:
        return self._left + self._picture.scale.x_of(day)

    def _triggers_ahead(self) -> None:
        """Draw a line down all rows where something lies ahead that may set off violence."""
        top = self._picture.rows.phases.bottom
        self._painter.setPen(QPen(self._colours.late, 1, Qt.PenStyle.DashLine))
        for cluster in self._picture.lanes.get(Lane.EVENTS, ()):
            for mark in cluster.marks:
                x = self._x(mark.day) + self._picture.scale.day_width / 2
                is_shown = self._left <= x <= self._right
                if is_shown and is_trigger_ahead(mark, self._picture.today):
                    self._painter.drawLine(QPointF(x, top), QPointF(x, self._height))

    def _shade_ahead(self) -> None:
        painter = self._painter
        start = max(self._x(self._picture.today + timedelta(days=1)), self._left)
        top = self._picture.rows.fine.bottom
        if start < self._right:
            area = QRectF(start, top, self._right - start, self._height - top)
            painter.fillRect(area, self._colours.ahead)

    # -- date line -------------------------------------------------------------------------

    def _date_line(self) -> None:
        scale = self._picture.scale
        fine = fine_unit(scale.day_width, self._room())
        coarse = coarse_unit(fine)
        self._tick_row(fine, self._picture.rows.fine, is_coarse=False)
        if coarse is not fine:
            self._tick_row(coarse, self._picture.rows.coarse, is_coarse=True)

    def _room(self) -> dict[TickUnit, float]:
        wide = self._metrics.horizontalAdvance
        gap = self._metrics.averageCharWidth() * 1.6
        months = [wide(self._words.locale.standaloneMonthName(month)) for month in range(1, 13)]
        short = max(months) * 0.62
        return {
            TickUnit.DAY: wide("30") + gap,
            TickUnit.WEEK: wide(self._words.week.format(n=53)) + gap,
            TickUnit.MONTH: short + gap,
            TickUnit.QUARTER: wide(self._words.quarter.format(n=4)) + gap,
            TickUnit.YEAR: wide("2026") + gap,
        }

    def _tick_row(self, unit: TickUnit, strip: Strip, *, is_coarse: bool) -> None:
        painter, colours = self._painter, self._colours
        gap = self._metrics.averageCharWidth() * 0.7
        for tick in ticks(unit, self._picture.scale):
            start, end = self._x(tick.start), self._x(tick.end)
            painter.setPen(QPen(colours.line if is_coarse else colours.faint, 1))
            if start >= self._left:
                bottom = self._height if not is_coarse else self._picture.rows.fine.bottom
                painter.drawLine(QPointF(start, strip.top), QPointF(start, bottom))
            text = self._words.tick(unit, tick, coarse=is_coarse)
            room = QRectF(max(start, self._left) + gap, strip.top, 0, strip.height)
            room.setRight(min(end, self._right) - gap * 0.5)
            if self._metrics.horizontalAdvance(text) <= room.width():
                painter.setPen(colours.text if is_coarse else colours.quiet)
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                painter.drawText(room, flags, text)

    def _row_lines(self) -> None:
        rows = self._picture.rows
        self._painter.setPen(QPen(self._colours.line, 1))
        strips = [rows.fine, rows.phases, *rows.levels, *rows.lanes.values()]
        for strip in strips[:-1]:
            self._painter.drawLine(QPointF(0, strip.bottom), QPointF(self._right, strip.bottom))

    # -- phases ----------------------------------------------------------------------------

    def _band(self, band: Band) -> None:
        start = self._x(band.start)
        end = self._right + 40 if band.end is None else self._x(band.end)
        if end <= self._left or start >= self._right:
            return
        painter, colours = self._painter, self._colours
        strip = self._picture.rows.phases
        inset = self._metrics.height() * 0.3
        area = QRectF(start + 1, strip.drawing_top + inset, end - start - 2, 0)
        area.setBottom(strip.bottom - inset)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            blend(colours.ground, colours.accent, _PHASE_TINTS[band.place % len(_PHASE_TINTS)])
        )
        painter.drawRoundedRect(area, 4, 4)
        edge = QRectF(area.left(), area.top(), 3, area.height())
        painter.fillRect(edge, colours.accent)
        shown = QRectF(area)
        shown.setLeft(max(area.left() + 3, self._left) + self._metrics.averageCharWidth())
        shown.setRight(min(area.right(), self._right) - self._metrics.averageCharWidth() * 0.5)
        self._fitted(shown, band.text.in_lang(self._words.lang), colours.text)

    def _fitted(self, area: QRectF, text: str, colour: QColor) -> None:
        least = self._metrics.averageCharWidth() * 4
        if area.width() < least:
            return
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        self._painter.setPen(colour)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(area, flags, shown)

    # -- levels ----------------------------------------------------------------------------

    def _level_y(self, strip: Strip, level: ThreatLevel | None) -> float:
        text = self._metrics.height()
        low = strip.bottom - text * 0.45
        high = strip.drawing_top + text * 1.25
        rank = 0 if level is None else list(ThreatLevel).index(level)
        return low - (low - high) * rank / (len(ThreatLevel) - 1)

    def _level_line(self, line: LevelLine, strip: Strip) -> None:
        before: float | None = None
        for span in line.spans:
            y = self._level_y(strip, span.level)
            start, end = self._x(span.start), self._x(span.end)
            if before is not None and self._left <= start <= self._right:
                self._painter.setPen(QPen(self._colours.line, 1.5))
                self._painter.drawLine(QPointF(start, before), QPointF(start, y))
            if end > self._left and start < self._right:
                self._level_span(span, y, strip)
            before = y

    def _level_span(self, span: LevelSpan, y: float, strip: Strip) -> None:
        painter, colour = self._painter, self._colours.levels[span.level]
        start = max(self._x(span.start), self._left)
        end = min(self._x(span.end), self._right)
        if span.level is not None:
            tint = QColor(colour)
            tint.setAlpha(34)
            painter.fillRect(QRectF(start, y, end - start, strip.bottom - y - 1), tint)
        else:  # nobody knows: hatched over the whole height
            top = strip.drawing_top + 2
            hatch = QBrush(self._colours.line, Qt.BrushStyle.BDiagPattern)
            painter.fillRect(QRectF(start, top, end - start, strip.bottom - top - 1), hatch)
        style = Qt.PenStyle.DashLine if span.level is None else Qt.PenStyle.SolidLine
        pen = QPen(colour, 2.0 if span.level is None else 3.0, style)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(start, y), QPointF(end, y))
        self._level_word(span, start, end, y)

    def _level_word(self, span: LevelSpan, start: float, end: float, y: float) -> None:
        text = self._metrics.height()
        radius = text * 0.36
        if end - start < radius * 2.4:
            return
        box = QRectF(start + radius * 0.4, y - text * 0.62 - radius, radius * 2, radius * 2)
        paint_level(self._painter, span.level, self._colours.theme, box)
        area = QRectF(box.right() + radius * 0.7, y - text * 1.2, 0, text * 1.12)
        area.setRight(end - radius * 0.4)
        word = self._words.level(span)
        if self._metrics.horizontalAdvance(word) <= area.width():
            self._fitted(area, word, self._colours.text)

    # -- over the marks --------------------------------------------------------------------

    def _today(self) -> None:
        x = self._picture.x(self._picture.today)
        if not self._left <= x <= self._right:
            return
        painter, rows = self._painter, self._picture.rows
        wide = self._metrics.horizontalAdvance(self._words.today)
        pad = self._metrics.averageCharWidth()
        tag = QRectF(x - wide / 2 - pad, rows.fine.top + 2, wide + 2 * pad, rows.fine.height - 4)
        tag.moveLeft(min(max(tag.left(), self._left), self._right - tag.width()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours.accent)
        painter.drawRoundedRect(tag, 3, 3)
        painter.setPen(self._colours.on_accent)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, self._words.today)

    def _labels(self) -> None:
        rows = self._picture.rows
        if rows.gutter:
            self._painter.fillRect(QRectF(0, 0, rows.gutter, self._height), self._colours.ground)
            self._painter.setPen(QPen(self._colours.line, 1))
            self._painter.drawLine(QPointF(rows.gutter, 0), QPointF(rows.gutter, self._height))
            for strip in [rows.fine, rows.phases, *rows.levels, *list(rows.lanes.values())[:-1]]:
                self._painter.drawLine(
                    QPointF(0, strip.bottom), QPointF(rows.gutter, strip.bottom)
                )
        for strip, text in labelled(self._picture, self._words):
            self._label(strip, text)

    def _label(self, strip: Strip, text: str) -> None:
        pad = self._metrics.height() * 0.6
        if self._picture.rows.gutter:
            area = QRectF(pad, strip.top, self._picture.rows.gutter - pad * 1.4, strip.height)
        else:
            area = QRectF(pad, strip.top, self._right - 2 * pad, strip.label_height)
        self._fitted(area, text, self._colours.quiet)


def labelled(picture: Picture, words: TimelineWords) -> list[tuple[Strip, str]]:
    """Return each row under the date line with its label."""
    found = [(picture.rows.phases, words.phases)]
    for line, strip in zip(picture.lines, picture.rows.levels, strict=True):
        found.append((strip, words.level_of.format(x=line.person or words.client)))
    found += [
        (strip, LANES[lane].in_lang(words.lang)) for lane, strip in picture.rows.lanes.items()
    ]
    return found


def draw_shape(
    painter: QPainter,
    shape: QPainterPath,
    middle: QPointF,
    radius: float,
    *,
    line: QColor,
    fill: QColor | None,
) -> None:
    """Draw a shape of the unit square at ``middle``; hollow when ``fill`` is None."""
    painter.save()
    painter.translate(middle)
    painter.scale(radius, radius)
    pen = QPen(line, 1.6)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.drawPath(shape)
    painter.restore()
