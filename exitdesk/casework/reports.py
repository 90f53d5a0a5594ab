"""Reports for others: from an empty page to verified bytes, and what is entered when they leave.

Every report goes through ``prepare``, and every word of it through the policy, the
agreement, the redactor and the verifier. There is no way round and no override.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from exitdesk.casework.agreements import STATE_TEXTS, Agreements
from exitdesk.casework.disclosure_entries import said_of_report
from exitdesk.casework.errors import (
    AgreementNeededError,
    NothingChosenError,
    OpenItemsError,
    PurposeNeededError,
    RecognitionNeededError,
    ReportOutdatedError,
)
from exitdesk.casework.known_terms import KnownTerms
from exitdesk.casework.papers import Paper, PaperKind, PaperToMake
from exitdesk.casework.partner_errors import PartnerDamagedError, PartnerNotOfferedError
from exitdesk.casework.partners import Partners
from exitdesk.casework.persons import Persons
from exitdesk.casework.policies import Policies
from exitdesk.casework.policy_errors import RecipientRetiredError
from exitdesk.casework.recognition import Recognition
from exitdesk.casework.referral_records import ReferralRecords
from exitdesk.casework.rendering import VerifyOrder
from exitdesk.casework.report_items import Passing, ReportItem, ReportItems
from exitdesk.casework.report_orders import ItemRef, ReportOrder, ReportOrders
from exitdesk.casework.report_reviews import ReportMaterial, ReportReview, review_report
from exitdesk.casework.report_rules import ReportRule, report_rules
from exitdesk.casework.saving import save_whole
from exitdesk.documents.requests import Block, CaseReport
from exitdesk.domain.actions import Action
from exitdesk.domain.agreements import AgreementState
from exitdesk.domain.answers import PartialDate
from exitdesk.domain.categories import Category
from exitdesk.domain.clocks import Clock
from exitdesk.domain.disclosures import Way
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.library import FormLibrary
from exitdesk.redaction.engine import (
    Decision,
    Removal,
    ReviewItem,
    decide_together,
)
from exitdesk.redaction.policies import CLIENT_COPY, Policy, Recipient
from exitdesk.redaction.treatments import Treatment
from exitdesk.redaction.verifier.profiles import HELD, REPORT
from exitdesk.vault import Vault

__all__ = [
    "CLIENT_COPY",
    "Decision",
    "ItemRef",
    "Passing",
    "RecipientChoice",
    "Removal",
    "ReportItem",
    "ReportMaterial",
    "ReportOrder",
    "ReportReview",
    "Reports",
    "ReviewItem",
    "decide_together",
    "review_report",
]

NOT_COVERED = Text(
    sv="Överenskommelsen omfattar inte den här mottagaren.",
    fi="Sopimus ei koske tätä vastaanottajaa.",
)


_HELD_PURPOSE = Text(
    sv="Det som har antecknats om dig, till dig själv.",
    fi="Sinusta kirjatut tiedot, sinulle itsellesi.",
)


@dataclass(frozen=True, slots=True)
class RecipientChoice:
    """Someone who may receive a report, and whether anything may go there today."""

    key: str
    label: Text
    needs_agreement: bool
    state: AgreementState
    may_receive: bool
    why: Text  # what the client's agreement says today
    outside: bool = False  # of the programme: then the questions about recognition are asked


class Reports:
    """Says what goes into the reports of one vault's cases, and enters what left."""

    def __init__(
        self,
        vault: Vault,
        forms: FormLibrary,
        *,
        persons: Persons,
        agreements: Agreements,
        policies: Policies,
        recognition: Recognition,
        partners: Partners,
        referrals: ReferralRecords,
        clock: Clock,
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._persons = persons
        self._agreements = agreements
        self._policies = policies
        self._clock = clock
        self._partners = partners
        self._referrals = referrals
        self._items = ReportItems(vault, forms, clock)
        self._known = KnownTerms(vault, persons)
        self.orders = ReportOrders(vault)
        self.recognition = recognition

    def recipients(self, case_id: str) -> tuple[RecipientChoice, ...]:
        """Return everyone who receives reports, with what the client's agreement says today."""
        state = self._agreements.state(case_id)
        return tuple(
            self._choice(case_id, recipient, state)
            for recipient in self._policy.recipients()
            if recipient.receives_reports and not recipient.retired
        )

    def begin(self, case_id: str, recipient: str, lang: Lang) -> ReportOrder:
        """Return an empty report; nothing is ticked beforehand."""
        return ReportOrder.begun(case_id, recipient, lang)

    def held_about(self, case_id: str, lang: Lang) -> ReportOrder:
        """Return a report for the client of everything open that is held about them.

        It names others by role only; what is sealed is shown to the client on the screen.
        """
        order = self.begin(case_id, CLIENT_COPY, lang)
        everything = [item.ref for item in self.offered(case_id, CLIENT_COPY)]
        return replace(order.with_items(*everything), purpose=_HELD_PURPOSE.in_lang(lang))

    def offered(self, case_id: str, recipient: str) -> tuple[ReportItem, ...]:
        """Return what may be ticked, each with how far it would reach this recipient."""
        treatments = self._treatments(case_id, recipient)
        return self._items.offered(case_id, treatments, to_client=recipient == CLIENT_COPY)

    def rules(self, case_id: str, recipient: str) -> tuple[ReportRule, ...]:
        """Return, category by category and in words, what may go to this recipient today."""
        return report_rules(self._forms, self._treatments(case_id, recipient))

    def gather(self, order: ReportOrder) -> ReportMaterial:
        """Return everything that a review of the report reads; in the vault's thread."""
        treatments = self._treatments(order.case_id, order.recipient)
        return ReportMaterial(
            order=order,
            treatments=treatments,
            terms=self._known.of(order.case_id),
            persons=self._persons.names_to_treat(order.case_id),
            ticked=self._ticked(order, treatments),
            today=self._clock.today(),
            basis=self._basis(order),
            addressee=self._addressee(order),
        )

    def _ticked(
        self, order: ReportOrder, treatments: Mapping[Category, Treatment]
    ) -> tuple[ReportItem, ...]:
        is_own = order.recipient == CLIENT_COPY
        return self._items.ticked(order.case_id, order.items, treatments, to_client=is_own)

    def prepare(self, review: ReportReview) -> PaperToMake:
        """Return the reviewed report, ready to be made; in the vault's thread.

        Nothing is entered as left before it leaves.

        Raises:
            PurposeNeededError, NothingChosenError: something is still missing.
            AgreementNeededError, RecipientRetiredError: nothing may go to this recipient today.
            PolicyUnusableError, PolicyLogBrokenError: there is no policy to go by.
            OpenItemsError: words are still to be decided on.
            RecognitionNeededError: its questions were not answered for this very text.
            LinkedCaseClosedError: a linked case is not open to this officer.
            ReportOutdatedError: what it was read from is no longer so.
        """
        self._require_ready(review)
        order = review.order
        *passages, purpose = review.redacted.passages
        blocks = review.before.blocks(tuple(passages))
        if not blocks:
            raise NothingChosenError
        is_outside = self._policy.recipient(order.recipient).outside
        if is_outside and not self.recognition.is_answered(review):
            raise RecognitionNeededError(detail=order.recipient)
        return PaperToMake(
            kind=PaperKind.HELD if order.recipient == CLIENT_COPY else PaperKind.REPORT,
            case_id=order.case_id,
            request=self._request(order, purpose, blocks, review.addressee),
            check=_check(review),
            file_name=f"{order.reference}.pdf",
            refused={"recipient": order.recipient},
            decided=_decided(review),
            recognised=self.recognition.entered(review) if is_outside else {},
            basis=review.basis,
            logged_purpose=review.logged_purpose,
        )

    def _require_ready(self, review: ReportReview) -> None:
        """Raise what stands in the way of making the report, if anything does."""
        order = review.order
        self._persons.links.require_open(order.case_id)
        if not order.purpose.strip():
            raise PurposeNeededError
        if self._policy.recipient(order.recipient).retired:
            raise RecipientRetiredError(detail=order.recipient)
        if order.referral is not None:
            self._require_partner(order.referral.partner, order.recipient)
        if not self._may_receive(order.case_id, order.recipient):
            raise AgreementNeededError(detail=order.recipient)
        if review.open_items:
            raise OpenItemsError(count=len(review.open_items))
        self._require_same(order, review.basis)

    def _require_partner(self, key: str, recipient: str) -> None:
        """Let a referral pass only to a partner of the register, under its own recipient."""
        partner = self._partners.one(key)
        if partner.is_damaged:
            raise PartnerDamagedError(detail=key)
        if partner.is_archived or partner.recipient != recipient:
            raise PartnerNotOfferedError(detail=key)

    def _require_same(self, order: ReportOrder, basis: str) -> None:
        """Let pass only what was made from the case, agreement and policy as they are now."""
        if basis != self._basis(order):
            raise ReportOutdatedError(detail=order.recipient)

    def _basis(self, order: ReportOrder) -> str:
        """Return a digest of all that decides what of a case may reach the recipient today."""
        case_id, recipient = order.case_id, order.recipient
        treatments = self._treatments(case_id, recipient)
        read = (
            order.reference, recipient, order.lang, order.purpose, order.text, order.items,
            self._clock.today(), self._policy.version,
            sorted(treatments.items()), self._may_receive(case_id, recipient),
            self._known.mark(case_id, self._referrals.left_by(order)), self._addressee(order),
        )  # fmt: skip
        return hashlib.sha256(repr(read).encode()).hexdigest()

    def _addressee(self, order: ReportOrder) -> str:
        """Return what the partner is called to whom a report refers the client, "" for none."""
        partner = None if order.referral is None else self._partners.get(order.referral.partner)
        is_theirs = partner is not None and partner.recipient == order.recipient
        return partner.name.in_lang(order.lang) if partner and is_theirs else ""

    def _request(
        self, order: ReportOrder, purpose: str, blocks: tuple[Block, ...], addressee: str
    ) -> CaseReport:
        return CaseReport(
            lang=order.lang,
            recipient=addressee
            or self._policy.recipient(order.recipient).label.in_lang(order.lang),
            purpose=purpose,
            reference=order.reference,
            dated=self._dated(order),
            blocks=blocks,
            practice=self._vault.is_practice,
        )

    def print(self, order: ReportOrder, paper: Paper) -> None:
        """Enter it before the printer gets it.

        Raises:
            ReportOutdatedError: it may no longer leave as it is; nothing was entered.
        """
        self._enter_disclosed(order, paper, Way.PRINT)

    def save(self, order: ReportOrder, paper: Paper, path: Path) -> None:
        """Write the report to ``path``, whole, once the log says that it leaves.

        Raises:
            ReportOutdatedError: it may no longer leave as it is.
            ExitDeskError: another class for each thing the disk may refuse; nothing left.
        """

        def enter() -> None:
            self._enter_disclosed(order, paper, Way.FILE)

        save_whole(paper.pdf, path, enter)

    def _choice(
        self, case_id: str, recipient: Recipient, state: AgreementState
    ) -> RecipientChoice:
        may_receive = self._may_receive(case_id, recipient.key)
        in_force = state is AgreementState.IN_FORCE
        return RecipientChoice(
            key=recipient.key,
            label=recipient.label,
            needs_agreement=recipient.needs_agreement,
            state=state,
            may_receive=may_receive,
            why=NOT_COVERED if in_force and not may_receive else STATE_TEXTS[state],
            outside=recipient.outside,
        )

    @property
    def _policy(self) -> Policy:
        """The policy in force; what was begun under another one goes on under this one."""
        return self._policies.current()

    def _treatments(self, case_id: str, recipient: str) -> Mapping[Category, Treatment]:
        terms = self._agreements.of_client(case_id)
        return self._policy.treatments(recipient, terms, self._clock.today())

    def _may_receive(self, case_id: str, recipient: str) -> bool:
        known = self._policy.recipient(recipient)
        if known.retired:
            return False
        if not known.receives_reports and recipient != CLIENT_COPY:
            return False
        if not known.needs_agreement:
            return True
        terms = self._agreements.of_client(case_id)
        return terms is not None and terms.reaches(recipient, self._clock.today())

    def _dated(self, order: ReportOrder) -> PartialDate:
        """Return the report's own date, as exact as the policy lets dates be."""
        today = self._clock.today()
        treatments = self._treatments(order.case_id, order.recipient)
        treatment = treatments.get(Category.EVENT_DATE, Treatment.REMOVE)
        if treatment is Treatment.KEEP:
            return PartialDate(today.year, today.month, today.day)
        if treatment is Treatment.MONTH:
            return PartialDate(today.year, today.month)
        return PartialDate(today.year)

    def _enter_disclosed(self, order: ReportOrder, paper: Paper, how: Way) -> None:
        self._require_same(order, paper.basis)
        treatments = self._treatments(order.case_id, order.recipient)
        ticked = self._ticked(order, treatments)
        policy = f"{self._policy.key} {self._policy.version}"
        said = said_of_report(order, ticked, paper, how=how, policy=policy)
        agreement = self._agreements.mark(order.case_id)
        self._vault.ledger.note(
            Action.DISCLOSED, case_id=order.case_id, detail={**said, **agreement}
        )
        self._referrals.enter(order)
        self._vault.leave_anchor()


def _check(review: ReportReview) -> VerifyOrder:
    """Return what the finished file is checked for."""
    return VerifyOrder(
        terms=review.redacted.forbidden_terms,
        profile=HELD if review.order.recipient == CLIENT_COPY else REPORT,
        kept=review.redacted.kept_words,
        identifiers=review.identifiers,
        staying=review.staying,
    )


def _decided(review: ReportReview) -> Mapping[str, str]:
    """Return what the log says of the doubtful words of a report, {} when there were none.

    How many and why, never which: no reason that names somebody gets this far.
    """
    decided = review.decided
    if not decided:
        return {}
    kept = [decision for decision in decided if decision.keep]
    detail = {
        "recipient": review.order.recipient,
        "reference": review.order.reference,
        "kept": str(len(kept)),
        "removed": str(len(decided) - len(kept)),
    }
    reasons = "; ".join(dict.fromkeys(one.reason for one in kept if one.reason.strip()))
    return detail | ({"reasons": reasons} if reasons else {})
