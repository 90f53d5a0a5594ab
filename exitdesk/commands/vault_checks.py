"""``exitdesk verify-vault``: everything a vault holds, checked."""

import getpass
from pathlib import Path
from typing import TextIO

from exitdesk.casework.clocks import SystemClock
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.folders import program_files
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import verify_vault
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.generations import require_no_backup

WHOLE, WRONG, NOT_OPENED = 0, 1, 2


def run_verify_vault(folder: Path, secrets: TextIO, out: TextIO) -> int:
    """Check the vault in ``folder`` and print what was found; return the exit status."""
    try:
        require_no_backup(folder)  # its opening would be entered in its log
        forms = FormLibrary(program_files() / "resources" / "forms")
        secret = read_secret(secrets, out)
        report = verify_vault(folder, secret, forms, SystemClock(), device=DeviceStore())
    except ExitDeskError as error:
        print_text(error.text, out)
        return NOT_OPENED
    for text in (*report.warnings, *report.problems):
        print_text(text, out)
    print(f"log entries {report.ledger.entries}, records {report.revisions}", file=out)
    print(f"head {report.ledger.head.sequence} {report.ledger.head.hash_hex}", file=out)
    print("whole" if report.is_whole else "NOT WHOLE", file=out)
    return WHOLE if report.is_whole else WRONG


def read_secret(secrets: TextIO, out: TextIO) -> bytearray:
    """Return a passphrase from a prompt at a terminal, else the first line of standard input."""
    if secrets.isatty():
        typed = getpass.getpass("Lösenfras / Salalause: ", stream=out)
    else:
        typed = secrets.readline().rstrip("\r\n")
    return passphrase_bytes(typed)


def passphrase_bytes(typed: str) -> bytearray:
    """Return a passphrase as the windows hand it over: composed, in UTF-8."""
    import unicodedata

    return bytearray(unicodedata.normalize("NFC", typed), "utf-8")


def print_text(text: Text, out: TextIO) -> None:
    """Print a sentence in both languages."""
    print(text.sv, file=out)
    print(text.fi, file=out)
