"""What the windows in front of a vault ask for, done by casework in the vault's thread.

Everything heavy is imported there, when it is first needed: the unlock window does not wait.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from exitdesk.domain.texts import Lang, Text

if TYPE_CHECKING:
    from exitdesk.casework.desks import Desk
    from exitdesk.casework.openings import Openings
    from exitdesk.casework.rendering import Renderer
    from exitdesk.casework.restores import Restores
    from exitdesk.casework.strengths import Strength
    from exitdesk.domain.clocks import Clock
    from exitdesk.forms.library import FormLibrary
    from exitdesk.vault import (
        KdfParameters,
        RecoverySheet,
        SupervisedRecovery,
        Vault,
        VaultFace,
    )
    from exitdesk.vault.device_stores import DeviceStore

#: Everything in the practice vault is invented; its passphrase protects nothing and is known.
PRACTICE_PASSPHRASE = b"everything here is invented"
PRACTICE_OFFICER = "E. Exempel"


def system_keyring() -> "DeviceStore":
    """Return the keyring of this computer."""
    from exitdesk.vault.device_stores import DeviceStore

    return DeviceStore()


class VaultDoors:
    """Makes, opens and furnishes vaults with this program's forms, rules and clock."""

    def __init__(
        self,
        resources: Path,
        clock: "Clock | None" = None,
        kdf: "KdfParameters | None" = None,
        keyring: "Callable[[], DeviceStore] | None" = None,
    ) -> None:
        """Without ``keyring`` that of the computer is never asked."""
        self._keyring = keyring
        self._device: DeviceStore | None = None
        self._resources = resources
        self._clock = clock
        self._kdf = kdf
        self._forms: FormLibrary | None = None
        self._renderer: Renderer | None = None

    def has_vault(self, folder: Path) -> bool:
        """Whether there is anything of a vault in ``folder``, whole or not."""
        try:
            return any((folder / name).exists() for name in ("vault.db", "vault.hdr"))
        except OSError:
            return True  # it cannot be looked into: opening it says so

    def is_backup(self, folder: Path) -> bool:
        """Whether a folder is a backup, which is never opened as if it were the vault."""
        from exitdesk.vault.generations import is_backup

        return is_backup(folder)

    def settle_restore(self, folder: Path) -> Text | None:
        """Return what was done about a restore that was cut short; None when there was none.

        Nothing is loaded to find out that there was none.
        """
        try:
            if not folder.with_name(f"{folder.name}.restoring").exists():
                return None
        except (OSError, ValueError):
            return None
        from exitdesk.casework.restore_words import settled

        return settled(self.restores().settle(folder))

    def restores(self) -> "Restores":
        """Return what restores backups."""
        from exitdesk.casework.restores import Restores

        return Restores(self._library(), self._time(), self._device_store())

    def judge(self, passphrase: str, known: tuple[str, ...]) -> "Strength":
        """Return how hard a passphrase is to guess."""
        from exitdesk.casework.strengths import passphrase_strength

        words = tuple(word for name in known for word in name.split())
        return passphrase_strength(passphrase, words)

    def look_at(self, folder: Path) -> "VaultFace":
        """Return what a locked vault shows: its desks, and whether supervisors have sheets."""
        return self._openings().look_at(folder)

    def unlock(self, folder: Path, passphrase: bytearray, desk: str | None = None) -> "Vault":
        """Return the vault, opened with the passphrase of a desk, of any when it is None."""
        return self._openings().unlock(folder, passphrase, desk)

    def recover_by_two(
        self, folder: Path, first: bytearray, second: bytearray
    ) -> "SupervisedRecovery":
        """Return what two people with a sheet each may do with the vault."""
        return self._openings().recover_by_two(folder, first, second)

    def let_in(
        self,
        recovery: "SupervisedRecovery",
        officer_id: str,
        passphrase: bytearray,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Give an officer new keys and this passphrase."""
        self._openings().let_in(
            recovery, officer_id, passphrase, progress=progress, cancelled=cancelled
        )

    def sheet_to_check(self, vault: "Vault") -> "RecoverySheet | None":
        """Return a new recovery sheet when the vault's was never typed back, else None.

        A vault whose disk refuses it is used as it is; the next unlocking tries again.
        """
        from exitdesk.domain.errors import ExitDeskError

        keys = self._openings().keys_of(vault)
        if keys.sheet_is_checked:
            return None
        try:
            return keys.renew_sheet()
        except ExitDeskError:
            return None

    def note_checked_sheet(self, vault: "Vault") -> None:
        """Remember that the recovery sheet was typed back."""
        self._openings().keys_of(vault).note_sheet_checked()

    def recover(self, folder: Path, code: bytearray) -> "Vault":
        """Return the vault, opened with the code of its recovery sheet."""
        return self._openings().recover(folder, code)

    def choose_passphrase(self, vault: "Vault", passphrase: bytearray) -> None:
        """Replace the passphrase."""
        self._openings().change_passphrase(vault, passphrase)

    def create(
        self, folder: Path, officer: str, passphrase: bytearray
    ) -> "tuple[Vault, RecoverySheet]":
        """Return a new vault, open, and its recovery sheet."""
        made = self._openings().create(folder, passphrase, officer)
        self._openings().keys_of(made.vault).note_sheet_made()
        return made.vault, made.sheet

    def practise(self, folder: Path) -> "Vault":
        """Return the practice vault, made first when there is none."""
        from exitdesk.casework.practice import make_practice_vault
        from exitdesk.vault import KdfParameters

        if self.has_vault(folder):
            return self.unlock(folder, bytearray(PRACTICE_PASSPHRASE))
        vault, _sheet = make_practice_vault(
            folder,
            bytearray(PRACTICE_PASSPHRASE),
            PRACTICE_OFFICER,
            self._kdf or KdfParameters.for_writing(),
            forms=self._library(),
            cases_folder=self._resources / "practice",
            clock=self._time(),
        )
        return vault

    def print_sheet(self, vault: "Vault", sheet: "RecoverySheet", lang: Lang) -> bytes:
        """Return the recovery sheet as a PDF that exists in memory only."""
        return self._openings().keys_of(vault).sheet_paper(sheet, lang).pdf

    def desk(self, vault: "Vault") -> "Desk":
        """Return the services of an opened vault."""
        from exitdesk.casework.desks import open_desk
        from exitdesk.casework.paper_tools import PaperTools
        from exitdesk.casework.review_intervals import ReviewIntervals

        intervals = ReviewIntervals.load(self._resources / "rules" / "review_intervals.toml")
        tools = PaperTools.load(self._resources, self.renderer())
        return open_desk(vault, self._library(), intervals, self._time(), tools)

    def stop(self) -> None:
        """End a document being made."""
        if self._renderer is not None:
            self._renderer.stop()

    def renderer(self) -> "Renderer":
        """Return the maker of documents, the same one for all."""
        if self._renderer is None:
            from exitdesk.casework.rendering import Renderer

            self._renderer = Renderer()
        return self._renderer

    def _openings(self) -> "Openings":
        from exitdesk.casework.openings import Openings

        device = self._device_store()
        return Openings(self._library(), self._time(), self.renderer(), self._kdf, device)

    def _device_store(self) -> "DeviceStore | None":
        if self._device is None and self._keyring is not None:
            self._device = self._keyring()
            self._device.warm_up()  # while the passphrase is being typed
        return self._device

    def _library(self) -> "FormLibrary":
        if self._forms is None:
            from exitdesk.forms.library import FormLibrary

            self._forms = FormLibrary(self._resources / "forms")
        return self._forms

    def _time(self) -> "Clock":
        if self._clock is None:
            from exitdesk.casework.clocks import SystemClock

            self._clock = SystemClock()
        return self._clock
