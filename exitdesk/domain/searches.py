"""What cases are looked for, and where words were found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from exitdesk.domain.cases import CaseState, Hit
from exitdesk.domain.texts import Text

UNKNOWN_LEVEL = "unknown"  # no level, or one that has expired
NO_AGREEMENT = "none"  # none, expired or withdrawn


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases a list shows. An empty set asks for nothing: all pass it."""

    states: frozenset[str] = frozenset()  # values of CaseState
    phases: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()  # values of ThreatLevel, or UNKNOWN_LEVEL
    client_types: frozenset[str] = frozenset()  # option keys, "" where it was not asked
    milieus: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    agreements: frozenset[str] = frozenset()  # "in_force" or NO_AGREEMENT
    mine: bool = False  # only those this officer answers for

    def __bool__(self) -> bool:
        """Whether it leaves anything out."""
        return self != CaseFilter()


EVERY_CASE = CaseFilter()
NOT_CLOSED = frozenset({CaseState.ENQUIRY.value, CaseState.OPEN.value})


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """Words and a filter together; ``forms`` are other forms of each word, by the word."""

    words: str = ""
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    chosen: CaseFilter = EVERY_CASE
    today: date | None = None  # on which levels and agreements hold; needed with a filter


ANY_CASE = CaseQuery()


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter with words that an officer has named."""

    name: str
    words: str
    chosen: CaseFilter


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A hit with where in the record it stands: the question answered there, and its day."""

    hit: Hit
    form: Text
    field: Text | None
    day: date | None
