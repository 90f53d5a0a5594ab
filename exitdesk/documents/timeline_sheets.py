"""The timeline as a paper of its own, and the parts of it that other papers have."""

from reportlab.platypus import Flowable, KeepTogether

from exitdesk.documents.blocks import (
    furniture_for,
    grid_table,
    label_table,
    section_heading,
)
from exitdesk.documents.fonts import REGULAR, text_width
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.marks import draw_mark
from exitdesk.documents.requests import PlanTimeline, PrintedDocument, TimelineSheet
from exitdesk.documents.sheets import bind
from exitdesk.documents.styles import INK, Styles, styles
from exitdesk.documents.timeline_shown import marks_shown, phase_list
from exitdesk.documents.timelines import TimelineDrawing
from exitdesk.documents.wordings import Wording
from exitdesk.domain.labels import MARKS
from exitdesk.domain.timelines import Mark, MarkKind

_SIZE = 10.0
_LEGEND_SIZE = 8.5
_DAY_SHARES = (0.17, 0.25, 0.58)


def make_timeline_sheet(sheet: TimelineSheet) -> PrintedDocument:
    """Return the timeline as PDF: the drawing, what it means, every mark in words."""
    wording, lettering, look = Wording("pathway", sheet.lang), Lettering(), styles(_SIZE)
    timeline = sheet.timeline
    days = f"{wording.day(timeline.first_day)} – {wording.day(timeline.last_day)}"
    pairs = [
        (wording.say("client"), sheet.client),
        (wording.say("sheet_code"), sheet.code),
        (wording.say("sheet_days"), days),
        (wording.say("made_on"), wording.day(sheet.made_on)),
        (wording.say("sheet_left_out"), ", ".join(sheet.left_out)),
    ]
    story: list[Flowable] = [
        lettering.paragraph(wording.say("sheet_title"), look.title),
        *label_table([pair for pair in pairs if pair[1].strip()], look, lettering),
        *timeline_part(timeline, wording, look, lettering),
        *days_part(timeline, wording, look, lettering),
    ]
    furniture = furniture_for(
        sheet.marks,
        wording,
        lettering,
        file_title=wording.say("file_title"),
        foot=wording.say("sheet_title"),
    )
    return bind(story, furniture, lettering)


def timeline_part(
    timeline: PlanTimeline, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    """Return the drawing with what its shapes mean."""
    heading = section_heading(wording.say("timeline"), look, lettering)
    drawing = TimelineDrawing(timeline, wording, lettering)
    pieces: list[Flowable] = [*heading[1:], drawing, _legend(timeline, wording, lettering)]
    phases = " \u00b7 ".join(f"{number} {name}" for number, name in phase_list(timeline, wording))
    if phases:
        text = f"{wording.say('phases')}: {phases}"
        pieces.append(lettering.paragraph(text, look.small))
    if timeline.show_levels and timeline.view.levels:
        pieces.append(lettering.paragraph(wording.say("level_gap"), look.small))
    return [KeepTogether(pieces)]


def _legend(timeline: PlanTimeline, wording: Wording, lettering: Lettering) -> Flowable:
    shown = {mark.kind for mark in marks_shown(timeline)}
    entries: list[tuple[MarkKind, str]] = [
        (kind, lettering.line(wording.label("mark", kind.value, MARKS[kind])))
        for kind in MarkKind
        if kind in shown
    ]
    return Legend(entries)


def days_part(
    timeline: PlanTimeline, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    """Return every mark of the drawing with its day, in words."""
    rows = [
        (
            wording.day(mark.day),
            wording.label("mark", mark.kind.value, MARKS[mark.kind]),
            _about(mark),
        )
        for mark in sorted(marks_shown(timeline), key=lambda mark: mark.day)
    ]
    if not rows:
        return []
    head = (wording.say("day"), wording.say("what"), wording.say("title_of_mark"))
    return [
        *section_heading(wording.say("days"), look, lettering),
        grid_table(head, rows, _DAY_SHARES, look, lettering),
    ]


def _about(mark: Mark) -> str:
    return " – ".join(part for part in (mark.person, mark.title) if part)


class Legend(Flowable):  # type: ignore[misc]
    """What shapes and lines mean, in as many rows as it takes."""

    def __init__(self, entries: list[tuple[MarkKind, str]]) -> None:
        super().__init__()
        self._entries = entries
        self._placed: list[tuple[float, int, MarkKind, str]] = []
        self.spaceAfter = 6

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Place the entries in rows of the width given."""
        x, row = 0.0, 0
        self._placed = []
        for sign, text in self._entries:
            needed = 30 + text_width(text, REGULAR, _LEGEND_SIZE)
            if x and x + needed > width:
                x, row = 0.0, row + 1
            self._placed.append((x, row, sign, text))
            x += needed
        self.width, self.height = width, (row + 1) * 14.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw each sign with its word."""
        for x, row, sign, text in self._placed:
            middle = self.height - 14 * row - 7
            draw_mark(self.canv, sign, x + 6, middle, 4.2)
            self.canv.setFont(REGULAR, _LEGEND_SIZE)
            self.canv.setFillColor(INK)
            self.canv.drawString(x + 16, middle - 3, text)
