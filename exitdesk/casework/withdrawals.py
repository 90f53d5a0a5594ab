"""Withdrawal: what somebody takes back of their agreement holds at once, and what follows from it.

Nothing is erased because of it. What rested on it waits as a decision, kind by kind, and what
has left is asked back by letter. A mistaken withdrawal is not undone: the person agrees anew.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from exitdesk.casework.agreement_errors import AgreementWithdrawnError
from exitdesk.casework.agreements import Agreements
from exitdesk.casework.errors import ReasonNeededError
from exitdesk.casework.half_withdrawals import HalfWithdrawals
from exitdesk.casework.persons import CLIENT, Persons
from exitdesk.casework.readings import Reading, read_revision
from exitdesk.casework.recall_lines import LeftLine, RecallLines, Withdrawn
from exitdesk.casework.record_kinds import RecordKinds
from exitdesk.casework.records import Records
from exitdesk.casework.report_orders import ReportOrder, ReportOrders
from exitdesk.casework.withdrawal_errors import (
    ChangedMeanwhileError,
    DecidedAlreadyError,
    NothingChosenToWithdrawError,
)
from exitdesk.casework.withdrawal_records import (
    FORM_KEY,
    Decision,
    Outcome,
    Withdrawal,
    answers_of,
    read_withdrawal,
)
from exitdesk.casework.withdrawal_scopes import Rested, Scope, Scopes
from exitdesk.domain.agreements import AgreementState, AgreementTerms, Cell
from exitdesk.domain.cases import Revision
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Text
from exitdesk.forms.inputs import clean_text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault
from exitdesk.vault.errors import NotFoundError

_DECIDE_DAYS = 7  # as far ahead as the day's list looks: what is to be decided is on it at once
_RUNNING = frozenset({"planned", "running", "awaited", "accepted", "queue"})


@dataclass(frozen=True, slots=True)
class Withdrawable:
    """One person's agreement as it can be taken back; ``terms`` None: there is nothing to."""

    person: str
    called: str
    is_client: bool
    terms: AgreementTerms | None


@dataclass(frozen=True, slots=True)
class RunningService:
    """A service or referral under way: nothing more may be told for it."""

    object_id: str
    kind: Text
    typed: str


@dataclass(frozen=True, slots=True)
class Consequences:
    """What follows when somebody takes back their agreement, or a part of it."""

    reports: tuple[ReportOrder, ...]  # in the making, that may no longer go as they are
    services: tuple[RunningService, ...]
    left: tuple[LeftLine, ...]
    to_decide: tuple[Rested, ...]


class Withdrawals:
    """Takes agreements back in one vault, and keeps what is still to be decided."""

    def __init__(
        self,
        vault: Vault,
        forms: FormLibrary,
        *,
        records: Records,
        persons: Persons,
        agreements: Agreements,
        lines: RecallLines,
        clock: Clock,
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._records = records
        self._persons = persons
        self._agreements = agreements
        self._orders = ReportOrders(vault)
        self._scopes = Scopes(vault, forms)
        self.kinds = RecordKinds(forms)
        self.halves = HalfWithdrawals(vault)
        self._clock = clock
        self.lines = lines

    # -- looking -----------------------------------------------------------------------------

    def offered(self, case_id: str) -> tuple[Withdrawable, ...]:
        """Return everyone of the case who has an agreement, the client first."""
        made = []
        for card in self._persons.cards(case_id):
            newest = self._agreements.versions.newest(case_id, card.object_id)
            if newest is None:
                continue
            gone = newest.terms.withdrawn_on is not None
            terms = None if gone else newest.terms
            is_client = card.role == CLIENT
            made.append(Withdrawable(card.object_id, card.called, is_client, terms))
        return tuple(made)

    def foresee(self, case_id: str, person: str, cells: frozenset[Cell] | None) -> Consequences:
        """Return what would follow; nothing is changed or entered."""
        recipients = None if cells is None else {recipient for recipient, _ in cells}
        order = self._orders.kept(case_id)
        stopped = order is not None and (recipients is None or order.recipient in recipients)
        is_client = self._is_client(case_id, person)
        return Consequences(
            reports=(order,) if order is not None and stopped and is_client else (),
            services=tuple(self._services(case_id)) if is_client else (),
            left=self.lines.of(Withdrawn(case_id, person, is_client, cells)),
            to_decide=self._scopes.resting(case_id, self._scope(case_id, person, cells)),
        )

    def one(self, object_id: str) -> Withdrawal:
        """Return one withdrawal.

        Raises:
            NotFoundError: there is none.
            CaseNotSharedError: its case is not open to this officer.
        """
        history = self._vault.records.history(object_id)
        if history[-1].form_key != FORM_KEY:
            raise NotFoundError(detail=f"withdrawal {object_id}")
        return self._read(history[-1])

    def of_case(self, case_id: str) -> tuple[Withdrawal, ...]:
        """Return the withdrawals of a case, the newest first."""
        found = self._vault.records.current(case_id, FORM_KEY)
        return tuple(sorted(map(self._read, found), key=_newest_first))

    def left(self, withdrawal: Withdrawal) -> tuple[LeftLine, ...]:
        """Return what had left the case by then, and what of it is still to be asked back."""
        return self.lines.of(self.withdrawn(withdrawal))

    def withdrawn(self, withdrawal: Withdrawal) -> Withdrawn:
        """Return what was taken back, as the register is asked about it."""
        return Withdrawn(
            withdrawal.case_id,
            withdrawal.person,
            self._is_client(withdrawal.case_id, withdrawal.person),
            withdrawal.cells,
            before=withdrawal.written.written_at,
        )

    def resting(self, withdrawal: Withdrawal, kind: str) -> Rested:
        """Return what there still is of one kind; nothing when all of it is gone."""
        scope = self._scope(withdrawal.case_id, withdrawal.person, withdrawal.cells)
        return self._scopes.of_kind(withdrawal.case_id, scope, kind)

    # -- taking back -------------------------------------------------------------------------

    def withdraw(
        self, case_id: str, person: str, cells: frozenset[Cell] | None, words: str, on: date
    ) -> Withdrawal:
        """Take back everything, or these cells; it holds at once.

        An agreement that was taken back without a queue gets one: the program may have ended
        between the two.

        Raises:
            NothingChosenToWithdrawError: a part was meant and none is named.
            ExitDeskError: as the agreements say; nothing has changed.
        """
        if cells is not None and not cells:
            raise NothingChosenToWithdrawError
        try:
            self._agreements.versions.withdraw(case_id, person, cells, words, on)
        except AgreementWithdrawnError:
            if cells is not None or self._has_queue(case_id, person):
                raise
        scope = self._scope(case_id, person, cells)
        kinds = [one.kind for one in self._scopes.resting(case_id, scope)]
        form = self._forms.latest(FORM_KEY)
        answers = answers_of(
            form,
            person=person,
            on=on,
            cells=cells,
            decisions=[Decision(kind) for kind in kinds],
            decide_by=self._clock.today() + timedelta(days=_DECIDE_DAYS) if kinds else None,
        )
        written = self._records.write(case_id, form, answers)
        self.halves.forget(case_id)
        return self._read(written)

    # -- deciding ----------------------------------------------------------------------------

    def keep(self, object_id: str, kind: str, reason: str) -> Withdrawal:
        """Decide that everything of a kind stays, for a reason that is written down.

        Raises:
            ReasonNeededError: for a blank reason.
            DecidedAlreadyError: nothing has changed.
        """
        said = clean_text(reason).strip()
        if not said:
            raise ReasonNeededError
        found = self._waiting(object_id, kind)
        return self._decide(found, Decision(kind, Outcome.KEPT, said, self._clock.today()))

    def remove(self, object_id: str, kind: str, reason: str, seen: frozenset[str]) -> Withdrawal:
        """Strike out, or erase, everything of a kind that rested on what was taken back.

        ``seen`` are the ids that ``marks_of`` gave of what the officer was shown. The reason
        stays in the log.

        Raises:
            ReasonNeededError: for a blank reason.
            DecidedAlreadyError, ChangedMeanwhileError: nothing has been struck out.
            StrikeNotAllowedError, StrikeReasonRepeatsError, DiskFullError: of records nothing;
                attachments are erased one by one, and what is left stays to be decided.
        """
        said = clean_text(reason).strip()
        if not said:
            raise ReasonNeededError
        found = self._waiting(object_id, kind)
        rested = self.resting(found, kind)
        if marks_of(rested) != seen:
            raise ChangedMeanwhileError
        wishes = [(one.revision.object_id, path) for one in rested.records for path in one.paths]
        if wishes:
            self._vault.strikings.strike_all(wishes, said)
        for attachment in rested.attachments:
            self._vault.attachments.erase(attachment.attachment_id, said)
        return self._decide(found, Decision(kind, Outcome.REMOVED, "", self._clock.today()))

    # -- inside ------------------------------------------------------------------------------

    def _waiting(self, object_id: str, kind: str) -> Withdrawal:
        found = self.one(object_id)
        decision = found.decision(kind)
        if decision is None or decision.outcome is not Outcome.WAITING:
            raise DecidedAlreadyError(detail=kind)
        return found

    def _decide(self, found: Withdrawal, decision: Decision) -> Withdrawal:
        now = found.decided(decision)
        form = self._forms.latest(FORM_KEY)
        answers = answers_of(
            form,
            person=now.person,
            on=now.on,
            cells=now.cells,
            decisions=now.decisions,
            decide_by=now.decide_by,
        )
        written = self._records.write(now.case_id, form, answers, object_id=now.object_id)
        return self._read(written)

    def _read(self, revision: Revision) -> Withdrawal:
        first = self._vault.records.history(revision.object_id)[0]
        return read_withdrawal(read_revision(self._forms, revision), revision, first)

    def _scope(self, case_id: str, person: str, cells: frozenset[Cell] | None) -> Scope:
        today = self._clock.today()
        others = frozenset(
            terms.person
            for terms in self._agreements.terms(case_id)
            if terms.person != person and terms.state(today) is AgreementState.IN_FORCE
        )
        scope = Scope(person, is_client=self._is_client(case_id, person), others=others)
        if cells is None:
            return scope
        newest = self._agreements.versions.newest(case_id, person)
        agreed = newest.terms.permits if newest is not None else ()
        left = {(one.recipient, each) for one in agreed for each in one.categories} - cells
        return scope.of_cells(cells, left)

    def _is_client(self, case_id: str, person: str) -> bool:
        client = self._persons.client(case_id)
        return client is not None and client.object_id == person

    def _has_queue(self, case_id: str, person: str) -> bool:
        """Whether the agreement as it stands was taken back by a withdrawal written down here."""
        newest = self._agreements.versions.newest(case_id, person)
        since = None if newest is None else newest.revision.written_at
        return any(
            one.person == person and (since is None or one.written.written_at >= since)
            for one in self.of_case(case_id)
        )

    def _services(self, case_id: str) -> Iterator[RunningService]:
        for revision in self._vault.records.current(case_id):
            reading = read_revision(self._forms, revision)
            states = {reading.text(Concept.EPISODE_STATE), reading.text(Concept.REFERRAL_ANSWER)}
            if states & _RUNNING:
                yield RunningService(
                    revision.object_id, self._kind(revision, reading), _typed(reading)
                )

    def _kind(self, revision: Revision, reading: Reading) -> Text:
        form = self._forms.exact(revision.form_key, revision.form_version)
        return reading.label(Concept.PARTNER) or reading.label(Concept.SERVICE) or form.title


def marks_of(rested: Rested) -> frozenset[str]:
    """Return what tells whether anything of it has been written, struck or erased since."""
    records = (f"{one.revision.revision_id} {len(one.paths)}" for one in rested.records)
    return frozenset((*records, *(one.attachment_id for one in rested.attachments)))


def _typed(reading: Reading) -> str:
    return reading.text(Concept.EVENT_TITLE) or reading.text(Concept.STEP_TITLE)


def _newest_first(withdrawal: Withdrawal) -> float:
    return -withdrawal.written.written_at.timestamp()
