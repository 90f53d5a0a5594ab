"""A backup is called good when it has been read back, opened and checked; and never before."""

import errno
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from exitdesk.domain.actions import Action
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, check_vault
from exitdesk.vault import backup_errors as errors
from exitdesk.vault.backups import BackupStep, make_backup
from exitdesk.vault.errors import VaultError
from exitdesk.vault.generations import Generation, check_content, generations
from tests.backups.conftest import Open, write_note
from tests.clocks import SettableClock


@dataclass(frozen=True)
class Room:
    """What a drive says of the room on it."""

    free: int


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_a_whole_vault_that_opens_as_it_lies(
    backup: Generation, vault: Vault, unlock: Open, drive: Path
) -> None:
    assert names_in(backup.folder) == ["backup.seal", "vault.db", "vault.hdr"]
    assert names_in(drive) == [backup.folder.name]
    opened = unlock(backup.folder)
    assert opened.vault_id == vault.vault_id
    assert opened.cases.lines() == vault.cases.lines()
    assert check_vault(opened).problems == ()
    opened.close()


def test_the_name_of_a_backup_says_neither_whose_nor_what_it_is(backup: Generation) -> None:
    day, time, random = backup.folder.name.split("-")
    assert (len(day), len(time), len(random)) == (8, 6, 8)
    assert (day + time).isdigit()


def test_only_the_owner_may_read_a_backup(backup: Generation) -> None:
    assert stat.S_IMODE(backup.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in backup.files.all} == {0o600}


def test_the_seal_says_which_vault_how_far_and_what_lies_beside_it(
    vault: Vault, forms: FormLibrary, drive: Path, clock: SettableClock
) -> None:
    write_note(vault, forms)
    head = vault.head
    seal = make_backup(vault.backups, drive).require_usable()
    assert seal.vault_id.hex() == vault.vault_id
    assert seal.head == head
    assert seal.made_at == clock.now()
    assert (seal.number, seal.practice) == (1, False)
    database = generations(drive)[0].files.database.read_bytes()
    assert seal.database.sha256 == sha256(database).digest()
    assert seal.database.size == len(database)


def test_a_backup_is_entered_in_the_ledger_and_remembered(
    backup: Generation, vault: Vault, drive: Path
) -> None:
    seal = backup.require_usable()
    entry = vault.ledger.entries(limit=1)[0]
    assert entry.action == Action.BACKED_UP
    assert dict(entry.facts) == {"backup": seal.backup_id, "head": seal.head.short}
    last = vault.backups.last
    assert last is not None
    assert (last.made_at, last.folder, last.head) == (seal.made_at, drive, seal.head)


def test_nothing_of_a_backup_is_left_beside_the_vault(
    backup: Generation, vault_folder: Path
) -> None:
    usual = {"vault.db", "vault.db-journal", "vault.hdr", "vault.jnl"}
    assert set(names_in(vault_folder)) <= usual


def test_a_copy_set_aside_by_a_killed_process_is_gone_at_the_next_opening(
    vault_folder: Path, unlock: Open
) -> None:
    (vault_folder / "vault.db.snapshot").write_bytes(b"left over")
    unlock(vault_folder).close()
    assert "vault.db.snapshot" not in names_in(vault_folder)


def test_the_vault_may_be_written_to_while_its_backup_is_made(
    vault: Vault, forms: FormLibrary, drive: Path, unlock: Open
) -> None:
    write_note(vault, forms, "före")
    under_way = vault.backups.begin(drive)
    write_note(vault, forms, "efter")
    made = under_way.write()
    vault.backups.finish(made)
    assert not any(under_way.vault_key)
    opened = unlock(made.folder)
    assert (len(opened.cases.lines()), len(vault.cases.lines())) == (1, 2)
    opened.close()


def test_all_steps_are_told_to_their_end(vault: Vault, drive: Path) -> None:
    told: dict[BackupStep, tuple[int, int]] = {}

    def note(step: BackupStep, done: int, total: int) -> None:
        told[step] = (done, total)

    make_backup(vault.backups, drive, note)
    assert list(told) == list(BackupStep)
    assert all(done == total for done, total in told.values())


def test_ten_backups_are_kept_and_the_oldest_go_first(
    vault: Vault, drive: Path, clock: SettableClock
) -> None:
    made = []
    for _ in range(12):
        clock.advance(timedelta(hours=1))
        made.append(make_backup(vault.backups, drive))
    assert names_in(drive) == sorted(one.folder.name for one in made[2:])
    found = generations(drive)
    assert [one.require_usable().number for one in found] == list(range(12, 2, -1))
    assert all(check_content(one).problem is None for one in found)


def test_how_many_are_kept_can_be_set_and_the_only_one_stays(
    vault: Vault, drive: Path, clock: SettableClock
) -> None:
    vault.settings.set_shared("backup_keep", 1)
    for _ in range(3):
        clock.advance(timedelta(hours=1))
        made = make_backup(vault.backups, drive)
        assert names_in(drive) == [made.folder.name]


def test_a_clock_that_went_back_does_not_make_the_newest_backup_the_oldest(
    vault: Vault, drive: Path, clock: SettableClock
) -> None:
    vault.settings.set_shared("backup_keep", 2)
    for _ in range(4):
        clock.advance(timedelta(days=-1))
        made = make_backup(vault.backups, drive)
    assert made.folder.name in names_in(drive)
    assert sorted(one.require_usable().number for one in generations(drive)) == [3, 4]


def test_other_things_on_the_drive_are_left_alone(
    vault: Vault, drive: Path, clock: SettableClock, tmp_path: Path
) -> None:
    vault.settings.set_shared("backup_keep", 1)
    (drive / "holiday.part").mkdir()
    (drive / "20200101-000000-00000000").mkdir()
    (drive / "20200101-000000-00000001.part").symlink_to(tmp_path)
    (drive / "letter.txt").write_text("hej")
    first = make_backup(vault.backups, drive)
    (first.folder / "mine.txt").write_text("min")
    clock.advance()
    second = make_backup(vault.backups, drive)
    assert names_in(drive) == sorted(
        [
            *("20200101-000000-00000000", "20200101-000000-00000001.part"),
            *(f"{first.folder.name}.part", second.folder.name, "holiday.part", "letter.txt"),
        ]
    )
    assert (drive / f"{first.folder.name}.part" / "mine.txt").read_text() == "min"


def test_damaged_backups_are_not_counted_among_those_that_are_kept(
    vault: Vault, drive: Path, clock: SettableClock
) -> None:
    vault.settings.set_shared("backup_keep", 2)
    made = []
    for _ in range(3):
        clock.advance(timedelta(hours=1))
        made.append(make_backup(vault.backups, drive))
        if len(made) == 2:
            (made[1].folder / "vault.db").write_bytes(b"cut")
    assert names_in(drive) == sorted(one.folder.name for one in made)


# --- what can go wrong ------------------------------------------------------------------------


def test_the_vaults_own_folder_is_refused(vault: Vault, vault_folder: Path) -> None:
    inside = vault_folder / "backups"
    inside.mkdir()
    for folder in (vault_folder, inside):
        with pytest.raises(errors.BackupInVaultError):
            make_backup(vault.backups, folder)


def test_a_folder_that_is_not_there_is_told_as_a_drive_that_has_gone(
    vault: Vault, tmp_path: Path
) -> None:
    with pytest.raises(errors.BackupDriveGoneError):
        make_backup(vault.backups, tmp_path / "nowhere")


def test_a_drive_without_room_is_told_before_anything_is_written(
    vault: Vault, backup: Generation, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exitdesk.vault.backups.disk_usage", lambda _path: Room(9000))
    with pytest.raises(errors.BackupDriveFullError):
        make_backup(vault.backups, drive)
    assert names_in(drive) == [backup.folder.name]


def test_a_backup_that_is_cancelled_leaves_the_last_good_one_and_nothing_else(
    vault: Vault, backup: Generation, drive: Path, vault_folder: Path
) -> None:
    for stop_after in range(6):
        asked: list[int] = []

        def cancelled(asked: list[int] = asked, stop_after: int = stop_after) -> bool:
            asked.append(1)
            return len(asked) > stop_after

        try:
            make_backup(vault.backups, drive, cancelled=cancelled)
        except errors.BackupCancelledError:
            assert names_in(drive) == [backup.folder.name]
            assert "vault.db.snapshot" not in names_in(vault_folder)
        else:
            assert stop_after > 2
            break


def refusing(call: Callable[..., object], nth: int, code: int) -> Callable[..., object]:
    """Return the system's call, which fails from the nth time on that it is used."""
    count: list[int] = []

    def wrapped(*arguments: object, **named: object) -> object:
        count.append(1)
        if len(count) >= nth:
            raise OSError(code, os.strerror(code))
        return call(*arguments, **named)

    return wrapped


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, errors.BackupDriveFullError),
        (errno.EIO, errors.BackupDriveGoneError),
        (errno.ENODEV, errors.BackupDriveGoneError),
        (errno.EROFS, errors.BackupDriveProtectedError),
    ],
)
@pytest.mark.parametrize("call", ["write", "fsync"])
def test_a_drive_that_refuses_at_any_moment_leaves_the_last_good_backup(  # noqa: PLR0917
    vault: Vault,
    backup: Generation,
    drive: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    code: int,
    kind: type[VaultError],
) -> None:
    """From the nth call on the drive is gone: nothing can be cleaned up on it either."""
    refused = 0
    for nth in range(1, 40):
        under_way = vault.backups.begin(drive)
        with monkeypatch.context() as patched:  # the edge of the machine
            patched.setattr(f"os.{call}", refusing(getattr(os, call), nth, code))
            try:
                under_way.write()
            except kind:
                refused += 1
            else:
                break
        assert all(check_content(one).problem is None for one in generations(drive))
        assert backup.folder in {one.folder for one in generations(drive)}
    assert refused > 1
    make_backup(vault.backups, drive)
    assert not [name for name in names_in(drive) if name.endswith(".part")]


def test_a_drive_that_gives_back_something_else_is_found_out(
    vault: Vault, backup: Generation, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from exitdesk.vault import copying

    real = copying.copy_handle

    def lying(source: int, size: int, target: Path, *rest: object) -> bytes:
        digest = real(source, size, target, *rest)  # type: ignore[arg-type]
        with target.open("r+b") as file:
            file.seek(5000)
            byte = file.read(1)
            file.seek(5000)
            file.write(bytes([byte[0] ^ 1]))
        return digest

    monkeypatch.setattr("exitdesk.vault.backups.copy_handle", lying)
    with pytest.raises(errors.BackupNotReadBackError):
        make_backup(vault.backups, drive)
    assert names_in(drive) == [backup.folder.name]


def test_a_vault_whose_chain_is_broken_is_never_backed_up_as_good(
    vault: Vault, backup: Generation, drive: Path
) -> None:
    vault._core.database.execute("UPDATE ledger SET action = 'case.opened' WHERE sequence = 1")
    with pytest.raises(errors.BackupOfDamagedVaultError):
        make_backup(vault.backups, drive)
    assert names_in(drive) == [backup.folder.name]


def test_a_backup_begun_in_the_middle_of_a_transaction_is_a_mistake_of_ours(
    vault: Vault, drive: Path
) -> None:
    with vault._core.database.trial(), pytest.raises(ValueError, match="transaction"):
        vault.backups.begin(drive)


def test_every_folder_that_cannot_be_written_to_is_told(
    vault: Vault, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise PermissionError(errno.EACCES, "refused")

    monkeypatch.setattr("exitdesk.vault.generations.Path.mkdir", refuse)
    with pytest.raises(errors.BackupDriveProtectedError):
        make_backup(vault.backups, drive)
