"""What the vault in the usual place has that a backup has not, or the other way round."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from exitdesk.vault.database import Database, Row
from exitdesk.vault.times import from_micros


class Relation(Enum):
    """How a backup stands to the vault that is in use."""

    NO_OTHER = auto()  # there is no vault in the usual place
    SAME = auto()  # nothing has been written since
    BEHIND = auto()  # the vault in use has later records: they would be missing
    AHEAD = auto()  # the backup has what the vault in use lacks
    APART = auto()  # each has what the other lacks
    OTHER_VAULT = auto()
    NOT_COMPARED = auto()  # the vault in use cannot be opened


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a backup stands to the vault in use, with what was written later and when."""

    relation: Relation
    entries: int = 0  # of the ledger
    records: int = 0
    cases: int = 0  # in which something was written
    drafts: int = 0  # kept after the backup was made
    first: datetime | None = None
    last: datetime | None = None


def compare(backup: Database, present: Database, head: int, made_at: int) -> Comparison:
    """Return how a backup whose ledger ended at ``head`` stands to the vault in use.

    ``made_at`` is when it was made, in microseconds.
    """
    row = present.one("SELECT vault_id FROM vault")
    if row is None or row != backup.one("SELECT vault_id FROM vault"):
        return Comparison(Relation.OTHER_VAULT)
    newest = present.value("SELECT max(sequence) FROM ledger")
    joint = min(head, newest)
    if _hash(backup, joint) != _hash(present, joint):
        fork = _fork(backup, present, joint)
        return _counted(Relation.APART, _later(present, fork), 0)
    if newest < head:
        return _counted(Relation.AHEAD, _later(backup, newest, head), 0)
    return since(present, head, made_at)


def since(present: Database, head: int, made_at: int) -> Comparison:
    """Return what the vault in use has that a backup of it, whose ledger ended at ``head``, lacks.

    ``made_at`` is when it was made, in microseconds.
    """
    drafts = present.value("SELECT count(*) FROM drafts WHERE changed_at > ?", (made_at,))
    later = _later(present, head)
    is_same = not later[1] and not later[2] and not drafts
    return _counted(Relation.SAME if is_same else Relation.BEHIND, later, drafts)


def _hash(database: Database, sequence: int) -> Row | None:
    return database.one("SELECT hash FROM ledger WHERE sequence = ?", (sequence,))


def _fork(backup: Database, present: Database, joint: int) -> int:
    """Return the last entry that both have; -1 when there is none."""
    low, high = -1, joint  # they agree at low, and not at high
    while high - low > 1:
        middle = (low + high) // 2
        if _hash(backup, middle) == _hash(present, middle):
            low = middle
        else:
            high = middle
    return low


def _later(database: Database, after: int, until: int = 1 << 62) -> Row:
    return database.execute(
        "SELECT count(*), count(revision_id),"
        " count(DISTINCT CASE WHEN revision_id IS NOT NULL OR action = 'case.created'"
        " THEN case_id END), min(at), max(at)"
        " FROM ledger WHERE sequence > ? AND sequence <= ?",
        (after, until),
    )[0]


def _counted(relation: Relation, row: Row, drafts: int) -> Comparison:
    entries, records, cases, first, last = row
    return Comparison(
        relation,
        entries=entries,
        records=records,
        cases=cases,
        drafts=drafts,
        first=None if first is None else from_micros(first),
        last=None if last is None else from_micros(last),
    )
