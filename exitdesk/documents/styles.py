"""Sizes, weights and greys of prints: generous type, no ornament, good in black and white."""

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from exitdesk.documents.fonts import ITALIC, REGULAR, SEMIBOLD, register_fonts

INK: Color = HexColor(0x1A1A1A)
SOFT: Color = HexColor(0x555555)
RULE: Color = HexColor(0x9A9A9A)
TINT: Color = HexColor(0xEEEEEE)
WHITE: Color = HexColor(0xFFFFFF)

SIDE: float = 22 * mm  # left and right margin of an A4 page
TOP: float = 25 * mm
BOTTOM: float = 22 * mm


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles of one document."""

    title: ParagraphStyle
    head: ParagraphStyle  # a title in a table, with no space below it
    heading: ParagraphStyle
    subheading: ParagraphStyle
    body: ParagraphStyle
    quote: ParagraphStyle
    item: ParagraphStyle
    label: ParagraphStyle
    cell: ParagraphStyle
    cell_head: ParagraphStyle
    small: ParagraphStyle
    note: ParagraphStyle  # below an item, indented as it is
    boxed: ParagraphStyle  # a sentence in a box, with no space around it
    stamp: ParagraphStyle  # a mark in a box
    caption: ParagraphStyle  # a label that stays with the text below it
    code: ParagraphStyle  # figures to compare


def styles(size: float = 10.5) -> Styles:
    """Return the styles of a document whose running text is ``size`` points."""
    register_fonts()
    body = _style("body", REGULAR, size, after=0.5)
    small = _style("small", REGULAR, size * 0.82, after=0.3, colour=SOFT)
    return Styles(
        title=_style("title", SEMIBOLD, size * 1.95, lead=1.25, after=0.35),
        head=_style("head", SEMIBOLD, size * 1.95, lead=1.25),
        heading=_style("heading", SEMIBOLD, size * 1.3, lead=1.3, before=1.1, after=0.25),
        subheading=_style("subheading", SEMIBOLD, size, before=0.55, after=0.2),
        body=body,
        quote=ParagraphStyle("quote", body, fontName=ITALIC, leftIndent=size * 0.9),
        item=ParagraphStyle(
            "item", body, leftIndent=size * 1.5, bulletIndent=size * 0.3, spaceAfter=size * 0.42
        ),
        label=_style("label", REGULAR, size * 0.92, colour=SOFT),
        cell=_style("cell", REGULAR, size * 0.92),
        cell_head=_style("cell_head", SEMIBOLD, size * 0.86, colour=SOFT),
        small=small,
        note=ParagraphStyle("note", small, leftIndent=size * 1.5, spaceAfter=size * 0.5),
        boxed=_style("boxed", SEMIBOLD, size),
        stamp=ParagraphStyle("stamp", _style("stamp", SEMIBOLD, size * 0.9), alignment=TA_CENTER),
        caption=_style("caption", REGULAR, size * 0.92, after=0.1, colour=SOFT),
        code=_style("code", SEMIBOLD, size * 1.15, after=0.2),
    )


def _style(
    name: str,
    font: str,
    size: float,
    *,
    lead: float = 1.42,
    before: float = 0,
    after: float = 0,
    colour: Color = INK,
) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=size * lead,
        spaceBefore=size * before,
        spaceAfter=size * after,
        textColor=colour,
        alignment=TA_LEFT,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
        bulletFontName=font,
        bulletFontSize=size,
    )
