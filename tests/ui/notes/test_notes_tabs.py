"""Notes of a case: found by kind, person, goal and words; five thousand stay quick."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton

from exitdesk.domain.answers import Answer, PersonRef
from exitdesk.domain.cases import Place, Revision
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.cards import Card, RecordLine
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.reading_jobs import read_case
from exitdesk.ui.cases.record_pages import RecordPage
from exitdesk.ui.cases.tabs.notes import NotesTab
from exitdesk.ui.cases.version_pairs import VersionPair
from tests.ui.benches import Bench, found, words_on


def note(bench: Bench, object_id: str | None = None, **answers: Answer) -> Revision:
    def work() -> Revision:
        draft = bench.desk.drafts.begin("note", bench.case_id("Kaarna"), object_id)
        return bench.desk.drafts.finish(draft.draft_id, {**draft.answers, **answers})

    return bench.do(work)


def contents_of(bench: Bench) -> CaseContents:
    contents = bench.do(lambda: read_case(bench.desk, bench.case_id("Kaarna")))
    assert isinstance(contents, CaseContents)
    return contents


@pytest.fixture
def tab(bench: Bench) -> NotesTab:
    made = NotesTab(bench.language, bench.theme)
    made.show_contents(contents_of(bench))
    return bench.show(made)


def titles(tab: NotesTab) -> list[str]:
    QApplication.processEvents()
    cards = [one for one in tab.findChildren(Card, "note_card") if one.isVisibleTo(tab)]
    return [card._title.text() for card in cards]


def choose(tab: NotesTab, name: str, key: str) -> None:
    choice = found(tab, QComboBox, f"{name}_choice")
    choice.setCurrentIndex(choice.findData(key))
    choice.activated.emit(choice.currentIndex())


def look_for(tab: NotesTab, words: str) -> None:
    found(tab, QLineEdit, "filter_edit").setText(words)
    tab._filters._delay.stop()
    tab._filters.changed.emit()


def test_notes_are_found_by_kind_by_person_and_by_goal(bench: Bench) -> None:
    case_id = bench.case_id("Kaarna")
    goal, goal_title = next(
        iter(bench.do(lambda: bench.desk.pathways.goal_titles(case_id)).items())
    )
    client = bench.do(lambda: bench.desk.persons.client(case_id))
    assert client is not None
    note(bench, kind="own", title="Om målet", goal=goal)
    note(bench, kind="message", title="Om klienten", about=PersonRef(client.object_id))
    tab = NotesTab(bench.language, bench.theme)
    tab.show_contents(contents_of(bench))
    bench.show(tab)
    everything = titles(tab)
    choose(tab, "goal", goal)
    assert [title[-8:] for title in titles(tab)] == ["Om målet"]
    assert goal_title in words_on(tab)
    choose(tab, "goal", "")
    choose(tab, "person", client.object_id)
    assert any(title.endswith("Om klienten") for title in titles(tab))
    assert not any(title.endswith("Om målet") for title in titles(tab))
    choose(tab, "person", "")
    choose(tab, "kind", "note/own")
    assert any(title.endswith("Om målet") for title in titles(tab))
    bench.language.choose(Lang.FI)
    assert any(title.endswith("Om målet") for title in titles(tab))  # what is chosen stays
    choose(tab, "kind", "")
    assert len(titles(tab)) == len(everything)


def test_the_goal_shows_the_notes_about_it_and_leads_to_them(bench: Bench) -> None:
    case_id = bench.case_id("Kaarna")
    goal = next(iter(bench.do(lambda: bench.desk.pathways.goal_titles(case_id))))
    written = note(bench, kind="own", title="Om målet", goal=goal)
    place = Place("record", case_id=case_id, object_id=goal)
    page = bench.show(RecordPage(bench.desk, bench.jobs, place, language=bench.language))
    line = next(one for one in page.findChildren(RecordLine) if "Om målet" in one.link.text())
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        line.link.click()
    assert asked.args == [Place("record", case_id=case_id, object_id=written.object_id)]


def test_a_note_of_which_nothing_is_written_keeps_day_and_length_alone(bench: Bench) -> None:
    kept = note(bench, kind="nothing_written", minutes=45, title="Om", body="Han berättade.")
    assert set(kept.answers) == {"on", "kind", "minutes"}


def test_a_corrected_note_stands_beside_what_it_was(bench: Bench) -> None:
    first = note(bench, kind="own", title="Rubrik", body="Före rättelsen.")
    note(bench, first.object_id, body="Efter rättelsen.")
    place = Place("record", case_id=first.case_id, object_id=first.object_id)
    page = bench.show(RecordPage(bench.desk, bench.jobs, place, language=bench.language))
    assert "Före rättelsen." not in words_on(page)
    page._beside.click()
    [pair] = page.findChildren(VersionPair)
    words = words_on(pair)
    assert words.index("Före rättelsen.") < words.index("Efter rättelsen.")


def test_five_thousand_notes_are_shown_a_page_at_a_time_and_searched_at_once(
    bench: Bench,
) -> None:
    contents = contents_of(bench)
    one = note(bench, kind="call", title="Samtal", body="Vi talade om bostaden.")
    many = tuple(
        replace(
            one,
            revision_id=f"{number:032x}",
            object_id=f"{number:032x}",
            written_at=one.written_at - timedelta(minutes=number),
            answers={**one.answers, "title": f"Samtal {number}"},
        )
        for number in range(5_000)
    )
    tab = NotesTab(bench.language, bench.theme)
    tab.show_contents(replace(contents, revisions=contents.revisions + many))
    bench.show(tab)
    assert len(titles(tab)) == 30
    found(tab, QPushButton, "more_button").click()
    assert len(titles(tab)) == 60
    look_for(tab, "bostaden 4321")
    assert [title.split()[-1] for title in titles(tab)] == ["4321"]
    read = len(tab._texts._texts)
    look_for(tab, "bostad 99")
    assert len(tab._texts._texts) == read  # nothing is read again while one types
    assert len(titles(tab)) == 30


def test_a_name_is_found_in_whatever_form_it_stands(bench: Bench) -> None:
    note(bench, kind="own", title="Lyhyt", body="Puhuttiin Keksirannalle ja Virtasen kanssa.")
    tab = NotesTab(bench.language, bench.theme)
    tab.show_contents(contents_of(bench))
    bench.show(tab)
    look_for(tab, "virtanen keksiranta")
    assert any(title.endswith("Lyhyt") for title in titles(tab))
    look_for(tab, "virtanen saturanta")
    assert titles(tab) == []


def test_nothing_about_a_mark_is_stored(bench: Bench) -> None:
    marked = note(bench, kind="own", title="Möte", body="Han berättade om ett rån.")
    plain = note(bench, kind="own", title="Möte", body="Han berättade om ett hus.")
    assert set(marked.answers) == set(plain.answers)
    entries = bench.do(lambda: bench.desk.log.entries(marked.case_id))[:2]
    assert len({entry.action for entry in entries}) == 1
    assert "rån" not in json.dumps([str(entry) for entry in entries], ensure_ascii=False)
