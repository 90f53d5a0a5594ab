"""A necessary disclosure in the making: kept in the vault until it is entered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from exitdesk.casework.disclosure_entries import NOT_YET, TOLD
from exitdesk.casework.report_orders import ReportOrder, from_plain, to_plain
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine.jobs import Decision
from exitdesk.vault import Vault

_KEY = "necessary."
OWN_NAME = "officer"  # object id of what is told of the officer at the desk


@dataclass(frozen=True, slots=True, order=True)
class TellRef:
    """One answer of one record, or of one row of it: ticked on its own."""

    object_id: str
    field_id: str
    row_id: str = ""
    sub_field_id: str = ""


@dataclass(frozen=True, slots=True)
class NecessaryOrder:
    """What is to be told, to whom and why. Nothing is ticked that nobody ticked.

    ``report`` holds what it has in common with a report: case, recipient, language, reference,
    the officer's own text and what was decided about its words.
    """

    report: ReportOrder
    receiver: str = ""  # who is told, as typed
    ground: str = ""  # key
    reason: str = ""  # why this is the least that is needed
    items: tuple[TellRef, ...] = ()
    is_oral: bool = False  # by telephone or face to face: no file is made
    client: str = ""  # TOLD, NOT_YET, "" while nothing is said
    told_on: date | None = None
    untold: str = ""  # why the client was not told

    @classmethod
    def begun(cls, case_id: str, lang: Lang) -> "NecessaryOrder":
        """Return an empty one with a new reference."""
        return cls(ReportOrder.begun(case_id, "", lang))

    @property
    def case_id(self) -> str:
        """The case it is about."""
        return self.report.case_id

    def with_report(self, **changes: Any) -> "NecessaryOrder":
        """Return it with another recipient, language, text or decisions."""
        return replace(self, report=replace(self.report, **changes))

    def decided(self, *decisions: Decision) -> "NecessaryOrder":
        """Return it with these decisions besides those made before."""
        return replace(self, report=self.report.decided(*decisions))

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be told."""
        return not self.items and (self.is_oral or not self.report.text.strip())

    @property
    def says_of_client(self) -> bool:
        """Whether it is said that the client knows, or why not."""
        if self.client == TOLD:
            return self.told_on is not None
        return self.client == NOT_YET and bool(self.untold.strip())


class NecessaryOrders:
    """The necessary disclosure in the making of each case; it survives lock and power loss."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def keep(self, order: NecessaryOrder) -> None:
        """Keep it as it stands."""
        self._vault.settings.set(_KEY + order.case_id, necessary_to_plain(order))

    def kept(self, case_id: str) -> NecessaryOrder | None:
        """Return the one in the making, or None; nothing of a case that is not open."""
        if not self._vault.access.may_open(case_id):
            return None
        stored = self._vault.settings.get(_KEY + case_id)
        return necessary_from_plain(stored) if isinstance(stored, dict) and stored else None

    def forget(self, case_id: str) -> None:
        """Throw the one in the making away."""
        self._vault.settings.set(_KEY + case_id, {})


def necessary_to_plain(order: NecessaryOrder) -> dict[str, object]:
    """Return it as plain values; what was typed lies where striking out finds it."""
    return {
        **to_plain(order.report),
        "receiver": order.receiver,
        "ground": order.ground,
        "reason": order.reason,
        "told": [
            [ref.object_id, ref.field_id, ref.row_id, ref.sub_field_id] for ref in order.items
        ],
        "is_oral": order.is_oral,
        "client": order.client,
        "told_on": order.told_on.isoformat() if order.told_on else "",
        "untold": order.untold,
    }


def necessary_from_plain(stored: Mapping[str, Any]) -> NecessaryOrder:
    """Return what ``necessary_to_plain`` gave."""
    return NecessaryOrder(
        report=from_plain(stored),
        receiver=stored["receiver"],
        ground=stored["ground"],
        reason=stored["reason"],
        items=tuple(TellRef(*ref) for ref in stored["told"]),
        is_oral=stored["is_oral"],
        client=stored["client"],
        told_on=date.fromisoformat(stored["told_on"]) if stored["told_on"] else None,
        untold=stored["untold"],
    )
