"""Files beside the vault that still hold what was struck out or erased since."""

import glob
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from exitdesk.domain.actions import Action
from exitdesk.domain.strikings import OldCopy
from exitdesk.vault.core import Core
from exitdesk.vault.files import disk_error, sync_folder

_PATTERNS = ("vault.before-*.db", "vault.db-journal.set-aside*")


@dataclass(frozen=True, slots=True)
class OldCopies:
    """Copies made before the program changed the vault's layout, and journals set aside.

    They are encrypted with the key that the vault had then. A vault that a restore set aside is
    told of, never deleted here. Backups elsewhere are not known.
    """

    core: Core
    folder: Path

    def all(self) -> tuple[OldCopy, ...]:
        """Return them, the oldest first."""
        found = [path for pattern in _PATTERNS for path in self.folder.glob(pattern)]
        vaults = self.folder.parent.glob(f"{glob.escape(self.folder.name)}.aside-*")
        copies = [OldCopy(path.name, _changed_at(path)) for path in found]
        copies += [OldCopy(path.name, _changed_at(path), can_be_deleted=False) for path in vaults]
        return tuple(sorted(copies, key=_age))

    def delete(self) -> tuple[OldCopy, ...]:
        """Delete them and enter in the ledger that it was done; return what was deleted.

        Raises:
            WriteFailedError, ReadOnlyVaultError: those that are left are still there.
        """
        gone = tuple(copy for copy in self.all() if copy.can_be_deleted)
        try:
            for copy in gone:
                (self.folder / copy.name).unlink(missing_ok=True)
            sync_folder(self.folder)
        except OSError as error:
            raise disk_error(error) from error
        if gone:
            with self.core.writing():
                detail = {"files": str(len(gone))}
                self.core.enter(Action.OLD_COPIES_DELETED, detail=detail)
        return gone


def _changed_at(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _age(copy: OldCopy) -> tuple[datetime, str]:
    return copy.changed_at, copy.name
