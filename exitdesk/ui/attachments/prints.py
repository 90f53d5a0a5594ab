"""Printing an attachment from memory, a page at a time as the pages are drawn."""

from functools import partial

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QTextDocument, QTransform
from PySide6.QtPrintSupport import QPrinter

from exitdesk.casework.attachments import Viewing
from exitdesk.domain.attachments import Picture
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.attachments.page_sources import image_of
from exitdesk.ui.jobs import Jobs

_MOST_DPI = 300
_POINTS_AN_INCH = 72


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
        draw_on_sheet(self._painter, self._printer, image_of(picture))
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


def draw_on_sheet(painter: QPainter, printer: QPrinter, picture: QImage) -> None:
    """Draw a page as large as the sheet lets it be, in the middle, turned if it is broad."""
    if picture.width() > picture.height():
        picture = picture.transformed(QTransform().rotate(90))
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    size = QSizeF(picture.size()).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRectF(
        sheet.left() + (sheet.width() - size.width()) / 2,
        sheet.top() + (sheet.height() - size.height()) / 2,
        size.width(),
        size.height(),
    )
    painter.drawImage(area, picture)


def print_text(document: QTextDocument, printer: QPrinter) -> bool:
    """Print a text with its pages numbered; return whether the printer took it."""
    copy = document.clone()
    copy.print_(printer)
    copy.deleteLater()
    return printer.printerState() is not QPrinter.PrinterState.Error
