"""A case's sealed compartment: who may open it, and an attachment that never becomes a file."""

from functools import partial

from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from exitdesk.tour.cases import go_to_tab, open_case
from exitdesk.tour.parties import Party

_PAPER = "safety-plan-full.sv.pdf"  # an earlier leg has saved it


def walk(party: Party) -> None:
    """See who may open a case, attach a paper to it, and look at the paper."""
    party.begin("who may open a case")
    open_case(party, "Ljung")
    go_to_tab(party, "access")
    party.camera.take(
        "case-access",
        "Vem som får öppna ärendet: vad som är kryptografi och vad som är en regel",
        "Kuka saa avata asian: mikä on salausta ja mikä ohjelman sääntö",
    )
    _attach(party)
    _look(party)
    _see_link(party)


def _attach(party: Party) -> None:
    party.begin("an attachment")
    typist = party.typist
    go_to_tab(party, "attachments")
    paper = str(party.camera.folder.resolve() / _PAPER)
    party.answers.give(partial(typist.click, "add_button"), partial(party.answers.save_as, paper))
    typist.type_into(typist.find(QLineEdit, "title_edit"), "Planen, undertecknad")
    party.camera.take(
        "attachment-adding",
        "En bilaga läggs till: titeln är förseglad, filens eget namn sparas inte",
        "Liite lisätään: otsikko on suljettu, tiedoston omaa nimeä ei tallenneta",
    )
    typist.click("add_now_button")
    typist.find(QFrame, "attachment_card")
    typist.wait_until_quiet()
    party.camera.take(
        "attachments",
        "Bilagor: listan visar bara vad slags fil det är",
        "Liitteet: luettelo näyttää vain, millainen tiedosto on",
    )


def _look(party: Party) -> None:
    party.begin("looking at an attachment")
    typist = party.typist
    card = typist.find(QFrame, "attachment_card")
    button = next(one for one in typist.all(QPushButton, inside=card) if _opens(one))
    typist.click_on(button)
    typist.wait_until_quiet()
    typist.click("open_button")
    typist.type_into(typist.find(QLineEdit, "reason_edit"), "Kontrollera underskriften")
    typist.click("confirm_reason")
    typist.find(QWidget, "attachment_pages")
    typist.wait_until_quiet()
    party.camera.take(
        "attachment",
        "Bilagan visas här, av orsaken som antecknades, och aldrig som en fil",
        "Liite näytetään täällä, kirjatusta syystä, eikä koskaan tiedostona",
    )
    typist.press("Alt+Left")
    typist.wait_until_quiet()


def _see_link(party: Party) -> None:
    """See that one case belongs together with another, and what follows from it."""
    party.begin("linked cases")
    open_case(party, "Nopsa")
    go_to_tab(party, "access")
    party.typist.bring(party.typist.find(QFrame, "links_card"))
    party.camera.take(
        "case-links",
        "Ärenden som hör ihop: det enas namn skyddas också i det andras rapporter",
        "Yhteen kuuluvat asiat: toisen nimet suojataan myös toisen raporteissa",
    )


def _opens(button: QPushButton) -> bool:
    return str(button.property("key")).startswith("open ")
