"""The vault key, wrapped to each officer's public key: what the header keeps of it.

Replacing the vault key needs nobody's passphrase: new envelopes are made with public keys alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from exitdesk.vault import canonical
from exitdesk.vault.errors import HeaderForgedError, NoCaseKeyError
from exitdesk.vault.keys import KEY_BYTES
from exitdesk.vault.sealing import unwrap_key, wrap_key
from exitdesk.vault.slots import SlotContents

SALT_BYTES = 16  # how much of the database file's start is not encrypted: SQLCipher's salt


@dataclass(frozen=True, slots=True)
class VaultKeyRing:
    """One epoch of the vault key: its envelopes, and the file that it opens.

    ``salt`` is the start of the database file; a file made with another key has another one.
    """

    epoch: int
    salt: bytes
    envelopes: Mapping[str, bytes]  # by officer id

    @classmethod
    def made(
        cls,
        vault_key: bytearray,
        vault_id: bytes,
        *,
        epoch: int,
        salt: bytes,
        exchange_keys: Mapping[str, bytes],
    ) -> Self:
        """Return the ring that lets the officers with these X25519 public keys in."""
        envelopes = {
            officer_id: wrap_key(vault_key, public, _info(vault_id, epoch, officer_id))
            for officer_id, public in sorted(exchange_keys.items())
        }
        return cls(epoch, salt, envelopes)

    def with_officer(
        self, vault_key: bytearray, vault_id: bytes, officer_id: str, exchange_key: bytes
    ) -> Self:
        """Return the ring that lets one more officer in."""
        wrapped = wrap_key(vault_key, exchange_key, _info(vault_id, self.epoch, officer_id))
        return type(self)(self.epoch, self.salt, {**self.envelopes, officer_id: wrapped})

    def vault_key(self, contents: SlotContents, vault_id: bytes) -> bytearray:
        """Return the vault key for the officer whose slot was opened.

        Raises:
            HeaderForgedError: when there is no envelope for them, or it is not theirs.
        """
        info = _info(vault_id, self.epoch, contents.officer_id)
        try:
            key = unwrap_key(
                self.envelopes.get(contents.officer_id, b""), contents.keys.exchange, info
            )
        except NoCaseKeyError as error:
            raise HeaderForgedError(detail="envelope") from error
        if len(key) != KEY_BYTES:
            raise HeaderForgedError(detail="envelope")
        return key

    def plain(self) -> dict[str, object]:
        """Return the ring as plain values for the header."""
        return {"epoch": self.epoch, "salt": self.salt, "envelopes": dict(self.envelopes)}

    @classmethod
    def from_plain(cls, plain: Any) -> Self:
        """Return the ring that ``plain()`` gave; raises ``KeyError`` and the like."""
        return cls(
            epoch=canonical.as_number(plain["epoch"]),
            salt=canonical.as_bytes(plain["salt"]),
            envelopes={
                canonical.as_text(officer_id): canonical.as_bytes(wrapped)
                for officer_id, wrapped in dict(plain["envelopes"]).items()
            },
        )


def _info(vault_id: bytes, epoch: int, officer_id: str) -> bytes:
    return b"ExitDesk vault key 1" + vault_id + f" {epoch} {officer_id}".encode("ascii")
