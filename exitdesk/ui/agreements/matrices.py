"""An agreement as a table of categories by recipients, to be read."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from exitdesk.casework.agreement_views import CardRules
from exitdesk.domain.agreements import Cell
from exitdesk.domain.categories import Category
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.translated import TranslatedWidget

_HEAD_LINES = 4  # a recipient's name in a narrow column
_AROUND = 24  # the room beside a word in a head, which is bold
_YES, _NO, _NEVER = "●", "–", ""


class AgreementMatrix(TranslatedWidget):
    """Shows on request which category may go to whom; nothing can be changed in it."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rules: tuple[CardRules, ...] = ()
        self._cells: frozenset[Cell] = frozenset()
        self.opener = LinkButton()
        self.opener.setObjectName("matrix_opener")
        self.table = QTableWidget()
        self.table.setObjectName("agreement_matrix")
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.table)
        self.table.hide()
        self.opener.clicked.connect(self._turn)
        self.retranslate()

    def show_cells(self, rules: Sequence[CardRules], cells: frozenset[Cell]) -> None:
        """Show which cells are agreed."""
        self._rules, self._cells = tuple(rules), cells
        if not self.table.isHidden():
            self._fill()

    def retranslate(self) -> None:
        """Say the headings again."""
        shown = not self.table.isHidden()
        self.opener.setText(self.tr("Hide the table") if shown else self.tr("Show as a table"))
        self.table.setAccessibleName(self.tr("The whole agreement as a table"))
        if shown:
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _turn(self) -> None:
        self.table.setVisible(self.table.isHidden())
        self.retranslate()

    def _fill(self) -> None:
        say, table = self._language.say, self.table
        cells = self._rules[0].cells if self._rules else ()
        table.setColumnCount(len(self._rules) + 1)
        table.setRowCount(len(cells))
        heads = [self.tr("Information"), *(say(one.name) for one in self._rules)]
        table.setHorizontalHeaderLabels(heads)
        for row, cell in enumerate(cells):
            name = say(cell.name)
            table.setItem(row, 0, QTableWidgetItem(name))
            for column, rules in enumerate(self._rules, start=1):
                agreed = (rules.recipient, cell.category) in self._cells
                item = QTableWidgetItem(_sign(agreed, never=rules.cells[row].never))
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                said = self._said(agreed=agreed, never=rules.cells[row].never)
                whole = f"{say(rules.name)}, {name}: {said}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, whole)
                item.setToolTip(whole)
                table.setItem(row, column, item)
        self._fit()

    def _said(self, *, agreed: bool, never: bool) -> str:
        if agreed:
            return self.tr("agreed")
        return self.tr("never goes there") if never else self.tr("not agreed")

    def _fit(self) -> None:
        table, head = self.table, self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        head.setMinimumSectionSize(self._longest_word() + _AROUND)
        head.setFixedHeight(self.fontMetrics().height() * _HEAD_LINES)
        head.setDefaultAlignment(
            Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap.value)
        )
        table.resizeRowsToContents()
        rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
        bar = table.horizontalScrollBar().sizeHint().height()  # for when the words are large
        table.setFixedHeight(rows + head.height() + bar + 2 * table.frameWidth())

    def _longest_word(self) -> int:
        """Return the width of the longest word in a recipient's name: no head is cut."""
        say, font = self._language.say, self.table.horizontalHeader().fontMetrics()
        words = [word for one in self._rules for word in say(one.name).split()]
        return max((font.horizontalAdvance(word) for word in words), default=0)


def _sign(agreed: bool, *, never: bool) -> str:  # noqa: FBT001  (a cell's first fact)
    if agreed:
        return _YES
    return _NEVER if never else _NO


def cells_ticked(ticked: Mapping[str, Sequence[str]]) -> frozenset[Cell]:
    """Return the cells of cards, by recipient."""
    known = frozenset(Category)
    return frozenset(
        (recipient, Category(key))
        for recipient, keys in ticked.items()
        for key in keys
        if key in known
    )
