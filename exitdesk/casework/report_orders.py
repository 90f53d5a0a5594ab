"""What an officer has put together for a report: kept in the vault until it is finished."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine.jobs import Decision
from exitdesk.vault import Vault

_KEY = "report."
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_REFERENCE_LETTERS = 10


@dataclass(frozen=True, slots=True, order=True)
class ItemRef:
    """One answer of one record: the newest revision's, whichever that is when it is read."""

    object_id: str
    field_id: str


@dataclass(frozen=True, slots=True)
class ReferralPlan:
    """What a report is made for that refers the client to a partner."""

    partner: str  # key in the unit's register
    about: str = ""  # object id of the goal, step or service it serves
    awaited_by: date | None = None  # by when an answer is expected


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """A report in the making. It starts empty; nothing is in it that nobody chose.

    ``reference`` is random and says nothing; ``seed`` orders the letters of placeholders.
    """

    case_id: str
    recipient: str
    lang: Lang
    reference: str
    seed: str
    purpose: str = ""
    text: str = ""
    items: tuple[ItemRef, ...] = ()
    decisions: tuple[Decision, ...] = ()
    return_by: date | None = None  # by when the recipient returns or destroys it
    reasons: tuple[tuple[str, str], ...] = ()  # by item, as far as typed and not used yet
    recognition: str = ""  # mark of the text for which the recognition questions were answered
    referral: ReferralPlan | None = None  # None: it refers nobody anywhere

    @classmethod
    def begun(cls, case_id: str, recipient: str, lang: Lang) -> "ReportOrder":
        """Return an empty order with a new reference."""
        made = "".join(secrets.choice(_ALPHABET) for _ in range(_REFERENCE_LETTERS))
        return cls(case_id, recipient, lang, f"{made[:5]}-{made[5:]}", secrets.token_hex(16))

    def for_recipient(self, recipient: str) -> "ReportOrder":
        """Return the order for another recipient: what was decided for one is not for another.

        A referral is one to its partner, and to nobody else of another kind.
        """
        if recipient == self.recipient:
            return self
        return replace(self, recipient=recipient, decisions=(), reasons=(), referral=None)

    def with_items(self, *refs: ItemRef) -> "ReportOrder":
        """Return the order with these items ticked and no others."""
        return replace(self, items=tuple(dict.fromkeys(refs)))

    def decided(self, *decisions: Decision) -> "ReportOrder":
        """Return the order with these decisions besides those made before."""
        by_item = {decision.item_id: decision for decision in (*self.decisions, *decisions)}
        return replace(self, decisions=tuple(by_item.values()))

    def with_reason(self, item_id: str, reason: str) -> "ReportOrder":
        """Return the order with a reason that is being typed."""
        return replace(self, reasons=tuple({**dict(self.reasons), item_id: reason}.items()))

    def says_same_as(self, other: "ReportOrder") -> bool:
        """Whether both would be read as the same text, whatever was decided about it."""
        return self._read == other._read  # noqa: SLF001  (of its own kind)

    @property
    def _read(self) -> tuple[object, ...]:
        partner = self.referral and self.referral.partner
        said = self.lang, self.purpose, self.text, self.items
        return self.reference, self.recipient, partner, *said

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been chosen or written."""
        return not self.items and not self.text.strip()


class ReportOrders:
    """The report in the making of each case; it survives lock and power loss."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def keep(self, order: ReportOrder) -> None:
        """Keep the order as it stands."""
        self._vault.settings.set(_KEY + order.case_id, to_plain(order))

    def kept(self, case_id: str) -> ReportOrder | None:
        """Return the case's report in the making, or None.

        While the case is not open to this officer, what they typed about it waits unseen.
        """
        if not self._vault.access.may_open(case_id):
            return None
        stored = self._vault.settings.get(_KEY + case_id)
        return from_plain(stored) if isinstance(stored, dict) and stored else None

    def forget(self, case_id: str) -> None:
        """Throw the case's report in the making away."""
        self._vault.settings.set(_KEY + case_id, {})


def to_plain(order: ReportOrder) -> dict[str, object]:
    """Return the order as plain values."""
    return {
        "case_id": order.case_id,
        "recipient": order.recipient,
        "lang": order.lang.value,
        "reference": order.reference,
        "seed": order.seed,
        "purpose": order.purpose,
        "text": order.text,
        "items": [[ref.object_id, ref.field_id] for ref in order.items],
        "decisions": [[one.item_id, one.keep, one.reason] for one in order.decisions],
        "reasons": [list(pair) for pair in order.reasons],
        "return_by": order.return_by.isoformat() if order.return_by else "",
        "recognition": order.recognition,
        "referral": _plain_referral(order.referral),
    }


def from_plain(stored: Mapping[str, Any]) -> ReportOrder:
    """Return the order that ``to_plain`` gave."""
    return ReportOrder(
        case_id=stored["case_id"],
        recipient=stored["recipient"],
        lang=Lang(stored["lang"]),
        reference=stored["reference"],
        seed=stored["seed"],
        purpose=stored["purpose"],
        text=stored["text"],
        items=tuple(ItemRef(*ref) for ref in stored["items"]),
        decisions=tuple(Decision(*one) for one in stored["decisions"]),
        reasons=tuple((item, typed) for item, typed in stored.get("reasons", [])),
        return_by=date.fromisoformat(stored["return_by"]) if stored.get("return_by") else None,
        recognition=stored.get("recognition", ""),
        referral=_referral(stored.get("referral")),
    )


def _plain_referral(plan: ReferralPlan | None) -> list[str]:
    if plan is None:
        return []
    return [plan.partner, plan.about, plan.awaited_by.isoformat() if plan.awaited_by else ""]


def _referral(stored: Any) -> ReferralPlan | None:
    if not stored:
        return None
    partner, about, day = stored
    return ReferralPlan(partner, about, date.fromisoformat(day) if day else None)
