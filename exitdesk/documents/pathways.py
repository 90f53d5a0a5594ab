"""The pathway plan: the way drawn, goals and steps per life domain, lines to sign on."""

from typing import Any

from reportlab.platypus import Flowable, KeepTogether

from exitdesk.documents.blocks import (
    furniture_for,
    grid_table,
    label_table,
    section_heading,
    signature_lines,
    subheading,
)
from exitdesk.documents.fonts import REGULAR, text_width
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.marks import draw_mark
from exitdesk.documents.requests import (
    PathwayPlan,
    PlanDomain,
    PlanGoal,
    PlanTimeline,
    PrintedDocument,
)
from exitdesk.documents.sheets import bind
from exitdesk.documents.styles import INK, Styles, styles
from exitdesk.documents.timelines import (
    TimelineDrawing,
    dash_of,
    marks_shown,
    people_shown,
    phase_list,
)
from exitdesk.documents.wordings import Wording
from exitdesk.domain.labels import MARKS
from exitdesk.domain.timelines import MarkKind

_SIZE = 10.5
_LEGEND_SIZE = 8.5
_STEP_SHARES = (0.41, 0.26, 0.16, 0.17)
_DAY_SHARES = (0.17, 0.25, 0.58)


class Legend(Flowable):  # type: ignore[misc]
    """What shapes and lines mean, in as many rows as it takes."""

    def __init__(self, entries: list[tuple[MarkKind | int, str]]) -> None:
        super().__init__()
        self._entries = entries
        self._placed: list[tuple[float, int, MarkKind | int, str]] = []
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
            if isinstance(sign, MarkKind):
                draw_mark(self.canv, sign, x + 6, middle, 4.2)
            else:
                self._draw_line(x, middle, sign)
            self.canv.setFont(REGULAR, _LEGEND_SIZE)
            self.canv.setFillColor(INK)
            self.canv.drawString(x + 16, middle - 3, text)

    def _draw_line(self, x: float, y: float, number: int) -> None:
        canvas: Any = self.canv
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.2 if number else 1.8)
        canvas.setDash(list(dash_of(number)), 0)
        canvas.line(x, y, x + 13, y)
        canvas.setDash()


def make_pathway_plan(plan: PathwayPlan) -> PrintedDocument:
    """Return the plan as PDF: timeline if given, domains, goals, steps, signature lines."""
    wording, lettering, look = Wording("pathway", plan.lang), Lettering(), styles(_SIZE)
    story = _head(plan, wording, look, lettering)
    if plan.timeline is not None:
        story += _timeline(plan.timeline, wording, look, lettering)
    for domain in plan.domains:
        story += _domain(domain, wording, look, lettering)
    if plan.timeline is not None:
        story += _days(plan.timeline, wording, look, lettering)
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
    plan: PathwayPlan, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    pairs = [
        (wording.say("client"), plan.client),
        (wording.say("officer"), plan.officer),
        (wording.say("version"), str(plan.version)),
        (wording.say("made_on"), wording.day(plan.made_on)),
    ]
    if plan.review_on is not None:
        pairs.append((wording.say("review_on"), wording.day(plan.review_on)))
    return [
        lettering.paragraph(wording.say("title"), look.title),
        lettering.paragraph(wording.say("intro"), look.body),
        *label_table([pair for pair in pairs if pair[1].strip()], look, lettering),
    ]


def _timeline(
    timeline: PlanTimeline, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
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
    entries: list[tuple[MarkKind | int, str]] = [
        (kind, lettering.line(wording.label("mark", kind.value, MARKS[kind])))
        for kind in MarkKind
        if kind in shown
    ]
    if timeline.show_levels:
        for number, person in enumerate(people_shown(timeline)):
            who = person or wording.say("level_of_client")
            entries.append((number, lettering.line(f"{wording.say('level')}: {who}")))
    return Legend(entries)


def _days(
    timeline: PlanTimeline, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    rows = [
        (
            wording.day(mark.day),
            wording.label("mark", mark.kind.value, MARKS[mark.kind]),
            mark.title,
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


def _domain(
    domain: PlanDomain, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    flow = section_heading(domain.name, look, lettering)
    if domain.situation.strip():
        flow.append(lettering.paragraph(wording.say("situation"), look.caption))
        flow += lettering.paragraphs(domain.situation, look.quote)
    for goal in domain.goals:
        flow += _goal(goal, wording, look, lettering)
    return flow


def _goal(goal: PlanGoal, wording: Wording, look: Styles, lettering: Lettering) -> list[Flowable]:
    flow = subheading(wording.say("goal", text=goal.text), look, lettering)
    if goal.state.strip():
        state = wording.say("goal_state", state=goal.state)
        flow.append(lettering.paragraph(state, look.caption))
    if not goal.steps:
        flow.append(lettering.paragraph(wording.say("no_steps"), look.label))
        return flow
    head = tuple(wording.say(key) for key in ("step", "who", "by", "state"))
    rows = [
        (step.text, step.who, wording.day(step.by) if step.by else "", step.state)
        for step in goal.steps
    ]
    return [*flow, grid_table(head, rows, _STEP_SHARES, look, lettering)]
