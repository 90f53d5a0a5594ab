"""What the pages of a withdrawal read in the vault's thread."""

from collections.abc import Mapping
from dataclasses import dataclass

from exitdesk.casework.desks import Desk
from exitdesk.casework.half_withdrawals import HalfWithdrawal
from exitdesk.casework.recall_lines import LeftLine
from exitdesk.casework.recalls import LetterLine
from exitdesk.casework.withdrawal_records import Withdrawal
from exitdesk.casework.withdrawal_scopes import Rested
from exitdesk.casework.withdrawals import Consequences, Withdrawable
from exitdesk.domain.agreements import Cell
from exitdesk.domain.texts import Text


@dataclass(frozen=True, slots=True)
class Choosing:
    """Who may take back what, and what recipients are called."""

    offered: tuple[Withdrawable, ...]
    recipients: Mapping[str, Text]
    half: HalfWithdrawal  # what was chosen and typed before


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What follows from one choice."""

    person: str
    cells: frozenset[Cell] | None
    consequences: Consequences


@dataclass(frozen=True, slots=True)
class After:
    """A withdrawal with everything that follows from it, as it stands now."""

    withdrawal: Withdrawal
    called: str
    recipients: Mapping[str, Text]
    left: tuple[LeftLine, ...]
    letters: tuple[LetterLine, ...]
    rested: Mapping[str, Rested]  # by kind, what is still to be decided
    names: Mapping[str, str]


def read_choosing(desk: Desk, case_id: str) -> Choosing:
    """Return what may be taken back in a case.

    Raises:
        CaseNotSharedError: the case is not open to this officer.
    """
    half = desk.withdrawals.halves.kept(case_id)
    return Choosing(desk.withdrawals.offered(case_id), desk.policies.names(), half)


def foresee(desk: Desk, case_id: str, person: str, cells: frozenset[Cell] | None) -> Foreseen:
    """Return what would follow."""
    return Foreseen(person, cells, desk.withdrawals.foresee(case_id, person, cells))


def read_after(desk: Desk, object_id: str) -> After:
    """Return a withdrawal as it stands."""
    withdrawal = desk.withdrawals.one(object_id)
    names = desk.persons.names(withdrawal.case_id)
    return After(
        withdrawal=withdrawal,
        called=names.get(withdrawal.person, ""),
        recipients=desk.policies.names(),
        left=desk.withdrawals.left(withdrawal),
        letters=desk.recalls.letters(withdrawal),
        rested={
            one.kind: desk.withdrawals.resting(withdrawal, one.kind) for one in withdrawal.waiting
        },
        names={**names, **desk.pathways.goal_titles(withdrawal.case_id)},
    )
