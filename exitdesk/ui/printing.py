"""Printing a finished PDF from memory: its pages as pictures, never through a file of ours."""

import os
import sys
from pathlib import Path

import pypdfium2 as pdfium
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

_MOST_DPI = 600


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


def print_pages(pdf: bytes, printer: QPrinter) -> bool:
    """Print every page of ``pdf`` at the printer's resolution; return whether it was taken."""
    document = pdfium.PdfDocument(pdf)
    painter = QPainter()
    try:
        if not painter.begin(printer):
            return False
        for number in range(len(document)):
            if number and not printer.newPage():
                return False
            sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
            page = page_picture(document, number, min(printer.resolution(), _MOST_DPI))
            painter.drawImage(sheet, page)
        return painter.end()
    finally:
        document.close()


def page_picture(document: pdfium.PdfDocument, number: int, dpi: int) -> QImage:
    """Return one page, counted from 0, as a picture."""
    bitmap = document[number].render(scale=dpi / 72, rev_byteorder=False)
    rows = bytes(bitmap.buffer)
    picture = QImage(rows, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)
    return picture.copy()  # its own memory, not the bitmap's


def _keep_spool_in_memory() -> None:
    """Let the printing system's own temporary file lie in memory, where Linux offers that."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform == "linux" and runtime and Path(runtime).is_dir():
        os.environ["TMPDIR"] = runtime
