"""A leg: versions that the client agreed to, the plan on one page, and the shared screen."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QTabBar, QWidget

from exitdesk.domain.texts import Lang
from exitdesk.tour.cases import go_to_tab, open_case
from exitdesk.tour.parties import Party
from exitdesk.tour.stages import Stage


def walk(party: Party) -> None:
    """See which version was signed and print the plan on one page."""
    party.begin("the versions of a plan")
    typist = party.typist
    open_case(party, "Kaarna")
    go_to_tab(party, "pathway")
    typist.click("versions_button")
    typist.find(QWidget, "enter_button")
    typist.wait_until_quiet()
    party.camera.take(
        "versions",
        "Vilken version klienten har undertecknat, och vad som har ändrats sedan dess",
        "Minkä version asiakas on allekirjoittanut, ja mikä sen jälkeen on muuttunut",
    )
    typist.click("back_button")
    typist.find(QTabBar, "case_tabs")


def _speak(party: Party, lang: Lang) -> None:
    party.typist.click(f"{lang.value}_button")


def share_screen(party: Party, stage: Stage) -> None:
    """Show the plan to the client full-screen; leaving it locks."""
    party.begin("the plan together")
    typist = party.typist
    open_case(party, "Kaarna")
    typist.press("F11")
    typist.find(QWidget, "leave_button")
    typist.wait_until_quiet()
    party.camera.take_by(
        "together",
        "Planen tillsammans (F11): bara klientens egen plan, på klientens språk",
        "Suunnitelma yhdessä (F11): vain asiakkaan oma suunnitelma, asiakkaan kielellä",
        partial(_speak, party),
    )
    typist.click("leave_button")
    typist.wait_until(lambda: stage.has_locked, "leaving the shared screen does not lock")
    stage.start_again()
    typist.find(QPushButton, "open_button")
