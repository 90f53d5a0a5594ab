"""Checking everything a vault holds, for `exitdesk verify-vault`."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from exitdesk.domain.clocks import Clock
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.errors import DatabaseDamagedError
from exitdesk.vault.ledger_checks import LedgerReport
from exitdesk.vault.opening import open_vault
from exitdesk.vault.vaults import Vault

LISTS_WRONG = Text(
    sv="Listorna eller sökregistret stämmer inte med uppgifterna; de kan byggas upp på nytt.",
    fi="Luettelot tai hakemisto eivät vastaa tietoja; ne voidaan koota uudelleen.",
)


@dataclass(frozen=True, slots=True)
class VaultReport:
    """What a check of the whole vault found."""

    ledger: LedgerReport
    revisions: int  # how many were checked
    warnings: tuple[Text, ...]  # from opening
    problems: tuple[Text, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing at all was found wrong."""
        return not self.problems and not self.warnings


def verify_vault(
    folder: Path,
    passphrase: bytearray,
    forms: FormLibrary,
    clock: Clock,
    progress: Callable[[int, int], None] | None = None,
    *,
    device: DeviceStore | None = None,
) -> VaultReport:
    """Open the vault and check all of it; the opening is entered in its ledger.

    Raises:
        VaultError: when it cannot be opened at all.
    """
    vault = open_vault(folder, passphrase, forms=forms, clock=clock, device=device)
    try:
        return check_vault(vault, progress)
    finally:
        vault.close()


def check_vault(vault: Vault, progress: Callable[[int, int], None] | None = None) -> VaultReport:
    """Return what both integrity checks, the ledger, all revisions and all lists say."""
    problems: list[Text] = []
    try:
        vault.require_integrity()
    except DatabaseDamagedError as error:
        problems.append(error.text)
    ledger = vault.ledger.verify(progress)
    problems += ledger.problems
    checked = list(vault.records.check_all())
    problems += [error.text for error in checked if error is not None]
    if not _lists_match(vault):
        problems.append(LISTS_WRONG)
    return VaultReport(ledger, len(checked), vault.warnings, tuple(dict.fromkeys(problems)))


def _lists_match(vault: Vault) -> bool:
    try:
        return vault.derived_match()
    except ExitDeskError:  # a revision that cannot be read: its own check has said so
        return False
