"""Keeping a vault of one's own: officers, keys, recovery by two people, a backup."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from exitdesk.tour.parties import Party
from exitdesk.tour.sheets import copy_by_hand, type_back
from exitdesk.ui.plain_labels import PlainLabel

_SECOND = "Aarni Apulainen"
_THEIRS = "kolme kylmää kahvia laiturilla tuulee"


def walk(party: Party, drive: Path) -> None:
    """See what a keeper does with the vault; ``drive`` is the folder for its backup."""
    _let_in(party)
    _see_keys(party)
    _back_up(party, drive)


def _settings(party: Party, button: str) -> None:
    party.typist.press("Ctrl+4")
    party.typist.click(button)
    party.typist.wait_until_quiet()


def _let_in(party: Party) -> None:
    party.begin("a second officer")
    typist = party.typist
    _settings(party, "officers_button")
    typist.click("add_button")
    typist.type_into(typist.find(QLineEdit, "officer_edit"), _SECOND)
    typist.click_on(typist.find(QCheckBox, "duty_box"))
    party.camera.take(
        "officer-adding",
        "En tjänsteman läggs till: namn och uppgifter i valvet",
        "Virkamies lisätään: nimi ja tehtävät holvissa",
    )
    typist.click("next_button")
    for field in ("new_passphrase_edit", "repeat_passphrase_edit"):
        typist.type_into(typist.find(QLineEdit, field), _THEIRS)
    typist.click("next_button")
    typist.find(PlainLabel, "fingerprint_label")
    typist.wait_until_quiet()
    sheet = copy_by_hand(party)
    typist.click("next_button")
    type_back(party, sheet)
    typist.click("next_button")
    typist.wait_until_quiet()
    _settings(party, "officers_button")
    party.camera.take(
        "officers",
        "Valvets tjänstemän: var och en har sin lösenfras och sina uppgifter",
        "Holvin virkamiehet: jokaisella on oma salalause ja omat tehtävät",
    )


def _see_keys(party: Party) -> None:
    party.begin("the keys of the vault")
    typist = party.typist
    typist.click("supervisors_button")
    party.camera.take(
        "two-people",
        "Återställning av två personer med varsitt blad",
        "Kahden henkilön palautus, kummallakin oma lomakkeensa",
    )
    typist.click("back_button")
    typist.click("vault_key_button")
    party.camera.take(
        "vault-key",
        "En ny nyckel till valvet, när en kopia har kommit bort",
        "Holville uusi avain, kun kopio on kadonnut",
    )
    _settings(party, "device_button")
    party.camera.take(
        "device",
        "Lösenfrasen bunden till datorn: vad det skyddar mot och inte",
        "Salalause sidottuna tietokoneeseen: miltä se suojaa ja miltä ei",
    )


def _back_up(party: Party, drive: Path) -> None:
    party.begin("a backup")
    typist = party.typist
    drive.mkdir(mode=0o700)
    _settings(party, "backup_button")
    choose = partial(party.answers.save_as, str(drive))
    party.answers.give(partial(typist.click, "folder_button"), choose)
    typist.wait_until_quiet()
    typist.click("back_up_button")
    typist.wait_until(lambda: _is_made(drive), "no backup is made")
    typist.wait_until_quiet()
    typist.find(QLabel, "latest_label")
    party.camera.take(
        "backup",
        "Säkerhetskopian är läst tillbaka och kontrollerad innan den kallas bra",
        "Varmuuskopio on luettu takaisin ja tarkastettu, ennen kuin se kelpaa",
    )


def _is_made(drive: Path) -> bool:
    return any(one.is_dir() and not one.name.endswith(".part") for one in drive.iterdir())
