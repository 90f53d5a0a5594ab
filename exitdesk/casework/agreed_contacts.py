"""Contacts agreed with a person: their days, what came of each, the steps for a missed one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from exitdesk.casework.contact_days import ContactDay, contact_days, still_missed
from exitdesk.casework.contact_errors import (
    MovedNowhereError,
    MovedToAgreedDayError,
    MovedToPastError,
    NotAgreedForDayError,
    NotMissedError,
    NotYetError,
)
from exitdesk.casework.contact_readings import (
    contact_of,
    ladder_of,
    repeating_of,
    said_of,
    steps_ticked,
)
from exitdesk.casework.readings import answers_by_concept, read, read_revision
from exitdesk.casework.records import require_no_problems
from exitdesk.domain.answers import Answer, Answers, Row
from exitdesk.domain.cases import Revision
from exitdesk.domain.clocks import Clock
from exitdesk.domain.contacts import AgreedContact, ContactOutcome, Occurrence
from exitdesk.domain.errors import ExitDeskError
from exitdesk.forms.checks import Problem, check
from exitdesk.forms.inputs import show_date, show_time
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form
from exitdesk.forms.visibility import settled
from exitdesk.vault import Vault
from exitdesk.vault.agendas import Said

CONTACT = "agreed_contact"
OUTCOME = "contact_outcome"
LOOK_BACK = timedelta(weeks=8)  # a day without a word is an alert for so long
_EVER = timedelta(days=40 * 365)
_BEFORE_ITS_DAY = frozenset({ContactOutcome.MOVED, ContactOutcome.CANCELLED})


class AgreedContacts:
    """The agreed contacts of cases open to the officer."""

    def __init__(self, vault: Vault, forms: FormLibrary, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._clock = clock

    # -- reading -----------------------------------------------------------------------------

    def of(self, case_id: str) -> tuple[AgreedContact, ...]:
        """Return the contacts agreed in a case, in the order they were written."""
        return tuple(self._contact(one) for one in self._vault.records.current(case_id, CONTACT))

    def names(self, case_id: str) -> dict[str, str]:
        """Return what each agreed contact of a case is called, by object id."""
        return {contact.object_id: _called(contact) for contact in self.of(case_id)}

    def one(self, object_id: str) -> AgreedContact:
        """Return one agreed contact.

        Raises:
            NotFoundError, CaseNotSharedError: as ``vault.records.newest``.
        """
        return self._contact(self._vault.records.newest(object_id))

    def occurrences(self, case_id: str, first: date, last: date) -> tuple[Occurrence, ...]:
        """Return the days of all agreed contacts of a case from ``first`` to ``last``."""
        said = self._said(case_id)
        made = [
            one
            for contact in self.of(case_id)
            for one in self._occurrences(contact, said, first, last)
        ]
        return tuple(sorted(made, key=_by_moment))

    def unsettled(self, case_id: str) -> tuple[Occurrence, ...]:
        """Return what wants a word: past days without one and missed ones not seen to."""
        today, now = self._clock.today(), self._clock.now()
        found = self.occurrences(case_id, date.min, today)
        return tuple(one for one in found if one.is_overdue(now) or one.is_open)

    def occurrence(self, object_id: str, day: date) -> Occurrence:
        """Return one day of an agreed contact.

        Raises:
            NotAgreedForDayError: when it was never agreed for that day.
        """
        contact = self.one(object_id)
        said = self._said(contact.case_id)
        found = tuple(self._occurrences(contact, said, date.min, day))
        if not found or found[-1].day != day:
            raise NotAgreedForDayError(day=show_date(day))
        return found[-1]

    # -- saying how it went ------------------------------------------------------------------

    def settle(
        self,
        object_id: str,
        day: date,
        outcome: ContactOutcome,
        *,
        moved_to: date | None = None,
        moved_at: time | None = None,
        words: str = "",
    ) -> Revision:
        """Write how one day of an agreed contact went; what was said before is corrected.

        Raises:
            NotAgreedForDayError, NotYetError, MovedNowhereError, MovedToPastError,
            MovedToAgreedDayError: nothing was written.
        """
        before = self.occurrence(object_id, day)
        values: dict[Concept, Answer] = {
            Concept.CONTACT_OF: object_id,
            Concept.CONTACT_DAY: day,
            Concept.CONTACT_OUTCOME: outcome.value,
        }
        if outcome is ContactOutcome.MOVED and moved_to is not None:
            values[Concept.CONTACT_MOVED_TO] = moved_to
            if moved_at is not None:
                values[Concept.CONTACT_TIME] = show_time(moved_at)
        form = self._forms.latest(OUTCOME)
        self._require_sense(before.contact, values, before.outcome_id)
        answers = dict(answers_by_concept(form, values))
        if words.strip():
            answers["words"] = words.strip()
        return self._write(before.contact.case_id, form, answers, before.outcome_id)

    def tick(self, outcome_id: str, step_id: str, *, done: bool) -> Revision:
        """Write that a step agreed for a missed contact was taken, or was not after all.

        Raises:
            NotMissedError: when the contact was not missed, or has no such step.
        """
        revision, contact = self._missed(outcome_id)
        step = next((step for step in contact.steps if step.step_id == step_id), None)
        if step is None:
            raise NotMissedError
        form = self._forms.exact(revision.form_key, revision.form_version)
        field = form.bound(Concept.CONTACT_STEPS_DONE)
        if field is None:
            raise NotMissedError
        before = revision.answers.get(field.id)
        rows = [row for row in before if isinstance(row, Row)] if isinstance(before, tuple) else []
        kept = tuple(row for row in rows if row.row_id != step_id)
        if done:
            at = self._clock.now().astimezone()
            taken: Answers = {"what": step.what, "on": at.date(), "at": show_time(at.time())}
            kept = (*kept, Row(step_id, taken))
        answers = {**revision.answers, field.id: kept}
        return self._write(revision.case_id, form, answers, outcome_id)

    def reach(self, outcome_id: str) -> Revision:
        """Write that a missed contact has been made after all, today.

        Raises:
            NotMissedError: when the contact was not missed.
        """
        revision, _contact = self._missed(outcome_id)
        form = self._forms.exact(revision.form_key, revision.form_version)
        reached = answers_by_concept(form, {Concept.CONTACT_REACHED: self._clock.today()})
        return self._write(revision.case_id, form, {**revision.answers, **reached}, outcome_id)

    def problems(
        self, form: Form, case_id: str, answers: Answers, object_id: str | None = None
    ) -> tuple[Problem, ...]:
        """Return what is wrong with the form of an outcome beside what the form says itself."""
        if form.key != OUTCOME:
            return ()
        reading = read(form, answers)
        found = [
            one for one in self.of(case_id) if one.object_id == reading.text(Concept.CONTACT_OF)
        ]
        day = reading.day(Concept.CONTACT_DAY)
        outcome = reading.text(Concept.CONTACT_OUTCOME)
        if not found or day is None or not outcome:
            return ()
        values: dict[Concept, Answer] = {
            Concept.CONTACT_DAY: day,
            Concept.CONTACT_OUTCOME: outcome,
        }
        if outcome == "moved":
            moved_to = reading.day(Concept.CONTACT_MOVED_TO)
            if moved_to is None:
                return ()
            values[Concept.CONTACT_MOVED_TO] = moved_to
        try:
            self._require_sense(found[0], values, object_id or "")
        except ExitDeskError as error:
            is_day = isinstance(error, NotAgreedForDayError | NotYetError)
            concept = Concept.CONTACT_DAY if is_day else Concept.CONTACT_MOVED_TO
            field = form.bound(concept)
            section = form.sections[0].id
            return () if field is None else (Problem(section, field.id, None, None, error.text),)
        return ()

    # -- parts -------------------------------------------------------------------------------

    def _require_sense(
        self, contact: AgreedContact, values: Mapping[Concept, Answer], outcome_id: str
    ) -> None:
        """Raise what is wrong with what is to be said of a day."""
        today = self._clock.today()
        day, moved_to = values[Concept.CONTACT_DAY], values.get(Concept.CONTACT_MOVED_TO)
        outcome = ContactOutcome(str(values[Concept.CONTACT_OUTCOME]))
        others = [one for one in self._said(contact.case_id) if one.object_id != outcome_id]
        if not isinstance(day, date) or not self._is_agreed(contact, others, day):
            raise NotAgreedForDayError(day=show_date(day) if isinstance(day, date) else "–")
        if day > today and outcome not in _BEFORE_ITS_DAY:
            raise NotYetError(day=show_date(day))
        if outcome is not ContactOutcome.MOVED:
            return
        if not isinstance(moved_to, date):
            raise MovedNowhereError
        if moved_to < today or moved_to < day:
            raise MovedToPastError(day=show_date(moved_to))
        if moved_to != day and self._is_agreed(contact, others, moved_to):
            raise MovedToAgreedDayError(day=show_date(moved_to))

    def _is_agreed(self, contact: AgreedContact, said: Iterable[Said], day: date) -> bool:
        return any(one.day == day for one in contact_days(repeating_of(contact), said, day, day))

    def _missed(self, outcome_id: str) -> tuple[Revision, AgreedContact]:
        revision = self._vault.records.newest(outcome_id)
        reading = read_revision(self._forms, revision)
        if reading.text(Concept.CONTACT_OUTCOME) != ContactOutcome.MISSED:
            raise NotMissedError
        return revision, self.one(reading.text(Concept.CONTACT_OF))

    def _write(self, case_id: str, form: Form, answers: Answers, object_id: str) -> Revision:
        require_no_problems(check(form, answers, self._clock.today()))
        kept = settled(form, answers)
        return self._vault.records.write(case_id, form, kept, object_id=object_id or None)

    def _contact(self, revision: Revision) -> AgreedContact:
        contact = contact_of(revision, read_revision(self._forms, revision))
        if not contact.person:
            return contact
        person = read_revision(self._forms, self._vault.records.newest(contact.person))
        return replace(contact, person=person.text(Concept.PERSON_CALLED))

    def _said(self, case_id: str) -> tuple[Said, ...]:
        """Return what was said of the contacts of a case, from the records themselves."""
        found = self._vault.records.current(case_id, OUTCOME)
        readings = ((one, read_revision(self._forms, one)) for one in found)
        return tuple(filter(None, (said_of(one, reading) for one, reading in readings)))

    def _occurrences(
        self, contact: AgreedContact, said: tuple[Said, ...], first: date, last: date
    ) -> Iterator[Occurrence]:
        ahead = max(last, self._clock.today())
        days = contact_days(repeating_of(contact), said, contact.first, ahead)
        missed = {one.day for one in still_missed(days)}
        for one in days:
            if first <= one.day <= last:
                yield self.occurrence_on(contact, one, still_missed=one.day in missed)

    def occurrence_on(
        self, contact: AgreedContact, one: ContactDay, *, still_missed: bool
    ) -> Occurrence:
        """Return a day of a contact with its ladder; ``still_missed``: not heard from since."""
        made = Occurrence(
            contact=contact,
            day=one.day,
            at=one.at,
            outcome=one.outcome,
            outcome_id=one.said.object_id if one.said else "",
            moved_to=one.said.moved_to if one.said and one.outcome else None,
            moved_from=one.moved_from,
            reached=one.said.reached if one.said else None,
        )
        if one.outcome is not ContactOutcome.MISSED or one.said is None:
            return made
        revision = self._vault.records.newest(one.said.object_id)
        base = self._missed_since(one, contact, revision.object_id)
        ticked = steps_ticked(read_revision(self._forms, revision))
        ladder = ladder_of(contact, base, ticked, self._clock.now())
        is_open = still_missed and (not ladder or not all(step.done for step in ladder))
        return replace(made, ladder=ladder, is_open=is_open)

    def _missed_since(self, one: ContactDay, contact: AgreedContact, outcome_id: str) -> datetime:
        """Return from when the steps are counted: the hour agreed, else when it was noted."""
        if one.at is not None:
            return contact.moment(one.day, one.at)
        return self._vault.records.history(outcome_id)[0].written_at.astimezone()


def _called(contact: AgreedContact) -> str:
    at = f" {show_time(contact.at)}" if contact.at else ""
    return contact.title or f"{show_date(contact.first)}{at}"


def _by_moment(one: Occurrence) -> tuple[datetime, str]:
    return one.due, one.contact.object_id
