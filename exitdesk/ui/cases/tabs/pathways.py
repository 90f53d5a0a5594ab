"""The pathway: the timeline, the phase, goals and steps a life domain."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.new_steps import read_step_lines
from exitdesk.casework.plan_versions import VersionState
from exitdesk.domain.cases import Place, Revision
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.plan_versions import PlanKind
from exitdesk.domain.texts import Lang
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import ButtonRow, Card, empty, said
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.focus_marks import FocusMark
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.cases.tabs.base import CaseTab, FormRequest
from exitdesk.ui.cases.tabs.goals import GoalBlock, PlanLineRow
from exitdesk.ui.cases.tabs.step_adders import AdderState, StepAdder, StepsToAdd
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.summaries.offer_cards import SummaryOfferCard
from exitdesk.ui.themes import Theme
from exitdesk.ui.timeline.panels import TimelinePanel
from exitdesk.ui.versions.version_lines import VersionLine

_TIMELINE_AT = 3  # below the phase, the buttons and the plan's version
_GOALS_AT = 4  # between the drawing and its list


class PathwayTab(CaseTab):
    """Shows the way so far and the way ahead."""

    written = Signal(object)  # Revision: steps that were added here

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        desk: Desk,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language, theme, parent)
        self._desk = desk
        self._jobs = jobs
        self._adders: dict[str, AdderState] = {}  # by goal: nothing typed is lost
        self._adding = ""  # the goal whose steps are being written
        self._phase = PlainLabel("heading", "phase_label")
        self._actions = ButtonRow(
            ("phase_change", "goal", "event", "print", "one_page", "together")
        )
        self._actions.pressed.connect(self._act)
        self._timeline: TimelinePanel | None = None
        self._shown: list[QWidget] = []
        self.body.addWidget(self._phase)
        self._version = QVBoxLayout()
        self._versions: dict[str, VersionState] = {}
        self._versioned: CaseContents | None = None  # whose version shows
        self.body.addWidget(self._actions)
        self.body.addLayout(self._version)
        self.body.addStretch(1)
        self.retranslate()

    def show_contents(self, contents: CaseContents) -> None:
        """Show another state of the case; its versions are read anew."""
        self._versions.clear()
        super().show_contents(contents)

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self._actions.say(
            {
                "phase_change": self.tr("Change &phase"),
                "goal": self.tr("New &goal"),
                "event": self.tr("Event a&head"),
                "print": self.tr("P&rint the plan"),
                "one_page": self.tr("Plan on &one page"),
                "together": self.tr("Plan &together (F11)"),
            }
        )
        if self._contents is not None:
            self._fill(self._contents)

    def _fill(self, contents: CaseContents) -> None:
        phase = self._language.say(contents.line.phase_text)
        self._phase.setText(self.tr("Phase: {x}").format(x=phase))
        self._fill_version(contents)
        self._fill_timeline(contents)
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = self._domains(contents)
        for place, widget in enumerate(self._shown, start=_GOALS_AT):
            self.body.insertWidget(place, widget)

    def _fill_version(self, contents: CaseContents) -> None:
        if contents is self._versioned:
            return  # said again in another language by itself
        self._versioned = contents
        empty(self._version)
        case_id, kind = contents.line.case_id, PlanKind.PATHWAY
        line = VersionLine(
            self._desk,
            self._jobs,
            self._language,
            case_id=case_id,
            kind=kind,
            known=self._versions,
        )
        line.place_requested.connect(self.place_requested)
        self._version.addWidget(line)
        offer = SummaryOfferCard()
        offer.opened.connect(self._summarise)
        offer.declined.connect(self.offer_declined)
        self._version.addWidget(offer)
        offer.show_contents(contents)  # in the tab by now: else it were a window of its own

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
        steps = contents.readings(lang, "step")
        known = {goal.revision.object_id for goal in goals}
        loose = sorted((step for step in steps if _goal_of(step) not in known), key=_by_due)
        others: list[QWidget] = [self._loose(loose, contents.today)] if loose else []
        if not goals:
            hint = self.tr(
                "There are no goals yet. Set the first one together with the client; "
                "steps follow under it."
            )
            return [said(hint, "muted"), *others]
        cards: dict[str, Card] = {}
        for goal in sorted(goals, key=_by_domain):
            name = goal.words(Concept.LIFE_DOMAIN)
            if name not in cards:
                cards[name] = Card("domain_card")
                cards[name].entitle(name)
            own = [step for step in steps if _goal_of(step) == goal.revision.object_id]
            cards[name].body.addWidget(self._block(goal, sorted(own, key=_by_due)))
        return [*cards.values(), *others]

    def _loose(self, steps: list[Reading], today: date) -> Card:
        """Return the steps that belong to no goal, such as measures of an assessment."""
        card = Card("loose_steps_card")
        card.entitle(self.tr("Steps without a goal"))
        for step in steps:
            row = PlanLineRow(step, Concept.STEP_STATE, today)
            row.opened.connect(self._open_record)
            row.state_requested.connect(self.state_requested)
            card.body.addWidget(row)
        return card

    def _block(self, goal: Reading, steps: list[Reading]) -> GoalBlock:
        today = goal.day if self._contents is None else self._contents.today
        block = GoalBlock(goal, steps, today, self._adder(goal, today))
        block.adder_requested.connect(self._open_adder)
        block.opened.connect(self._open_record)
        block.state_requested.connect(self.state_requested)
        block.step_requested.connect(self._add_step)
        return block

    def _add_step(self, goal_id: str) -> None:
        self.form_requested.emit(FormRequest("step", preset=((Concept.STEP_GOAL, goal_id),)))

    # -- several steps at once ---------------------------------------------------------------

    def _adder(self, goal: Reading, today: date) -> StepAdder | None:
        """Return where several steps are added to a goal, if it is open."""
        state = self._adders.get(goal.revision.object_id)
        contents = self._contents
        if state is None or not state.is_open or contents is None:
            return None
        spoken, lang = contents.line.language, self._language.lang
        who = contents.forms.latest("step").bound(Concept.STEP_WHO)
        made = StepAdder(
            goal.revision.object_id,
            state,
            templates=[
                one
                for one in contents.step_templates
                if one.domain == goal.key(Concept.LIFE_DOMAIN)
            ],
            first=max(today, goal.until(Concept.GOAL_FROM) or today),
            today=today,
            lang=lang,
            paper_lang=Lang(spoken) if spoken in tuple(Lang) else lang,
            who=() if who is None else who.options,
        )
        made.requested.connect(self._write_steps)
        made.closed.connect(partial(self._close_adder, goal.revision.object_id))
        return made

    def _open_adder(self, goal_id: str) -> None:
        self._adders.setdefault(goal_id, AdderState()).is_open = True
        self.retranslate()
        self.put_focus(FocusMark("step_lines", goal_id))

    def _close_adder(self, goal_id: str) -> None:
        self._adders[goal_id].is_open = False
        self.retranslate()
        self.put_focus(FocusMark("add_several_button", goal_id))

    def _write_steps(self, wanted: StepsToAdd) -> None:
        if self._adding or self._contents is None:
            return
        self._adding = wanted.goal_id
        case_id = self._contents.line.case_id
        work = partial(self._desk.new_steps.add, case_id, wanted.goal_id, wanted.steps)
        self._jobs.run(work, self._after_adding, self._not_added)

    def flush(self) -> None:
        """Make drafts of the steps that were typed and not added: locking loses nothing."""
        if self._contents is None:
            return
        for goal_id, state in self._adders.items():
            steps = read_step_lines(state.typed, state.who, self._contents.today)
            state.typed = ""
            if steps:
                case_id = self._contents.line.case_id
                work = partial(self._desk.new_steps.keep, case_id, goal_id, steps)
                self._jobs.run(work, self._after_keeping, self._not_kept)

    def _after_keeping(self, _nothing: None) -> None:
        """Nothing to show: the page is being left."""

    def _not_kept(self, _error: ExitDeskError) -> None:
        """Nothing to show: the page is being left."""

    def _after_adding(self, written: tuple[Revision, ...]) -> None:
        goal_id, self._adding = self._adding, ""
        self._adders[goal_id] = AdderState(is_open=True)
        self.written.emit(written[-1])

    def _not_added(self, error: ExitDeskError) -> None:
        """Say why beside what was typed; it stays."""
        goal_id, self._adding = self._adding, ""
        self._adders[goal_id].wrong = error.text
        self.retranslate()
        self.put_focus(FocusMark("step_lines", goal_id))

    def _act(self, key: str) -> None:
        if key == "print" and self._contents is not None:
            case_id = self._contents.line.case_id
            self.place_requested.emit(Place("print", case_id=case_id, tab="pathway"))
        elif key == "one_page" and self._contents is not None:
            case_id = self._contents.line.case_id
            self.place_requested.emit(Place("print", case_id=case_id, tab="one_page"))
        elif key == "together" and self._contents is not None:
            self.place_requested.emit(Place("together", case_id=self._contents.line.case_id))
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
