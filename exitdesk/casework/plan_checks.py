"""What is wrong between a step and its goal, or a phase and the one before it.

A day out of order is a problem: it says what cannot be. A step due after its goal's day is none:
plans slip, and the plan shows it beside the step.
"""

from collections.abc import Iterator
from datetime import date

from exitdesk.casework.readings import Reading, read, read_revision
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Revision
from exitdesk.domain.phases import FIRST_PHASE
from exitdesk.domain.texts import Text
from exitdesk.forms.checks import Problem
from exitdesk.forms.inputs import show_date
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form
from exitdesk.forms.visibility import settled
from exitdesk.vault import Vault

BEFORE_GOAL = Text(
    sv="Steget ska vara klart innan målet börjar ({day}). Ändra dagen här eller målets början.",
    fi="Askeleen määräpäivä on ennen tavoitteen alkua ({day}). Muuta päivää tai tavoitteen alkua.",
)
DONE_LATER = Text(
    sv="Dagen har inte kommit ännu, så steget kan inte vara klart då.",
    fi="Päivä ei ole vielä tullut, joten askel ei ole voinut valmistua silloin.",
)
PHASE_NOT_YET = Text(
    sv="Dagen har inte kommit ännu. Ett byte av skede antecknas när det har skett.",
    fi="Päivä ei ole vielä tullut. Vaiheen vaihtuminen kirjataan, kun se on tapahtunut.",
)
SAME_PHASE = Text(
    sv="Ärendet är redan i det här skedet den dagen.",
    fi="Asia on jo tässä vaiheessa kyseisenä päivänä.",
)


class PlanChecks:
    """Looks at a form of the pathway beside what the case says already."""

    def __init__(self, vault: Vault, forms: FormLibrary) -> None:
        self._vault = vault
        self._forms = forms

    def problems(
        self, form: Form, case_id: str, answers: Answers, object_id: str | None, today: date
    ) -> tuple[Problem, ...]:
        """Return the problems of a step or a change of phase, none for any other form."""
        reading = read(form, settled(form, answers))
        found: Iterator[tuple[Concept, Text]] = iter(())
        if form.key == "step":
            found = self._of_step(reading, case_id, today)
        elif form.key == "phase_change":
            found = self._of_phase(reading, case_id, object_id, today)
        placed = (_at(form, concept, text) for concept, text in found)
        return tuple(problem for problem in placed if problem is not None)

    def _of_step(
        self, reading: Reading, case_id: str, today: date
    ) -> Iterator[tuple[Concept, Text]]:
        done, due = reading.day(Concept.STEP_DONE_ON), reading.day(Concept.DUE)
        if done is not None and done > today:
            yield Concept.STEP_DONE_ON, DONE_LATER
        begins = self._goal_begins(case_id, reading.text(Concept.STEP_GOAL))
        if due is not None and begins is not None and due < begins:
            yield Concept.DUE, BEFORE_GOAL.filled({"day": show_date(begins)})

    def _goal_begins(self, case_id: str, goal_id: str) -> date | None:
        if not goal_id:
            return None
        for revision in self._vault.records.current(case_id, "goal"):
            if revision.object_id == goal_id:
                return read_revision(self._forms, revision).day(Concept.GOAL_FROM)
        return None

    def _of_phase(
        self, reading: Reading, case_id: str, object_id: str | None, today: date
    ) -> Iterator[tuple[Concept, Text]]:
        day, to = reading.day(Concept.EVENT_DATE), reading.text(Concept.PHASE_TO)
        if day is None or not to:
            return
        if day > today:
            yield Concept.EVENT_DATE, PHASE_NOT_YET
        others = [
            revision
            for revision in self._vault.records.current(case_id, "phase_change")
            if revision.object_id != object_id
        ]
        if self._phase_on(day, others) == to:
            yield Concept.PHASE_TO, SAME_PHASE

    def _phase_on(self, day: date, changes: list[Revision]) -> str:
        """Return the phase that holds on a day; of several changes that day the last one."""
        held, since = FIRST_PHASE, date.min
        for revision in changes:
            reading = read_revision(self._forms, revision)
            on = reading.day(Concept.EVENT_DATE) or revision.written_at.astimezone().date()
            if since <= on <= day:
                held, since = reading.text(Concept.PHASE_TO), on
        return held


def _at(form: Form, concept: Concept, text: Text) -> Problem | None:
    for section in form.sections:
        for field in section.fields:
            if field.concept is concept:
                return Problem(section.id, field.id, None, None, text)
    return None
