"""A report from an empty page to a checked file, over the practice vault."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTreeWidget

from exitdesk.domain.actions import Action
from exitdesk.domain.texts import Lang
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.page_views import PageView
from exitdesk.ui.papers.recognition_steps import RecognitionStep
from exitdesk.ui.papers.report_pages import ReportPage
from exitdesk.ui.problem_boxes import ProblemBox
from tests.ui.benches import Bench, found, words_on
from tests.ui.papers.report_walks import (
    PARTNER,
    SUPERVISOR,
    UNKNOWN,
    answer_questions,
    choose_recipient,
    decide_all,
    go_on,
    make,
    next_button,
    open_words,
    shown,
    to_review,
    why_not,
    write,
)


@pytest.fixture
def page(bench: Bench) -> ReportPage:
    return shown(bench, "Ljung")


def test_the_rules_for_a_recipient_are_said_category_by_category(
    page: ReportPage, bench: Bench
) -> None:
    choose_recipient(page, bench)
    words = words_on(page)
    assert "Klientens namn" in words
    assert "lämnas inte ut" in words


def test_next_is_dead_and_says_why_until_recipient_and_purpose_are_there(
    page: ReportPage, bench: Bench
) -> None:
    assert not next_button(page).isEnabled()
    before = why_not(page)
    found(page, Choice, "recipient").choose(PARTNER)
    bench.settle()
    assert not next_button(page).isEnabled()
    assert why_not(page) != before
    QTest.keyClicks(found(page, QLineEdit, "purpose_edit"), "Samtal")
    assert next_button(page).isEnabled()
    assert why_not(page) == ""


def test_a_recipient_without_agreement_stops_at_once_with_the_reason(bench: Bench) -> None:
    page = shown(bench, "Halla")
    choose_recipient(page, bench)
    assert not next_button(page).isEnabled()
    assert "gått ut" in why_not(page)


def test_a_report_starts_empty_and_does_not_go_on_empty(page: ReportPage, bench: Bench) -> None:
    choose_recipient(page, bench)
    go_on(page, bench)
    tree = found(page, QTreeWidget, "item_tree")
    records = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    lines = [one.child(m) for one in records if one for m in range(one.childCount())]
    assert lines
    assert not any(line.checkState(0) is Qt.CheckState.Checked for line in lines if line)
    assert found(page, QPlainTextEdit, "report_text").toPlainText() == ""
    assert not next_button(page).isEnabled()


def test_what_does_not_reach_the_recipient_cannot_be_ticked(
    page: ReportPage, bench: Bench
) -> None:
    choose_recipient(page, bench)
    tree = found(page, QTreeWidget, "item_tree")
    records = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    lines = [one.child(m) for one in records if one for m in range(one.childCount())]
    withheld = [line for line in lines if line and "Lämnas inte ut" in line.text(1)]
    assert withheld
    assert not any(line.flags() & Qt.ItemFlag.ItemIsUserCheckable for line in withheld)


def test_records_can_be_told_apart_by_title_and_day(page: ReportPage, bench: Bench) -> None:
    choose_recipient(page, bench)
    tree = found(page, QTreeWidget, "item_tree")
    titles = [
        one.text(0) for n in range(tree.topLevelItemCount()) if (one := tree.topLevelItem(n))
    ]
    assert titles
    assert all(re.search(r", \d+\.\d+\.\d{4}$", title) for title in titles)
    for kind in ("Mål", "Steg", "Bedömning av den personliga säkerheten", "Person"):
        own = [title for title in titles if title.startswith(kind)]
        assert own
        assert all(title.startswith(f"{kind}: ") for title in own), own
    assert len(set(titles)) == len(titles)
    lines = [
        item.text(0)
        for n in range(tree.topLevelItemCount())
        if (one := tree.topLevelItem(n))
        for m in range(one.childCount())
        if (item := one.child(m))
    ]
    assert not any(re.search(r"[0-9a-f]{32}", line) for line in lines)


def test_a_ticked_answer_is_in_the_report(page: ReportPage, bench: Bench) -> None:
    choose_recipient(page, bench)
    go_on(page, bench)
    tree = found(page, QTreeWidget, "item_tree")
    records = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    line = next(
        child
        for one in records
        if one and one.text(0).startswith("Steg")
        for m in range(one.childCount())
        if (child := one.child(m)) and child.flags() & Qt.ItemFlag.ItemIsUserCheckable
    )
    line.setCheckState(0, Qt.CheckState.Checked)
    bench.settle()
    go_on(page, bench)
    assert "Steg" in found(page, QPlainTextEdit, "redacted_text").toPlainText()


def test_removing_takes_the_word_out_and_frees_the_file(page: ReportPage, bench: Bench) -> None:
    to_review(page, bench)
    decide_all(page, bench)
    assert next_button(page).isEnabled()
    make(page, bench)
    view = found(page, PageView, "page_view")
    text = " ".join(view.page_text(number) for number in range(view.page_count))
    assert "Qvastberga" not in text
    assert "Stödsamtal ordnas" in text


def test_a_report_in_the_making_survives_leaving_the_page(page: ReportPage, bench: Bench) -> None:
    to_review(page, bench)
    page.flush()
    bench.settle()
    again = shown(bench, "Ljung")
    assert found(again, Choice, "recipient").chosen == PARTNER
    assert found(again, QLineEdit, "purpose_edit").text() == "Stödsamtal ordnas"
    assert found(again, QPlainTextEdit, "report_text").toPlainText() == UNKNOWN


def test_a_report_left_at_its_doubtful_words_goes_on_there(page: ReportPage, bench: Bench) -> None:
    to_review(page, bench)
    place = page.place()
    page.flush()
    bench.settle()
    again = shown(bench, "Ljung", place.field)
    bench.settle()
    assert again.place() == place
    assert open_words(again) == open_words(page) != []


def test_a_report_left_at_its_contents_goes_on_there_even_when_they_are_empty(
    page: ReportPage, bench: Bench
) -> None:
    choose_recipient(page, bench)
    go_on(page, bench)
    place = page.place()
    page.flush()
    again = shown(bench, "Ljung", place.field)
    assert again.place() == place
    assert found(again, QPlainTextEdit, "report_text").isVisible()


def test_switching_language_keeps_everything_and_the_reports_own_language(
    page: ReportPage, bench: Bench
) -> None:
    to_review(page, bench)
    bench.language.choose(Lang.FI)
    assert len(open_words(page)) == 1
    assert found(page, Choice, "report_lang").chosen == "sv"
    step = found(page, QLabel, "step_label").text()
    assert "Raportti" in step
    assert "3" in step


def test_signs_that_the_font_lacks_are_told_before_printing(
    page: ReportPage, bench: Bench
) -> None:
    to_review(page, bench, "Klienten skrev 漢 på lappen.")
    decide_all(page, bench)
    make(page, bench)
    notice = next(one for one in page.findChildren(ProblemBox) if "◊" in one.words)
    assert notice.isVisible()
    assert "漢" in notice.words


def test_a_saved_report_is_a_disclosure_and_the_next_one_starts_empty(
    page: ReportPage, bench: Bench, tmp_path: Path
) -> None:
    to_review(page, bench)
    decide_all(page, bench)
    make(page, bench)
    page.save_to(tmp_path / "ut.pdf")
    bench.settle()
    assert (tmp_path / "ut.pdf").read_bytes().startswith(b"%PDF")
    newest = bench.do(lambda: bench.desk.log.entries(bench.case_id("Ljung")))[0]
    assert newest.action == Action.DISCLOSED
    assert bench.do(lambda: bench.desk.reports.orders.kept(bench.case_id("Ljung"))) is None


def test_for_a_recipient_outside_the_programme_the_questions_come_before_the_file(
    page: ReportPage, bench: Bench
) -> None:
    to_review(page, bench, "Han har en tatuering i ansiktet.")
    decide_all(page, bench)
    go_on(page, bench)
    step = found(page, RecognitionStep)
    assert step.isVisible()
    assert not next_button(page).isEnabled()
    assert why_not(page)
    answer_questions(page)
    assert next_button(page).isEnabled()
    go_on(page, bench)
    assert found(page, PageView, "page_view").page_count == 1


def test_a_changed_text_has_its_questions_asked_again(page: ReportPage, bench: Bench) -> None:
    to_review(page, bench, "Han har en tatuering.")
    decide_all(page, bench)
    go_on(page, bench)
    answer_questions(page)
    found(page, QLabel, "step_label")
    for _ in range(2):
        page._act("previous")
    write(page, "Han har en tatuering i ansiktet.")
    go_on(page, bench)
    decide_all(page, bench)
    go_on(page, bench)
    assert not found(page, RecognitionStep).is_answered
    assert not next_button(page).isEnabled()


def test_a_recipient_inside_the_programme_is_not_asked_about(
    page: ReportPage, bench: Bench
) -> None:
    to_review(page, bench, key=SUPERVISOR)
    decide_all(page, bench)
    go_on(page, bench)
    assert not found(page, RecognitionStep).isVisible()
    assert found(page, PageView, "page_view").page_count == 1
