"""Striking out on a record's page: choose, count, give a reason, look twice."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Place, Revision
from exitdesk.domain.strikings import STRUCK
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.record_pages import RecordPage
from tests.ui.benches import Bench, found, words_on

WORDS = "Xaver i Provköping"
BODY = f"Ringde {WORDS} i dag. {WORDS} svarade inte."


@pytest.fixture
def note(bench: Bench) -> Revision:
    """A note with the words, corrected once."""
    case_id, form = bench.case_id("Kaarna"), bench.desk.forms.latest("note")

    def write(object_id: str | None, body: str) -> Revision:
        today = bench.desk.clock.today()
        answers: Answers = {"kind": "own", "on": today, "body": body}
        return bench.desk.records.write(case_id, form, answers, object_id=object_id)

    first = bench.do(lambda: write(None, BODY))
    return bench.do(lambda: write(first.object_id, f"{BODY} Ny tid."))


@pytest.fixture
def page(bench: Bench, note: Revision) -> RecordPage:
    """The note's page with the panel open and the note's text chosen."""
    place = Place("record", case_id=note.case_id, object_id=note.object_id)
    made = bench.show(RecordPage(bench.desk, bench.jobs, place, language=bench.language))
    found(made, QPushButton, "strike_out_button").click()
    choose(made, bench)
    return made


def choose(page: RecordPage, bench: Bench) -> None:
    """Choose the answer whose text holds the note."""
    choice = found(page, QComboBox, "strike_choice")
    text = found(page, QPlainTextEdit, "strike_text")
    for place in range(choice.count()):
        choice.setCurrentIndex(place)
        choice.activated.emit(place)
        if BODY in text.toPlainText():
            break
    wait_for_count(page, bench)


def wait_for_count(page: RecordPage, bench: Bench) -> None:
    panel = page._strike
    bench.qtbot.waitUntil(lambda: panel._wish is not None and not panel._pause.isActive())


def select(page: RecordPage, words: str, bench: Bench) -> None:
    text = found(page, QPlainTextEdit, "strike_text")
    cursor = text.textCursor()
    start = text.toPlainText().index(words)
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    wait_for_count(page, bench)


def give_reason(page: RecordPage, reason: str = "fel person") -> None:
    found(page, QLineEdit, "strike_reason").setText(reason)


def press(page: QWidget, name: str) -> None:
    buttons = [one for one in page.findChildren(QPushButton, f"{name}_button") if one.isVisible()]
    assert len(buttons) == 1
    buttons[0].click()


def strike(page: RecordPage, bench: Bench) -> None:
    give_reason(page)
    press(page, "go_on")
    press(page, "strike")
    bench.settle()


def bodies(bench: Bench, note: Revision) -> list[object]:
    history = bench.do(lambda: bench.desk.records.history(note.object_id))
    return [revision.answers["body"] for revision in history]


def test_a_selected_passage_is_counted_in_versions_and_places(
    page: RecordPage, bench: Bench
) -> None:
    select(page, WORDS, bench)
    assert page._strike._wish is not None
    count = page._strike._wish.count
    assert (count.revisions, count.drafts, count.places) == (2, 0, 4)


def test_a_passage_is_struck_out_after_a_reason_and_a_second_look(
    page: RecordPage, bench: Bench, note: Revision
) -> None:
    select(page, WORDS, bench)
    strike(page, bench)
    assert all(WORDS not in str(body) for body in bodies(bench, note))
    said = words_on(page)
    assert "fel person" in said
    assert WORDS not in said
    assert bench.do(lambda: bench.desk.search.find("Provköping")) == ()


def test_without_a_selection_the_whole_answer_is_struck_out(
    page: RecordPage, bench: Bench, note: Revision
) -> None:
    strike(page, bench)
    assert bodies(bench, note) == [STRUCK, STRUCK]


def test_nothing_goes_on_without_a_reason(page: RecordPage, bench: Bench) -> None:
    select(page, WORDS, bench)
    go_on = found(page, QPushButton, "go_on_button")
    assert not go_on.isEnabled()
    give_reason(page, "x")
    assert go_on.isEnabled()


def test_a_reason_that_repeats_the_words_is_told_and_nothing_is_gone(
    page: RecordPage, bench: Bench, note: Revision
) -> None:
    select(page, WORDS, bench)
    give_reason(page, f"inte {WORDS}")
    press(page, "go_on")
    press(page, "strike")
    bench.settle()
    assert WORDS in str(bodies(bench, note)[0])
    assert page._strike._problem.isVisibleTo(page)


@pytest.mark.parametrize("way_out", ["look_again", "cancel_strike"])
def test_the_second_look_can_be_left_with_nothing_done(
    page: RecordPage, bench: Bench, note: Revision, way_out: str
) -> None:
    give_reason(page)
    press(page, "go_on")
    press(page, way_out)
    bench.settle()
    assert WORDS in str(bodies(bench, note)[0])


def test_the_reason_and_the_selection_stay_when_the_language_is_switched(
    page: RecordPage, bench: Bench
) -> None:
    select(page, WORDS, bench)
    give_reason(page)
    bench.language.choose(Lang.FI)
    assert found(page, QLineEdit, "strike_reason").text() == "fel person"
    assert page._strike._asking.passage == WORDS
    assert found(page, QPushButton, "go_on_button").isEnabled()


def test_the_answers_are_named_in_the_language_in_use_after_a_switch(
    page: RecordPage, bench: Bench
) -> None:
    select(page, WORDS, bench)
    give_reason(page)
    press(page, "go_on")
    bench.language.choose(Lang.FI)
    choice = found(page, QComboBox, "strike_choice")
    labels = [choice.itemText(place) for place in range(choice.count())]
    assert labels[0] == "Päivä"
    assert choice.currentText() in words_on(page._strike._look).splitlines()
    assert page._strike._look.isVisibleTo(page)
    assert WORDS in words_on(page._strike._look)


def test_a_text_that_is_covered_again_leaves_the_panel_too(page: RecordPage, bench: Bench) -> None:
    answers = page._strike._answers
    place = found(page, QComboBox, "strike_choice").currentIndex()
    covered = [replace(one, text="") if at == place else one for at, one in enumerate(answers)]
    give_reason(page)
    page._strike.name_again(covered)
    text = found(page, QPlainTextEdit, "strike_text")
    assert (text.isVisible(), text.toPlainText()) == (False, "")
    assert found(page, QLineEdit, "strike_reason").text() == "fel person"


def test_each_touched_version_says_who_and_why(
    page: RecordPage, bench: Bench, note: Revision
) -> None:
    select(page, "Ny tid.", bench)
    strike(page, bench)
    assert "fel person" in words_on(found(page, QWidget, "struck_card"))
    versions = found(page, QComboBox, "version_choice")
    versions.setCurrentIndex(1)  # the first version never held it
    versions.activated.emit(1)
    assert not found(page, QWidget, "struck_card").isVisible()


def test_a_sealed_answer_that_is_covered_can_only_go_whole(bench: Bench) -> None:
    case_id = bench.case_id("Kaarna")
    plan = bench.do(lambda: bench.desk.records.current(case_id, "safety_plan"))[0]
    place = Place("record", case_id=case_id, object_id=plan.object_id)
    page = bench.show(RecordPage(bench.desk, bench.jobs, place, language=bench.language))
    page._begin_strike()
    sealed = [one for one in page._strike._answers if one.path.field_id == "code_word"]
    assert [one.text for one in sealed] == [""]


def test_old_copies_beside_the_vault_go_with_it_when_that_is_wanted(
    page: RecordPage, bench: Bench
) -> None:
    folder = bench.desk.vault._path.parent
    (folder / "vault.before-2.db").write_bytes(b"x")
    select(page, "Ny tid.", bench)
    select(page, WORDS, bench)
    give_reason(page)
    press(page, "go_on")
    assert found(page, QCheckBox, "with_copies").isChecked()
    press(page, "strike")
    bench.settle()
    assert not (folder / "vault.before-2.db").exists()


def test_the_button_is_not_there_for_who_may_not(
    bench: Bench, note: Revision, monkeypatch: pytest.MonkeyPatch
) -> None:
    never: Callable[[str], bool] = lambda _object_id: False  # noqa: E731
    monkeypatch.setattr(bench.desk.vault.strikings, "may_strike", never)
    place = Place("record", case_id=note.case_id, object_id=note.object_id)
    page = bench.show(RecordPage(bench.desk, bench.jobs, place, language=bench.language))
    assert not found(page, QPushButton, "strike_out_button").isVisible()
