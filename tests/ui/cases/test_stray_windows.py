"""Parts of pages stand in their page from the first: one that flashes up takes the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Text
from exitdesk.ui.case_tabs import TABS
from exitdesk.ui.main_window import MainWindow
from tests.ui.benches import Bench
from tests.ui.cases.test_returning import settled, window

__all__ = ["window"]

PAGES = (
    *("today", "cases", "calendar", "partners", "log", "disclosures", "settings", "policy"),
    *("phases", "backup", "officers", "passphrase", "recovery_sheet"),
)
_FORMS = ("quick_contact", "note", "safety_assessment", "agreement", "agreed_contact", "person")


class Strays(QObject):
    """Notes the widgets that were shown as windows."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's)
        """Let everything pass."""
        if event.type() != QEvent.Type.Show or isinstance(watched, MainWindow):
            return False
        if isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def strays(qapp: QApplication, window: MainWindow, bench: Bench) -> Iterator[Strays]:
    settled(bench)
    watching = Strays()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


def test_no_part_of_a_case_is_ever_a_window_of_its_own(
    window: MainWindow, bench: Bench, strays: Strays
) -> None:
    for alias in ("Kaarna", "Ljung"):
        for tab in TABS:
            window.open(Place("case", case_id=bench.case_id(alias), tab=tab))
            settled(bench)
    bench.language.switch()
    settled(bench)
    assert strays.seen == []


@pytest.mark.parametrize("page", PAGES)
def test_no_part_of_a_page_is_ever_a_window_of_its_own(
    window: MainWindow, bench: Bench, strays: Strays, page: str
) -> None:
    window.open(Place(page))
    settled(bench)
    bench.language.switch()
    settled(bench)
    assert strays.seen == []
    assert window.page is not None
    assert window.page.place().page == page


def test_no_part_of_a_form_or_record_is_ever_a_window_of_its_own(
    window: MainWindow, bench: Bench, strays: Strays
) -> None:
    case_id = bench.case_id("Kaarna")
    for form in _FORMS:
        window.open(Place("form", case_id=case_id, tab=form))
        settled(bench)
    newest = {one.form_key: one for one in bench.do(lambda: bench.desk.records.current(case_id))}
    for one in newest.values():
        window.open(Place("record", case_id=case_id, object_id=one.object_id))
        settled(bench)
    assert strays.seen == []


def test_a_warning_that_comes_while_one_types_leaves_the_focus_where_it_is(
    window: MainWindow, bench: Bench, strays: Strays
) -> None:
    window.open(Place("cases"))
    settled(bench)
    held = QApplication.focusWidget()
    assert held is not None
    window.warn(Text(sv="Loggen är bruten.", fi="Loki on rikki."))
    settled(bench)
    assert QApplication.focusWidget() is held
    assert strays.seen == []
