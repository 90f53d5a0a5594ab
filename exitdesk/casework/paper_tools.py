"""What making papers needs besides the vault: rules from the resources, and the renderer."""

from dataclasses import dataclass
from pathlib import Path

from exitdesk.casework.agreement_presets import AgreementRules
from exitdesk.casework.disclosure_grounds import DisclosureGrounds
from exitdesk.casework.new_steps import load_templates
from exitdesk.casework.partner_rules import PartnerRules
from exitdesk.casework.phases import load_phases
from exitdesk.casework.printing import TellingWords
from exitdesk.casework.recognition_rules import RecognitionRules
from exitdesk.casework.rendering import Renderer
from exitdesk.casework.writing_rules import WritingRules
from exitdesk.documents.languages import load_languages
from exitdesk.domain.document_languages import DocumentLanguage
from exitdesk.domain.phases import PhaseList
from exitdesk.domain.steps import StepTemplate
from exitdesk.redaction.policies import Policy

SHIPPED_POLICY = "default.1.toml"
SHIPPED_PARTNERS = "partners.toml"
_SAMPLE = "sample.toml"


@dataclass(frozen=True, slots=True)
class PaperTools:
    """The same for every vault that this process opens."""

    renderer: Renderer
    telling: TellingWords
    policy: Policy
    sample: Path  # the invented case on which a policy is tried
    recognition: RecognitionRules
    grounds: DisclosureGrounds
    phases: PhaseList  # those the program ships
    languages: tuple[DocumentLanguage, ...]  # of papers for clients, whole or not
    agreements: AgreementRules
    partners: PartnerRules
    writing: WritingRules
    steps: tuple[StepTemplate, ...]  # common ones

    @classmethod
    def load(cls, resources: Path, renderer: Renderer) -> "PaperTools":
        """Return the rules in the folder ``resources`` together with ``renderer``."""
        telling = TellingWords.load(resources / "rules" / "telling_words.toml")
        recognition = RecognitionRules.load(resources / "rules" / "recognition.toml")
        policy = Policy.load(resources / "policies" / SHIPPED_POLICY)
        grounds = DisclosureGrounds.load(resources / "rules" / "disclosure_grounds.toml")
        sample = resources / "policies" / _SAMPLE
        languages = load_languages(resources / "languages")
        phases = load_phases(resources / "rules" / "phases.toml")
        agreements = AgreementRules.load(resources / "rules" / "agreements.toml")
        partners = PartnerRules.load(resources / "rules" / SHIPPED_PARTNERS)
        return cls(
            renderer, telling, policy, sample, recognition, grounds, phases, languages,
            agreements, partners, WritingRules.load(resources / "rules"),
            load_templates(resources / "rules" / "step_templates.toml"),
        )  # fmt: skip
