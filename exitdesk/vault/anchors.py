"""The anchor: how far this vault had come when it was last used on this computer.

It lies in the keyring, away from the vault's files: header and database rolled back together
look like an older vault, and are behind it. It is signed by the officer who left it, so what
another program puts in its place is told from it. An anchor that cannot be read or written
never stands in the way: then there is none.
"""

from base64 import b64decode, b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Self

from exitdesk.domain.texts import Text
from exitdesk.vault import canonical
from exitdesk.vault.device_errors import DeviceStoreError
from exitdesk.vault.device_stores import Answer, DeviceStore, StoreEntry
from exitdesk.vault.errors import RecordDamagedError
from exitdesk.vault.keys import OfficerKeys, signed_by
from exitdesk.vault.ledger import LedgerHead

# not that of the secrets: Windows moves an entry when another of its service is written
SERVICE = "ExitDesk anchor"
_DOMAIN = b"ExitDesk anchor 1\0"
_SIGNATURE_BYTES = 64
_LONGEST = 2_000  # characters
_PATIENCE_AT_CLOSING = 0.15  # seconds: the lock does not wait

AHEAD = Text(
    sv="Valvet är äldre än när det senast användes på den här datorn: uppgifter som redan hade "
    "sparats kan saknas. Det är väntat om en säkerhetskopia har återställts. Meddela annars den "
    "som ansvarar för valvet.",
    fi="Holvi on vanhempi kuin silloin, kun sitä viimeksi käytettiin tällä tietokoneella: jo "
    "tallennettuja tietoja voi puuttua. Se kuuluu asiaan, jos varmuuskopio on palautettu. Muussa "
    "tapauksessa ilmoita asiasta holvin vastuuhenkilölle.",
)
ANOTHER = Text(
    sv="Loggen i valvet är en annan än när valvet senast användes på den här datorn. Det är "
    "väntat om en säkerhetskopia har återställts här eller använts på en annan dator. Meddela "
    "annars den som ansvarar för valvet.",
    fi="Holvin loki on toinen kuin silloin, kun holvia viimeksi käytettiin tällä tietokoneella. "
    "Se kuuluu asiaan, jos varmuuskopio on palautettu tässä tai sitä on käytetty toisella "
    "tietokoneella. Muussa tapauksessa ilmoita asiasta holvin vastuuhenkilölle.",
)
NOT_OURS = Text(
    sv="Datorns nyckelring visar inte säkert hur långt valvet hade kommit: anteckningen där är "
    "ändrad eller gjord av någon som valvet inte känner till. Meddela den som ansvarar för "
    "valvet.",
    fi="Tietokoneen avainnippu ei luotettavasti kerro, mihin asti holvi oli edennyt: siellä oleva "
    "merkintä on muuttunut tai jonkun holville tuntemattoman tekemä. Ilmoita asiasta holvin "
    "vastuuhenkilölle.",
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The ledger's head and the keys' epoch, as one officer left them."""

    vault_id: bytes
    epoch: int
    sequence: int
    head_hash: bytes
    officer_id: str

    def _body(self) -> bytes:
        return canonical.to_bytes(
            [self.vault_id, self.epoch, self.sequence, self.head_hash, self.officer_id]
        )

    def signed(self, keys: OfficerKeys) -> str:
        """Return the anchor as text for the keyring, signed."""
        body = self._body()
        return b64encode(keys.signing.sign(_DOMAIN + body) + body).decode("ascii")


@dataclass(frozen=True, slots=True)
class FoundAnchor:
    """An anchor read from the keyring, not yet checked."""

    anchor: Anchor
    signature: bytes

    @classmethod
    def parsed(cls, text: str) -> Self | None:
        """Return the anchor in ``text``, None when it is not one."""
        try:
            raw = b64decode(text[:_LONGEST], validate=True)
            plain: Any = canonical.from_bytes(raw[_SIGNATURE_BYTES:])
            vault_id, epoch, sequence, head_hash, officer_id = plain
            anchor = Anchor(
                canonical.as_bytes(vault_id),
                canonical.as_number(epoch),
                canonical.as_number(sequence),
                canonical.as_bytes(head_hash),
                canonical.as_text(officer_id),
            )
        except (RecordDamagedError, TypeError, ValueError, OverflowError):
            return None
        return cls(anchor, raw[:_SIGNATURE_BYTES])

    def is_signed_by(self, signing_key: bytes) -> bool:
        """Whether the holder of ``signing_key`` left it."""
        return signed_by(signing_key, self.signature, _DOMAIN + self.anchor._body())  # noqa: SLF001


@dataclass(frozen=True, slots=True)
class VaultState:
    """What an anchor is compared with; the two functions return None for what is not there."""

    vault_id: bytes
    epoch: int
    newest: int
    hash_at: Callable[[int], bytes | None]  # of the ledger entry with that number
    signing_key_of: Callable[[str], bytes | None]  # of the officer with that id

    def compare(self, text: str) -> tuple[str, Text] | None:
        """Return what an anchor says against this state, as a key and words; None is nothing."""
        found = FoundAnchor.parsed(text)
        if found is None or found.anchor.vault_id != self.vault_id:
            return "anchor_not_ours", NOT_OURS
        anchor = found.anchor
        key = self.signing_key_of(anchor.officer_id)
        if key is None or not found.is_signed_by(key):
            return "anchor_not_ours", NOT_OURS
        if anchor.sequence > self.newest or anchor.epoch > self.epoch:
            return "behind_anchor", AHEAD
        if self.hash_at(anchor.sequence) != anchor.head_hash:
            return "other_than_anchor", ANOTHER
        return None


class AnchorKeeper:
    """Reads and leaves the anchor of one vault; whatever goes wrong, nothing is raised."""

    def __init__(self, store: DeviceStore, vault_id: bytes) -> None:
        self._store = store
        self._entry = StoreEntry(SERVICE, vault_id.hex())
        self._vault_id = vault_id
        self._read: Answer[str | None] | None = None
        self._kept: Answer[None] | None = None

    def begin_reading(self) -> None:
        """Ask for the anchor; returns at once."""
        self._read = self._store.begin_reading(self._entry)

    def compare(self, state: VaultState) -> tuple[str, Text] | None:
        """Return what the anchor says against the vault, None when nothing or no anchor."""
        text = None
        if self._read is not None:
            with suppress(DeviceStoreError):
                text = self._read.get()
        return state.compare(text) if text else None

    def begin_keeping(
        self, epoch: int, head: LedgerHead, officer_id: str, keys: OfficerKeys
    ) -> None:
        """Leave an anchor; returns at once."""
        digest = bytes.fromhex(head.hash_hex)
        anchor = Anchor(self._vault_id, epoch, head.sequence, digest, officer_id)
        self._kept = self._store.begin_keeping(self._entry, anchor.signed(keys))

    def settle(self) -> None:
        """Wait for the anchor being left, a moment only: whoever closes a vault is in haste."""
        if self._kept is not None:
            with suppress(DeviceStoreError):
                self._kept.get(_PATIENCE_AT_CLOSING)
