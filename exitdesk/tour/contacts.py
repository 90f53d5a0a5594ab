"""The second leg: a first call taken down in under a minute, which becomes a case."""

from PySide6.QtWidgets import QTabBar

from exitdesk.tour.parties import Party

_ALIAS = "Vide"


def walk(party: Party) -> None:
    """Take down a first contact and make it a case."""
    party.begin("the quick contact")
    typist, ask = party.typist, party.questions
    typist.press("Ctrl+N")
    ask.choose("limits_told", "yes")
    ask.choose("danger_now", "no")
    ask.write("alias", _ALIAS)
    ask.choose("client_type", "leaver")
    ask.choose("language", "sv")
    ask.write("contact_number", "+358 50 000 9137")
    ask.write("safe_way", "Först ett tomt sms, sedan ringer han själv")
    party.camera.take(
        "quick-contact",
        "Det första samtalet på en enda sida; allt får lämnas tomt",
        "Ensimmäinen puhelu yhdellä sivulla; kaiken voi jättää tyhjäksi",
    )
    ask.write("safe_times", "Vardagar mellan sju och åtta på morgonen")
    ask.choose("voicemail", "nothing")
    ask.choose("at_stake", "partner", "children")
    ask.write("promised_next", "Vi ses på biblioteket på torsdag")
    ask.write("promised_on", "26.11.2026")
    typist.click("confirm")
    typist.wait_until_quiet()
    party.camera.take(
        "contact-saved",
        "Sparad som förfrågan; med ett klick blir den ett ärende",
        "Tallennettu tiedusteluna; yhdellä napsautuksella siitä tulee asia",
    )
    typist.click("make_case")
    typist.find(QTabBar, "case_tabs")
    party.camera.take(
        "new-case",
        "Det nya ärendet: hur personen nås tryggt, vad som lovats, vad som gäller just nu",
        "Uusi asia: miten henkilö tavoitetaan turvallisesti, mitä on luvattu, mikä on tilanne nyt",
    )
