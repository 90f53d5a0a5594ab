"""The tab of safety: everyone's level, both views, scenarios in words, measures as steps."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton

from exitdesk.domain.answers import Answer, PersonRef, Row
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.cases.tabs.assessments import AssessmentsTab
from exitdesk.ui.cases.tabs.base import FormRequest
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.level_badges import LevelBadge
from exitdesk.ui.safety.overviews import SafetyOverview
from exitdesk.ui.safety.person_cards import PersonCard
from exitdesk.ui.safety.side_by_sides import SideBySide
from exitdesk.ui.themes import ThemeName
from tests.clocks import SettableClock
from tests.ui.access.hands import settled
from tests.ui.benches import Bench, found, words_on

Tab = Callable[[], AssessmentsTab]


def write(bench: Bench, case_id: str, form_key: str, **answers: Answer) -> str:
    """Finish a form in a case; return the object id."""

    def finish() -> str:
        draft = bench.desk.drafts.begin(form_key, case_id)
        whole = {**draft.answers, **answers}
        return bench.desk.drafts.finish(draft.draft_id, whole).object_id

    return bench.do(finish)


@pytest.fixture
def case_id(bench: Bench) -> str:
    return bench.case_id("Kaarna")


@pytest.fixture
def assessed(bench: Bench, case_id: str, clock: SettableClock) -> str:
    """A client assessed today, with a scenario and two measures; return who it is."""
    client = bench.do(lambda: bench.desk.persons.client(case_id))
    assert client is not None
    measures = tuple(
        Row(f"0{number}", {"measure": title, "owner": "officer", "measure_state": "planned"})
        for number, title in enumerate(("Byt lås", "Nytt nummer"), start=1)
    )
    write(
        bench,
        case_id,
        "safety_assessment",
        protected_person=PersonRef(client.object_id),
        own_fear="much",
        client_words="Jag sover inte.",
        officer_words="Lugnare än förut.",
        scenarios=(Row("01", {"what": "Någon kommer till dörren", "likelihood": "likely"}),),
        level="very_high",
        level_reason="Han sågs på gatan.",
        valid_until=clock.today() + timedelta(days=3),
        measures=measures,
    )
    return client.object_id


@pytest.fixture
def page(bench: Bench, case_id: str, assessed: str) -> CasePage:
    place = Place("case", case_id=case_id, tab="assessments")
    made = CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    made.resize(1280, 800)
    bench.show(made)
    settled(bench)
    return made


def tab_of(page: CasePage) -> AssessmentsTab:
    return found(page, AssessmentsTab)


def requests(page: CasePage) -> list[FormRequest]:
    asked: list[FormRequest] = []
    tab_of(page).form_requested.disconnect()
    tab_of(page).form_requested.connect(asked.append)
    return asked


def test_everyone_has_a_line_with_a_level_or_none_and_a_button(page: CasePage) -> None:
    overview = found(page, SafetyOverview)
    said = words_on(overview)
    for called in ("Kaarna", "Aada", "Jenni"):
        assert called in said
    assert "Keksiranta" not in said  # a professional is not protected
    badges = [badge.words for badge in overview.findChildren(LevelBadge)]
    assert "Hotnivå: okänd" in badges
    asked = requests(page)
    overview.findChildren(QPushButton, "assess_person")[2].click()
    (request,) = asked
    assert request.form_key == "safety_assessment"
    assert request.preset[0][0] is Concept.PROTECTED_PERSON


def test_both_views_stand_side_by_side_and_scenarios_in_words(page: CasePage) -> None:
    card = page.findChildren(PersonCard)[0]
    said = words_on(found(card, SideBySide))
    assert "Ofta\nJag sover inte." in said
    assert "Lugnare än förut." in said
    scenario = words_on(found(card, QFrame, "scenario"))
    assert "Någon kommer till dörren" in scenario
    assert "Sannolikhet: Sannolik" in scenario


def test_measures_that_are_chosen_become_steps_and_both_sides_say_how_they_go(
    bench: Bench, page: CasePage, case_id: str
) -> None:
    boxes = {box.text(): box for box in page.findChildren(WrappedCheckBox, "choose_measure")}
    make = found(page, QPushButton, "make_steps")
    assert not make.isEnabled()
    boxes["Byt lås"].click()
    goal = found(page, QComboBox, "goal_choice")
    goal.setCurrentIndex(1)
    chosen = str(goal.currentData())
    make.click()
    settled(bench)
    steps = {step.title: step for step in bench.do(lambda: bench.desk.pathways.steps(case_id))}
    assert steps["Byt lås"].goal == chosen
    left = {box.text() for box in page.findChildren(WrappedCheckBox, "choose_measure")}
    assert "Byt lås" not in left
    bench.do(lambda: bench.desk.pathways.set_state(steps["Byt lås"].object_id, "done"))
    page.refresh()
    settled(bench)
    (measure,) = [
        one for one in bench.do(lambda: bench.desk.measures.all(case_id)) if one.title == "Byt lås"
    ]
    assert measure.state == "done"
    states = page.findChildren(QComboBox, "measure_state")
    mine = [one for one in states if one.property("object_id") == measure.key]
    assert mine[0].currentData() == "done"


def test_a_measure_said_to_be_done_is_done_on_the_pathway(
    bench: Bench, page: CasePage, case_id: str
) -> None:
    measures = bench.do(lambda: bench.desk.measures.all(case_id))
    wanted = next(one for one in measures if one.title == "Nytt nummer")
    states = page.findChildren(QComboBox, "measure_state")
    choice = next(one for one in states if one.property("object_id") == wanted.key)
    choice.setCurrentIndex(choice.findData("done"))
    choice.activated.emit(choice.currentIndex())
    settled(bench)
    steps = bench.do(lambda: bench.desk.pathways.steps(case_id))
    assert [one.state for one in steps if one.title == "Nytt nummer"] == ["done"]


def test_what_happened_since_asks_for_an_assessment_after_it(
    bench: Bench, page: CasePage, case_id: str, clock: SettableClock
) -> None:
    clock.advance(timedelta(days=1))
    today = clock.today()
    event = write(bench, case_id, "event", on=today, kind="release", title="Den andre är ute")
    page.refresh()
    settled(bench)
    card = page.findChildren(PersonCard)[0]
    assert "Den andre är ute" in words_on(card)
    asked = requests(page)
    found(card, QPushButton, "assess_after").click()
    (request,) = asked
    assert (Concept.ASSESSED_AFTER, event) in request.preset
    assert (Concept.OCCASION, "incident") in request.preset


def test_at_twice_the_text_size_and_in_finnish_nothing_is_cut_off(
    bench: Bench, page: CasePage
) -> None:
    page.resize(780, 600)  # beside the navigation of a small window
    bench.theme.choose(ThemeName.DARK, 22)
    bench.language.choose(Lang.FI)
    settled(bench)
    tab = tab_of(page)
    assert tab._column.width() <= tab._area.viewport().width()
    assert "Jag sover inte." in words_on(tab)  # what was typed stays as it was typed
    assert "Sannolikhet" not in words_on(tab)
    bench.language.choose(Lang.SV)
    bench.theme.choose(ThemeName.LIGHT, 11)
