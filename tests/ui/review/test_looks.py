"""Marks can be told apart without colour, and read in every theme."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from exitdesk.casework.report_sides import MarkKind
from exitdesk.domain.categories import Category
from exitdesk.ui.papers.review.looks import LOOKS, category_look, look_of, text_format
from exitdesk.ui.papers.review.signs import paint_sign
from exitdesk.ui.themes import CONTRAST, DARK, LIGHT, Colours, Theme

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST])


def contrast(first: QColor, second: QColor) -> float:
    lights = sorted((luminance(first), luminance(second)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@THEMES
def test_words_on_a_mark_can_be_read_and_its_sign_be_seen(colours: Colours) -> None:
    text, surface = QColor(colours.text), QColor(colours.surface)
    for kind in MarkKind:
        for category in (None, *Category):
            look = look_of(kind, category, colours)
            assert contrast(text, look.ground) >= 4.5, (kind, category)
            assert contrast(look.strong, surface) >= 3, (kind, category)
            assert contrast(look.strong, look.ground) >= 3, (kind, category)


@THEMES
def test_each_look_has_a_colour_of_its_own(colours: Colours) -> None:
    strong = {category_look(category, colours).strong.name() for category in LOOKS}
    assert len(strong) == len(LOOKS)


def test_each_sign_has_a_shape_of_its_own(theme: Theme) -> None:
    signs = [(MarkKind.REMOVED, category) for category in LOOKS]
    signs += [(MarkKind.OPEN, LOOKS[0]), (MarkKind.KEPT, LOOKS[0])]
    drawn = {sign: picture(*sign) for sign in signs}
    for (one, first), (other, second) in combinations(drawn.items(), 2):
        differing = sum(a != b for a, b in zip(first, second, strict=True))
        assert differing > len(first) / 25, (one, other)


def picture(kind: MarkKind, category: Category) -> bytes:
    """Return which dots of a sign as small as in the text are dark."""
    image = QImage(16, 16, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint_sign(painter, QRectF(0, 0, 16, 16), kind, category, QColor("black"))
    painter.end()
    return bytes(image.pixelColor(x, y).lightness() < 128 for y in range(16) for x in range(16))


def test_kinds_of_marks_differ_in_their_lines(theme: Theme) -> None:
    lines = {
        (made.underlineStyle(), made.fontStrikeOut())
        for kind in MarkKind
        for made in [text_format(kind, Category.ADDRESS, theme.colours, is_bold=False)]
    }
    assert len(lines) == len(MarkKind)
