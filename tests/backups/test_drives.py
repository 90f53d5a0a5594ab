"""Real drives that are too small, and processes that are killed: the last good backup stays."""

import errno
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from exitdesk.vault import backup_errors as errors
from exitdesk.vault.backups import USUAL_KEEP, make_backup
from exitdesk.vault.generations import Generation, check_content, generations
from exitdesk.vault.placing import settle
from tests.backups.conftest import Ground, write_note

ROOT = Path(__file__).parents[2]
KILLS = 6

#: Makes backups, or restores one, for ever, and says what is done; run to be killed.
WORK = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from exitdesk.casework.clocks import SystemClock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault.backups import USUAL_KEEP, make_backup
from exitdesk.vault.generations import generations
from exitdesk.vault.opening import open_with_contents
from exitdesk.vault.placing import put_in_place, settle
from exitdesk.vault.restoring import try_restored
from exitdesk.vault.slots import SlotContents
from exitdesk.vault.staging import stage
what, folder, drive = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
keys = bytes.fromhex(sys.stdin.readline())
forms = FormLibrary(Path("resources/forms"))

def unlock(path):
    contents = SlotContents.from_buffer(bytearray(keys))
    return open_with_contents(path, contents, forms=forms, clock=SystemClock())

if what == "backup":
    vault = unlock(folder)
    while True:
        print("begun", flush=True)
        print(make_backup(vault.backups, drive).folder.name, flush=True)
while True:
    print("begun", flush=True)
    tried = try_restored(stage(generations(drive)[0], folder), unlock)
    put_in_place(tried.staged, datetime.now(UTC))
    print("restored", flush=True)
"""


def killed(ground: Ground, what: str, after: int, chance: random.Random) -> list[str]:
    """Let the work be done until it has said so many lines, and a little more; then kill it."""
    with subprocess.Popen(
        [sys.executable, "-c", WORK, what, str(ground.folder), str(ground.drive)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(ground.made.keys.hex() + "\n")
        process.stdin.flush()
        said = [process.stdout.readline().strip() for _ in range(after)]
        try:
            process.wait(chance.uniform(0.0, 0.06))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        said += [line.strip() for line in process.stdout.readlines()]
    return said


@pytest.mark.slow
def test_every_backup_that_was_said_to_be_good_is_good_after_kill_9(ground: Ground) -> None:
    chance = random.Random(20261122)
    ground.vault.close()
    known = [ground.backup.folder.name]
    for number in range(KILLS):
        said = killed(ground, "backup", 1 + 2 * (number % 2), chance)
        known += [line for line in said if line not in {"begun", ""}]
        found = generations(ground.drive)
        # the oldest go beyond ten; each kill may leave one more that nobody was told of
        assert {one.folder.name for one in found} >= set(known[-(USUAL_KEEP - 1 - number) :])
        assert all(check_content(one).problem is None for one in found)
    vault = ground.unlock(ground.folder)
    make_backup(vault.backups, ground.drive)
    vault.close()
    left = {path.name for path in ground.drive.iterdir() if path.name.endswith(".part")}
    assert left == set()


@pytest.mark.slow
def test_a_restore_killed_at_any_moment_leaves_the_old_vault_or_the_new_one(
    ground: Ground,
) -> None:
    chance = random.Random(20261122)
    write_note(ground.vault, ground.forms, "efter kopian")
    ground.vault.close()
    for number in range(KILLS):
        killed(ground, "restore", 1 + number % 2, chance)
        settle(ground.folder)
        vault = ground.unlock(ground.folder)
        assert len(vault.cases.lines()) in {1, 2}
        assert vault.ledger.verify().is_whole
        vault.close()


@pytest.fixture
def small_drive(tmp_path: Path) -> Iterator[Path]:
    """A real drive of two mebibytes, where the system lets a test have one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "none", str(folder)]
    try:
        done = subprocess.run(mounting, capture_output=True, check=False)
    except OSError:
        pytest.skip("no drive can be mounted here")
    if done.returncode:
        pytest.skip("no drive can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(ground: Ground, drive: Path, made: list[Generation]) -> None:
    for _ in range(20):
        made.append(make_backup(ground.vault.backups, drive))


def test_a_real_drive_that_fills_up_keeps_its_last_good_backup(
    ground: Ground, small_drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ground.vault.settings.set_shared("backup_keep", 20)
    monkeypatch.setattr("exitdesk.vault.backups.BackupUnderWay._require_room", lambda _self: None)
    made: list[Generation] = []
    with pytest.raises(errors.BackupDriveFullError):
        fill(ground, small_drive, made)
    assert made
    assert {path.name for path in small_drive.iterdir()} == {one.folder.name for one in made}
    assert all(check_content(one).problem is None for one in generations(small_drive))


def test_a_drive_without_room_is_told_before_it_is_written_to(
    ground: Ground, small_drive: Path
) -> None:
    ground.vault.settings.set_shared("backup_keep", 20)
    with pytest.raises(errors.BackupDriveFullError):
        fill(ground, small_drive, [])
    names = {path.name for path in small_drive.iterdir()}
    assert names
    assert not any(name.endswith(".part") for name in names)


@pytest.mark.parametrize("name", ["chmod", "O_NOFOLLOW"])
def test_a_drive_that_knows_no_rights_or_links_takes_a_backup_all_the_same(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    if name == "chmod":

        def refuse(*_arguments: object, **_named: object) -> None:
            raise OSError(errno.EPERM, "no rights on this drive")

        monkeypatch.setattr(os, "chmod", refuse)
    else:
        monkeypatch.delattr(os, "O_NOFOLLOW")
    assert make_backup(ground.vault.backups, ground.drive).problem is None


def test_a_drive_that_cannot_sync_its_folders_takes_a_backup_all_the_same(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise OSError(errno.EINVAL, "no syncing of folders")

    with monkeypatch.context() as patched:
        patched.setattr("exitdesk.vault.copying.sync_folder", refuse)
        assert make_backup(ground.vault.backups, ground.drive).problem is None
