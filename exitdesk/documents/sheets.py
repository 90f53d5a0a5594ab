"""The paper itself: page furniture, numbering, and a file that says nothing but its pages."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from exitdesk.documents.fonts import BOLD, REGULAR, SEMIBOLD, register_fonts, text_width
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.requests import PrintedDocument
from exitdesk.documents.styles import BOTTOM, INK, SIDE, SOFT, TOP
from exitdesk.domain.document_languages import PaperLang, document_language

WIDTH: float = A4[0] - 2 * SIDE  # of the text on an A4 page
_MARK_ROOM = WIDTH - 130  # beside the mark of practice
_MAKER = b" ReportLab Generated PDF document (opensource)"


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands around the text of every page, already printable.

    ``page_word`` comes before the page number, "" for no numbers at all.
    """

    file_title: str
    lang: PaperLang
    mark: str = ""
    practice: str = ""
    foot: str = ""
    page_word: str = ""


class _BareInfo(PDFInfo):  # type: ignore[misc]
    """The file's description: a title, no author, program or date."""

    def format(self, document: Any) -> bytes:
        fields = PDFDictionary({"Title": PDFString(self.title)})
        return bytes(fields.format(document))


class SheetCanvas(Canvas):  # type: ignore[misc]
    """A canvas that numbers its pages ``x/y`` and leaves no trace of when and where."""

    def __init__(self, target: BytesIO, furniture: Furniture, **options: Any) -> None:
        register_fonts()
        options |= {
            "invariant": 1,
            "pageCompression": 1,
            "initialFontName": REGULAR,
            "lang": f"{document_language(furniture.lang).code}-FI",
        }
        super().__init__(target, **options)
        self._furniture = furniture
        self._finished: list[dict[str, Any]] = []
        info = _BareInfo()
        info.title = furniture.file_title
        self._doc.info = info
        self._doc._ID = _random_id()  # noqa: SLF001 - reportlab would derive it from the text

    @property
    def page_count(self) -> int:
        """How many pages are finished."""
        return len(self._finished)

    def setTitle(self, title: str) -> None:  # noqa: N802 - reportlab's name
        """Keep the neutral title: reportlab's page builder would set its own."""

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Finish a page; its number is drawn when the last one is known."""
        self._finished.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Draw what stands around each page and write the file."""
        for number, state in enumerate(self._finished, start=1):
            self.__dict__.update(state)
            draw_furniture(self, self._furniture, f"{number}/{len(self._finished)}")
            super().showPage()
        for number in range(1, len(self._finished) + 1):
            self._doc.idToObject[f"Page{number}"].Trans = None
        self._doc.SaveToFile(self._filename, self)


def draw_furniture(canvas: Any, furniture: Furniture, number: str) -> None:
    """Draw the marks above and the foot below the text of an A4 page."""
    width, height = A4
    canvas.saveState()
    top = height - TOP + 26
    if furniture.practice:
        canvas.setFont(BOLD, 10)
        canvas.setFillColor(INK)
        canvas.drawString(SIDE, top, furniture.practice)
    if furniture.mark:
        _draw_mark(canvas, furniture.mark, width - SIDE, top)
    canvas.setFont(REGULAR, 8.5)
    canvas.setFillColor(SOFT)
    if furniture.foot:
        canvas.drawString(SIDE, BOTTOM - 26, furniture.foot)
    if furniture.page_word:
        canvas.drawRightString(width - SIDE, BOTTOM - 26, f"{furniture.page_word} {number}")
    canvas.restoreState()


def _draw_mark(canvas: Any, mark: str, right: float, base: float) -> None:
    size = 8.5
    while (width := text_width(mark, SEMIBOLD, size)) > _MARK_ROOM:
        size -= 0.25
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.8)
    canvas.rect(right - width - 12, base - 5, width + 12, 17)
    canvas.setFont(SEMIBOLD, size)
    canvas.setFillColor(INK)
    canvas.drawString(right - width - 6, base, mark)


def bind(story: Sequence[Flowable], furniture: Furniture, lettering: Lettering) -> PrintedDocument:
    """Return ``story`` set on as many A4 pages as it takes."""
    target = BytesIO()
    template = BaseDocTemplate(target, pagesize=A4, initialFontName=REGULAR)
    frame = Frame(SIDE, BOTTOM, WIDTH, A4[1] - TOP - BOTTOM, 0, 0, 0, 0)
    template.addPageTemplates([PageTemplate(frames=[frame])])
    template.build(list(story), canvasmaker=partial(SheetCanvas, furniture=furniture))
    return finished(target, int(template.page), furniture, lettering)


def finished(
    target: BytesIO, pages: int, furniture: Furniture, lettering: Lettering
) -> PrintedDocument:
    """Return what was written to ``target`` together with what its reader should be told."""
    around = [furniture.mark, furniture.practice, furniture.foot, furniture.page_word] * pages
    if furniture.page_word:
        around += [f"{number}/{pages}" for number in range(1, pages + 1)]
    return PrintedDocument(
        pdf=_unsigned(target.getvalue()),
        pages=pages,
        missing_glyphs=lettering.missing,
        words="\n".join([lettering.words, *filter(None, around)]),
    )


def _random_id() -> bytes:
    drawn = secrets.token_hex(16).encode()
    return b"[<" + drawn + b"><" + drawn + b">]"


def _unsigned(pdf: bytes) -> bytes:
    # The comment in the head names the program; blanks keep every offset in place.
    return pdf.replace(_MAKER, b" " * len(_MAKER), 1)
