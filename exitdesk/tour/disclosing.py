"""A leg: a necessary disclosure without an agreement, the register, and files checked by it."""

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTreeWidget,
    QWidget,
)

from exitdesk.tour.cases import go_to_tab, open_case
from exitdesk.tour.deciding import decide
from exitdesk.tour.parties import Party
from exitdesk.tour.trees import tick

PAPER = "necessary-halla.fi.pdf"
_TICKED = ("phone", "municipality")  # of the client's card: help fails without them
_PHONE = "041 234 5651"
_TEXT = (
    "Halla sanoi puhelussa 23.11.2026 kello 6.40, ettei jaksa enää, ja puhelu katkesi. Sen "
    "jälkeen numero ei ole vastannut. Sisko Anni ei tavoita häntä, eikä Joona Satunurmi ole "
    "kuullut hänestä. Pyydämme tarkistamaan, että hänellä ei ole hätää."
)


def walk(party: Party) -> None:
    """Tell what must be told although the agreement has expired, and see what the log keeps."""
    _say_whom(party)
    _say_what(party)
    _make(party)
    _see_entry(party)
    _see_register(party)
    _check_files(party)
    _see_today(party)


def _say_whom(party: Party) -> None:
    party.begin("a necessary disclosure: to whom")
    typist = party.typist
    open_case(party, "Halla")
    go_to_tab(party, "documents")
    typist.click("necessary_button")
    typist.click("necessary_recipient_police_on_duty")
    typist.type_into(typist.find(QLineEdit, "receiver_edit"), "Lägescentralen")
    typist.click("necessary_ground_danger_to_life")
    typist.click("necessary_way_written")
    typist.click("necessary_lang_fi")
    party.camera.take(
        "necessary-whom",
        "Ett nödvändigt utlämnande behöver ingen överenskommelse, men en mottagare och en grund",
        "Välttämätön luovutus ei edellytä sopimusta, mutta vastaanottajan ja perusteen",
    )
    typist.click("next_button")


def _say_what(party: Party) -> None:
    party.begin("a necessary disclosure: what is told")
    typist = party.typist
    tick(party, typist.find(QTreeWidget, "tell_tree"), _PHONE, _TICKED)
    typist.type_into(typist.find(QPlainTextEdit, "necessary_text"), _TEXT)
    reason = typist.find(QLineEdit, "least_edit")
    typist.type_into(reason, "Utan numret och orten hittas personen inte")
    typist.bring(typist.find(QTreeWidget, "tell_tree"))
    party.camera.take(
        "necessary-told",
        "Det minsta som behövs, kryssat ett för ett; det som inte är kryssat tas bort",
        "Vähin tarpeellinen, yksitellen rastittuna; se, mitä ei ole rastittu, poistetaan",
    )
    typist.click("next_button")
    typist.click("necessary_client_not_yet")
    why = typist.find(QLineEdit, "untold_edit")
    typist.type_into(why, "Personen nås inte just nu")
    party.camera.take(
        "necessary-client",
        "Klienten får veta så snart det är tryggt, och allt kontrolleras före anteckningen",
        "Asiakkaalle kerrotaan heti, kun se on turvallista; kaikki tarkistetaan ennen kirjausta",
    )
    typist.click("next_button")


def _make(party: Party) -> None:
    party.begin("a necessary disclosure: the file")
    typist = party.typist
    typist.find(QLabel, "open_count")
    typist.wait_until_quiet()
    decide(party)
    typist.click("next_button")
    typist.find(QWidget, "page_view")
    typist.wait_until_quiet()
    party.camera.take(
        "necessary-file",
        "Det som får lämnas ut: numret står kvar, de andras namn är borta",
        "Mitä saa luovuttaa: numero on jäljellä, muiden nimet on poistettu",
    )
    party.save_paper(PAPER, "Nödvändigt utlämnande", "Välttämätön luovutus")


def _see_entry(party: Party) -> None:
    party.begin("a line of the register")
    typist = party.typist
    typist.click("entry_button")
    typist.find(QWidget, "contents_card")
    typist.wait_until_quiet()
    party.camera.take(
        "disclosure",
        "En rad i registret: vad som lämnades ut och varför, aldrig själva svaren",
        "Rekisterin rivi: mitä luovutettiin ja miksi, ei koskaan itse vastauksia",
    )


def _see_register(party: Party) -> None:
    party.begin("the register")
    typist = party.typist
    typist.press("Ctrl+3")
    typist.click("register_button")
    typist.find(QTableView, "register_table")
    typist.wait_until_quiet()
    party.camera.take(
        "register",
        "Registret över alla ärenden: till vem, varför, och vad som ännu väntar",
        "Rekisteri kaikista asioista: kenelle, miksi ja mikä vielä odottaa",
    )


def _check_files(party: Party) -> None:
    party.begin("checking files against the register")
    saved = party.camera.folder.resolve() / PAPER
    _check(party, saved)
    party.camera.take(
        "file-checked",
        "En fil som har kommit tillbaka är den som lämnades ut",
        "Takaisin tullut tiedosto on se, joka luovutettiin",
    )
    with tempfile.TemporaryDirectory(prefix="exitdesk-altered-") as folder:
        altered = Path(folder) / saved.name
        altered.write_bytes(saved.read_bytes() + b"\n% one line more\n")
        _check(party, altered)
    party.camera.take(
        "file-altered",
        "Samma fil med en enda rad till: den har ändrats",
        "Sama tiedosto, jossa on yksi rivi enemmän: sitä on muutettu",
    )


def _check(party: Party, path: Path) -> None:
    typist = party.typist
    choose = partial(party.answers.save_as, str(path))
    party.answers.give(partial(typist.click, "check_file_button"), choose)
    typist.find(QLabel, "verdict_label")
    typist.wait_until_quiet()


def _see_today(party: Party) -> None:
    """See that the client's right to know waits; the second look is for another officer."""
    party.begin("what a disclosure asks of the day")
    typist = party.typist
    typist.press("Ctrl+1")
    typist.find(QLabel, "page_title")
    typist.wait_until_quiet()
    typist.bring(_button(party, "Berätta för klienten"))
    party.camera.take(
        "today-untold",
        "I dag påminner om att klienten ska få veta",
        "Tänään muistuttaa, että asiakkaalle on kerrottava",
    )


def _button(party: Party, words: str) -> QPushButton:
    """Return the line of Today that begins with these words."""
    found = (one for one in party.typist.all(QPushButton) if one.text().startswith(words))
    line = next(found, None)
    if line is None:
        raise party.typist.stopped(f"no line says {words!r}")
    return line
