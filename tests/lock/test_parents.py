"""The parent process: what follows when a window process ends, however it ends."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from exitdesk.parent import keep_window
from tests.lock.driving import ROOT, Driven, surroundings
from tests.made_vaults import PASSPHRASE

if sys.platform == "win32":
    pytest.skip("kills by signals of Unix", allow_module_level=True)

#: Notes its arguments, then ends as the words of its script say, one a run.
WINDOW = """
import os, sys
from pathlib import Path

runs = Path(sys.argv[1])
done = runs.read_text().splitlines()
runs.write_text("\\n".join([*done, " ".join(["run", *sys.argv[3:]])]) + "\\n")
how = sys.argv[2].split()[len(done)]
if how.startswith("-"):
    os.kill(os.getpid(), int(how[1:]))
sys.exit(int(how))
"""


class Seconds:
    """A clock that goes on by so many seconds at every look."""

    def __init__(self, by: float) -> None:
        self.now = 0.0
        self.by = by

    def __call__(self) -> float:
        self.now += self.by
        return self.now


def runs_of(tmp_path: Path, *ends: str, by: float = 1.0) -> tuple[int, list[str]]:
    """Return the last status and the arguments of each window whose ends were these."""
    runs = tmp_path / "runs"
    runs.write_text("")
    command = [sys.executable, "-c", WINDOW, str(runs), " ".join(ends)]
    return keep_window(command, Seconds(by)), runs.read_text().splitlines()


def test_a_window_that_was_killed_is_followed_by_one_that_knows(tmp_path: Path) -> None:
    status, runs = runs_of(tmp_path, "-9", "75", "0")
    assert status == 0
    assert runs == ["run", "run --after-failure", "run"]


def test_a_window_that_hung_and_met_its_deadline_counts_as_locked(tmp_path: Path) -> None:
    status, runs = runs_of(tmp_path, f"-{int(signal.SIGALRM)}", "0")
    assert status == 0
    assert runs == ["run", "run"]


def test_a_fourth_failure_within_a_minute_ends_the_program(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status, runs = runs_of(tmp_path, "-9", "3", "-11", "-9", "0")
    assert status == -9
    assert len(runs) == 4
    assert "oväntat flera gånger" in capfd.readouterr().err


def test_failures_that_are_far_apart_are_not_counted_together(tmp_path: Path) -> None:
    status, runs = runs_of(tmp_path, *["-9"] * 6, "0", by=21.0)
    assert status == 0
    assert len(runs) == 7


def test_a_window_that_somebody_asked_to_end_is_not_started_again(tmp_path: Path) -> None:
    status, runs = runs_of(tmp_path, f"-{int(signal.SIGTERM)}", "0")
    assert status == -signal.SIGTERM
    assert len(runs) == 1


def test_temporary_files_of_a_window_lie_in_memory_and_go_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    code = "import os; open(os.environ['TMPDIR'] + '/page', 'w').close(); os.kill(os.getpid(), 9)"
    keep_window([sys.executable, "-c", code])
    assert list(tmp_path.iterdir()) == []


def test_the_window_after_one_that_was_killed_says_so_and_keeps_the_draft(driven: Driven) -> None:
    driven.unlock()
    driven.order("open", page="form", tab="quick_contact")
    driven.order("type", field="alias", words="Kuura")
    driven.order("flush")
    os.kill(driven.pid, signal.SIGKILL)
    driven.wait_for_window()
    assert driven.order("state")["said"].startswith(("ExitDesk avbröts", "ExitDesk keskeytyi"))
    driven.unlock()
    assert driven.order("read", field="alias")["words"] == "Kuura"


def test_a_second_copy_of_the_program_is_told_that_the_vault_is_in_use(
    home: Path, driven: Driven
) -> None:
    driven.unlock()
    second = Driven.started(home, "stderr of the second")
    try:
        said = second.order("refused", passphrase=PASSPHRASE.decode())["said"]
        assert said.startswith(("Valvet är redan öppet", "Holvi on jo auki"))
    finally:
        second.close()


def test_the_bare_command_without_a_display_ends_and_says_why(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "exitdesk"],
        env=surroundings(tmp_path, QT_QPA_PLATFORM="none-such"),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode != 0
    assert "none-such" in done.stderr
