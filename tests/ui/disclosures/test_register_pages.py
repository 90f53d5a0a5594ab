"""The register on the screen: its lines, one of them, and a file compared with it."""

import hashlib
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from reportlab.pdfgen.canvas import Canvas

from exitdesk.domain.actions import Action
from exitdesk.domain.cases import Place
from exitdesk.domain.disclosures import Fate
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.tabs.documents import DocumentsTab
from exitdesk.ui.disclosures.disclosure_pages import DisclosurePage
from exitdesk.ui.disclosures.file_checks import FileCheck
from exitdesk.ui.disclosures.register_pages import RegisterPage
from exitdesk.ui.forms.wrapped_buttons import LinkButton, WrappedCheckBox
from exitdesk.ui.line_tables import LineTable
from exitdesk.ui.papers.choices import Choice
from tests.ui.benches import Bench, found, words_on

REFERENCE = "ABCDE-FGHJK"


def enter(bench: Bench, case_id: str, action: Action = Action.DISCLOSED, **said: str) -> int:
    detail = {"recipient": "partner", "purpose": "Stöd", "how": "file", "policy": "default 1"}

    def work() -> int:
        bench.desk.vault.ledger.note(action, case_id=case_id, detail={**detail, **said})
        return bench.desk.vault.head.sequence

    return bench.do(work)


def register(bench: Bench, case_id: str = "") -> RegisterPage:
    place = Place("disclosures", case_id=case_id)
    page = RegisterPage(bench.desk, bench.jobs, place, bench.language)
    page.resize(1100, 800)
    return bench.show(page)


def cells(page: RegisterPage) -> list[list[str]]:
    model = found(page, LineTable, "register_table").model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def pdf(path: Path, words: str) -> Path:
    canvas = Canvas(str(path))
    canvas.drawString(80, 700, words)
    canvas.save()
    return path


def test_the_register_lists_narrows_and_opens_what_left(bench: Bench) -> None:
    ljung, maire = bench.case_id("Ljung"), bench.case_id("Maire")
    first = enter(bench, ljung, reference=REFERENCE, return_by="2026-11-10")
    enter(bench, maire, recipient="supervisor", purpose="Läget", reference="QRSTU-VWXYZ")
    page = register(bench)
    assert [line[1] for line in cells(page)] == ["QRSTU-VWXYZ", REFERENCE]
    assert "10.11.2026" in cells(page)[1][4]  # late
    found(page, WrappedCheckBox, "register_out").click()
    bench.settle()
    assert [line[1] for line in cells(page)] == [REFERENCE]
    found(page, WrappedCheckBox, "register_out").click()
    recipient = found(page, QComboBox, "register_recipient")
    recipient.setCurrentIndex(recipient.findData("supervisor"))
    recipient.activated.emit(recipient.currentIndex())
    bench.settle()
    assert [line[1] for line in cells(page)] == ["QRSTU-VWXYZ"]
    recipient.setCurrentIndex(0)
    recipient.activated.emit(0)
    bench.settle()
    view = found(page, LineTable, "register_table")
    view.setCurrentIndex(view.model().index(1, 0))
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [Place("disclosure", case_id=ljung, object_id=str(first))]
    bench.language.choose(Lang.FI)
    assert "Luovutusrekisteri" in words_on(page)
    assert "Aggredi tai muu kumppanijärjestö" in cells(page)[1]


def test_a_line_shows_its_details_and_takes_a_return(bench: Bench) -> None:
    case_id = bench.case_id("Ljung")
    number = enter(
        bench, case_id, reference=REFERENCE, return_by="2026-11-10", sha256="ab" * 32,
        items="goal.1/title*2", words="41", agreement=f"{'0f' * 16} 2 2026-10-01",
    )  # fmt: skip
    place = Place("disclosure", case_id=case_id, object_id=str(number))
    page = bench.show(DisclosurePage(bench.desk, bench.jobs, place, bench.language))
    words = words_on(page)
    for part in (REFERENCE, "abababab abababab", "version 2", "1.10.2026", "(2)", "41"):
        assert part in words
    button = found(page, QPushButton, "enter_return_button")
    assert not button.isEnabled()
    found(page, Choice, "fate").choose(Fate.DESTROYED.value)
    found(page, QLineEdit, "return_day").setText("21.11.2026")
    found(page, QLineEdit, "return_remark").setText("Strimlad i närvaro")
    button.click()
    bench.settle()
    assert "Strimlad i närvaro" in words_on(page)
    assert not button.isVisibleTo(page)
    line = bench.do(lambda: bench.desk.disclosures.one(number)).disclosure
    assert not line.is_out()


def test_that_the_client_knows_is_entered_from_the_line(bench: Bench) -> None:
    case_id = bench.case_id("Ljung")
    number = enter(
        bench, case_id, Action.NECESSARY_DISCLOSED, recipient="child_welfare",
        ground="child_at_risk", reason="Minsta möjliga", how="oral", purpose="",
        untold="Svarar inte",
    )  # fmt: skip
    place = Place("disclosure", case_id=case_id, object_id=str(number))
    page = bench.show(DisclosurePage(bench.desk, bench.jobs, place, bench.language))
    words = words_on(page)
    assert "Ett barn är i fara" in words
    assert "granskas" in words  # nobody else in this vault can look at it, and it says so
    button = found(page, QPushButton, "enter_client_button")
    found(page, Choice, "client_told").choose("not_yet")
    assert not button.isEnabled()
    found(page, QLineEdit, "told_words").setText("Hotet pågår")
    button.click()
    bench.settle()
    assert "Hotet pågår" in words_on(page)
    found(page, Choice, "client_told").choose("told")
    button.click()
    bench.settle()
    assert bench.do(bench.desk.disclosures.untold) == ()


def test_a_file_is_ours_altered_or_none_of_ours(bench: Bench, tmp_path: Path) -> None:
    ours = pdf(tmp_path / "rapport.pdf", f"Referens: {REFERENCE}")
    digest = hashlib.sha256(ours.read_bytes()).hexdigest()
    number = enter(bench, bench.case_id("Ljung"), reference=REFERENCE, sha256=digest)
    altered = tmp_path / "andrad.pdf"
    with pikepdf.open(ours) as document:
        document.save(altered, linearize=True)
    other = pdf(tmp_path / "annan.pdf", "Referens: ZZZZZ-ZZZZZ")
    broken = tmp_path / "trasig.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing")
    page = register(bench)
    said = {}
    for path in (ours, altered, other, broken):
        page.check(path)
        bench.settle()
        said[path.name] = words_on(found(page, FileCheck, "file_check"))
    assert "oförändrad" in said["rapport.pdf"]
    assert "ändrats" in said["andrad.pdf"]
    assert REFERENCE in said["andrad.pdf"]
    assert "finns inte i registret" in said["annan.pdf"]
    assert "kunde inte läsas" in said["trasig.pdf"]
    page.check(ours)
    bench.settle()
    link = found(found(page, FileCheck, "file_check"), LinkButton)
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        link.click()
    assert asked.args[0].object_id == str(number)


def test_the_documents_of_a_case_show_what_has_left_it(bench: Bench) -> None:
    from exitdesk.ui.cases.reading_jobs import read_case

    case_id = bench.case_id("Ljung")
    number = enter(bench, case_id, reference=REFERENCE, return_by="2026-12-10")
    enter(bench, bench.case_id("Maire"), reference="QRSTU-VWXYZ")
    tab = DocumentsTab(bench.language, bench.theme, bench.desk, bench.jobs)
    tab.resize(1000, 900)
    bench.show(tab)
    tab.show_contents(bench.do(lambda: read_case(bench.desk, case_id)))  # type: ignore[arg-type]
    bench.settle()
    words = words_on(tab)
    assert REFERENCE in words
    assert "10.12.2026" in words
    assert "QRSTU" not in words
    asked: list[Place] = []
    tab.place_requested.connect(asked.append)
    for name in ("necessary_button", "register_button"):
        found(tab, QPushButton, name).click()
    record = next(one for one in tab.findChildren(LinkButton) if "Aggredi" in one.text())
    record.click()
    assert asked == [
        Place("necessary", case_id=case_id),
        Place("disclosures", case_id=case_id),
        Place("disclosure", case_id=case_id, object_id=str(number)),
    ]


@pytest.mark.parametrize("text", ["31.2.2026", "i går"])
def test_a_day_that_is_none_narrows_nothing(bench: Bench, text: str) -> None:
    enter(bench, bench.case_id("Ljung"), reference=REFERENCE)
    page = register(bench)
    since = found(page, QLineEdit, "register_since")
    since.setText(text)
    bench.qtbot.waitUntil(lambda: since.property("role") == "wrong")
    bench.settle()
    assert len(cells(page)) == 1
