"""Several officers in one real vault, each opening it with keys of their own."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Revision
from exitdesk.domain.officers import Role
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form
from exitdesk.vault import Vault
from exitdesk.vault.database import Database
from exitdesk.vault.opening import open_with_contents
from exitdesk.vault.slots import SlotContents
from tests.clocks import SettableClock
from tests.made_vaults import CHEAP, OFFICER, MadeVault

KEEPER = OFFICER  # the first officer
OTHER = "Provare Två"
THIRD = "Koestaja Kolme"
ON_DUTY = "Päivystäjä Neljä"


@dataclass(frozen=True)
class Unit:
    """A closed vault and what each of its officers opens it with, by display name."""

    made: MadeVault
    forms: FormLibrary
    clock: SettableClock
    keys: Mapping[str, bytes] = field(repr=False)
    ids: Mapping[str, str]

    def open(self, name: str = KEEPER) -> Vault:
        """Open the vault as one of them; no passphrase is stretched, all else is as always."""
        contents = SlotContents.from_buffer(bytearray(self.keys[name]))
        return open_with_contents(self.made.folder, contents, forms=self.forms, clock=self.clock)

    @contextmanager
    def at_desk(self, name: str = KEEPER) -> Iterator[Vault]:
        """Open the vault as one of them, and close it again."""
        vault = self.open(name)
        try:
            yield vault
        finally:
            vault.close()

    def copied(self, folder: Path) -> "Unit":
        """Return a copy in another folder."""
        made = self.made.copied(folder)
        return Unit(made, self.forms, SettableClock(self.clock.moment), self.keys, self.ids)

    @contextmanager
    def insider(self) -> Iterator[Database]:
        """Give what someone with the vault's key, and no program of ours, could edit."""
        database = Database(self.made.folder / "vault.db", self.made.vault_key())
        try:
            yield database
        finally:
            database.close()


def make_unit(
    made: MadeVault,
    forms: FormLibrary,
    clock: SettableClock,
    others: Mapping[str, frozenset[Role]],
) -> Unit:
    """Let ``others`` into a vault, with slots too cheap for real use."""
    vault = made.open(forms, clock)
    keys, ids = {KEEPER: made.keys}, {KEEPER: vault.officer.officer_id}
    for name, roles in others.items():
        identity = vault.admissions.identity(name, roles)
        vault_id = bytes.fromhex(vault.vault_id)
        slots, sheet = identity.sealed(bytearray(b"en annan provfras"), CHEAP, vault_id)
        vault.admissions.take_in(identity, slots, sheet)
        keys[name] = bytes(identity.contents.to_buffer())
        ids[name] = identity.row.officer_id
    vault.close()
    return Unit(made, forms, clock, keys, ids)


def person(forms: FormLibrary, safe_place: str) -> tuple[Form, Answers]:
    """Return a person's card, with a sealed answer."""
    form = forms.latest("person")
    return form, {"role": "client", "called": "Lind", "safe_place": safe_place}


def first_call(forms: FormLibrary, alias: str) -> tuple[Form, Answers]:
    """Return what gives a case an alias, and words to search for."""
    form = forms.latest("quick_contact")
    return form, {bound(form, Concept.CASE_ALIAS): alias}


def bound(form: Form, concept: Concept) -> str:
    """Return the id of the field that a concept is bound to."""
    found = form.bound(concept)
    assert found is not None
    return found.id


def revealed(vault: Vault, revision: Revision) -> list[object]:
    """Return the sealed answers of a revision."""
    return list(vault.records.reveal(revision.revision_id, "prov").values())
