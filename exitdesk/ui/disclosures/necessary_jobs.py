"""What the page of a necessary disclosure does in the vault's thread, and beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from exitdesk.casework.desks import Desk
from exitdesk.casework.necessary_disclosures import Shown
from exitdesk.casework.necessary_items import TellItem
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.casework.necessary_reviews import NecessaryMaterial, read_necessary
from exitdesk.casework.papers import PaperToMake
from exitdesk.casework.report_reviews import ReportReading, ReportReview
from exitdesk.casework.report_sides import Row, sides
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import CaseLine
from exitdesk.domain.texts import Text
from exitdesk.ui.papers.makings import Turn

GROUND = Text(sv="Grund", fi="Peruste")  # in the language of the document

Laid = tuple[ReportReading, ReportReview, tuple[Row, ...]]


@dataclass(frozen=True, slots=True)
class Begun:
    """What the page starts with: the case, what may be told, and one begun earlier."""

    line: CaseLine
    items: tuple[TellItem, ...]
    names: Mapping[str, str]
    kept: NecessaryOrder | None


def begin(desk: Desk, case_id: str) -> Begun:
    """Return what is needed to start or go on."""
    return Begun(
        line=desk.cases.line(case_id),
        items=desk.necessary.offered(case_id, {}),
        names=desk.necessary.names(case_id),
        kept=desk.necessary.orders.kept(case_id),
    )


@dataclass(frozen=True, slots=True)
class Revealed:
    """Sealed answers that have just been shown, and everything that may be ticked now."""

    revision_id: str
    answers: Answers
    items: tuple[TellItem, ...]


def reveal(desk: Desk, case_id: str, revision_id: str, reason: str, shown: Shown) -> Revealed:
    """Show the sealed answers of a record, once the reason is in the log."""
    answers = desk.records.reveal(revision_id, reason)
    items = desk.necessary.offered(case_id, {**shown, revision_id: answers})
    return Revealed(revision_id, answers, items)


def keep(desk: Desk, order: NecessaryOrder) -> None:
    """Keep it as it stands."""
    desk.necessary.orders.keep(order)


def keep_and_gather(desk: Desk, order: NecessaryOrder, shown: Shown) -> NecessaryMaterial:
    """Keep it as it stands and return what its review reads."""
    desk.necessary.orders.keep(order)
    return desk.necessary.gather(order, shown)


def keep_and_check(desk: Desk, order: NecessaryOrder, shown: Shown) -> None:
    """Keep it as it stands; raises unless it may be entered."""
    desk.necessary.orders.keep(order)
    desk.necessary.require_ready(order, shown)


def tell(desk: Desk, order: NecessaryOrder, shown: Shown) -> int:
    """Enter what is told by word of mouth; return the number of its entry."""
    return desk.necessary.tell(order, shown)


def read(material: NecessaryMaterial) -> Laid:
    """Return it read through and laid out; beside the vault's thread."""
    reading = read_necessary(material)
    return laid(reading, material.order)


def laid(reading: ReportReading, order: NecessaryOrder) -> Laid:
    """Return it laid out as the decisions of ``order`` leave it."""
    review = reading.review(order.report)
    label = GROUND.in_lang(order.report.lang)
    return reading, review, sides(review, reading.items, label)


def turns_to_paper(desk: Desk, order: NecessaryOrder, shown: Shown) -> tuple[Turn, ...]:
    """Return what leads from an order to a paper that can be made."""
    return (
        Turn(partial(_gathered, desk, shown), in_vault=True),
        Turn(partial(_reviewed, order), in_vault=False),
        Turn(partial(_prepared, desk, order, shown), in_vault=True),
    )


def _gathered(desk: Desk, shown: Shown, order: NecessaryOrder) -> NecessaryMaterial:
    return desk.necessary.gather(order, shown)


def _reviewed(order: NecessaryOrder, material: NecessaryMaterial) -> ReportReview:
    return read_necessary(material).review(order.report)


def _prepared(
    desk: Desk, order: NecessaryOrder, shown: Shown, review: ReportReview
) -> PaperToMake:
    return desk.necessary.prepare(order, shown, review)
