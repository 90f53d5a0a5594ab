"""A case's timeline with its buttons, hover details and the list in step with it."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from exitdesk.domain.cases import Place
from exitdesk.domain.timeline_filters import TimelineFilter
from exitdesk.domain.timelines import Band, TimelineView
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.line_tables import LineTable
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme
from exitdesk.ui.timeline.canvases import TimelineCanvas
from exitdesk.ui.timeline.clusters import Cluster
from exitdesk.ui.timeline.entries import EntryTable, entries
from exitdesk.ui.timeline.filters import FilterPanel
from exitdesk.ui.timeline.hover_cards import HoverCard
from exitdesk.ui.translated import TranslatedWidget

_MOST_IN_MENU = 40
_BUTTONS = ("filter", "out", "in", "today", "all", "print")
_DETAIL_COLUMN = 2


class TimelinePanel(TranslatedWidget):
    """Shows one case over time, drawn and as a list."""

    place_requested = Signal(object)  # Place of the record behind a mark

    def __init__(
        self,
        case_id: str,
        view: TimelineView,
        today: date,
        *,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._case_id = case_id
        self._view = view
        self._today = today
        self.canvas = TimelineCanvas(view, today, language, theme)
        self.canvas.setObjectName("timeline_canvas")
        self._filter = TimelineFilter()
        self._filters = FilterPanel(language)
        self._filters.setObjectName("timeline_filters")
        self._buttons = {name: QPushButton() for name in _BUTTONS}
        self.list_part = QWidget()  # may be laid out elsewhere on the page
        self._list_label = QLabel()
        set_role(self._list_label, "heading")
        self._table = EntryTable(self)
        self._list = LineTable(self._table)
        self._list.setObjectName("timeline_list")
        self._card = HoverCard(self.canvas)
        self._arrange()
        self._connect()
        self._filters.show_view(view)
        self.retranslate()

    def show_view(self, view: TimelineView, today: date) -> None:
        """Show another state of the case; zoom and place stay."""
        self._view, self._today = view, today
        self._filters.show_view(view)  # may change the filter
        self._show_filtered(self._filters.chosen)

    def retranslate(self) -> None:
        """Say the buttons, the list and its headings."""
        self.canvas.retranslate()
        self._buttons["out"].setText("−")
        self._buttons["out"].setAccessibleName(self.tr("Zoom out"))
        self._buttons["in"].setText("+")
        self._buttons["in"].setAccessibleName(self.tr("Zoom in"))
        self._buttons["today"].setText(self.tr("T&oday"))
        self._buttons["all"].setText(self.tr("&Whole case"))
        self._buttons["print"].setText(self.tr("Pr&int this"))
        self._buttons["filter"].setText(self._filter_words())
        self._list_label.setText(self.tr("The same as a list"))
        self._list.setAccessibleName(self.tr("Timeline as a list"))
        self._fill_list()

    # -- building --------------------------------------------------------------------------

    def _arrange(self) -> None:
        row = FlowLayout(None, 6, 6)
        for name, button in self._buttons.items():
            button.setObjectName(f"{name}_button")
            row.addWidget(button)
        self._buttons["filter"].setCheckable(True)
        self._filters.hide()
        self._list.stretch(_DETAIL_COLUMN)
        self._list.setMinimumHeight(self.fontMetrics().height() * 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self._filters)
        layout.addWidget(self.canvas)
        below = QVBoxLayout(self.list_part)
        below.setContentsMargins(0, 8, 0, 0)
        below.addWidget(self._list_label)
        below.addWidget(self._list, 1)
        layout.addWidget(self.list_part, 1)

    def _connect(self) -> None:
        self._buttons["out"].clicked.connect(self.canvas.zoom_out)
        self._buttons["in"].clicked.connect(self.canvas.zoom_in)
        self._buttons["today"].clicked.connect(self.canvas.go_to_today)
        self._buttons["all"].clicked.connect(self.canvas.show_all)
        self._buttons["filter"].toggled.connect(self._show_filters)
        self._buttons["print"].clicked.connect(self._print)
        self._filters.changed.connect(self._show_filtered)
        self.canvas.opened.connect(self._open_cluster)
        self.canvas.hovered.connect(self._show_card)
        self.canvas.current_changed.connect(self._follow_canvas)
        self._list.activated.connect(self._open_row)
        self._list.selectionModel().currentRowChanged.connect(self._follow_list)

    def _fill_list(self) -> None:
        words = self.canvas.words
        heads = (self.tr("Day"), self.tr("What"), self.tr("Details"))
        shown = self._filter.of(self._view)
        self._table.show(entries(shown, words, self._today), words, heads)

    # -- what is shown -----------------------------------------------------------------------

    def _show_filters(self, shown: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._filters.setVisible(shown)
        if shown:
            self._filters.take_focus()

    def _show_filtered(self, wanted: TimelineFilter) -> None:
        self._filter = wanted
        self.canvas.show_view(wanted.of(self._view), self._today)
        self._buttons["filter"].setText(self._filter_words())
        self._fill_list()

    def _filter_words(self) -> str:
        return self.tr("&Filters (in use)") if self._filter.is_on else self.tr("&Filters")

    def _print(self) -> None:
        """Ask for a print of the days in view, with the same filters."""
        scale = self.canvas.picture.scale
        days = f"{scale.first_day.isoformat()}\n{scale.last_day.isoformat()}"
        what = f"{self._filter.written()}\n{days}"
        self.place_requested.emit(
            Place("print", case_id=self._case_id, tab="timeline", field=what)
        )

    # -- opening ---------------------------------------------------------------------------

    def _open_cluster(self, cluster: Cluster) -> None:
        if len(cluster.marks) == 1:
            self._open(cluster.marks[0].object_id)
        else:
            self._menu(cluster)

    def _menu(self, cluster: Cluster) -> None:
        """Open joined marks into a list; of very many the first, and a closer look at all."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mark in cluster.marks[:_MOST_IN_MENU]:
            line = self.canvas.details.mark(mark).splitlines()[0]
            action = menu.addAction(line.replace("&", "&&"))
            action.setData(mark.object_id)
        left = len(cluster.marks) - _MOST_IN_MENU
        if cluster.last_day > cluster.day:
            menu.addSeparator()
            closer = self.tr("Look closer at these days")
            more = self.tr("and {n} more: look closer at these days").format(n=left)
            action = menu.addAction(more if left > 0 else closer)
            action.setData((cluster.day, cluster.last_day))
        menu.triggered.connect(self._open_action)
        strip = self.canvas.picture.rows.lanes[cluster.lane]
        where = QPoint(round(self.canvas.picture.x(cluster.day)), round(strip.bottom))
        menu.popup(self.canvas.mapToGlobal(where))
        menu.setActiveAction(menu.actions()[0])

    def _open_action(self, action: QAction) -> None:
        data = action.data()
        if isinstance(data, tuple):
            self.canvas.show_days(*data)
            self.canvas.setFocus()
        else:
            self._open(str(data))

    def _open_row(self, index: QModelIndex) -> None:
        object_id = self._table.entry(index.row()).object_id
        if object_id:
            self._open(object_id)

    def _open(self, object_id: str) -> None:
        self.place_requested.emit(Place("record", case_id=self._case_id, object_id=object_id))

    # -- in step ---------------------------------------------------------------------------

    def _follow_canvas(self, spot: Cluster | Band | None) -> None:
        if spot is None or self._list.hasFocus():
            return
        if isinstance(spot, Band):
            row = self._table.row_of_band(spot)
        else:
            row = self._table.row_of(spot.marks[0])
        if row >= 0:
            self._list.selectRow(row)

    def _follow_list(self, index: QModelIndex) -> None:
        if not index.isValid() or not self._list.hasFocus():
            return
        entry = self._table.entry(index.row())
        if entry.mark is not None:
            self.canvas.go_to(entry.mark)
        elif entry.band is not None:
            self.canvas.go_to_phase(entry.band)

    def _show_card(self, text: str, where: QPointF) -> None:
        if text:
            self._card.show_at(text, where)
        else:
            self._card.hide()
