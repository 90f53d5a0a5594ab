"""The one typeface of all prints, embedded; its characters, and a sign for those it lacks."""

from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from exitdesk.documents.sources import FONTS

REGULAR = "OpenSans"
ITALIC = "OpenSans-Italic"
SEMIBOLD = "OpenSans-Semibold"
BOLD = "OpenSans-Bold"

MISSING_SIGN = "\u25ca"  # a lozenge: visible, neutral, in the font

_FILES = {
    REGULAR: "OpenSans-Regular.ttf",
    ITALIC: "OpenSans-Italic.ttf",
    SEMIBOLD: "OpenSans-Semibold.ttf",
    BOLD: "OpenSans-Bold.ttf",
}
# In the font's table, but nothing to see: object replacement, a non-character.
_BLANK = frozenset({0xFFFC, 0xFFFF})


def register_fonts() -> None:
    """Make the typeface known to reportlab, once in a process."""
    known = set(pdfmetrics.getRegisteredFontNames())
    for name, file in _FILES.items():
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, str(FONTS / file)))


@lru_cache(maxsize=1)
def characters() -> frozenset[int]:
    """Return the code points that every cut of the typeface can show."""
    register_fonts()
    tables = [set(pdfmetrics.getFont(name).face.charToGlyph) for name in _FILES]
    return frozenset(set.intersection(*tables) - _BLANK)


def text_width(text: str, font: str, size: float) -> float:
    """Return how wide ``text`` is in points."""
    return float(pdfmetrics.stringWidth(text, font, size))
