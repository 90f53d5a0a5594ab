"""What one record says is due, and when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.readings import Reading, read_revision
from exitdesk.casework.recurrences import occurrences
from exitdesk.domain.cases import Revision
from exitdesk.domain.dues import DueKind
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.forms.projection import DONE_KEYS

_WORDS: dict[DueKind, Text] = {
    DueKind.LEVEL_EXPIRES: Text(sv="Hotbedömningen går ut", fi="Uhka-arvio vanhenee"),
    DueKind.AGREEMENT_EXPIRES: Text(
        sv="Överenskommelsens sista dag", fi="Sopimuksen viimeinen päivä"
    ),
    DueKind.CONTACT_PROMISED: Text(sv="Kontakt som har utlovats", fi="Luvattu yhteydenotto"),
    DueKind.STEP_DUE: Text(sv="Steg", fi="Askel"),
    DueKind.GOAL_DUE: Text(sv="Mål", fi="Tavoite"),
    DueKind.MEASURE_DUE: Text(sv="Åtgärd i bedömningen", fi="Arvioinnin toimenpide"),
    DueKind.MEETING_AGREED: Text(sv="Avtalat möte", fi="Sovittu tapaaminen"),
    DueKind.PLAN_REVIEW: Text(sv="Säkerhetsplanen ses över", fi="Turvasuunnitelma tarkistetaan"),
    DueKind.REMOVAL_WAITING: Text(
        sv="Avgör vad som ska bort efter en återkallelse",
        fi="Ratkaise, mitä peruutuksen jälkeen poistetaan",
    ),
}
_BY_FORM: dict[str, DueKind] = {
    "step": DueKind.STEP_DUE,
    "goal": DueKind.GOAL_DUE,
    "safety_plan": DueKind.PLAN_REVIEW,
    "withdrawal": DueKind.REMOVAL_WAITING,
}
TABS: dict[DueKind, str] = {
    DueKind.LEVEL_EXPIRES: "assessments",
    DueKind.MEASURE_DUE: "assessments",
    DueKind.STEP_DUE: "pathway",
    DueKind.GOAL_DUE: "pathway",
    DueKind.EVENT_AHEAD: "pathway",
    DueKind.MEETING_AGREED: "notes",
    DueKind.PLAN_REVIEW: "plan",
}
_TITLES = (Concept.EVENT_TITLE, Concept.STEP_TITLE, Concept.GOAL_TITLE, Concept.PERSON_CALLED)


@dataclass(frozen=True, slots=True)
class DueRecord:
    """One thing due, before it is known in which case it lies."""

    day: date
    kind: DueKind
    title: Text
    typed: str
    object_id: str


def dues_in(forms: FormLibrary, revision: Revision, today: date) -> Iterator[DueRecord]:
    """Yield what a record says is due; days that have passed included."""
    reading = read_revision(forms, revision)
    if reading.day(Concept.AGREEMENT_WITHDRAWN_ON) is not None:
        return
    named = (
        (Concept.LEVEL_VALID_UNTIL, DueKind.LEVEL_EXPIRES),
        (Concept.AGREEMENT_VALID_UNTIL, DueKind.AGREEMENT_EXPIRES),
        (Concept.PROMISED_ON, DueKind.CONTACT_PROMISED),
    )
    for concept, kind in named:
        day = reading.day(concept)
        if day is not None:
            typed = reading.text(Concept.PROMISED_NEXT) if concept is Concept.PROMISED_ON else ""
            yield DueRecord(day, kind, _WORDS[kind], typed, revision.object_id)
    yield from _by_due_day(reading, revision)
    yield from _measures(reading, revision)
    yield from _events(reading, revision, today)


def _by_due_day(reading: Reading, revision: Revision) -> Iterator[DueRecord]:
    day = reading.day(Concept.DUE)
    if day is None or _is_done(reading):
        return
    field = next(field for field in reading.fields if field.concept is Concept.DUE)
    kind = _BY_FORM.get(revision.form_key, DueKind.OTHER)
    title = _WORDS.get(kind, field.label)
    yield DueRecord(day, kind, title, typed_title(reading), revision.object_id)


def _measures(reading: Reading, revision: Revision) -> Iterator[DueRecord]:
    for _group, rows in reading.groups_with(Concept.STEP_TITLE):
        for row in rows:
            day = row.day(Concept.DUE)
            if day is not None and not _is_done(row):
                kind = DueKind.MEASURE_DUE
                typed = row.text(Concept.STEP_TITLE)
                yield DueRecord(day, kind, _WORDS[kind], typed, revision.object_id)


def _events(reading: Reading, revision: Revision, today: date) -> Iterator[DueRecord]:
    day = reading.day(Concept.EVENT_DATE)
    if day is None:
        return
    typed = typed_title(reading)
    if reading.text(Concept.MEETING_STATE) == "agreed":
        kind = DueKind.MEETING_AGREED
        yield DueRecord(day, kind, _WORDS[kind], typed, revision.object_id)
    elif revision.form_key == "event":
        ahead = next_occurrence(reading, day, today)
        label = reading.label(Concept.EVENT_KIND)
        if ahead is not None and label is not None:
            yield DueRecord(ahead, DueKind.EVENT_AHEAD, label, typed, revision.object_id)


def next_occurrence(reading: Reading, first: date, today: date) -> date | None:
    """Return the first day of a recurring thing that has not passed; None when all have."""
    days = occurrences(first, reading.text(Concept.REPEATS), reading.day(Concept.REPEATS_UNTIL))
    return next((day for day in days if day >= today), None)


def typed_title(reading: Reading) -> str:
    """Return what was typed as a record's title, "" when nothing was or it is sealed."""
    return next((text for concept in _TITLES if (text := reading.text(concept))), "")


def _is_done(reading: Reading) -> bool:
    states = (reading.text(Concept.STEP_STATE), reading.text(Concept.GOAL_STATE))
    return any(state in DONE_KEYS for state in states)
