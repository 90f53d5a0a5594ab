"""The fourth leg: the client's own card, and what may be told to whom."""

from PySide6.QtWidgets import QTabBar

from exitdesk.tour.parties import Party
from exitdesk.ui.cases.days import written
from exitdesk.ui.forms.editors.permit_card import PermitCard

CLIENT = "Vide"


def walk(party: Party) -> None:
    """Write the client's card and make the agreement from which every report is computed."""
    _write_card(party)
    _agree(party)


def _write_card(party: Party) -> None:
    party.begin("the client's card")
    typist, ask = party.typist, party.questions
    typist.click("person_button")
    ask.choose("role", "client")
    ask.write("called", CLIENT)
    ask.write("full_name", "Rasmus Påhittmark")
    ask.write("nickname", "Rasse", inside=ask.add("nicknames"))
    ask.write("identity_code", "230591-903D")
    ask.write("municipality", "Ingå")
    party.camera.take(
        "person",
        "Ett personkort: namnet är frivilligt, och allt som står här skyddas i varje rapport",
        "Henkilökortti: nimi on vapaaehtoinen, ja kaikki tämä suojataan jokaisessa raportissa",
    )
    typist.click("confirm")
    typist.find(QTabBar, "case_tabs")


def _agree(party: Party) -> None:
    party.begin("the agreement")
    typist, ask = party.typist, party.questions
    typist.click("agreement_button")
    ask.choose("limits_told", "yes")
    ask.choose("language", "sv")
    typist.wait_until_quiet()
    partner = _card(party, "partner")
    ask.choose("categories", "health", "plan", inside=partner)
    ask.write("purpose", "Stödsamtal varannan vecka", inside=partner)
    ask.write("until", "31.5.2027", inside=partner)
    party.camera.take(
        "agreement",
        "Överenskommelsen: ett kort per mottagare, och alla börjar med ingenting",
        "Sopimus: kortti vastaanottajaa kohti, ja kaikki alkavat tyhjästä",
    )
    ask.write("never", "Hemort och barnens skola")
    ask.write("valid_until", "31.5.2027")
    ask.choose("form_given", "paper")
    ask.write("signed_on", written(party.today))
    ask.choose("signed_as", "alias")
    typist.click("confirm")
    typist.find(QTabBar, "case_tabs")
    typist.wait_until_quiet()
    party.camera.take(
        "agreed",
        "Vars och ens överenskommelse i ord, med versionerna under",
        "Kunkin sopimus sanoina, versiot sen alla",
    )


def _card(party: Party, recipient: str) -> PermitCard:
    """Open the card of a recipient."""
    cards = party.typist.all(PermitCard)
    party.typist.wait_until(lambda: bool(party.typist.all(PermitCard)), "no cards are shown")
    cards = party.typist.all(PermitCard)
    card = next(one for one in cards if one.recipient == recipient)
    if not card.is_open:
        party.typist.click("open_card", card)
    return card
