"""What a client and an officer look at and change together, at one screen."""

from dataclasses import dataclass, replace
from datetime import date

from exitdesk.casework.paper_languages import ClientPaper, PaperLanguages
from exitdesk.casework.plan_pages import meeting_lines, plain_option, plain_phase, plain_who
from exitdesk.casework.readings import answers_by_concept, read_revision
from exitdesk.casework.safety_plans import SafetyPlans
from exitdesk.casework.shared_plans import SharedPlan, SharedPlans, SharedStep
from exitdesk.casework.word_places import option_place
from exitdesk.documents.requests import PlanSection
from exitdesk.documents.wordings import Wording
from exitdesk.domain.answers import Answer
from exitdesk.domain.cases import Revision
from exitdesk.domain.document_languages import DocumentLanguage, PlacedText
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault

__all__ = ["PlanSection", "Together", "TogetherView", "TogetherWords"]

SHOWN_REASON = "Visad för klienten · Näytetty asiakkaalle"


@dataclass(frozen=True, slots=True)
class TogetherView:
    """All that the view may show; nothing else of the vault is handed to it."""

    plan: SharedPlan
    language: DocumentLanguage  # the client's
    languages: tuple[DocumentLanguage, ...]  # in which everything can be said
    who: tuple[tuple[str, PlacedText], ...]  # who may take a step
    safety_plan: str  # object id of the client's own safety plan, "" for none
    practice: bool


class TogetherWords:
    """The words of the view in one language; nothing here is in the interface's."""

    def __init__(self, language: DocumentLanguage) -> None:
        self.language = language
        self._wording = Wording("together", language)

    def say(self, key: str, **values: object) -> str:
        """Return the words for a key with their places filled."""
        return self._wording.say(key, **values)

    def placed(self, placed: PlacedText | None) -> str:
        """Return the words of an option, "" for none."""
        return "" if placed is None else self.language.say_placed(placed)

    def who(self, step: SharedStep) -> str:
        """Return who takes a step, said to the client."""
        return plain_who(step, self.language)

    def who_may(self, key: str, placed: PlacedText) -> str:
        """Return who may take a step, said to the client."""
        return plain_option(key, placed, self.language)

    def day(self, value: date) -> str:
        """Return a day as the language writes it."""
        return self.language.written(value)

    def phase(self, plan: SharedPlan) -> str:
        """Return what the phase means, said to the client, or ""."""
        return plain_phase(plan, self.language)

    def meetings(self, plan: SharedPlan) -> tuple[str, ...]:
        """Return when client and officer meet and talk."""
        return tuple(meeting_lines(plan, self.language))


class Together:
    """Reads one client's plan for the screen, and writes what is changed there."""

    def __init__(
        self,
        vault: Vault,
        forms: FormLibrary,
        *,
        shared: SharedPlans,
        plans: SafetyPlans,
        languages: PaperLanguages,
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._shared = shared
        self._plans = plans
        self._languages = languages

    def begin(self, case_id: str) -> TogetherView:
        """Return what may be shown of a case, after entering in the log that it was opened.

        Raises:
            CaseNotSharedError: when the case is not open to this officer.
        """
        self._vault.cases.opened(case_id)
        return self.view(case_id)

    def view(self, case_id: str) -> TogetherView:
        """Return what may be shown of a case as it is now; raises like ``begin``."""
        line = self._vault.cases.line(case_id)
        return TogetherView(
            plan=self._shared.of(case_id),
            language=self._languages.of_client(line.language, ClientPaper.TOGETHER),
            languages=self._languages.offered(ClientPaper.TOGETHER),
            who=self._who(),
            safety_plan=self._own_safety_plan(case_id),
            practice=self._vault.is_practice,
        )

    def safety_plan(self, object_id: str, language: DocumentLanguage) -> tuple[PlanSection, ...]:
        """Return the client's safety plan, each line as the client chose to carry it.

        Sealed lines that the client has in full are opened for it; the log says so.
        """
        revision = self._vault.records.history(object_id)[-1]
        full = self._plans.full(revision, language, reason=SHOWN_REASON)
        shown = (
            replace(section, lines=tuple(line for line in section.lines if line.as_carried()))
            for section in full.sections
        )
        return tuple(section for section in shown if section.lines)

    def with_day(self, object_id: str, due: date) -> dict[str, Answer]:
        """Return the answers of a step with another day by which it is to be taken."""
        before = self._vault.records.history(object_id)[-1]
        form = self._forms.exact(before.form_key, before.form_version)
        return {**before.answers, **answers_by_concept(form, {Concept.DUE: due})}

    def new_step(self, goal: str, title: str, who: str, due: date | None) -> dict[str, Answer]:
        """Return the answers of a new step as far as it has been typed."""
        values: dict[Concept, Answer] = {
            Concept.STEP_TITLE: title,
            Concept.STEP_WHO: who,
            Concept.STEP_STATE: "planned",
        }
        if goal:
            values[Concept.STEP_GOAL] = goal
        if due is not None:
            values[Concept.DUE] = due
        return answers_by_concept(self._forms.latest("step"), values)

    def _who(self) -> tuple[tuple[str, PlacedText], ...]:
        field = self._forms.latest("step").bound(Concept.STEP_WHO)
        if field is None:
            return ()
        return tuple(
            (option.key, PlacedText(option_place("step", field.id, option.key), option.label))
            for option in field.options
            if option.offered
        )

    def _own_safety_plan(self, case_id: str) -> str:
        """Return the newest safety plan that is the client's own."""
        client = self._shared.client_id(case_id)
        own = [
            revision
            for revision in self._plans.all(case_id)
            if self._whose(revision) in {"", client}
        ]
        return own[-1].object_id if own else ""

    def _whose(self, revision: Revision) -> str:
        return read_revision(self._forms, revision).person(Concept.PLAN_PERSON)
