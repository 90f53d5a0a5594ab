"""Steps from version to version, each with a copy of the file before it."""

from pathlib import Path

import pytest

from exitdesk.forms.library import FormLibrary
from exitdesk.vault import errors
from exitdesk.vault.database import Database
from exitdesk.vault.migrating import migrate, migrations
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault

GOOD = "BEGIN IMMEDIATE; CREATE TABLE extra (x INTEGER); PRAGMA user_version = {}; COMMIT;"
BAD = "BEGIN IMMEDIATE; CREATE TABLE other (x INTEGER); INSERT INTO nowhere VALUES (1); COMMIT;"


def database_of(made: MadeVault) -> tuple[Database, Path]:
    path = made.folder / "vault.db"
    return Database(path, made.vault_key()), path


def test_the_steps_are_numbered_without_gaps_and_set_their_number(made_vault: MadeVault) -> None:
    steps = migrations()
    assert [number for number, _ in steps] == list(range(1, len(steps) + 1))
    database, _ = database_of(made_vault)
    assert database.user_version == len(steps)
    database.close()


def test_a_step_leaves_a_private_copy_of_what_was_before(made_vault: MadeVault) -> None:
    before = (made_vault.folder / "vault.db").read_bytes()
    database, path = database_of(made_vault)
    newest = migrations()[-1][0]
    migrate(database, path, (*migrations(), (newest + 1, GOOD.format(newest + 1))))
    assert database.user_version == newest + 1
    copy = made_vault.folder / f"vault.before-{newest + 1}.db"
    assert copy.read_bytes() == before
    assert copy.stat().st_mode & 0o077 == 0
    database.close()


def test_a_step_that_fails_is_undone_and_names_the_copy(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    database, path = database_of(made_vault)
    newest = migrations()[-1][0]
    with pytest.raises(errors.MigrationFailedError) as caught:
        migrate(database, path, (*migrations(), (newest + 1, BAD)))
    assert f"vault.before-{newest + 1}.db" in caught.value.text.sv
    assert database.user_version == newest
    assert not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'other'")
    database.close()
    made_vault.open(forms, clock).close()


def test_no_room_for_the_copy_stops_the_step_before_it_begins(
    made_vault: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    def full(_source: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("exitdesk.vault.migrating.shutil.copyfile", full)
    database, path = database_of(made_vault)
    newest = migrations()[-1][0]
    with pytest.raises(errors.DiskFullError):
        migrate(database, path, (*migrations(), (newest + 1, GOOD.format(newest + 1))))
    assert database.user_version == newest
    database.close()
