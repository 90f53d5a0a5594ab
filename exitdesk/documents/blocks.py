"""Pieces that several documents are built of: headings, label tables, grids, signature lines."""

from collections.abc import Iterable, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from exitdesk.documents.fonts import REGULAR
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.requests import Block, Grid, Heading, KeyValues, Marks, Passage
from exitdesk.documents.sheets import WIDTH, Furniture
from exitdesk.documents.styles import INK, RULE, TINT, Styles
from exitdesk.documents.wordings import Wording

Look = tuple[Any, ...]  # one of reportlab's table style commands

_LABELS = 52 * mm  # the column of labels
_STAYS = 30 * mm  # a heading with less room than this below it goes to the next page
_LONG_VALUE = 1200  # characters; a longer value flows below its label instead of beside it


def ruled_table(cells: Sequence[Sequence[Any]], look: Sequence[Look], **options: Any) -> Table:
    """Return a table in our own typeface; reportlab's tables name another even when empty."""
    table = Table(list(map(list, cells)), **options)
    table.setStyle(TableStyle([("FONTNAME", (0, 0), (-1, -1), REGULAR), *look]))
    return table


class Rule(Flowable):  # type: ignore[misc]
    """A thin line across the text."""

    def __init__(self, *, after: float = 6) -> None:
        super().__init__()
        self.width, self.height = WIDTH, 1.0
        self.spaceBefore, self.spaceAfter = 0, after

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width = available
        return available, self.height

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setStrokeColor(RULE)
        self.canv.setLineWidth(0.6)
        self.canv.line(0, 0.5, self.width, 0.5)


def section_heading(text: str, styles: Styles, lettering: Lettering) -> list[Flowable]:
    """Return a heading over a thin line; it never stands alone at the foot of a page."""
    return [CondPageBreak(_STAYS), lettering.paragraph(text, styles.heading), Rule()]


def subheading(text: str, styles: Styles, lettering: Lettering) -> list[Flowable]:
    """Return a small heading; it never stands alone at the foot of a page."""
    return [CondPageBreak(_STAYS), lettering.paragraph(text, styles.subheading)]


def label_table(
    pairs: Iterable[tuple[str, str]], styles: Styles, lettering: Lettering
) -> list[Flowable]:
    """Return labels with their values; very long values run below their label."""
    flow: list[Flowable] = []
    short: list[list[Paragraph]] = []
    for label, value in pairs:
        shown = lettering.paragraph(label, styles.label)
        if len(value) <= _LONG_VALUE:
            short.append([shown, lettering.paragraph(value, styles.cell)])
            continue
        flow += [*_label_rows(short), *subheading(label, styles, lettering)]
        flow += lettering.paragraphs(value, styles.body)
        short = []
    return flow + _label_rows(short)


def _label_rows(rows: Sequence[Sequence[Paragraph]]) -> list[Flowable]:
    if not rows:
        return []
    look: list[Look] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ]
    table = ruled_table(rows, look, colWidths=[_LABELS, WIDTH - _LABELS], splitInRow=1)
    table.spaceAfter = 8
    return [table]


def grid_table(
    head: Sequence[str],
    rows: Iterable[Sequence[str]],
    shares: Sequence[float],
    styles: Styles,
    lettering: Lettering,
) -> Table:
    """Return a table whose head is repeated on each page; ``shares`` are of the text's width."""
    cells = [[lettering.table_head(text, styles.cell_head) for text in head]]
    cells += [[lettering.paragraph(text, styles.cell) for text in row] for row in rows]
    look: list[Look] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("BACKGROUND", (0, 0), (-1, 0), TINT),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE),
        ("LEFTPADDING", (0, 0), (-1, -1), 5),
        ("RIGHTPADDING", (0, 0), (-1, -1), 5),
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
    widths = [share * WIDTH for share in shares]
    table = ruled_table(cells, look, colWidths=widths, repeatRows=1, splitInRow=1)
    table.spaceBefore, table.spaceAfter = 3, 10
    return table


def signature_lines(
    signers: Sequence[str], styles: Styles, lettering: Lettering, wording: Wording
) -> Flowable:
    """Return a line to sign on and one for the date for each signer, kept on one page."""
    gap = 8 * mm
    date_width = 40 * mm
    rows: list[list[object]] = []
    for signer in signers:
        rows += [
            ["", "", ""],
            [
                lettering.paragraph(signer, styles.label),
                "",
                lettering.paragraph(wording.say("signature_date"), styles.label),
            ],
        ]
    heights = [15 * mm, None] * len(signers)
    lines: list[Look] = [
        ("LINEBELOW", (column, row), (column, row), 0.7, INK)
        for row in range(0, len(rows), 2)
        for column in (0, 2)
    ]
    pads: list[Look] = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT")]
    widths = [WIDTH - date_width - gap, gap, date_width]
    table = ruled_table(rows, [*lines, *pads], colWidths=widths, rowHeights=heights)
    heading = section_heading(wording.say("signatures"), styles, lettering)
    return KeepTogether([*heading[1:], table, Spacer(1, 4)])


def blocks_flow(blocks: Iterable[Block], styles: Styles, lettering: Lettering) -> list[Flowable]:
    """Return the flowables of ``blocks`` in order."""
    flow: list[Flowable] = []
    for block in blocks:
        match block:
            case Heading(text):
                flow += section_heading(text, styles, lettering)
            case Passage(text):
                flow += lettering.paragraphs(text, styles.body)
            case KeyValues(pairs):
                flow += label_table(pairs, styles, lettering)
            case Grid(head, rows):
                even = [1 / len(head)] * len(head)
                flow.append(grid_table(head, rows, even, styles, lettering))
    return flow


def furniture_for(
    marks: Marks, wording: Wording, lettering: Lettering, *, file_title: str, foot: str = ""
) -> Furniture:
    """Return what stands around the pages of a document with these marks."""
    secret = wording.say("secret") if marks.secret else ""
    if secret and marks.secret_ground:
        secret = f"{secret} \u2013 {marks.secret_ground}"
    anchor = wording.say("anchor", head=marks.anchor) if marks.anchor else ""
    return Furniture(
        file_title=file_title,
        lang=wording.language,
        mark=lettering.line_of_each_page(secret),
        practice=wording.say("practice") if marks.practice else "",
        foot=lettering.line_of_each_page(" \u00b7 ".join(filter(None, (foot, anchor)))),
        page_word=wording.say("page"),
    )
