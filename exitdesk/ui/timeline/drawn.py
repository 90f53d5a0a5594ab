"""The timeline as it is drawn: which days show, how rows lie, what is painted."""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from exitdesk.domain.labels import LANES
from exitdesk.domain.timelines import Band, Episode, Mark, TimelineView
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme
from exitdesk.ui.timeline.bars import BarDrawing
from exitdesk.ui.timeline.clusters import Cluster
from exitdesk.ui.timeline.details import Details, Thing
from exitdesk.ui.timeline.drawings import GroundDrawing
from exitdesk.ui.timeline.looks import timeline_colours
from exitdesk.ui.timeline.marks import MarkDrawing
from exitdesk.ui.timeline.pictures import Picture, clustered, lines_of, shown_lanes
from exitdesk.ui.timeline.rows import Rows, rows
from exitdesk.ui.timeline.scales import DateScale, opening_scale, scale_over
from exitdesk.ui.timeline.tracks import bars_of, tracks
from exitdesk.ui.timeline.words import TimelineWords
from exitdesk.ui.translated import TranslatedWidget

Spot = Cluster | Band  # what keys can be at
_ZOOM_STEP = 1.3
_MARGIN_DAYS = 28


class DrawnTimeline(TranslatedWidget):
    """Draws a case's timeline; ``TimelineCanvas`` adds keys and pointer."""

    current_changed = Signal(object)  # Cluster, Band or None
    hovered = Signal(str, QPointF)  # what is said of the thing pointed at, "" of none; where

    def __init__(
        self,
        view: TimelineView,
        today: date,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._today = today
        self._language = language
        self._theme = theme
        self._scale = opening_scale(today, 800)
        self._is_laid_out = False
        self._current: Spot | None = None
        self._under_pointer: Thing | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.retranslate()

    # -- what others ask for ---------------------------------------------------------------

    @property
    def current(self) -> Spot | None:
        """The mark, the joined marks or the phase that the keys are at."""
        return self._current

    @property
    def picture(self) -> Picture:
        """What is drawn now."""
        return self._picture

    @property
    def words(self) -> TimelineWords:
        """The words in use."""
        return self._words

    def show_view(self, view: TimelineView, today: date) -> None:
        """Draw another state of the case; zoom and place stay."""
        self._view, self._today = view, today
        self._current = self._under_pointer = None
        self._restyle()

    @property
    def details(self) -> Details:
        """What is said of the things drawn."""
        return self._details

    def zoom_in(self) -> None:
        """Make days wider about the middle."""
        self._use(self._scale.zoomed(_ZOOM_STEP, self._scale.width / 2))

    def zoom_out(self) -> None:
        """Make days narrower about the middle."""
        self._use(self._scale.zoomed(1 / _ZOOM_STEP, self._scale.width / 2))

    def go_to_today(self) -> None:
        """Show eight weeks back and four ahead."""
        self._use(opening_scale(self._today, self._scale.width))

    def show_all(self) -> None:
        """Show the whole case."""
        first, last = self._ends()
        self._use(scale_over(first, last, self._scale.width, self._marks.radius * 3))

    def show_phase(self, band: Band) -> None:
        """Show a phase across the whole width; one that lasts to the end of what is known."""
        last = self._ends()[1] if band.end is None else date.fromordinal(band.end.toordinal() - 1)
        self.show_days(band.start, max(last, band.start))

    def go_to_phase(self, band: Band) -> None:
        """Make a phase current and bring its beginning into view."""
        self._use(self._scale.showing(band.start, self._marks.radius * 6))
        self._choose(band)

    def show_days(self, first: date, last: date) -> None:
        """Show a stretch of days across the whole width."""
        self._use(scale_over(first, last, self._scale.width, self._marks.radius * 6))

    def go_to(self, mark: Mark) -> None:
        """Make a mark current and bring it into view; nothing happens while it is hidden."""
        for cluster in self._picture.lanes.get(mark.lane, ()):
            if mark in cluster.marks:
                self._use(self._scale.showing(cluster.day, self._marks.radius * 6))
                self._choose(self._same(cluster))
                return

    # -- layout ----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Take up the words of the language in use."""
        self._words = TimelineWords(
            lang=self._language.lang,
            locale=self._language.locale,
            week=self.tr("wk {n}"),
            quarter=self.tr("Q{n}"),
            today=self.tr("Today"),
            phases=self.tr("Phases"),
            client=self.tr("client"),
            late=self.tr("overdue"),
            several=self.tr("{n} marks"),
            more=self.tr("and {n} more"),
            level_of=self.tr("Threat level: {x}"),
            phase_began=self.tr("Phase"),
            until=self.tr("{x} until {day}"),
            went_back=self.tr("The way went back here, as it may."),
            still=self.tr("goes on"),
            zoom_there=self.tr("Enter or a double click shows this phase alone."),
        )
        self.setAccessibleName(self.tr("Timeline"))
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(800, round(self._picture.rows.height))

    def minimumSizeHint(self) -> QSize:
        """Return the height of all rows and a width at which it can still be read."""
        return QSize(320, round(self._picture.rows.height))

    def changeEvent(self, event: QEvent) -> None:
        """Lay out again when the text size has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the same days in view; the first size decides what eight weeks are."""
        super().resizeEvent(event)
        self._lay_out()
        self._is_laid_out = True

    def _restyle(self) -> None:
        colours = timeline_colours(self._theme.colours)
        self._colours = colours
        self._details = Details(self._view, self._words, self._today)
        self._marks = MarkDrawing(colours, self.font(), self.devicePixelRatioF())
        self._lay_out()
        self.updateGeometry()
        self._say_again()

    def _lay_out(self) -> None:
        made = self._rows()
        width = max(self.width() - made.gutter, 1.0)
        opening = opening_scale(self._today, width)
        self._scale = self._scale.resized(width) if self._is_laid_out else opening
        self._draw_rows = made
        self._picture = self._pictured(self._scale, None)
        self.setMinimumHeight(round(made.height))
        self.update()

    def _rows(self) -> Rows:
        metrics = QFontMetricsF(self.font())
        lanes = shown_lanes(self._view)
        people = lines_of(self._view, self._today)
        labels = [LANES[lane].in_lang(self._words.lang) for lane in lanes]
        labels += [self._words.phases]
        labels += [
            self._words.level_of.format(x=one.person or self._words.client) for one in people
        ]
        widest = max(metrics.horizontalAdvance(label) for label in labels)
        return rows(
            text=metrics.height(),
            widest_label=min(widest, metrics.averageCharWidth() * 30),
            width=self.width(),
            people=len(people),
            lanes=lanes,
            tracks=tracks(bars_of(self._view.episodes, self._today)),
        )

    def _pictured(self, scale: DateScale, before: Picture | None) -> Picture:
        """Return the picture at ``scale``; what ``before`` joined is kept while it pans."""
        kept = before is not None and before.scale.day_width == scale.day_width
        return Picture(
            view=self._view,
            today=self._today,
            scale=scale,
            rows=self._draw_rows,
            lanes=before.lanes
            if kept and before is not None
            else clustered(self._view, scale.day_width, self._marks.gap),
            lines=before.lines if before is not None else lines_of(self._view, self._today),
            bars=before.bars if before is not None else bars_of(self._view.episodes, self._today),
        )

    def _ends(self) -> tuple[date, date]:
        return min(self._view.first_day, self._today), max(self._view.last_day, self._today)

    def _use(self, scale: DateScale) -> None:
        first, last = self._ends()
        self._scale = scale.kept_within(
            date.fromordinal(first.toordinal() - _MARGIN_DAYS),
            date.fromordinal(last.toordinal() + _MARGIN_DAYS),
        )
        self._picture = self._pictured(self._scale, self._picture)
        if isinstance(self._current, Cluster):
            self._current = self._same(self._current)
        self._point_at(None)
        self.update()

    def _same(self, cluster: Cluster) -> Cluster | None:
        """Return the cluster that holds the first mark of ``cluster`` at this zoom."""
        first = cluster.marks[0]
        row = self._picture.lanes.get(cluster.lane, ())
        return next((one for one in row if first in one.marks), None)

    # -- painting --------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, the focus ring and the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._colours.ground)
        ground = GroundDrawing(painter, self._picture, self._colours, self._words)
        ground.draw()
        BarDrawing(painter, self._picture, self._colours).draw()
        self._marks.draw(painter, self._picture)
        ground.draw_over()
        if self._current is not None and self.hasFocus():
            self._ring(painter, self._current)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_focused = self.hasFocus()
        painter.setPen(QPen(self._colours.focus if is_focused else self._colours.line, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _ring(self, painter: QPainter, current: Spot) -> None:
        if isinstance(current, Cluster):
            self._marks.ring(painter, self._picture, current)
            return
        strip, gutter = self._picture.rows.phases, self._picture.rows.gutter
        left = max(gutter + self._scale.x_of(current.start), gutter)
        end = self._scale.width if current.end is None else self._scale.x_of(current.end)
        right = min(gutter + end, gutter + self._scale.width)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colours.focus, 2.5))
        area = QRectF(left + 1, strip.drawing_top + 2, right - left - 2, 0)
        area.setBottom(strip.bottom - 2)
        painter.drawRoundedRect(area, 5, 5)

    def _say_again(self) -> None:
        """Take what was said of a thing away, and say again what the keys are at."""
        self._point_at(None)
        if self._current is not None:
            self.setAccessibleDescription(self._details.of(self._current))

    # -- the thing that keys or pointer are at ---------------------------------------------

    def _choose(self, spot: Spot | None) -> None:
        self._current = spot
        self.setAccessibleDescription("" if spot is None else self._details.of(spot))
        self.update()
        self._point_at(spot)
        self.current_changed.emit(spot)

    def _point_at(self, thing: Thing | None, x: float | None = None) -> None:
        if thing is self._under_pointer or thing == self._under_pointer:
            return
        self._under_pointer = thing
        text = "" if thing is None else self._details.of(thing)
        self.hovered.emit(text, QPointF() if thing is None else self._place_of(thing, x))

    def _place_of(self, thing: Thing, x: float | None) -> QPointF:
        """Return where details of a thing are shown: under it."""
        rows, gutter = self._picture.rows, self._picture.rows.gutter
        if isinstance(thing, Cluster):
            strip = rows.lanes[thing.lane]
            return QPointF(self._picture.x(thing.day), strip.middle + self._marks.radius * 1.6)
        if isinstance(thing, Band):
            left = max(gutter + self._scale.x_of(thing.start), gutter)
            return QPointF(x if x is not None else left + self.width() / 8, rows.phases.bottom)
        if isinstance(thing, Episode):
            strip = rows.lanes[thing.lane]
            return QPointF(x or gutter, strip.bottom)
        strip = rows.levels[[line.person for line in self._picture.lines].index(thing[0])]
        return QPointF(x or gutter, strip.bottom - strip.height / 4)
