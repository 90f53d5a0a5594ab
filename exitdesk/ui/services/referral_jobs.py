"""What the page of a referral reads and writes in the vault's thread."""

from dataclasses import dataclass, replace
from datetime import date

from exitdesk.casework.desks import Desk
from exitdesk.casework.lifeboats import TypedSetting
from exitdesk.casework.referrals import TYPED_REFERRAL, ReferralOffer, TypedReferral
from exitdesk.casework.report_orders import ReferralPlan, ReportOrder
from exitdesk.casework.services import REFERRAL
from exitdesk.domain.answers import Answers
from exitdesk.domain.texts import Lang
from exitdesk.forms.model import Concept, Form

_ASKED = (Concept.PARTNER, Concept.SERVES, Concept.EVENT_TITLE, Concept.DUE)


@dataclass(frozen=True, slots=True)
class Begun:
    """What the page starts with."""

    form: Form
    language: str  # the client's
    client: str  # object id of the client's card, "" without one
    parts: dict[str, str]  # goals, steps and services by object id
    names: dict[str, str]
    typed: TypedReferral | None
    is_waiting: bool  # a report of the case is in the making


def asked_form(form: Form) -> Form:
    """Return the questions that are asked before a referral leaves, as the form has them."""
    asked = [
        replace(field, shown_when=None, not_before=None)
        for concept in _ASKED
        if (field := form.bound(concept)) is not None
    ]
    return replace(form, sections=(replace(form.sections[0], fields=tuple(asked)),))


def begin(desk: Desk, case_id: str) -> Begun:
    """Return what is needed to begin or go on."""
    waiting = desk.reports.orders.kept(case_id)
    client = desk.persons.client(case_id)
    return Begun(
        form=asked_form(desk.forms.latest(REFERRAL)),
        language=desk.cases.line(case_id).language,
        client="" if client is None else client.object_id,
        parts=dict(desk.services.part_titles(case_id)),
        names=dict(desk.persons.names(case_id)),
        typed=desk.referrals.typed(case_id),
        is_waiting=waiting is not None and not waiting.is_empty,
    )


@dataclass(frozen=True, slots=True)
class Plan:
    """A referral as it stands on the page."""

    partner: str
    about: str
    purpose: str
    awaited_by: date | None

    @classmethod
    def of(cls, form: Form, answers: Answers) -> "Plan":
        """Return what the answers say; what is no day yet is none."""
        said = {
            concept: answers.get(field.id)
            for concept in _ASKED
            if (field := form.bound(concept)) is not None
        }
        day = said.get(Concept.DUE)
        return cls(
            partner=str(said.get(Concept.PARTNER) or ""),
            about=str(said.get(Concept.SERVES) or ""),
            purpose=str(said.get(Concept.EVENT_TITLE) or ""),
            awaited_by=day if isinstance(day, date) else None,
        )


@dataclass(frozen=True, slots=True)
class Offered:
    """An offer with the choice that it answers."""

    partner: str
    about: str
    offer: ReferralOffer


def offer(desk: Desk, case_id: str, partner: str, about: str) -> Offered:
    """Return what a referral to a partner could hold."""
    return Offered(partner, about, desk.referrals.offer(case_id, partner, about))


@dataclass(frozen=True, slots=True)
class KeepTyped:
    """Keeps a referral as far as it has been typed."""

    desk: Desk
    case_id: str
    typed: TypedReferral

    def __call__(self) -> None:
        """Keep it; in the vault's thread."""
        self.desk.referrals.keep_typed(self.case_id, self.typed)

    def unsaved(self) -> TypedSetting:
        """Return what was to be kept."""
        key = TYPED_REFERRAL + self.case_id
        return TypedSetting(key, self.desk.referrals.plain(self.typed))


@dataclass(frozen=True, slots=True)
class BeginReport:
    """Begins the report of a referral."""

    desk: Desk
    case_id: str
    plan: Plan
    lang: Lang
    contact_time: str

    def __call__(self) -> ReportOrder:
        """Keep it, ready to be gone on with; in the vault's thread."""
        plan = ReferralPlan(self.plan.partner, self.plan.about, self.plan.awaited_by)
        return self.desk.referrals.begin(
            self.case_id,
            plan,
            purpose=self.plan.purpose,
            lang=self.lang,
            contact_time=self.contact_time,
        )
