"""The parts of an emergency sheet: two columns where there is room, large type, text to copy."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exitdesk.casework.emergency_sheets import EmergencySheet
from exitdesk.casework.sheet_words import NOTHING, SheetPart, SheetRow
from exitdesk.ui.cases.cards import Card, empty, said
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.safety.level_lines import LevelLine
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget

_TWO_COLUMNS = 95  # average characters
_STACKED = 60
_LABEL_CHARACTERS = 19
_LEFT = frozenset({"contact", "missed", "code"})
_ALWAYS = _LEFT  # said to be empty when they are


class SheetView(QScrollArea):
    """Scrolls when the text is larger than the screen; the arrow keys move it."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = _SheetParts(language, theme)
        self.setObjectName("emergency_sheet")
        self.setWidget(self._parts)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_sheet(self, sheet: EmergencySheet) -> None:
        """Show a sheet from its top."""
        self._parts.show_sheet(sheet)
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns side by side or one below the other."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the text has another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        room = self.viewport().width() / self.fontMetrics().averageCharWidth()
        self._parts.fit(two=room >= _TWO_COLUMNS, stacked=room < _STACKED)


class _SheetParts(TranslatedWidget):
    """All parts in the language in use."""

    def __init__(self, language: LanguageSwitch, theme: Theme) -> None:
        super().__init__()
        self._language = language
        self._theme = theme
        self._sheet: EmergencySheet | None = None
        self._stacked = False
        self._later = QTimer(self)  # never in the middle of a change of style
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.retranslate)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._right):
            column.setSpacing(10)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(24, 4, 24, 20)
        self._columns.setSpacing(10)
        self._columns.addLayout(self._left, 1)
        self._columns.addLayout(self._right, 1)
        self.retranslate()

    def show_sheet(self, sheet: EmergencySheet) -> None:
        """Show another sheet."""
        self._sheet = sheet
        self.retranslate()

    def fit(self, *, two: bool, stacked: bool) -> None:
        """Use the width: two columns, one, or one with each label above its value."""
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if two else directions.TopToBottom)
        if stacked is not self._stacked:
            self._stacked = stacked
            self._later.start()

    def retranslate(self) -> None:
        """Say every part in the language in use."""
        for column in (self._left, self._right):
            empty(column)
        for part in self._sheet.parts if self._sheet is not None else ():
            column = self._left if part.key in _LEFT else self._right
            if part.rows or part.person is not None or part.key in _ALWAYS:
                column.addWidget(self._card(part))
        for column in (self._left, self._right):
            column.addStretch(1)

    def _card(self, part: SheetPart) -> Card:
        card = Card(f"sheet_{part.key}")
        card.entitle(part.heading(self._language.lang))
        card.body.setSpacing(4)
        if part.person is not None and self._sheet is not None:
            card.body.addWidget(LevelLine(part.person, self._language, self._theme))
        if part.rows:
            card.body.addWidget(self._rows(part.rows))
        if not part.rows and part.person is None:
            card.body.addWidget(said(self._language.say(NOTHING), "muted"))
        return card

    def _rows(self, rows: Sequence[SheetRow]) -> QWidget:
        """Return labels and values side by side; a value without a label takes the whole width."""
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for number, row in enumerate(rows):
            label, words = row.words(self._language.lang)
            value = PlainLabel("large", "sheet_value")
            value.setText(words)
            value.setAccessibleName(f"{label}: {words}" if label else words)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if not label:
                grid.addWidget(value, 2 * number, 0, 1, 2, top)
                continue
            name = said(label, "muted")
            if self._stacked:
                grid.addWidget(name, 2 * number, 0, 1, 2, top)
                grid.addWidget(value, 2 * number + 1, 0, 1, 2, top)
                continue
            name.setFixedWidth(self.fontMetrics().averageCharWidth() * _LABEL_CHARACTERS)
            grid.addWidget(name, 2 * number, 0, top)
            grid.addWidget(value, 2 * number, 1, top)
        return box
