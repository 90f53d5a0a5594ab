"""Recall letters: whom they go to, what stands in them, and what the register says after."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from exitdesk.casework.disclosures import Disclosures
from exitdesk.casework.papers import Paper, PaperToMake
from exitdesk.casework.recalls import RecallOrder
from exitdesk.casework.withdrawal_errors import (
    LetterOutdatedError,
    NothingToRecallError,
    ReturnDayPassedError,
)
from exitdesk.casework.withdrawal_records import Withdrawal
from exitdesk.documents.makers import make_document
from exitdesk.domain.actions import Action
from exitdesk.domain.disclosures import DisclosureWish, Fate
from exitdesk.domain.dues import DueKind
from exitdesk.domain.texts import Lang
from tests.casework.cases_by_hand import ALIAS, CLIENT_NAME, CaseByHand
from tests.documents.conftest import both_readings
from tests.withdrawals.agreed_cases import PARTNER_CELLS, TODAY, agree, left, necessary

BY = TODAY + timedelta(days=14)


def withdrawn(case: CaseByHand, whole: bool = True) -> Withdrawal:
    cells = None if whole else PARTNER_CELLS
    return case.desk.withdrawals.withdraw(case.case_id, case.client, cells, "", TODAY)


def order(made: Withdrawal, recipient: str = "partner", lang: Lang = Lang.SV) -> RecallOrder:
    return RecallOrder(made.object_id, recipient, lang, BY)


def letter_of(to_make: PaperToMake) -> Paper:
    """Make the letter here; that it passes the check is seen where its page is tested."""
    printed = make_document(to_make.request)
    return Paper(
        kind=to_make.kind,
        case_id=to_make.case_id,
        pdf=printed.pdf,
        pages=printed.pages,
        missing_glyphs=printed.missing_glyphs,
        folding=None,
        file_name=to_make.file_name,
        basis=to_make.basis,
    )


def test_there_is_one_letter_a_recipient_about_what_rested_on_the_agreement(
    case: CaseByHand,
) -> None:
    agree(case)
    first = left(case, "goal.1/title")
    second = left(case, "person.1/full_name", recipient="health_social", reference="QRSTU-VWXYZ")
    third = left(case, words=12, reference="KLMNP-QRSTU")
    necessary(case)
    left(case, "goal.1/title", recipient="client", reference="VWXYZ-ABCDE")
    back = left(case, "goal.1/title", reference="FGHJK-LMNPQ")
    case.desk.disclosures.enter_return(back, Fate.DESTROYED, TODAY)
    made = withdrawn(case)
    letters = {one.recipient: one for one in case.desk.recalls.letters(made)}
    assert set(letters) == {"partner", "health_social"}
    assert [one.sequence for one in letters["partner"].papers] == [first, third]
    assert [one.sequence for one in letters["health_social"].papers] == [second]
    why = [line.why_not is None for line in case.desk.withdrawals.left(made)]
    assert why.count(False) == 3


def test_cells_ask_back_only_what_may_hold_them(case: CaseByHand) -> None:
    agree(case)
    with_plan = left(case, "goal.1/title")
    left(case, "safety_assessment.1/level", reference="QRSTU-VWXYZ")
    own_words = left(case, "safety_assessment.1/level", words=3, reference="KLMNP-QRSTU")
    left(case, "goal.1/title", recipient="health_social", reference="VWXYZ-ABCDE")
    made = withdrawn(case, whole=False)
    (letter,) = case.desk.recalls.letters(made)
    assert [one.sequence for one in letter.papers] == [with_plan, own_words]


@pytest.mark.parametrize("lang", list(Lang))
def test_a_letter_names_papers_by_reference_and_day_and_nobody(
    case: CaseByHand, lang: Lang
) -> None:
    agree(case)
    left(case, "goal.1/title")
    left(case, words=12, reference="KLMNP-QRSTU")
    to_make = case.desk.recalls.prepare(order(withdrawn(case), lang=lang))
    assert {ALIAS, CLIENT_NAME} <= set(to_make.check.terms)
    paper = letter_of(to_make)
    assert paper.pages == 1
    for text in both_readings(paper.pdf):
        for words in ("ABCDE-FGHJK", "KLMNP-QRSTU", "22.11.2026", "6.12.2026", "Aggredi"):
            assert words in text
        for never in (ALIAS, "Korhonen", case.desk.officer, "Exit", "Planering"):
            assert never not in text
        assert case.desk.cases.line(case.case_id).code not in text


def test_asking_back_is_entered_and_the_register_waits_for_it(case: CaseByHand) -> None:
    agree(case)
    number = left(case, "goal.1/title")
    assert case.desk.disclosures.out(case.case_id) == ()
    made = withdrawn(case)
    wanted = order(made)
    paper = letter_of(case.desk.recalls.prepare(wanted))
    case.desk.recalls.print(wanted, paper)
    line = case.desk.disclosures.one(number).disclosure
    assert line.recalled is not None
    assert (line.recalled.by, line.due_back, line.is_out()) == (BY, BY, True)
    register: Disclosures = case.desk.disclosures
    assert [one.sequence for one in register.out(case.case_id)] == [number]
    assert [one.sequence for one in register.find(DisclosureWish(only_out=True)).lines] == [number]
    (letter,) = case.desk.recalls.letters(made)
    assert letter.asked_on == TODAY
    case.clock.advance(timedelta(days=15))
    late = [one for one in case.desk.today.items() if one.kind is DueKind.DISCLOSURE_OUT]
    assert [one.day for one in late] == [BY]
    case.desk.disclosures.enter_return(number, Fate.RETURNED, BY)
    assert case.desk.disclosures.out(case.case_id) == ()
    assert case.desk.recalls.letters(made) == ()
    with pytest.raises(NothingToRecallError):
        case.desk.recalls.prepare(replace(wanted, return_by=BY + timedelta(days=30)))


def test_a_letter_leaves_only_as_the_register_was_when_it_was_made(
    case: CaseByHand, tmp_path: Path
) -> None:
    agree(case)
    number = left(case, "goal.1/title")
    other = left(case, words=3, reference="KLMNP-QRSTU")
    made = withdrawn(case)
    wanted = order(made)
    paper = letter_of(case.desk.recalls.prepare(wanted))
    case.desk.disclosures.enter_return(other, Fate.RETURNED, TODAY)
    head = case.desk.vault.head
    with pytest.raises(LetterOutdatedError):
        case.desk.recalls.save(wanted, paper, tmp_path / "brev.pdf")
    assert not list(tmp_path.glob("*.pdf"))
    assert case.desk.vault.head == head
    anew = letter_of(case.desk.recalls.prepare(wanted))
    case.desk.recalls.save(wanted, anew, tmp_path / "brev.pdf")
    assert (tmp_path / "brev.pdf").read_bytes() == anew.pdf
    entries = case.desk.log.entries(case.case_id)
    assert entries[0].action == Action.RECALL_ASKED
    assert entries[0].detail.count("ABCDE-FGHJK") == 1
    assert entries[1].action != Action.RECALL_ASKED
    recalled = case.desk.disclosures.one(number).disclosure.recalled
    assert recalled is not None


def test_nobody_is_asked_to_return_anything_by_a_day_that_has_been(case: CaseByHand) -> None:
    agree(case)
    left(case, "goal.1/title")
    wanted = replace(order(withdrawn(case)), return_by=TODAY - timedelta(days=1))
    with pytest.raises(ReturnDayPassedError):
        case.desk.recalls.prepare(wanted)


def test_what_left_after_the_withdrawal_did_not_rest_on_it(case: CaseByHand) -> None:
    agree(case)
    made = withdrawn(case)
    case.clock.advance()
    agree(case)
    left(case, "goal.1/title")
    assert case.desk.withdrawals.left(made) == ()
