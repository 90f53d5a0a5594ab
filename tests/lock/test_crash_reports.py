"""Whatever fails in whichever process, what it leaves behind says where, and never what."""

import sys
from pathlib import Path

import pytest

from tests.lock.driving import Driven

SECRET = "Marjatta Esimerkki"

if sys.platform == "win32":
    pytest.skip("the driven window listens the way of Unix", allow_module_level=True)


def everything_in(folder: Path) -> bytes:
    return b"\0".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_no_failure_anywhere_leaves_its_values(driven: Driven, home: Path) -> None:
    driven.unlock()
    told = {
        "window": "ValueError",
        "vault": "ValueError",
        "beside": "ValueError",
        "thread": "ValueError",
        "unraisable": "ValueError",
        "warning": "UserWarning",
        "qt": "Qt warning in default",
        "worker": "ValueError",
        "log": "",
        "callback": "",
    }
    for where, words in told.items():
        before = driven.errors.read_text()
        driven.order("fail", where=where, words=SECRET)
        driven.order("settle")
        said = driven.errors.read_text()[len(before) :]
        assert words in said, where
        assert "Marjatta" not in said, where
    driven.lock()
    left = everything_in(home)
    for encoding in ("utf-8", "utf-16-le", "utf-32-le"):
        assert SECRET.encode(encoding) not in left


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_no_process_with_case_text_may_leave_a_core_file(driven: Driven, home: Path) -> None:
    driven.unlock()
    assert driven.order("dumpable", path=str(home / "worker")) == {"window": 0}
    assert (home / "worker").read_text() == "0"
    for pid in (driven.parent.pid, driven.pid):
        limits = Path(f"/proc/{pid}/limits").read_text(encoding="ascii")
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        assert core.split()[4:6] == ["0", "0"]
