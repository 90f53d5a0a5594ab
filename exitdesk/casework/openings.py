"""Getting into a vault: making one, unlocking it, and the recovery sheet.

Passphrases and codes come as bytearrays and are wiped by the vault.
"""

from dataclasses import dataclass, field
from pathlib import Path

from exitdesk.casework.errors import HeldBackError
from exitdesk.casework.rendering import Renderer, VerifyOrder
from exitdesk.documents.requests import PrintedDocument, RecoveryPaper
from exitdesk.domain.clocks import Clock
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import (
    GroupPlace,
    KdfParameters,
    RecoverySheet,
    Vault,
    VaultFace,
    create_vault,
    look_at,
    open_vault,
    open_with_recovery,
)
from exitdesk.vault.errors import (
    RecoveryLengthError,
    RecoveryLineError,
    WaitBeforeUnlockError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)

__all__ = [
    "GroupPlace",
    "NewVault",
    "Openings",
    "RecoveryLengthError",
    "RecoveryLineError",
    "RecoverySheet",
    "VaultFace",
    "WaitBeforeUnlockError",
    "WeakPassphraseError",
    "WrongPassphraseError",
    "WrongRecoveryCodeError",
]


class WeakPassphraseError(ExitDeskError):
    """The passphrase could be guessed by whoever steals the file."""

    message = Text(
        sv="Lösenfrasen är för lätt att gissa. Använd fler ord som inte hör ihop.",
        fi="Salalause on liian helppo arvata. Käytä useampia sanoja, jotka eivät liity toisiinsa.",
    )


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault just made, open, with its recovery sheet, which exists nowhere else."""

    vault: Vault
    sheet: RecoverySheet = field(repr=False)


class Openings:
    """Makes and opens vaults with this program's forms and clock."""

    def __init__(
        self,
        forms: FormLibrary,
        clock: Clock,
        renderer: Renderer,
        kdf: KdfParameters | None = None,
    ) -> None:
        self._forms = forms
        self._clock = clock
        self._renderer = renderer
        self._kdf = kdf or KdfParameters.for_writing()

    def look_at(self, folder: Path) -> VaultFace:
        """Return what a locked vault shows: its desks, and whether it is for practice.

        Raises:
            VaultError: when it cannot be opened, whatever the passphrase.
        """
        return look_at(folder)

    def create(self, folder: Path, passphrase: bytearray, officer_name: str) -> NewVault:
        """Return a new vault in ``folder``, open.

        Raises:
            WeakPassphraseError: before anything is made.
            VaultError: another class for each thing that can be wrong; no vault was made.
        """
        self.require_strong(passphrase, officer_name)
        vault, sheet = create_vault(
            folder, passphrase, officer_name, self._kdf, self._forms, self._clock
        )
        return NewVault(vault, sheet)

    def unlock(self, folder: Path, passphrase: bytearray, label: str | None = None) -> Vault:
        """Return the vault in ``folder``, opened.

        Raises:
            WrongPassphraseError, WaitBeforeUnlockError: try again, the latter later.
            VaultError: another class for each thing that can be wrong.
        """
        return open_vault(folder, passphrase, forms=self._forms, clock=self._clock, label=label)

    def recover(self, folder: Path, code: bytearray) -> Vault:
        """Return the vault in ``folder``, opened with the code of the recovery sheet.

        Raises:
            RecoveryLengthError, RecoveryLineError: a slip of the pen.
            WrongRecoveryCodeError: the sheet is another vault's.
        """
        return open_with_recovery(folder, code, forms=self._forms, clock=self._clock)

    def change_passphrase(self, vault: Vault, passphrase: bytearray) -> None:
        """Replace this desk's passphrase, as after a recovery.

        Raises:
            WeakPassphraseError: before anything is changed.
        """
        self.require_strong(passphrase, vault.officer.name)
        vault.change_passphrase(passphrase, self._kdf)

    def require_strong(self, passphrase: bytearray, officer_name: str) -> None:
        """Raise ``WeakPassphraseError`` unless the passphrase is strong enough for a vault."""
        from exitdesk.casework.strengths import passphrase_strength

        words = tuple(officer_name.split())
        if not passphrase_strength(passphrase.decode("utf-8", "replace"), words).is_enough:
            raise WeakPassphraseError

    def recovery_paper(self, vault: Vault, sheet: RecoverySheet, lang: Lang) -> PrintedDocument:
        """Return the recovery sheet as a PDF for the printer; it is never a file.

        Raises:
            HeldBackError: when the finished document is not what it should be.
        """
        request = RecoveryPaper(
            lang=lang,
            lines=sheet.lines,
            key_fingerprint=sheet.key_fingerprint,
            made_on=self._clock.today(),
            officer=vault.officer.name,
            practice=vault.is_practice,
        )
        rendered = self._renderer.make(request, VerifyOrder())
        if rendered.findings:
            raise HeldBackError(rendered.findings, detail="recovery sheet")
        return rendered.document
