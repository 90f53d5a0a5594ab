"""Safety: who has a level and who has none, then each person; and the life situation."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exitdesk.casework.case_safety import CaseSafety, ProtectedPerson, case_safety
from exitdesk.casework.desks import Desk
from exitdesk.casework.life_assessments import life_histories
from exitdesk.domain.answers import Answer, PersonRef
from exitdesk.domain.errors import ExitDeskError
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import ButtonRow, said
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.focus_marks import FocusMark
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.cases.tabs.base import CaseTab, FormRequest
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.safety.life_parts import LifeCard
from exitdesk.ui.safety.measure_lists import MeasureChoices, MeasureList
from exitdesk.ui.safety.overviews import SafetyOverview
from exitdesk.ui.safety.part_choices import PartChoice
from exitdesk.ui.safety.person_cards import PersonCard
from exitdesk.ui.themes import Theme

FORM = "safety_assessment"
LIFE_FORM = "life_assessment"
_ABOVE = 3  # widgets that stay: the choice of part, what went wrong, the buttons


class AssessmentsTab(CaseTab):
    """Shows who is protected, how great the threat to them is, and how their lives go."""

    written = Signal(object)  # something was written that the case shows

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
        self._part = PartChoice(("safety", "life"))
        self._part.chosen.connect(self._refill)
        self._problem = ProblemBox(language)
        self._new = ButtonRow(("assess", "assess_life"))
        self._new.pressed.connect(self._begin_new)
        for widget in (self._part, self._problem, self._new):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._shown: list[QWidget] = []
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self._part.say({"safety": self.tr("Safety"), "life": self.tr("Life situation")})
        self._new.say(
            {
                "assess": self.tr("&Assess safety"),
                "assess_life": self.tr("Assess the &life situation"),
            }
        )
        self._refill()

    def show_contents(self, contents: CaseContents) -> None:
        """Show another state of the case."""
        self._problem.say(None)
        super().show_contents(contents)

    def put_focus(self, mark: FocusMark) -> bool:
        """Put the focus on a record, in the part that shows it."""
        if self._contents is not None and mark.object_id:
            forms = {one.object_id: one.form_key for one in self._contents.revisions}
            wanted = {FORM: "safety", LIFE_FORM: "life"}.get(forms.get(mark.object_id, ""))
            if wanted is not None and wanted != self._part.key:
                self.show_part(wanted)
        return super().put_focus(mark)

    def show_part(self, key: str) -> None:
        """Show safety, or the life situation."""
        self._part.choose(key)
        self._refill()

    def _refill(self) -> None:
        is_life = self._part.key == "life"
        self._new.button("assess").setVisible(not is_life)
        self._new.button("assess_life").setVisible(is_life)
        if self._contents is None:
            return
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        parts = self._life_parts if is_life else self._safety_parts
        self._shown = list(parts(self._contents))
        for place, widget in enumerate(self._shown, start=_ABOVE):
            self.body.insertWidget(place, widget)

    # -- safety ------------------------------------------------------------------------------

    def _safety_parts(self, contents: CaseContents) -> Iterator[QWidget]:
        safety = case_safety(contents.forms, contents.revisions, contents.today)
        overview = SafetyOverview(safety, self._language, self._theme)
        overview.assess_requested.connect(self._assess_person)
        yield overview
        assessed = [person for person in safety.persons if person.assessment is not None]
        if not assessed:
            hint = self.tr(
                "Safety has not been assessed yet. Until it has, the level is shown as unknown."
            )
            yield said(hint, "muted")
        readings = contents.readings(self._language.lang, FORM)
        for person in assessed:
            own = [one for one in readings if _whose(one) == person.object_id]
            yield self._card(person, own, safety, contents)

    def _card(
        self,
        person: ProtectedPerson,
        readings: list[Reading],
        safety: CaseSafety,
        contents: CaseContents,
    ) -> PersonCard:
        card = PersonCard(person, readings, self._language, self._theme)
        card.assess_requested.connect(self._assess_after)
        card.opened.connect(self._open_record)
        measures = safety.measures_of(person.object_id)
        if measures:
            shown = MeasureList(measures, self._choices(contents), contents.today, self._language)
            shown.steps_requested.connect(self._make_steps)
            shown.state_chosen.connect(self._set_state)
            shown.step_opened.connect(self._open_record)
            card.add_measures(shown)
        card.add_history()
        return card

    def _choices(self, contents: CaseContents) -> MeasureChoices:
        field = contents.forms.latest("step").bound(Concept.STEP_STATE)
        states = {} if field is None else {one.key: one.label for one in field.options}
        goals = {
            goal.revision.object_id: goal.title
            for goal in contents.readings(self._language.lang, "goal")
        }
        return MeasureChoices(states, goals)

    # -- the life situation ------------------------------------------------------------------

    def _life_parts(self, contents: CaseContents) -> Iterator[QWidget]:
        histories = life_histories(contents.forms, contents.revisions)
        if not histories:
            hint = self.tr(
                "The life situation has not been assessed yet. It is gone through together, one "
                "life domain at a time; each need is one click from a goal."
            )
            yield said(hint, "muted")
        lang = self._language.lang
        goals = Counter(one.key(Concept.LIFE_DOMAIN) for one in contents.readings(lang, "goal"))
        for history in histories:
            called = contents.names.get(history.person, "")
            card = LifeCard(
                history,
                called,
                goals,
                contents.today,
                language=self._language,
                theme=self._theme,
            )
            card.assess_requested.connect(self._assess_life)
            card.goal_requested.connect(self._new_goal)
            card.opened.connect(self._open_record)
            yield card

    # -- asking ------------------------------------------------------------------------------

    def _begin_new(self, key: str) -> None:
        client = "" if self._contents is None else self._contents.client_id(self._language.lang)
        if key == "assess_life":
            self._assess_life(client)
        else:
            self._assess_person("")

    def _assess_person(self, person: str) -> None:
        self._assess_after(person, "")

    def _assess_after(self, person: str, happening: str) -> None:
        preset: list[tuple[Concept, Answer]] = []
        if person:
            preset.append((Concept.PROTECTED_PERSON, PersonRef(person)))
        if happening:
            preset += [(Concept.OCCASION, "incident"), (Concept.ASSESSED_AFTER, happening)]
        self.form_requested.emit(FormRequest(FORM, preset=tuple(preset)))

    def _assess_life(self, person: str) -> None:
        preset = ((Concept.LIFE_PERSON, PersonRef(person)),) if person else ()
        self.form_requested.emit(FormRequest(LIFE_FORM, preset=preset))

    def _new_goal(self, domain: str, situation: str) -> None:
        preset: list[tuple[Concept, Answer]] = [(Concept.LIFE_DOMAIN, domain)]
        if situation:
            preset.append((Concept.SITUATION, situation))
        self.form_requested.emit(FormRequest("goal", preset=tuple(preset)))

    # -- measures ----------------------------------------------------------------------------

    def _make_steps(self, keys: tuple[str, ...], goal: str) -> None:
        if self._contents is not None:
            case_id = self._contents.line.case_id
            work = partial(self._desk.measures.make_steps, case_id, keys, goal)
            self._jobs.run(work, self.written.emit, self._fail)

    def _set_state(self, key: str, state: str) -> None:
        if self._contents is not None:
            case_id = self._contents.line.case_id
            work = partial(self._desk.measures.set_state, case_id, key, state)
            self._jobs.run(work, self.written.emit, self._fail)

    def _fail(self, error: ExitDeskError) -> None:
        self._refill()
        self._problem.say(error.text)


def _whose(reading: Reading) -> str:
    return reading.person(Concept.PROTECTED_PERSON)
