"""A leg: people, contacts agreed to recur, the calendar, and the sheet for an emergency."""

from PySide6.QtWidgets import QTabBar, QWidget

from exitdesk.tour.cases import go_to_tab, open_case
from exitdesk.tour.parties import Party
from exitdesk.tour.typist import Typist


def walk(party: Party) -> None:
    """See who a case is about and how they are reached, day by day."""
    _people(party)
    _agree_on_contact(party)
    _emergency(party)
    _calendar(party)


def _people(party: Party) -> None:
    party.begin("the people of a case")
    open_case(party, "Rönn")
    go_to_tab(party, "people")
    party.camera.take(
        "people",
        "Personerna: roll, trygg kontakt, spärrmarkering; ett gammalt namn står aldrig bredvid "
        "det nya",
        "Henkilöt: rooli, turvallinen yhteys, turvakielto; vanha nimi ei koskaan uuden vieressä",
    )


def _agree_on_contact(party: Party) -> None:
    party.begin("a contact that recurs")
    typist, ask = party.typist, party.questions
    open_case(party, "Kaarna")
    typist.click("agreed_contact_button")
    ask.write("title", "Perjantaisoitto")
    ask.choose("who", "client_calls")
    ask.write("at", "14.00")
    ask.choose("repeats", "weekly")
    party.camera.take(
        "agreed-contact",
        "En avtalad kontakt, och vad som görs, i vilken ordning, om den uteblir",
        "Sovittu yhteydenpito, ja mitä missä järjestyksessä tehdään, jos se jää väliin",
    )
    typist.click("confirm")
    typist.find(QTabBar, "case_tabs")
    typist.wait_until_quiet()


def _emergency(party: Party) -> None:
    party.begin("the emergency sheet")
    typist = party.typist
    typist.press("F8")
    _open_sheet(typist)
    party.camera.take(
        "emergency-sheet",
        "Nödbladet med en tangent (F8): hur personen nås, vem, var, kodord, avtalade steg",
        "Hätälehti yhdellä näppäimellä (F8): miten tavoittaa, kuka, missä, koodisana, sovittu",
    )
    typist.press("Escape")
    typist.find(QTabBar, "case_tabs")


def _open_sheet(typist: Typist) -> None:
    typist.find(QWidget, "emergency_sheet")
    typist.wait_until_quiet()


def _calendar(party: Party) -> None:
    party.begin("the calendar")
    typist = party.typist
    typist.press("Ctrl+5")
    typist.find(QWidget, "month_grid")
    typist.wait_until_quiet()
    party.camera.take(
        "calendar",
        "Kalendern över alla ärenden: månaden, och dagen som ses på",
        "Kalenteri kaikista asioista: kuukausi ja katsottava päivä",
    )
    typist.click("week_view")
    typist.wait_until_quiet()
    party.camera.take("week", "Veckan, dag för dag", "Viikko päivä päivältä")
    typist.click("print_week_button")
    typist.click("make_button")
    typist.find(QWidget, "page_view")
    typist.wait_until_quiet()
    party.camera.take(
        "week-on-paper",
        "Veckan på papper, utan ett enda namn",
        "Viikko paperilla ilman yhtäkään nimeä",
    )
