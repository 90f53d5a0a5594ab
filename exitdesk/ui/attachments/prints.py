"""Printing the pages of an attachment from memory, each as it comes from being drawn."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtPrintSupport import QPrinter

from exitdesk.casework.attachments import Viewing
from exitdesk.domain.attachments import Picture
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.attachments.page_sources import image_of
from exitdesk.ui.jobs import Jobs

_MOST_DPI = 300
_POINTS_AN_INCH = 72
_ROWS = 160  # of a page at a time, some 50 ms


class PicturePrint(QObject):
    """Prints all pages of an attachment; ``stop`` leaves the rest unprinted."""

    moved = Signal(int, int)  # pages printed, pages in all
    ended = Signal(bool)  # whether the printer took them
    failed = Signal(object)  # ExitDeskError

    def __init__(
        self, viewing: Viewing, sizes: tuple[QSizeF, ...], printer: QPrinter, jobs: Jobs
    ) -> None:
        super().__init__()
        self._viewing = viewing
        self._sizes = sizes
        self._printer = printer
        self._jobs = jobs
        self._painter = QPainter()
        self._next = 0
        self._strips: Iterator[None] = iter(())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._draw_strip)

    def start(self) -> None:
        """Begin with the first page."""
        if self._painter.begin(self._printer):
            self._ask()
        else:
            self.ended.emit(False)

    def stop(self) -> None:
        """Print no further page; nothing is told any more."""
        self.blockSignals(True)
        self._next = len(self._sizes)
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _ask(self) -> None:
        scale = min(self._printer.resolution(), _MOST_DPI) / _POINTS_AN_INCH
        work = partial(self._viewing.draw, self._next, scale)
        self._jobs.run_beside(work, self._take, self._fail)

    def _take(self, picture: Picture) -> None:
        if not self._painter.isActive():
            return
        if self._next and not self._printer.newPage():
            self._end(taken=False)
            return
        self._strips = strips_drawn(self._painter, self._printer, image_of(picture))
        self._draw_strip()

    def _draw_strip(self) -> None:
        """Draw some of the page; locking does not wait for the rest."""
        if not self._painter.isActive():
            return
        for _ in self._strips:
            self._pause.start()
            return
        self._next += 1
        self.moved.emit(self._next, len(self._sizes))
        if self._next < len(self._sizes):
            self._ask()
        else:
            self._end(taken=True)

    def _end(self, *, taken: bool) -> None:
        ended = self._painter.end()
        self.ended.emit(taken and ended)

    def _fail(self, error: ExitDeskError) -> None:
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()
            self.failed.emit(error)


def strips_drawn(painter: QPainter, printer: QPrinter, picture: QImage) -> Iterator[None]:
    """Draw a page as large as the sheet lets it be, in the middle, turned if it is broad.

    A step draws a strip of it.
    """
    if picture.width() > picture.height():
        picture = picture.transformed(QTransform().rotate(90))
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    size = QSizeF(picture.size()).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = sheet.left() + (sheet.width() - size.width()) / 2
    top = sheet.top() + (sheet.height() - size.height()) / 2
    factor = size.height() / picture.height()
    for row in range(0, picture.height(), _ROWS):
        strip = picture.copy(0, row, picture.width(), min(_ROWS, picture.height() - row))
        area = QRectF(left, top + row * factor, size.width(), strip.height() * factor)
        painter.drawImage(area, strip)
        yield
