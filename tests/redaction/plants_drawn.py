"""Leaks that are drawn: hidden, out of order, out of sight, or no text at all."""

import random
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from tests.redaction.planting import NAME, Draw, Paper


def _under_a_box(canvas: Any, _face: str) -> None:
    canvas.drawString(72, 500, f"Asia koskee {NAME} perhettä")
    canvas.rect(70, 490, 300, 30, fill=1)


def _under_a_white_box(canvas: Any, _face: str) -> None:
    canvas.drawString(72, 500, f"Asia koskee {NAME} perhettä")
    canvas.setFillGray(1)
    canvas.rect(70, 490, 300, 30, fill=1, stroke=0)


def _coloured(*rgb: float) -> Draw:
    def draw(canvas: Any, _face: str) -> None:
        canvas.setFillColorRGB(*rgb)
        canvas.drawString(72, 500, NAME)

    return draw


def _black_on_black(canvas: Any, _face: str) -> None:
    canvas.rect(70, 490, 300, 30, fill=1)
    canvas.drawString(72, 500, NAME)


def _off_page(canvas: Any, _face: str) -> None:
    canvas.drawString(-400, -200, NAME)


def _tiny(canvas: Any, face: str) -> None:
    canvas.setFont(face, 0.1)
    canvas.drawString(72, 500, NAME)


def _tiny_by_matrix(canvas: Any, _face: str) -> None:
    canvas.scale(0.01, 0.01)
    canvas.drawString(7200, 50000, NAME)


def _see_through(canvas: Any, _face: str) -> None:
    canvas.setFillAlpha(0)
    canvas.drawString(72, 500, NAME)


def _clipped(canvas: Any, _face: str) -> None:
    path = canvas.beginPath()
    path.rect(300, 300, 10, 10)
    canvas.clipPath(path, stroke=0)
    canvas.drawString(72, 500, NAME)


def _mode(mode: int) -> Draw:
    def draw(canvas: Any, face: str) -> None:
        text = canvas.beginText(72, 500)
        text.setFont(face, 11)
        text.setTextRenderMode(mode)
        text.textOut(NAME)
        canvas.drawText(text)

    return draw


def _letters(places: Iterable[tuple[float, float, str]]) -> Draw:
    found = list(places)

    def draw(canvas: Any, _face: str) -> None:
        for x, y, letter in found:
            canvas.drawString(x, y, letter)

    return draw


def _in_row(*, shuffled: bool = False, backwards: bool = False, step: float = 7) -> Draw:
    places = [(72 + step * number, 500.0, letter) for number, letter in enumerate(NAME)]
    if shuffled:
        random.Random(3).shuffle(places)
    return _letters(reversed(places) if backwards else places)


def _in_column(*, shuffled: bool = False) -> Draw:
    places = [(300.0, 500.0 - 14 * number, letter) for number, letter in enumerate(NAME)]
    if shuffled:
        random.Random(3).shuffle(places)
    return _letters(places)


def _every_other_letter(canvas: Any, face: str) -> None:
    """Draw two interleaved runs that only together spell the name."""
    places = [(72 + 8 * number, 500.0, letter) for number, letter in enumerate(NAME)]
    _letters(places[::2])(canvas, face)
    _letters(places[1::2])(canvas, face)


def _stepped(canvas: Any, face: str) -> None:
    """Draw letters on baselines that wobble by a point or two."""
    _letters((72 + 7 * n, 500.0 + (1.5 if n % 2 else 0), one) for n, one in enumerate(NAME))(
        canvas, face
    )


def _letter_spaced(canvas: Any, face: str) -> None:
    text = canvas.beginText(72, 500)
    text.setFont(face, 11)
    text.setCharSpace(9)
    text.textOut(NAME)
    canvas.drawText(text)


def _turned(angle: float) -> Draw:
    def draw(canvas: Any, _face: str) -> None:
        canvas.translate(300, 500)
        canvas.rotate(angle)
        canvas.drawString(0, 0, f"Asia koskee {NAME} perhettä")

    return draw


def _turned_letter_by_letter(canvas: Any, _face: str) -> None:
    canvas.translate(300, 300)
    canvas.rotate(90)
    places = list(enumerate(NAME))
    random.Random(5).shuffle(places)
    for number, letter in places:
        canvas.drawString(8 * number, 0, letter)


def _mirrored(canvas: Any, _face: str) -> None:
    canvas.translate(400, 500)
    canvas.scale(-1, 1)
    canvas.drawString(0, 0, NAME)


def _written_backwards(canvas: Any, _face: str) -> None:
    canvas.drawString(72, 500, NAME[::-1])


def _image(canvas: Any, _face: str) -> None:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(Image.new("L", (20, 10), 80)), 72, 400)


def _inline_image(canvas: Any, _face: str) -> None:
    from PIL import Image

    canvas.drawInlineImage(Image.new("L", (20, 10), 80), 72, 400)


def _curves(canvas: Any, _face: str) -> None:
    canvas.bezier(72, 400, 80, 420, 90, 380, 100, 400)


_STROKES = {  # letters of straight strokes on a grid of 4 by 6
    "V": ((0, 6, 2, 0), (2, 0, 4, 6)), "I": ((2, 0, 2, 6),), "T": ((0, 6, 4, 6), (2, 6, 2, 0)),
    "A": ((0, 0, 2, 6), (2, 6, 4, 0), (1, 2, 3, 2)),
    "N": ((0, 0, 0, 6), (0, 6, 4, 0), (4, 0, 4, 6)),
    "E": ((4, 0, 0, 0), (0, 0, 0, 6), (0, 6, 4, 6), (0, 3, 3, 3)),
    "R": ((0, 0, 0, 6), (0, 6, 4, 6), (4, 6, 4, 3), (4, 3, 0, 3), (1, 3, 4, 0)),
}  # fmt: skip


def _stroked_letters(canvas: Any, _face: str) -> None:
    for number, letter in enumerate("VIRTANEN"):
        left = 72 + 14 * number
        for x0, y0, x1, y1 in _STROKES[letter]:
            canvas.line(left + 2 * x0, 400 + 2 * y0, left + 2 * x1, 400 + 2 * y1)


def _square_letters(canvas: Any, _face: str) -> None:
    """Draw letters of horizontal and vertical strokes alone: a name in block letters."""
    for number in range(8):
        left = 72 + 14 * number
        for x0, y0, x1, y1 in _STROKES["E"]:
            canvas.line(left + 2 * x0, 400 + 2 * y0, left + 2 * x1, 400 + 2 * y1)


def _dotted_letters(canvas: Any, _face: str) -> None:
    """Draw letters as little squares, as a screen would."""
    for number, letter in enumerate("VIRTANEN"):
        for x0, y0, x1, y1 in _STROKES[letter]:
            for part in range(6):
                x, y = x0 + (x1 - x0) * part / 5, y0 + (y1 - y0) * part / 5
                canvas.rect(72 + 14 * number + 2 * x, 400 + 2 * y, 1.5, 1.5, fill=1, stroke=0)


def _form_xobject(canvas: Any, _face: str) -> None:
    canvas.beginForm("a")
    canvas.drawString(72, 500, NAME)
    canvas.endForm()
    canvas.doForm("a")


def _shading(canvas: Any, _face: str) -> None:
    from reportlab.lib.colors import blue, red

    canvas.linearGradient(72, 400, 200, 420, (red, blue))


def _info(canvas: Any, _face: str) -> None:
    canvas.setSubject(f"Raportti: {NAME} asia")
    canvas._doc.info.title = f"Raportti: {NAME} asia"


def _outline(canvas: Any, _face: str) -> None:
    canvas.bookmarkPage("a")
    canvas.addOutlineEntry(NAME, "a")


def _link(canvas: Any, _face: str) -> None:
    canvas.linkURL("mailto:virtanen@example.org", (72, 400, 200, 420))


def _link_percent(canvas: Any, _face: str) -> None:
    canvas.linkURL("https://example.org/%56%69%72%74%61%6e%65%6e", (72, 400, 200, 420))


def _form_value(canvas: Any, _face: str) -> None:
    canvas.acroForm.textfield(name="a", value=NAME, x=72, y=400)


def _page_transition(canvas: Any, _face: str) -> None:
    canvas.setPageTransition("Dissolve")


_DRAWS: Mapping[str, Draw] = {
    "under a box": _under_a_box,
    "under a white box": _under_a_white_box,
    "white": _coloured(1, 1, 1),
    "near-white": _coloured(0.96, 0.96, 0.95),
    "black on black": _black_on_black,
    "off the page": _off_page,
    "tiny": _tiny,
    "tiny by its matrix": _tiny_by_matrix,
    "zero opacity": _see_through,
    "clipped away": _clipped,
    "rendering mode 3": _mode(3),
    "rendering mode 7": _mode(7),
    "glyph by glyph": _in_row(),
    "glyphs in shuffled order": _in_row(shuffled=True),
    "glyphs from the right": _in_row(backwards=True),
    "glyphs far apart, shuffled": _in_row(shuffled=True, step=16),
    "every other letter": _every_other_letter,
    "wobbling baseline": _stepped,
    "letters in a column": _in_column(),
    "letters in a column, shuffled": _in_column(shuffled=True),
    "letter-spaced": _letter_spaced,
    "rotated by 90": _turned(90),
    "rotated by 37": _turned(37),
    "upside down": _turned(180),
    "rotated letter by letter": _turned_letter_by_letter,
    "mirrored": _mirrored,
    "written backwards": _written_backwards,
    "image": _image,
    "inline image": _inline_image,
    "curves": _curves,
    "letters of straight strokes": _stroked_letters,
    "letters of level and upright strokes": _square_letters,
    "letters of little squares": _dotted_letters,
    "form object": _form_xobject,
    "shading": _shading,
    "info": _info,
    "outline": _outline,
    "link": _link,
    "link with percent signs": _link_percent,
    "form value": _form_value,
}


def _plant(draw: Draw) -> Callable[[Paper], bytes]:
    return lambda paper: paper.drawn(draw)


DRAWN: Mapping[str, Callable[[Paper], bytes]] = {
    name: _plant(draw) for name, draw in _DRAWS.items()
}
CARRIERS = frozenset(_DRAWS) - {  # found by the name alone
    "glyph by glyph", "glyphs in shuffled order", "glyphs from the right",
    "glyphs far apart, shuffled", "every other letter", "wobbling baseline",
    "letters in a column", "letters in a column, shuffled", "letter-spaced",
    "rotated by 90", "rotated by 37", "upside down", "rotated letter by letter",
    "written backwards", "info", "mirrored",
}  # fmt: skip
