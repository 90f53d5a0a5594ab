"""Agreements as windows show them: a section a person, a card a recipient, the whole table."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from exitdesk.casework.agreement_denials import Denial, Grounds, cell_words
from exitdesk.casework.agreement_presets import AgreementRules, Preset
from exitdesk.casework.agreement_readings import AgreementVersion
from exitdesk.casework.agreement_versions import AgreementVersions
from exitdesk.casework.agreements import Agreements
from exitdesk.casework.persons import PersonCard, Persons
from exitdesk.casework.policies import Policies
from exitdesk.casework.report_rules import TREATMENT_TEXTS, category_name
from exitdesk.domain.agreements import AgreementState, AgreementTerms
from exitdesk.domain.cases import Draft
from exitdesk.domain.categories import Category
from exitdesk.domain.clocks import Clock
from exitdesk.domain.identities import SigningRule
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.redaction.policies import Recipient, under_agreement
from exitdesk.redaction.treatments import Treatment

__all__ = ["AgreementViews", "CardRules", "Standing"]

_NO_AGREEMENT_OF_THEIR_OWN = frozenset({"professional", "threat_source", "interpreter"})


class Standing(StrEnum):
    """How a person's agreement stands today, as it is said on the case's page."""

    MISSING = "missing"
    UNSIGNED = "unsigned"
    IN_FORCE = "in_force"
    ENDS_SOON = "ends_soon"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class PermitLine:
    """What one recipient may learn today, in words; ``ends_soon`` warns of its own last day."""

    recipient: str
    name: Text
    categories: tuple[Text, ...]
    purpose: str
    until: date | None
    holds: bool
    ends_soon: bool


@dataclass(frozen=True, slots=True)
class PersonAgreement:
    """One person of a case with everything that is written of their agreement."""

    card: PersonCard
    standing: Standing
    versions: tuple[AgreementVersion, ...]  # the newest first
    held: AgreementTerms | None
    permits: tuple[PermitLine, ...]  # of what holds, or would hold
    waits: bool  # the newest version waits for a signature
    doubled: tuple[AgreementVersion, ...]  # others in force at once, which count for nothing
    draft: Draft | None
    signing: SigningRule

    @property
    def newest(self) -> AgreementVersion | None:
        """The version written last, or None."""
        return self.versions[0] if self.versions else None


@dataclass(frozen=True, slots=True)
class CellRule:
    """What becomes of a category for a recipient once it is agreed."""

    category: Category
    name: Text
    what: Text
    never: bool  # the policy lets nothing of it go there, agreed or not
    limit: Text | None  # how much less than all of it goes, None for all


@dataclass(frozen=True, slots=True)
class CardRules:
    """The card of one recipient: who it is, and what agreeing would let through."""

    recipient: str
    name: Text
    cells: tuple[CellRule, ...]
    receives_reports: bool


class AgreementViews:
    """Reads the agreements of a case for the windows; in the vault's thread."""

    def __init__(
        self,
        agreements: Agreements,
        persons: Persons,
        policies: Policies,
        *,
        forms: FormLibrary,
        rules: AgreementRules,
        clock: Clock,
    ) -> None:
        self._agreements = agreements
        self._persons = persons
        self._policies = policies
        self._forms = forms
        self._rules = rules
        self._clock = clock

    @property
    def versions(self) -> AgreementVersions:
        """The versions themselves."""
        return self._agreements.versions

    def of_case(self, case_id: str) -> tuple[PersonAgreement, ...]:
        """Return the client and each close one, and whoever else has an agreement."""
        having = set(self.versions.persons(case_id))
        return tuple(
            self._person(case_id, card)
            for card in self._persons.cards(case_id)
            if card.role not in _NO_AGREEMENT_OF_THEIR_OWN or card.object_id in having
        )

    def cards(self) -> tuple[CardRules, ...]:
        """Return a card for everyone whom an agreement may name, in the policy's order."""
        return tuple(
            CardRules(
                recipient=one.key,
                name=one.label,
                cells=tuple(self._cell(one, category) for category in Category),
                receives_reports=one.receives_reports,
            )
            for one in self._policies.current().recipients()
            if one.needs_agreement and not one.retired
        )

    def presets(self) -> tuple[Preset, ...]:
        """Return what may be begun with, as far as the policy knows its recipients."""
        known = {one.recipient for one in self.cards()}
        return tuple(
            preset
            for preset in self._rules.presets
            if all(permit.recipient in known for permit in preset.permits)
        )

    def recipient_names(self) -> Mapping[str, Text]:
        """Return what everyone is called who was ever a recipient."""
        return self._policies.names()

    def category_names(self) -> Mapping[Category, Text]:
        """Return what the agreement calls each category."""
        return {each: category_name(self._forms, each) for each in Category}

    def denied(self, case_id: str, recipient: str) -> tuple[Denial, ...]:
        """Return every cell that only the client's agreement keeps from a recipient today.

        When nothing at all may go there, that is said once.
        """
        known = self._policies.current().recipient(recipient)
        if not known.needs_agreement or known.retired:
            return ()
        client = self._persons.client(case_id)
        person = client.object_id if client is not None else ""
        held = self.versions.terms(case_id, person) if person else None
        versions = self.versions.of(case_id, person) if person else ()
        today = self._clock.today()
        grounds = Grounds(held, versions, today)
        if held is None or not held.reaches(recipient, today):
            words = cell_words(None, known.label, grounds.why(recipient, None))
            return (Denial(person, recipient, None, words),)
        return tuple(
            Denial(
                person,
                recipient,
                category,
                cell_words(
                    category_name(self._forms, category),
                    known.label,
                    grounds.why(recipient, category),
                ),
            )
            for category in Category
            if held.permit_for(recipient, category, today) is None
            and not self._cell(known, category).never
        )

    def ends_soon(self, day: date | None) -> bool:
        """Whether a last day lies so near that it is warned of; one that has passed does not."""
        today = self._clock.today()
        soon = today + timedelta(days=self._rules.soon_days)
        return day is not None and today <= day <= soon

    # -- helpers -----------------------------------------------------------------------------

    def _person(self, case_id: str, card: PersonCard) -> PersonAgreement:
        versions = self.versions.of(case_id, card.object_id)
        held = self.versions.terms(case_id, card.object_id)
        newest = versions[0] if versions else None
        return PersonAgreement(
            card=card,
            standing=self._standing(held),
            versions=versions,
            held=held,
            permits=tuple(self._lines(held)),
            waits=newest is not None and not newest.is_agreed and not _is_over(newest),
            doubled=self._doubled(case_id, card.object_id, newest),
            draft=self.versions.draft_of(case_id, card.object_id),
            signing=self._persons.may_sign(case_id, card.object_id),
        )

    def _doubled(
        self, case_id: str, person: str, newest: AgreementVersion | None
    ) -> tuple[AgreementVersion, ...]:
        if newest is None:
            return ()
        in_force = self.versions.in_force(case_id, person)
        own = newest.revision.object_id
        return tuple(one for one in in_force if one.revision.object_id != own)

    def _standing(self, held: AgreementTerms | None) -> Standing:
        if held is None:
            return Standing.MISSING
        state = held.state(self._clock.today())
        if state is AgreementState.IN_FORCE and self.ends_soon(held.valid_until):
            return Standing.ENDS_SOON
        return Standing(state.value)

    def _lines(self, held: AgreementTerms | None) -> Iterator[PermitLine]:
        today = self._clock.today()
        names, recipients = self.category_names(), self.recipient_names()
        for permit in held.permits if held else ():
            name = recipients.get(permit.recipient)
            if name is None:
                name = Text(sv=permit.recipient or "–", fi=permit.recipient or "–")
            yield PermitLine(
                recipient=permit.recipient,
                name=name,
                categories=tuple(names[one] for one in Category if one in permit.categories),
                purpose=permit.purpose,
                until=permit.until,
                holds=permit.until is None or today <= permit.until,
                ends_soon=self.ends_soon(permit.until),
            )

    def _cell(self, recipient: Recipient, category: Category) -> CellRule:
        agreed = under_agreement(recipient.cells[category], is_permitted=True)
        return CellRule(
            category=category,
            name=category_name(self._forms, category),
            what=TREATMENT_TEXTS[agreed],
            never=agreed is Treatment.REMOVE,
            limit=None if agreed is Treatment.KEEP else TREATMENT_TEXTS[agreed],
        )


def _is_over(version: AgreementVersion) -> bool:
    return version.terms.withdrawn_on is not None
