"""Several steps written to a goal in one go: common ones that were picked, or lines typed."""

import tomllib
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.casework.plan_checks import PlanChecks
from exitdesk.casework.readings import answers_by_concept
from exitdesk.casework.records import Records
from exitdesk.domain.answers import Answer
from exitdesk.domain.cases import Revision
from exitdesk.domain.clocks import Clock
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.steps import NewStep, StepTemplate
from exitdesk.domain.texts import Text
from exitdesk.forms.checks import Problem
from exitdesk.forms.inputs import clean_line, read_date
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form
from exitdesk.vault import Vault

PLANNED = "planned"
_YEAR_ROUND = timedelta(days=180)


class StepTemplatesError(ExitDeskError):
    """The file of common steps cannot be used."""

    message = Text(
        sv="Filen med vanliga steg ({file}) kan inte användas: {place}.",
        fi="Tavallisten askelten tiedostoa ({file}) ei voi käyttää: {place}.",
    )


class StepLineError(ExitDeskError):
    """One of the steps cannot be written; none has been."""

    message = Text(
        sv="Steget ”{title}” kan inte läggas till: {why} Inget av stegen har skrivits.",
        fi="Askelta ”{title}” ei voi lisätä: {why} Mitään askelista ei ole kirjattu.",
    )

    def __init__(self, title: str, why: Text) -> None:
        super().__init__(detail="step")
        self._title, self._why = title, why

    @property
    def text(self) -> Text:
        """The sentence, with the reason in each language."""
        return Text(
            sv=self.message.sv.format(title=self._title, why=self._why.sv),
            fi=self.message.fi.format(title=self._title, why=self._why.fi),
        )


def load_templates(path: Path) -> tuple[StepTemplate, ...]:
    """Return the common steps in the file at ``path``; raises ``StepTemplatesError``."""
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))["step"]
        return tuple(
            StepTemplate(
                key=row["key"],
                domain=row["domain"],
                title=Text(sv=row["sv"], fi=row["fi"]),
                who=row["who"],
                days=int(row["days"]),
                service=row.get("service", ""),
            )
            for row in rows
        )
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise StepTemplatesError(
            detail=f"{path.name}: {error!r}", file=path.name, place=str(error)[:60]
        ) from error


def read_step_lines(typed: str, who: str, today: date) -> tuple[NewStep, ...]:
    """Return a step for each line that says something; a day may stand at its end.

    ``1.12.`` without a year is the next first of December, or the last one if that is nearer.
    """
    lines = (clean_line(line).strip() for line in typed.splitlines())
    return tuple(_read_line(line, who, today) for line in lines if line)


def _read_line(line: str, who: str, today: date) -> NewStep:
    title, _, last = line.rpartition(" ")
    due = _day(last, today)
    if due is None or not title.strip():
        return NewStep(line, who)
    return NewStep(title.strip().rstrip(",;–-").strip(), who, due)


def _day(word: str, today: date) -> date | None:
    whole = read_date(word)
    if isinstance(whole, date):
        return whole
    if not word.endswith(".") or word.count(".") != 2:
        return None
    found = [read_date(f"{word}{year}") for year in range(today.year - 1, today.year + 2)]
    days = [day for day in found if isinstance(day, date) and day >= today - _YEAR_ROUND]
    return min(days, default=None)


class NewSteps:
    """Writes steps to a goal, all of them or none."""

    def __init__(
        self,
        vault: Vault,
        forms: FormLibrary,
        records: Records,
        templates: tuple[StepTemplate, ...],
        clock: Clock,
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._records = records
        self._checks = PlanChecks(vault, forms)
        self._clock = clock
        self.templates = templates

    def add(self, case_id: str, goal_id: str, steps: Sequence[NewStep]) -> tuple[Revision, ...]:
        """Write the steps in their order; ``goal_id`` is "" for steps of no goal.

        Raises:
            StepLineError: one of them cannot be; none is written.
            DiskFullError, WriteFailedError: those before it have been written.
        """
        form = self._forms.latest("step")
        answers = [self._answers(form, goal_id, step) for step in steps]
        for step, made in zip(steps, answers, strict=True):
            self._require_whole(form, case_id, step, made)
        return tuple(self._records.write(case_id, form, made) for made in answers)

    def keep(self, case_id: str, goal_id: str, steps: Sequence[NewStep]) -> None:
        """Keep steps that were typed and not added: each becomes a draft of its own."""
        form = self._forms.latest("step")
        for step in steps:
            answers = self._answers(form, goal_id, step)
            self._vault.drafts.begin(form, case_id=case_id, answers=answers)

    def _require_whole(
        self, form: Form, case_id: str, step: NewStep, answers: dict[str, Answer]
    ) -> None:
        found: tuple[Problem, ...] = self._records.problems(form, answers)
        found += self._checks.problems(form, case_id, answers, None, self._clock.today())
        if found:
            raise StepLineError(step.title, found[0].text) from InvalidAnswersError(found)

    def _answers(self, form: Form, goal_id: str, step: NewStep) -> dict[str, Answer]:
        values: dict[Concept, Answer] = {
            Concept.STEP_TITLE: step.title,
            Concept.STEP_WHO: step.who,
            Concept.STEP_STATE: PLANNED,
        }
        if goal_id:
            values[Concept.STEP_GOAL] = goal_id
        if step.due is not None:
            values[Concept.DUE] = step.due
        if step.service:
            values[Concept.SERVICE] = step.service
        return answers_by_concept(form, values)
