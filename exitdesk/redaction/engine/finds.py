"""What was found in a passage, and how finds that touch become one."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from exitdesk.domain.categories import Category


class Certainty(IntEnum):
    """Whether a find is removed or asked about."""

    ASK = 1
    REMOVE = 2


@dataclass(frozen=True, slots=True)
class Find:
    """A place in the normalised text that must go, or be decided about.

    ``known`` is the protected name it is a form of, as the case has it, or "".
    ``subject`` says what it is one and the same with; ``text`` replaces it instead of a
    placeholder when given (a date made coarser).
    """

    start: int
    end: int
    role: Category
    label: str  # key of the placeholder's label
    subject: str
    rule: str
    certainty: Certainty = Certainty.REMOVE
    inflected: bool = False
    hidden: bool = False
    text: str = ""
    known: str = ""


# Rules that ask about what has the shape of an identifier, and is no form of a known name.
DOUBTS: Final = frozenset({"number", "name_used"})


def settled_doubts(finds: Iterable[Find]) -> tuple[Find, ...]:
    """Return ``finds`` united; a doubt is left out where any other find touches it."""
    every = list(finds)
    united = union(find for find in every if find.rule not in DOUBTS)
    starts = [find.start for find in united]
    doubts = [
        doubt
        for doubt in every
        if doubt.rule in DOUBTS and not _touches_one(doubt, united, starts)
    ]
    return union((*united, *doubts)) if doubts else united


def _touches_one(doubt: Find, united: Sequence[Find], starts: Sequence[int]) -> bool:
    last = bisect_left(starts, doubt.end) - 1
    return last >= 0 and doubt.start < united[last].end


def union(finds: Iterable[Find]) -> tuple[Find, ...]:
    """Return ``finds`` without overlaps: those that overlap become one that covers all.

    A certain find beats one to ask about; of several certain ones the longest names it.
    """
    ordered = sorted(finds, key=lambda find: (find.start, -find.end))
    merged: list[Find] = []
    for find in ordered:
        if merged and find.start < merged[-1].end:
            merged[-1] = _joined(merged[-1], find)
        else:
            merged.append(find)
    return tuple(merged)


def _joined(left: Find, right: Find) -> Find:
    ranked = sorted((left, right), key=_weight)
    leading, other = ranked[1], ranked[0]
    start, end = min(left.start, right.start), max(left.end, right.end)
    covers = leading.start <= other.start and other.end <= leading.end
    if covers:
        return leading
    return replace(leading, start=start, end=end, text="", inflected=False)


def _weight(find: Find) -> tuple[int, bool, int, int]:
    said = {"name": 2, "identifier": 2, "birth_date": 2, "phone": 0, "phone_by_shape": 0}
    return find.certainty, find.hidden, find.end - find.start, said.get(find.rule, 1)
