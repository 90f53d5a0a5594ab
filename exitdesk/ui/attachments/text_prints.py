"""Printing a text from memory, a page at a time, each with its number."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtPrintSupport import QPrinter

_POINTS = 10
_MARGIN_MM = 20
_MM_AN_INCH = 25.4


class TextPrint(QObject):
    """Prints all of a text; ``stop`` leaves the rest unprinted."""

    moved = Signal(int, int)  # pages printed, and 0: nobody knows how many there are going to be
    ended = Signal(bool)  # whether the printer took them

    def __init__(self, text: str, font: QFont, printer: QPrinter) -> None:
        super().__init__()
        self._lines = iter(text.split("\n"))
        self._printer = printer
        self._painter = QPainter()
        self._font = QFont(font)
        self._font.setPointSizeF(_POINTS)
        self._page = 0
        self._pieces = self._laid_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._print_page)

    def start(self) -> None:
        """Begin with the first page."""
        if self._painter.begin(self._printer):
            self._print_page()
        else:
            self.ended.emit(False)

    def stop(self) -> None:
        """Print no further page; nothing is told any more."""
        self.blockSignals(True)
        self._pause.stop()
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _print_page(self) -> None:
        if self._page and not self._printer.newPage():
            self._end(taken=False)
            return
        room, high = self._room(), self._high()
        top, is_full = room.top(), False
        self._page += 1
        self._say_number(room)
        for layout, number in self._pieces:
            layout.lineAt(number).draw(
                self._painter, QPointF(room.left(), top - layout.lineAt(number).y())
            )
            top += high
            if top + high > room.bottom():
                is_full = True
                break
        self.moved.emit(self._page, 0)
        if is_full:
            self._pause.start()
        else:
            self._end(taken=True)

    def _laid_out(self) -> Iterator[tuple[QTextLayout, int]]:
        """Yield the lines of the paper, each as a layout and the number of its line there."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(self._metrics().horizontalAdvance("x") * 8)
        for text in self._lines:
            layout = QTextLayout(text, self._font, self._printer)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(self._room().width())
            layout.endLayout()
            for number in range(layout.lineCount()):
                yield layout, number

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._font, self._printer)

    def _high(self) -> float:
        return self._metrics().lineSpacing()

    def _room(self) -> QRectF:
        sheet = QRectF(self._printer.pageLayout().fullRectPixels(self._printer.resolution()))
        margin = _MARGIN_MM / _MM_AN_INCH * self._printer.resolution()
        return sheet.adjusted(margin, margin, -margin, -margin)

    def _say_number(self, room: QRectF) -> None:
        self._painter.setFont(self._font)
        below = QRectF(room.left(), room.bottom() + self._high(), room.width(), self._high())
        self._painter.drawText(below, Qt.AlignmentFlag.AlignRight, str(self._page))

    def _end(self, *, taken: bool) -> None:
        ended = self._painter.end()
        self.ended.emit(taken and ended)
