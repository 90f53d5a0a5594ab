"""The safety plan of a client as it is printed: in full, or to carry without telling."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.persons import Persons
from exitdesk.casework.readings import Reading, read, rows_of
from exitdesk.casework.records import Records
from exitdesk.casework.word_places import placed_title
from exitdesk.documents.requests import (
    Carry,
    DiscreetPlan,
    DiscreetShape,
    Holder,
    Marks,
    NeutralTitle,
    PlanLine,
    PlanSection,
    SafetyPlan,
)
from exitdesk.domain.answers import Answers, Mark
from exitdesk.domain.cases import Revision
from exitdesk.domain.document_languages import PaperLang, document_language
from exitdesk.forms.model import Concept, Field, Form, Kind, bound_in
from exitdesk.forms.sealing import merge_sealed
from exitdesk.vault import Vault

FORM_KEY = "safety_plan"
PRINT_REASON = "Utskrift till klienten · Tuloste asiakkaalle"
_TEXTS = frozenset({Kind.SHORT_TEXT, Kind.LONG_TEXT})


@dataclass(frozen=True, slots=True)
class _Plan:
    """A plan's answers, sealed lines opened where the print needs them."""

    form: Form
    answers: Answers
    revision: Revision

    @property
    def reading(self) -> Reading:
        return read(self.form, self.answers)


class SafetyPlans:
    """The plans written with the client; each revision is a version."""

    def __init__(self, vault: Vault, records: Records, persons: Persons) -> None:
        self._vault = vault
        self._records = records
        self._persons = persons

    def all(self, case_id: str) -> tuple[Revision, ...]:
        """Return the current plans of a case, one a person."""
        return self._records.current(case_id, FORM_KEY)

    def spoken(self, revision: Revision) -> str:
        """Return the code of the client's language, "" when it was not said."""
        return self._records.reading(revision).text(Concept.PLAN_LANGUAGE)

    def full(
        self,
        revision: Revision,
        lang: PaperLang,
        *,
        holder: Holder = Holder.CLIENT,
        signatures: bool = False,
        reason: str = PRINT_REASON,
    ) -> SafetyPlan:
        """Return the full plan for printing.

        The client's copy needs no agreement: the client chose for each line what is on it.
        Sealed lines are opened only when the copy prints them; the log says so, and why.
        """
        plan = self._opened(revision, every_line=holder is Holder.OFFICE, reason=reason)
        names = self._persons.names(revision.case_id)
        made_on = plan.reading.day(Concept.EVENT_DATE)
        head = self._vault.head.short if holder is Holder.OFFICE else ""
        return SafetyPlan(
            lang=lang,
            sections=_sections(plan, lang),
            made_on=made_on or _local_day(revision),
            review_on=plan.reading.day(Concept.DUE),
            client=names.get(plan.reading.person(Concept.PLAN_PERSON), ""),
            officer=self._vault.officer.name,
            version=revision.number,
            holder=holder,
            signatures=signatures,
            marks=Marks(
                secret=holder is Holder.OFFICE, practice=self._vault.is_practice, anchor=head
            ),
        )

    def discreet(
        self,
        revision: Revision,
        lang: PaperLang,
        shape: DiscreetShape = DiscreetShape.A4,
        title: NeutralTitle = NeutralTitle.MEMO,
    ) -> DiscreetPlan:
        """Return the plan to carry: lines as the client chose, and nothing that tells."""
        plan = self._opened(revision, every_line=False)
        sections = _sections(plan, lang)
        return DiscreetPlan(lang, sections, shape, title, practice=self._vault.is_practice)

    def _opened(
        self, revision: Revision, *, every_line: bool, reason: str = PRINT_REASON
    ) -> _Plan:
        form = self._records.form_of(revision)
        answers: Answers = revision.answers
        if any(_needs_opening(field, answers, every_line) for field in form.fields()):
            sealed = self._records.reveal(revision.revision_id, reason)
            answers = merge_sealed(form, answers, sealed)
        return _Plan(form, answers, revision)


def _needs_opening(group: Field, answers: Answers, every_line: bool) -> bool:  # noqa: FBT001
    if group.kind is not Kind.GROUP or bound_in(group.fields, Concept.LINE_TEXT) is None:
        return False
    return any(
        Mark.SEALED in row.answers.values()
        and (every_line or row.text(Concept.LINE_CARRY) == Carry.FULL)
        for row in rows_of(group, answers)
    )


def _sections(plan: _Plan, lang: PaperLang) -> tuple[PlanSection, ...]:
    language = document_language(lang)
    return tuple(
        PlanSection(language.say_placed(placed_title(plan.form.key, section)), lines)
        for section in plan.form.sections
        if (lines := tuple(_lines(section.fields, plan.answers)))
    )


def _lines(fields: tuple[Field, ...], answers: Answers) -> Iterator[PlanLine]:
    for field in fields:
        if field.kind is not Kind.GROUP or bound_in(field.fields, Concept.LINE_TEXT) is None:
            continue
        for row in rows_of(field, answers):
            carry = row.text(Concept.LINE_CARRY)
            if carry in tuple(Carry):
                text = " – ".join(_texts_of(row))
                yield PlanLine(text, Carry(carry), row.text(Concept.LINE_HINT))


def _texts_of(row: Reading) -> Iterator[str]:
    """Yield what is written on the line: its text, and what the row adds to it."""
    for field in row.fields:
        answer = row.answers.get(field.id)
        is_hint = field.concept is Concept.LINE_HINT
        if field.kind in _TEXTS and not is_hint and isinstance(answer, str) and answer.strip():
            yield answer.strip()


def _local_day(revision: Revision) -> date:
    return revision.written_at.astimezone().date()
