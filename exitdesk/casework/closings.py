"""Closing a case, what is agreed for afterwards, and opening it again."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.readings import Reading, answers_by_concept, read, read_revision
from exitdesk.casework.records import Records
from exitdesk.domain.answers import Answer, Answers
from exitdesk.domain.cases import CaseState, Place, Revision
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Text
from exitdesk.forms.checks import Problem
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form
from exitdesk.forms.projection import DONE_KEYS
from exitdesk.vault import Vault

STATE_FORM = "case_state"
FOLLOW_UP_FORM = "follow_up"
MAY_RETURN = "interrupted"  # the closing reason that says: broken off, welcome back
_MONTHS = {"three_months": 3, "six_months": 6}
_DECEMBER = 12
REASON_NEEDED = Text(
    sv="Ärendet har avslutats. Skriv varför det öppnas på nytt.",
    fi="Asia on päätetty. Kirjoita, miksi se avataan uudelleen.",
)
_SAME_STATE = Text(sv="Ärendet är redan i detta läge.", fi="Asia on jo tässä tilassa.")
_STEPS = Text(sv="Steg som inte är tagna: {n}", fi="Ottamattomia askelia: {n}")
_GOALS = Text(sv="Mål som inte är nådda: {n}", fi="Saavuttamattomia tavoitteita: {n}")
_CONTACTS = Text(
    sv="Överenskomna kontakter som fortsätter: {n}", fi="Jatkuvia sovittuja yhteydenpitoja: {n}"
)
_SERVICES = Text(sv="Pågående tjänster: {n}", fi="Käynnissä olevia palveluja: {n}")
_LOANS = Text(sv="Utlånat som inte har lämnats tillbaka: {n}", fi="Palauttamatta lainassa: {n}")
_REFERRALS = Text(sv="Hänvisningar utan svar: {n}", fi="Vastausta vailla olevia ohjauksia: {n}")
_DRAFTS = Text(sv="Utkast: {n}", fi="Luonnoksia: {n}")


@dataclass(frozen=True, slots=True)
class _Matter:
    """A kind of record that goes on until its state says otherwise, or its last day is past."""

    form_key: str
    tab: str
    text: Text
    state: Concept | None = None
    over: frozenset[str] = frozenset()


_MATTERS = (
    _Matter("step", "pathway", _STEPS, Concept.STEP_STATE, DONE_KEYS),
    _Matter("goal", "pathway", _GOALS, Concept.GOAL_STATE, DONE_KEYS),
    _Matter("agreed_contact", "overview", _CONTACTS),
    _Matter(
        *("service_episode", "services", _SERVICES, Concept.EPISODE_STATE),
        frozenset({"ended", "refused"}),
    ),
    _Matter("loan", "services", _LOANS, Concept.LOAN_STATE, frozenset({"returned", "lost"})),
    _Matter(
        *("referral", "services", _REFERRALS, Concept.REFERRAL_ANSWER),
        frozenset({"accepted", "refused", "none"}),
    ),
)


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """Something that a closed case would leave undone, and where it is."""

    text: Text
    place: Place


@dataclass(frozen=True, slots=True)
class ClosedCase:
    """That a case is closed: since when, why, and what was agreed for afterwards."""

    since: date | None
    reason: Text | None
    may_return: bool
    object_id: str
    follow_ups: tuple[Revision, ...]


class Closings:
    """What closing and reopening ask, leave open and bring with them."""

    def __init__(self, vault: Vault, forms: FormLibrary, records: Records, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._records = records
        self._clock = clock

    def open_matters(self, case_id: str) -> tuple[OpenMatter, ...]:
        """Return what is not finished in a case, each with how many there are."""
        return tuple(self._open(case_id))

    def closed(self, case_id: str) -> ClosedCase | None:
        """Return how a case was closed, None when it is not closed."""
        if self._vault.cases.line(case_id).state is not CaseState.CLOSED:
            return None
        state = self._records.latest(case_id, STATE_FORM)
        if state is None:
            return ClosedCase(None, None, may_return=False, object_id="", follow_ups=())
        reading = read_revision(self._forms, state)
        return ClosedCase(
            since=reading.day(Concept.EVENT_DATE),
            reason=reading.label(Concept.CLOSING_REASON),
            may_return=reading.text(Concept.CLOSING_REASON) == MAY_RETURN,
            object_id=state.object_id,
            follow_ups=self._records.current(case_id, FOLLOW_UP_FORM),
        )

    def problems(
        self, form: Form, case_id: str, answers: Answers, object_id: str | None = None
    ) -> tuple[Problem, ...]:
        """Return what a change of state lacks besides what its form says.

        A closed case is opened with a reason, and no state is entered twice in a row.
        """
        if form.key != STATE_FORM or object_id is not None:
            return ()
        now = self._vault.cases.line(case_id).state
        reading = read(form, answers)
        wanted = reading.text(Concept.CASE_STATE)
        if wanted == now.value:
            return (_at(form, Concept.CASE_STATE, _SAME_STATE, missing=False),)
        reopens = now is CaseState.CLOSED and bool(wanted)
        if reopens and not reading.text(Concept.STATE_REASON).strip():
            where = Concept.STATE_REASON if wanted == CaseState.OPEN else Concept.CASE_STATE
            return (_at(form, where, REASON_NEEDED, missing=where is Concept.STATE_REASON),)
        return ()

    def after(self, written: Revision) -> None:
        """Enter the follow-ups that were agreed when a case was closed; doing so twice is once."""
        if written.form_key != STATE_FORM:
            return
        reading = read_revision(self._forms, written)
        if reading.text(Concept.CASE_STATE) != CaseState.CLOSED:
            return
        since = reading.day(Concept.EVENT_DATE) or written.written_at.date()
        wanted = [months_after(since, _MONTHS[key]) for key in reading.keys(Concept.FOLLOW_UPS)]
        there = {self._due(one) for one in self._records.current(written.case_id, FOLLOW_UP_FORM)}
        for day in wanted:
            if day not in there:
                self._enter(written.case_id, day, reading.text(Concept.FOLLOW_UP_WAY))

    def _enter(self, case_id: str, day: date, way: str) -> None:
        form = self._forms.latest(FOLLOW_UP_FORM)
        values: dict[Concept, Answer] = {Concept.DUE: day, Concept.STEP_STATE: "planned"}
        if way:
            values[Concept.FOLLOW_UP_WAY] = way
        answers = answers_by_concept(form, values)
        self._records.write(case_id, form, answers)

    def _due(self, revision: Revision) -> date | None:
        return read_revision(self._forms, revision).day(Concept.DUE)

    def _open(self, case_id: str) -> Iterator[OpenMatter]:
        for matter in _MATTERS:
            number = sum(
                self._goes_on(matter, read_revision(self._forms, revision))
                for revision in self._records.current(case_id, matter.form_key)
            )
            if number:
                yield _matter(case_id, matter.tab, matter.text, number)
        drafts = sum(
            draft.case_id == case_id and draft.form_key != STATE_FORM
            for draft in self._vault.drafts.all()
        )
        if drafts:
            yield _matter(case_id, "overview", _DRAFTS, drafts)

    def _goes_on(self, matter: "_Matter", reading: Reading) -> bool:
        if matter.state is not None:
            return reading.text(matter.state) not in matter.over
        first = reading.day(Concept.EVENT_DATE)
        until = reading.day(Concept.REPEATS_UNTIL)
        if reading.text(Concept.REPEATS) in {"", "once"}:
            until = first
        return until is None or until >= self._clock.today()


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, the month's last day where there is none such."""
    year, month = divmod(day.month - 1 + months, _DECEMBER)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _matter(case_id: str, tab: str, text: Text, number: int) -> OpenMatter:
    return OpenMatter(text.filled({"n": number}), Place("case", case_id=case_id, tab=tab))


def _at(form: Form, concept: Concept, text: Text, *, missing: bool) -> Problem:
    for section in form.sections:
        for field in section.fields:
            if field.concept is concept:
                return Problem(section.id, field.id, None, None, text, missing)
    raise KeyError(concept)
