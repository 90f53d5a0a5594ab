"""The plan on one page: where we are, what we aim for, the next steps, when we meet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from exitdesk.documents.blocks import Rule, grid_table
from exitdesk.documents.discreet_plans import list_flow
from exitdesk.documents.errors import NothingToPrintError, PaperTooSmallError
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.requests import OnePagePlan, PlanStep, PrintedDocument
from exitdesk.documents.sheets import Furniture, bind
from exitdesk.documents.styles import Styles, styles
from exitdesk.documents.wordings import Wording

_SIZES = (14.0, 13.0, 12.0, 11.0)  # the first in which everything fits; below it, lines give way
_SHARES = (0.52, 0.26, 0.22)
_FIRST_AIMS = 2  # what stays longest of all, with the steps that come next
_BULLET = "\u2022"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that may give way: an aim, a step, or something done."""

    aim: str = ""
    step: PlanStep | None = None
    done: str = ""

    @property
    def words(self) -> str:
        return self.step.text if self.step is not None else self.aim or self.done


def make_one_page_plan(plan: OnePagePlan) -> PrintedDocument:
    """Return the plan on one page, in type as large as there is room for.

    Where smaller type does not help, the lines that matter least are left out, the page says that
    there are more, and ``left_out`` says which.

    Raises:
        NothingToPrintError: for a plan without any line.
        PaperTooSmallError: when the meetings alone take more than a page.
    """
    lines = _by_weight(plan)
    if not lines and not plan.meetings:
        raise NothingToPrintError
    for size in _SIZES:
        made = _made(plan, size, has_more=False)
        if made.pages == 1:
            return made
    fits = _most_that_fit(plan, lines)
    made = _made(_with_lines(plan, lines[:fits]), _SIZES[-1], has_more=True)
    if made.pages > 1:
        raise PaperTooSmallError(lines=len(plan.meetings))
    return replace(made, left_out=tuple(line.words for line in lines[fits:]))


def _by_weight(plan: OnePagePlan) -> list[_Line]:
    """Return the lines that may give way, those that matter most first."""
    aims = [_Line(aim=aim) for aim in plan.aims if plan.title is None]
    steps = [_Line(step=step) for step in plan.steps]
    done = [_Line(done=text) for text in plan.done if plan.title is None]
    return [
        *aims[:_FIRST_AIMS], *steps, *aims[_FIRST_AIMS:],
        *done,
    ]  # fmt: skip


def _with_lines(plan: OnePagePlan, kept: Sequence[_Line]) -> OnePagePlan:
    return replace(
        plan,
        aims=tuple(line.aim for line in kept if line.aim),
        steps=tuple(line.step for line in kept if line.step is not None),
        done=tuple(line.done for line in kept if line.done),
    )


def _most_that_fit(plan: OnePagePlan, lines: Sequence[_Line]) -> int:
    """Return how many of the lines fit beside the note that there are more."""
    low, high = 0, len(lines) - 1  # all of them do not
    while low < high:
        middle = (low + high + 1) // 2
        if _made(_with_lines(plan, lines[:middle]), _SIZES[-1], has_more=True).pages == 1:
            low = middle
        else:
            high = middle - 1
    return low


def _made(plan: OnePagePlan, size: float, *, has_more: bool) -> PrintedDocument:
    if plan.title is not None:
        return _discreet(plan, size)
    wording, lettering, look = Wording("one_page", plan.lang), Lettering(), styles(size)
    story = [
        lettering.paragraph(wording.say("title"), look.title),
        *([lettering.paragraph(plan.client, look.label)] if plan.client.strip() else []),
        *_where(plan, wording, look, lettering),
        *_list(wording.say("aims"), plan.aims, look, lettering),
        *_steps(plan, wording, look, lettering),
        *_list(wording.say("meet"), plan.meetings, look, lettering),
        *_list(wording.say("done"), plan.done, look, lettering),
    ]
    if has_more:
        story.append(lettering.paragraph(wording.say("more"), look.small))
    dated = wording.say("foot", day=wording.day(plan.made_on)) if plan.made_on else ""
    furniture = Furniture(
        file_title=wording.say("file_title"),
        lang=wording.language,
        practice=wording.say("practice") if plan.practice else "",
        foot=lettering.line_of_each_page(dated),
    )
    return bind(story, furniture, lettering)


def _discreet(plan: OnePagePlan, size: float) -> PrintedDocument:
    wording, lettering = Wording("discreet", plan.lang), Lettering()
    pages = Wording("one_page", plan.lang)
    title = lettering.line(wording.say(f"title_{plan.title}"))
    steps = [lettering.plain(_with_day(step, pages)) for step in plan.steps]
    groups = [group for group in (steps, [lettering.plain(m) for m in plan.meetings]) if group]
    practice = lettering.line_of_each_page(wording.say("practice")) if plan.practice else ""
    furniture = Furniture(file_title=title, lang=wording.language, foot=practice)
    return bind(list_flow(title, groups, size), furniture, lettering)


def _with_day(step: PlanStep, wording: Wording) -> str:
    if step.by is None:
        return step.text
    return wording.say("line_by", text=step.text, day=wording.day(step.by))


def _where(
    plan: OnePagePlan, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    said = [text for text in (plan.phase, plan.phase_plain) if text.strip()]
    if not said:
        return []
    flow = _heading(wording.say("where"), look, lettering)
    return [*flow, *(lettering.paragraph(text, look.body) for text in said)]


def _list(title: str, texts: Sequence[str], look: Styles, lettering: Lettering) -> list[Flowable]:
    if not texts:
        return []
    items = [lettering.paragraph(text, look.item, bullet=_BULLET) for text in texts]
    return [*_heading(title, look, lettering), *items]


def _steps(
    plan: OnePagePlan, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    if not plan.steps:
        return []
    say: Callable[[str], str] = wording.say
    head = (say("step"), say("who"), say("by"))
    rows = [(s.text, s.who, wording.day(s.by) if s.by else "") for s in plan.steps]
    return [
        *_heading(say("next"), look, lettering),
        grid_table(head, rows, _SHARES, look, lettering),
    ]


def _heading(text: str, look: Styles, lettering: Lettering) -> list[Flowable]:
    return [lettering.paragraph(text, look.heading), Rule()]
