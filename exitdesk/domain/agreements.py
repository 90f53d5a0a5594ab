"""The data-handling agreement as terms: what may go to whom, for what, until when."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from exitdesk.domain.categories import Category


class AgreementState(StrEnum):
    """Whether an agreement lets anything through on a day."""

    IN_FORCE = "in_force"
    MISSING = "missing"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    UNSIGNED = "unsigned"  # written, but the person has not agreed to it yet


class AgreementForm(StrEnum):
    """How the person agrees; keys of the concept ``agreement.form``."""

    TO_SIGN = "to_sign"  # on paper, which is not signed yet
    PAPER = "paper"
    ORAL = "oral"


@dataclass(frozen=True, slots=True)
class Permit:
    """What one recipient may receive; ``until`` None means as long as the agreement holds."""

    recipient: str  # key of a recipient of the policy
    categories: frozenset[Category]
    purpose: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class AgreementTerms:
    """One person's agreement. What it does not permit is not permitted.

    ``valid_until`` is the last day it holds; None means that it never came into force.
    ``withdrawn_on`` is the first day on which it no longer holds. One that the person has not
    agreed to, neither by signature nor by word of mouth, permits nothing.
    """

    person: str  # object id of the person's card
    permits: tuple[Permit, ...]
    valid_until: date | None
    withdrawn_on: date | None = None
    is_agreed: bool = True

    def state(self, today: date) -> AgreementState:
        """Return whether the agreement holds on ``today``."""
        if self.withdrawn_on is not None and self.withdrawn_on <= today:
            return AgreementState.WITHDRAWN
        if not self.is_agreed:
            return AgreementState.UNSIGNED
        if self.valid_until is None:
            return AgreementState.MISSING
        if self.valid_until < today:
            return AgreementState.EXPIRED
        return AgreementState.IN_FORCE

    def permit_for(self, recipient: str, category: Category, today: date) -> Permit | None:
        """Return the permit that lets ``category`` go to ``recipient`` on ``today``, or None."""
        if self.state(today) is not AgreementState.IN_FORCE:
            return None
        return next(
            (
                permit
                for permit in self.permits
                if permit.recipient == recipient
                and category in permit.categories
                and (permit.until is None or today <= permit.until)
            ),
            None,
        )

    def reaches(self, recipient: str, today: date) -> bool:
        """Whether anything at all may go to ``recipient`` on ``today``."""
        return any(
            self.permit_for(recipient, category, today) is not None for category in Category
        )

    def narrowed_to(self, other: "AgreementTerms") -> "AgreementTerms":
        """Return what both these terms and ``other`` permit, for as long as both hold."""
        return AgreementTerms(
            person=self.person,
            permits=tuple(
                both
                for mine in self.permits
                for theirs in other.permits
                if (both := _common(mine, theirs)) is not None
            ),
            valid_until=_earlier(self.valid_until, other.valid_until)
            if self.valid_until and other.valid_until
            else None,
            withdrawn_on=_earlier(self.withdrawn_on, other.withdrawn_on),
            is_agreed=self.is_agreed,
        )

    def without(self, cells: "frozenset[Cell]") -> "AgreementTerms":
        """Return the terms when these cells are permitted no more."""
        return replace(self, permits=tuple(_left(self.permits, cells)))

    def cells(self, today: date) -> "frozenset[Cell]":
        """Return every cell that is permitted on ``today``."""
        return frozenset(
            (permit.recipient, category)
            for permit in self.permits
            for category in permit.categories
            if self.permit_for(permit.recipient, category, today) is not None
        )


Cell = tuple[str, Category]  # a recipient's key and what may go there


def _common(mine: Permit, theirs: Permit) -> Permit | None:
    categories = mine.categories & theirs.categories
    if mine.recipient != theirs.recipient or not categories:
        return None
    return replace(mine, categories=categories, until=_earlier(mine.until, theirs.until))


def _left(permits: tuple[Permit, ...], cells: frozenset[Cell]) -> Iterator[Permit]:
    for permit in permits:
        gone = {category for recipient, category in cells if recipient == permit.recipient}
        if left := permit.categories - gone:
            yield replace(permit, categories=left)


def _earlier(one: date | None, other: date | None) -> date | None:
    return min((day for day in (one, other) if day is not None), default=None)
