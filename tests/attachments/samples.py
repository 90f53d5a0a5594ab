"""Files to attach, good and hostile, made in memory."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

MARKER = "Blåvägen-mörker-417"
TITLE = "Rubrik-hemlig-888"
NOTE = "Anmärkning-dold-999"


def pdf(*pages: str, size: tuple[float, float] = (595, 842)) -> bytes:
    """A PDF with those words on its pages."""
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=size, pageCompression=0, invariant=1)
    for words in pages or (MARKER,):
        canvas.drawString(72, size[1] - 72, words)
        canvas.showPage()
    canvas.save()
    return held.getvalue()


def large_pdf(size: int) -> bytes:
    """A PDF of just ``size`` bytes, padded inside."""
    made = pdf("Stor")
    start, at = made[:9], made[9:]
    return start + b"%" + b"x" * (size - len(made) - 2) + b"\n" + at


def locked_pdf() -> bytes:
    """A PDF that opens with a password."""
    held = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf())) as document:
        document.save(held, encryption=pikepdf.Encryption(owner="a", user="b"))
    return held.getvalue()


def endless_pdf() -> bytes:
    """A PDF whose one page draws so much that nobody waits for it."""
    held = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(14_400, 14_400))
        curve = b"0 0 m 9 14000 14000 9 14400 14400 c 20 w [1 1] 0 d S\n"
        document.pages[0].Contents = document.make_stream(curve * 400_000)
        document.save(held, compress_streams=True)
    return held.getvalue()


def many_pages_pdf(count: int) -> bytes:
    """A PDF with that many empty pages."""
    document = pdfium.PdfDocument.new()
    for _ in range(count):
        document.new_page(100, 100)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def filled_form_pdf() -> bytes:
    """A PDF form with a field that has been filled in."""
    held = io.BytesIO()
    canvas = Canvas(held)
    canvas.acroForm.textfield(name="a", value="XXXXXXXX", x=100, y=700, width=300, height=40)
    canvas.showPage()
    canvas.save()
    return held.getvalue()


def picture(
    kind: str = "PNG", size: tuple[int, int] = (120, 80), *, turned: bool = False
) -> bytes:
    """A picture, red; with ``turned`` the camera says that it lies on its side."""
    held = io.BytesIO()
    exif = Image.Exif()
    if turned:
        exif[0x0112] = 6
    Image.new("RGB", size, "red").save(held, kind, exif=exif)
    return held.getvalue()


def scan(pages: int) -> bytes:
    """A scan of several pages in one file."""
    held = io.BytesIO()
    first, *others = [Image.new("L", (60, 90), 40 * number) for number in range(pages)]
    first.save(held, "TIFF", save_all=True, append_images=others)
    return held.getvalue()


def boundless_png(width: int = 60_000, height: int = 60_000) -> bytes:
    """A small PNG that unfolds to billions of dots."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + checksum

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(bytes(1_000_000)))
    return b"\x89PNG\r\n\x1a\n" + head + body + chunk(b"IEND", b"")


def archive() -> bytes:
    """A zip file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        made.writestr("a.txt", MARKER)
    return held.getvalue()


def written(folder: Path, name: str, content: bytes) -> Path:
    """Put a file into a folder, as a client's mail would have left it there."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    return path
