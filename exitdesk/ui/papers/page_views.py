"""The pages of a finished PDF under each other, drawn from memory."""

from collections import OrderedDict

import pypdfium2 as pdfium
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from exitdesk.ui.papers.sheet_views import SheetView
from exitdesk.ui.printing import page_picture
from exitdesk.ui.themes import Theme

_POINTS_AN_INCH = 72
_KEPT = 8  # pictures of pages


class PageView(SheetView):
    """Shows the pages of a PDF that this program has made."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._document: pdfium.PdfDocument | None = None
        self._pictures: OrderedDict[tuple[int, int], QImage] = OrderedDict()

    def show_pdf(self, pdf: bytes) -> None:
        """Show the first page of another document; b"" shows none."""
        self._close()
        sizes: tuple[QSizeF, ...] = ()
        if pdf:
            self._document = pdfium.PdfDocument(pdf)
            sizes = tuple(QSizeF(*page.get_size()) for page in self._document)
        self.show_sizes(sizes)

    def page_text(self, number: int) -> str:
        """Return the words of a page, for screen readers."""
        if self._document is None:
            return ""
        text_page = self._document[number].get_textpage()
        try:
            return str(text_page.get_text_bounded())
        finally:
            text_page.close()

    def picture(self, number: int) -> QImage | None:
        """Return a page drawn at the scale in use."""
        dpi = round(_POINTS_AN_INCH * self.scale * self.devicePixelRatioF())
        key = (number, dpi)
        if key not in self._pictures and self._document is not None:
            self._pictures[key] = page_picture(self._document, number, dpi)
            while len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return self._pictures[key]

    def _close(self) -> None:
        if self._document is not None:
            self._document.close()
        self._document = None
        self._pictures.clear()
