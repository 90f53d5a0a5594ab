"""Safety plan and pathway plan on their way to paper, over the practice vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from exitdesk.domain.actions import Action
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.forms.model import Concept
from exitdesk.ui import dialogs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.page_views import PageView
from exitdesk.ui.papers.pathway_prints import PathwayPrintPage
from exitdesk.ui.papers.previews import PaperPreview
from exitdesk.ui.papers.safety_prints import SafetyPrintPage
from tests.ui.benches import Bench, found, words_on


@pytest.fixture
def page(bench: Bench) -> SafetyPrintPage:
    case_id = bench.case_id("Kaarna")
    plan = bench.do(lambda: bench.desk.records.current(case_id, "safety_plan"))[0]
    place = Place("print", case_id=case_id, tab="safety_plan", object_id=plan.object_id)
    language, theme = bench.language, bench.theme
    made = SafetyPrintPage(bench.desk, bench.jobs, place, language=language, theme=theme)
    made.resize(1000, 900)
    return bench.show(made)


def choose(page: QWidget, **chosen: str) -> None:
    for name, key in chosen.items():
        found(page, Choice, name).choose(key)


def make(page: QWidget, bench: Bench) -> None:
    found(page, QPushButton, "make_button").click()
    bench.settle()


def shown_text(page: QWidget) -> str:
    view = found(page, PageView, "page_view")
    return " ".join(view.page_text(number) for number in range(view.page_count))


def test_the_language_of_the_paper_is_the_clients_whatever_the_windows(
    page: SafetyPrintPage,
) -> None:
    assert found(page, Choice, "lang").chosen == "fi"


def test_no_paper_to_carry_before_its_safety_has_been_talked_about(
    page: SafetyPrintPage,
) -> None:
    button = found(page, QPushButton, "make_button")
    assert not button.isEnabled()
    choose(page, paper="fold")
    assert not button.isEnabled()
    assert found(page, QLabel, "why_not").text()
    choose(page, safe="no")
    assert not button.isEnabled()
    choose(page, safe="yes")
    assert button.isEnabled()


def test_the_discreet_paper_leaves_out_what_is_memorised_and_is_never_a_file(
    page: SafetyPrintPage, bench: Bench
) -> None:
    choose(page, paper="discreet", safe="yes")
    make(page, bench)
    text = shown_text(page)
    assert "Sama auto kahtena iltana" in text
    assert "Soita 112, jos joku on ovella" not in text
    assert "Turvasuunnitelma" not in text
    assert "Kaarna" not in text
    assert not found(page, QPushButton, "save_button").isVisible()


def test_the_folded_paper_says_how_to_fold(page: SafetyPrintPage, bench: Bench) -> None:
    choose(page, paper="fold", safe="yes")
    make(page, bench)
    assert page.told.isVisible()
    assert "Vik" in page.told.words


def test_each_line_is_shown_with_how_it_is_carried(page: SafetyPrintPage) -> None:
    words = words_on(page)
    assert "Sama auto kahtena iltana" in words
    assert "Lärs in, skrivs inte ut" in words
    assert "Förseglad uppgift" in words


def test_memorise_only_makes_no_paper_and_is_noted_in_the_plan(
    page: SafetyPrintPage, bench: Bench
) -> None:
    choose(page, paper="memorise")
    assert not found(page, QPushButton, "make_button").isEnabled()
    found(page, QPushButton, "memorised_button").click()
    bench.settle()
    history = bench.do(lambda: bench.desk.records.history(page.place().object_id))
    reading = bench.desk.records.reading(history[-1])
    assert reading.text(Concept.PLAN_CARRIED) == "memorise"
    sealed = bench.do(lambda: bench.desk.records.reveal(history[-1].revision_id, "kontroll"))
    before = bench.do(lambda: bench.desk.records.reveal(history[-2].revision_id, "kontroll"))
    assert sealed == before


def test_what_was_chosen_stays_when_the_language_is_switched(
    page: SafetyPrintPage, bench: Bench
) -> None:
    choose(page, paper="discreet", safe="yes", heading="week")
    bench.language.choose(Lang.FI)
    chosen = [found(page, Choice, name).chosen for name in ("paper", "safe", "heading")]
    assert chosen == ["discreet", "yes", "week"]


class _PrintsToFile:
    """Stands in for the printer dialog, the edge of the machine."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(
        self, _parent: QWidget | None, _language: LanguageSwitch, printer: QPrinter
    ) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._path))
        return True


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    path = tmp_path / "printed.pdf"
    monkeypatch.setattr(dialogs, "choose_printer", _PrintsToFile(path))
    yield path
    path.unlink(missing_ok=True)


def test_printing_goes_to_the_printer_and_into_the_log(
    page: SafetyPrintPage, bench: Bench, printed: Path
) -> None:
    choose(page, paper="discreet", safe="yes")
    make(page, bench)
    found(page, PaperPreview).print_requested.emit()
    bench.settle()
    assert printed.read_bytes().startswith(b"%PDF")
    newest = bench.do(lambda: bench.desk.log.entries(page.place().case_id))[0]
    assert newest.action == Action.PRINTED


def test_a_full_plan_saved_as_a_file_is_in_the_log(
    page: SafetyPrintPage, bench: Bench, tmp_path: Path
) -> None:
    choose(page, paper="office")
    make(page, bench)
    assert found(page, QPushButton, "save_button").isVisible()
    page.save_to(tmp_path / "muistio.pdf")
    bench.settle()
    assert (tmp_path / "muistio.pdf").read_bytes().startswith(b"%PDF")
    newest = bench.do(lambda: bench.desk.log.entries(page.place().case_id))[0]
    assert newest.action == Action.SAVED_TO_FILE


def test_a_file_that_cannot_be_written_is_said_and_changes_nothing(
    page: SafetyPrintPage, bench: Bench, tmp_path: Path
) -> None:
    choose(page, paper="office")
    make(page, bench)
    page.save_to(tmp_path / "nowhere" / "muistio.pdf")
    bench.settle()
    assert page.problem.isVisible()


def test_the_pathway_plan_is_made_with_the_timeline(bench: Bench) -> None:
    place = Place("print", case_id=bench.case_id("Kaarna"), tab="pathway")
    language, theme = bench.language, bench.theme
    page = bench.show(
        PathwayPrintPage(bench.desk, bench.jobs, place, language=language, theme=theme)
    )
    make(page, bench)
    text = shown_text(page)
    assert "Irtautumissuunnitelma" in text
    assert "Kirjeet avataan" in text
