"""The review inside its page: kept, taken back, changed, read again, and made into a file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from exitdesk.casework.doubts import Verdict
from exitdesk.domain.actions import Action
from exitdesk.ui.papers.page_views import PageView
from exitdesk.ui.papers.report_pages import ReportPage
from exitdesk.ui.problem_boxes import ProblemBox
from tests.ui.benches import Bench, found
from tests.ui.papers.report_walks import (
    SUPERVISOR,
    current_word,
    decide_all,
    focus,
    go_on,
    next_button,
    open_words,
    press,
    question_list,
    shown,
    to_review,
    why_not,
    words_by,
    write,
)

TEXT = "I mötet deltog Qvastberga. Senare kom Zorrvik. Sedan gick Brumlid."
KNOWN = "Han bär en rut på tröjan."  # Rut is a name in the case


@pytest.fixture
def page(bench: Bench) -> ReportPage:
    made = shown(bench, "Ljung")
    made.activateWindow()
    return made


def control(page: ReportPage, key: Qt.Key) -> None:
    QTest.keyClick(focus(), key, Qt.KeyboardModifier.ControlModifier)


def kept_decisions(bench: Bench) -> list[bool]:
    """Return what the vault holds of the decisions, in the order they were made."""
    order = bench.do(lambda: bench.desk.reports.orders.kept(bench.case_id("Ljung")))
    return [] if order is None else [one.keep for one in order.decisions]


def test_an_unknown_word_blocks_the_file_until_it_is_decided_by_key_alone(
    page: ReportPage, bench: Bench
) -> None:
    to_review(page, bench, TEXT, SUPERVISOR)
    assert focus() is question_list(page)
    assert not next_button(page).isEnabled()
    assert "3" in why_not(page)
    press(page, Qt.Key.Key_Return, 2)
    press(page, Qt.Key.Key_K)
    bench.settle()
    assert focus() is next_button(page)
    assert next_button(page).isEnabled()
    control(page, Qt.Key.Key_Z)
    assert open_words(page) == ["Brumlid"]
    assert not next_button(page).isEnabled()
    control(page, Qt.Key.Key_Y)
    bench.settle()
    assert kept_decisions(bench) == [False, False, True]


def test_a_word_decided_at_once_after_another_is_not_lost_while_the_text_is_laid_out(
    page: ReportPage, bench: Bench
) -> None:
    words = [f"Qvast{chr(97 + n)}berg" for n in range(20)]
    to_review(page, bench, " ".join(f"Senare kom {word}." for word in words), SUPERVISOR)
    press(page, Qt.Key.Key_Return, 20)  # nobody waits in between
    assert open_words(page) == []
    bench.settle()
    assert len(kept_decisions(bench)) == 20
    text = found(page, QPlainTextEdit, "redacted_text").toPlainText()
    assert not [word for word in words if word in text]


def test_an_edit_in_place_opens_its_sentence_only(page: ReportPage, bench: Bench) -> None:
    to_review(page, bench, TEXT, SUPERVISOR)
    press(page, Qt.Key.Key_Return, 3)
    bench.settle()
    question_list(page).choose_row(1)
    question_list(page).setFocus()
    press(page, Qt.Key.Key_F2)
    edit = found(page, QPlainTextEdit, "passage_edit")
    assert focus() is edit
    assert edit.textCursor().selectedText() == "Zorrvik"
    assert not next_button(page).isEnabled()
    edit.setTextCursor(edit.document().find("Senare"))
    edit.insertPlainText("Mycket senare")
    control(page, Qt.Key.Key_Return)
    bench.settle()
    assert open_words(page) == ["Zorrvik"]
    assert words_by(page, Verdict.REMOVED) == ["Qvastberga", "Brumlid"]
    press(page, Qt.Key.Key_K)
    assert next_button(page).isEnabled()
    found(page, QPushButton, "previous_button").click()
    assert "Mycket senare" in found(page, QPlainTextEdit, "report_text").toPlainText()


def test_an_edit_among_the_contents_opens_its_sentence_only(
    page: ReportPage, bench: Bench
) -> None:
    to_review(page, bench, TEXT)
    decide_all(page, bench)
    found(page, QPushButton, "previous_button").click()
    write(page, TEXT.replace("Senare", "Mycket senare"))
    go_on(page, bench)
    assert open_words(page) == ["Zorrvik"]


def test_what_it_is_for_can_be_changed_in_the_review(page: ReportPage, bench: Bench) -> None:
    to_review(page, bench, TEXT, SUPERVISOR)
    pane = found(page, QPlainTextEdit, "original_text")
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    page._reviewing.edit()
    edit = found(page, QPlainTextEdit, "passage_edit")
    assert edit.toPlainText() == "Stödsamtal ordnas"
    edit.setPlainText("Stöd för Ulvkvist")
    control(page, Qt.Key.Key_Return)
    bench.settle()
    assert found(page, QLineEdit, "purpose_edit").text() == "Stöd för Ulvkvist"
    assert open_words(page) == ["Qvastberga", "Zorrvik", "Brumlid", "Ulvkvist"]


def test_decisions_and_what_is_half_typed_survive_a_kill(page: ReportPage, bench: Bench) -> None:
    to_review(page, bench, f"{TEXT} {KNOWN}", SUPERVISOR)
    press(page, Qt.Key.Key_Return)
    question_list(page).choose_row(open_words(page).index("rut"))
    reason = found(page, QLineEdit, "keep_reason")
    reason.setFocus()
    QTest.keyClicks(reason, "En form p")
    page.flush()  # what locking does; a kill comes after the pause in which it is done anyway
    bench.settle()
    again = shown(bench, "Ljung", page.place().field)
    bench.settle()
    assert open_words(again) == ["Zorrvik", "Brumlid", "rut"]
    question_list(again).choose_row(2)
    assert found(again, QLineEdit, "keep_reason").text() == "En form p"


def test_a_text_half_changed_is_kept(page: ReportPage, bench: Bench) -> None:
    to_review(page, bench, TEXT, SUPERVISOR)
    press(page, Qt.Key.Key_F2)
    found(page, QPlainTextEdit, "passage_edit").insertPlainText("grannen")
    page.flush()
    bench.settle()
    again = shown(bench, "Ljung", page.place().field)
    bench.settle()
    assert open_words(again) == ["Zorrvik", "Brumlid"]


def test_a_reason_is_asked_for_only_where_the_word_matches_a_known_name(
    page: ReportPage, bench: Bench
) -> None:
    to_review(page, bench, f"{TEXT} {KNOWN}", SUPERVISOR)
    reason = found(page, QLineEdit, "keep_reason")
    assert not reason.isVisible()
    question_list(page).choose_row(3)
    assert current_word(page) == "rut"
    assert reason.isVisible()


def test_the_log_says_who_and_how_many_and_why_and_none_of_the_words(
    page: ReportPage, bench: Bench
) -> None:
    to_review(page, bench, f"{TEXT} {KNOWN}", SUPERVISOR)
    press(page, Qt.Key.Key_Return, 2)
    press(page, Qt.Key.Key_K)
    press(page, Qt.Key.Key_K)
    found(page, QLineEdit, "keep_reason").setText("En form på tyget")
    press(page, Qt.Key.Key_Return)
    bench.settle()
    go_on(page, bench)
    assert found(page, PageView, "page_view").page_count == 1
    entries = bench.do(lambda: bench.desk.log.entries(bench.case_id("Ljung")))
    entry = next(one for one in entries if one.action == Action.REDACTION_DECIDED)
    assert "En form på tyget" in entry.detail
    assert SUPERVISOR in entry.detail
    assert entry.officer
    said = " ".join(one.detail for one in entries).casefold()
    for word in ("qvastberga", "zorrvik", "brumlid", "rut ", "fantasberg"):
        assert word not in said


def test_a_name_that_has_become_protected_meanwhile_is_asked_about_before_the_file(
    page: ReportPage, bench: Bench
) -> None:
    to_review(page, bench, "Han gick hem i dag.", SUPERVISOR)
    decide_all(page, bench)
    case_id = bench.case_id("Ljung")
    draft = bench.do(lambda: bench.desk.drafts.begin("person", case_id))
    answers = {**draft.answers, "role": "friend", "called": "vän", "close_one_name": "Stig Lo"}
    bench.do(lambda: bench.desk.drafts.finish(draft.draft_id, answers))
    found(page, QPushButton, "previous_button").click()
    write(page, "Han gick en stig i dag.")
    page._go(2)  # the review as it was read before the change
    page._make(page._keeper.order)  # type: ignore[arg-type]
    bench.settle()
    assert page.place().field == "doubts"
    assert found(page, PageView, "page_view").page_count == 0
    assert any(box.isVisible() for box in page.findChildren(ProblemBox))
