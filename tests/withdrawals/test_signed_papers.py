"""Signed papers: which attachment belongs to which version, and what becomes of the tie."""

from datetime import date

import pytest

from exitdesk.casework.signed_paper_errors import (
    AttachmentGoneError,
    LinkedAlreadyError,
    NothingLinkedError,
)
from exitdesk.vault.errors import NotFoundError
from tests.attachments.vault_hands import added
from tests.casework.cases_by_hand import CaseByHand
from tests.withdrawals.agreed_cases import TODAY, agree


def attach(case: CaseByHand) -> str:
    return added(case.desk.vault, case.case_id)


def test_a_paper_is_tied_to_the_very_version_that_was_signed(case: CaseByHand) -> None:
    day = date(2026, 2, 3)
    first = agree(case, agreed_on=day, limits_told_on=day)
    second = agree(case)
    papers, attachment = case.desk.signed_papers, attach(case)
    assert [one.attachment_id for one in papers.loose(case.case_id)] == [attachment]
    papers.link(case.case_id, first.revision_id, attachment)
    (paper,) = papers.of_version(first)
    assert papers.of_version(second) == ()
    assert paper.attachment.attachment_id == attachment
    assert (paper.version.day, paper.version.number) == (date(2026, 2, 3), 1)
    assert papers.by_attachment(case.case_id)[attachment].version.revision == first
    assert papers.loose(case.case_id) == ()
    assert papers.version(second).number == 2
    assert papers.version(second).day == TODAY


def test_a_tie_is_made_once_and_only_with_what_is_there(case: CaseByHand) -> None:
    agreement, note = agree(case), case.write("note", title="Samtal", body="Text")
    papers, attachment = case.desk.signed_papers, attach(case)
    with pytest.raises(NotFoundError):
        papers.link(case.case_id, note.revision_id, attachment)
    with pytest.raises(AttachmentGoneError):
        papers.link(case.case_id, agreement.revision_id, "0" * 32)
    papers.link(case.case_id, agreement.revision_id, attachment)
    with pytest.raises(LinkedAlreadyError):
        papers.link(case.case_id, agreement.revision_id, attachment)
    other = attach(case)
    case.desk.attachments.erase(other, "Fel papper")
    with pytest.raises(AttachmentGoneError):
        papers.link(case.case_id, agreement.revision_id, other)


def test_taking_the_tie_away_leaves_the_paper(case: CaseByHand) -> None:
    agreement = agree(case)
    papers, attachment = case.desk.signed_papers, attach(case)
    papers.link(case.case_id, agreement.revision_id, attachment)
    (paper,) = papers.of_version(agreement)
    papers.unlink(paper.object_id)
    assert papers.of_case(case.case_id) == ()
    assert case.desk.attachments.get(attachment).erasure is None
    with pytest.raises(NothingLinkedError):
        papers.unlink(paper.object_id)
    papers.link(case.case_id, agreement.revision_id, attachment)
    assert len(papers.of_version(agreement)) == 1


def test_a_version_still_says_that_its_paper_was_erased(case: CaseByHand) -> None:
    agreement = agree(case)
    papers, attachment = case.desk.signed_papers, attach(case)
    papers.link(case.case_id, agreement.revision_id, attachment)
    case.desk.attachments.erase(attachment, "På begäran")
    (paper,) = papers.of_version(agreement)
    assert paper.attachment.erasure is not None
    assert papers.loose(case.case_id) == ()


def test_the_tie_is_in_no_search_and_no_report(case: CaseByHand) -> None:
    agreement = agree(case)
    attachment = attach(case)
    case.desk.signed_papers.link(case.case_id, agreement.revision_id, attachment)
    assert not case.desk.search.find(attachment)
    offered = case.desk.reports.offered(case.case_id, "client")
    assert "signed_paper" not in {item.revision.form_key for item in offered}
