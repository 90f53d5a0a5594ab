"""Versions of the plans that a client has: numbered, agreed to, and what has changed since.

The signed paper is what holds; a version here says what was on it. Nothing is copied: a version
lists the revisions it was made of, which are never overwritten.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.phases import Phases
from exitdesk.casework.plan_changes import PlanChange, PlanChanges
from exitdesk.casework.plan_errors import AgreedAheadError
from exitdesk.casework.readings import Reading, answers_by_concept, read_revision
from exitdesk.casework.records import Records
from exitdesk.domain.answers import Answer
from exitdesk.domain.cases import Revision
from exitdesk.domain.clocks import Clock
from exitdesk.domain.plan_versions import PlanKind, PlanSource, short_code
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault

FORM_KEY = "plan_version"
NOT_YET = "not_yet"
ORAL = "oral"
WAYS = ("alias", "mark", "name", ORAL)
_PATHWAY_FORMS = ("goal", "step", "phase_change")
_NO_WAY = Text(sv="Inte ännu", fi="Ei vielä")


@dataclass(frozen=True, slots=True)
class PlanVersion:
    """A version that was printed or agreed to; ``revision_id`` is what a scan is linked with."""

    object_id: str
    revision_id: str
    source: PlanSource
    made_on: date
    way: str  # option key
    way_words: Text
    agreed_on: date | None
    code: str

    @property
    def is_agreed(self) -> bool:
        """Whether the client has agreed to it, on paper or orally."""
        return self.way != NOT_YET


@dataclass(frozen=True, slots=True)
class VersionState:
    """Where a plan stands: its newest version, the one agreed to, what is unsigned since."""

    now: PlanSource
    newest: PlanVersion | None
    agreed: PlanVersion | None
    changes: tuple[PlanChange, ...]  # since the version agreed to; all of it when none is


class PlanVersions:
    """The versions of the plans of cases."""

    def __init__(
        self, vault: Vault, forms: FormLibrary, records: Records, phases: Phases, clock: Clock
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._records = records
        self._changes = PlanChanges(vault, forms, phases)
        self._clock = clock

    def now(self, case_id: str, kind: PlanKind, object_id: str = "") -> PlanSource:
        """Return a plan as it is; its number is that of its version, or of the next one."""
        if kind is PlanKind.SAFETY_PLAN:
            newest = self._vault.records.history(object_id)[-1]
            return PlanSource(case_id, kind, object_id, (newest.revision_id,), newest.number)
        records = self._vault.records.current(case_id)
        holds = tuple(r.revision_id for r in records if r.form_key in _PATHWAY_FORMS)
        found = self.all(case_id, kind)
        same = next((one for one in found if set(one.source.holds) == set(holds)), None)
        if same is not None:
            return same.source
        number = 1 + max((one.source.number for one in found), default=0)
        return PlanSource(case_id, kind, "", holds, number)

    def all(self, case_id: str, kind: PlanKind, object_id: str = "") -> tuple[PlanVersion, ...]:
        """Return the versions of a plan, the oldest first."""
        found = (
            _version(self._forms, each) for each in self._vault.records.current(case_id, FORM_KEY)
        )
        own = [v for v in found if v.source.kind is kind and v.source.object_id == object_id]
        return tuple(sorted(own, key=_number))

    def state(self, case_id: str, kind: PlanKind, object_id: str = "") -> VersionState:
        """Return where a plan stands."""
        now = self.now(case_id, kind, object_id)
        found = self.all(case_id, kind, object_id)
        agreed = next((one for one in reversed(found) if one.is_agreed), None)
        before = () if agreed is None else agreed.source.holds
        return VersionState(
            now=now,
            newest=found[-1] if found else None,
            agreed=agreed,
            changes=tuple(self._changes.between(case_id, before, now.holds)),
        )

    def take(self, source: PlanSource) -> PlanVersion:
        """Enter a plan as a version, once: printed again unchanged it is the same version."""
        for known in self.all(source.case_id, source.kind, source.object_id):
            if set(known.source.holds) == set(source.holds):
                return known
        form = self._forms.latest(FORM_KEY)
        values: dict[Concept, Answer] = {
            Concept.VERSION_KIND: source.kind.value,
            Concept.VERSION_NUMBER: source.number,
            Concept.VERSION_MADE_ON: self._clock.today(),
            Concept.VERSION_DIGEST: source.digest,
            Concept.VERSION_HOLDS: "\n".join(source.holds),
            Concept.VERSION_WAY: NOT_YET,
        }
        if source.object_id:
            values[Concept.VERSION_OF] = source.object_id
        written = self._records.write(source.case_id, form, answers_by_concept(form, values))
        return _version(self._forms, written)

    def agree(self, source: PlanSource, way: str, on: date) -> PlanVersion:
        """Enter that the client agreed to a plan: by alias, mark or name on paper, or orally.

        Raises:
            AgreedAheadError: for a day that has not come.
            InvalidAnswersError: for a day before the version was made.
        """
        if on > self._clock.today():
            raise AgreedAheadError
        version = self.take(source)
        before = self._vault.records.history(version.object_id)[-1]
        form = self._forms.exact(before.form_key, before.form_version)
        agreed: dict[Concept, Answer] = {
            Concept.VERSION_WAY: way,
            Concept.VERSION_SIGNED_ON: on,
        }
        if on < version.made_on:  # taken down only now
            agreed[Concept.VERSION_MADE_ON] = on
        answers = {**before.answers, **answers_by_concept(form, agreed)}
        written = self._records.write(source.case_id, form, answers, object_id=version.object_id)
        return _version(self._forms, written)


def _version(forms: FormLibrary, revision: Revision) -> PlanVersion:
    reading = read_revision(forms, revision)
    source = PlanSource(
        case_id=revision.case_id,
        kind=PlanKind(reading.text(Concept.VERSION_KIND)),
        object_id=reading.text(Concept.VERSION_OF),
        holds=tuple(_ids(reading)),
        number=reading.number(Concept.VERSION_NUMBER) or 1,
    )
    return PlanVersion(
        object_id=revision.object_id,
        revision_id=revision.revision_id,
        source=source,
        made_on=reading.day(Concept.VERSION_MADE_ON) or revision.written_at.astimezone().date(),
        way=reading.text(Concept.VERSION_WAY) or NOT_YET,
        way_words=reading.label(Concept.VERSION_WAY) or _NO_WAY,
        agreed_on=reading.day(Concept.VERSION_SIGNED_ON),
        code=short_code(reading.text(Concept.VERSION_DIGEST)),
    )


def _ids(reading: Reading) -> Iterator[str]:
    yield from reading.text(Concept.VERSION_HOLDS).split()


def _number(version: PlanVersion) -> int:
    return version.source.number
