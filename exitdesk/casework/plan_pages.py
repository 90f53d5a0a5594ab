"""The shared plan as the lines of its papers, in one language."""

from collections.abc import Collection, Iterator

from exitdesk.casework.shared_plans import (
    DROPPED,
    SharedContact,
    SharedGoal,
    SharedMeeting,
    SharedPlan,
    SharedStep,
)
from exitdesk.documents.requests import OnePagePlan, PlanDomain, PlanGoal, PlanStep
from exitdesk.documents.wordings import Wording, placed_wording
from exitdesk.domain.document_languages import DocumentLanguage, PlacedText

_MOST_MEETINGS = 5


def plan_domains(plan: SharedPlan, language: DocumentLanguage) -> tuple[PlanDomain, ...]:
    """Return the life domains of a plan with all goals and steps, as the signed paper has them."""
    rest = tuple(plan_step(step, language) for step in plan.loose)
    domains = tuple(
        PlanDomain(
            language.say_placed(domain.name),
            "\n\n".join(goal.situation for goal in domain.goals if goal.situation),
            tuple(_goal(goal, language) for goal in domain.goals),
        )
        for domain in plan.domains
    )
    if not rest:
        return domains
    other_steps = Wording("pathway", language).say("other_steps")
    return (*domains, PlanDomain(other_steps, "", (PlanGoal("", "", rest),)))


def one_page(
    plan: SharedPlan, language: DocumentLanguage, goals: Collection[str] | None = None
) -> OnePagePlan:
    """Return what is on the plan on one page, the steps that come next first.

    Of these goals, by object id, and of steps that belong to none; of all goals when None.
    """
    chosen = [
        goal
        for goal in plan.goals()
        if goal.state != DROPPED and (goals is None or goal.object_id in goals)
    ]
    steps = [step for goal in chosen for step in goal.steps]
    steps += plan.loose
    ahead = sorted((step for step in steps if step.is_ahead), key=_soonest)
    return OnePagePlan(
        lang=language,
        steps=tuple(PlanStep(step.title, plain_who(step, language), step.due) for step in ahead),
        aims=tuple(goal.title for goal in chosen if goal.state != "done"),
        done=tuple(step.title for step in steps if step.state == "done"),
        meetings=tuple(meeting_lines(plan, language))[:_MOST_MEETINGS],
        phase=language.say_placed(plan.phase_name),
        phase_plain=plain_phase(plan, language),
    )


def plan_step(step: SharedStep, language: DocumentLanguage) -> PlanStep:
    """Return a step with its words in one language."""
    return PlanStep(
        step.title, _said(step.who, language), step.due, _said(step.state_words, language)
    )


def plain_phase(plan: SharedPlan, language: DocumentLanguage) -> str:
    """Return what the phase means, said to the client; "" for a phase of the unit's own."""
    placed = placed_wording("plain_words").get(f"phase_{plan.phase}")
    if placed is None or not plan.phase_name.place:
        return ""
    return language.say(placed.place, placed.text)


def plain_who(step: SharedStep, language: DocumentLanguage) -> str:
    """Return who takes a step, said to the client."""
    return "" if step.who is None else plain_option(step.who_key, step.who, language)


def plain_option(key: str, placed: PlacedText, language: DocumentLanguage) -> str:
    """Return who may take a step, said to the client."""
    plain = placed_wording("plain_words").get(f"who_{key}")
    return language.say_placed(placed if plain is None else plain)


def meeting_lines(plan: SharedPlan, language: DocumentLanguage) -> Iterator[str]:
    """Yield when client and officer meet and talk: the next meeting, then the agreed contacts."""
    wording = Wording("one_page", language)
    if plan.meeting is not None:
        yield _meeting(plan.meeting, wording)
    for contact in plan.contacts:
        yield _contact(contact, wording)


def _goal(goal: SharedGoal, language: DocumentLanguage) -> PlanGoal:
    steps = tuple(plan_step(step, language) for step in goal.steps)
    return PlanGoal(goal.title, _said(goal.state_words, language), steps)


def _meeting(meeting: SharedMeeting, wording: Wording) -> str:
    day = wording.day(meeting.on)
    if meeting.at.strip():
        return wording.say("meeting_at", day=day, time=meeting.at.strip())
    return wording.say("meeting", day=day)


def _contact(contact: SharedContact, wording: Wording) -> str:
    language = wording.language
    called = contact.title.strip() or _said(contact.who, language)
    title = ": ".join(filter(None, (called, _said(contact.repeats, language).lower())))
    values = {"title": title or "\u2013", "day": wording.day(contact.next_on)}
    if contact.at.strip():
        return wording.say("contact_at", **values, time=contact.at.strip())
    return wording.say("contact", **values)


def _said(placed: PlacedText | None, language: DocumentLanguage) -> str:
    return "" if placed is None else language.say_placed(placed)


def _soonest(step: SharedStep) -> tuple[bool, int]:
    return step.due is None, step.due.toordinal() if step.due else 0
