"""What tests of these pages do again and again."""

from PySide6.QtWidgets import QApplication

from exitdesk.domain.cases import Place
from exitdesk.ui.cases.case_pages import CasePage
from tests.ui.benches import Bench


def settled(bench: Bench) -> None:
    for _ in range(3):
        bench.settle()
        QApplication.processEvents()


def opened(bench: Bench, case_id: str, tab: str = "access") -> CasePage:
    place = Place("case", case_id=case_id, tab=tab)
    page = CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    page.resize(1000, 900)
    bench.show(page)
    settled(bench)
    return page
