"""What holds of all that was ever written of one person's agreement, in the order of writing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from exitdesk.casework.agreement_readings import AgreementVersion
from exitdesk.domain.agreements import AgreementTerms


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
    """
    newest: dict[str, tuple[date, datetime, int]] = {}
    terms: AgreementTerms | None = None
    by: AgreementVersion | None = None
    for version in sorted(versions, key=_written):
        own = version.revision.object_id
        first = newest.get(own, (date.min, version.revision.written_at, len(newest)))
        newest[own] = (version.agreed_on or date.min, *first[1:])
        holds_now = by is not None and by.revision.object_id == own
        if not holds_now and own != max(newest, key=newest.__getitem__):
            continue
        if version.is_agreed:
            terms, by = version.terms, version
        elif terms is not None and by is not None:
            terms = terms.narrowed_to(version.terms)
        else:
            terms = version.terms
    return Holding(terms, by)


def _written(version: AgreementVersion) -> tuple[datetime, int]:
    return version.revision.written_at, version.number
