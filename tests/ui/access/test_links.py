"""Links between cases in the windows: made, shown from both sides, never more than may be told."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from exitdesk.domain.answers import Answer
from exitdesk.domain.case_access import Part
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.record_pages import RecordPage
from exitdesk.ui.cases.tabs.links import LinksCard
from exitdesk.ui.forms.editors.cases import CaseEditor
from exitdesk.ui.forms.surroundings import Surroundings
from tests.access.units import KEEPER, OTHER, Unit, first_call
from tests.ui.access.hands import opened, settled
from tests.ui.benches import Bench, found, words_on

AtDesk = Callable[[str], AbstractContextManager[Bench]]
WHY = "Gifta sedan 2019"


@pytest.fixture
def cases(unit: Unit) -> tuple[str, str]:
    """Two linked cases of the keeper's; the second officer reads the second one."""
    with unit.at_desk() as vault:
        made = tuple(vault.cases.create() for _ in range(2))
        for case_id, alias in zip(made, ("Räven", "Tranan"), strict=True):
            vault.records.write(case_id, *first_call(unit.forms, alias))
        form = unit.forms.latest("case_link")
        answers: dict[str, Answer] = {
            "other_case": made[1],
            "kind": "couple",
            "known": "here",
            "since": unit.clock.today(),
            "why": WHY,
            "state": "holds",
        }
        vault.records.write(made[0], form, answers)
        vault.access.share(made[1], unit.ids[OTHER], Part.READER)
    return made[0], made[1]


def code(bench: Bench, case_id: str) -> str:
    return bench.do(lambda: bench.desk.cases.line(case_id)).code


def pressed(card: LinksCard, key: str) -> None:
    (one,) = [
        one
        for one in card.findChildren(QPushButton)
        if str(one.property("key")).split(" ")[0] == key and not one.isHidden()
    ]
    one.click()


def test_a_link_is_shown_in_both_cases_and_each_side_says_who_knows(
    cases: tuple[str, str], at_desk: AtDesk
) -> None:
    with at_desk(KEEPER) as bench:
        words = words_on(found(opened(bench, cases[0]), LinksCard))
        assert f"{code(bench, cases[1])} · Tranan" in words
        assert "Makar, sambor eller ett par" in words
        assert "Bara klienten i det här ärendet" in words
        page = opened(bench, cases[1])
        words = words_on(found(page, LinksCard))
        assert f"{code(bench, cases[0])} · Räven" in words
        assert "Bara klienten i det andra ärendet" in words
        assert WHY not in words
        bench.language.choose(Lang.FI)
        settled(bench)
        assert "Vain toisen asian asiakas" in words_on(found(page, LinksCard))


def test_of_a_linked_case_that_is_closed_the_code_alone_is_shown_and_whom_to_ask(
    cases: tuple[str, str], at_desk: AtDesk
) -> None:
    with at_desk(OTHER) as bench:
        card = found(opened(bench, cases[1]), LinksCard)
        words = words_on(card)
        assert code(bench, cases[0]) in words
        assert KEEPER in words
        for told in ("Räven", "Makar, sambor eller ett par", WHY):
            assert told not in words
        keys = {str(one.property("key")) for one in card.findChildren(QPushButton)}
        assert keys == {"link_case"}


def test_from_a_link_one_goes_to_the_other_case_to_the_record_or_to_a_new_link(
    cases: tuple[str, str], at_desk: AtDesk
) -> None:
    with at_desk(KEEPER) as bench:
        page = opened(bench, cases[1])
        card = found(page, LinksCard)
        places: list[Place] = []
        page.place_requested.connect(places.append)
        pressed(card, "open_linked")
        pressed(card, "show_link")
        pressed(card, "link_case")
        record = places[1]
        assert places[0] == Place("case", case_id=cases[0])
        assert (record.page, record.case_id) == ("record", cases[0])
        assert places[2] == Place("form", case_id=cases[1], tab="case_link")
        shown = RecordPage(bench.desk, bench.jobs, record, language=bench.language)
        bench.show(shown)
        settled(bench)
        words = words_on(shown)
        assert f"{code(bench, cases[1])} · Tranan" in words
        assert cases[1] not in words


def test_the_cases_offered_are_those_open_to_the_officer_and_not_linked_yet(
    unit: Unit, cases: tuple[str, str], at_desk: AtDesk
) -> None:
    with unit.at_desk() as vault:
        third = vault.cases.create()
    with at_desk(KEEPER) as bench:
        offered = bench.do(lambda: bench.desk.persons.links.offered(cases[0]))
        assert set(offered) == {third}
    with at_desk(OTHER) as bench:
        assert bench.do(lambda: bench.desk.persons.links.offered(cases[1])) == {}


def test_among_many_cases_words_find_the_one_that_is_meant(
    unit: Unit, dressed: Callable[..., Bench]
) -> None:
    bench = dressed(None, {})
    field = unit.forms.latest("case_link").field("other_case")
    surroundings = Surroundings(bench.language, unit.clock.today())
    names = {f"{number:032x}": f"K-{number:04d} · Namn {number}" for number in range(40)}
    surroundings.cases.offer(names)
    editor = CaseEditor(field, surroundings)
    bench.show(editor)
    words = found(editor, QLineEdit, "words")
    words.setFocus()
    words.setText("namn 17")
    words.textEdited.emit("namn 17")
    assert editor.answer() == f"{17:032x}"
    words.setText("namn 3")
    words.textEdited.emit("namn 3")
    assert editor.answer() == f"{17:032x}"
    surroundings.cases.offer({})
    assert found(editor, QComboBox, "list").currentText() == "Ett annat ärende"
