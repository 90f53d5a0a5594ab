"""A leg: words found in any form, filters, closing a case and what is agreed for afterwards."""

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTabBar

from exitdesk.tour.cases import open_case
from exitdesk.tour.parties import Party


def walk(party: Party) -> None:
    """Find, narrow down, close."""
    _find(party)
    _close(party)


def _find(party: Party) -> None:
    party.begin("a search in other forms")
    typist = party.typist
    typist.press("Ctrl+2")
    typist.type_into(typist.find(QLineEdit, "words_edit"), "asunto")
    typist.wait_until_quiet()
    party.camera.take(
        "search-forms",
        "”Asunto” hittar ”asunnossa”: sökningen känner böjningen och säger var ordet står",
        "”Asunto” löytää sanan ”asunnossa”: haku tuntee taivutuksen ja kertoo, missä sana on",
    )
    typist.type_into(typist.find(QLineEdit, "words_edit"), "")
    typist.click("filter_button")
    box = typist.find(QComboBox, "filter_client_types")
    typist.choose(box, "close_one")
    typist.wait_until_quiet()
    typist.type_into(typist.find(QLineEdit, "filter_name"), "Närstående")
    party.camera.take(
        "filter",
        "Filtret, som kan sparas under ett namn",
        "Suodatin, jonka voi tallentaa nimellä",
    )
    typist.click("filter_save")
    typist.wait_until_quiet()
    typist.click("filter_clear")
    typist.wait_until_quiet()


def _close(party: Party) -> None:
    party.begin("the closing of a case")
    typist, ask = party.typist, party.questions
    open_case(party, "Maire")
    typist.click("close_case_button")
    ask.choose("closing_reason", "interrupted")
    ask.choose("follow_up_agreed", "yes")
    ask.choose("follow_ups", "three_months", "six_months")
    party.camera.take(
        "closing",
        "Avslutande: vad som ännu är öppet, varför, och om uppföljning har avtalats",
        "Päättäminen: mitä on vielä avoinna, miksi, ja onko seurannasta sovittu",
    )
    typist.click("confirm")
    typist.find(QTabBar, "case_tabs")
    typist.find(QLabel)
    typist.wait_until_quiet()
    party.camera.take(
        "closed",
        "Det avslutade ärendet, med vägen tillbaka",
        "Päätetty asia, ja tie takaisin",
    )
