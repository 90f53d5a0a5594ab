# ruff: noqa: ARG002  (all paths are called alike)
"""The write paths of keys and files: passphrase, recovery sheet, a new vault, a migration."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from exitdesk.domain.actions import Action
from exitdesk.vault import KdfParameters, Vault, open_with_recovery
from exitdesk.vault.creating import NewVault
from exitdesk.vault.database import Database
from exitdesk.vault.errors import VaultError, WrongPassphraseError
from exitdesk.vault.migrating import migrate, migrations
from tests.campaigns.grounds import CLOCK, FORMS, Ground
from tests.campaigns.write_paths import Stand, WritePath
from tests.made_vaults import CHEAP, OFFICER, PASSPHRASE, MadeVault, make_vault


class _Cheap(KdfParameters):
    """Parameters that a campaign can afford a thousand times."""

    __slots__ = ()

    def require_floor(self) -> None:
        """Take any."""


AFFORDABLE = _Cheap(CHEAP.memory_kib, CHEAP.passes, CHEAP.lanes)


def passphrase(number: int) -> bytearray:
    """Return the passphrase that the act with this number sets; 0 is the first one."""
    return bytearray(PASSPHRASE if number == 0 else b"provfras nummer %d" % number)


class ChangingPassphrase(WritePath):
    """Another passphrase each time."""

    name = "passphrase change"
    times = 3

    def act(self, stand: Stand, number: int) -> str:
        """Change it."""
        stand.vault.change_passphrase(passphrase(number), AFFORDABLE)
        return str(number)

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """Exactly one passphrase opens, and it is not older than the acknowledged one."""
        newest = max(map(int, said), default=0)
        opening = [number for number in range(self.times + 1) if _opens(vault, number)]
        if len(opening) == 1 and opening[0] >= newest:
            return []
        return [f"passphrase {newest} was set, {opening} open"]


def _opens(vault: Vault, number: int) -> bool:
    try:
        vault.require_passphrase(passphrase(number))
    except WrongPassphraseError:
        return False
    return True


class RenewingRecovery(WritePath):
    """Another recovery sheet each time."""

    name = "recovery renewal"
    times = 3

    def act(self, stand: Stand, number: int) -> str:
        """Make a new sheet; what is printed on it is acknowledged."""
        return "".join(stand.vault.renew_recovery().lines).replace(" ", "")

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """The newest sheet opens, unless another was under way; no older one does."""
        codes = ["".join(ground.made.sheet.lines), *said]
        renewed = [
            entry
            for entry in vault.ledger.entries(limit=200)
            if entry.action == Action.RECOVERY_RENEWED
        ]
        was_under_way = len(renewed) > len(said)
        opening = [code for code in codes if _recovers(ground, code)]
        if opening == codes[-1:] or (was_under_way and not opening):
            return []
        return [f"{len(opening)} of {len(codes)} sheets open, {len(renewed)} entries"]


def _recovers(ground: Ground, code: str) -> bool:
    copy = ground.copied(ground.folder.with_name("recovering"))
    try:
        open_with_recovery(copy.vault, bytearray(code.encode()), forms=FORMS, clock=CLOCK).close()
    except VaultError:
        return False
    return True


class Creating(WritePath):
    """A new vault in a folder that has none."""

    name = "create a vault"
    times = 1

    def prepare(self, ground: Ground) -> None:
        """Leave an empty folder."""
        for path in ground.vault.iterdir():
            path.unlink()

    def begin(self, ground: Ground) -> NewVault:
        """Make the keys of the vault to come."""
        return NewVault(ground.vault, OFFICER, CHEAP, CLOCK, practice=False)

    def promise(self, stand: NewVault) -> str:
        """Tell the keys."""
        return bytes(stand.contents.to_buffer()).hex()

    def act(self, stand: NewVault, number: int) -> str:
        """Make the files."""
        stand.make(bytearray(PASSPHRASE))
        return "made"

    def end(self, stand: NewVault) -> None:
        """All is closed."""

    def settled(self, ground: Ground, promised: str) -> Ground:
        """The vault that was made, or one made in the same place now."""
        made = replace(ground.made, keys=bytes.fromhex(promised))
        try:
            made.open(FORMS, CLOCK).close()
        except VaultError:
            made = make_vault(ground.vault, CLOCK)
        return Ground(ground.folder, made)

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """A vault that was acknowledged has been opened twice, by now."""
        entries = len(vault.ledger.entries())
        return [] if entries == (3 if said else entries) else ["the vault was made again"]


class Migration(NamedTuple):
    """What one migration works with."""

    made: MadeVault
    database: Database


class Migrating(WritePath):
    """The step to a version that is not there yet, on a vault with some notes."""

    name = "migration"
    times = 1

    @property
    def _number(self) -> int:
        return migrations()[-1][0] + 1

    def prepare(self, ground: Ground) -> None:
        """Leave the vault as a crash does: a step is taken in a vault that is being opened."""
        super().prepare(ground)
        vault = ground.open()
        vault._core.database.close()
        vault._core.keeper.close()

    def begin(self, ground: Ground) -> Migration:
        """Open the file that is brought to another version."""
        return Migration(ground.made, _database(ground))

    def act(self, stand: Migration, number: int) -> str:
        """Copy the file, run the step."""
        self._step(stand.database, stand.made)
        return str(number)

    def end(self, stand: Migration) -> None:
        """Close the file."""
        stand.database.close()

    def settled(self, ground: Ground, promised: str) -> Ground:
        """Take the step as the next opening would; look at the copy; go back by it."""
        database = _database(ground)
        self._step(database, ground.made)
        rows = database.value("SELECT count(*) FROM extra")
        database.close()
        assert rows == 40
        copy = ground.vault / f"vault.before-{self._number}.db"
        copy.replace(ground.vault / "vault.db")
        return ground

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """The copy that was gone back to holds the note."""
        [line] = vault.cases.lines()
        return [] if len(vault.records.current(line.case_id)) == 1 else ["the note"]

    def _step(self, database: Database, made: MadeVault) -> None:
        rows = "INSERT INTO extra VALUES (zeroblob(3000));" * 40
        script = (
            f"BEGIN IMMEDIATE; CREATE TABLE extra (x BLOB); {rows}"
            f" PRAGMA user_version = {self._number}; COMMIT;"
        )
        steps = (*migrations(), (self._number, script))
        migrate(database, made.folder / "vault.db", steps)


def _database(ground: Ground) -> Database:
    return Database(ground.vault / "vault.db", ground.made.vault_key())
