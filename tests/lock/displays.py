"""A display of this test's own, and another program that uses its clipboard."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

NO_DISPLAY = "Xvfb is not installed"

#: Another program: puts words on the clipboard if it is given any, and says what is there.
_OTHER = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
clipboard = application.clipboard()

def read():
    held = clipboard.mimeData()
    hint = bytes(held.data("x-kde-passwordManagerHint").data()).decode() if held else ""
    print(json.dumps({"words": clipboard.text(), "hint": hint}), flush=True)

if len(sys.argv) > 1:
    window = QWidget()
    window.show()
    clipboard.setText(sys.argv[1])
    print("{}", flush=True)
    QTimer.singleShot(60_000, application.quit)
    application.exec()
else:
    read()
"""


def has_display() -> bool:
    """Whether a display can be started here."""
    return shutil.which("Xvfb") is not None


@contextmanager
def private_display() -> Iterator[dict[str, str]]:
    """Run a display; give what a program needs to find it."""
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


def read_elsewhere(display: dict[str, str]) -> dict[str, str]:
    """Return what another program finds on the clipboard: ``words`` and ``hint``."""
    done = subprocess.run(
        [sys.executable, "-c", _OTHER],
        env={**os.environ, **display},
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        check=True,
    )
    found: dict[str, str] = json.loads(done.stdout)
    return found


@contextmanager
def copied_elsewhere(display: dict[str, str], words: str) -> Iterator[None]:
    """Let another program hold the clipboard."""
    with subprocess.Popen(
        [sys.executable, "-c", _OTHER, words],
        env={**os.environ, **display},
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        try:
            yield
        finally:
            other.kill()
