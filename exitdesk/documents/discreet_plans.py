"""The safety plan to carry: a list like any other, on A4 or folded to pocket size."""

from io import BytesIO
from typing import Any

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from exitdesk.documents.errors import NothingToPrintError
from exitdesk.documents.folds import Panel, impose
from exitdesk.documents.fonts import REGULAR, SEMIBOLD, register_fonts
from exitdesk.documents.lettering import Lettering, as_markup
from exitdesk.documents.requests import DiscreetPlan, DiscreetShape, PlanSection, PrintedDocument
from exitdesk.documents.sheets import Furniture, SheetCanvas, bind, finished
from exitdesk.documents.styles import INK, SOFT
from exitdesk.documents.wordings import Wording

_A4_SIZE = 13.0


class ListItem(Paragraph):  # type: ignore[misc]
    """A line with an empty square to tick before it; what flows on has no second square."""

    ticked_off = True

    def split(self, available_width: float, available_height: float) -> list["ListItem"]:
        """Part the text; only the first part keeps the square."""
        parts: list[ListItem] = super().split(available_width, available_height)
        for part in parts[1:]:
            part.ticked_off = False
        if parts:
            parts[0].ticked_off = self.ticked_off
        return parts

    def draw(self) -> None:
        """Draw the square on the first line, then the text."""
        if self.ticked_off:
            size = self.style.fontSize
            side = 0.66 * size
            self.canv.setStrokeColor(SOFT)
            self.canv.setLineWidth(0.6)
            self.canv.rect(0.5, self.height - 1.06 * size, side, side)
        super().draw()


def make_discreet_plan(plan: DiscreetPlan) -> PrintedDocument:
    """Return what the client carries, as a neutral list without dates, marks or headings.

    Raises:
        NothingToPrintError: when every line is memorised or left out.
        PaperTooSmallError: when a folded sheet cannot hold it in type that can be read.
    """
    wording, lettering = Wording("discreet", plan.lang), Lettering()
    groups = [_carried(section, lettering) for section in plan.sections]
    groups = [group for group in groups if group]
    if not groups:
        raise NothingToPrintError
    title = lettering.line(wording.say(f"title_{plan.title.value}"))
    practice = lettering.line_of_each_page(wording.say("practice")) if plan.practice else ""
    if plan.shape is DiscreetShape.A4:
        furniture = Furniture(file_title=title, lang=plan.lang, foot=practice)
        return bind(list_flow(title, groups, _A4_SIZE), furniture, lettering)
    return _folded(title, groups, practice, wording, lettering)


def list_flow(title: str, groups: list[list[str]], size: float) -> list[Flowable]:
    """Return a title and the groups of lines below it in type of ``size`` points."""
    register_fonts()
    item = _item_style(size, before=0)
    first = _item_style(size, before=size * 0.75)
    head = ParagraphStyle(
        "head",
        fontName=SEMIBOLD,
        fontSize=size * 1.3,
        leading=size * 1.7,
        textColor=INK,
        alignment=TA_LEFT,
        spaceAfter=size * 0.1,
    )
    flow: list[Flowable] = [Paragraph(as_markup(title), head)]
    for group in groups:
        for number, line in enumerate(group):
            flow.append(ListItem(as_markup(line), item if number else first))
    return flow


def _item_style(size: float, *, before: float) -> ParagraphStyle:
    return ParagraphStyle(
        "item",
        fontName=REGULAR,
        fontSize=size,
        leading=size * 1.32,
        leftIndent=size * 1.15,
        spaceBefore=before,
        spaceAfter=size * 0.4,
        textColor=INK,
        alignment=TA_LEFT,
        splitLongWords=1,
        allowWidows=1,
        allowOrphans=1,
    )


def _carried(section: PlanSection, lettering: Lettering) -> list[str]:
    lines = (line.as_carried().strip() for line in section.lines)
    return [lettering.plain(line) for line in lines if line]


def _folded(
    title: str, groups: list[list[str]], practice: str, wording: Wording, lettering: Lettering
) -> PrintedDocument:
    sheet = impose(lambda size: list_flow(title, groups, size))
    furniture = Furniture(file_title=title, lang=wording.language)
    target = BytesIO()
    canvas = SheetCanvas(target, furniture, pagesize=sheet.page_size)
    sheet.draw(canvas, lambda panel: _draw_practice(canvas, panel, practice))
    canvas.showPage()
    canvas.save()
    made = finished(target, 1, furniture, lettering)
    return PrintedDocument(
        pdf=made.pdf,
        pages=1,
        missing_glyphs=made.missing_glyphs,
        words="\n".join([made.words, *[practice] * len(sheet.panels)]),
        folding=wording.text(f"fold_{len(sheet.panels)}"),
    )


def _draw_practice(canvas: Any, panel: Panel, practice: str) -> None:
    if practice:
        canvas.setFont(REGULAR, 6)
        canvas.setFillColor(SOFT)
        canvas.drawCentredString(panel.width / 2, 12.5, practice)
