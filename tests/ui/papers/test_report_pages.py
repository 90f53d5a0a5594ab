"""A report from an empty page to a checked file, over the practice vault."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QWidget,
)

from exitdesk.casework.doubts import grouped
from exitdesk.casework.reports import ReviewItem
from exitdesk.domain.actions import Action
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.doubts import Doubt, marked
from exitdesk.ui.papers.page_views import PageView
from exitdesk.ui.papers.report_pages import ReportPage
from exitdesk.ui.problem_boxes import ProblemBox
from tests.ui.benches import Bench, found, words_on

PARTNER = "partner"
UNKNOWN = "I mötet deltog Qvastberga. Qvastberga ville hjälpa till."


@pytest.fixture
def page(bench: Bench) -> ReportPage:
    return shown(bench, "Ljung")


def shown(bench: Bench, alias: str) -> ReportPage:
    place = Place("report", case_id=bench.case_id(alias))
    language, theme = bench.language, bench.theme
    made = ReportPage(bench.desk, bench.jobs, place, language=language, theme=theme)
    made.resize(1000, 900)
    return bench.show(made)


def next_button(page: ReportPage) -> QPushButton:
    return found(page, QPushButton, "next_button")


def go_on(page: ReportPage, bench: Bench) -> None:
    next_button(page).click()
    bench.settle()


def choose_recipient(page: ReportPage, bench: Bench, key: str = PARTNER) -> None:
    found(page, Choice, "recipient").choose(key)
    bench.settle()
    found(page, QLineEdit, "purpose_edit").setText("Stödsamtal ordnas")


def write(page: ReportPage, text: str) -> None:
    found(page, QPlainTextEdit, "report_text").setPlainText(text)


def doubts(page: ReportPage) -> list[Doubt]:
    QApplication.processEvents()
    return [one for one in page.findChildren(Doubt) if one.isVisibleTo(page)]


def decide_all(page: ReportPage, bench: Bench) -> None:
    while doubts(page):
        found(doubts(page)[0], QPushButton, "remove_button").click()
        bench.settle()


def to_review(page: ReportPage, bench: Bench, text: str = UNKNOWN) -> None:
    choose_recipient(page, bench)
    go_on(page, bench)
    write(page, text)
    go_on(page, bench)


def focus() -> QWidget:
    QApplication.processEvents()
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def why_not(page: ReportPage) -> str:
    return found(page, QLabel, "why_not").text()


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
    assert "Steg" in words_on(page)


def test_an_unknown_name_is_shown_in_its_sentences_and_blocks_the_file(
    page: ReportPage, bench: Bench
) -> None:
    to_review(page, bench)
    (doubt,) = doubts(page)
    words = words_on(doubt)
    assert "»Qvastberga«" in words
    assert "2" in found(doubt, QLabel, "doubt_word").text()
    assert not next_button(page).isEnabled()
    assert "1" in why_not(page)


def test_removing_takes_the_word_out_and_frees_the_file(page: ReportPage, bench: Bench) -> None:
    to_review(page, bench)
    decide_all(page, bench)
    assert next_button(page).isEnabled()
    go_on(page, bench)
    view = found(page, PageView, "page_view")
    text = " ".join(view.page_text(number) for number in range(view.page_count))
    assert "Qvastberga" not in text
    assert "Stödsamtal ordnas" in text


def test_keeping_leaves_the_word(page: ReportPage, bench: Bench) -> None:
    to_review(page, bench)
    found(doubts(page)[0], QPushButton, "keep_button").click()
    bench.settle()
    go_on(page, bench)
    view = found(page, PageView, "page_view")
    assert "Qvastberga" in view.page_text(0)


def test_after_a_decision_the_focus_is_on_the_next_word_and_at_last_on_the_file(
    page: ReportPage, bench: Bench
) -> None:
    page.activateWindow()
    to_review(page, bench, "I mötet deltog Qvastberga. Senare kom Zorrvik. Sedan gick Brumlid.")
    for expected in ("Brumlid", "Qvastberga"):
        button = found(doubts(page)[1], QPushButton, "remove_button")
        button.setFocus()
        button.click()
        bench.settle()
        focused = next(one for one in doubts(page) if one.isAncestorOf(focus()))
        assert found(focused, QLabel, "doubt_word").text() == expected
    found(doubts(page)[0], QPushButton, "remove_button").click()
    bench.settle()
    assert focus() is next_button(page)


def test_decisions_can_be_made_anew(page: ReportPage, bench: Bench) -> None:
    to_review(page, bench)
    decide_all(page, bench)
    found(page, QPushButton, "again_button").click()
    bench.settle()
    assert doubts(page)


def test_an_edit_reopens_its_own_sentence_only(page: ReportPage, bench: Bench) -> None:
    to_review(page, bench, "I mötet deltog Qvastberga. Senare kom Zorrvik.")
    decide_all(page, bench)
    found(page, QPushButton, "previous_button").click()
    write(page, "I mötet deltog Qvastberga. Mycket senare kom Zorrvik.")
    go_on(page, bench)
    assert [found(one, QLabel, "doubt_word").text() for one in doubts(page)] == ["Zorrvik"]


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
    language, theme = bench.language, bench.theme
    again = bench.show(ReportPage(bench.desk, bench.jobs, place, language=language, theme=theme))
    bench.settle()
    assert again.place() == place
    assert len(doubts(again)) == len(doubts(page))


def test_a_report_left_at_its_contents_goes_on_there_even_when_they_are_empty(
    page: ReportPage, bench: Bench
) -> None:
    choose_recipient(page, bench)
    go_on(page, bench)
    place = page.place()
    page.flush()
    language, theme = bench.language, bench.theme
    again = bench.show(ReportPage(bench.desk, bench.jobs, place, language=language, theme=theme))
    assert again.place() == place
    assert found(again, QPlainTextEdit, "report_text").isVisible()


def test_switching_language_keeps_everything_and_the_reports_own_language(
    page: ReportPage, bench: Bench
) -> None:
    to_review(page, bench)
    bench.language.choose(Lang.FI)
    assert len(doubts(page)) == 1
    assert found(page, Choice, "report_lang").chosen == "sv"
    assert "[" not in found(page, QLabel, "step_label").text()


def test_signs_that_the_font_lacks_are_told_before_printing(
    page: ReportPage, bench: Bench
) -> None:
    to_review(page, bench, "Klienten skrev 漢 på lappen.")
    decide_all(page, bench)
    go_on(page, bench)
    notice = next(one for one in page.findChildren(ProblemBox) if "◊" in one.words)
    assert notice.isVisible()
    assert "漢" in notice.words


def test_a_saved_report_is_a_disclosure_and_the_next_one_starts_empty(
    page: ReportPage, bench: Bench, tmp_path: Path
) -> None:
    to_review(page, bench)
    decide_all(page, bench)
    go_on(page, bench)
    page.save_to(tmp_path / "ut.pdf")
    bench.settle()
    assert (tmp_path / "ut.pdf").read_bytes().startswith(b"%PDF")
    newest = bench.do(lambda: bench.desk.log.entries(bench.case_id("Ljung")))[0]
    assert newest.action == Action.DISCLOSED
    assert bench.do(lambda: bench.desk.reports.orders.kept(bench.case_id("Ljung"))) is None


def item(number: int, word: str, *, known: bool) -> ReviewItem:
    sentence = f"Sen kom {word} hem."
    return ReviewItem(
        item_id=str(number),
        passage=0,
        start=8 + 100 * number,
        end=8 + 100 * number + len(word),
        word=word,
        base_form=word.casefold(),
        sentence=sentence,
        sentence_start=100 * number,
        matches_known=known,
        why=Text(sv="Kan vara ett namn.", fi="Voi olla nimi."),
    )


def test_occurrences_of_an_unknown_word_are_decided_together_known_ones_one_by_one() -> None:
    items = [item(0, "Lahti", known=False), item(1, "Koski", known=True),
             item(2, "Lahti", known=False), item(3, "Koski", known=True)]  # fmt: skip
    assert [[one.item_id for one in group] for group in grouped(items)] == [
        ["0", "2"],
        ["1"],
        ["3"],
    ]


def test_a_known_name_is_kept_only_with_a_reason(bench: Bench) -> None:
    doubt = Doubt([item(1, "Koski", known=True)], bench.language)
    bench.qtbot.addWidget(doubt)
    keep = found(doubt, QPushButton, "keep_button")
    assert not keep.isEnabled()
    QTest.keyClicks(found(doubt, QLineEdit, "keep_reason"), "forsen, inte namnet")
    assert keep.isEnabled()
    with bench.qtbot.waitSignal(doubt.decided) as decided:
        keep.click()
    (decision,) = decided.args[0]
    assert (decision.keep, decision.reason) == (True, "forsen, inte namnet")


def test_the_word_stands_in_quotes_in_its_sentence() -> None:
    assert marked((item(2, "Lahti", known=False),)) == "Sen kom »Lahti« hem."
