"""From the agreements into the editor and back, in the whole window."""

from PySide6.QtWidgets import QApplication, QCheckBox

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.agreements.pages import AgreementPage
from exitdesk.ui.forms.editors.permit_card import PermitCard
from exitdesk.ui.main_window import MainWindow
from tests.ui.benches import Bench, found, words_on
from tests.ui.cases.test_returning import focus, press, settled, window

__all__ = ["window"]


def test_what_is_typed_survives_the_language_and_a_lock(window: MainWindow, bench: Bench) -> None:
    window.open(Place("case", case_id=bench.case_id("Kaarna"), tab="agreements"))
    settled(bench)
    press(window, bench, "write_button")
    page = window.page
    assert isinstance(page, AgreementPage)
    card = next(one for one in page.findChildren(PermitCard) if one.recipient == "health_social")
    card.opener.click()
    found(card, QCheckBox, "option_contact").click()
    bench.language.choose(Lang.FI)
    assert "puhelin, sähköposti ja tilit" in words_on(card)
    window.flush()  # as before a lock
    settled(bench)
    place = bench.do(bench.desk.places.last)
    assert place is not None
    window.open(Place("today"))
    settled(bench)
    window.open_first(place)
    settled(bench)
    assert isinstance(window.page, AgreementPage)
    assert "puhelin, sähköposti ja tilit" in words_on(window.page)


def test_leaving_the_editor_leads_back_to_the_button_it_was_begun_with(
    window: MainWindow, bench: Bench
) -> None:
    window.open(Place("case", case_id=bench.case_id("Kaarna"), tab="agreements"))
    settled(bench)
    press(window, bench, "write_button")
    assert isinstance(window.page, AgreementPage)
    host = window.page.host
    assert host is not None
    host.close_form()
    settled(bench)
    QApplication.processEvents()
    assert window.page.place().tab == "agreements"
    assert focus().objectName() == "write_button"
