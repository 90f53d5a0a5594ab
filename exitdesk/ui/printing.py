"""Printing a finished PDF from memory: its pages as pictures, never through a file of ours."""

import math
import os
import sys
from collections.abc import Generator
from pathlib import Path

import pypdfium2 as pdfium
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

_MOST_DPI = 600
_ROWS = 200  # of a page at a time, some 30 ms: locking does not wait longer than that


def new_printer() -> QPrinter:
    """Return a printer set to A4 with no margins of its own: the pages have theirs."""
    _keep_spool_in_memory()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    printer.setFullPage(True)
    printer.setDocName("")  # the queue shows it to everyone
    return printer


def is_nowhere(printer: QPrinter) -> bool:
    """Whether no printer is behind it: there is none on this machine, or none was chosen."""
    to_file = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat
    return not printer.isValid() or (to_file and not printer.outputFileName())


def pages_printed(pdf: bytes, printer: QPrinter) -> Generator[None, None, bool]:
    """Print every page of ``pdf`` at the printer's resolution, a strip of a page at each step.

    The steps return in the end whether the printer took it. Closed before the end, nothing is
    printed.
    """
    document = pdfium.PdfDocument(pdf)
    painter = QPainter()
    try:
        if not painter.begin(printer):
            return False
        for number in range(len(document)):
            if number and not printer.newPage():
                return False
            yield from _page_printed(document, number, painter, printer)
        return painter.end()
    finally:
        if painter.isActive():
            printer.abort()
            painter.end()
        document.close()


def page_picture(document: pdfium.PdfDocument, number: int, dpi: int) -> QImage:
    """Return one page, counted from 0, as a picture."""
    return _picture(document[number], dpi / 72)


def _page_printed(
    document: pdfium.PdfDocument, number: int, painter: QPainter, printer: QPrinter
) -> Generator[None, None, None]:
    page = document[number]
    scale = min(printer.resolution(), _MOST_DPI) / 72
    rows = math.ceil(page.get_height() * scale)
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    for top in range(0, rows, _ROWS):
        height = min(_ROWS, rows - top)
        strip = _picture(page, scale, above=top, below=rows - top - height)
        where = QRectF(
            sheet.x(),
            sheet.y() + sheet.height() * top / rows,
            sheet.width(),
            sheet.height() * height / rows,
        )
        painter.drawImage(where, strip)
        yield


def _picture(page: pdfium.PdfPage, scale: float, above: int = 0, below: int = 0) -> QImage:
    """Return a page as a picture, without so many rows above and below."""
    # half a row less is rounded up to the row that is meant
    crop = (0, max(0, below - 0.5) / scale, 0, max(0, above - 0.5) / scale)
    bitmap = page.render(scale=scale, crop=crop, rev_byteorder=False)
    rows = bytes(bitmap.buffer)
    picture = QImage(rows, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)
    return picture.copy()  # its own memory, not the bitmap's


def _keep_spool_in_memory() -> None:
    """Let the printing system's own temporary file lie in memory, where Linux offers that.

    The parent process has seen to it already, and takes away what is left there.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform == "linux" and runtime and Path(runtime).is_dir():
        kept = os.environ.get("TMPDIR", "")
        if not Path(kept).is_relative_to(runtime):
            os.environ["TMPDIR"] = runtime
