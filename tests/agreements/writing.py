"""Writing agreements as an officer would, through drafts."""

from datetime import date, timedelta

from exitdesk.casework.agreement_versions import AgreementVersions
from exitdesk.domain.agreements import AgreementTerms
from exitdesk.domain.answers import Answer, Row
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category
from tests.casework.cases_by_hand import CaseByHand

UNTIL = date(2027, 2, 20)


def permit(recipient: str, *categories: str, row_id: str = "", **more: Answer) -> Row:
    """Return a row that lets some categories go to one recipient."""
    answers: dict[str, Answer] = {
        "recipient": recipient,
        "categories": categories,
        "purpose": "Stöd",
        **more,
    }
    return Row(row_id or recipient, answers)


def versions(case: CaseByHand) -> AgreementVersions:
    """Return the versions of the case's desk."""
    return case.desk.agreements.versions


def write(case: CaseByHand, *permits: Row, **more: Answer) -> Revision:
    """Write a version of the client's agreement, to be signed unless told otherwise."""
    return write_of(case, case.client, *permits, **more)


def write_of(case: CaseByHand, person: str, *permits: Row, **more: Answer) -> Revision:
    """Begin, or go on with, a person's agreement and finish it."""
    case.clock.advance()
    draft = versions(case).begin(case.case_id, person, UNTIL)
    answers: dict[str, Answer] = {
        **draft.answers,
        "limits_told": "yes",
        "limits_told_on": draft.answers.get("limits_told_on", case.clock.today()),
        "permits": permits,
        **more,
    }
    return case.desk.drafts.finish(draft.draft_id, answers)


def signed(case: CaseByHand, *permits: Row) -> Revision:
    """Write an agreement that is signed today."""
    return write(case, *permits, form_given="paper", signed_on=case.clock.today())


def held(case: CaseByHand, person: str = "") -> AgreementTerms:
    """Return what holds."""
    found = versions(case).terms(case.case_id, person or case.client)
    assert found is not None
    return found


def goes(case: CaseByHand, recipient: str, category: Category) -> bool:
    """Whether a category may go to a recipient today."""
    terms = versions(case).terms(case.case_id, case.client)
    today = case.clock.today()
    return terms is not None and terms.permit_for(recipient, category, today) is not None


def days(count: int) -> timedelta:
    """Return so many days."""
    return timedelta(days=count)
