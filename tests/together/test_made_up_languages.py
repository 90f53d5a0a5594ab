"""A language that nobody has heard of, added as files, prints every paper the client holds."""

from dataclasses import replace
from pathlib import Path

import pytest

from exitdesk.casework.desks import open_desk
from exitdesk.casework.errors import HeldBackError
from exitdesk.casework.paper_languages import ClientPaper
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.printing import DiscreetShape, NeutralTitle
from exitdesk.casework.rendering import Renderer
from exitdesk.casework.review_intervals import ReviewIntervals
from exitdesk.casework.together import TogetherWords
from exitdesk.documents.languages import load_languages
from exitdesk.domain.answers import PersonRef, Row
from exitdesk.domain.document_languages import DocumentLanguage
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from tests.casework.cases_by_hand import ALIAS, CaseByHand
from tests.casework.test_printing import words_on
from tests.clocks import SettableClock
from tests.documents.test_languages import made_up

_RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def case(  # noqa: PLR0917 - fixtures are asked for by name
    vault: Vault,
    forms: FormLibrary,
    intervals: ReviewIntervals,
    clock: SettableClock,
    renderer: Renderer,
    tmp_path: Path,
) -> CaseByHand:
    """A case at a desk that has found a language more in the files."""
    tools = PaperTools.load(_RESOURCES, renderer)
    folder = tmp_path / "languages"
    folder.mkdir()
    made_up(folder)
    (folder / "xx" / "telling_words.toml").write_text('words = ["Zzpolice"]', encoding="utf-8")
    tools = replace(tools, languages=load_languages(folder))
    return CaseByHand.begun(open_desk(vault, forms, intervals, clock, tools), clock)


@pytest.fixture
def language(case: CaseByHand) -> DocumentLanguage:
    return case.desk.languages.named("xx")


def write_plan(case: CaseByHand) -> str:
    lines = (Row("01", {"text": "Okänd bil vid porten", "carry": "full"}),)
    return case.finish(
        "safety_plan",
        {
            "person": PersonRef(case.client),
            "plan_language": "sv",
            "carried": "discreet",
            "signs_lines": lines,
        },
    ).object_id


def test_every_paper_of_the_client_is_whole_in_it_and_passes_the_check(
    case: CaseByHand, language: DocumentLanguage
) -> None:
    for paper in ClientPaper:
        assert language in case.desk.languages.offered(paper)
    goal = case.write("goal", life_domain="housing", title="En egen lägenhet")
    case.write("step", goal=goal.object_id, title="Ansök", who="together", due=case.clock.today())
    case.write("meeting", on=case.clock.today(), at="14.30")
    printing, plan = case.desk.printing, write_plan(case)
    full = words_on(case, printing.safety_plan(plan, language, signatures=True))
    for said in ("Zz Safety plan", "Zz What you notice", "Okänd bil", "Zz Signatures"):
        assert said in full
    pathway = words_on(case, printing.pathway_plan(case.case_id, language, with_timeline=False))
    for said in ("Zz Housing", "Zz Goal: En egen lägenhet", "Zz Together", "22 Nov 2026"):
        assert said in pathway
    one_page = words_on(case, printing.one_page_plan(case.case_id, language))
    for said in ("Zz My plan", "Zz Together", "Zz First contact", "Zz Next meeting", ALIAS):
        assert said in one_page
    for shape in DiscreetShape:
        assert "Zz To do" in words_on(
            case, printing.discreet_plan(plan, language, shape, NeutralTitle.TO_DO)
        )
    assert TogetherWords(language).say("title") == "Zz My plan"


def test_its_own_telling_words_hold_a_discreet_paper_back(
    case: CaseByHand, language: DocumentLanguage
) -> None:
    case.write("step", title="Call the zzpolice")
    to_make = case.desk.printing.one_page_plan(case.case_id, language, title=NeutralTitle.TO_DO)
    assert not to_make.may_be_saved
    with pytest.raises(HeldBackError):
        case.made(to_make)
