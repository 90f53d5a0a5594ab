"""A month as a table of weeks: a row a week, a column a weekday."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from exitdesk.casework.calendars import CalendarDay
from exitdesk.domain.dues import DueItem
from exitdesk.forms.inputs import show_time
from exitdesk.ui.calendar.cells import DayCell, DayDrawing
from exitdesk.ui.calendar.spans import DAYS, month_of
from exitdesk.ui.cases.days import written
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme

CELL = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_LEAST_LINES = 3  # of text in a cell, whatever the room
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS,
    Qt.Key.Key_Down: DAYS,
}


class MonthModel(QAbstractTableModel):
    """The days of a month's weeks and what lies on them."""

    def __init__(self, language: LanguageSwitch, today: date) -> None:
        super().__init__()
        self._language = language
        self._today = today
        self.weeks = month_of(today)
        self._month = today.month
        self._days: Mapping[date, CalendarDay] = {}

    def show_month(self, day: date, days: Mapping[date, CalendarDay]) -> None:
        """Show the month of ``day``."""
        self.beginResetModel()
        self.weeks = month_of(day)
        self._month = day.month
        self._days = days
        self.endResetModel()

    def retranslate(self) -> None:
        """Say everything in another language."""
        last = self.index(self.rowCount() - 1, DAYS - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, DAYS - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of weeks."""
        return 0 if parent.isValid() else self.weeks.count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of weekdays."""
        return 0 if parent.isValid() else DAYS

    def day_at(self, index: _Index) -> date:
        """Return the day of a cell."""
        return self.weeks.day(index.row(), index.column())

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of a day; an invalid one when it is not in these weeks."""
        place = self.weeks.find(day)
        return QModelIndex() if place is None else self.index(*place)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell to draw, or its words."""
        day = self.day_at(index)
        if role == CELL:
            held = self._days.get(day)
            items = held.items if held else ()
            lines = tuple((self._line(one), _is_alert(one, self._today)) for one in items)
            total = held.total if held else 0
            return DayCell(
                day, lines, total,
                is_today=day == self._today, in_month=day.month == self._month,
            )  # fmt: skip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(day)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a weekday's short name, or a week's number."""
        if orientation is Qt.Orientation.Horizontal:
            weekday = section + 1
            if role == Qt.ItemDataRole.DisplayRole:
                return self._language.locale.standaloneDayName(
                    weekday, self._language.locale.FormatType.ShortFormat
                )
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._language.locale.standaloneDayName(weekday)
            return None
        number = self.weeks.day(section, 0).isocalendar().week
        if role == Qt.ItemDataRole.DisplayRole:
            return str(number)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.tr("Week {number}").format(number=number)
        return None

    def _line(self, item: DueItem) -> str:
        at = show_time(item.at) if item.at else ""
        mark = "!" if _is_alert(item, self._today) else ""
        whose = item.alias or item.code
        title = self._language.say(item.title)
        return " ".join(part for part in (mark, at, whose, "·", title) if part)

    def _spoken(self, day: date) -> str:
        """Return a cell in words for those who do not see it."""
        weekday = self._language.locale.standaloneDayName(day.isoweekday())
        held = self._days.get(day)
        words = [f"{weekday} {written(day)}"]
        if day == self._today:
            words.append(self.tr("today"))
        if held is None:
            words.append(self.tr("nothing"))
        else:
            words.append(self.tr("things: {count}").format(count=held.total))
            words += [self._line(item) for item in held.items]
        return ", ".join(words)


def _is_alert(item: DueItem, today: date) -> bool:
    """Whether something that lies on a day that has passed still wants to be seen to."""
    occurrence = item.occurrence
    if occurrence is not None:
        return occurrence.is_open or (occurrence.outcome is None and item.day < today)
    return False


class MonthGrid(QTableView):
    """Moves by day with the arrows; tells which day is looked at and which is gone into."""

    day_chosen = Signal(object)  # date, in the month shown
    day_entered = Signal(object)  # date
    day_wanted = Signal(object)  # date that lies outside

    def __init__(self, model: MonthModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("month_grid")
        self._month = model
        self._quiet = False
        self.setModel(model)
        self.setItemDelegate(DayDrawing(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(1)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        )
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.activated.connect(self._enter)
        self.selectionModel().currentChanged.connect(self._tell)
        model.modelReset.connect(self.updateGeometry)

    @property
    def day(self) -> date | None:
        """The day looked at."""
        index = self.currentIndex()
        return self._month.day_at(index) if index.isValid() else None

    def show_day(self, day: date) -> None:
        """Look at a day of the month shown, without telling."""
        self._quiet = True
        self.selectionModel().setCurrentIndex(
            self._month.index_of(day), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._quiet = False

    def minimumSizeHint(self) -> QSize:
        """Return room for a number and a few lines in each cell."""
        line = self.fontMetrics().lineSpacing()
        header = self.horizontalHeader().sizeHint().height()
        return QSize(line * 14, header + self._month.rowCount() * line * (_LEAST_LINES + 1) + 4)

    def sizeHint(self) -> QSize:
        """Return room for some more."""
        least = self.minimumSizeHint()
        return QSize(least.width() * 2, least.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by day, over the edges of the month too."""
        step = _STEPS.get(Qt.Key(event.key()))
        day = self.day
        if step is None or day is None:
            super().keyPressEvent(event)
            return
        self._go(day + timedelta(days=step))

    def _go(self, day: date) -> None:
        index = self._month.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.day_wanted.emit(day)

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.day_chosen.emit(self._month.day_at(index))

    def _enter(self, index: QModelIndex) -> None:
        self.day_entered.emit(self._month.day_at(index))
