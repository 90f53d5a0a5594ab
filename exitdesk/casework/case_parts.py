"""The parts of case work, each a service of the desk built on its base."""

from dataclasses import dataclass

from exitdesk.casework.case_filters import CaseFilters
from exitdesk.casework.desk_base import DeskBase
from exitdesk.casework.searching import Search
from exitdesk.domain.clocks import Clock
from exitdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class CaseParts:
    """What an officer does in cases, a service a subject."""

    search: Search
    filters: CaseFilters

    @classmethod
    def of(cls, vault: Vault, base: DeskBase, clock: Clock) -> "CaseParts":
        """Return every part of the case work of one opened vault."""
        return cls(
            search=Search(vault, base.forms, clock),
            filters=CaseFilters(vault),
        )
