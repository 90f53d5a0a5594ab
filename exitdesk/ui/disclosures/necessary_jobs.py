"""What the page of a necessary disclosure does in the vault's thread, and beside it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from exitdesk.casework.desks import Desk
from exitdesk.casework.necessary_disclosures import Shown
from exitdesk.casework.necessary_items import TellItem
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.casework.necessary_reviews import (
    ClearedOrder,
    NecessaryMaterial,
    cleared,
    read_necessary,
)
from exitdesk.casework.papers import PaperToMake
from exitdesk.casework.report_reviews import ReportReading, ReportReview
from exitdesk.casework.report_sides import Row, sides
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import CaseLine, Revision
from exitdesk.domain.identities import IdentitySide
from exitdesk.domain.texts import Text
from exitdesk.forms.identities import in_use, one_side
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


@dataclass(frozen=True, slots=True)
class Asked:
    """A record whose sealed answers are asked for, and the identity the answer belongs to."""

    revision: Revision
    side: IdentitySide | None


def reveal(desk: Desk, case_id: str, asked: Asked, reason: str, shown: Shown) -> Revealed:
    """Show the sealed answers of a record, once the reason is in the log.

    Of a person with two identities only the one that was asked for is shown.
    """
    revision_id = asked.revision.revision_id
    form = desk.records.form_of(asked.revision)
    sealed = desk.records.reveal(revision_id, reason)
    side = asked.side or in_use(form, asked.revision.answers)
    answers = one_side(tuple(form.fields()), sealed, side)
    items = desk.necessary.offered(case_id, {**shown, revision_id: answers})
    return Revealed(revision_id, answers, items)


@dataclass(frozen=True, slots=True)
class KeepNecessary:
    """Keeps it as it stands."""

    desk: Desk
    order: NecessaryOrder

    def __call__(self) -> None:
        """Keep it; in the vault's thread."""
        self.desk.necessary.orders.keep(self.order)

    def unsaved(self) -> NecessaryOrder:
        """Return what was to be kept."""
        return self.order


@dataclass(frozen=True, slots=True)
class KeepAndGather:
    """Keeps it as it stands and returns what its review reads."""

    desk: Desk
    order: NecessaryOrder
    shown: Shown = field(repr=False)

    def __call__(self) -> NecessaryMaterial:
        """Return what is read; in the vault's thread."""
        self.desk.necessary.orders.keep(self.order)
        return self.desk.necessary.gather(self.order, self.shown)

    def unsaved(self) -> NecessaryOrder:
        """Return what was to be kept."""
        return self.order


def read(material: NecessaryMaterial) -> Laid:
    """Return it read through and laid out, once its reasons have been; beside the vault's thread.

    Raises:
        NameInLogError: a reason names somebody.
    """
    cleared(material)
    reading = read_necessary(material)
    return laid(reading, material.order)


def laid(reading: ReportReading, order: NecessaryOrder) -> Laid:
    """Return it laid out as the decisions of ``order`` leave it."""
    review = reading.review(order.report)
    label = GROUND.in_lang(order.report.lang)
    return reading, review, sides(review, reading.items, label)


def turns_to_paper(desk: Desk, shown: Shown) -> tuple[Turn, ...]:
    """Return what leads from an order to a paper that can be made."""
    return (
        Turn(partial(_gathered, desk, shown), in_vault=True),
        Turn(_reviewed, in_vault=False),
        Turn(partial(_prepared, desk, shown), in_vault=True),
    )


def _gathered(desk: Desk, shown: Shown, order: NecessaryOrder) -> NecessaryMaterial:
    return desk.necessary.gather(order, shown)


def _reviewed(material: NecessaryMaterial) -> tuple[ClearedOrder, ReportReview]:
    ready = cleared(material)
    return ready, read_necessary(material).review(ready.order.report)


def _prepared(
    desk: Desk, shown: Shown, reviewed: tuple[ClearedOrder, ReportReview]
) -> PaperToMake:
    ready, review = reviewed
    return desk.necessary.prepare(ready, shown, review)
