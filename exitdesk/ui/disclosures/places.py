"""Where a disclosure is shown."""

from exitdesk.domain.cases import Place
from exitdesk.domain.disclosures import Disclosure


def place_of(line: Disclosure) -> Place:
    """Return the page of one disclosure; without its case when that is not open."""
    case_id = line.case_id if line.may_open else ""
    return Place("disclosure", case_id=case_id, object_id=str(line.sequence))
