"""Trying a restore while the vault is open: the copy is opened, checked, and taken away again."""

from dataclasses import replace
from functools import partial
from threading import Event

from exitdesk.casework.backups import FoundBackup
from exitdesk.casework.restores import AGAIN, Restores, Tried
from exitdesk.domain.clocks import Clock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from exitdesk.vault.backups import Progress
from exitdesk.vault.keys import wipe

__all__ = ["AGAIN", "BackupTrials", "Tried"]


class BackupTrials:
    """Tries backups of an open vault; ``run`` is not for the vault's thread."""

    def __init__(self, vault: Vault, forms: FormLibrary, clock: Clock) -> None:
        self._vault = vault
        self._restores = Restores(forms, clock, vault.device.store)
        self._stopped = Event()

    def run(
        self,
        found: FoundBackup,
        secret: bytearray,
        *,
        by_code: bool,
        progress: Progress | None = None,
    ) -> Tried:
        """Return what a backup holds, after opening and checking a copy of it; it is taken away.

        ``secret`` is wiped: a passphrase, or with ``by_code`` the recovery sheet's code.

        Raises:
            BackupCancelledError: after ``stop``.
            ExitDeskError: another class for each thing that can be wrong.
        """
        self._stopped.clear()
        folder = self._vault.backups.folder
        place = folder.with_name(f"{folder.name}.trial")
        stopped = self._stopped.is_set
        try:
            bring = partial(self._restores.bring, progress=progress, cancelled=stopped)
            staged = bring(found.generation, place)
            try:
                how = (
                    self._restores.try_with_code if by_code else self._restores.try_with_passphrase
                )
                return how(staged, secret, progress, stopped)
            finally:
                staged.discard()
        finally:
            wipe(secret)

    def compared(self, tried: Tried) -> Tried:
        """Return the same with how it stands to the open vault; in the vault's thread."""
        comparison = self._vault.backups.written_since(tried.staged.read.seal)
        return replace(tried, comparison=comparison)

    def stop(self) -> None:
        """Stop the trial under way, from any thread."""
        self._stopped.set()
