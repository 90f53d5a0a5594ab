"""A backup is restored into a new place, tried and compared there, and only then put to use."""

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from exitdesk.domain.actions import Action
from exitdesk.vault import Vault, check_vault, open_vault, open_with_recovery, warnings
from exitdesk.vault import backup_errors as errors
from exitdesk.vault.backup_seals import ReadSeal
from exitdesk.vault.backups import make_backup
from exitdesk.vault.comparisons import Comparison, Relation
from exitdesk.vault.errors import (
    AlreadyOpenError,
    RecordDamagedError,
    VaultError,
    WrongPassphraseError,
)
from exitdesk.vault.generations import generations, look_at_generation
from exitdesk.vault.keys import random_key
from exitdesk.vault.placing import Settled, put_in_place, settle
from exitdesk.vault.restoring import try_restored
from exitdesk.vault.staging import Part, Staged, missing_part, stage
from tests.backups.conftest import Ground, Open, write_note
from tests.backups.test_making import Room, names_in
from tests.made_vaults import PASSPHRASE, make_vault

# --- drills -----------------------------------------------------------------------------------


def test_drill_a_lost_laptop_with_a_backup(ground: Ground) -> None:
    lines = ground.vault.cases.lines()
    ground.vault.close()
    shutil.rmtree(ground.tmp / "vault")
    place = ground.tmp / "new computer" / "exitdesk" / "vault"

    def unlock(folder: Path) -> Vault:
        return open_vault(folder, bytearray(PASSPHRASE), forms=ground.forms, clock=ground.clock)

    tried = try_restored(stage(generations(ground.drive)[0], place), unlock)
    assert tried.comparison == Comparison(Relation.NO_OTHER)
    assert (tried.cases, tried.records) == (1, 1)
    assert put_in_place(tried.staged, ground.clock.now()) is None
    opened = unlock(place)
    assert opened.cases.lines() == lines
    assert opened.warnings == ()
    assert check_vault(opened).is_whole
    opened.close()
    assert names_in(place.parent) == ["vault"]


def test_drill_a_lost_laptop_and_a_forgotten_passphrase(ground: Ground) -> None:
    place = ground.tmp / "new" / "vault"

    def recover(folder: Path) -> Vault:
        code = bytearray("".join(ground.made.sheet.lines).encode())
        return open_with_recovery(folder, code, forms=ground.forms, clock=ground.clock)

    tried = try_restored(stage(generations(ground.drive)[0], place), recover)
    put_in_place(tried.staged, ground.clock.now())
    opened = recover(place)
    assert len(opened.cases.lines()) == 1
    opened.close()


def test_drill_a_lost_header_with_a_backup(ground: Ground) -> None:
    write_note(ground.vault, ground.forms, "efter kopian")
    ground.vault.close()
    (ground.folder / "vault.hdr").unlink()
    assert missing_part(ground.folder, ground.backup) is Part.HEADER
    tried = ground.restore(ground.drive, ground.folder, Part.HEADER)
    assert warnings.HEADER_OLDER in tried.warnings
    assert tried.cases == 2
    aside = put_in_place(tried.staged, ground.clock.now())
    assert aside is not None
    assert "vault.db" in names_in(aside)
    opened = ground.unlock(ground.folder)
    assert len(opened.cases.lines()) == 2
    assert opened.warnings == ()
    assert check_vault(opened).is_whole
    opened.close()


def test_drill_a_lost_database_with_a_backup(ground: Ground) -> None:
    write_note(ground.vault, ground.forms, "efter kopian")
    ground.vault.close()
    (ground.folder / "vault.db").unlink()
    assert missing_part(ground.folder, ground.backup) is Part.DATABASE
    tried = ground.restore(ground.drive, ground.folder, Part.DATABASE)
    assert warnings.ROLLED_BACK in tried.warnings
    put_in_place(tried.staged, ground.clock.now())
    opened = ground.unlock(ground.folder)
    assert len(opened.cases.lines()) == 1
    opened.close()


# --- trying and comparing ---------------------------------------------------------------------


def test_a_restored_vault_says_in_its_ledger_where_it_comes_from(ground: Ground) -> None:
    seal = ground.backup.require_usable()
    tried = ground.restore(ground.drive, ground.tmp / "new")
    opened = ground.unlock(tried.staged.folder)
    told = [(entry.action, dict(entry.facts)) for entry in opened.ledger.entries(limit=3)]
    assert told[1] == (
        Action.RESTORED,
        {"backup": seal.backup_id, "head": seal.head.short, "restored": "whole"},
    )
    assert told[2][0] == Action.UNLOCKED
    assert opened.backups.last is not None
    assert opened.backups.last.made_at == seal.made_at
    opened.close()


def test_the_backup_itself_is_not_changed_by_a_restore(ground: Ground) -> None:
    before = {path: path.read_bytes() for path in ground.backup.files.all}
    ground.restore(ground.drive, ground.tmp / "new")
    assert {path: path.read_bytes() for path in ground.backup.folder.iterdir()} == before


def test_what_was_written_after_the_backup_is_counted_and_dated(ground: Ground) -> None:
    ground.clock.advance(timedelta(days=1))
    first = ground.clock.now()
    case_id = write_note(ground.vault, ground.forms, "ett")
    ground.vault.records.write(
        case_id, ground.forms.latest("note"), {"kind": "own", "body": "två"}
    )
    ground.clock.advance(timedelta(days=2))
    write_note(ground.vault, ground.forms, "tre")
    ground.vault.drafts.begin(
        ground.forms.latest("note"), case_id=case_id, answers={"body": "utkast"}
    )
    last = ground.clock.now()
    ground.vault.close()
    found = ground.restore(ground.drive, ground.folder).comparison
    assert found.relation is Relation.BEHIND
    assert (found.records, found.cases, found.drafts) == (3, 2, 1)
    assert found.last == last
    assert found.first is not None
    assert found.first <= first


def test_a_vault_in_which_nothing_was_written_since_is_the_same(ground: Ground) -> None:
    ground.vault.close()
    assert ground.restore(ground.drive, ground.folder).comparison.relation is Relation.SAME


def test_a_backup_that_is_ahead_of_the_vault_in_use_is_told(ground: Ground) -> None:
    ground.vault.close()
    shutil.copytree(ground.folder, ground.tmp / "older")
    again = ground.unlock(ground.folder)
    write_note(again, ground.forms)
    make_backup(again.backups, ground.drive)
    again.close()
    shutil.rmtree(ground.folder)
    (ground.tmp / "older").rename(ground.folder)
    found = ground.restore(ground.drive, ground.folder).comparison
    assert (found.relation, found.records, found.cases) == (Relation.AHEAD, 1, 1)


def test_two_vaults_that_went_different_ways_are_told(ground: Ground) -> None:
    ground.vault.close()
    tried = ground.restore(ground.drive, ground.tmp / "other computer" / "vault")
    other = ground.unlock(tried.staged.folder)
    write_note(other, ground.forms, "på den andra datorn")
    write_note(other, ground.forms, "en gång till")
    make_backup(other.backups, ground.drive)
    other.close()
    again = ground.unlock(ground.folder)
    write_note(again, ground.forms, "på den här")
    again.close()
    found = ground.restore(ground.drive, ground.folder).comparison
    assert found.relation is Relation.APART
    assert (found.records, found.cases) == (1, 1)


def test_another_vault_in_the_place_is_told(ground: Ground) -> None:
    make_vault(ground.tmp / "another", ground.clock)
    found = ground.restore(ground.drive, ground.tmp / "another").comparison
    assert found == Comparison(Relation.OTHER_VAULT)


def test_a_damaged_vault_in_the_place_is_not_compared(ground: Ground) -> None:
    ground.vault.close()
    os.truncate(ground.folder / "vault.db", 8192)
    assert ground.restore(ground.drive, ground.folder).comparison == Comparison(
        Relation.NOT_COMPARED
    )


def test_a_wrong_passphrase_may_be_corrected_without_copying_again(ground: Ground) -> None:
    staged = stage(generations(ground.drive)[0], ground.tmp / "new")

    def open_with(passphrase: bytes) -> Open:
        def unlock(folder: Path) -> Vault:
            return open_vault(
                folder, bytearray(passphrase), forms=ground.forms, clock=ground.clock
            )

        return unlock

    with pytest.raises(WrongPassphraseError):
        try_restored(staged, open_with(b"fel"))
    assert try_restored(staged, open_with(PASSPHRASE)).cases == 1


def test_a_seal_that_the_vaults_key_did_not_make_is_refused(ground: Ground) -> None:
    forged = ground.backup.require_usable().pack(random_key())
    ground.backup.files.seal.write_bytes(forged)
    assert ReadSeal.read(forged)
    with pytest.raises(errors.BackupForgedError):
        ground.restore(ground.drive, ground.tmp / "new")


def test_one_damaged_record_is_told_and_does_not_keep_the_others_from_being_restored(
    ground: Ground,
) -> None:
    write_note(ground.vault, ground.forms, "hel")
    ground.vault._core.database.execute("UPDATE revisions SET salt = x'00' WHERE row_number = 1")
    ground.clock.advance()
    make_backup(ground.vault.backups, ground.drive)
    tried = ground.restore(ground.drive, ground.tmp / "new")
    assert RecordDamagedError.message in tried.warnings
    assert tried.records == 2


def test_a_place_with_something_else_in_it_is_refused(ground: Ground) -> None:
    taken = ground.tmp / "taken"
    taken.mkdir()
    (taken / "letter.txt").write_text("hej")
    with pytest.raises(errors.RestorePlaceTakenError):
        stage(generations(ground.drive)[0], taken)
    assert names_in(taken) == ["letter.txt"]


def test_a_backup_is_never_the_place_of_a_restore(ground: Ground) -> None:
    with pytest.raises(errors.RestorePlaceTakenError):
        stage(ground.backup, ground.backup.folder)


def test_a_computer_without_room_is_told(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exitdesk.vault.staging.shutil.disk_usage", lambda _path: Room(9))
    with pytest.raises(errors.RestoreNoRoomError):
        stage(generations(ground.drive)[0], ground.tmp / "new")


def test_a_disk_that_refuses_leaves_the_vault_and_nothing_else(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    ground.vault.close()
    real, before = os.write, names_in(ground.folder.parent)
    for nth in range(1, 30):
        count: list[int] = []

        def write(handle: int, content: bytes, count: list[int] = count, nth: int = nth) -> int:
            count.append(1)
            if len(count) >= nth:
                raise OSError(28, "full")
            return real(handle, content)

        with monkeypatch.context() as patched:
            patched.setattr("os.write", write)
            try:
                stage(generations(ground.drive)[0], ground.folder).discard()
            except errors.RestoreNoRoomError:
                assert names_in(ground.folder.parent) == before
            else:
                break
    assert nth > 2


# --- putting it in place ----------------------------------------------------------------------


def test_the_vault_that_was_there_is_moved_aside_and_never_deleted(ground: Ground) -> None:
    write_note(ground.vault, ground.forms, "efter kopian")
    ground.vault.close()
    tried = ground.restore(ground.drive, ground.folder)
    aside = put_in_place(tried.staged, ground.clock.now())
    assert aside is not None
    assert aside.name.startswith("vault.aside-2026")
    for folder, cases in ((ground.folder, 1), (aside, 2)):
        opened = ground.unlock(folder)
        assert len(opened.cases.lines()) == cases
        opened.close()
    again = put_in_place(ground.restore(ground.drive, ground.folder).staged, ground.clock.now())
    assert again not in {None, aside}
    assert again is not None
    assert again.name.startswith(aside.name)


def test_a_vault_in_use_is_not_moved(ground: Ground) -> None:
    tried = ground.restore(ground.drive, ground.folder)
    with pytest.raises(AlreadyOpenError):
        put_in_place(tried.staged, ground.clock.now())
    assert ground.vault.cases.lines()


def stopping_at(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stop the program, as a crash does, at the nth change of names."""
    real = Path.rename
    count: list[int] = []

    def rename(path: Path, target: Path) -> Path:
        if len(count) == step:
            raise KeyboardInterrupt
        count.append(1)
        return real(path, target)

    monkeypatch.setattr(Path, "rename", rename)


@pytest.mark.parametrize(
    ("step", "outcome", "cases"), [(0, Settled.UNDONE, 2), (1, Settled.COMPLETED, 1)]
)
def test_a_crash_in_between_leaves_the_old_vault_or_the_new_one(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, step: int, outcome: Settled, cases: int
) -> None:
    write_note(ground.vault, ground.forms, "efter kopian")
    ground.vault.close()
    tried = ground.restore(ground.drive, ground.folder)
    with monkeypatch.context() as patched:
        stopping_at(step, patched)
        with pytest.raises(KeyboardInterrupt):
            put_in_place(tried.staged, ground.clock.now())
    assert settle(ground.folder) is outcome
    assert settle(ground.folder) is Settled.NOTHING
    opened = ground.unlock(ground.folder)
    assert len(opened.cases.lines()) == cases
    opened.close()


def test_names_that_the_disk_does_not_change_leave_the_vault_where_it_was(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    ground.vault.close()
    tried = ground.restore(ground.drive, ground.folder)
    real = Path.rename
    for refused in range(2):
        count: list[int] = []

        def rename(
            path: Path, target: Path, count: list[int] = count, refused: int = refused
        ) -> Path:
            count.append(1)
            if len(count) == refused + 1:
                raise OSError(5, "refused")
            return real(path, target)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "rename", rename)
            with pytest.raises(errors.RestoreNotPossibleError):
                put_in_place(tried.staged, ground.clock.now())
        assert settle(ground.folder) is Settled.NOTHING
        ground.unlock(ground.folder).close()
    assert put_in_place(tried.staged, ground.clock.now()) is not None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xa0",
        b"no plan at all",
        b"\xa2haside\x60hrestored\x60",
        b"\xa2easidef../../xhrestoredf../../y",
    ],
)
def test_a_plan_that_is_none_of_ours_is_not_followed(vault_folder: Path, content: bytes) -> None:
    before = names_in(vault_folder)
    vault_folder.with_name("vault.restoring").write_bytes(content)
    assert settle(vault_folder) is Settled.NOTHING
    assert names_in(vault_folder) == before
    assert names_in(vault_folder.parent) == ["vault"]


def test_what_restores_that_were_cut_short_have_left_is_taken_away_by_the_next(
    ground: Ground,
) -> None:
    place = ground.tmp / "home" / "vault"
    left = stage(generations(ground.drive)[0], place)
    assert isinstance(left, Staged)
    stage(look_at_generation(ground.backup.folder), place)
    assert not left.folder.exists()
    assert len(names_in(place.parent)) == 1


def test_every_failure_of_a_backup_or_restore_has_words_of_its_own(ground: Ground) -> None:
    def below(kind: type[VaultError]) -> set[type[VaultError]]:
        return {kind}.union(*(below(each) for each in kind.__subclasses__()))

    kinds = below(errors.BackupError) | below(errors.RestoreError)
    assert len({kind.message for kind in kinds}) == len(kinds) > 20
