"""Assessing the threat to one protected person, and assessing it again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from exitdesk.casework import reassessing
from exitdesk.casework.readings import Reading, read, read_revision
from exitdesk.casework.review_intervals import ReviewIntervals
from exitdesk.domain.answers import Answer, Answers
from exitdesk.domain.cases import Revision, ThreatLevel
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Text
from exitdesk.forms.checks import Problem
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form
from exitdesk.vault import Vault

FORM_KEY = "safety_assessment"
_LEVELS = tuple(ThreatLevel)  # from low to very high
MEASURES_NEEDED = Text(
    sv="Hotnivån stiger: skriv minst en åtgärd.",
    fi="Uhkataso nousee: kirjaa ainakin yksi toimenpide.",
)


@dataclass(frozen=True, slots=True)
class PersonLevel:
    """How safe one protected person is, as last assessed; ``level`` None means unknown.

    A level that has expired is unknown; ``last_level`` still says what it was.
    """

    person: str  # object id
    level: ThreatLevel | None
    last_level: ThreatLevel
    valid_until: date | None
    revision: Revision


class Assessments:
    """The safety assessments of a case, one line a protected person."""

    def __init__(
        self, vault: Vault, forms: FormLibrary, intervals: ReviewIntervals, clock: Clock
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._intervals = intervals
        self._clock = clock

    def levels(self, case_id: str) -> tuple[PersonLevel, ...]:
        """Return the last assessment of each person, in the order they were first assessed."""
        newest: dict[str, PersonLevel] = {}
        for revision in self._by_day(case_id):
            reading = read_revision(self._forms, revision)
            made = self._level(revision, reading)
            if made is not None:
                newest[made.person] = made
        return tuple(newest.values())

    def last(self, case_id: str, person: str, form_key: str = FORM_KEY) -> Revision | None:
        """Return the last assessment of one person, to be shown beside the new one."""
        concept = reassessing.PERSON_OF[form_key]
        found = [
            revision
            for revision in self._by_day(case_id, form_key)
            if read_revision(self._forms, revision).person(concept) == person
        ]
        return found[-1] if found else None

    def unchanged(
        self, previous: Revision, answers: Answers, field_ids: Iterable[str], reason: str
    ) -> dict[str, Answer]:
        """Return ``answers`` with the ticked fields answered as last time.

        One reason serves all ticked factors; the level, its reason and its dates are always
        given anew.
        """
        form = self._forms.exact(previous.form_key, previous.form_version)
        return reassessing.unchanged(form, previous.answers, answers, field_ids, reason)

    def valid_until(self, case_id: str, level: ThreatLevel, assessed_on: date) -> date:
        """Return until when an assessment holds unless the officer sets another day."""
        phase = self._vault.cases.line(case_id).phase
        return self._intervals.assessment_until(assessed_on, phase, level)

    def agreement_until(self, agreed_on: date) -> date:
        """Return until when an agreement holds unless the officer sets another day."""
        return self._intervals.agreement_until(agreed_on)

    def rises(
        self, case_id: str, person: str, level: ThreatLevel, than: str | None = None
    ) -> bool:
        """Whether ``level`` is higher than what was last assessed for that person.

        Args:
            case_id: the case.
            person: object id of the person.
            level: the level now chosen.
            than: object id of the assessment being corrected, which does not count.
        """
        before = [
            made.last_level
            for revision in self._by_day(case_id)
            if revision.object_id != than
            and (made := self._level(revision, read_revision(self._forms, revision)))
            and made.person == person
        ]
        return bool(before) and _LEVELS.index(level) > _LEVELS.index(before[-1])

    def problems(
        self, form: Form, case_id: str, answers: Answers, object_id: str | None = None
    ) -> tuple[Problem, ...]:
        """Return what is wrong besides what its form says: days, and no measures when it rises."""
        dates = reassessing.date_problems(form, answers, self._clock.today())
        return dates + self._missing_measures(form, case_id, answers, object_id)

    def _missing_measures(
        self, form: Form, case_id: str, answers: Answers, object_id: str | None
    ) -> tuple[Problem, ...]:
        if form.key != FORM_KEY:
            return ()
        reading = read(form, answers)
        level, person = reading.text(Concept.LEVEL), reading.person(Concept.PROTECTED_PERSON)
        if level not in _LEVELS or not person:
            return ()
        for section in form.sections:
            inner = Reading(section.fields, answers)
            for group, rows in inner.groups_with(Concept.STEP_TITLE):
                if any(row.text(Concept.STEP_TITLE).strip() for row in rows):
                    continue
                if self.rises(case_id, person, ThreatLevel(level), object_id):
                    missing = (section.id, group.id, None, None, MEASURES_NEEDED, True)
                    return (Problem(*missing),)
        return ()

    def comparable(self, form: Form) -> tuple[str, ...]:
        """Return the fields that may be ticked as unchanged."""
        return reassessing.comparable(form)

    def _by_day(self, case_id: str, form_key: str = FORM_KEY) -> list[Revision]:
        found = self._vault.records.current(case_id, form_key)
        return sorted(found, key=self._day_of)

    def _day_of(self, revision: Revision) -> tuple[date, str]:
        day = read_revision(self._forms, revision).day(Concept.EVENT_DATE)
        return day or revision.written_at.date(), revision.written_at.isoformat()

    def _level(self, revision: Revision, reading: Reading) -> PersonLevel | None:
        key = reading.text(Concept.LEVEL)
        if key not in _LEVELS:
            return None
        until = reading.day(Concept.LEVEL_VALID_UNTIL)
        holds = until is not None and self._clock.today() <= until
        return PersonLevel(
            person=reading.person(Concept.PROTECTED_PERSON),
            level=ThreatLevel(key) if holds else None,
            last_level=ThreatLevel(key),
            valid_until=until,
            revision=revision,
        )
