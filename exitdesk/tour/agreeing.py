"""The fourth leg: the client's own card, and what may be told to whom."""

from PySide6.QtWidgets import QTabBar

from exitdesk.tour.parties import Party

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
    ask.choose_person("person", CLIENT)
    ask.choose("limits_told", "yes")
    ask.choose("language", "sv")
    typist.click("next")
    permit = ask.add("permits")
    ask.choose("recipient", "partner", inside=permit)
    ask.choose("categories", "health", "plan", inside=permit)
    ask.write("purpose", "Stödsamtal varannan vecka", inside=permit)
    ask.write("until", "31.5.2027", inside=permit)
    ask.write("never", "Hemort och barnens skola")
    party.camera.take(
        "agreement",
        "Överenskommelsen: mottagare och uppgifter var för sig, med ändamål och slutdag",
        "Sopimus: vastaanottajat ja tiedot yksitellen, tarkoitus ja viimeinen päivä",
    )
    typist.click("next")
    ask.write("valid_until", "31.5.2027")
    ask.choose("form_given", "paper")
    ask.choose("signed_as", "alias")
    typist.click("section_check")
    typist.click("next")
    typist.find(QTabBar, "case_tabs")
    party.camera.take(
        "agreed",
        "Ärendet efter kartläggningen: överenskommelsen syns alltid i ärendets huvud",
        "Asia kartoituksen jälkeen: sopimus näkyy aina asian otsikossa",
    )
