"""What was typed but not yet saved, put beside the vault when the program cannot wait for it.

Locking closes in half a second, whatever the vault's thread is doing. Words that could not reach
the database in that time are sealed to the officer who typed them and taken in when the same
officer opens the vault next.
"""

import contextlib
import secrets
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from exitdesk.vault import canonical
from exitdesk.vault.core import Core
from exitdesk.vault.errors import NoCaseKeyError, RecordDamagedError
from exitdesk.vault.files import create_private, disk_error, sync_folder
from exitdesk.vault.keys import OfficerKeys, signed_by
from exitdesk.vault.sealing import unwrap_key, wrap_key
from exitdesk.vault.settings import Settings

_MAGIC = b"ExitDesk lifeboat 1\0"
_SIGNATURE_BYTES = 64
_LARGEST = 32 * 1024 * 1024  # a crafted file must not exhaust memory
_TURN = "lifeboat_turn"


@dataclass(slots=True)
class Lifeboat:
    """One officer's words on their way from one opening of the vault to the next.

    ``launch`` may be called in any thread, also while the vault's thread is busy: it touches
    neither database nor header. A boat belongs to one opening and is taken in at the next, once:
    an older one that somebody puts back is left unread.
    """

    path: Path
    place: bytes  # vault and officer: a boat fits nowhere else
    keys: OfficerKeys = field(repr=False)
    settings: Settings
    _turn: str = field(init=False, default="")

    @classmethod
    def of(cls, core: Core, settings: Settings, database: Path) -> Self:
        """Return the boat of the officer at this desk."""
        officer_id = core.officer.officer_id
        path = database.with_name(f"vault.typed.{officer_id[:8]}")
        place = core.keeper.header.vault_id + officer_id.encode("ascii")
        return cls(path, place, core.keys, settings)

    def launch(self, content: object) -> None:
        """Seal ``content``, plain values, and put it on the disk.

        Raises:
            DiskFullError, WriteFailedError: nothing was put there.
        """
        plain = canonical.to_bytes({"turn": self._turn, "content": content})
        sealed = wrap_key(bytearray(plain), self.keys.exchange_public, self._info)
        signature = self.keys.signing.sign(self._info + sealed)
        fresh = self.path.with_suffix(".new")
        try:
            fresh.unlink(missing_ok=True)
            create_private(fresh, _MAGIC + signature + sealed)
            fresh.replace(self.path)
            sync_folder(self.path.parent)
        except OSError as error:
            raise disk_error(error) from error

    def taken(self) -> object:
        """Return what the opening before this one left, None when there is nothing.

        Raises:
            RecordDamagedError: when the boat cannot be read, or was not made by this officer.
        """
        try:
            found = self.path.lstat()
            if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST:  # a pipe would hang
                raise RecordDamagedError(detail="lifeboat")
            sealed = self.path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise RecordDamagedError(detail="lifeboat") from error
        boat = self._opened(sealed)
        expected = self.settings.get(_TURN)
        return boat["content"] if expected and boat.get("turn") == expected else None

    def begin_turn(self) -> None:
        """Remove what was taken in; from here on a new boat can be launched.

        Raises:
            DiskFullError, WriteFailedError: the boat is taken in again at the next opening.
        """
        turn = secrets.token_hex(16)
        self.settings.set(_TURN, turn)
        self._turn = turn
        with contextlib.suppress(OSError):  # unread from now on, whether it can be removed or not
            self.path.unlink(missing_ok=True)
            self.path.with_suffix(".new").unlink(missing_ok=True)  # of a lock that was killed

    @property
    def _info(self) -> bytes:
        return b"ExitDesk lifeboat 1 " + self.place

    def _opened(self, boat: bytes) -> dict[str, object]:
        signature = boat[len(_MAGIC) :][:_SIGNATURE_BYTES]
        sealed = boat[len(_MAGIC) + _SIGNATURE_BYTES :]
        signed = signed_by(self.keys.signing_public, signature, self._info + sealed)
        if not boat.startswith(_MAGIC) or not signed:
            raise RecordDamagedError(detail="lifeboat")
        try:
            content = canonical.from_bytes(unwrap_key(sealed, self.keys.exchange, self._info))
        except NoCaseKeyError as error:
            raise RecordDamagedError(detail="lifeboat") from error
        if not isinstance(content, dict) or "content" not in content:
            raise RecordDamagedError(detail="lifeboat")
        return content
