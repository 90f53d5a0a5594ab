"""A finished report goes to the printer, or does not."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from exitdesk.domain.actions import Action
from exitdesk.domain.cases import LogEntry
from exitdesk.ui import dialogs
from exitdesk.ui.papers import paper_outlets
from exitdesk.ui.papers.previews import PaperPreview
from exitdesk.ui.papers.report_pages import ReportPage
from exitdesk.ui.printing import new_printer, pages_printed
from exitdesk.ui.problem_boxes import ProblemBox
from tests.ui.benches import Bench, found
from tests.ui.papers.report_walks import decide_all, make, shown, to_review


def newest(bench: Bench) -> LogEntry:
    return bench.do(lambda: bench.desk.log.entries(bench.case_id("Ljung")))[0]


@pytest.fixture
def page(bench: Bench) -> ReportPage:
    made = shown(bench, "Ljung")
    to_review(made, bench)
    decide_all(made, bench)
    make(made, bench)
    return made


class Chooses:
    """Stands in for the printer dialog, the edge of the machine."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def __call__(self, _parent: object, _language: object, printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName("" if self._path is None else str(self._path))
        return True


def test_it_is_entered_before_the_printer_gets_the_first_page(
    page: ReportPage, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    actions: list[str] = []

    def seen(pdf: bytes, printer: QPrinter) -> Generator[None, None, bool]:
        actions.append(newest(bench).action)
        return pages_printed(pdf, printer)

    monkeypatch.setattr(paper_outlets, "pages_printed", seen)
    monkeypatch.setattr(dialogs, "choose_printer", Chooses(tmp_path / "paper.pdf"))
    found(page, PaperPreview).print_requested.emit()
    bench.settle()
    assert actions == [Action.DISCLOSED]
    assert (tmp_path / "paper.pdf").exists()
    assert newest(bench).action == Action.DISCLOSED


def test_without_a_printer_nothing_is_entered(
    page: ReportPage, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = newest(bench).sequence
    monkeypatch.setattr(dialogs, "choose_printer", Chooses(None))
    found(page, PaperPreview).print_requested.emit()
    bench.settle()
    assert newest(bench).sequence == before
    assert any(box.isVisible() for box in page.findChildren(ProblemBox))


def test_no_paper_is_printed_into_a_file(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QDialog] = []

    def shown_dialog(dialog: QDialog, _language: object) -> bool:
        asked.append(dialog)
        return False

    monkeypatch.setattr(dialogs, "run", shown_dialog)
    dialogs.choose_printer(None, bench.language, new_printer())
    (dialog,) = asked
    assert isinstance(dialog, QPrintDialog)
    assert not dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile)
