"""The parts of case work, each a service of the desk built on its base."""

from dataclasses import dataclass

from exitdesk.casework.agreed_contacts import AgreedContacts
from exitdesk.casework.agreement_drafts import AgreementDrafts
from exitdesk.casework.agreement_papers import AgreementPapers
from exitdesk.casework.agreement_views import AgreementViews
from exitdesk.casework.calendars import Calendars
from exitdesk.casework.case_filters import CaseFilters
from exitdesk.casework.closings import Closings
from exitdesk.casework.desk_base import DeskBase
from exitdesk.casework.duplicates import Duplicates
from exitdesk.casework.emergency_sheets import EmergencySheets
from exitdesk.casework.new_steps import NewSteps
from exitdesk.casework.note_summaries import NoteSummaries
from exitdesk.casework.paper_languages import PaperLanguages
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.recall_lines import RecallLines
from exitdesk.casework.recalls import Recalls
from exitdesk.casework.searching import Search
from exitdesk.casework.services import Services
from exitdesk.casework.signed_papers import SignedPapers
from exitdesk.casework.timeline_prints import TimelinePrints
from exitdesk.casework.today import Today
from exitdesk.casework.together import Together
from exitdesk.casework.week_prints import WeekPrints
from exitdesk.casework.withdrawals import Withdrawals
from exitdesk.domain.clocks import Clock
from exitdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class CaseParts:
    """What an officer does in cases, a service a subject."""

    agreement_views: AgreementViews
    agreement_drafts: AgreementDrafts
    agreement_papers: AgreementPapers
    emergency_sheets: EmergencySheets
    search: Search
    timeline_prints: TimelinePrints
    new_steps: NewSteps
    contacts: AgreedContacts
    today: Today
    calendars: Calendars
    week_prints: WeekPrints
    filters: CaseFilters
    duplicates: Duplicates
    languages: PaperLanguages
    together: Together
    closings: Closings
    services: Services
    withdrawals: Withdrawals
    recalls: Recalls
    signed_papers: SignedPapers
    summaries: NoteSummaries

    @classmethod
    def of(cls, vault: Vault, base: DeskBase, clock: Clock, tools: PaperTools) -> "CaseParts":
        """Return every part of the case work of one opened vault."""
        contacts = AgreedContacts(vault, base.forms, clock)
        today = Today(vault, base.forms, contacts, clock)
        calendars = Calendars(vault, base.forms, today, clock)
        languages = PaperLanguages(tools.languages, base.forms)
        agreement_views = AgreementViews(
            base.agreements, base.persons, base.policies,
            forms=base.forms, rules=tools.agreements, clock=clock,
        )  # fmt: skip
        withdrawals = _withdrawals(vault, base, clock)
        return cls(
            agreement_views=agreement_views,
            agreement_drafts=AgreementDrafts(agreement_views, base.persons, base.forms),
            agreement_papers=AgreementPapers(vault, agreement_views, base.persons),
            emergency_sheets=EmergencySheets(vault, base.forms, base.records, base.persons, clock),
            contacts=contacts,
            today=today,
            calendars=calendars,
            week_prints=WeekPrints(vault, calendars, base.persons),
            withdrawals=withdrawals,
            recalls=_recalls(vault, base, withdrawals, clock),
            signed_papers=SignedPapers(vault, base.forms, base.records, base.agreements.versions),
            summaries=NoteSummaries(vault, base.forms, base.records, clock),
            search=Search(vault, base.forms, clock),
            timeline_prints=TimelinePrints(vault, base.timelines, clock),
            new_steps=NewSteps(vault, base.forms, base.records, tools.steps, clock),
            services=Services(vault, base.forms),
            filters=CaseFilters(vault),
            duplicates=Duplicates(vault, base.forms),
            languages=languages,
            together=Together(
                vault, base.forms, shared=base.shared, plans=base.plans, languages=languages
            ),
            closings=Closings(vault, base.forms, base.records, clock),
        )


def _withdrawals(vault: Vault, base: DeskBase, clock: Clock) -> Withdrawals:
    return Withdrawals(
        vault,
        base.forms,
        records=base.records,
        persons=base.persons,
        agreements=base.agreements,
        lines=RecallLines(base.disclosures, base.policies, base.forms),
        clock=clock,
    )


def _recalls(vault: Vault, base: DeskBase, withdrawals: Withdrawals, clock: Clock) -> Recalls:
    return Recalls(
        vault,
        withdrawals=withdrawals,
        persons=base.persons,
        policies=base.policies,
        partners=base.partners,
        clock=clock,
    )
