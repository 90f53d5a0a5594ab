"""Drawing the pages of files that came from outside; runs only in a process of its own."""

import codecs
import ctypes
from abc import ABC, abstractmethod
from io import BytesIO
from typing import Final

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from PIL import (
    Image,
    ImageOps,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
)

from exitdesk.domain.attachment_errors import (
    PasswordNeededError,
    PictureTooLargeError,
    TooManyPagesError,
    UnshowableError,
)
from exitdesk.domain.attachments import Media, PageSize, Picture

MOST_PAGES: Final = 2_000
MOST_DRAWN: Final = 16_000_000  # dots of one picture of a page
MOST_DOTS: Final = 100_000_000  # of a picture in a file
_MOST_WORDS = 100_000  # characters of a page for a screen reader
_WIDEST, _HIGHEST = 595.0, 842.0  # points: a picture is shown as if on an A4
_POINTS_A_DOT = 0.75
_ORIENTATION = 0x0112  # as cameras note it
_FORMATS: Final = {Media.PNG: ("PNG",), Media.JPEG: ("JPEG", "MPO"), Media.TIFF: ("TIFF",)}
#: Loaded now: later no file can be opened any more.
LOADED: Final = (
    *(JpegImagePlugin, MpoImagePlugin, PngImagePlugin, TiffImagePlugin),
    *map(codecs.lookup, ("utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252", "ascii")),
)

Image.preinit()
Image.MAX_IMAGE_PIXELS = MOST_DOTS // 2  # twice as many are an error


class Pages(ABC):
    """An opened file: the sizes of its pages, and each of them as a picture."""

    sizes: tuple[PageSize, ...]

    @abstractmethod
    def draw(self, number: int, scale: float) -> Picture:
        """Return a page, counted from 0, at ``scale`` dots a point or at the most there may be."""

    def words(self, number: int) -> str:  # noqa: ARG002
        """Return the words of a page for a screen reader; "" for a picture."""
        return ""


def open_pages(media: Media, content: bytes) -> Pages:
    """Return the pages of a file.

    Raises:
        PasswordNeededError, UnshowableError, TooManyPagesError, PictureTooLargeError.
    """
    return PdfPages(content) if media is Media.PDF else PicturePages(media, content)


class PdfPages(Pages):
    """A PDF: drawn with what was filled into its forms; nothing in it runs or leads anywhere."""

    def __init__(self, content: bytes) -> None:
        try:
            self._document = pdfium.PdfDocument(content)
        except pdfium.PdfiumError as error:
            if error.err_code == pdfium_c.FPDF_ERR_PASSWORD:
                raise PasswordNeededError from error
            raise UnshowableError from error
        count = len(self._document)
        if count == 0:
            raise UnshowableError
        if count > MOST_PAGES:
            raise TooManyPagesError
        # this build has no scripts; the document's own actions are never asked for
        self._document.init_forms()
        self.sizes = tuple(self._size(number) for number in range(count))

    def draw(self, number: int, scale: float) -> Picture:
        """Return a page as it would be printed."""
        size = self.sizes[number]
        at_most = (MOST_DRAWN / (size.width * size.height)) ** 0.5
        try:
            page = self._document[number]
            bitmap = page.render(
                scale=min(scale, at_most),
                may_draw_forms=True,
                rev_byteorder=True,
                prefer_bgrx=False,
                maybe_alpha=False,
            )
        except (pdfium.PdfiumError, ValueError, ctypes.ArgumentError) as error:
            raise UnshowableError from error
        try:
            rows = bytes(bitmap.buffer)
            return Picture(bitmap.width, bitmap.height, bitmap.stride, rows)
        finally:
            bitmap.close()
            page.close()

    def words(self, number: int) -> str:
        """Return the words of a page."""
        try:
            page = self._document[number]
            text = page.get_textpage()
            return str(text.get_text_bounded())[:_MOST_WORDS]
        except pdfium.PdfiumError:
            return ""

    def _size(self, number: int) -> PageSize:
        try:
            width, height = self._document.get_page_size(number)
        except pdfium.PdfiumError:
            width = height = 0.0
        if not (1 <= width <= 20_000 and 1 <= height <= 20_000):  # not a number is neither
            return PageSize(_WIDEST, _HIGHEST)
        return PageSize(width, height)


class PicturePages(Pages):
    """A picture, or the pages of a scan, turned the way the camera noted."""

    def __init__(self, media: Media, content: bytes) -> None:
        try:
            self._file = Image.open(BytesIO(content), formats=_FORMATS[media])
            count = self._file.n_frames if media is Media.TIFF else 1  # type: ignore[attr-defined]
        except Image.DecompressionBombError as error:
            raise PictureTooLargeError from error
        except Exception as error:
            raise UnshowableError from error
        if count > MOST_PAGES:
            raise TooManyPagesError
        self._shown: tuple[int, Image.Image] | None = None
        self.sizes = tuple(self._size(number) for number in range(count))
        self._page(0)  # a cut file is told when it is opened

    def draw(self, number: int, scale: float) -> Picture:
        """Return a picture, never with more dots than it has."""
        page, size = self._page(number), self.sizes[number]
        factor = min(1.0, scale * size.width / page.width)
        factor = min(factor, (MOST_DRAWN / (page.width * page.height)) ** 0.5)
        wide, high = max(round(page.width * factor), 1), max(round(page.height * factor), 1)
        drawn = page
        if (wide, high) != page.size:
            drawn = page.resize((wide, high), Image.Resampling.LANCZOS, reducing_gap=2.0)
        return Picture(wide, high, wide * 3, drawn.tobytes())

    def _size(self, number: int) -> PageSize:
        try:
            self._file.seek(number)
            wide, high = self._file.size
        except Exception as error:
            raise UnshowableError from error
        if wide * high > MOST_DOTS:
            raise PictureTooLargeError
        try:
            turned = self._file.format != "TIFF"  # whose size is that of the turned picture
            lies_on_its_side = turned and self._file.getexif().get(_ORIENTATION, 1) >= 5
        except Exception as error:
            raise UnshowableError from error
        if lies_on_its_side:
            wide, high = high, wide
        shown = _POINTS_A_DOT * min(1.0, _WIDEST / (_POINTS_A_DOT * wide))
        return PageSize(max(wide * shown, 1.0), max(high * shown, 1.0))

    def _page(self, number: int) -> Image.Image:
        if self._shown is None or self._shown[0] != number:
            self._shown = None
            try:
                self._file.seek(number)
                self._shown = (number, _flat(ImageOps.exif_transpose(self._file)))
            except (MemoryError, Image.DecompressionBombError) as error:
                raise PictureTooLargeError from error
            except Exception as error:
                raise UnshowableError from error
        return self._shown[1]


def _flat(picture: Image.Image) -> Image.Image:
    """Return ``picture`` in red, green and blue; what is see-through lies on white."""
    if picture.mode.startswith("I;16"):
        picture = picture.point(lambda value: value / 256).convert("L")
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        ground = Image.new("RGBA", clear.size, "white")
        return Image.alpha_composite(ground, clear).convert("RGB")
    return picture.convert("RGB")
