"""Writing a summary with the notes beside it: nothing typed is lost, nothing goes by itself."""

from PySide6.QtWidgets import QLineEdit, QPushButton

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.forms.editors.plain_boxes import PlainTextBox
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.summaries.offer_cards import SummaryOfferCard
from exitdesk.ui.summaries.summary_pages import SummaryPage
from tests.ui.benches import Bench, found, words_on


def page_of(bench: Bench, case_id: str) -> SummaryPage:
    page = SummaryPage(bench.desk, bench.jobs, Place("summary", case_id=case_id), bench.language)
    page.resize(1280, 800)
    return bench.show(page)


def press(page: SummaryPage, key: str) -> None:
    found(page, QPushButton, f"{key}_button").click()


def test_a_summary_is_written_beside_the_notes_and_asked_about_twice(bench: Bench) -> None:
    case_id = bench.case_id("Ljung")
    notes = bench.do(lambda: bench.desk.summaries.notes(case_id))
    page = page_of(bench, case_id)
    go_on = found(page, QPushButton, "go_on_button")
    assert not go_on.isEnabled()
    assert found(page, PlainTextBox, "box").words() == ""
    assert not any(box.isChecked() for box in page.findChildren(WrappedCheckBox))
    words = words_on(page)
    assert notes[0].body.splitlines()[0] in words
    assert "förhindra våld" in words
    found(page, WrappedCheckBox, f"note_{notes[0].revision.object_id}").click()
    found(page, PlainTextBox, "box").setPlainText("Kort och nödvändigt.")
    found(page, QLineEdit, "summary_reason").setText("Planen är sedd över")
    assert go_on.isEnabled()
    bench.language.choose(Lang.FI)
    assert found(page, PlainTextBox, "box").words() == "Kort och nödvändigt."
    bench.language.choose(Lang.SV)
    page.flush()
    bench.settle()
    again = page_of(bench, case_id)  # as after a lock
    assert found(again, PlainTextBox, "box").words() == "Kort och nödvändigt."
    assert found(again, WrappedCheckBox, f"note_{notes[0].revision.object_id}").isChecked()
    press(again, "go_on")
    assert len(bench.do(lambda: bench.desk.summaries.notes(case_id))) == len(notes)
    press(again, "strike_notes")
    bench.settle()
    assert again._problem.words == ""
    left = bench.do(lambda: bench.desk.summaries.notes(case_id))
    assert len(left) == len(notes) - 1
    assert "1" in again._told.words
    assert bench.do(lambda: bench.desk.summaries.kept(case_id)).is_empty


def test_a_note_changed_in_another_window_stops_it_and_what_was_written_stays(
    bench: Bench,
) -> None:
    case_id = bench.case_id("Ljung")
    notes = bench.do(lambda: bench.desk.summaries.notes(case_id))
    note = next(one.revision for one in notes if one.revision.form_key == "note")
    page = page_of(bench, case_id)
    found(page, WrappedCheckBox, f"note_{note.object_id}").click()
    found(page, PlainTextBox, "box").setPlainText("Kort och nödvändigt.")
    found(page, QLineEdit, "summary_reason").setText("Planen är sedd över")
    press(page, "go_on")
    form = bench.desk.forms.latest("note")
    answers = {**note.answers, "body": "Rättad i ett annat fönster."}
    bench.do(lambda: bench.desk.records.write(case_id, form, answers, object_id=note.object_id))
    press(page, "strike_notes")
    bench.settle()
    assert "ändrats sedan den visades" in page._problem.words
    assert found(page, PlainTextBox, "box").words() == "Kort och nödvändigt."
    assert "Rättad i ett annat fönster." in words_on(page)
    assert not found(page, WrappedCheckBox, f"note_{note.object_id}").isChecked()
    press(page, "tick_period")
    assert set(page._notes.chosen) == {one.revision.object_id for one in notes}


def test_the_offer_stands_at_the_notes_until_it_is_declined(bench: Bench) -> None:
    case_id = bench.case_id("Ljung")
    place = Place("case", case_id=case_id, tab="notes")
    page = CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    page.resize(1200, 800)
    bench.show(page)
    card = found(page, SummaryOfferCard)
    assert card.isVisible()
    for button in ("summarise_button", "review_notes_button"):
        with bench.qtbot.waitSignal(page.place_requested) as asked:
            found(page, QPushButton, button).click()
        assert asked.args == [Place("summary", case_id=case_id)]
    found(card, QPushButton, "decline_summary_button").click()
    bench.settle()
    assert not card.isVisible()
    assert found(page, QPushButton, "review_notes_button").isVisible()
