"""The values an answer may have; what is stored is keys and ISO dates, never labels."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum


class Mark(Enum):
    """Answers that are no value: a question deliberately left, or a value kept sealed."""

    NOT_ASKED = "not_asked"
    SEALED = "sealed"  # there is an answer; it is shown on request with a reason


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date known to the year, the month or the day.

    Raises:
        ValueError: for an impossible date, or a day without a month.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day needs a month")
        date(self.year, self.month or 1, self.day or 1)

    def iso(self) -> str:
        """Return ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @classmethod
    def from_iso(cls, iso: str) -> "PartialDate":
        """Return the date that ``iso()`` gave; raises ``ValueError`` for anything else."""
        numbers = [int(part) for part in iso.split("-")]
        if not 1 <= len(numbers) <= 3:
            raise ValueError("not a partial date")
        made = cls(*numbers)
        if made.iso() != iso:
            raise ValueError("not a partial date")
        return made


@dataclass(frozen=True, slots=True)
class PersonRef:
    """A reference to a person record of the same case, by object id."""

    object_id: str


@dataclass(frozen=True, slots=True)
class Rating:
    """A rated factor: the key of the chosen step and the reason in words."""

    step: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a repeating group; its id stays through all revisions."""

    row_id: str
    answers: "Answers"


Answer = (
    str | tuple[str, ...] | int | date | PartialDate | PersonRef | Rating | tuple[Row, ...] | Mark
)
Answers = Mapping[str, Answer]  # field id -> answer; a field not there is unanswered
