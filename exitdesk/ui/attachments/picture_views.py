"""The pages of an attachment, shown as pictures that come in one by one."""

from collections import OrderedDict

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from exitdesk.ui.attachments.page_sources import DrawnPage, PageSource
from exitdesk.ui.papers.sheet_views import SheetView
from exitdesk.ui.themes import Theme

_MOST_KEPT = 192 * 1024 * 1024  # bytes: more than all pages that a screen shows at once
_SAME = 0.01  # scales closer than this look the same


class PictureView(SheetView):
    """Shows what a source draws; asks it for what is on the screen and not there yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._source: PageSource | None = None
        self._pictures: OrderedDict[int, DrawnPage] = OrderedDict()
        self._failed: dict[int, str] = {}

    def show_source(self, source: PageSource, sizes: tuple[QSizeF, ...]) -> None:
        """Show pages of these sizes from ``source``."""
        self._source = source
        source.drawn.connect(self._take)
        self.show_sizes(sizes)

    def clear(self) -> None:
        """Show nothing and keep nothing."""
        self._source = None
        self._pictures.clear()
        self._failed.clear()
        self.show_sizes(())

    def mark_failed(self, number: int, words: str) -> None:
        """Say on a page why it is not shown; it is not asked for again."""
        self._failed[number] = words
        self.viewport().update()

    def has_picture(self, number: int) -> bool:
        """Whether a page has been drawn."""
        return number in self._pictures

    def paint_page(self, painter: QPainter, number: int, area: QRectF) -> None:
        """Paint a page, or why there is none."""
        super().paint_page(painter, number, area)
        if number in self._failed:
            painter.setPen(QColor("black"))
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
            inside = area.adjusted(24, 24, -24, -24)
            painter.drawText(inside, flags | Qt.TextFlag.TextWordWrap, self._failed[number])

    def picture(self, number: int) -> QImage | None:
        """Return a page as it was last drawn, and have it drawn again at another scale."""
        held = self._pictures.get(number)
        wanted = self.scale * self.devicePixelRatioF()
        has_it = held is not None and abs(held.scale - wanted) < _SAME * wanted
        if not has_it and number not in self._failed and self._source is not None:
            self._source.ask(number, wanted)
        if held is None:
            return None
        self._pictures.move_to_end(number)
        return held.picture

    def _take(self, page: DrawnPage) -> None:
        self._pictures[page.number] = page
        self._pictures.move_to_end(page.number)
        kept = sum(held.picture.sizeInBytes() for held in self._pictures.values())
        while kept > _MOST_KEPT and len(self._pictures) > 1:
            kept -= self._pictures.popitem(last=False)[1].picture.sizeInBytes()
        self.viewport().update()
