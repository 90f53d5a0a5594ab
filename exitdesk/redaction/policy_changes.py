"""What differs between two versions of a policy, and whether it lets more through."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from exitdesk.domain.categories import Category
from exitdesk.redaction.policies import Cell, Policy, Recipient, under_agreement
from exitdesk.redaction.treatments import Treatment, is_at_most


class Trait(StrEnum):
    """Something about a recipient that is no cell."""

    ADDED = "added"
    RENAMED = "renamed"
    RETIRED = "retired"
    NEEDS_AGREEMENT = "needs_agreement"
    RECEIVES_REPORTS = "receives_reports"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell that is another one; what is said of a recipient who is new is None before."""

    recipient: Recipient  # as it is after
    category: Category
    before: Cell | None
    after: Cell
    loosens: bool  # somebody may get more than before, under some agreement


@dataclass(frozen=True, slots=True)
class TraitChange:
    """A recipient who is new, or not as before; ``holds`` says what is so after."""

    recipient: Recipient
    before: Recipient | None
    trait: Trait
    holds: bool
    loosens: bool


@dataclass(frozen=True, slots=True)
class PolicyChanges:
    """Everything that differs, recipient by recipient."""

    traits: tuple[TraitChange, ...]
    cells: tuple[CellChange, ...]

    @property
    def loosens(self) -> bool:
        """Whether anything of it lets more through."""
        return any(one.loosens for one in self.traits) or any(one.loosens for one in self.cells)

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.traits or self.cells)


def compare(old: Policy, new: Policy) -> PolicyChanges:
    """Return what differs from ``old`` in ``new``."""
    traits: list[TraitChange] = []
    cells: list[CellChange] = []
    for recipient in new.recipients():
        before = old.by_key.get(recipient.key)
        traits += _traits(before, recipient)
        cells += _cells(before, recipient)
    return PolicyChanges(tuple(traits), tuple(cells))


def outcomes(recipient: Recipient | None, category: Category) -> tuple[Treatment, ...]:
    """Return what becomes of a category: without an agreement, with one, and with its permit."""
    if recipient is None or recipient.retired:
        return (Treatment.REMOVE,) * 3
    cell = recipient.cells[category]
    if not recipient.needs_agreement:
        return (cell.otherwise,) * 3
    return (
        Treatment.REMOVE,
        under_agreement(cell, is_permitted=False),
        under_agreement(cell, is_permitted=True),
    )


def lets_more(old: Recipient | None, new: Recipient | None, category: Category) -> bool:
    """Whether ``new`` may get something of a category that ``old`` may not."""
    pairs = zip(outcomes(old, category), outcomes(new, category), strict=True)
    return any(not is_at_most(category, after, before) for before, after in pairs)


def _cells(before: Recipient | None, after: Recipient) -> Iterator[CellChange]:
    for category in Category:
        old = None if before is None else before.cells[category]
        new = after.cells[category]
        if (old or Cell(Treatment.REMOVE)) != new:
            yield CellChange(after, category, old, new, lets_more(before, after, category))


def _traits(before: Recipient | None, after: Recipient) -> Iterator[TraitChange]:
    if before is None:
        yield TraitChange(after, None, Trait.ADDED, holds=True, loosens=False)
        return
    if before.label != after.label:
        yield TraitChange(after, before, Trait.RENAMED, holds=True, loosens=False)
    flags = (
        (Trait.RETIRED, before.retired, after.retired, False),
        (Trait.NEEDS_AGREEMENT, before.needs_agreement, after.needs_agreement, False),
        (Trait.RECEIVES_REPORTS, before.receives_reports, after.receives_reports, True),
        (Trait.OUTSIDE, before.outside, after.outside, False),
    )
    for trait, was, holds, looser in flags:
        if was is not holds:
            yield TraitChange(after, before, trait, holds=holds, loosens=holds is looser)
