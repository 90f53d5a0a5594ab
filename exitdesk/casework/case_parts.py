"""The parts of case work, each a service of the desk built on its base."""

from dataclasses import dataclass

from exitdesk.casework.agreement_views import AgreementViews
from exitdesk.casework.case_filters import CaseFilters
from exitdesk.casework.closings import Closings
from exitdesk.casework.desk_base import DeskBase
from exitdesk.casework.duplicates import Duplicates
from exitdesk.casework.emergency_sheets import EmergencySheets
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.searching import Search
from exitdesk.casework.services import Services
from exitdesk.domain.clocks import Clock
from exitdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class CaseParts:
    """What an officer does in cases, a service a subject."""

    agreement_views: AgreementViews
    emergency_sheets: EmergencySheets
    search: Search
    filters: CaseFilters
    duplicates: Duplicates
    closings: Closings
    services: Services

    @classmethod
    def of(cls, vault: Vault, base: DeskBase, clock: Clock, tools: PaperTools) -> "CaseParts":
        """Return every part of the case work of one opened vault."""
        return cls(
            agreement_views=AgreementViews(
                base.agreements, base.persons, base.policies,
                forms=base.forms, rules=tools.agreements, clock=clock,
            ),
            emergency_sheets=EmergencySheets(
                vault, base.forms, base.records, base.persons, clock
            ),
            search=Search(vault, base.forms, clock),
            services=Services(vault, base.forms),
            filters=CaseFilters(vault),
            duplicates=Duplicates(vault, base.forms),
            closings=Closings(vault, base.forms, base.records, clock),
        )
