"""What a case's line says, worked out from the facts its records state; no database here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from exitdesk.domain.answers import Answer, PartialDate, PersonRef
from exitdesk.domain.cases import CaseState, ThreatLevel
from exitdesk.domain.phases import FIRST_PHASE
from exitdesk.forms.model import Concept

_PLAIN = (
    Concept.CASE_ALIAS,
    Concept.CASE_CLIENT_TYPE,
    Concept.CASE_MILIEU,
    Concept.CASE_LANGUAGE,
    Concept.CASE_STATE,
)
_KEPT = frozenset(
    (
        *_PLAIN,
        Concept.LEVEL,
        Concept.LEVEL_VALID_UNTIL,
        Concept.PROTECTED_PERSON,
        Concept.PHASE_TO,
        Concept.AGREEMENT_PERSON,
        Concept.AGREEMENT_VALID_UNTIL,
        Concept.AGREEMENT_AGREED_UNTIL,
        Concept.AGREEMENT_FORM,
        Concept.AGREEMENT_WITHDRAWN_ON,
        Concept.PERSON_ROLE,
    )
)
# What is kept of a record beside a concept that it answers: calendars ask for it over all cases,
# and what is entered afterwards counts by its own day.
_BESIDE: dict[Concept, tuple[Concept, ...]] = {
    Concept.STEP_OFFICER: (Concept.STEP_STATE,),  # whose officer has left is asked for
    Concept.PHASE_TO: (Concept.EVENT_DATE,),
    Concept.LEVEL: (Concept.EVENT_DATE,),
    Concept.LIFE_PERSON: (Concept.EVENT_DATE,),
    Concept.AGREEMENT_VALID_UNTIL: (Concept.EVENT_DATE,),
    Concept.MEETING_STATE: (Concept.EVENT_DATE, Concept.CONTACT_TIME),
    Concept.REPEATS: (Concept.EVENT_DATE, Concept.REPEATS_UNTIL, Concept.CONTACT_TIME),
    Concept.CONTACT_OF: (
        *(Concept.CONTACT_DAY, Concept.CONTACT_OUTCOME, Concept.CONTACT_MOVED_TO),
        *(Concept.CONTACT_REACHED, Concept.CONTACT_TIME),
    ),
}
_NOTHING_OLDER: Mapping[tuple[str, Concept], int] = MappingProxyType({})
_CLIENT_ROLE = "client"
_LEVELS = tuple(ThreatLevel)  # from the lowest to the highest


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """What one record states; ``sequence`` is the ledger's number for its newest revision."""

    object_id: str
    sequence: int
    values: Mapping[Concept, str]


@dataclass(frozen=True, slots=True)
class LineFacts:
    """The derived part of a case's line, as it is stored."""

    alias: str
    client_type: str
    milieu: str
    language: str
    state: str
    phase: str
    level: str | None
    level_valid_until: str | None
    agreement_valid_until: str | None


def facts_of(columns: Mapping[Concept, Answer]) -> dict[Concept, str]:
    """Return the facts among a record's columns that the case's line may need, as text."""
    kept = set(_KEPT)
    for concept, others in _BESIDE.items():
        if concept in columns:
            kept |= {concept, *others}
    texts = ((concept, _text(columns[concept])) for concept in columns if concept in kept)
    return {concept: text for concept, text in texts if text is not None}


def line_facts(
    records: list[RecordFacts],
    first_state: str,
    since: Mapping[tuple[str, Concept], int] = _NOTHING_OLDER,
) -> LineFacts:
    """Return the line of a case from its records, the oldest change first.

    ``since`` are the ledger's numbers from which on an object has said what it says, where that
    is not the one of its newest revision: what is corrected beside it makes it no newer.
    """
    latest = dict.fromkeys(_PLAIN, "") | {Concept.CASE_STATE: first_state}
    for concept in _PLAIN:
        said = [record for record in records if record.values.get(concept)]
        ages = [since.get((each.object_id, concept), each.sequence) for each in said]
        if said:
            latest[concept] = said[ages.index(max(ages))].values[concept]
    level, valid_until = _level(records)
    return LineFacts(
        alias=latest[Concept.CASE_ALIAS],
        client_type=latest[Concept.CASE_CLIENT_TYPE],
        milieu=latest[Concept.CASE_MILIEU],
        language=latest[Concept.CASE_LANGUAGE],
        state=CaseState(latest[Concept.CASE_STATE]).value,
        phase=_phase(records),
        level=level,
        level_valid_until=valid_until,
        agreement_valid_until=_agreement(records),
    )


def contested(records: list[RecordFacts]) -> Iterator[tuple[Concept, RecordFacts]]:
    """Yield what records of a case say differently, of all that its line repeats."""
    for concept in _PLAIN:
        said = [record for record in records if record.values.get(concept)]
        if len({record.values[concept] for record in said}) > 1:
            yield from ((concept, record) for record in said)


def _text(answer: Answer) -> str | None:
    if isinstance(answer, str):
        return answer
    if isinstance(answer, PersonRef):
        return answer.object_id
    if isinstance(answer, PartialDate):
        return answer.iso()
    return answer.isoformat() if isinstance(answer, date) else None


def _phase(records: list[RecordFacts]) -> str:
    changes = [record for record in records if Concept.PHASE_TO in record.values]
    newest = max(changes, key=_by_day, default=None)
    return newest.values[Concept.PHASE_TO] if newest else FIRST_PHASE


def _by_day(record: RecordFacts) -> tuple[str, int]:
    return record.values.get(Concept.EVENT_DATE, ""), record.sequence


def _level(records: list[RecordFacts]) -> tuple[str | None, str | None]:
    """The highest level that anyone in the case was last given; equal ones: expiring first.

    A high level that has expired still counts: the list then shows it as unknown, which is
    safer than showing another person's lower one.
    """
    newest: dict[str, RecordFacts] = {}
    for record in sorted(records, key=_by_day):
        if Concept.LEVEL in record.values:
            newest[record.values.get(Concept.PROTECTED_PERSON, "")] = record
    highest: RecordFacts | None = None
    for record in newest.values():
        if highest is None or _urgency(record) > _urgency(highest):
            highest = record
    if highest is None:
        return None, None
    return highest.values[Concept.LEVEL], highest.values.get(Concept.LEVEL_VALID_UNTIL)


def _urgency(record: RecordFacts) -> tuple[int, int]:
    until = record.values.get(Concept.LEVEL_VALID_UNTIL)
    expires = date.fromisoformat(until).toordinal() if until else 0
    return _LEVELS.index(ThreatLevel(record.values[Concept.LEVEL])), -expires


def _agreement(records: list[RecordFacts]) -> str | None:
    """The day until which the client's newest agreement holds, cut short by a withdrawal.

    While a version waits for a signature, what was agreed before it holds, if anything was.
    """
    clients = {
        record.object_id
        for record in records
        if record.values.get(Concept.PERSON_ROLE) == _CLIENT_ROLE
    }
    theirs = [
        record
        for record in records
        if Concept.AGREEMENT_VALID_UNTIL in record.values
        and (
            (person := record.values.get(Concept.AGREEMENT_PERSON)) is None
            or not clients
            or person in clients
        )
    ]
    taken = max(
        (each.values.get(Concept.AGREEMENT_WITHDRAWN_ON, "") for each in theirs), default=""
    )
    until: str | None = None
    for record in theirs:
        found = _agreed_until(record)
        if found and record.values.get(Concept.EVENT_DATE, "") < taken:
            found = min(found, _day_before(taken))  # agreed before, whenever it was entered
        until = found or until
    return until


def _agreed_until(record: RecordFacts) -> str | None:
    """The day until which what the person agreed to holds; None: nothing of it was agreed to."""
    waits = record.values.get(Concept.AGREEMENT_FORM, "to_sign") == "to_sign"
    if waits and Concept.AGREEMENT_AGREED_UNTIL not in record.values:
        return None
    dates = (Concept.AGREEMENT_VALID_UNTIL, Concept.AGREEMENT_AGREED_UNTIL)
    days = [record.values[each] for each in dates if each in record.values]
    withdrawn = record.values.get(Concept.AGREEMENT_WITHDRAWN_ON)
    if withdrawn is not None:  # it acts at once: the day before is the last one
        days.append(_day_before(withdrawn))
    return min(days)


def _day_before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
