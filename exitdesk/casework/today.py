"""What is due today and in the days ahead, in one case or in all."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from exitdesk.casework.assessments import Assessments
from exitdesk.casework.disclosure_dues import DisclosureDues
from exitdesk.casework.disclosures import Disclosures
from exitdesk.casework.due_records import TABS, DueRecord, dues_in
from exitdesk.casework.readings import read_revision
from exitdesk.domain.cases import CaseLine, CaseState, Draft, Place, Revision
from exitdesk.domain.clocks import Clock
from exitdesk.domain.dues import DueItem, DueKind
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault
from exitdesk.vault.errors import DiskFullError, VaultError, WriteFailedError

_SOON_DAYS = 7
_CASE_DAYS = 30
_ENQUIRY_DAYS = 14  # an enquiry older than this wants a decision
_MANY = 10_000
_DRAFT = Text(sv="Utkast: {form}", fi="Luonnos: {form}")
_ENQUIRY = Text(
    sv="Förfrågan väntar: öppna som ärende eller avsluta",
    fi="Tiedustelu odottaa: avaa asiaksi tai päätä",
)
_AFTER_CLOSING = frozenset({"case_state", "follow_up"})
_CONTACTS = frozenset({"note", "meeting"})


class Today:
    """Gathers what is due from records, drafts and enquiries."""

    def __init__(
        self, vault: Vault, forms: FormLibrary, assessments: Assessments, clock: Clock
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._assessments = assessments
        self._disclosures = DisclosureDues(vault, Disclosures(vault, clock))
        self._clock = clock

    def items(self, days_ahead: int = _SOON_DAYS) -> tuple[DueItem, ...]:
        """Return what is late or due within ``days_ahead`` days in all open cases, by day."""
        until = self._clock.today() + timedelta(days=days_ahead)
        case_ids = dict.fromkeys(due.case_id for due in self._vault.dues.until(until))
        found = [item for case_id in case_ids for item in self._told_of(case_id, until)]
        found += self._drafts(self._vault.drafts.all())
        found += self._enquiries({item.case_id for item in found})
        found += self._disclosures.items(until)
        return tuple(sorted(found, key=_by_day))

    def _told_of(self, case_id: str, until: date) -> tuple[DueItem, ...]:
        """Return what is due in a case, or what is wrong with it: the other cases wait for nobody.

        Raises:
            DiskFullError, WriteFailedError: the disk refuses everything.
        """
        try:
            return tuple(self._in_case(case_id, until))
        except (DiskFullError, WriteFailedError):
            raise
        except VaultError as error:
            place = Place("case", case_id=case_id, tab="overview")
            today, other = self._clock.today(), DueKind.OTHER
            return (DueItem(today, other, case_id, "", "", error.text, "", place),)

    def items_of(self, case_id: str, days_ahead: int = _CASE_DAYS) -> tuple[DueItem, ...]:
        """Return what is late or due in one case, by day; drafts are not among it."""
        until = self._clock.today() + timedelta(days=days_ahead)
        found = (*self._in_case(case_id, until), *self._disclosures.items(until, case_id))
        return tuple(sorted(found, key=_by_day))

    def _in_case(self, case_id: str, until: date) -> Iterator[DueItem]:
        line = self._vault.cases.line(case_id)
        is_closed = line.state is CaseState.CLOSED
        revisions = self._vault.records.current(case_id)
        if is_closed:  # only follow-ups agreed on, and the day on which erasing it is considered
            revisions = tuple(one for one in revisions if one.form_key in _AFTER_CLOSING)
        called = self._called(revisions)
        for revision in self._standing(case_id, revisions):
            for due in dues_in(self._forms, revision, self._clock.today()):
                if due.day <= until and not self._is_kept(due, revision, revisions):
                    yield self._item(line, due, called.get(revision.object_id, ""))

    def _standing(self, case_id: str, revisions: tuple[Revision, ...]) -> Iterator[Revision]:
        """Yield the records that still say what holds: of assessments the last one a person."""
        last = {level.revision.object_id for level in self._assessments.levels(case_id)}
        for revision in revisions:
            if revision.form_key != "safety_assessment" or revision.object_id in last:
                yield revision

    def _is_kept(
        self, due: DueRecord, revision: Revision, revisions: tuple[Revision, ...]
    ) -> bool:
        """Whether a promised contact has been made: something was noted after the promise."""
        if due.kind is not DueKind.CONTACT_PROMISED:
            return False
        return any(
            other.form_key in _CONTACTS and other.written_at > revision.written_at
            for other in revisions
        )

    def _called(self, revisions: tuple[Revision, ...]) -> dict[str, str]:
        """Return whom assessments and agreements are about, by the record's object id."""
        readings = {one.object_id: read_revision(self._forms, one) for one in revisions}
        names = {
            object_id: reading.text(Concept.PERSON_CALLED)
            for object_id, reading in readings.items()
        }
        concepts = (Concept.PROTECTED_PERSON, Concept.AGREEMENT_PERSON, Concept.PLAN_PERSON)
        return {
            object_id: names.get(person, "")
            for object_id, reading in readings.items()
            for concept in concepts
            if (person := reading.person(concept))
        }

    def _item(self, line: CaseLine, due: DueRecord, whose: str) -> DueItem:
        tab = TABS.get(due.kind, "overview")
        place = Place("case", case_id=line.case_id, tab=tab, object_id=due.object_id)
        if due.kind is DueKind.REMOVAL_WAITING:
            place = Place("withdrawn", case_id=line.case_id, object_id=due.object_id)
        typed = " · ".join(part for part in (whose, due.typed) if part)
        return DueItem(
            due.day, due.kind, line.case_id, line.code, line.alias, due.title, typed, place
        )

    def _drafts(self, drafts: Iterable[Draft]) -> Iterator[DueItem]:
        for draft in drafts:
            line = self._vault.cases.line(draft.case_id)
            form = self._forms.exact(draft.form_key, draft.form_version)
            yield DueItem(
                day=draft.changed_at.astimezone().date(),
                kind=DueKind.DRAFT_WAITING,
                case_id=draft.case_id,
                code=line.code,
                alias=line.alias,
                title=Text(
                    sv=_DRAFT.sv.format(form=form.title.sv),
                    fi=_DRAFT.fi.format(form=form.title.fi),
                ),
                typed="",
                place=Place("form", case_id=draft.case_id, draft_id=draft.draft_id),
            )

    def _enquiries(self, known: set[str]) -> Iterator[DueItem]:
        for line in self._vault.cases.lines(limit=_MANY):
            waited_until = line.changed_at.astimezone().date() + timedelta(days=_ENQUIRY_DAYS)
            if not line.may_open:  # the rest of the list is not shared
                break
            is_waiting = line.state is CaseState.ENQUIRY and line.case_id not in known
            if is_waiting and waited_until <= self._clock.today():
                yield DueItem(
                    day=waited_until,
                    kind=DueKind.ENQUIRY_WAITING,
                    case_id=line.case_id,
                    code=line.code,
                    alias=line.alias,
                    title=_ENQUIRY,
                    typed="",
                    place=Place("case", case_id=line.case_id, tab="overview"),
                )


def _by_day(item: DueItem) -> tuple[date, str, str]:
    return item.day, item.code, item.kind.value
