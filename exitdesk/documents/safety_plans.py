"""The safety plan in full: for the client's own drawer, or for the office."""

from reportlab.platypus import Flowable, KeepTogether

from exitdesk.documents.blocks import (
    Look,
    furniture_for,
    label_table,
    ruled_table,
    section_heading,
    signature_lines,
)
from exitdesk.documents.errors import NothingToPrintError
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.requests import (
    Carry,
    Holder,
    PlanLine,
    PlanSection,
    PrintedDocument,
    SafetyPlan,
)
from exitdesk.documents.sheets import WIDTH, bind
from exitdesk.documents.styles import INK, Styles, styles
from exitdesk.documents.wordings import Wording

_SIZE = 12  # read under stress, perhaps in bad light
_BULLET = "\u2022"


def make_safety_plan(plan: SafetyPlan) -> PrintedDocument:
    """Return the full plan as PDF.

    The client's copy prints each line as the client carries it; the office's copy prints all
    and says beside a line what the client's paper shows.

    Raises:
        NothingToPrintError: when the client's copy would have no line.
    """
    wording, lettering, look = Wording("safety_plan", plan.lang), Lettering(), styles(_SIZE)
    story = _head(plan, wording, look, lettering)
    parts = [_section(section, plan.holder, wording, look, lettering) for section in plan.sections]
    if not any(parts):
        raise NothingToPrintError
    for part in parts:
        story += part
    if plan.signatures:
        signers = (wording.say("sign_client"), wording.say("sign_officer"))
        story.append(signature_lines(signers, look, lettering, wording))
    furniture = furniture_for(
        plan.marks,
        wording,
        lettering,
        file_title=wording.say("file_title"),
        foot=" \u00b7 ".join(filter(None, (wording.say("foot", version=plan.version), plan.code))),
    )
    return bind(story, furniture, lettering)


def _head(
    plan: SafetyPlan, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    pairs = [
        (wording.say("client"), plan.client),
        (wording.say("made_on"), wording.day(plan.made_on)),
    ]
    if plan.review_on is not None:
        pairs.append((wording.say("review_on"), wording.day(plan.review_on)))
    pairs.append((wording.say("officer"), plan.officer))
    return [
        lettering.paragraph(wording.say("title"), look.title),
        lettering.paragraph(wording.say("intro"), look.body),
        *label_table([pair for pair in pairs if pair[1].strip()], look, lettering),
        _emergency(wording.say("emergency"), look, lettering),
    ]


def _emergency(text: str, look: Styles, lettering: Lettering) -> Flowable:
    frame: list[Look] = [
        ("BOX", (0, 0), (-1, -1), 1.2, INK),
        ("LEFTPADDING", (0, 0), (-1, -1), 10),
        ("TOPPADDING", (0, 0), (-1, -1), 7),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
    box = ruled_table([[lettering.paragraph(text, look.boxed)]], frame, colWidths=[WIDTH])
    box.spaceBefore, box.spaceAfter = 4, 4
    return box


def _section(
    section: PlanSection, holder: Holder, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    flow: list[Flowable] = []
    for line in section.lines:
        text = line.as_carried() if holder is Holder.CLIENT else line.text
        if not text.strip():
            continue
        item: list[Flowable] = [lettering.paragraph(text, look.item, bullet=_BULLET)]
        if holder is Holder.OFFICE and line.carry is not Carry.FULL:
            item = [KeepTogether([*item, _carried_note(line, wording, look, lettering)])]
        flow += item
    return [*section_heading(section.title, look, lettering), *flow] if flow else []


def _carried_note(
    line: PlanLine, wording: Wording, look: Styles, lettering: Lettering
) -> Flowable:
    values = {"hint": line.hint} if line.carry is Carry.HINT else {}
    note = wording.say(f"carry_{line.carry.value}", **values)
    return lettering.paragraph(note, look.note)
