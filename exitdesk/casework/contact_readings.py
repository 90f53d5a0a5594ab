"""What the records of agreed contacts and of their outcomes say."""

from collections.abc import Collection
from datetime import datetime

from exitdesk.casework.readings import Reading, rows_of
from exitdesk.domain.answers import Row
from exitdesk.domain.cases import Revision
from exitdesk.domain.contacts import After, AgreedContact, AgreedStep, ContactOutcome, LadderStep
from exitdesk.forms.inputs import read_time, show_time
from exitdesk.forms.model import Concept, bound_in
from exitdesk.vault.agendas import Repeating, Said

_OUTCOMES = frozenset(ContactOutcome)


def contact_of(revision: Revision, reading: Reading) -> AgreedContact:
    """Return an agreed contact; ``person`` is still the object id of the person's record."""
    return AgreedContact(
        object_id=revision.object_id,
        case_id=revision.case_id,
        title=reading.text(Concept.EVENT_TITLE),
        person=reading.person(Concept.CONTACT_PERSON),
        who=reading.label(Concept.CONTACT_WHO),
        way=reading.label(Concept.EVENT_KIND),
        first=reading.day(Concept.EVENT_DATE) or revision.written_at.astimezone().date(),
        at=read_time(reading.text(Concept.CONTACT_TIME)),
        repeats=reading.text(Concept.REPEATS),
        until=reading.day(Concept.REPEATS_UNTIL),
        steps=_steps(reading),
    )


def _steps(reading: Reading) -> tuple[AgreedStep, ...]:
    field = bound_in(reading.fields, Concept.CONTACT_STEPS)
    if field is None:
        return ()
    answer = reading.answers.get(field.id)
    rows = [row for row in answer if isinstance(row, Row)] if isinstance(answer, tuple) else []
    made = []
    for row, inner in zip(rows, rows_of(field, reading.answers), strict=True):
        after = inner.text(Concept.CONTACT_AFTER)
        made.append(
            AgreedStep(
                step_id=row.row_id,
                after=After(after) if after in tuple(After) else After.AT_ONCE,
                what=inner.text(Concept.CONTACT_STEP),
                by=inner.label(Concept.CONTACT_STEP_WHO),
            )
        )
    return tuple(made)


def repeating_of(contact: AgreedContact) -> Repeating:
    """Return when a contact was agreed, as the calendar of all cases has it."""
    return Repeating(
        object_id=contact.object_id,
        case_id=contact.case_id,
        form_key="agreed_contact",
        repeats=contact.repeats,
        first=contact.first,
        until=contact.until,
        at=show_time(contact.at) if contact.at else "",
    )


def said_of(revision: Revision, reading: Reading) -> Said | None:
    """Return what an outcome says; None when it names no day or no outcome."""
    day = reading.day(Concept.CONTACT_DAY)
    outcome = reading.text(Concept.CONTACT_OUTCOME)
    if day is None or outcome not in _OUTCOMES:
        return None
    return Said(
        object_id=revision.object_id,
        contact_id=reading.text(Concept.CONTACT_OF),
        day=day,
        outcome=outcome,
        moved_to=reading.day(Concept.CONTACT_MOVED_TO),
        at=reading.text(Concept.CONTACT_TIME),
        reached=reading.day(Concept.CONTACT_REACHED),
    )


def steps_ticked(reading: Reading) -> frozenset[str]:
    """Return the ids of the agreed steps that an outcome says were taken."""
    field = bound_in(reading.fields, Concept.CONTACT_STEPS_DONE)
    answer = None if field is None else reading.answers.get(field.id)
    if not isinstance(answer, tuple):
        return frozenset()
    return frozenset(row.row_id for row in answer if isinstance(row, Row))


def ladder_of(
    contact: AgreedContact, since: datetime, ticked: Collection[str], now: datetime
) -> tuple[LadderStep, ...]:
    """Return the steps agreed for a missed contact, each with the hour at which it falls due."""
    made = []
    for step in contact.steps:
        due, done = step.after.counted_from(since), step.step_id in ticked
        made.append(LadderStep(step, due, done, is_late=not done and due <= now))
    return tuple(made)
