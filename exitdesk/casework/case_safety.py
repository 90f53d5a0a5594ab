"""How safe everyone in a case is, as far as it has been assessed, and what happened since."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.measures import MeasureView, measures_in, steps_of_measures
from exitdesk.casework.readings import Reading, read_revision
from exitdesk.domain.cases import Revision, ThreatLevel
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept

FORM_KEY = "safety_assessment"
CLIENT = "client"
_NOT_PROTECTED = frozenset({"professional", "threat_source"})
_NO_HAPPENINGS = frozenset({"agreed_contact", "contact_attempt", "anniversary"})
_MISSED = Text(sv="Utebliven kontakt", fi="Väliin jäänyt yhteydenotto")
_EVENT = Text(sv="Händelse", fi="Tapahtuma")


@dataclass(frozen=True, slots=True)
class Happening:
    """Something after which safety is assessed anew; ``typed`` is its title, "" for none."""

    object_id: str
    day: date
    kind: Text
    typed: str


@dataclass(frozen=True, slots=True)
class ProtectedPerson:
    """A person whom the case protects, and the level last chosen for them.

    ``level`` is None when it is unknown: never assessed, or expired; then ``last_level`` still
    says what it was. ``happened`` is what has happened since they were assessed, newest first.
    """

    object_id: str
    called: str
    role: str
    role_text: Text
    level: ThreatLevel | None = None
    last_level: ThreatLevel | None = None
    valid_until: date | None = None
    assessed_on: date | None = None
    assessment: Revision | None = None
    happened: tuple[Happening, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseSafety:
    """Everyone who is protected, the client first, and every measure agreed for them."""

    persons: tuple[ProtectedPerson, ...]
    measures: tuple[MeasureView, ...]
    steps: Mapping[str, Revision]  # by the measure they carry out

    def measures_of(self, person: str) -> tuple[MeasureView, ...]:
        """Return the measures that protect a person, those of the latest assessment first."""
        return tuple(measure for measure in self.measures if measure.person == person)


def case_safety(forms: FormLibrary, revisions: Sequence[Revision], today: date) -> CaseSafety:
    """Return how safe everyone is, from the newest revision of every record of a case."""
    readings = {one.revision_id: read_revision(forms, one) for one in revisions}
    assessed = _assessed(revisions, readings)
    happened = tuple(_happenings(revisions, readings, today))
    steps = steps_of_measures(forms, revisions)
    measures = tuple(
        measure
        for revision in sorted(assessed, key=_Order(readings), reverse=True)
        for measure in measures_in(forms, revision, steps)
    )
    persons = [
        _with_level(person, assessed, readings, happened, today)
        for person in _protected(revisions, readings, assessed)
    ]
    return CaseSafety(tuple(sorted(persons, key=_client_first)), measures, steps)


def newest_assessment(
    revisions: Sequence[Revision], readings: Mapping[str, Reading], person: str
) -> Revision | None:
    """Return the assessment of a person with the latest day, of one day the one written last."""
    own = [
        one
        for one in revisions
        if readings[one.revision_id].person(Concept.PROTECTED_PERSON) == person
    ]
    return max(own, key=_Order(readings), default=None)


@dataclass(frozen=True, slots=True)
class _Order:
    """Sorts records by the day they are about, then by when they were written."""

    readings: Mapping[str, Reading]

    def __call__(self, revision: Revision) -> tuple[date, str]:
        return _day_of(revision, self.readings), revision.written_at.isoformat()


def _day_of(revision: Revision, readings: Mapping[str, Reading]) -> date:
    day = readings[revision.revision_id].day(Concept.EVENT_DATE)
    return day or revision.written_at.astimezone().date()


def _assessed(
    revisions: Sequence[Revision], readings: Mapping[str, Reading]
) -> tuple[Revision, ...]:
    return tuple(
        one
        for one in revisions
        if one.form_key == FORM_KEY
        and readings[one.revision_id].text(Concept.LEVEL) in tuple(ThreatLevel)
    )


def _protected(
    revisions: Sequence[Revision],
    readings: Mapping[str, Reading],
    assessed: Sequence[Revision],
) -> Iterator[ProtectedPerson]:
    """Yield the client and the close ones, and whoever else has been assessed."""
    whom = {readings[one.revision_id].person(Concept.PROTECTED_PERSON) for one in assessed}
    for revision in revisions:
        reading = readings[revision.revision_id]
        role = reading.text(Concept.PERSON_ROLE)
        if role and (role not in _NOT_PROTECTED or revision.object_id in whom):
            yield ProtectedPerson(
                object_id=revision.object_id,
                called=reading.text(Concept.PERSON_CALLED),
                role=role,
                role_text=reading.label(Concept.PERSON_ROLE) or Text(sv="Person", fi="Henkilö"),
            )


def _with_level(
    person: ProtectedPerson,
    assessed: Sequence[Revision],
    readings: Mapping[str, Reading],
    happened: Sequence[Happening],
    today: date,
) -> ProtectedPerson:
    newest = newest_assessment(assessed, readings, person.object_id)
    if newest is None:
        return person
    reading = readings[newest.revision_id]
    level = ThreatLevel(reading.text(Concept.LEVEL))
    until = reading.day(Concept.LEVEL_VALID_UNTIL)
    return ProtectedPerson(
        object_id=person.object_id,
        called=person.called,
        role=person.role,
        role_text=person.role_text,
        level=level if until is not None and today <= until else None,
        last_level=level,
        valid_until=until,
        assessed_on=_day_of(newest, readings),
        assessment=newest,
        happened=_since(newest, person.object_id, assessed, readings, happened),
    )


def _since(
    newest: Revision,
    person: str,
    assessed: Sequence[Revision],
    readings: Mapping[str, Reading],
    happened: Sequence[Happening],
) -> tuple[Happening, ...]:
    """Return what has happened since a person was assessed, but what they were assessed after.

    What happened on the very day of the assessment counts as known.
    """
    day = _day_of(newest, readings)
    answered = {
        readings[one.revision_id].text(Concept.ASSESSED_AFTER)
        for one in assessed
        if readings[one.revision_id].person(Concept.PROTECTED_PERSON) == person
    }
    return tuple(one for one in happened if one.day > day and one.object_id not in answered)


def _happenings(
    revisions: Sequence[Revision], readings: Mapping[str, Reading], today: date
) -> list[Happening]:
    found = [
        made
        for revision in revisions
        if (made := _happening(revision, readings[revision.revision_id])) is not None
        and made.day <= today
    ]
    return sorted(found, key=_newest_day_first)


def _happening(revision: Revision, reading: Reading) -> Happening | None:
    """Return what a record tells that safety is assessed after, or None."""
    typed = reading.text(Concept.EVENT_TITLE)
    missed_on = reading.day(Concept.CONTACT_DAY) or reading.day(Concept.EVENT_DATE)
    outcomes = {reading.text(Concept.CONTACT_OUTCOME), reading.text(Concept.MEETING_STATE)}
    if "missed" in outcomes and missed_on is not None:
        return Happening(revision.object_id, missed_on, _MISSED, typed)
    day = reading.day(Concept.EVENT_DATE)
    kind = reading.text(Concept.EVENT_KIND)
    if revision.form_key != "event" or day is None or kind in _NO_HAPPENINGS:
        return None
    if reading.text(Concept.REPEATS) not in {"", "once"}:
        return None
    return Happening(revision.object_id, day, reading.label(Concept.EVENT_KIND) or _EVENT, typed)


def _newest_day_first(happening: Happening) -> tuple[int, str]:
    return -happening.day.toordinal(), happening.object_id


def _client_first(person: ProtectedPerson) -> tuple[bool, bool]:
    return person.role != CLIENT, person.assessment is None
