"""The pathway plan: the way drawn, goals and steps per life domain, lines to sign on."""

from reportlab.platypus import Flowable

from exitdesk.documents.blocks import (
    furniture_for,
    grid_table,
    label_table,
    section_heading,
    signature_lines,
    subheading,
)
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.requests import (
    PathwayPlan,
    PlanDomain,
    PlanGoal,
    PrintedDocument,
)
from exitdesk.documents.sheets import bind
from exitdesk.documents.styles import Styles, styles
from exitdesk.documents.timeline_sheets import days_part, timeline_part
from exitdesk.documents.wordings import Wording

_SIZE = 10.5
_LEGEND_SIZE = 8.5
_STEP_SHARES = (0.41, 0.26, 0.16, 0.17)
_DAY_SHARES = (0.17, 0.25, 0.58)


def make_pathway_plan(plan: PathwayPlan) -> PrintedDocument:
    """Return the plan as PDF: timeline if given, domains, goals, steps, signature lines."""
    wording, lettering, look = Wording("pathway", plan.lang), Lettering(), styles(_SIZE)
    story = _head(plan, wording, look, lettering)
    if plan.timeline is not None:
        story += timeline_part(plan.timeline, wording, look, lettering)
    for domain in plan.domains:
        story += _domain(domain, wording, look, lettering)
    if plan.timeline is not None:
        story += days_part(plan.timeline, wording, look, lettering)
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
    flow: list[Flowable] = []
    if goal.text.strip():
        flow += subheading(wording.say("goal", text=goal.text), look, lettering)
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
