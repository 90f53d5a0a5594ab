"""A keeper changes the phases in the window; nothing typed is lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from exitdesk.app_vault_pages import VaultPageBuilder
from exitdesk.casework.phases import Phases, PhasesRead
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.phases.phase_pages import PhasePage
from exitdesk.ui.phases.phase_rows import PhaseRow
from exitdesk.ui.problem_boxes import ProblemBox
from tests.ui.benches import Bench, found, words_on


def opened(bench: Bench) -> PhasePage:
    builder = VaultPageBuilder(bench.desk, bench.jobs, bench.language, bench.theme)
    page = builder.by_key()["phases"](Place("phases"))
    assert isinstance(page, PhasePage)
    page.resize(1000, 900)
    bench.show(page)
    bench.settle()
    return page


def press(page: PhasePage, bench: Bench, name: str) -> None:
    QTest.mouseClick(found(page, QPushButton, name), Qt.MouseButton.LeftButton)
    bench.settle()


def names(page: PhasePage) -> list[str]:
    return [row.typed.swedish for row in page._rows]


def test_a_keeper_adds_renames_moves_and_retires_phases_with_a_reason(bench: Bench) -> None:
    page = opened(bench)
    before = names(page)
    press(page, bench, "add_phase_button")
    QTest.keyClicks(found(page._rows[-1], QLineEdit, "phase_sv"), "Paus")
    press(page, bench, "save_phases_button")
    assert "svenska" in page._problem.words  # the Finnish name is missing
    assert names(page) == [*before, "Paus"]
    QTest.keyClicks(found(page._rows[-1], QLineEdit, "phase_fi"), "Tauko")
    press(page, bench, "save_phases_button")
    assert page._problem.words  # no reason yet
    page._rows[-1].up.click()
    found(page._rows[1], QCheckBox, "phase_in_use").setChecked(False)
    QTest.keyClicks(found(page, QLineEdit, "phase_reason"), "Pausen har ett namn")
    press(page, bench, "save_phases_button")
    assert names(page) == [*before[:-1], "Paus", before[-1]]
    phases = bench.desk.phases.current().phases
    assert [one.offered for one in phases][:3] == [True, False, True]
    assert any(box.isVisible() for box in page.findChildren(ProblemBox))
    bench.language.choose(Lang.FI)
    assert names(page) == [*before[:-1], "Paus", before[-1]]


def test_what_is_typed_is_there_after_locking_and_goes_when_it_is_undone(bench: Bench) -> None:
    page = opened(bench)
    edit = found(page._rows[0], QLineEdit, "phase_sv")
    edit.selectAll()
    QTest.keyClicks(edit, "Start")
    QTest.keyClicks(found(page, QLineEdit, "phase_reason"), "Kortare")
    page.flush()
    bench.settle()
    again = opened(bench)
    assert names(again)[0] == "Start"
    assert found(again, QLineEdit, "phase_reason").text() == "Kortare"
    press(again, bench, "undo_phases_button")
    assert names(again)[0] == "Första kontakt och motivation"
    assert bench.do(bench.desk.phases.read).kept is None


def test_an_officer_who_keeps_no_vault_reads_the_phases(bench: Bench) -> None:
    page = opened(bench)
    read = bench.do(bench.desk.phases.read)
    page._show(PhasesRead(read.now, may_change=False))
    assert not page.findChildren(PhaseRow) or not any(
        row.isVisibleTo(page) for row in page.findChildren(PhaseRow)
    )
    assert "1. Första kontakt och motivation" in words_on(page)
    assert not found(page, QPushButton, "save_phases_button").isVisible()
    bench.language.choose(Lang.FI)
    assert "1. Ensikontakti ja motivaatio" in words_on(page)
    assert isinstance(bench.desk.phases, Phases)
