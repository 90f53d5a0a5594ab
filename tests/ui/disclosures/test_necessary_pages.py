"""A necessary disclosure made on the screen, from the first choice to the entry."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QTreeWidget, QTreeWidgetItem

from exitdesk.casework.rendering import Renderer
from exitdesk.domain.actions import Action
from exitdesk.domain.cases import Place
from exitdesk.domain.disclosures import Way
from exitdesk.domain.texts import Lang
from exitdesk.redaction.verifier.reading import by_pdfium
from exitdesk.ui import dialogs
from exitdesk.ui.disclosures.necessary_pages import NecessaryPage
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.report_pages import ReportPage
from exitdesk.ui.problem_boxes import ProblemBox
from tests.ui.benches import Bench, found, words_on

UNKNOWN = "Qvastberga"


class PrintsToFile:
    """Chooses a printer that is a file, as Qt has one."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __call__(self, _parent: object, _language: object, printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.path))
        return True


@pytest.fixture
def warm(renderer: Renderer) -> None:
    """Have the process that makes papers loaded before a test counts its time."""
    renderer.warm_up()


@pytest.fixture
def page(bench: Bench) -> NecessaryPage:
    return shown(bench)


def shown(bench: Bench, field: str = "") -> NecessaryPage:
    place = Place("necessary", case_id=bench.case_id("Ljung"), field=field)
    language, theme = bench.language, bench.theme
    made = NecessaryPage(bench.desk, bench.jobs, place, language=language, theme=theme)
    made.resize(1100, 800)
    return bench.show(made)


def next_button(page: NecessaryPage) -> QPushButton:
    return found(page, QPushButton, "next_button")


def go_on(page: NecessaryPage, bench: Bench) -> None:
    assert next_button(page).isEnabled(), found_why(page)
    next_button(page).click()
    bench.settle()


def found_why(page: NecessaryPage) -> str:
    return words_on(page)


def choose(page: NecessaryPage, way: str) -> None:
    found(page, Choice, "necessary_recipient").choose("emergency_centre")
    found(page, Choice, "necessary_ground").choose("danger_to_life")
    found(page, Choice, "necessary_way").choose(way)


def lines(page: NecessaryPage) -> list[QTreeWidgetItem]:
    tree = found(page, QTreeWidget, "tell_tree")
    records = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    found_lines = [
        record.child(number)
        for record in records
        if record is not None
        for number in range(record.childCount())
    ]
    return [line for line in found_lines if line is not None]


def line_with(page: NecessaryPage, words: str) -> QTreeWidgetItem:
    return next(line for line in lines(page) if words in line.text(0))


def tick(page: NecessaryPage, words: str) -> None:
    line_with(page, words).setCheckState(0, Qt.CheckState.Checked)


def say_why(page: NecessaryPage, why: str = "Utan namnet hittar hjälpen inte fram") -> None:
    found(page, QLineEdit, "least_edit").setText(why)


def not_told_yet(page: NecessaryPage) -> None:
    found(page, Choice, "necessary_client").choose("not_yet")
    found(page, QLineEdit, "untold_edit").setText("Svarar inte i telefon")


def test_by_telephone_it_is_entered_at_once_and_leads_to_its_line(
    page: NecessaryPage, bench: Bench
) -> None:
    assert not next_button(page).isEnabled()
    choose(page, "oral")
    go_on(page, bench)
    ticked = [line for line in lines(page) if line.checkState(0) is Qt.CheckState.Checked]
    assert ticked == []
    assert not found(page, QPlainTextEdit, "necessary_text").isVisibleTo(page)
    say_why(page)
    assert not next_button(page).isEnabled()  # nothing is told yet
    tick(page, "Oskar Påhittström")
    go_on(page, bench)
    not_told_yet(page)
    assert "Oskar Påhittström" in words_on(page)  # to be checked before it is entered
    with bench.qtbot.waitSignal(page.place_requested, timeout=20_000) as asked:
        next_button(page).click()
    (line,) = bench.do(lambda: bench.desk.disclosures.of_case(bench.case_id("Ljung")))
    assert asked.args == [Place("disclosure", case_id=line.case_id, object_id=str(line.sequence))]
    assert (line.way, line.untold_because) == (Way.ORAL, "Svarar inte i telefon")
    assert [mark.field_id for mark in line.contents] == ["full_name"]
    kept = bench.do(lambda: bench.desk.necessary.orders.kept(line.case_id))
    assert kept is None


def test_a_reason_that_names_somebody_is_not_entered(page: NecessaryPage, bench: Bench) -> None:
    choose(page, "oral")
    go_on(page, bench)
    tick(page, "Oskar Påhittström")
    say_why(page, "Påhittströms adress är känd för dem")
    go_on(page, bench)
    not_told_yet(page)
    go_on(page, bench)
    assert "Påhittströms" in found(page, ProblemBox, "problem_box").words
    assert bench.do(lambda: bench.desk.disclosures.of_case(bench.case_id("Ljung"))) == ()
    assert next_button(page).isEnabled()  # it can be put right


def test_in_writing_the_words_are_decided_and_the_file_is_entered_when_it_leaves(
    warm: None,
    page: NecessaryPage,
    bench: Bench,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(page, "written")
    go_on(page, bench)
    tick(page, "Oskar Påhittström")
    text = f"Oskar Påhittström är hotad. {UNKNOWN} står utanför, ring 041 234 5612."
    found(page, QPlainTextEdit, "necessary_text").setPlainText(text)
    say_why(page)
    go_on(page, bench)
    not_told_yet(page)
    go_on(page, bench)
    assert not next_button(page).isEnabled()
    assert UNKNOWN in words_on(page)
    found(page, QPushButton, "remove_button").click()
    bench.settle()
    next_button(page).click()
    bench.qtbot.waitUntil(lambda: page.place().field == "paper", timeout=60_000)
    assert bench.do(lambda: bench.desk.disclosures.of_case(bench.case_id("Ljung"))) == ()
    path = tmp_path / "n.pdf"
    page.save_to(path)
    bench.settle()
    (line,) = bench.do(lambda: bench.desk.disclosures.of_case(bench.case_id("Ljung")))
    assert (line.way, line.own_words) == (Way.FILE, len(text.split()))
    words = "\n".join(by_pdfium(path.read_bytes()))
    assert words.count("Påhittström") == 2
    assert UNKNOWN not in words
    assert "5612" not in words
    page.save_to(tmp_path / "kopia.pdf")
    bench.settle()
    monkeypatch.setattr(dialogs, "choose_printer", PrintsToFile(tmp_path / "papper.pdf"))
    found(page, QPushButton, "print_button").click()
    bench.settle()
    bench.qtbot.waitUntil(lambda: "Utskrivet" in words_on(page), timeout=20_000)
    newest = bench.do(lambda: bench.desk.log.entries(line.case_id))[0]
    assert newest.action == Action.PRINTED
    assert len(bench.do(lambda: bench.desk.disclosures.of_case(line.case_id))) == 1
    assert found(page, QPushButton, "entry_button").isVisibleTo(page)
    assert not next_button(page).isVisibleTo(page)


def test_what_is_sealed_is_shown_with_a_reason_before_it_can_be_ticked(
    page: NecessaryPage, bench: Bench
) -> None:
    choose(page, "oral")
    go_on(page, bench)
    covered = line_with(page, "Adress: ")
    assert not covered.flags() & Qt.ItemFlag.ItemIsUserCheckable
    found(page, QTreeWidget, "tell_tree").setCurrentItem(covered)
    found(page, QPushButton, "show_sealed_button").click()
    found(page, QLineEdit, "reason_edit").setText("Hjälp måste hitta fram")
    found(page, QPushButton, "confirm_reason").click()
    bench.settle()
    opened = line_with(page, "Adress: ")
    assert opened.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert opened.checkState(0) is Qt.CheckState.Unchecked
    entries = bench.do(lambda: bench.desk.log.entries(bench.case_id("Ljung")))
    assert any("Hjälp måste hitta fram" in entry.detail for entry in entries)
    opened.setCheckState(0, Qt.CheckState.Checked)
    say_why(page)
    go_on(page, bench)
    page.flush()
    page.hide()
    bench.settle()
    again = shown(bench, "client")  # after a lock: the tick is there, the answer is covered
    assert again.place().field == "told"
    assert not next_button(again).isEnabled()
    assert line_with(again, "Adress: ").checkState(0) is Qt.CheckState.Checked
    line_with(again, "Adress: ").setCheckState(0, Qt.CheckState.Unchecked)
    tick(again, "Oskar Påhittström")
    assert next_button(again).isEnabled()


def test_it_is_as_it_was_after_a_lock_and_in_the_other_language(
    page: NecessaryPage, bench: Bench
) -> None:
    choose(page, "written")
    found(page, QLineEdit, "receiver_edit").setText("Fältledaren")
    go_on(page, bench)
    found(page, QPlainTextEdit, "necessary_text").setPlainText("Hjälp behövs.")
    say_why(page)
    page.flush()
    bench.settle()
    page.hide()
    again = shown(bench, "told")
    bench.language.choose(Lang.FI)
    assert again.place().field == "told"
    assert found(again, QPlainTextEdit, "necessary_text").toPlainText() == "Hjälp behövs."
    assert found(again, QLineEdit, "receiver_edit").text() == "Fältledaren"
    assert found(again, Choice, "necessary_ground").chosen == "danger_to_life"
    assert "Välttämätön luovutus" in words_on(again)


def test_where_a_report_is_refused_a_quiet_link_leads_here(bench: Bench) -> None:
    case_id = bench.case_id("Halla")  # whose agreement has expired
    language, theme = bench.language, bench.theme
    report = ReportPage(
        bench.desk, bench.jobs, Place("report", case_id=case_id), language=language, theme=theme
    )
    bench.show(report)
    link = found(report, QPushButton, "necessary_link")
    assert not link.isVisibleTo(report)
    found(report, Choice, "recipient").choose("partner")
    bench.settle()
    assert link.isVisibleTo(report)
    with bench.qtbot.waitSignal(report.place_requested) as asked:
        link.click()
    assert asked.args == [Place("necessary", case_id=case_id)]
