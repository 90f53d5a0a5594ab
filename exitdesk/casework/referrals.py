"""Referring a client to a partner: what the agreement lets through, and no more, made ready."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from exitdesk.casework.errors import AgreementNeededError, PurposeNeededError
from exitdesk.casework.partner_errors import (
    PartnerDamagedError,
    PartnerNotOfferedError,
    ReportWaitingError,
)
from exitdesk.casework.partners import Partner, Partners
from exitdesk.casework.persons import Persons
from exitdesk.casework.policies import Policies
from exitdesk.casework.readings import Reading, read_revision
from exitdesk.casework.report_items import Passing
from exitdesk.casework.report_orders import ReferralPlan, ReportOrder
from exitdesk.casework.report_rules import category_name
from exitdesk.casework.reports import RecipientChoice, ReportItem, Reports
from exitdesk.casework.services import REFERRAL
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.codec import decode, encode
from exitdesk.forms.inputs import clean_line
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.redaction.policies import under_agreement
from exitdesk.redaction.treatments import Treatment
from exitdesk.vault import Vault

NO_RECIPIENT = Text(
    sv="Policyn har ingen mottagare för partner av den här typen. Ingenting kan skickas.",
    fi="Käytännössä ei ole vastaanottajaa tämän lajin kumppaneille. Mitään ei voi lähettää.",
)
#: Of the thing that is referred: what it is, never how it went or what anybody said about it.
_ABOUT: Final = frozenset(
    {
        *(Concept.GOAL_TITLE, Concept.LIFE_DOMAIN, Concept.STEP_TITLE, Concept.SERVICE),
        *(Concept.EVENT_TITLE, Concept.EPISODE_KIND, Concept.EPISODE_FROM, Concept.EPISODE_UNTIL),
    }
)
TYPED_REFERRAL: Final = "referral."  # how the settings' keys begin
_CONTACT_TIME = Text(sv="Kontakttid: {x}", fi="Yhteydenottoaika: {x}")
_TIMES = {
    "weekly": Text(sv="{day} kl. {at}", fi="{day} klo {at}"),
    "fortnightly": Text(
        sv="varannan vecka, {day} kl. {at}", fi="joka toinen viikko, {day} klo {at}"
    ),
}
_DAYS = (
    Text(sv="måndagar", fi="maanantaisin"),
    Text(sv="tisdagar", fi="tiistaisin"),
    Text(sv="onsdagar", fi="keskiviikkoisin"),
    Text(sv="torsdagar", fi="torstaisin"),
    Text(sv="fredagar", fi="perjantaisin"),
    Text(sv="lördagar", fi="lauantaisin"),
    Text(sv="söndagar", fi="sunnuntaisin"),
)


@dataclass(frozen=True, slots=True)
class DeniedCell:
    """A category that was wanted and does not reach the partner's recipient today."""

    category: Category
    name: Text
    by_policy: bool  # then no agreement changes it


@dataclass(frozen=True, slots=True)
class ReferralOffer:
    """What a referral to a partner could hold today: alias, contact time, what it is about."""

    partner: Partner
    choice: RecipientChoice | None  # None: the policy has nobody for this kind of partner
    items: tuple[ReportItem, ...]  # what would be ticked beforehand
    contact_time: Text | None  # None: nothing agreed, or it does not reach the partner
    denied: tuple[DeniedCell, ...]
    why_not: Text | None  # why nothing at all may go

    @property
    def time_reaches(self) -> bool:
        """Whether a contact time may be said."""
        return Category.ADMINISTRATIVE not in {cell.category for cell in self.denied}

    @property
    def can_be_asked(self) -> bool:
        """Whether the client could agree to more."""
        return any(not cell.by_policy for cell in self.denied) or (
            self.choice is not None and not self.choice.may_receive
        )


@dataclass(frozen=True, slots=True)
class TypedReferral:
    """A referral as far as it has been typed."""

    answers: Answers  # to questions of the form referral
    lang: str  # of the report, "" while none is chosen
    contact_time: str


class Referrals:
    """Offers and begins referrals of one vault's cases."""

    def __init__(
        self,
        vault: Vault,
        forms: FormLibrary,
        *,
        persons: Persons,
        partners: Partners,
        policies: Policies,
        reports: Reports,
        clock: Clock,
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._persons = persons
        self._partners = partners
        self._policies = policies
        self._reports = reports
        self._clock = clock

    def offer(self, case_id: str, partner_key: str, about: str = "") -> ReferralOffer:
        """Return what a referral could hold; ``about`` is a goal, step or service, "" for none."""
        partner = self._partners.one(partner_key)
        choice = self._choice(case_id, partner)
        if choice is None:
            return ReferralOffer(partner, None, (), None, (), NO_RECIPIENT)
        recipient = partner.recipient
        wanted = tuple(self._wanted(case_id, recipient, about))
        let_through = tuple(item for item in wanted if item.passing is not Passing.WITHHELD)
        reached = self._reached(case_id, recipient)
        withheld = {item.field.category for item in wanted if item.passing is Passing.WITHHELD}
        if Category.ADMINISTRATIVE not in reached:
            withheld.add(Category.ADMINISTRATIVE)  # the contact time
        denied = tuple(self._denied(recipient, withheld))
        time = self._contact_time(case_id) if Category.ADMINISTRATIVE in reached else None
        why = None if choice.may_receive else choice.why
        return ReferralOffer(
            partner, choice, let_through if choice.may_receive else (), time, denied, why
        )

    def begin(
        self,
        case_id: str,
        plan: ReferralPlan,
        *,
        purpose: str,
        lang: Lang,
        contact_time: str = "",
    ) -> ReportOrder:
        """Keep the report of a referral, ready to be gone on with; return it.

        Raises:
            PurposeNeededError: nothing says what it is for.
            PartnerDamagedError, PartnerNotOfferedError: nothing may go to this partner.
            AgreementNeededError: nothing may go to its recipient today.
            ReportWaitingError: another report of the case is in the making.
        """
        offer = self.offer(case_id, plan.partner, plan.about)
        if not purpose.strip():
            raise PurposeNeededError
        if offer.partner.is_damaged:
            raise PartnerDamagedError(detail=plan.partner)
        if offer.partner.is_archived:
            raise PartnerNotOfferedError(detail=plan.partner)
        if offer.choice is None or not offer.choice.may_receive:
            raise AgreementNeededError(detail=offer.partner.recipient)
        waiting = self._reports.orders.kept(case_id)
        if waiting is not None and not waiting.is_empty:
            raise ReportWaitingError(detail=case_id)
        said = clean_line(contact_time).strip() if offer.time_reaches else ""
        order = replace(
            self._reports.begin(case_id, offer.partner.recipient, lang),
            purpose=clean_line(purpose).strip(),
            text=_CONTACT_TIME.in_lang(lang).format(x=said) if said else "",
            referral=plan,
        ).with_items(*(item.ref for item in offer.items))
        self._reports.orders.keep(order)
        self.forget_typed(case_id)
        return order

    # -- what is being typed -----------------------------------------------------------------

    def keep_typed(self, case_id: str, typed: TypedReferral) -> None:
        """Keep a referral that is being typed; it survives lock and power loss."""
        self._vault.settings.set(TYPED_REFERRAL + case_id, self.plain(typed))

    def plain(self, typed: TypedReferral) -> dict[str, object]:
        """Return what is typed as it is stored; in any thread."""
        form = self._forms.latest(REFERRAL)
        return {
            "answers": encode(form, typed.answers),
            "lang": typed.lang,
            "time": typed.contact_time,
        }

    def typed(self, case_id: str) -> TypedReferral | None:
        """Return the referral that was being typed, or None."""
        stored = self._vault.settings.get(TYPED_REFERRAL + case_id)
        if not stored or not self._vault.access.may_open(case_id):
            return None
        answers = decode(self._forms.latest(REFERRAL), stored["answers"])
        return TypedReferral(answers, stored["lang"], stored["time"])

    def forget_typed(self, case_id: str) -> None:
        """Throw away what was typed."""
        self._vault.settings.set(TYPED_REFERRAL + case_id, {})

    # -- inside ------------------------------------------------------------------------------

    def _choice(self, case_id: str, partner: Partner) -> RecipientChoice | None:
        choices = self._reports.recipients(case_id)
        return next((one for one in choices if one.key == partner.recipient), None)

    def _wanted(self, case_id: str, recipient: str, about: str) -> Iterator[ReportItem]:
        """Yield the alias that counts now, and what the thing referred is."""
        offered = self._reports.offered(case_id, recipient)
        aliases = [item for item in offered if item.field.concept is Concept.CASE_ALIAS]
        if aliases:
            yield max(aliases, key=_written)
        for item in offered:
            if item.ref.object_id == about and item.field.concept in _ABOUT:
                yield item

    def _reached(self, case_id: str, recipient: str) -> frozenset[Category]:
        rules = self._reports.rules(case_id, recipient)
        return frozenset(rule.category for rule in rules if rule.reaches)

    def _denied(self, recipient: str, withheld: Iterable[Category]) -> Iterator[DeniedCell]:
        cells = self._policies.current().recipient(recipient).cells
        for category in sorted(withheld, key=tuple(Category).index):
            at_most = under_agreement(cells[category], is_permitted=True)
            name = category_name(self._forms, category)
            yield DeniedCell(category, name, by_policy=at_most is Treatment.REMOVE)

    def _contact_time(self, case_id: str) -> Text | None:
        """Return when the client is in contact week by week, as it was agreed last."""
        client = self._persons.client(case_id)
        found = [
            text
            for revision in sorted(self._vault.records.current(case_id), key=_when)
            if (reading := read_revision(self._forms, revision)).text(Concept.CONTACT_TIME)
            and (text := self._time(reading, "" if client is None else client.object_id))
        ]
        return found[-1] if found else None

    def _time(self, agreed: Reading, client: str) -> Text | None:
        first, until = agreed.day(Concept.EVENT_DATE), agreed.day(Concept.REPEATS_UNTIL)
        words = _TIMES.get(agreed.text(Concept.REPEATS))
        is_over = until is not None and until < self._clock.today()
        if first is None or words is None or is_over:
            return None
        if agreed.person(Concept.CONTACT_PERSON) not in {"", client}:
            return None
        day, at = _DAYS[first.weekday()], agreed.text(Concept.CONTACT_TIME)
        return Text(sv=words.sv.format(day=day.sv, at=at), fi=words.fi.format(day=day.fi, at=at))


def _written(item: ReportItem) -> float:
    return item.revision.written_at.timestamp()


def _when(revision: Revision) -> float:
    return revision.written_at.timestamp()
