"""The report as it was and as the recipient will read it, side by side and in step."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.report_sides import Row, SideMark
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.papers.review.legends import Legend
from exitdesk.ui.papers.review.mark_words import MarkWords
from exitdesk.ui.papers.review.panes import MarkedPane
from exitdesk.ui.papers.review.turning_rows import TurningRow
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget

_SIDE_BY_SIDE: Final = 76  # average characters: narrower panes stand one above the other
_LINES: Final = 5  # a pane is never lower
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
        self._last_pane = 0  # where the cursor was last
        self._titles = (PlainLabel("question"), PlainLabel("question"))
        self.panes = (
            MarkedPane(theme, "original_text", words.whole),
            MarkedPane(theme, "redacted_text", words.whole),
        )
        self._said = PlainLabel("none", "mark_words")
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._steps = ButtonRow(("previous_mark", "next_mark"))
        self._legend = Legend(words, theme)
        self._columns = TurningRow(_SIDE_BY_SIDE)
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
        self._take_mark(self.panes[self._last_pane].mark_at_cursor())
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
        self._steps.say(
            {"previous_mark": self.tr("Previous mark"), "next_mark": self.tr("Next mark")}
        )
        self._steps.button("previous_mark").setToolTip(self.tr("Ctrl+Up"))
        self._steps.button("next_mark").setToolTip(self.tr("Ctrl+Down"))
        self._say_mark()

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        for label, pane in zip(self._titles, self.panes, strict=True):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(label)
            column.addWidget(pane, 1)
            self._columns.add(side, 1)
        foot = TurningRow(_SIDE_BY_SIDE)
        foot.add(self._said, 1)
        foot.add(self._steps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._columns, 1)
        layout.addWidget(foot)
        layout.addWidget(self._legend)

    def _connect(self) -> None:
        original, redacted = self.panes
        original.verticalScrollBar().valueChanged.connect(self._lead_original)
        redacted.verticalScrollBar().valueChanged.connect(self._lead_redacted)
        for pane in self.panes:
            pane.mark_reached.connect(self._take_mark)
            pane.item_chosen.connect(self.item_chosen)
            pane.resized.connect(self._keep_in_sight)
        self._steps.pressed.connect(self._step)

    def changeEvent(self, event: QEvent) -> None:
        """Fit to another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        if not hasattr(self, "_columns"):  # the style comes before the parts
            return
        for pane in self.panes:
            pane.fit(_LINES)
        self._said.setMinimumHeight(self.fontMetrics().lineSpacing() * _SAID_LINES)

    # -- in step -----------------------------------------------------------------------------

    def _lead_original(self) -> None:
        self._follow(self.panes[0])

    def _lead_redacted(self) -> None:
        self._follow(self.panes[1])

    def _keep_in_sight(self) -> None:
        """Keep the place of the cursor in sight when the room changes."""
        original = self.panes[0]
        if original.height() and self.panes[1].height():
            original.centerCursor()
            self._follow(original)

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
        if self.sender() in self.panes:
            self._last_pane = int(self.sender() is self.panes[1])
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
        focused = self.focusWidget()
        return focused is not None and focused.hasFocus()

    def _step(self, key: str) -> None:
        pane = self.panes[1] if self._last_pane == 1 else self.panes[0]
        pane.go_to_mark(1 if key == "next_mark" else -1)
