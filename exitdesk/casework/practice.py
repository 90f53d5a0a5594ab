"""The practice vault: invented cases to learn on, written as if the months had passed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from exitdesk.casework.own_officers import OwnOfficers
from exitdesk.casework.paper_tools import SHIPPED_PARTNERS, SHIPPED_POLICY
from exitdesk.casework.partner_rules import PartnerRules
from exitdesk.casework.partners import Partners
from exitdesk.casework.phases import Phases, load_phases
from exitdesk.casework.policies import Policies
from exitdesk.casework.practice_answers import AnswerMaker
from exitdesk.casework.practice_loader import (
    PracticeCase,
    PracticeFileError,
    PracticeRecord,
    load_practice,
)
from exitdesk.casework.readings import answers_by_concept
from exitdesk.casework.record_kinds import RecordKinds
from exitdesk.domain.answers import Answers
from exitdesk.domain.clocks import Clock
from exitdesk.domain.officers import Role
from exitdesk.forms.checks import check
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form
from exitdesk.forms.visibility import settled
from exitdesk.redaction.policies import Policy
from exitdesk.vault.creating import create_vault
from exitdesk.vault.kdf import KdfParameters
from exitdesk.vault.recovery import RecoverySheet, new_secret
from exitdesk.vault.vaults import Vault

COLLEAGUE = "E. Esimerkki"


class PracticeClock:
    """Tells the time of whatever is being written, and the real time once released."""

    def __init__(self, real: Clock) -> None:
        self._real = real
        self._set_to: datetime | None = None

    def turn_to(self, moment: datetime) -> None:
        """Stand still at ``moment`` (aware)."""
        self._set_to = moment.astimezone(UTC)

    def release(self) -> None:
        """Go with the real clock from now on."""
        self._set_to = None

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        return self._set_to or self._real.now()

    def today(self) -> date:
        """Return the calendar day where the officer is."""
        return self._real.today() if self._set_to is None else self._set_to.astimezone().date()

    def monotonic_ns(self) -> int:
        """Return the real clock's nanoseconds."""
        return self._real.monotonic_ns()


@dataclass(slots=True)
class _Writing:
    """A case being written: its id in the vault once it has one, and its named objects.

    ``cases`` are the ids of all the cases that have one, by their keys.
    """

    case: PracticeCase
    maker: AnswerMaker
    objects: dict[str, str]
    cases: dict[str, str]
    case_id: str = ""


def make_practice_vault(
    folder: Path,
    passphrase: bytearray,
    officer_name: str,
    kdf: KdfParameters,
    *,
    forms: FormLibrary,
    cases_folder: Path,
    clock: Clock,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Vault, RecoverySheet]:
    """Return a new open vault that holds the invented cases of ``cases_folder``.

    The vault is marked as a practice vault for good. Dates are counted from today, so that
    there is always something due; every record is written by the ordinary way, with the
    clock turned back.

    Raises:
        PracticeFileError: when a case does not fit the forms; the vault is then closed.
    """
    cases = load_practice(cases_folder)
    turned = PracticeClock(clock)
    turned.turn_to(_before(cases, clock.today()))
    vault, sheet = create_vault(
        folder, passphrase, officer_name, kdf, forms, turned, practice=True
    )
    try:
        forms = with_recipients(vault, forms, cases_folder)
        write_cases(vault, forms, cases, clock=turned, today=clock.today(), progress=progress)
        add_colleague(vault, forms)
    except BaseException:
        vault.close()
        raise
    turned.release()
    return vault, sheet


def with_recipients(vault: Vault, forms: FormLibrary, cases_folder: Path) -> FormLibrary:
    """Return the forms with the shipped recipients, phases and partners, and the officers."""
    forms = RecordKinds(forms).offered_in(forms)
    policy = Policy.load(cases_folder.parent / "policies" / SHIPPED_POLICY)
    phases = load_phases(cases_folder.parent / "rules" / "phases.toml")
    forms = Phases(vault, phases).offered_in(OwnOfficers(vault).offered_in(forms))
    partners = PartnerRules.load(cases_folder.parent / "rules" / SHIPPED_PARTNERS)
    forms = Partners(vault, partners, forms).offered_in(forms)
    return Policies(vault, policy).offered_in(forms)


def write_cases(
    vault: Vault,
    forms: FormLibrary,
    cases: Sequence[PracticeCase],
    *,
    clock: PracticeClock,
    today: date,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Write ``cases`` into ``vault``, record by record in the order of their moments."""
    steps = sorted(_steps(cases, today), key=_moment_of)
    for done, (moment, writing, record) in enumerate(steps, start=1):
        clock.turn_to(moment)
        _write(vault, forms, writing, record, today)
        if progress:
            progress(done, len(steps))


def add_colleague(vault: Vault, forms: FormLibrary) -> None:
    """Add an invented officer, whom nobody can unlock the vault as, with a case of their own.

    The officer who practises sees that case by its code, and is on duty: they may open it in an
    emergency. With the colleague cases can be shared and handed over.
    """
    own = vault.officer
    vault.admissions.set_roles(own.officer_id, own.roles | {Role.DUTY})
    identity = vault.admissions.identity(COLLEAGUE, frozenset({Role.OFFICER}))
    sheet = RecoverySheet.made(new_secret(), vault.vault_id, own.key_fingerprint)
    try:
        vault.admissions.take_in(identity, (), sheet)
    finally:
        identity.contents.wipe()
    case_id = vault.cases.create()
    form = forms.latest("quick_contact")
    vault.records.write(case_id, form, answers_by_concept(form, {Concept.CASE_ALIAS: "Sorsa"}))
    vault.access.hand_over(case_id, identity.row.officer_id, former_stays=False)


_Step = tuple[datetime, _Writing, PracticeRecord]


def _steps(cases: Sequence[PracticeCase], today: date) -> Iterator[_Step]:
    ids: dict[str, str] = {}
    for case in cases:
        objects: dict[str, str] = {}
        writing = _Writing(case, AnswerMaker(today, objects, ids), objects, ids)
        for record in case.records:
            yield _moment(today, record.day, record.clock), writing, record


def _moment_of(step: _Step) -> datetime:
    return step[0]


def _moment(today: date, day: int, at: time) -> datetime:
    return datetime.combine(today + timedelta(days=day), at).astimezone(UTC)


def _before(cases: Sequence[PracticeCase], today: date) -> datetime:
    first = min(record.day for case in cases for record in case.records)
    return _moment(today, first - 1, time(9))


def _write(
    vault: Vault, forms: FormLibrary, writing: _Writing, record: PracticeRecord, today: date
) -> None:
    form = forms.latest(record.form_key)
    answers = _checked_answers(form, writing, record, today)
    if not writing.case_id:
        writing.case_id = writing.cases[writing.case.key] = vault.cases.create()
    revision = vault.records.write(
        writing.case_id, form, answers, object_id=writing.objects.get(record.ref)
    )
    if record.ref:
        writing.objects[record.ref] = revision.object_id


def _checked_answers(
    form: Form, writing: _Writing, record: PracticeRecord, today: date
) -> Answers:
    where = f"{writing.case.key}: {form.key} {record.ref or record.day}"
    try:
        answers = writing.maker.answers(form, record)
    except (KeyError, TypeError, ValueError) as error:
        raise PracticeFileError(detail=f"{where}: {error!r}", file=writing.case.key) from error
    problems = check(form, answers, today)
    unseen = set(answers) - set(settled(form, answers))
    if problems or unseen:
        fields = sorted({problem.field_id for problem in problems} | unseen)
        raise PracticeFileError(detail=f"{where}: {fields}", file=writing.case.key)
    return answers
