"""Every document the desk can print: a plain request in, a finished PDF out."""

from exitdesk.documents.agreements import make_agreement
from exitdesk.documents.case_reports import make_case_report, make_plain_document
from exitdesk.documents.discreet_plans import make_discreet_plan
from exitdesk.documents.one_pages import make_one_page_plan
from exitdesk.documents.pathways import make_pathway_plan
from exitdesk.documents.recall_letters import make_recall_letter
from exitdesk.documents.recovery_sheets import make_recovery_sheet
from exitdesk.documents.requests import (
    AgreementPaper,
    CaseReport,
    DiscreetPlan,
    OnePagePlan,
    PathwayPlan,
    PlainDocument,
    PrintedDocument,
    RecallLetter,
    RecoveryPaper,
    Request,
    SafetyPlan,
    TimelineSheet,
)
from exitdesk.documents.safety_plans import make_safety_plan
from exitdesk.documents.timeline_sheets import make_timeline_sheet

__all__ = [
    "make_agreement",
    "make_case_report",
    "make_discreet_plan",
    "make_document",
    "make_one_page_plan",
    "make_pathway_plan",
    "make_plain_document",
    "make_recall_letter",
    "make_recovery_sheet",
    "make_safety_plan",
    "make_timeline_sheet",
]


def make_document(request: Request) -> PrintedDocument:  # noqa: PLR0911 - one for each kind
    """Return the PDF of any request; request and result cross process borders as they are."""
    match request:
        case SafetyPlan():
            return make_safety_plan(request)
        case DiscreetPlan():
            return make_discreet_plan(request)
        case PathwayPlan():
            return make_pathway_plan(request)
        case OnePagePlan():
            return make_one_page_plan(request)
        case CaseReport():
            return make_case_report(request)
        case PlainDocument():
            return make_plain_document(request)
        case AgreementPaper():
            return make_agreement(request)
        case RecallLetter():
            return make_recall_letter(request)
        case TimelineSheet():
            return make_timeline_sheet(request)
        case RecoveryPaper():
            return make_recovery_sheet(request)
