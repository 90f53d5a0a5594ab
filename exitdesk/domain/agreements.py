"""The data-handling agreement as terms: what may go to whom, for what, until when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exitdesk.domain.categories import Category


class AgreementState(StrEnum):
    """Whether an agreement lets anything through on a day."""

    IN_FORCE = "in_force"
    MISSING = "missing"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


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
    ``withdrawn_on`` is the first day on which it no longer holds.
    """

    person: str  # object id of the person's card
    permits: tuple[Permit, ...]
    valid_until: date | None
    withdrawn_on: date | None = None

    def state(self, today: date) -> AgreementState:
        """Return whether the agreement holds on ``today``."""
        if self.withdrawn_on is not None and self.withdrawn_on <= today:
            return AgreementState.WITHDRAWN
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
