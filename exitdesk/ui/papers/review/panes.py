"""A text with its marks: coloured, signed, explained under the pointer and the cursor."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from exitdesk.casework.report_sides import Side, SideMark
from exitdesk.ui.papers.review.looks import look_of, text_format
from exitdesk.ui.papers.review.signs import paint_sign
from exitdesk.ui.themes import Colours, Theme

_ROOM: Final = "\u00a0\u00a0\u00a0"  # before each mark, for its sign; no line ends there
_MANY: Final = 400  # changed rows: from here on the whole text is set anew


class _Shown:
    """One row as it stands in the pane: room for signs is made in its text."""

    def __init__(self, side: Side, *, is_heading: bool) -> None:
        self.side = side
        self.is_heading = is_heading
        pieces, at = [], 0
        self.places: list[tuple[int, int, SideMark]] = []
        for number, mark in enumerate(side.marks, start=1):
            pieces += [side.text[at : mark.start], _ROOM]
            at = mark.start
            shift = number * len(_ROOM)
            self.places.append((mark.start + shift, mark.end + shift, mark))
        pieces.append(side.text[at:])
        self.text = "".join(pieces)


class _Marker(QSyntaxHighlighter):
    """Writes the marks of the rows."""

    def __init__(self, document: QTextDocument, colours: Colours) -> None:
        super().__init__(document)
        self.colours = colours
        self.rows: list[_Shown] = []

    def highlightBlock(self, text: str) -> None:
        """Write one row's marks."""
        number = self.currentBlock().blockNumber()
        if number >= len(self.rows):
            return
        row = self.rows[number]
        if row.is_heading:
            heading = QTextCharFormat()
            heading.setFontWeight(QFont.Weight.DemiBold)
            self.setFormat(0, len(text), heading)
        for start, end, mark in row.places:
            written = text_format(mark.kind, mark.category, self.colours, is_bold=row.is_heading)
            self.setFormat(start, end - start, written)


class MarkedPane(QPlainTextEdit):
    """Shows rows of text with their marks; of a long text only what is seen is laid out."""

    mark_reached = Signal(object)  # SideMark under the cursor or pointed at, None for no mark
    item_chosen = Signal(str)  # id of the word in doubt that was clicked, or entered upon
    resized = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        explain: Callable[[SideMark], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._explain_mark = explain
        self._chosen: frozenset[str] = frozenset()
        self._marker = _Marker(self.document(), theme.colours)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.cursorPositionChanged.connect(self._report_mark)
        theme.changed.connect(self._dress)

    # -- what is shown -----------------------------------------------------------------------

    def show_sides(self, sides: Sequence[Side], headings: Sequence[bool] = ()) -> None:
        """Show rows; those that stay as they are are not touched, nor is the scrolling."""
        are_headings = headings or [False] * len(sides)
        pairs = zip(sides, are_headings, strict=True)
        before = self._marker.rows
        rows = [
            old if old is not None and (old.side, old.is_heading) == (side, is_heading)
            else _Shown(side, is_heading=is_heading)
            for old, (side, is_heading) in zip(_padded(before, len(sides)), pairs, strict=True)
        ]  # fmt: skip
        if len(rows) == len(before):
            changed = [number for number, row in enumerate(rows) if row is not before[number]]
            self._marker.rows = rows
            if len(changed) < _MANY:
                self._replace(changed, before)
                return
        self._marker.rows = rows
        top = self.firstVisibleBlock().blockNumber()
        self.setPlainText("\n".join(row.text for row in rows))
        self.scroll_to_row(top)

    def _replace(self, changed: Sequence[int], before: Sequence[_Shown]) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number in changed:
            block = self.document().findBlockByNumber(number)
            row = self._marker.rows[number]
            if row.text != before[number].text:
                _put(cursor, block, row.text)
        cursor.endEditBlock()  # what has another text is marked anew by itself
        for number in changed:
            if self._marker.rows[number].text == before[number].text:
                self._marker.rehighlightBlock(self.document().findBlockByNumber(number))

    def choose(self, ids: frozenset[str]) -> None:
        """Frame the words in doubt that are being decided on."""
        self._chosen = ids
        self.viewport().update()

    # -- marks -------------------------------------------------------------------------------

    def mark_at_cursor(self) -> SideMark | None:
        """Return the mark that the cursor stands in or before."""
        return self._mark_at(self.textCursor())

    def place_in_row(self) -> tuple[int, int]:
        """Return the place of the mark at the cursor, else the cursor's, in its row's text."""
        mark = self.mark_at_cursor()
        if mark is not None:
            return mark.start, mark.end
        cursor = self.textCursor()
        column = cursor.positionInBlock()
        row = self._marker.rows[cursor.blockNumber()] if self._marker.rows else None
        before = [start for start, _end, _mark in row.places if start <= column] if row else []
        place = column - len(before) * len(_ROOM)
        return place, place

    def go_to_mark(self, steps: int) -> bool:
        """Put the cursor on the next mark (or the one before); return whether there is one."""
        cursor = self.textCursor()
        here = (cursor.blockNumber(), cursor.positionInBlock())
        places = [
            (number, start)
            for number, row in enumerate(self._marker.rows)
            for start, _end, _mark in row.places
        ]
        if steps > 0:
            place = next((one for one in places if one > here), None)
        else:
            place = next((one for one in reversed(places) if one < here), None)
        if place is None:
            return False
        self._put_cursor(*place)
        return True

    def show_item(self, item_id: str) -> None:
        """Scroll to a word in doubt and put the cursor there."""
        for number, row in enumerate(self._marker.rows):
            for start, _end, mark in row.places:
                if mark.item_id == item_id:
                    self._put_cursor(number, start)
                    return

    def _put_cursor(self, row: int, column: int) -> None:
        block = self.document().findBlockByNumber(row)
        cursor = self.textCursor()
        cursor.setPosition(block.position() + column)
        self.setTextCursor(cursor)
        self.centerCursor()

    def _mark_at(self, cursor: QTextCursor) -> SideMark | None:
        rows = self._marker.rows
        if cursor.blockNumber() >= len(rows):
            return None
        column = cursor.positionInBlock()
        for start, end, mark in rows[cursor.blockNumber()].places:
            if start - len(_ROOM) <= column <= end:
                return mark
        return None

    def _report_mark(self) -> None:
        self.mark_reached.emit(self.mark_at_cursor())

    # -- scrolling in step -------------------------------------------------------------------

    def top_place(self) -> tuple[int, float]:
        """Return the row at the top, and how much of it is above, 0 … 1."""
        block = self.firstVisibleBlock()
        lines = self.verticalScrollBar().value() - block.firstLineNumber()
        return block.blockNumber(), lines / max(block.lineCount(), 1)

    def scroll_to_place(self, row: int, share: float) -> None:
        """Put a row at the top as ``top_place`` says it."""
        block = self.document().findBlockByNumber(row)
        if block.isValid():
            self.blockBoundingRect(block)  # lays it out, so that its lines are counted
            line = block.firstLineNumber() + round(share * block.lineCount())
            self.verticalScrollBar().setValue(line)

    def scroll_to_row(self, row: int) -> None:
        """Put a row at the top."""
        self.scroll_to_place(row, 0.0)

    # -- size --------------------------------------------------------------------------------

    def fit(self, lines: int) -> None:
        """Be at least so many lines high, and grow where there is room."""
        frame = self.document().documentMargin() * 2 + self.frameWidth() * 2
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * lines + round(frame))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for no more room than it needs."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is more room, or less."""
        super().resizeEvent(event)
        self.resized.emit()

    # -- events ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Explain what the pointer rests on."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._explain(event)
            return True
        return super().event(event)

    def _explain(self, event: QHelpEvent) -> None:
        words = self.words_at(self.viewport().mapFrom(self, event.pos()))
        QToolTip.showText(event.globalPos(), words, self)

    def words_at(self, point: QPoint) -> str:
        """Return what explains the mark under a point of the viewport, "" for none."""
        mark = self.mark_at(point)
        return "" if mark is None else self._explain_mark(mark)

    def mark_at(self, point: QPoint) -> SideMark | None:
        """Return the mark under a point of the viewport."""
        cursor = self.cursorForPosition(point)
        block = cursor.block()
        area = self.blockBoundingGeometry(block).translated(self.contentOffset())
        return self._mark_at(cursor) if area.contains(point) else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the word in doubt that is clicked."""
        super().mouseReleaseEvent(event)
        mark = self.mark_at_cursor()
        if mark is not None and mark.item_id and not self.textCursor().hasSelection():
            self.item_chosen.emit(mark.item_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from mark to mark; Enter chooses the word in doubt under the cursor."""
        key = event.key()
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and with_control:
            self.go_to_mark(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            mark = self.mark_at_cursor()
            if mark is not None and mark.item_id:
                self.item_chosen.emit(mark.item_id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then the sign of each mark in sight and the frame of the chosen."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        block = self.firstVisibleBlock()
        while block.isValid():
            area = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if area.top() > event.rect().bottom():
                break
            if area.bottom() >= event.rect().top():
                self._paint_signs(painter, block, area)
            block = block.next()
        painter.end()

    def _paint_signs(self, painter: QPainter, block: QTextBlock, area: QRectF) -> None:
        rows = self._marker.rows
        if block.blockNumber() >= len(rows):
            return
        for start, end, mark in rows[block.blockNumber()].places:
            line = block.layout().lineForTextPosition(start)
            if not line.isValid():
                continue
            left = _x(line, start - len(_ROOM))
            room = QRectF(left, line.y(), _x(line, start) - left, line.height())
            colour = look_of(mark.kind, mark.category, self._theme.colours).strong
            place = room.translated(area.topLeft()).adjusted(1, 0, -1, 0)
            paint_sign(painter, place, mark.kind, mark.category, colour)
            if mark.item_id and mark.item_id in self._chosen:
                self._paint_frame(painter, block, (start - len(_ROOM), end), area)

    def _paint_frame(
        self, painter: QPainter, block: QTextBlock, place: tuple[int, int], area: QRectF
    ) -> None:
        """Paint a frame around a stretch, on each line that it stands on."""
        painter.setPen(QPen(QColor(self._theme.colours.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start = max(place[0], line.textStart())
            end = min(place[1], line.textStart() + line.textLength())
            if start < end:
                left, right = _x(line, start), _x(line, end)
                around = QRectF(left - 1, line.y(), right - left + 3, line.height())
                painter.drawRoundedRect(around.translated(area.topLeft()), 3, 3)

    def _dress(self) -> None:
        self._marker.colours = self._theme.colours
        self._marker.rehighlight()


def _x(line: QTextLine, position: int) -> float:
    found: object = line.cursorToX(position)
    x = found[0] if isinstance(found, tuple) else found
    return x if isinstance(x, float) else 0.0


def _padded(rows: Sequence[_Shown], count: int) -> list[_Shown | None]:
    return [rows[number] if number < len(rows) else None for number in range(count)]


def _put(cursor: QTextCursor, block: QTextBlock, text: str) -> None:
    """Write ``text`` in place of a block's; its line end stays."""
    cursor.setPosition(block.position())
    cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)
