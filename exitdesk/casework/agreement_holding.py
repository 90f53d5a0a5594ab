"""What holds of all that was ever written of one person's agreement, in the order of writing."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from exitdesk.casework.agreement_readings import AgreementVersion
from exitdesk.domain.agreements import AgreementTerms, Cell


@dataclass(frozen=True, slots=True)
class Holding:
    """The terms that hold, and the version the person agreed to last; None: there is none."""

    terms: AgreementTerms | None
    by: AgreementVersion | None


def what_holds(versions: Sequence[AgreementVersion]) -> Holding:
    """Return what holds after everything in ``versions``, whatever their order.

    A version that was agreed to takes the place of what held. One that waits for a signature
    only takes away. What is written of an agreement that another one, made on a later day, has
    taken the place of changes nothing: an old paper that is corrected lets nothing through anew.
    What the person agreed to before they took something back does not bring that back either,
    whenever it is written down.
    """
    taken = _TakenBack()
    newest: dict[str, tuple[date, datetime, int]] = {}
    terms: AgreementTerms | None = None
    by: AgreementVersion | None = None
    for version in sorted(versions, key=_written):
        own = version.revision.object_id
        first = newest.get(own, (date.min, version.revision.written_at, len(newest)))
        newest[own] = (version.agreed_on or date.min, *first[1:])
        taken.note(version)
        holds_now = by is not None and by.revision.object_id == own
        if not holds_now and own != max(newest, key=newest.__getitem__):
            continue
        if version.is_agreed:
            terms, by = taken.left_of(version), version
        elif terms is not None and by is not None:
            terms = terms.narrowed_to(version.terms)
        else:
            terms = version.terms
    return Holding(terms, by)


@dataclass(slots=True)
class _TakenBack:
    """What the person has taken back so far, and from which day, whatever paper it stood on."""

    everything: date = date.min
    cells: dict[Cell, date] = field(default_factory=dict)

    def note(self, version: AgreementVersion) -> None:
        self.everything = max(self.everything, version.terms.withdrawn_on or date.min)
        for part in version.withdrawals:
            for category in part.categories:
                cell = part.recipient, category
                self.cells[cell] = max(self.cells.get(cell, date.min), part.on or date.min)

    def left_of(self, version: AgreementVersion) -> AgreementTerms:
        """Return the terms of a version without what was taken back after the person agreed."""
        agreed = max(version.agreed_on or date.min, version.signed_on or date.min)
        terms = version.terms.without(
            frozenset(cell for cell, day in self.cells.items() if agreed < day)
        )
        if agreed < self.everything:
            return replace(terms, withdrawn_on=self.everything)
        return terms


def _written(version: AgreementVersion) -> tuple[datetime, int]:
    return version.revision.written_at, version.number
