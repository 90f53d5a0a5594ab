"""The threat level as everyone sees it: a colour, a shape and a word, never a colour alone."""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from exitdesk.domain.cases import ThreatLevel
from exitdesk.domain.labels import LEVEL_UNKNOWN, LEVELS
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Colours, Theme
from exitdesk.ui.translated import TranslatedWidget

# corners on a circle of radius 1, y down
_CORNERS: dict[ThreatLevel, tuple[tuple[float, float], ...]] = {
    ThreatLevel.RAISED: ((0.0, -1.0), (0.95, 0.75), (-0.95, 0.75)),
    ThreatLevel.HIGH: ((0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)),
    ThreatLevel.VERY_HIGH: (
        (-0.41, -1.0),
        (0.41, -1.0),
        (1.0, -0.41),
        (1.0, 0.41),
        (0.41, 1.0),
        (-0.41, 1.0),
        (-1.0, 0.41),
        (-1.0, -0.41),
    ),
}


def level_colour(level: ThreatLevel | None, colours: Colours) -> QColor:
    """Return the colour of a level; None is unknown."""
    return QColor(
        {
            None: colours.level_unknown,
            ThreatLevel.LOW: colours.level_low,
            ThreatLevel.RAISED: colours.level_raised,
            ThreatLevel.HIGH: colours.level_high,
            ThreatLevel.VERY_HIGH: colours.level_very_high,
        }[level]
    )


def level_shape(level: ThreatLevel | None, centre: QPointF, radius: float) -> QPainterPath:
    """Return a level's shape: circle, triangle, diamond, octagon; unknown is a circle too.

    Fill all but the unknown one, which is an outline.
    """
    path = QPainterPath()
    corners = _CORNERS.get(level) if level is not None else None
    if corners is None:
        path.addEllipse(centre, radius * 0.9, radius * 0.9)
        return path
    path.addPolygon(QPolygonF([centre + QPointF(x, y) * radius for x, y in corners]))
    path.closeSubpath()
    return path


def paint_level(
    painter: QPainter, level: ThreatLevel | None, colours: Colours, box: QRectF
) -> None:
    """Paint a level's shape in its colour, filling ``box``."""
    colour = level_colour(level, colours)
    radius = min(box.width(), box.height()) / 2 - 1
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = level_shape(level, box.center(), radius)
    if level is None:
        painter.setPen(QPen(colour, 2, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    painter.drawPath(path)
    painter.restore()


class LevelBadge(TranslatedWidget):
    """Shows one threat level with its word; an expired or missing one is shown as unknown."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._level: ThreatLevel | None = None
        self._until: date | None = None
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.retranslate()

    @property
    def words(self) -> str:
        """What the badge says."""
        return self._words

    def show_level(self, level: ThreatLevel | None, valid_until: date | None, today: date) -> None:
        """Show a level while it holds; after its last day it is unknown."""
        holds = level is not None and valid_until is not None and today <= valid_until
        self.show_known(level if holds else None, valid_until)

    def show_known(self, level: ThreatLevel | None, valid_until: date | None) -> None:
        """Show a level of which it is known whether it still holds; None is unknown."""
        self._level = level
        self._until = valid_until
        self.retranslate()

    def retranslate(self) -> None:
        """Say the level, and until when it holds or when it expired."""
        known = LEVEL_UNKNOWN if self._level is None else LEVELS[self._level]
        level = self._language.say(known)
        day = "" if self._until is None else _day(self._until)
        if self._until is None:
            words = self.tr("Threat level: {level}")
        elif self._level is None:
            words = self.tr("Threat level: {level} (expired {day})")
        else:
            words = self.tr("Threat level: {level} (valid until {day})")
        self._words = words.format(level=level, day=day)
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the shape and the words."""
        bold = self.font()
        bold.setWeight(bold.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        height = metrics.height()
        return QSize(metrics.horizontalAdvance(self._words) + height + 10, height + 6)

    def minimumSizeHint(self) -> QSize:
        """Return the same as ``sizeHint``: the level is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Make room again when the text size has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape and the words in the level's colour."""
        painter = QPainter(self)
        side = float(self.fontMetrics().height())
        top = (self.height() - side) / 2
        paint_level(painter, self._level, self._theme.colours, QRectF(0, top, side, side))
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(level_colour(self._level, self._theme.colours))
        painter.drawText(
            QRectF(side + 8, 0, self.width() - side - 8, self.height()),
            int(Qt.AlignmentFlag.AlignVCenter),
            self._words,
        )


def _day(day: date) -> str:
    """Return a date as Finland writes it in both languages."""
    return f"{day.day}.{day.month}.{day.year}"
