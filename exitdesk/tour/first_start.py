"""The first leg: language, a vault of one's own, the lock, and the way back in."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from exitdesk.tour import keeping
from exitdesk.tour.parties import Party
from exitdesk.tour.sheets import copy_by_hand, type_back
from exitdesk.tour.stages import Stage
from exitdesk.ui.plain_labels import PlainLabel

_OFFICER = "Tuula Tarulinna"
_WEAK = "sommar2026"
_RIGHT = "nio torra kottar under bryggan sover lugnt"
_WRONG = "tio torra kottar under bryggan"


def walk(party: Party, stage: Stage) -> None:
    """Go from the very first window to the practice vault."""
    stage.start()
    _choose_language(party)
    _make_vault(party)
    _check_sheet(party)
    lock(party, stage)
    _unlock(party)
    keeping.walk(party, stage.drive)
    lock(party, stage)
    _practise(party)


def lock(party: Party, stage: Stage) -> None:
    """Lock by the key; the program ends and a fresh one shows the window in front of the vault."""
    party.begin("the lock")
    party.typist.press("F9")
    party.typist.wait_until(lambda: stage.has_locked, "F9 does not lock")
    stage.start_again()
    party.typist.find(QPushButton, "open_button")


def _choose_language(party: Party) -> None:
    party.begin("the choice of language")
    party.camera.take(
        "language",
        "Första start: språket väljs först, och på båda språken",
        "Ensimmäinen käynnistys: kieli valitaan ensin, ja molemmilla kielillä",
    )
    party.typist.click("swedish_button")
    party.camera.take(
        "ways",
        "Ett eget valv, övningsvalvet eller ett valv som redan finns",
        "Oma holvi, harjoitusholvi tai holvi, joka on jo olemassa",
    )


def _make_vault(party: Party) -> None:
    party.begin("a vault of one's own")
    typist = party.typist
    typist.click("create_button")
    typist.type_into(typist.find(QLineEdit, "officer_edit"), _OFFICER)
    party.camera.take("officer", "Vem valvet hör till", "Kenelle holvi kuuluu")
    typist.click("next_button")
    first = typist.find(QLineEdit, "new_passphrase_edit")
    typist.type_into(first, _WEAK)
    typist.click("next_button")
    party.camera.take(
        "weak-passphrase",
        "En svag lösenfras: mätaren säger varför, och vägen vidare är stängd",
        "Heikko salalause: mittari kertoo syyn, eikä eteenpäin pääse",
    )
    typist.type_into(first, _RIGHT)
    typist.type_into(typist.find(QLineEdit, "repeat_passphrase_edit"), _RIGHT)
    party.camera.take("passphrase", "En lösenfras som räcker", "Salalause, joka riittää")
    typist.click("next_button")


def _check_sheet(party: Party) -> None:
    party.begin("the recovery sheet")
    typist = party.typist
    typist.find(PlainLabel, "fingerprint_label")
    sheet = copy_by_hand(party)
    party.camera.take(
        "recovery-sheet",
        "Återställningsbladet: den enda vägen in om lösenfrasen glöms",
        "Palautuslomake: ainoa tie holviin, jos salalause unohtuu",
    )
    typist.click("next_button")
    type_back(party, sheet)
    party.camera.take(
        "sheet-check",
        "Två grupper skrivs av från papperet, så att det säkert går att läsa",
        "Paperista kirjoitetaan kaksi ryhmää, jotta sen varmasti voi lukea",
    )
    typist.click("next_button")
    typist.find(QLabel, "page_title")
    party.camera.take(
        "empty-today",
        "Ett nytt valv: ännu inga ärenden, och vad man gör först",
        "Uusi holvi: ei vielä asioita, ja mitä ensin tehdään",
    )


def _unlock(party: Party) -> None:
    party.begin("unlocking")
    typist = party.typist
    field = typist.find(QLineEdit, "passphrase_edit")
    party.camera.take(
        "unlock",
        "Låst: processen har avslutats och en ny frågar efter lösenfrasen",
        "Lukittu: prosessi on päättynyt ja uusi kysyy salalausetta",
    )
    typist.type_into(field, _WRONG)
    typist.press("Return")
    typist.wait_until_quiet()
    party.camera.take("wrong-passphrase", "Fel lösenfras", "Väärä salalause")
    typist.wait_until(field.isEnabled, "the passphrase can not be tried again")
    typist.type_into(field, _RIGHT)
    typist.click("open_button")
    typist.find(QLabel, "page_title")


def _practise(party: Party) -> None:
    party.begin("the practice vault")
    party.typist.click("practice_button")
    party.typist.find(QLabel, "practice_label")
    party.camera.take(
        "today",
        "I dag i övningsvalvet: det som är försenat, det som ska göras, utkast som väntar",
        "Tänään harjoitusholvissa: myöhässä olevat, tehtävät ja odottavat luonnokset",
    )
