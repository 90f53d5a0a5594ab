"""The report as it was and as the recipient will read it, side by side and in step."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exitdesk.casework.report_sides import Row, SideMark
from exitdesk.ui.papers.review.legends import Legend
from exitdesk.ui.papers.review.mark_words import MarkWords
from exitdesk.ui.papers.review.panes import MarkedPane
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget

_SIDE_BY_SIDE: Final = 76  # average characters: narrower panes stand one above the other
_LINES: Final = 7  # a pane is never lower
_SAID_LINES: Final = 2  # room for the explanation, so that nothing jumps


class SideBySide(TranslatedWidget):
    """Two panes that scroll together, and the words for the mark at the cursor.

    Ctrl+Down and Ctrl+Up go from mark to mark in the pane that has the cursor.
    """

    item_chosen = Signal(str)  # id of a word in doubt

    def __init__(self, words: MarkWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._mark: SideMark | None = None
        self._in_step = False
        self._titles = (PlainLabel("question"), PlainLabel("question"))
        self.panes = (
            MarkedPane(theme, "original_text", words.whole),
            MarkedPane(theme, "redacted_text", words.whole),
        )
        self._said = PlainLabel("none", "mark_words")
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._steps = {name: QPushButton() for name in ("previous_mark", "next_mark")}
        self._legend = Legend(words, theme)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self._connect()
        self._fit()
        self.retranslate()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show a report; what has not changed stays where it is."""
        headings = [row.is_heading for row in rows]
        original, redacted = self.panes
        self._in_step = True  # it is set anew, not scrolled
        original.show_sides([row.original for row in rows], headings)
        redacted.show_sides([row.redacted for row in rows], headings)
        self._in_step = False
        self._legend.show_marks([mark for row in rows for mark in row.original.marks])

    def show_item(self, item_id: str, ids: frozenset[str]) -> None:
        """Scroll to a word in doubt; frame it and those that are decided with it."""
        for pane in self.panes:
            pane.choose(ids)
        if item_id:
            self.panes[0].show_item(item_id)
            self._follow(self.panes[0])

    def row_at_cursor(self) -> int:
        """Return the number of the row that the cursor of the text as it is stands in."""
        return self.panes[0].textCursor().blockNumber()

    def place_in_row(self) -> tuple[int, int]:
        """Return where in its row the cursor stands, as the text is without signs."""
        return self.panes[0].place_in_row()

    def retranslate(self) -> None:
        """Say what the panes are, and what the mark at the cursor means."""
        titles = (self.tr("The text as it is"), self.tr("As the recipient will read it"))
        keys = self.tr("Ctrl+Down and Ctrl+Up go from mark to mark.")
        for label, pane, title in zip(self._titles, self.panes, titles, strict=True):
            label.setText(title)
            pane.setAccessibleName(title)
            pane.setAccessibleDescription(keys)
        self._steps["previous_mark"].setText(self.tr("Previous mark"))
        self._steps["next_mark"].setText(self.tr("Next mark"))
        self._steps["previous_mark"].setToolTip(self.tr("Ctrl+Up"))
        self._steps["next_mark"].setToolTip(self.tr("Ctrl+Down"))
        self._say_mark()

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        for label, pane in zip(self._titles, self.panes, strict=True):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(label)
            column.addWidget(pane, 1)
            self._columns.addLayout(column, 1)
        self._columns.setSpacing(12)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        for name, button in self._steps.items():
            button.setObjectName(name)
            foot.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._columns, 1)
        layout.addLayout(foot)
        layout.addWidget(self._legend)

    def _connect(self) -> None:
        original, redacted = self.panes
        original.verticalScrollBar().valueChanged.connect(self._lead_original)
        redacted.verticalScrollBar().valueChanged.connect(self._lead_redacted)
        for pane in self.panes:
            pane.mark_reached.connect(self._take_mark)
            pane.item_chosen.connect(self.item_chosen)
        self._steps["previous_mark"].clicked.connect(self._go_back)
        self._steps["next_mark"].clicked.connect(self._go_on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panes one above the other where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit to another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        if not hasattr(self, "_columns"):  # the style comes before the parts
            return
        metrics = self.fontMetrics()
        is_wide = self.width() >= metrics.averageCharWidth() * _SIDE_BY_SIDE
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        for pane in self.panes:
            pane.setMinimumHeight(metrics.lineSpacing() * _LINES)
        self._said.setMinimumHeight(metrics.lineSpacing() * _SAID_LINES)

    # -- in step -----------------------------------------------------------------------------

    def _lead_original(self) -> None:
        self._follow(self.panes[0])

    def _lead_redacted(self) -> None:
        self._follow(self.panes[1])

    def _follow(self, leader: MarkedPane) -> None:
        """Scroll the other pane to where ``leader`` is."""
        if self._in_step:
            return
        other = self.panes[1] if leader is self.panes[0] else self.panes[0]
        self._in_step = True
        other.scroll_to_place(*leader.top_place())
        self._in_step = False

    # -- marks -------------------------------------------------------------------------------

    def _take_mark(self, mark: SideMark | None) -> None:
        if mark is not self._mark:
            self._mark = mark
            self._say_mark()

    def _say_mark(self) -> None:
        mark = self._mark
        hint = self.tr("Point at a mark, or go to it with the cursor, to read why it is there.")
        words = hint if mark is None else " ".join(self._sentences(mark))
        self._said.setText(words)
        if mark is not None and self._has_cursor():
            self._said.setAccessibleName(words)
            event = QAccessibleEvent(self._said, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(event)

    def _sentences(self, mark: SideMark) -> list[str]:
        return [line if line.endswith(".") else f"{line}." for line in self._words.lines(mark)]

    def _has_cursor(self) -> bool:
        return any(pane.hasFocus() for pane in self.panes) or any(
            button.hasFocus() for button in self._steps.values()
        )

    def _go_on(self) -> None:
        self._step(1)

    def _go_back(self) -> None:
        self._step(-1)

    def _step(self, steps: int) -> None:
        pane = self.panes[1] if self.panes[1].hasFocus() else self.panes[0]
        pane.go_to_mark(steps)
