"""Finding words in a vault: in which case, which record, which question."""

from datetime import date

import pytest

from exitdesk.casework.desks import Desk
from exitdesk.casework.errors import NameNeededError
from exitdesk.domain.answers import Answers, Row
from exitdesk.domain.searches import EVERY_CASE, NOT_CLOSED, UNKNOWN_LEVEL, CaseFilter
from exitdesk.domain.texts import Lang
from exitdesk.vault.search import wanted_words
from tests.casework.cases_by_hand import CaseByHand


def _note(desk: Desk, case_id: str, body: str, title: str = "") -> str:
    answers: Answers = {"on": date(2026, 11, 3), "kind": "own", "title": title, "body": body}
    return desk.records.write(case_id, desk.forms.latest("note"), answers).object_id


def test_a_name_typed_in_its_basic_form_finds_what_was_written_of_it(case: CaseByHand) -> None:
    written = _note(case.desk, case.case_id, "Puhuttiin Kettusen autosta.")
    (hit,) = case.desk.search.find("Kettunen")
    assert hit.object_id == written
    assert "\x02Kettusen\x03" in hit.snippet


def test_a_form_typed_finds_other_forms_of_the_same_word(case: CaseByHand) -> None:
    written = _note(case.desk, case.case_id, "Skulderna är betalda.")
    assert [hit.object_id for hit in case.desk.search.find("skulden")] == [written]
    assert case.desk.search.find("skuldra") == ()


def test_several_words_must_all_be_there_each_in_some_form(case: CaseByHand) -> None:
    both = _note(case.desk, case.case_id, "Vuokralla olevan asunnon avaimet haettiin.")
    _note(case.desk, case.case_id, "Avaimia ei löytynyt.")
    assert [hit.object_id for hit in case.desk.search.find("avain asunto")] == [both]


def test_a_hit_says_the_form_the_question_and_the_day(case: CaseByHand) -> None:
    _note(case.desk, case.case_id, "vähän muuta", title="Saunan remontti")
    (found,) = case.desk.search.places("sauna")
    assert (found.form.in_lang(Lang.FI), found.day) == ("Muistiinpano", date(2026, 11, 3))
    assert found.field is not None
    assert found.field.in_lang(Lang.FI) == "Otsikko"
    (found,) = case.desk.search.places("vähän")
    assert found.field is not None
    assert found.field.in_lang(Lang.SV) == "Text"


def test_a_word_in_a_row_of_a_group_is_named_by_the_question_in_the_row(case: CaseByHand) -> None:
    form = case.desk.forms.latest("person")
    row = Row("a" * 32, {"nickname": "Pikkuorava"})
    answers: Answers = {"role": "friend", "called": "Kaveri", "nicknames": (row,)}
    case.desk.records.write(case.case_id, form, answers)
    (found,) = case.desk.search.places("pikkuorava")
    assert found.field is not None
    assert found.field.in_lang(Lang.SV) == "Smeknamn"


@pytest.mark.parametrize("typed", ['"', "*", "AND", "a OR b", "NEAR(", "'", "%", "\x00", "()"])
def test_signs_of_the_index_are_words_or_nothing(case: CaseByHand, typed: str) -> None:
    case.desk.search.find(typed)
    case.desk.search.places(typed)
    case.desk.cases.lines(case.desk.search.query(typed))


def test_the_marks_of_a_snippet_are_around_whole_words() -> None:
    wanted = wanted_words("Kettu", {"Kettu": ("ketun",)})
    assert wanted.sub("#", "Ketun ketunpesä kettuja kettu") == "# ketunpesä # #"


def test_the_list_of_cases_knows_forms_too(case: CaseByHand) -> None:
    _note(case.desk, case.case_id, "Kettusen luona.")
    asked = case.desk.search.query("Kettunen")
    assert [line.case_id for line in case.desk.cases.lines(asked)] == [case.case_id]


def _codes(desk: Desk, chosen: CaseFilter, words: str = "") -> list[str]:
    return [line.case_id for line in desk.cases.lines(desk.search.query(words, chosen))]


def test_each_question_of_a_filter_leaves_out_what_it_should(case: CaseByHand) -> None:
    desk, own = case.desk, [case.case_id]
    line = desk.cases.line(case.case_id)
    other = desk.drafts.begin("quick_contact").case_id
    assert set(_codes(desk, EVERY_CASE)) == {case.case_id, other}
    assert _codes(desk, CaseFilter(states=frozenset({line.state.value}))) in (own, [other, *own])
    assert _codes(desk, CaseFilter(states=frozenset({"closed"}))) == []
    assert set(_codes(desk, CaseFilter(states=NOT_CLOSED))) == {case.case_id, other}
    unknown = CaseFilter(levels=frozenset({UNKNOWN_LEVEL}))
    assert (case.case_id in _codes(desk, unknown)) is not line.level_holds(desk.clock.today())
    assert set(_codes(desk, CaseFilter(mine=True))) == {case.case_id, other}
    assert _codes(desk, CaseFilter(milieus=frozenset({"street_gang"})), "xyzzy") == []


def test_a_named_filter_is_kept_replaced_and_forgotten(desk: Desk) -> None:
    wide = CaseFilter(states=NOT_CLOSED, mine=True)
    desk.filters.save("  Mina   öppna ", "skuld", wide)
    (kept,) = desk.filters.all()
    assert (kept.name, kept.words, kept.chosen) == ("Mina öppna", "skuld", wide)
    narrow = CaseFilter(levels=frozenset({"high", UNKNOWN_LEVEL}))
    desk.filters.save("Mina öppna", "", narrow)
    desk.filters.save("Andra", "", EVERY_CASE)
    assert [each.name for each in desk.filters.all()] == ["Mina öppna", "Andra"]
    assert desk.filters.all()[0].chosen == narrow
    desk.filters.forget("Mina öppna")
    assert [each.name for each in desk.filters.all()] == ["Andra"]
    with pytest.raises(NameNeededError):
        desk.filters.save("   ", "", wide)
