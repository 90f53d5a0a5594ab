"""The report that leaves the house, and any other print built of the same blocks.

Nothing is covered here: what comes in is already redacted, and only text, rectangles and
straight lines go out.
"""

from reportlab.platypus import Flowable

from exitdesk.documents.blocks import (
    Look,
    blocks_flow,
    furniture_for,
    label_table,
    ruled_table,
    signature_lines,
)
from exitdesk.documents.dates import partial_day
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.requests import CaseReport, Marks, PlainDocument, PrintedDocument
from exitdesk.documents.sheets import WIDTH, bind
from exitdesk.documents.styles import INK, Styles, styles
from exitdesk.documents.wordings import Wording

_SIZE = 10.5


def make_case_report(report: CaseReport) -> PrintedDocument:
    """Return the report as PDF: the same bytes for the same report, but for the random /ID."""
    wording, lettering, look = Wording("case_report", report.lang), Lettering(), styles(_SIZE)
    title = wording.say("title")
    pairs = (
        (wording.say("recipient"), report.recipient),
        (wording.say("purpose"), report.purpose),
        (wording.say("reference"), report.reference),
        (wording.say("made_on"), partial_day(report.dated)),
    )
    story = [
        _title(title, wording.say("masked"), look, lettering),
        *label_table(pairs, look, lettering),
        lettering.paragraph(wording.say("note"), look.small),
        *blocks_flow(report.blocks, look, lettering),
    ]
    furniture = furniture_for(
        Marks(report.secret, report.secret_ground, report.practice),
        wording,
        lettering,
        file_title=title,
        foot=f"{wording.say('reference')}: {report.reference}",
    )
    return bind(story, furniture, lettering)


def make_plain_document(document: PlainDocument) -> PrintedDocument:
    """Return a print with a title, details, blocks and, if asked for, lines to sign on."""
    wording, lettering, look = Wording("common", document.lang), Lettering(), styles(_SIZE)
    story: list[Flowable] = [
        lettering.paragraph(document.title, look.title),
        *label_table(document.details, look, lettering),
        *blocks_flow(document.blocks, look, lettering),
    ]
    if document.signers:
        story.append(signature_lines(document.signers, look, lettering, wording))
    furniture = furniture_for(
        document.marks, wording, lettering, file_title=wording.say("file_title")
    )
    return bind(story, furniture, lettering)


def _title(title: str, masked: str, look: Styles, lettering: Lettering) -> Flowable:
    frame: list[Look] = [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (0, 0), 0),
        ("BOX", (1, 0), (1, 0), 1.0, INK),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    head = ruled_table(
        [[lettering.paragraph(title, look.head), lettering.paragraph(masked, look.stamp)]],
        frame,
        colWidths=[WIDTH * 0.7, WIDTH * 0.3],
    )
    head.spaceAfter = 10
    return head
