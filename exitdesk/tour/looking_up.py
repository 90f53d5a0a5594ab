"""The last leg: search, the log, the settings, large text and a small window, the lock."""

from PySide6.QtWidgets import QLabel, QLineEdit, QTableView

from exitdesk.tour.cases import go_to_tab, open_case
from exitdesk.tour.parties import Party

_SMALL = (900, 600)
_TWICE = 7  # presses of Ctrl++ from the usual 11 points to 22


def walk(party: Party) -> None:
    """Look things up, then see the same windows small and with large text."""
    _search(party)
    _read_logs(party)
    _see_settings(party)


def see_small_and_large(party: Party) -> None:
    """See a few windows at 900 by 600 and at twice the text size."""
    party.begin("a small window")
    typist = party.typist
    usual = typist.window.size()
    typist.window.resize(*_SMALL)
    open_case(party, "Ljung")
    party.camera.take("small-case", "Ett ärende i ett litet fönster", "Asia pienessä ikkunassa")
    go_to_tab(party, "pathway")
    party.camera.take("small-pathway", "Vägen i ett litet fönster", "Polku pienessä ikkunassa")
    typist.window.resize(usual)
    party.begin("large text")
    for _ in range(_TWICE):
        typist.press("Ctrl++")
    go_to_tab(party, "overview")
    party.camera.take("large-case", "Samma ärende med dubbel text", "Sama asia, teksti 200 %")
    typist.press("Ctrl+N")
    typist.find(QLabel, "panel_title")
    party.camera.take(
        "large-contact", "Snabb kontakt med dubbel text", "Pikayhteydenotto, teksti 200 %"
    )
    typist.press("Ctrl+0")


def _search(party: Party) -> None:
    party.begin("the search")
    typist = party.typist
    typist.press("Ctrl+2")
    typist.type_into(typist.find(QLineEdit, "words_edit"), "skola")
    typist.wait_until_quiet()
    party.camera.take(
        "search",
        "Sökning medan man skriver; det förseglade söks aldrig",
        "Haku kirjoittaessa; suljetusta ei haeta koskaan",
    )


def _read_logs(party: Party) -> None:
    party.begin("the logs")
    typist = party.typist
    open_case(party, "Kaarna")
    go_to_tab(party, "log")
    party.camera.take(
        "case-log",
        "Ärendets logg: vad som gjorts, och vad som lämnats ut till vem och varför",
        "Asian loki: mitä on tehty, ja mitä on luovutettu, kenelle ja miksi",
    )
    typist.press("Ctrl+3")
    typist.find(QTableView, "log_table")
    party.camera.take(
        "log",
        "Valvets logg: varje post är signerad och länkad till den förra",
        "Holvin loki: joka merkintä on allekirjoitettu ja liitetty edelliseen",
    )


def _see_settings(party: Party) -> None:
    party.begin("the settings")
    party.typist.press("Ctrl+4")
    party.typist.find(QLabel, "size_label")
    party.camera.take(
        "settings",
        "Språk, textstorlek, färger och när valvet låser sig",
        "Kieli, tekstikoko, värit ja milloin holvi lukittuu",
    )
    party.typist.click("dark_button")
    party.camera.take("dark", "Mörka färger", "Tummat värit")
    party.typist.click("contrast_button")
    party.camera.take("contrast", "Hög kontrast", "Suuri kontrasti")
    party.typist.click("light_button")
