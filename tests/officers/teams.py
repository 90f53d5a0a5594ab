"""A vault with several officers, each opened by their own keys, without stretching anything."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from exitdesk.domain.answers import Answers
from exitdesk.domain.officers import Role
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import RecoverySheet, Vault, Watch
from exitdesk.vault.opening import open_with_contents
from exitdesk.vault.slots import SlotContents
from tests.clocks import SettableClock
from tests.made_vaults import CHEAP, OFFICER, MadeVault

PLAIN = frozenset({Role.OFFICER})
DUTY = frozenset({Role.OFFICER, Role.DUTY})
KEEPER = frozenset({Role.OFFICER, Role.KEEPER})
SAFE_PLACE = "Provgatan 1 A 2"
UNWATCHED = Watch()


@dataclass
class Team:
    """A closed vault and the keys of its officers by name; passphrases are ``fras <name>``."""

    made: MadeVault
    forms: FormLibrary
    clock: SettableClock
    keys: dict[str, bytes] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    sheets: dict[str, RecoverySheet] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.keys[OFFICER] = self.made.keys
        self.ids[OFFICER] = self.made.contents().officer_id

    @property
    def folder(self) -> Path:
        return self.made.folder

    @contextmanager
    def at_desk(self, name: str = OFFICER) -> Iterator[Vault]:
        """The vault, opened by one officer, closed again."""
        contents = SlotContents.from_buffer(bytearray(self.keys[name]))
        vault = open_with_contents(self.folder, contents, forms=self.forms, clock=self.clock)
        try:
            yield vault
        finally:
            vault.close()

    def admit(self, vault: Vault, name: str, roles: frozenset[Role] = PLAIN) -> str:
        """Let an officer in with a cheap slot; return their id."""
        identity = vault.admissions.identity(name, roles)
        self.keys[name] = bytes(identity.contents.to_buffer())
        self.ids[name] = identity.row.officer_id
        vault_id = bytes.fromhex(vault.vault_id)
        slots, sheet = identity.sealed(passphrase_of(name), CHEAP, vault_id)
        self.sheets[name] = sheet
        vault.admissions.take_in(identity, slots, sheet)
        return identity.row.officer_id

    def remove(self, vault: Vault, name: str, successor: str | None = None) -> None:
        """Let an officer go."""
        heir = self.ids[successor] if successor else None
        vault.departures.remove(self.ids[name], heir, UNWATCHED)


def passphrase_of(name: str) -> bytearray:
    return bytearray(f"fras {name}".encode())


def code_of(sheet: RecoverySheet) -> bytearray:
    return bytearray("".join(sheet.lines).encode())


def write_safe_place(vault: Vault, forms: FormLibrary, case_id: str) -> str:
    """Write a person whose safe place is sealed; return the revision's id."""
    answers: Answers = {"safe_place": SAFE_PLACE}
    return vault.records.write(case_id, forms.latest("person"), answers).revision_id


def revealed(vault: Vault, revision_id: str) -> object:
    """Return the sealed safe place."""
    return vault.records.reveal(revision_id, "prov")["safe_place"]
