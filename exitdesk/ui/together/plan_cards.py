"""The parts of the plan on the shared screen, in large type."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.shared_plans import (
    DROPPED,
    SharedDomain,
    SharedGoal,
    SharedPlan,
    SharedStep,
)
from exitdesk.casework.together import PlanSection, TogetherWords
from exitdesk.ui.cases.cards import Card, said
from exitdesk.ui.cases.focus_marks import set_about
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.together.step_rows import StepRow

_BULLET = "•  "


class GoalPart(QWidget):
    """A goal with its steps and a way to add one; with no goal, the steps of none."""

    ticked = Signal(str, bool)
    moved = Signal(str, object)
    add_requested = Signal(str)  # object id of the goal

    def __init__(
        self, goal: SharedGoal | None, steps: Iterable[SharedStep], words: TogetherWords,
        plan: SharedPlan,
    ) -> None:  # fmt: skip
        super().__init__()
        self.goal_id = "" if goal is None else goal.object_id
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 8)
        self._layout.setSpacing(8)
        if goal is not None:
            self._say_goal(goal, words)
        for step in sorted(steps, key=_is_dropped):
            row = StepRow(step, words, plan.today)
            row.ticked.connect(self.ticked)
            row.moved.connect(self.moved)
            self._layout.addWidget(row)
        self._add = LinkButton()
        self._add.setText(words.say("add"))
        self._add.setObjectName("add_step_button")
        set_about(self._add, self.goal_id)
        self._add.clicked.connect(self._ask)
        self._layout.addWidget(self._add)

    def take_panel(self, panel: QWidget) -> None:
        """Show a panel below the steps."""
        self._layout.addWidget(panel)
        panel.show()  # it was hidden when it was taken out of what went

    def _say_goal(self, goal: SharedGoal, words: TogetherWords) -> None:
        self._layout.addWidget(said(words.say("goal", text=goal.title), "large"))
        if goal.situation.strip():
            self._layout.addWidget(said(words.say("situation"), "muted"))
            self._layout.addWidget(said(f"”{goal.situation.strip()}”"))
        state = words.placed(goal.state_words)
        by = words.say("by", day=words.day(goal.due)) if goal.due else ""
        detail = " · ".join(part for part in (by, state) if part)
        self._layout.addWidget(said(detail, "muted"))

    def _ask(self) -> None:
        self.add_requested.emit(self.goal_id)


def where_card(plan: SharedPlan, words: TogetherWords) -> Card:
    """Return where the client is on the way, in plain words."""
    card = Card("where_card")
    card.entitle(words.say("where"))
    card.body.addWidget(said(words.placed(plan.phase_name), "large"))
    plain = words.phase(plan)
    if plain:
        card.body.addWidget(said(plain))
    return card


def meet_card(plan: SharedPlan, words: TogetherWords) -> Card | None:
    """Return when they meet and talk; None when nothing is agreed."""
    lines = words.meetings(plan)
    if not lines:
        return None
    card = Card("meet_card")
    card.entitle(words.say("meet"))
    for line in lines:
        card.body.addWidget(said(line))
    return card


def domain_card(domain: SharedDomain, words: TogetherWords) -> Card:
    """Return an empty card for a life domain."""
    card = Card("domain_card")
    card.entitle(words.placed(domain.name))
    return card


def safety_card(sections: tuple[PlanSection, ...], words: TogetherWords) -> Card:
    """Return the safety plan as the client carries it."""
    card = Card("safety_card")
    card.entitle(words.say("safety"))
    if not sections:
        card.body.addWidget(said(words.say("no_safety_lines"), "muted"))
    for text in _lines(sections):
        card.body.addWidget(text)
    return card


def _lines(sections: tuple[PlanSection, ...]) -> Iterator[QWidget]:
    for section in sections:
        yield said(section.title, "large")
        for line in section.lines:
            yield said(f"{_BULLET}{line.as_carried()}")


def _is_dropped(step: SharedStep) -> bool:
    return step.state == DROPPED
