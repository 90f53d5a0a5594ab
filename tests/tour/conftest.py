"""One tour for all its tests, walked by the command itself in a process of its own."""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
LONGEST_S = 240  # on a loaded machine; alone it takes well under a minute


@pytest.fixture(scope="session")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that ``exitdesk tour`` has filled, once for all test processes."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    out, home = shared / "tour-out", shared / "tour-home"
    with (shared / "tour.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (out / "index.md").exists():
            home.mkdir()
            _walk(out, home)
    return out


def _walk(out: Path, home: Path) -> None:
    environment = {
        **os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home),
        "XDG_DATA_HOME": str(home), "TMPDIR": str(home),
    }  # fmt: skip
    command = [sys.executable, "-m", "exitdesk", "tour", "--out", str(out)]
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    left = [path for path in home.rglob("*") if path.is_file()]
    assert left == [], "the tour leaves something of the vault behind"
