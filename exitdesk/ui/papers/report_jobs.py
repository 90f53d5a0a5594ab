"""What the report page does in the vault's thread."""

from dataclasses import dataclass

from exitdesk.casework.agreement_denials import Denial
from exitdesk.casework.desks import Desk
from exitdesk.casework.recognition import RecognitionHint, RecognitionQuestion
from exitdesk.casework.report_rules import ReportRule
from exitdesk.casework.reports import (
    RecipientChoice,
    ReportItem,
    ReportMaterial,
    ReportOrder,
    ReportReview,
    review_report,
)
from exitdesk.domain.cases import CaseLine
from exitdesk.ui.papers.makings import Turn


@dataclass(frozen=True, slots=True)
class Begun:
    """What the page starts with: the case, who may receive, and a report begun earlier."""

    line: CaseLine
    choices: tuple[RecipientChoice, ...]
    names: dict[str, str]
    kept: ReportOrder | None


@dataclass(frozen=True, slots=True)
class Offered:
    """What may be ticked for a recipient, and the rules behind it."""

    recipient: str
    rules: tuple[ReportRule, ...]
    items: tuple[ReportItem, ...]
    denied: tuple[Denial, ...]  # what only the agreement keeps from the recipient


def begin(desk: Desk, case_id: str) -> Begun:
    """Return what is needed to start or go on."""
    return Begun(
        line=desk.cases.line(case_id),
        choices=desk.reports.recipients(case_id),
        names=dict(desk.persons.names(case_id)),
        kept=desk.reports.orders.kept(case_id),
    )


def offer(desk: Desk, case_id: str, recipient: str) -> Offered:
    """Return what a recipient may get."""
    return Offered(
        recipient=recipient,
        rules=desk.reports.rules(case_id, recipient),
        items=desk.reports.offered(case_id, recipient),
        denied=desk.agreement_views.denied(case_id, recipient),
    )


@dataclass(frozen=True, slots=True)
class KeepOrder:
    """Keeps the order as it stands."""

    desk: Desk
    order: ReportOrder

    def __call__(self) -> None:
        """Keep it; in the vault's thread."""
        self.desk.reports.orders.keep(self.order)

    def unsaved(self) -> ReportOrder:
        """Return what was to be kept."""
        return self.order


@dataclass(frozen=True, slots=True)
class ForgetOrder:
    """Throws the report in the making of a case away."""

    desk: Desk
    case_id: str

    def __call__(self) -> None:
        """Forget it; in the vault's thread."""
        self.desk.reports.orders.forget(self.case_id)


@dataclass(frozen=True, slots=True)
class KeepAndGather:
    """Keeps the order and returns what its review reads."""

    desk: Desk
    order: ReportOrder

    def __call__(self) -> ReportMaterial:
        """Return what is read; in the vault's thread."""
        self.desk.reports.orders.keep(self.order)
        return self.desk.reports.gather(self.order)

    def unsaved(self) -> ReportOrder:
        """Return what was to be kept."""
        return self.order


@dataclass(frozen=True, slots=True)
class Hinted:
    """The questions about recognition for one report, and where they may have an answer.

    ``mark`` is what the order says once they are answered for exactly this text.
    """

    review: ReportReview
    questions: tuple[RecognitionQuestion, ...]
    hints: tuple[RecognitionHint, ...]
    mark: str


@dataclass(frozen=True, slots=True)
class FindHints:
    """Finds the sentences that the questions may be about; beside the vault's thread."""

    desk: Desk
    material: ReportMaterial

    def __call__(self) -> Hinted:
        """Return the questions and the sentences."""
        asked = self.desk.reports.recognition
        review = review_report(self.material)
        return Hinted(review, asked.questions(), asked.hints(review), asked.mark_of(review))


def gather_hints(desk: Desk, order: ReportOrder) -> FindHints:
    """Return what finds the hints; in the vault's thread."""
    return FindHints(desk, desk.reports.gather(order))


def turns_to_report(desk: Desk) -> tuple[Turn, ...]:
    """Return what leads from an order to a report that can be made."""
    return (
        Turn(desk.reports.gather, in_vault=True),
        Turn(review_report, in_vault=False),
        Turn(desk.reports.prepare, in_vault=True),
    )
