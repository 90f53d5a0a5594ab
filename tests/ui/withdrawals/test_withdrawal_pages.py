"""Withdrawing an agreement on the screen: foreseen, confirmed, and what follows from it."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPushButton

from exitdesk.casework.disclosure_entries import said_of_contents
from exitdesk.casework.withdrawal_records import Withdrawal
from exitdesk.domain.actions import Action
from exitdesk.domain.agreements import AgreementState
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.agreements.tabs import AgreementsTab
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.forms.wrapped_buttons import LinkButton, WrappedCheckBox
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.withdrawals.case_cards import WithdrawalsCard
from exitdesk.ui.withdrawals.decision_panels import DecisionPanel
from exitdesk.ui.withdrawals.recall_pages import RecallPage
from exitdesk.ui.withdrawals.withdrawal_pages import WithdrawalPage
from exitdesk.ui.withdrawals.withdrawn_pages import WithdrawnPage
from tests.documents.conftest import both_readings
from tests.ui.benches import Bench, found, words_on


def enter_left(bench: Bench, case_id: str, **said: str) -> int:
    """Enter that a report left; return its number."""
    detail = {
        "recipient": "partner", "purpose": "Stöd", "how": "file", "policy": "default 1",
        "reference": "ABCDE-FGHJK", "sha256": "ab" * 32,
        **said_of_contents([("goal", 1, "title")], 0), **said,
    }  # fmt: skip

    def work() -> int:
        bench.desk.vault.ledger.note(Action.DISCLOSED, case_id=case_id, detail=detail)
        return bench.desk.vault.head.sequence

    return bench.do(work)


def choosing(bench: Bench, case_id: str) -> WithdrawalPage:
    place = Place("withdrawal", case_id=case_id)
    page = WithdrawalPage(bench.desk, bench.jobs, place, bench.language)
    page.resize(1280, 800)
    return bench.show(page)


def press(page: WithdrawalPage | WithdrawnPage | RecallPage, key: str) -> None:
    found(page, QPushButton, f"{key}_button").click()


def withdrawn(bench: Bench, case_id: str) -> Withdrawal:
    desk = bench.desk

    def work() -> Withdrawal:
        client = desk.persons.client(case_id)
        assert client is not None
        today = desk.clock.today()
        return desk.withdrawals.withdraw(case_id, client.object_id, None, "", today)

    return bench.do(work)


def after_page(bench: Bench, made: Withdrawal) -> WithdrawnPage:
    place = Place("withdrawn", case_id=made.case_id, object_id=made.object_id)
    page = WithdrawnPage(bench.desk, bench.jobs, place, bench.language)
    page.resize(1280, 800)
    return bench.show(page)


def test_a_part_is_chosen_what_follows_is_seen_and_only_then_is_it_withdrawn(
    bench: Bench,
) -> None:
    case_id = bench.case_id("Ljung")
    enter_left(bench, case_id)
    page = choosing(bench, case_id)
    foresee = found(page, QPushButton, "foresee_button")
    assert not foresee.isEnabled()
    found(page, Choice, "withdrawal_scope").choose("cells")
    assert not foresee.isEnabled()
    box = found(page, WrappedCheckBox, "cell_partner_plan")
    box.click()
    found(page, QLineEdit, "withdrawn_words").setText("Vill inte att Aggredi vet mer")
    foresee.click()
    bench.settle()
    words = words_on(page)
    for part in ("ABCDE-FGHJK", "Aggredi"):
        assert part in words
    bench.language.choose(Lang.FI)
    assert box.isChecked()
    assert found(page, QLineEdit, "withdrawn_words").text() == "Vill inte att Aggredi vet mer"
    assert "Tavoitteet, askeleet ja palvelut" in words_on(page)
    bench.language.choose(Lang.SV)
    assert bench.do(lambda: bench.desk.withdrawals.of_case(case_id)) == ()
    box.click()  # another choice: what was foreseen for the first one is gone
    assert not found(page, QPushButton, "withdraw_now_button").isVisible()
    box.click()
    foresee.click()
    bench.settle()
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        press(page, "withdraw_now")
    (made,) = bench.do(lambda: bench.desk.withdrawals.of_case(case_id))
    assert asked.args == [Place("withdrawn", case_id=case_id, object_id=made.object_id)]
    assert made.cells is not None
    assert {recipient for recipient, _ in made.cells} == {"partner"}
    assert bench.do(lambda: bench.desk.agreements.state(case_id)) is AgreementState.IN_FORCE


def test_a_withdrawal_made_meanwhile_in_another_window_is_said_and_nothing_is_lost(
    bench: Bench,
) -> None:
    case_id = bench.case_id("Ljung")
    page = choosing(bench, case_id)
    found(page, Choice, "withdrawal_scope").choose("whole")
    found(page, QLineEdit, "withdrawn_words").setText("Vill sluta")
    page.flush()
    bench.settle()
    page = choosing(bench, case_id)  # as after a lock
    assert found(page, QLineEdit, "withdrawn_words").text() == "Vill sluta"
    press(page, "foresee")
    bench.settle()
    withdrawn(bench, case_id)
    press(page, "withdraw_now")
    bench.settle()
    assert "återkallad" in page._problem.words
    assert found(page, QLineEdit, "withdrawn_words").text() == "Vill sluta"
    assert len(bench.do(lambda: bench.desk.withdrawals.of_case(case_id))) == 1


def test_decisions_are_taken_one_kind_at_a_time_and_asked_about_twice(bench: Bench) -> None:
    case_id = bench.case_id("Ljung")
    made = withdrawn(bench, case_id)
    page = after_page(bench, made)
    press(page, "keep person")
    press(page, "remove goal")
    found(page, QLineEdit, "reason_goal").setText("På klientens begäran")
    found(page, QLineEdit, "reason_person").setText("Arbetet fortsätter")
    press(page, "confirm person")
    bench.settle()
    assert found(page, QLineEdit, "reason_goal").text() == "På klientens begäran"
    now = bench.do(lambda: bench.desk.withdrawals.one(made.object_id))
    assert now.decision("person") not in now.waiting
    assert "Arbetet fortsätter" in words_on(page)
    press(page, "confirm goal")  # the first time it only asks again
    bench.settle()
    assert bench.do(lambda: bench.desk.withdrawals.resting(made, "goal")).count > 0
    press(page, "confirm goal")
    bench.settle()
    assert bench.do(lambda: bench.desk.withdrawals.resting(made, "goal")).count == 0
    kinds = [panel.kind for panel in page.findChildren(DecisionPanel) if panel.isVisible()]
    assert "goal" not in kinds
    assert "note" in kinds


def test_what_was_decided_in_another_window_is_said_and_shown(bench: Bench) -> None:
    made = withdrawn(bench, bench.case_id("Ljung"))
    page = after_page(bench, made)
    bench.do(lambda: bench.desk.withdrawals.keep(made.object_id, "note", "Behövs ännu"))
    press(page, "keep note")
    found(page, QLineEdit, "reason_note").setText("En annan orsak")
    press(page, "confirm note")
    bench.settle()
    assert "redan avgjort" in page._problem.words
    assert "Behövs ännu" in words_on(page)


def test_a_letter_is_made_checked_and_entered_when_it_leaves(bench: Bench, tmp_path: Path) -> None:
    case_id = bench.case_id("Ljung")
    number = enter_left(bench, case_id)
    made = withdrawn(bench, case_id)
    after = after_page(bench, made)
    with bench.qtbot.waitSignal(after.place_requested) as asked:
        press(after, "letter partner")
    (place,) = asked.args or []
    page = RecallPage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    bench.show(page)
    assert "ABCDE-FGHJK" in words_on(page)
    found(page, Choice, "letter_lang").choose("fi")
    found(page, QLineEdit, "letter_day").setText("6.12.2026")
    press(page, "make")
    bench.qtbot.waitUntil(lambda: bool(page._outlet.preview.pdf), timeout=60_000)
    bench.settle()
    for text in both_readings(page._outlet.preview.pdf):
        assert "ABCDE-FGHJK" in text
        assert "Ljung" not in text
    page._outlet.save_to(tmp_path / "kirje.pdf")
    bench.settle()
    assert (tmp_path / "kirje.pdf").read_bytes() == page._outlet.preview.pdf
    line = bench.do(lambda: bench.desk.disclosures.one(number)).disclosure
    assert line.recalled is not None
    after.refresh()
    bench.settle()
    assert "22.11.2026" in words_on(after)


def test_the_agreements_tab_lists_withdrawals_with_what_waits(bench: Bench) -> None:
    case_id = bench.case_id("Ljung")
    made = withdrawn(bench, case_id)
    place = Place("case", case_id=case_id, tab="agreements")
    page = CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    bench.show(page)
    card = found(found(page, AgreementsTab), WithdrawalsCard)
    assert card.isVisible()
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        found(card, LinkButton).click()
    assert asked.args == [Place("withdrawn", case_id=case_id, object_id=made.object_id)]
