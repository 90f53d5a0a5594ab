"""The pathway: the timeline, the phase, goals and steps a life domain."""

from PySide6.QtWidgets import QWidget

from exitdesk.domain.cases import Place
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import ButtonRow, Card, said
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.cases.tabs.base import CaseTab, FormRequest
from exitdesk.ui.cases.tabs.goals import GoalBlock
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme
from exitdesk.ui.timeline.panels import TimelinePanel

_TIMELINE_AT = 2  # below the phase and the buttons
_GOALS_AT = 3  # between the drawing and its list


class PathwayTab(CaseTab):
    """Shows the way so far and the way ahead."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(language, theme, parent)
        self._phase = PlainLabel("heading", "phase_label")
        self._actions = ButtonRow(("phase_change", "goal", "event", "print"))
        self._actions.pressed.connect(self._act)
        self._timeline: TimelinePanel | None = None
        self._shown: list[QWidget] = []
        self.body.addWidget(self._phase)
        self.body.addWidget(self._actions)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self._actions.say(
            {
                "phase_change": self.tr("Change &phase"),
                "goal": self.tr("New &goal"),
                "event": self.tr("Event a&head"),
                "print": self.tr("P&rint the plan"),
            }
        )
        if self._contents is not None:
            self._fill(self._contents)

    def _fill(self, contents: CaseContents) -> None:
        phase = self._language.say(contents.line.phase_text)
        self._phase.setText(self.tr("Phase: {x}").format(x=phase))
        self._fill_timeline(contents)
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = self._domains(contents)
        for place, widget in enumerate(self._shown, start=_GOALS_AT):
            self.body.insertWidget(place, widget)

    def _fill_timeline(self, contents: CaseContents) -> None:
        if self._timeline is not None:
            self._timeline.show_view(contents.timeline, contents.today)
            return
        self._timeline = TimelinePanel(
            contents.line.case_id,
            contents.timeline,
            contents.today,
            language=self._language,
            theme=self._theme,
        )
        self._timeline.place_requested.connect(self.place_requested)
        self.body.insertWidget(_TIMELINE_AT, self._timeline)
        self.body.insertWidget(_GOALS_AT, self._timeline.list_part)

    def _domains(self, contents: CaseContents) -> list[QWidget]:
        lang = self._language.lang
        goals = contents.readings(lang, "goal")
        if not goals:
            hint = self.tr(
                "There are no goals yet. Set the first one together with the client; "
                "steps follow under it."
            )
            return [said(hint, "muted")]
        steps = contents.readings(lang, "step")
        cards: dict[str, Card] = {}
        for goal in sorted(goals, key=_by_domain):
            name = goal.words(Concept.LIFE_DOMAIN)
            if name not in cards:
                cards[name] = Card("domain_card")
                cards[name].entitle(name)
            own = [step for step in steps if _goal_of(step) == goal.revision.object_id]
            cards[name].body.addWidget(self._block(goal, sorted(own, key=_by_due)))
        return list(cards.values())

    def _block(self, goal: Reading, steps: list[Reading]) -> GoalBlock:
        today = goal.day if self._contents is None else self._contents.today
        block = GoalBlock(goal, steps, today)
        block.opened.connect(self._open_record)
        block.state_requested.connect(self.state_requested)
        block.step_requested.connect(self._add_step)
        return block

    def _add_step(self, goal_id: str) -> None:
        self.form_requested.emit(FormRequest("step", preset=((Concept.STEP_GOAL, goal_id),)))

    def _act(self, key: str) -> None:
        if key == "print" and self._contents is not None:
            case_id = self._contents.line.case_id
            self.place_requested.emit(Place("print", case_id=case_id, tab="pathway"))
        else:
            self._begin(key)


def _by_domain(goal: Reading) -> tuple[int, float]:
    """Sort by the order of the form's own list, then by when the goal was set."""
    field = goal.field(Concept.LIFE_DOMAIN)
    keys = [] if field is None else [option.key for option in field.options]
    key = goal.key(Concept.LIFE_DOMAIN)
    return (
        keys.index(key) if key in keys else len(keys),
        goal.revision.written_at.timestamp(),
    )


def _by_due(step: Reading) -> tuple[bool, int, float]:
    due = step.until(Concept.DUE)
    written = step.revision.written_at.timestamp()
    return due is None, 0 if due is None else due.toordinal(), written


def _goal_of(step: Reading) -> str:
    return step.key(Concept.STEP_GOAL)
