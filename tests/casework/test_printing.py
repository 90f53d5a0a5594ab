from pathlib import Path

import pytest

from exitdesk.casework.errors import HeldBackError
from exitdesk.casework.papers import KIND_TEXTS, Paper, PaperKind, PaperToMake
from exitdesk.casework.printing import DiscreetShape, Holder
from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Answer, PersonRef, Row
from exitdesk.domain.cases import Phase, Revision
from exitdesk.domain.texts import Lang
from exitdesk.redaction.verifier.reading import by_pdfium
from tests.casework.cases_by_hand import ALIAS, CLIENT_NAME, CaseByHand

REFUGE = "Mormors stuga i Sibbo"


def words_of(paper: Paper) -> str:
    return " ".join("\n".join(by_pdfium(paper.pdf)).split())


def words_on(case: CaseByHand, to_make: PaperToMake) -> str:
    return words_of(case.made(to_make))


def line(row_id: str, text: str, carry: str = "full", **more: Answer) -> Row:
    return Row(row_id, {"text": text, "carry": carry, **more})


def plan(case: CaseByHand, **more: Answer) -> Revision:
    answers: dict[str, Answer] = {
        "person": PersonRef(case.client),
        "plan_language": "sv",
        "carried": "discreet",
        "signs_lines": (line("01", "Okänd bil vid porten"),),
        "first_lines": (
            line("02", "Gå ut bakvägen"),
            line("03", "Ring den hemliga vännen", "hint", hint="Ring Kalle"),
            line("04", "Det här lär jag mig utantill", "memorise"),
        ),
        "places_lines": (line("05", REFUGE, "hint", hint="Stugan"),),
        "code_word": "Blåbärssoppa",
    }
    return case.finish("safety_plan", {**answers, **more})


def test_the_clients_copy_prints_each_line_as_the_client_carries_it(case: CaseByHand) -> None:
    paper = case.made(case.desk.printing.safety_plan(plan(case).object_id))
    words = words_of(paper)
    assert "Gå ut bakvägen" in words
    assert "Ring Kalle" in words
    assert "Stugan" in words
    for left_out in ("hemliga vännen", "utantill", REFUGE, "Blåbärssoppa", CLIENT_NAME):
        assert left_out not in words
    assert ALIAS in words


def test_a_sealed_line_is_opened_only_when_the_print_needs_it(case: CaseByHand) -> None:
    printing = case.desk.printing
    printing.safety_plan(plan(case).object_id)
    seen = {entry.action for entry in case.desk.log.entries(case.case_id)}
    assert Action.SEALED_REVEALED not in seen
    in_full = plan(case, places_lines=(line("05", REFUGE),))
    assert REFUGE in words_on(case, printing.safety_plan(in_full.object_id))
    seen = {entry.action for entry in case.desk.log.entries(case.case_id)}
    assert Action.SEALED_REVEALED in seen


def test_the_offices_copy_prints_every_line_and_is_marked_secret(case: CaseByHand) -> None:
    revision = plan(case)
    to_make = case.desk.printing.safety_plan(revision.object_id, holder=Holder.OFFICE)
    head = case.desk.log.head()  # the check of the finished file is an entry of its own
    words = words_on(case, to_make)
    assert REFUGE in words
    assert "SEKRETESSBELAGD" in words
    assert head in words


@pytest.mark.parametrize("shape", list(DiscreetShape))
def test_the_discreet_plan_tells_nothing(case: CaseByHand, shape: DiscreetShape) -> None:
    paper = case.made(case.desk.printing.discreet_plan(plan(case).object_id, Lang.SV, shape))
    words = words_of(paper)
    assert "bakvägen" in words
    code = case.desk.cases.line(case.case_id).code
    for telling in ("Säkerhetsplan", "polis", "Exit", code, ALIAS, case.desk.officer, REFUGE):
        assert telling.lower() not in words.lower()
    assert paper.pages == 1
    assert (paper.folding is not None) == (shape is DiscreetShape.FOLDED)


def test_the_discreet_plan_is_never_a_file(case: CaseByHand, tmp_path: Path) -> None:
    paper = case.made(case.desk.printing.discreet_plan(plan(case).object_id))
    path = tmp_path / "lista.pdf"
    with pytest.raises(ValueError, match="never a file"):
        case.desk.printing.save(paper, path)
    assert not path.exists()


@pytest.mark.parametrize("telling", ["Ring polisen", "Soita poliisille", f"Sök {CLIENT_NAME}"])
def test_a_line_that_tells_holds_the_discreet_plan_back(case: CaseByHand, telling: str) -> None:
    revision = plan(case, signs_lines=(line("01", telling),))
    with pytest.raises(HeldBackError) as raised:
        case.made(case.desk.printing.discreet_plan(revision.object_id))
    assert telling not in raised.value.text.sv
    newest = case.desk.log.entries(case.case_id)[0]
    assert newest.action == Action.EXPORT_REFUSED
    assert telling not in newest.detail


def test_the_clients_language_is_the_documents(case: CaseByHand) -> None:
    finnish = plan(case, plan_language="fi")
    assert "Turvasuunnitelma" in words_on(case, case.desk.printing.safety_plan(finnish.object_id))
    other = case.made(case.desk.printing.safety_plan(finnish.object_id, Lang.SV))
    assert "Säkerhetsplan" in words_of(other)


def test_the_pathway_plan_holds_what_was_planned_together_and_no_notes(case: CaseByHand) -> None:
    goal = case.write("goal", life_domain="housing", title="En egen lägenhet",
                      situation="Bor hos en vän.")  # fmt: skip
    case.write("step", goal=goal.object_id, title="Ansök om bostad", due=case.clock.today())
    case.write("note", kind="own", title="Tjänstemannens iakttagelse", body="Hemligt")
    case.assess("high")
    case.desk.pathways.change_phase(case.case_id, Phase.DETACHMENT, "Dags.")
    words = words_on(case, case.desk.printing.pathway_plan(case.case_id, Lang.SV))
    for planned in ("En egen lägenhet", "Bor hos en vän.", "Ansök om bostad", ALIAS):
        assert planned in words
    for kept in ("iakttagelse", "hög", CLIENT_NAME):
        assert kept not in words


def test_each_printed_pathway_plan_is_a_version(case: CaseByHand) -> None:
    printing = case.desk.printing
    first = case.made(printing.pathway_plan(case.case_id, Lang.FI, with_timeline=False))
    assert "versio 1" in words_of(first)
    assert "versio 1" in words_on(case, printing.pathway_plan(case.case_id, Lang.FI))
    printing.printed(first)
    assert "versio 1" in words_on(case, printing.pathway_plan(case.case_id, Lang.FI))
    case.write("goal", life_domain="housing", title="Oma asunto")
    assert "versio 2" in words_on(case, printing.pathway_plan(case.case_id, Lang.FI))


def test_what_is_printed_and_saved_is_entered_in_the_log(case: CaseByHand, tmp_path: Path) -> None:
    printing = case.desk.printing
    paper = case.made(printing.safety_plan(plan(case).object_id))
    printing.printed(paper)
    assert case.desk.log.entries(case.case_id)[0].action == Action.PRINTED
    path = tmp_path / paper.file_name
    printing.save(paper, path)
    assert path.read_bytes() == paper.pdf
    newest = case.desk.log.entries(case.case_id)[0]
    assert newest.action == Action.SAVED_TO_FILE
    assert "safety_plan" in newest.detail


def test_every_paper_has_a_name_in_both_languages() -> None:
    assert set(KIND_TEXTS) == set(PaperKind)
