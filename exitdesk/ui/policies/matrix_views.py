"""The whole policy on one page, with a word on its marks."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.policy_views import MatrixView
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.line_tables import LineTable
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.policies.matrix_tables import MatrixTable
from exitdesk.ui.translated import TranslatedWidget

_EDGES = 4  # pixels around a table's lines
_ROW = 1.7  # lines of text


class MatrixPanel(TranslatedWidget):
    """Shows the table at its full height: the page around it scrolls."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._model = MatrixTable(language.lang, self)
        self._table = LineTable(self._model)
        self._table.setObjectName("matrix_table")
        self._hint = PlainLabel("hint")
        self._marks = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._hint)
        layout.addWidget(self._table)
        self._model.modelReset.connect(self._fit)
        self.retranslate()

    def show_view(self, view: MatrixView) -> None:
        """Show a policy."""
        self._marks = any(cell.is_changed for row in view.rows for cell in row.cells)
        self._model.show_view(view)
        self.retranslate()

    def take_focus(self) -> None:
        """Put the focus on the table."""
        self._table.setFocus()

    def retranslate(self) -> None:
        """Say the table again."""
        changed = self.tr("Changed")
        looser = self.tr("Changed: lets more through")
        self._model.say(self._language.lang, self.tr("Information"), changed, looser)
        self._table.setAccessibleName(self.tr("The whole policy"))
        self._hint.setText(self.tr("Cells that this change touches are marked with ●."))
        self._hint.setVisible(self._marks)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        high = round(self._table.fontMetrics().height() * _ROW)
        self._table.verticalHeader().setDefaultSectionSize(high)
        rows = high * self._model.rowCount()
        head = self._table.horizontalHeader().sizeHint().height()
        bar = self._table.horizontalScrollBar().sizeHint().height()
        self._table.setFixedHeight(rows + head + bar + _EDGES)
