"""Striking out: what is taken away everywhere, and what is told of it afterwards."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

STRUCK = "▮▮▮"  # of constant length: it tells nothing of what stood there


@dataclass(frozen=True, slots=True)
class FieldPath:
    """A field of a form, or one inside a group: in one row, or in all of them."""

    field_id: str
    sub_field_id: str = ""
    row_id: str = ""  # "" for every row

    def written(self) -> str:
        """Return the path as the ledger keeps it: ids with slashes between."""
        return f"{self.field_id}/{self.sub_field_id}/{self.row_id}".rstrip("/")

    @classmethod
    def read(cls, written: str) -> Self:
        """Return the path that ``written()`` gave; raises ``ValueError`` for anything else."""
        parts = written.split("/")
        if not 1 <= len(parts) <= 3 or not parts[0]:
            raise ValueError("not a path of a field")
        return cls(*parts)


@dataclass(frozen=True, slots=True)
class StrikeCount:
    """Where a passage, or an answer, stands: in how many versions and drafts of one record."""

    revisions: int
    drafts: int
    places: int  # occurrences in all of them
    elsewhere: int = 0  # other records of the case in which the words stand, and stay

    @property
    def is_nothing(self) -> bool:
        """Whether it stands nowhere."""
        return not self.revisions and not self.drafts


@dataclass(frozen=True, slots=True)
class Striking:
    """What the ledger says of one striking out: never the words."""

    sequence: int  # of the ledger entry
    at: datetime  # UTC
    officer: str  # display name
    reason: str
    path: FieldPath
    is_whole_answer: bool
    revision_ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class OldCopy:
    """A file, or a vault set aside, that may still hold what was struck out."""

    name: str
    changed_at: datetime  # UTC
    can_be_deleted: bool = True  # not a whole vault, as it is set aside by a restore


@dataclass(frozen=True, slots=True)
class StruckOut:
    """What striking out did."""

    count: StrikeCount
    is_swept: bool  # whether the file has been written anew, too
    copies_left: int  # beside the vault, that may still hold it
