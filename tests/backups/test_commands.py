"""The commands make, list, try and restore backups; secrets come from standard input only."""

import io
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from exitdesk.commands.backups import DONE, FAILED, NOT_OPENED, run_backup, run_list, run_restore
from exitdesk.commands.vault_checks import run_verify_vault
from exitdesk.forms.library import FormLibrary
from tests.backups.conftest import Open, write_note
from tests.made_vaults import PASSPHRASE, MadeVault

ROOT = Path(__file__).parents[2]
TYPED = PASSPHRASE.decode() + "\n"


def backed_up(vault: Path, drive: Path, typed: str = TYPED) -> tuple[int, str]:
    out = io.StringIO()
    return run_backup(vault, drive, io.StringIO(typed), out), out.getvalue()


def restored(drive: Path, place: Path, typed: str = TYPED, **options: object) -> tuple[int, str]:
    out = io.StringIO()
    status = run_restore(drive, place, io.StringIO(typed), out, **options)  # type: ignore[arg-type]
    return status, out.getvalue()


@pytest.fixture
def noted(made_vault: MadeVault, unlock: Open, forms: FormLibrary) -> MadeVault:
    """A closed vault with a note in it."""
    vault = unlock(made_vault.folder)
    write_note(vault, forms)
    vault.close()
    return made_vault


def test_a_vault_is_backed_up_and_restored_on_another_computer(
    noted: MadeVault, drive: Path, tmp_path: Path, unlock: Open
) -> None:
    status, said = backed_up(noted.folder, drive)
    assert status == DONE
    assert "read back, opened and checked" in said
    place = tmp_path / "new" / "vault"
    status, said = restored(drive, place)
    assert status == DONE, said
    assert "Ärenden: 1" in said
    assert "Asioita: 1" in said
    vault = unlock(place)
    assert len(vault.cases.lines()) == 1
    vault.close()


def test_the_recovery_sheet_restores_when_the_passphrase_is_forgotten(
    noted: MadeVault, drive: Path, tmp_path: Path
) -> None:
    backed_up(noted.folder, drive)
    lines = "\n".join(noted.sheet.lines) + "\n"
    status, said = restored(drive, tmp_path / "new" / "vault", lines, code=True)
    assert status == DONE, said


def test_a_vault_in_the_place_is_replaced_only_when_told_to(noted: MadeVault, drive: Path) -> None:
    backed_up(noted.folder, drive)
    before = (noted.folder / "vault.db").read_bytes()
    status, said = restored(drive, noted.folder)
    assert status == FAILED
    assert "--replace" in said
    assert (noted.folder / "vault.db").read_bytes() == before
    status, said = restored(drive, noted.folder, replace=True)
    assert status == DONE
    aside = next(noted.folder.parent.glob("vault.aside-*"))
    assert str(aside) in said
    assert (aside / "vault.db").read_bytes() == before


def test_a_lost_key_file_alone_is_restored_without_being_told_to_replace(
    noted: MadeVault, drive: Path
) -> None:
    backed_up(noted.folder, drive)
    (noted.folder / "vault.hdr").unlink()
    status, said = restored(drive, noted.folder)
    assert status == DONE
    assert "vault.hdr" in said


def test_trying_a_restore_changes_nothing(noted: MadeVault, drive: Path) -> None:
    backed_up(noted.folder, drive)
    before = {
        path: path.read_bytes() for path in noted.folder.parent.rglob("vault.*") if path.is_file()
    }
    status, said = restored(drive, noted.folder, trial=True)
    assert status == DONE
    assert "prövats" in said
    after = {
        path: path.read_bytes() for path in noted.folder.parent.rglob("vault.*") if path.is_file()
    }
    assert after == before


def test_a_wrong_passphrase_restores_nothing(
    noted: MadeVault, drive: Path, tmp_path: Path
) -> None:
    assert backed_up(noted.folder, drive, "fel\n")[0] == NOT_OPENED
    backed_up(noted.folder, drive)
    place = tmp_path / "new" / "vault"
    assert restored(drive, place, "fel\n")[0] == NOT_OPENED
    assert list(place.parent.iterdir()) == []


def test_a_list_reads_every_backup_through(noted: MadeVault, drive: Path) -> None:
    backed_up(noted.folder, drive)
    backed_up(noted.folder, drive)
    first = min(drive.iterdir())
    with (first / "vault.db").open("r+b") as file:
        file.seek(9000)
        file.write(b"changed")
    out = io.StringIO()
    assert run_list(drive, noted.folder, out) == DONE
    lines = dict(line.split("\t", 1) for line in out.getvalue().splitlines())
    assert "BackupDamagedError" in lines.pop(first.name)
    assert all("hel / ehjä" in line for line in lines.values())


def test_a_named_backup_is_restored_and_an_unknown_name_is_told(
    noted: MadeVault, drive: Path, tmp_path: Path
) -> None:
    backed_up(noted.folder, drive)
    name = next(drive.iterdir()).name
    assert restored(drive, tmp_path / "a" / "vault", name=name)[0] == DONE
    assert restored(drive, tmp_path / "b" / "vault", name="20200101")[0] == FAILED


@pytest.mark.parametrize("folder", ["empty", "nowhere"])
def test_a_folder_without_backups_is_told_in_words(tmp_path: Path, folder: str) -> None:
    (tmp_path / "empty").mkdir()
    for status, said in (
        restored(tmp_path / folder, tmp_path / "vault"),
        (run_list(tmp_path / folder, tmp_path / "vault", out := io.StringIO()), out.getvalue()),
    ):
        assert status == FAILED
        assert said.strip()


def test_a_full_or_missing_drive_gives_the_status_of_failure(
    noted: MadeVault, tmp_path: Path
) -> None:
    status, said = backed_up(noted.folder, tmp_path / "nowhere")
    assert status == FAILED
    assert "Anslut enheten" in said


def exitdesk(*arguments: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "exitdesk", *arguments],
        input=typed,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_backup_is_not_opened_as_if_it_were_the_vault(noted: MadeVault, drive: Path) -> None:
    backed_up(noted.folder, drive)
    only = next(drive.iterdir())
    before = {path: path.read_bytes() for path in only.iterdir()}
    out = io.StringIO()
    assert run_verify_vault(only, io.StringIO(TYPED), out) == NOT_OPENED
    assert "återställa" in out.getvalue()
    assert backed_up(only, drive)[0] == NOT_OPENED
    assert {path: path.read_bytes() for path in only.iterdir()} == before


def test_the_whole_program_backs_up_and_restores(
    noted: MadeVault, drive: Path, tmp_path: Path
) -> None:
    done = exitdesk("backup", str(drive), "--vault", str(noted.folder), typed=TYPED)
    assert (done.returncode, done.stderr) == (0, "")
    shutil.rmtree(noted.folder)
    done = exitdesk("restore", str(drive), "--to", str(noted.folder), typed=TYPED)
    assert (done.returncode, done.stderr) == (0, "")
    for command in ("backup", "restore"):
        told = exitdesk(command, "--help")
        assert told.returncode == 0
        assert "Exit status" in told.stdout


def test_no_socket_is_opened(
    noted: MadeVault, drive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise AssertionError("a socket")

    monkeypatch.setattr(socket.socket, "__init__", refuse)
    assert backed_up(noted.folder, drive)[0] == DONE
    assert restored(drive, tmp_path / "new" / "vault")[0] == DONE
