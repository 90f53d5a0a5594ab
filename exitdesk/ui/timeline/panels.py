"""A case's timeline with its buttons, hover details and the list in step with it."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exitdesk.domain.cases import Place
from exitdesk.domain.timelines import TimelineView
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.line_tables import LineTable
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme
from exitdesk.ui.timeline.canvases import TimelineCanvas
from exitdesk.ui.timeline.clusters import Cluster
from exitdesk.ui.timeline.entries import EntryTable, entries
from exitdesk.ui.translated import TranslatedWidget

_MOST_IN_MENU = 12
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
        self._buttons = {name: QPushButton() for name in ("out", "in", "today", "all")}
        self.list_part = QWidget()  # may be laid out elsewhere on the page
        self._list_label = QLabel()
        set_role(self._list_label, "heading")
        self._table = EntryTable(self)
        self._list = LineTable(self._table)
        self._list.setObjectName("timeline_list")
        self._card = _HoverCard(self.canvas)
        self._arrange()
        self._connect()
        self.retranslate()

    def show_view(self, view: TimelineView, today: date) -> None:
        """Show another state of the case; zoom and place stay."""
        self._view, self._today = view, today
        self.canvas.show_view(view, today)
        self._fill_list()

    def retranslate(self) -> None:
        """Say the buttons, the list and its headings."""
        self.canvas.retranslate()
        self._buttons["out"].setText("−")
        self._buttons["out"].setAccessibleName(self.tr("Zoom out"))
        self._buttons["in"].setText("+")
        self._buttons["in"].setAccessibleName(self.tr("Zoom in"))
        self._buttons["today"].setText(self.tr("T&oday"))
        self._buttons["all"].setText(self.tr("&Whole case"))
        self._list_label.setText(self.tr("The same as a list"))
        self._list.setAccessibleName(self.tr("Timeline as a list"))
        self._fill_list()

    # -- building --------------------------------------------------------------------------

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        for name, button in self._buttons.items():
            button.setObjectName(f"{name}_button")
            row.addWidget(button)
        self._list.stretch(_DETAIL_COLUMN)
        self._list.setMinimumHeight(self.fontMetrics().height() * 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
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
        self.canvas.opened.connect(self._open_cluster)
        self.canvas.hovered.connect(self._show_card)
        self.canvas.current_changed.connect(self._follow_canvas)
        self._list.activated.connect(self._open_row)
        self._list.selectionModel().currentRowChanged.connect(self._follow_list)

    def _fill_list(self) -> None:
        words = self.canvas.words
        heads = (self.tr("Day"), self.tr("What"), self.tr("Details"))
        self._table.show(entries(self._view, words, self._today), words, heads)

    # -- opening ---------------------------------------------------------------------------

    def _open_cluster(self, cluster: Cluster) -> None:
        if len(cluster.marks) == 1:
            self._open(cluster.marks[0].object_id)
        elif len(cluster.marks) > _MOST_IN_MENU and cluster.last_day > cluster.day:
            self.canvas.show_days(cluster.day, cluster.last_day)
        else:
            self._menu(cluster)

    def _menu(self, cluster: Cluster) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mark in cluster.marks:
            line = self.canvas.words.mark(mark, self._today).splitlines()[0]
            action = menu.addAction(line.replace("&", "&&"))
            action.setData(mark.object_id)
        menu.triggered.connect(self._open_action)
        strip = self.canvas.picture.rows.lanes[cluster.lane]
        where = QPoint(round(self.canvas.picture.x(cluster.day)), round(strip.bottom))
        menu.popup(self.canvas.mapToGlobal(where))

    def _open_action(self, action: QAction) -> None:
        self._open(str(action.data()))

    def _open_row(self, index: QModelIndex) -> None:
        mark = self._table.entry(index.row()).mark
        if mark is not None:
            self._open(mark.object_id)

    def _open(self, object_id: str) -> None:
        self.place_requested.emit(Place("record", case_id=self._case_id, object_id=object_id))

    # -- in step ---------------------------------------------------------------------------

    def _follow_canvas(self, cluster: Cluster | None) -> None:
        if cluster is None or self._list.hasFocus():
            return
        row = self._table.row_of(cluster.marks[0].object_id)
        if row >= 0:
            self._list.selectRow(row)

    def _follow_list(self, index: QModelIndex) -> None:
        if not index.isValid() or not self._list.hasFocus():
            return
        mark = self._table.entry(index.row()).mark
        if mark is not None:
            self.canvas.go_to(mark.object_id)

    def _show_card(self, cluster: Cluster | None, where: QPointF) -> None:
        if cluster is None:
            self._card.hide()
            return
        self._card.show_at(self.canvas.words.cluster(cluster, self._today), where)


class _HoverCard(QFrame):
    """Details of the mark under the pointer or the keys; plain text, never in the way."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._label = QLabel()
        self._label.setObjectName("hover_label")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_role(self, "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self._label)
        self.hide()

    def show_at(self, text: str, where: QPointF) -> None:
        """Show ``text`` under a point, within the canvas."""
        canvas, metrics = self._canvas, self._label.fontMetrics()
        self._label.setText(text)
        widest = max(metrics.horizontalAdvance(line) for line in text.splitlines()) + 4
        inner = min(widest, metrics.averageCharWidth() * 60, canvas.width() - 40)
        width, height = inner + 22, self._label.heightForWidth(inner) + 14
        left = min(max(round(where.x()) - width // 2, 8), canvas.width() - width - 8)
        top = round(where.y()) + 6
        if top + height > canvas.height() - 4:
            top = max(round(where.y()) - height - metrics.height() * 2 - 6, 4)
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
