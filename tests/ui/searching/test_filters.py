"""The filter of the case list, filters with a name, and the hint at an intake."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from exitdesk.domain.cases import Place
from exitdesk.domain.searches import NOT_CLOSED
from exitdesk.ui.cases.case_lists import CaseListPage
from exitdesk.ui.cases.case_tables import ALIAS
from exitdesk.ui.cases.filter_bars import FilterBar
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.likeness_strips import LikenessStrip
from exitdesk.ui.forms.quick_contacts import QuickContactPage
from exitdesk.ui.forms.sessions import FormRequest
from exitdesk.ui.forms.wrapped_buttons import LinkButton, WrappedCheckBox
from exitdesk.ui.line_tables import LineTable
from tests.ui.benches import Bench, found


@pytest.fixture
def page(bench: Bench) -> CaseListPage:
    made = CaseListPage(bench.desk, bench.jobs, bench.language, bench.theme)
    made.resize(1000, 700)
    return bench.show(made)


def _aliases(page: CaseListPage) -> set[str]:
    model = found(page, LineTable, "case_table").model()
    return {model.index(row, ALIAS).data() for row in range(model.rowCount())}


def _choose(page: CaseListPage, question: str, data: str, bench: Bench) -> None:
    box = found(page, QComboBox, f"filter_{question}")
    index = box.findData(data)
    assert index > 0
    box.setCurrentIndex(index)
    box.activated.emit(index)
    bench.settle()


def test_a_filter_narrows_the_list_is_saved_chosen_again_and_forgotten(
    page: CaseListPage, bench: Bench
) -> None:
    everybody = _aliases(page)
    found(page, QPushButton, "filter_button").click()
    _choose(page, "client_types", "close_one", bench)
    narrowed = _aliases(page)
    assert narrowed
    assert narrowed < everybody
    expected = {line.alias for line in bench.lines.values() if line.client_type == "close_one"}
    assert narrowed == expected
    found(page, QLineEdit, "words_edit").setText("")
    name = found(page, QLineEdit, "filter_name")
    name.setText("Närstående & barn")
    found(page, QPushButton, "filter_save").click()
    bench.settle()
    found(page, LinkButton, "filter_clear").click()
    bench.settle()
    assert _aliases(page) == everybody
    bar = page.findChild(FilterBar)
    assert bar is not None
    (saved,) = [b for b in bar.findChildren(QPushButton) if b.property("filter")]
    assert saved.text() == "Närstående && barn"
    saved.click()
    bench.settle()
    assert _aliases(page) == narrowed
    bench.language.switch()
    bench.settle()
    assert _aliases(page) == narrowed
    assert found(page, QComboBox, "filter_client_types").currentData() == "close_one"
    found(page, LinkButton, "filter_forget").click()
    bench.settle()
    assert bench.do(bench.desk.filters.all) == ()


def test_states_levels_and_mine_are_asked_for_together(page: CaseListPage, bench: Bench) -> None:
    everybody = _aliases(page)
    found(page, QPushButton, "filter_button").click()
    _choose(page, "states", " ".join(sorted(NOT_CLOSED)), bench)
    open_ones = _aliases(page)
    assert open_ones <= everybody
    _choose(page, "levels", "unknown", bench)
    assert _aliases(page) <= open_ones
    mine = found(page, WrappedCheckBox, "filter_mine")
    mine.click()
    bench.settle()
    assert mine.isChecked()
    _choose(page, "phases", "closing", bench)
    if not _aliases(page):
        empty = found(page, QLabel, "empty_label")
        assert empty.isVisible()
        assert "filtret" in empty.text()


def test_a_filter_without_a_name_is_not_saved_and_says_why(
    page: CaseListPage, bench: Bench
) -> None:
    found(page, QPushButton, "filter_button").click()
    found(page, QPushButton, "filter_save").click()
    bench.settle()
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Skriv ett namn." in texts
    assert bench.do(bench.desk.filters.all) == ()


def test_an_intake_hints_at_a_case_with_the_same_agreed_name(bench: Bench) -> None:
    office = FormOffice(bench.desk, bench.jobs, bench.language, bench.desk.clock.today())
    host = bench.show(QuickContactPage(office, FormRequest("quick_contact")))
    bench.settle()
    strip = host.findChild(LikenessStrip)
    assert strip is not None
    assert host.session is not None
    form = host.session.opened.form
    strip.follow(None, form, {"alias": "kaarna"})
    strip._pause.timeout.emit()
    bench.settle()
    assert strip.isVisible()
    (link,) = strip.findChildren(LinkButton)
    kaarna = next(line for line in bench.lines.values() if line.alias == "Kaarna")
    assert kaarna.code in link.text()
    asked: list[Place] = []
    host.place_requested.connect(asked.append)
    link.click()
    assert asked == [Place("case", case_id=kaarna.case_id, tab="overview")]
    strip.follow(None, form, {"alias": "någon annan"})
    strip._pause.timeout.emit()
    bench.settle()
    assert not strip.isVisible()
