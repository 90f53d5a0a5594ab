"""The plan on one page: plain, in the client's language, and discreet when it has to be."""

from dataclasses import replace

import pytest

from exitdesk.casework.errors import HeldBackError
from exitdesk.casework.printing import NeutralTitle
from exitdesk.documents.errors import NothingToPrintError
from exitdesk.documents.one_pages import make_one_page_plan
from exitdesk.documents.requests import OnePagePlan, PlanStep
from exitdesk.domain.document_languages import FINNISH, SWEDISH
from exitdesk.redaction.verifier.profiles import ONE_PAGE_PLAN
from exitdesk.redaction.verifier.verifying import verify
from tests.casework.cases_by_hand import ALIAS, CLIENT_NAME, CaseByHand
from tests.casework.test_printing import words_of, words_on

MANY = OnePagePlan(
    SWEDISH,
    steps=tuple(PlanStep(f"Steg nummer {n} som tar sin tid", "Du") for n in range(60)),
    aims=tuple(f"Mål nummer {n}" for n in range(10)),
    done=("Redan gjort",),
    meetings=("Nästa möte: 1.12.2026",),
)


def planned(case: CaseByHand) -> dict[str, str]:
    """Write a plan of two goals; return their ids."""
    home = case.write("goal", life_domain="housing", title="Oma koti")
    money = case.write("goal", life_domain="money", title="Velat hallintaan")
    day = case.clock.today()
    case.write("step", goal=home.object_id, title="Asuntohakemus", who="client", due=day)
    case.write("step", goal=money.object_id, title="Kirjeet auki", who="officer")
    case.write("step", goal=home.object_id, title="Muuttolaatikot", state="done")
    case.write("meeting", on=day, at="14.30")
    return {"home": home.object_id, "money": money.object_id}


def test_it_says_where_what_next_and_when_in_plain_words(case: CaseByHand) -> None:
    planned(case)
    case.assess("high")
    case.write("note", kind="own", title="Tjänstemannens", body="Hemligt")
    paper = case.made(case.desk.printing.one_page_plan(case.case_id, FINNISH))
    words = words_of(paper)
    for said in ("Oma suunnitelmani", "Tutustumme", "Oma koti", "Asuntohakemus Sinä 22.11.2026"):
        assert said in words
    assert "Seuraava tapaaminen: 22.11.2026, klo 14.30" in words
    assert "Muuttolaatikot" in words.split("Tämä on jo tehty")[1]
    assert ALIAS in words
    for kept in (CLIENT_NAME, "korkea", "Hemligt", case.desk.officer):
        assert kept not in words
    assert paper.pages == 1


def test_only_the_goals_chosen_are_on_it(case: CaseByHand) -> None:
    ids = planned(case)
    printing = case.desk.printing
    words = words_on(case, printing.one_page_plan(case.case_id, FINNISH, goals={ids["home"]}))
    assert "Oma koti" in words
    assert "Velat" not in words
    assert "Kirjeet" not in words


def test_the_discreet_one_tells_nothing_and_is_never_a_file(case: CaseByHand) -> None:
    planned(case)
    to_make = case.desk.printing.one_page_plan(case.case_id, FINNISH, title=NeutralTitle.WEEK)
    paper = case.made(to_make)
    words = words_of(paper)
    assert "Viikon lista" in words
    assert "Asuntohakemus" in words
    code = case.desk.cases.line(case.case_id).code
    for telling in (ALIAS, code, "suunnitelma", "Ensikontakti", "Oma koti", case.desk.officer):
        assert telling.lower() not in words.lower()
    assert not paper.may_be_saved
    assert paper.pages == 1


def test_a_helper_known_by_trade_alone_may_stand_on_the_discreet_one(case: CaseByHand) -> None:
    case.write("person", role="professional", called="Talousneuvoja")
    case.write("step", title="Kirjeet auki talousneuvojan kanssa")
    to_make = case.desk.printing.one_page_plan(case.case_id, FINNISH, title=NeutralTitle.TO_DO)
    assert "talousneuvojan" in words_on(case, to_make)


@pytest.mark.parametrize("telling", ["Soita poliisille", f"Tapaa {CLIENT_NAME}"])
def test_a_step_that_tells_holds_the_discreet_one_back(case: CaseByHand, telling: str) -> None:
    case.write("step", title=telling)
    with pytest.raises(HeldBackError):
        case.made(
            case.desk.printing.one_page_plan(case.case_id, FINNISH, title=NeutralTitle.TO_DO)
        )


@pytest.mark.parametrize("title", [None, NeutralTitle.MEMO])
def test_too_much_for_one_page_leaves_the_farthest_out_and_says_so(
    title: NeutralTitle | None,
) -> None:
    steps = MANY.steps * (1 if title is None else 2)
    made = make_one_page_plan(replace(MANY, steps=steps, title=title))
    assert made.pages == 1
    assert made.left_out
    assert "Steg nummer 0 som" in made.words
    assert "Nästa möte" in made.words
    assert steps[-1].text in made.left_out
    if title is None:
        assert made.left_out[-1] == "Redan gjort"
        assert "Resten finns i den hela planen" in made.words
        assert verify(made.pdf, (), ONE_PAGE_PLAN, expected_text=made.words) == ()


def test_what_is_left_out_reaches_the_officer(case: CaseByHand) -> None:
    for number in range(30):
        case.write("step", title=f"Pitkähkö askel numero {number}, jossa on paljon sanoja")
    paper = case.made(case.desk.printing.one_page_plan(case.case_id, FINNISH))
    assert paper.left_out


def test_little_is_set_in_large_type_and_nothing_at_all_is_no_paper() -> None:
    few = replace(MANY, steps=MANY.steps[:2], aims=())
    assert make_one_page_plan(few).left_out == ()
    with pytest.raises(NothingToPrintError):
        make_one_page_plan(OnePagePlan(FINNISH, ()))
