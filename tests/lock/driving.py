"""The whole program as it runs for an officer: the parent process and its windows."""

import json
import os
import select
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.made_vaults import PASSPHRASE

ROOT = Path(__file__).parents[2]
WINDOW = (sys.executable, "-m", "tests.lock.driven_window")
#: As ``exitdesk`` without a command, but for the window that follows.
PARENT = """
import sys
from exitdesk.hardening import forbid_core_dumps, report_places_only
from exitdesk.parent import keep_window

forbid_core_dumps()
report_places_only()
sys.exit(keep_window(sys.argv[1:]))
"""
RUN = "EXITDESK_TEST_RUN"  # in the environment of every process of one run
_PATIENCE = 60.0  # seconds for an answer


def surroundings(home: Path, **more: str) -> dict[str, str]:
    """Return an environment in which the program finds nothing but ``home``."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    return {
        **kept,
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={home}/no-bus",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/no-bus",
        **more,
    }


def vault_folder(home: Path) -> Path:
    """Return where the program looks for its usual vault."""
    return home / ".local" / "share" / "exitdesk" / "vault"


@dataclass
class Driven:
    """A running program; ``pid`` is the window process's, and changes with every lock."""

    parent: "subprocess.Popen[bytes]"
    pid: int = 0
    said: bytes = b""
    errors: Path = field(default=Path())
    run: str = ""

    @classmethod
    def started(cls, home: Path, name: str = "stderr", **more: str) -> "Driven":
        """Start the program and wait for its first window; ``name`` is what its errors go to."""
        if sys.platform != "linux":
            pytest.skip("the whole program is driven the way of Linux")
        errors, run = home / name, os.urandom(8).hex()
        with errors.open("wb") as stderr:
            parent = subprocess.Popen(
                [sys.executable, "-c", PARENT, *WINDOW],
                env=surroundings(home, **{RUN: run}, **more),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                cwd=ROOT,
            )
        driven = cls(parent, errors=errors, run=run)
        driven.wait_for_window()
        return driven

    def wait_for_window(self) -> None:
        """Wait for the next window process."""
        self.pid = self._answer()["ready"]

    def order(self, do: str, **what: Any) -> dict[str, Any]:
        """Have something done; return the answer."""
        assert self.parent.stdin is not None
        self.parent.stdin.write((json.dumps({"do": do, **what}) + "\n").encode())
        self.parent.stdin.flush()
        answer = self._answer()
        assert "failed" not in answer, (do, what, answer)
        return answer

    def unlock(self, passphrase: bytes = PASSPHRASE) -> None:
        """Unlock the vault and wait for the main window."""
        self.order("unlock", passphrase=passphrase.decode())

    def lock(self, after: int = 0) -> float:
        """Press F9 in so many milliseconds; return how many seconds later it has ended."""
        ended = os.pidfd_open(self.pid)
        return self.ended_after(ended, self.order("press", key="F9", after=after)["at"])

    def lock_by_button(self) -> float:
        """Press the button that locks, which needs no focus; else as ``lock``."""
        ended = os.pidfd_open(self.pid)
        return self.ended_after(ended, self.order("lock")["at"])

    def ended_after(self, ended: int, since: float) -> float:
        """Return how long after ``since`` the process of a pidfd had ended; wait for the next."""
        try:
            ready, _, _ = select.select([ended], [], [], _PATIENCE)
            took = time.monotonic() - since
        finally:
            os.close(ended)
        assert ready, "the window process goes on"
        self.wait_for_window()
        return took

    def close(self) -> None:
        """End the program in order, or by force."""
        assert self.parent.stdin is not None
        assert self.parent.stdout is not None
        self.parent.terminate()
        try:
            self.parent.wait(30)
        except subprocess.TimeoutExpired:
            self.parent.kill()
            self.parent.wait()
        self.parent.stdin.close()
        self.parent.stdout.close()

    def _answer(self) -> dict[str, Any]:
        assert self.parent.stdout is not None
        until = time.monotonic() + _PATIENCE
        while b"\n" not in self.said:
            ready, _, _ = select.select([self.parent.stdout], [], [], until - time.monotonic())
            assert ready, f"no answer; stderr: {self.errors.read_text()}"
            more = os.read(self.parent.stdout.fileno(), 4096)
            assert more, f"the program has ended; stderr: {self.errors.read_text()}"
            self.said += more
        line, _, self.said = self.said.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer
