"""The desk: every service of one opened vault, built in one place."""

from dataclasses import dataclass
from functools import partial

from exitdesk.casework.agreed_contacts import AgreedContacts
from exitdesk.casework.agreement_drafts import AgreementDrafts
from exitdesk.casework.agreement_papers import AgreementPapers
from exitdesk.casework.agreement_views import AgreementViews
from exitdesk.casework.agreements import Agreements
from exitdesk.casework.assessments import Assessments
from exitdesk.casework.attachments import Attachments
from exitdesk.casework.backup_trials import BackupTrials
from exitdesk.casework.backups import Backups
from exitdesk.casework.calendars import Calendars
from exitdesk.casework.case_access import CaseAccess
from exitdesk.casework.case_filters import CaseFilters
from exitdesk.casework.case_parts import CaseParts
from exitdesk.casework.cases import Cases
from exitdesk.casework.closings import Closings
from exitdesk.casework.desk_base import DeskBase
from exitdesk.casework.devices import Devices
from exitdesk.casework.disclosure_words import DisclosureWords
from exitdesk.casework.disclosures import Disclosures
from exitdesk.casework.drafts import Drafts
from exitdesk.casework.duplicates import Duplicates
from exitdesk.casework.emergency_sheets import EmergencySheets
from exitdesk.casework.idle_times import IdleTimes
from exitdesk.casework.lifeboats import Lifeboat
from exitdesk.casework.log_words import LogWords
from exitdesk.casework.logs import Log
from exitdesk.casework.measures import Measures
from exitdesk.casework.necessary_disclosures import NecessaryDisclosures
from exitdesk.casework.necessary_orders import NecessaryOrders
from exitdesk.casework.new_steps import NewSteps
from exitdesk.casework.note_summaries import NoteSummaries
from exitdesk.casework.officers import Officers
from exitdesk.casework.own_keys import OwnKeys
from exitdesk.casework.paper_languages import PaperLanguages
from exitdesk.casework.paper_makers import PaperMaker
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.partner_drafts import PartnerDrafts
from exitdesk.casework.partners import Partners
from exitdesk.casework.pathways import Pathways
from exitdesk.casework.persons import Persons
from exitdesk.casework.phases import Phases
from exitdesk.casework.places import Places
from exitdesk.casework.plan_versions import PlanVersions
from exitdesk.casework.policies import Policies
from exitdesk.casework.policy_drafts import PolicyDrafts
from exitdesk.casework.policy_samples import load_sample
from exitdesk.casework.policy_trials import PolicyTrials
from exitdesk.casework.printing import Printing
from exitdesk.casework.recalls import Recalls
from exitdesk.casework.recognition import Recognition
from exitdesk.casework.records import Records
from exitdesk.casework.referral_records import ReferralRecords
from exitdesk.casework.referrals import Referrals
from exitdesk.casework.reports import Reports
from exitdesk.casework.review_intervals import ReviewIntervals
from exitdesk.casework.safety_plans import SafetyPlans
from exitdesk.casework.searching import Search
from exitdesk.casework.services import Services
from exitdesk.casework.signed_papers import SignedPapers
from exitdesk.casework.striking import Strikings
from exitdesk.casework.timeline_prints import TimelinePrints
from exitdesk.casework.timelines import Timelines
from exitdesk.casework.today import Today
from exitdesk.casework.together import Together
from exitdesk.casework.week_prints import WeekPrints
from exitdesk.casework.withdrawals import Withdrawals
from exitdesk.casework.writing_rules import WritingRules
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, warnings


@dataclass(frozen=True, slots=True)
class Desk:
    """What an officer can do in an open vault, in the vault's own thread; ``papers`` in part."""

    forms: FormLibrary
    clock: Clock
    cases: Cases
    access: CaseAccess
    records: Records
    attachments: Attachments
    drafts: Drafts
    persons: Persons
    assessments: Assessments
    measures: Measures
    emergency_sheets: EmergencySheets
    agreements: Agreements
    agreement_views: AgreementViews
    agreement_drafts: AgreementDrafts
    agreement_papers: AgreementPapers
    pathways: Pathways
    timelines: Timelines
    plans: SafetyPlans
    versions: PlanVersions
    languages: PaperLanguages
    together: Together
    printing: Printing
    reports: Reports
    disclosures: Disclosures
    disclosure_words: DisclosureWords
    necessary: NecessaryDisclosures
    policies: Policies
    partners: Partners
    services: Services
    referrals: Referrals
    partner_drafts: PartnerDrafts
    phases: Phases
    policy_drafts: PolicyDrafts
    policy_trials: PolicyTrials
    papers: PaperMaker
    today: Today
    contacts: AgreedContacts
    calendars: Calendars
    week_prints: WeekPrints
    search: Search
    timeline_prints: TimelinePrints
    new_steps: NewSteps
    filters: CaseFilters
    duplicates: Duplicates
    closings: Closings
    withdrawals: Withdrawals
    recalls: Recalls
    signed_papers: SignedPapers
    summaries: NoteSummaries
    strikings: Strikings
    log: Log
    places: Places
    idle: IdleTimes
    lifeboat: Lifeboat
    keys: OwnKeys
    devices: Devices
    officers: Officers
    backups: Backups
    trials: BackupTrials
    writing: WritingRules
    vault: Vault

    @property
    def officer(self) -> str:
        """The display name of the officer at this desk."""
        return self.vault.officer.name

    @property
    def is_practice(self) -> bool:
        """Whether this is the practice vault, with invented cases."""
        return self.vault.is_practice

    @property
    def warnings(self) -> tuple[Text, ...]:
        """What the officer must be told about this vault."""
        found = self.vault.warnings
        if warnings.ROLLED_BACK in found or warnings.OTHER_HISTORY in found:  # they say more
            found = tuple(each for each in found if each != warnings.CHANGED_WHILE_CLOSED)
        return found

    def close(self) -> None:
        """Close the vault and wipe its keys; may be called twice."""
        self.backups.stop()
        self.trials.stop()
        self.vault.close()


def open_desk(
    vault: Vault, forms: FormLibrary, intervals: ReviewIntervals, clock: Clock, tools: PaperTools
) -> Desk:
    """Return the services of an opened vault."""
    base = DeskBase.of(vault, forms, clock, Policies(vault, tools.policy), tools)
    forms, intervals = base.forms, intervals.with_own(base.phases.own_days)
    assessments = Assessments(vault, forms, intervals, clock)
    drafts, places = Drafts(vault, forms, assessments, base.measures, clock), Places(vault)
    reports, keys = _reports(vault, base, tools, clock), OwnKeys(vault, tools.renderer, clock)
    officers, parts = _officers(vault, keys), CaseParts.of(vault, base, clock, tools)
    return Desk(
        forms=forms, clock=clock,
        cases=Cases(vault, forms, base.records, base.phases, clock), phases=base.phases,
        access=CaseAccess(vault), records=base.records, attachments=Attachments(vault),
        drafts=drafts, emergency_sheets=parts.emergency_sheets,
        persons=base.persons, assessments=assessments, measures=base.measures,
        agreements=base.agreements, agreement_views=parts.agreement_views,
        agreement_drafts=parts.agreement_drafts, agreement_papers=parts.agreement_papers,
        pathways=base.pathways, timelines=base.timelines, plans=base.plans,
        versions=base.versions, languages=parts.languages, together=parts.together,
        printing=_printing(vault, base, tools, clock), reports=reports,
        disclosures=base.disclosures, disclosure_words=_words(base, tools),
        necessary=_necessary(vault, base, tools, clock),
        policies=base.policies, policy_drafts=base.policy_drafts,
        partners=base.partners, partner_drafts=PartnerDrafts(vault, forms),
        services=parts.services, referrals=_referrals(vault, base, reports, clock),
        policy_trials=_policy_trials(base, reports, tools),
        papers=PaperMaker(vault, tools.renderer, base.persons.wall),
        today=parts.today, contacts=parts.contacts, calendars=parts.calendars,
        week_prints=parts.week_prints, timeline_prints=parts.timeline_prints,
        new_steps=parts.new_steps, search=parts.search, filters=parts.filters,
        duplicates=parts.duplicates, closings=parts.closings,
        withdrawals=parts.withdrawals, recalls=parts.recalls, summaries=parts.summaries,
        signed_papers=parts.signed_papers, strikings=Strikings(vault),
        log=_log(vault, base, tools, officers), places=places, idle=IdleTimes(vault),
        lifeboat=_lifeboat(vault, base, drafts, places, reports),
        keys=keys, devices=Devices(vault, keys), officers=officers,
        backups=Backups(vault, clock), trials=BackupTrials(vault, forms, clock),
        writing=tools.writing, vault=vault,
    )  # fmt: skip


def _officers(vault: Vault, keys: OwnKeys) -> Officers:
    """Return the officers' service, once what an earlier session left undone has been done.

    Case keys are handed on later, when the log that says to whom has been found whole.
    """
    vault.attachments.sweep()
    vault.strikings.sweep()  # due only when the disk refused it before
    return Officers(vault, keys)


def _log(vault: Vault, base: DeskBase, tools: PaperTools, officers: Officers) -> Log:
    labels = {**tools.grounds.labels(), **tools.recognition.topics()}
    words = LogWords(base.forms, base.policies.names, labels)
    return Log(vault, words, officers.hand_missing_keys)


def _words(base: DeskBase, tools: PaperTools) -> DisclosureWords:
    return DisclosureWords(base.forms, base.policies.names, tools.grounds)


def _lifeboat(
    vault: Vault, base: DeskBase, drafts: Drafts, places: Places, reports: Reports
) -> Lifeboat:
    return Lifeboat(
        vault,
        base.forms,
        drafts=drafts,
        places=places,
        orders=reports.orders,
        policies=base.policy_drafts,
        necessary=NecessaryOrders(vault),
    )


def _policy_trials(base: DeskBase, reports: Reports, tools: PaperTools) -> PolicyTrials:
    sample = partial(load_sample, tools.sample, base.forms)
    return PolicyTrials(reports, base.agreements, sample)


def _printing(vault: Vault, base: DeskBase, tools: PaperTools, clock: Clock) -> Printing:
    return Printing(
        vault,
        records=base.records,
        persons=base.persons,
        plans=base.plans,
        shared=base.shared,
        versions=base.versions,
        timelines=base.timelines,
        languages=PaperLanguages(tools.languages, base.forms),
        telling=tools.telling,
        clock=clock,
    )


def _reports(vault: Vault, base: DeskBase, tools: PaperTools, clock: Clock) -> Reports:
    return Reports(
        vault,
        base.forms,
        persons=base.persons,
        agreements=base.agreements,
        policies=base.policies,
        recognition=Recognition(tools.recognition),
        partners=base.partners,
        referrals=ReferralRecords(base.records, base.forms, clock),
        clock=clock,
    )


def _referrals(vault: Vault, base: DeskBase, reports: Reports, clock: Clock) -> Referrals:
    return Referrals(
        vault,
        base.forms,
        persons=base.persons,
        partners=base.partners,
        policies=base.policies,
        reports=reports,
        clock=clock,
    )


def _necessary(
    vault: Vault, base: DeskBase, tools: PaperTools, clock: Clock
) -> NecessaryDisclosures:
    return NecessaryDisclosures(
        vault,
        base.forms,
        tools.grounds,
        persons=base.persons,
        agreements=base.agreements,
        clock=clock,
    )
