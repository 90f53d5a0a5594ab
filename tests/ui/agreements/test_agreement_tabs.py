"""The agreements of a case on their tab: states, signing and renewing in place."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from exitdesk.casework.agreement_views import PersonAgreement, Standing
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.agreements.matrices import AgreementMatrix
from exitdesk.ui.agreements.panels import DayPanel, SignPanel
from exitdesk.ui.agreements.person_cards import PersonAgreementCard
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.disclosures.day_edits import DayEdit
from tests.ui.benches import Bench, found, words_on

Show = Callable[..., CasePage]


@pytest.fixture
def show(bench: Bench) -> Show:
    """Return a function that shows the agreements of a case by its alias."""

    def make(alias: str) -> CasePage:
        place = Place("case", case_id=bench.case_id(alias), tab="agreements")
        page = CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
        page.resize(1000, 900)
        return bench.show(page)

    return make


def card_of(page: CasePage, place: int = 0) -> PersonAgreementCard:
    """Return one person's section, as it stands now."""
    cards = [one for one in page.findChildren(PersonAgreementCard) if one.isVisibleTo(page)]
    return cards[place]


def button(page: CasePage, key: str) -> QPushButton:
    return found(card_of(page), QPushButton, f"{key}_button")


def offered(page: CasePage, place: int = 0) -> set[str]:
    """Return what may be done about one person's agreement."""
    card = card_of(page, place)
    keys = ("write", "sign", "oral", "renew", "print", "withdraw")
    return {key for key in keys if found(card, QPushButton, f"{key}_button").isVisibleTo(card)}


def client_of(bench: Bench, alias: str) -> PersonAgreement:
    return bench.do(lambda: bench.desk.agreement_views.of_case(bench.case_id(alias)))[0]


def test_each_person_has_a_section_that_says_how_it_stands(show: Show, bench: Bench) -> None:
    page = show("Kaarna")
    words = words_on(page)
    assert "I kraft till och med" in words
    assert "Alla andra får veta: ingenting" in words
    assert "Ingen överenskommelse. Ingenting får lämnas ut." in words  # of a close one
    assert offered(page, 1) == {"write"}
    bench.language.choose(Lang.FI)
    assert "Kaikki muut saavat tietää: ei mitään" in words_on(page)
    assert "ingenting" not in words_on(page)


def test_an_oral_renewal_takes_two_clicks(show: Show, bench: Bench) -> None:
    page = show("Halla")
    assert client_of(bench, "Halla").standing is Standing.EXPIRED
    assert "withdraw" in offered(page)  # what has left can still be asked back
    button(page, "renew").click()
    assert found(page, DayPanel).focusWidget() is not None
    button(page, "renew_confirm").click()
    bench.settle()
    renewed = client_of(bench, "Halla")
    assert renewed.standing is Standing.IN_FORCE
    assert renewed.versions[0].form.value == "oral"
    assert len(renewed.versions) == 2
    assert "I kraft till och med" in words_on(card_of(page))


def test_a_day_that_is_none_is_said_beside_it_and_stays_through_the_language(
    show: Show, bench: Bench
) -> None:
    page = show("Halla")
    button(page, "renew").click()
    day = found(page, DayEdit, "renew_day")
    day.setText("31.2.2027")
    button(page, "renew_confirm").click()
    assert "22.11.2026" in words_on(card_of(page))
    bench.language.choose(Lang.FI)
    assert day.text() == "31.2.2027"
    button(page, "renew_cancel").click()
    assert not page.findChild(DayPanel) or not found(page, DayPanel).isVisible()
    assert len(client_of(bench, "Halla").versions) == 1


def test_the_day_of_signing_is_entered_afterwards(show: Show, bench: Bench) -> None:
    page = show("Kaarna")  # on paper, and no day was noted
    button(page, "sign").click()
    found(page, SignPanel).signed_as.choose("mark")
    found(page, DayEdit, "signed_day").setText("20.11.2026")
    found(page, QLineEdit, "paper_kept").setText("Skåp 2")
    button(page, "sign_confirm").click()
    bench.settle()
    newest = client_of(bench, "Kaarna").versions[0]
    assert newest.revision.answers["signed_as"] == "mark"
    assert newest.revision.answers["paper_kept"] == "Skåp 2"
    assert "undertecknad 20.11.2026" in words_on(card_of(page))
    assert "sign" not in offered(page)


def test_the_whole_agreement_can_be_read_as_a_table(show: Show) -> None:
    page = show("Kaarna")
    matrix = found(card_of(page), AgreementMatrix)
    matrix.opener.click()
    table = found(matrix, QTableWidget, "agreement_matrix")
    signs = [
        item.text()
        for row in range(table.rowCount())
        for column in range(1, table.columnCount())
        if (item := table.item(row, column)) is not None
    ]
    held = matrix._cells
    assert signs.count("●") == len(held) > 0
    assert table.editTriggers() == QTableWidget.EditTrigger.NoEditTriggers


@pytest.mark.parametrize(
    ("key", "page_key"),
    [("write", "agreement"), ("print", "agreement_print"), ("withdraw", "withdrawal")],
)
def test_buttons_lead_to_their_pages(
    show: Show, qtbot: QtBot, bench: Bench, key: str, page_key: str
) -> None:
    page = show("Kaarna")
    with qtbot.waitSignal(page.place_requested) as emitted:
        button(page, key).click()
    place = emitted.args[0]
    person = client_of(bench, "Kaarna")
    assert (place.page, place.case_id) == (page_key, bench.case_id("Kaarna"))
    assert place.object_id in {person.card.object_id, person.versions[0].revision.object_id}
