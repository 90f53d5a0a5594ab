"""The services that the others of a desk are built on."""

from dataclasses import dataclass

from exitdesk.casework.agreements import Agreements
from exitdesk.casework.disclosures import Disclosures
from exitdesk.casework.measures import Measures
from exitdesk.casework.own_officers import OwnOfficers
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.partners import Partners
from exitdesk.casework.pathways import Pathways
from exitdesk.casework.persons import Persons
from exitdesk.casework.phases import Phases
from exitdesk.casework.plan_versions import PlanVersions
from exitdesk.casework.policies import Policies
from exitdesk.casework.policy_drafts import PolicyDrafts
from exitdesk.casework.record_kinds import RecordKinds
from exitdesk.casework.records import Records
from exitdesk.casework.safety_plans import SafetyPlans
from exitdesk.casework.shared_plans import SharedPlans
from exitdesk.casework.timelines import Timelines
from exitdesk.domain.clocks import Clock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class DeskBase:
    """Built once, before the rest of the desk."""

    forms: FormLibrary
    policies: Policies
    phases: Phases
    partners: Partners
    policy_drafts: PolicyDrafts
    records: Records
    persons: Persons
    agreements: Agreements
    pathways: Pathways
    measures: Measures
    timelines: Timelines
    plans: SafetyPlans
    shared: SharedPlans
    versions: PlanVersions
    disclosures: Disclosures

    @classmethod
    def of(
        cls, vault: Vault, forms: FormLibrary, clock: Clock, policies: Policies, tools: PaperTools
    ) -> "DeskBase":
        """Return the base of one opened vault; its forms offer what the vault says itself."""
        phases, partners = Phases(vault, tools.phases), Partners(vault, tools.partners, forms)
        forms = RecordKinds(forms).offered_in(phases.offered_in(policies.offered_in(forms)))
        forms = partners.offered_in(OwnOfficers(vault).offered_in(forms))
        records = Records(vault, forms, clock)
        persons = Persons(vault, forms)
        pathways = Pathways(vault, forms, records, clock)
        return cls(
            forms=forms,
            policies=policies,
            phases=phases,
            partners=partners,
            policy_drafts=PolicyDrafts(vault, policies),
            records=records,
            persons=persons,
            agreements=Agreements(vault, forms, persons, clock),
            pathways=pathways,
            measures=Measures(vault, forms, records, pathways),
            timelines=Timelines(vault, forms, persons, phases, clock),
            plans=SafetyPlans(vault, records, persons),
            shared=SharedPlans(vault, forms, persons, phases, clock),
            versions=PlanVersions(vault, forms, records, phases, clock),
            disclosures=Disclosures(vault, clock),
        )
