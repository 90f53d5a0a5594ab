"""What records say is due, and when: each kind a line in a table."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from exitdesk.casework.due_candidates import Asked, Candidate
from exitdesk.casework.measures import measure_key, steps_of_measures
from exitdesk.casework.readings import Reading, read_revision
from exitdesk.domain.answers import Row
from exitdesk.domain.cases import Place, Revision
from exitdesk.domain.dues import DueItem, DueKind
from exitdesk.domain.texts import Text
from exitdesk.forms.inputs import read_time
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.forms.projection import DONE_KEYS
from exitdesk.vault import Vault
from exitdesk.vault.dues import Due, Span


@dataclass(frozen=True, slots=True)
class _Sort:
    """What a date of a form means; ``title`` None: the words of the field or of its choice."""

    kind: DueKind
    tab: str = "overview"
    title: Text | None = None
    page: str = "case"


# A date bound to the concept ``due`` in any other form is OTHER, called by its field's label.
_SORTS: dict[tuple[str, Concept], _Sort] = {
    ("safety_assessment", Concept.LEVEL_VALID_UNTIL): _Sort(
        DueKind.LEVEL_EXPIRES,
        "assessments",
        Text(sv="Hotbedömningen går ut", fi="Uhka-arvio vanhenee"),
    ),
    ("safety_assessment", Concept.DUE): _Sort(
        DueKind.MEASURE_DUE,
        "assessments",
        Text(sv="Åtgärd i bedömningen", fi="Arvioinnin toimenpide"),
    ),
    ("agreement", Concept.AGREEMENT_VALID_UNTIL): _Sort(
        DueKind.AGREEMENT_EXPIRES,
        "agreements",
        Text(sv="Överenskommelsens sista dag", fi="Sopimuksen viimeinen päivä"),
    ),
    ("agreement", Concept.PERMIT_UNTIL): _Sort(
        DueKind.AGREEMENT_EXPIRES,
        "agreements",
    ),
    ("agreement", Concept.EVENT_DATE): _Sort(
        DueKind.AGREEMENT_UNSIGNED,
        "agreements",
        Text(sv="Överenskommelsen väntar på underskrift", fi="Sopimus odottaa allekirjoitusta"),
    ),
    ("quick_contact", Concept.PROMISED_ON): _Sort(
        DueKind.CONTACT_PROMISED,
        "overview",
        Text(sv="Kontakt som har utlovats", fi="Luvattu yhteydenotto"),
    ),
    ("step", Concept.DUE): _Sort(DueKind.STEP_DUE, "pathway", Text(sv="Steg", fi="Askel")),
    ("goal", Concept.DUE): _Sort(DueKind.GOAL_DUE, "pathway", Text(sv="Mål", fi="Tavoite")),
    ("meeting", Concept.EVENT_DATE): _Sort(
        DueKind.MEETING_AGREED, "notes", Text(sv="Avtalat möte", fi="Sovittu tapaaminen")
    ),
    ("safety_plan", Concept.DUE): _Sort(
        DueKind.PLAN_REVIEW,
        "plan",
        Text(sv="Säkerhetsplanen ses över", fi="Turvasuunnitelma tarkistetaan"),
    ),
    ("event", Concept.EVENT_DATE): _Sort(DueKind.EVENT_AHEAD, "pathway"),
    ("life_assessment", Concept.DUE): _Sort(DueKind.LIFE_REVIEW, "assessments"),
    ("person", Concept.DUE): _Sort(DueKind.NON_DISCLOSURE, "people"),
    ("referral", Concept.DUE): _Sort(DueKind.REFERRAL_AWAITED, "services"),
    ("loan", Concept.DUE): _Sort(DueKind.LOAN_OUT, "services"),
    ("withdrawal", Concept.DUE): _Sort(DueKind.WITHDRAWN_QUEUE, page="withdrawn"),
    ("follow_up", Concept.DUE): _Sort(DueKind.FOLLOW_UP),
    ("case_state", Concept.DUE): _Sort(DueKind.RETENTION),
}
_BY_NAME = {(form_key, concept.value): sort for (form_key, concept), sort in _SORTS.items()}
_PERMIT = Text(
    sv="Det som får lämnas ut till en mottagare går ut: {recipient}",
    fi="Luovutuslupa vastaanottajalle päättyy: {recipient}",
)
_OTHER = _Sort(DueKind.OTHER)
_TITLES = (Concept.EVENT_TITLE, Concept.STEP_TITLE, Concept.GOAL_TITLE, Concept.PERSON_CALLED)
_WHOSE = (Concept.PROTECTED_PERSON, Concept.AGREEMENT_PERSON, Concept.PLAN_PERSON)
_STATES = (Concept.STEP_STATE, Concept.GOAL_STATE)


class DueRecords:
    """Finds due dates in the derived table and reads a record when its line is shown."""

    def __init__(self, vault: Vault, forms: FormLibrary) -> None:
        self._vault = vault
        self._forms = forms

    def candidates(self, asked: Asked) -> Iterator[Candidate]:
        """Yield a candidate for each due date."""
        span = Span(None, asked.until, asked.today, asked.case_id, asked.mine)
        for due in self._vault.dues.within(span):
            yield self.candidate(due)

    def candidate(self, due: Due) -> Candidate:
        """Return a due date as a candidate; of measures some may have become steps since."""
        made = partial(self.items, due)
        return Candidate(due.day, _sort(due).kind, due.case_id, made, times=due.times)

    def items(self, due: Due) -> Iterator[DueItem]:
        """Yield the lines of one due date, read from the record itself."""
        line = self._vault.cases.line(due.case_id)
        revision = self._vault.records.newest(due.object_id)
        reading = read_revision(self._forms, revision)
        sort, whose = _sort(due), self._whose(reading)
        tab = sort.tab if sort.page == "case" else ""
        place = Place(sort.page, case_id=due.case_id, tab=tab, object_id=due.object_id)
        if sort.kind is DueKind.MEASURE_DUE:
            reading = self._without_steps(revision, reading)
        for title, typed in _said(reading, Concept(due.concept), due.day):
            yield DueItem(
                day=due.day,
                kind=sort.kind,
                case_id=due.case_id,
                code=line.code,
                alias=line.alias,
                title=sort.title or title,
                typed=" · ".join(part for part in (whose, typed) if part),
                place=place,
                at=read_time(reading.text(Concept.CONTACT_TIME)),
            )

    def _without_steps(self, revision: Revision, reading: Reading) -> Reading:
        """Return an assessment without the measures that steps on the pathway carry out."""
        steps = steps_of_measures(
            self._forms, self._vault.records.current(revision.case_id, "step")
        )
        answers = {
            field_id: tuple(
                row
                for row in answer
                if not isinstance(row, Row)
                or measure_key(revision.object_id, row.row_id) not in steps
            )
            if isinstance(answer, tuple)
            else answer
            for field_id, answer in reading.answers.items()
        }
        return Reading(reading.fields, answers)  # type: ignore[arg-type]  # rows stay rows

    def _whose(self, reading: Reading) -> str:
        """Return whom an assessment, an agreement or a plan is about."""
        person = next((found for one in _WHOSE if (found := reading.person(one))), "")
        if not person:
            return ""
        about = read_revision(self._forms, self._vault.records.newest(person))
        return about.text(Concept.PERSON_CALLED)


def _sort(due: Due) -> _Sort:
    return _BY_NAME.get((due.form_key, due.concept), _OTHER)


def _said(reading: Reading, concept: Concept, day: date) -> Iterator[tuple[Text, str]]:
    """Yield what is due on that day by that concept: its label and what was typed about it."""
    for field in reading.fields:
        if field.concept is concept and reading.day(concept) == day:
            label = reading.label(Concept.EVENT_KIND) if concept is Concept.EVENT_DATE else None
            yield label or field.label, _typed(reading, concept)
        for group, rows in _groups(reading, concept):
            if group == field.id:
                for row in rows:
                    label = next(one.label for one in row.fields if one.concept is concept)
                    if row.day(concept) == day and not _is_done(row):
                        recipient = row.label(Concept.PERMIT_RECIPIENT)
                        yield _permit(recipient) if recipient else label, _typed(row, concept)


def _groups(reading: Reading, concept: Concept) -> Iterable[tuple[str, tuple[Reading, ...]]]:
    return ((field.id, rows) for field, rows in reading.groups_with(concept))


def _typed(reading: Reading, concept: Concept) -> str:
    if concept is Concept.PROMISED_ON:
        return reading.text(Concept.PROMISED_NEXT)
    return typed_title(reading)


def _permit(recipient: Text) -> Text:
    return Text(
        sv=_PERMIT.sv.format(recipient=recipient.sv), fi=_PERMIT.fi.format(recipient=recipient.fi)
    )


def typed_title(reading: Reading) -> str:
    """Return what was typed as a record's title, "" when nothing was or it is sealed."""
    return next((text for concept in _TITLES if (text := reading.text(concept))), "")


def _is_done(reading: Reading) -> bool:
    return any(reading.text(state) in DONE_KEYS for state in _STATES)
