"""Start to the unlock window, against a bare PySide6 window; both as whole processes."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

ROUNDS = 7
ROOT = Path(__file__).parents[2]

BARE = """
from PySide6.QtWidgets import QApplication, QWidget
from PySide6.QtCore import QTimer
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, application.quit)
application = QApplication([])
window = Window()
window.resize(1180, 780)
window.show()
application.exec()
"""

# The unlock window of an existing vault: its folder is all that start-up reads.
OURS = """
import gc
gc.disable()  # as the window command does, until the program's own collector begins
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from exitdesk import app, folders
from exitdesk.ui.entrances import VaultFolders
from exitdesk.ui.unlock_window import UnlockWindow
from exitdesk.vault_doors import VaultDoors
seen = []
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, UnlockWindow) and not seen:
            seen.append(True)
            QTimer.singleShot(0, QApplication.quit)
        return False
application = QApplication(["ExitDesk"])
watch = Painted()
application.installEventFilter(watch)
files = folders.program_files()
place = Path(sys.argv[1])
program = app.Program(
    application, VaultDoors(files / "resources"), resources=files / "resources",
    translations=files / "translations", settings_file=place / "settings.json",
    vaults=VaultFolders(place / "vault", place / "practice"),
)
program.start()
application.exec()
assert seen, "the unlock window was never painted"
os._exit(0)
"""


def _seconds(code: str, *arguments: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *arguments], check=True, cwd=ROOT, env=environment)
    return time.perf_counter() - began


def test_start_to_unlock_window_against_a_bare_window(
    vault_folder: Path, tmp_path: Path, benchmark: BenchmarkFixture
) -> None:
    (tmp_path / "home").mkdir()
    vault_folder.rename(tmp_path / "home" / "vault")
    pairs = [(_seconds(BARE), _seconds(OURS, str(tmp_path / "home"))) for _ in range(ROUNDS)]
    bare = statistics.median(pair[0] for pair in pairs)
    ratio = statistics.median(ours / plain for plain, ours in pairs)
    benchmark.extra_info.update(bare_seconds=round(bare, 3), ratio=round(ratio, 2))
    print(f"\nstart to unlock window: {ratio:.2f} x a bare window ({bare:.3f} s)")
    benchmark.pedantic(_seconds, args=(OURS, str(tmp_path / "home")), rounds=1)
