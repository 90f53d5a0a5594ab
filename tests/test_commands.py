import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from exitdesk import VERSION
from exitdesk.parent import LOCKED, keep_window, window_command
from tests.made_vaults import PASSPHRASE, MadeVault

ROOT = Path(__file__).parents[1]

EVERY_CHECK = {
    *("modules", "fonts", "translations", "forms", "languages"),
    *("encryption", "viewer", "keyring", "refcount", "network"),
}

WINDOW = """
import sys
from pathlib import Path

runs = Path(sys.argv[1])
runs.write_text(runs.read_text() + "x")
sys.exit(75 if len(runs.read_text()) < 3 else int(sys.argv[2]))
"""

#: A real window process: it unlocks a vault, and the key that locks is pressed in its window.
LOCKING_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from exitdesk.app import Program
from exitdesk.ui.entrances import VaultFolders
from exitdesk.vault_doors import VaultDoors

folder, root, passphrase = Path(sys.argv[1]), Path(sys.argv[2]), sys.stdin.readline().strip()
application = QApplication(["ExitDesk"])
program = Program(
    application,
    VaultDoors(root / "resources"),
    resources=root / "resources",
    translations=root / "translations",
    settings_file=folder.parent / "settings.json",
    vaults=VaultFolders(folder, folder.parent / "practice"),
)
program.start()
edit = program.entrance.window.findChild(QLineEdit, "passphrase_edit")
QTest.keyClicks(edit, passphrase)
QTest.keyClick(edit, Qt.Key.Key_Return)

def lock_when_open():
    if program.window is not None and program.window.isActiveWindow():
        QTest.keyClick(application.focusWindow(), Qt.Key.Key_F9)

timer = QTimer(interval=20)
timer.timeout.connect(lock_when_open)
timer.start()
sys.exit(application.exec())
"""


def environment(home: Path) -> dict[str, str]:
    return {
        **{key: value for key, value in os.environ.items() if not key.startswith("XDG_")},
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }


def exitdesk(home: Path, *arguments: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "exitdesk", *arguments],
        env=environment(home),
        input=typed,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_parent_starts_a_fresh_window_after_each_lock_and_ends_with_it(
    tmp_path: Path,
) -> None:
    runs = tmp_path / "runs"
    runs.write_text("")
    assert keep_window([sys.executable, "-c", WINDOW, str(runs), "0"]) == 0
    assert runs.read_text() == "xxx"


def test_the_parent_passes_on_the_status_of_a_window_that_failed(tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    runs.write_text("xx")
    assert keep_window([sys.executable, "-c", WINDOW, str(runs), "3"]) == 3


def test_the_parent_process_loads_neither_qt_nor_the_vault(tmp_path: Path) -> None:
    code = (
        "import sys; from exitdesk.__main__ import main; import exitdesk.parent as p;"
        "p.keep_window = lambda command: 0; main([]);"
        "print([m for m in sys.modules if 'PySide6' in m or 'vault' in m or 'sqlcipher' in m])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_the_bundle_starts_itself_as_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert window_command() == [sys.executable, "window"]


def test_f9_ends_a_real_window_process_with_the_status_of_a_lock(made_vault: MadeVault) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOCKING_WINDOW, str(made_vault.folder), str(ROOT)],
        env=environment(made_vault.folder.parent),
        input=PASSPHRASE.decode() + "\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == LOCKED, done.stderr


def test_a_vault_that_was_locked_by_ending_the_process_is_whole(
    made_vault: MadeVault, tmp_path: Path
) -> None:
    test_f9_ends_a_real_window_process_with_the_status_of_a_lock(made_vault)
    done = exitdesk(
        tmp_path, "verify-vault", str(made_vault.folder), typed=PASSPHRASE.decode() + "\n"
    )
    assert done.returncode == 0, done.stdout
    assert done.stdout.splitlines()[-1] == "whole"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_request_to_end_reaches_the_window_which_ends_in_order(tmp_path: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-m", "exitdesk"],
        env=environment(tmp_path),
        stderr=subprocess.PIPE,
        text=True,
    )
    assert parent.stderr is not None
    parent.stderr.readline()  # the off-screen platform speaks when the window is shown
    parent.terminate()
    assert parent.wait(timeout=30) == 0
    parent.stderr.close()


def test_verify_vault_says_in_both_languages_that_it_cannot_be_opened(
    made_vault: MadeVault, tmp_path: Path
) -> None:
    done = exitdesk(tmp_path, "verify-vault", str(made_vault.folder), typed="wrong\n")
    assert done.returncode == 2
    assert done.stdout.splitlines() == [
        "Det gick inte att låsa upp valvet.",
        "Holvin avaaminen ei onnistunut.",
    ]


def test_verify_vault_finds_a_damaged_file(made_vault: MadeVault, tmp_path: Path) -> None:
    database = made_vault.folder / "vault.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 1
    database.write_bytes(content)
    done = exitdesk(
        tmp_path, "verify-vault", str(made_vault.folder), typed=PASSPHRASE.decode() + "\n"
    )
    assert done.returncode in (1, 2)


def test_verify_pdf_tells_which_file_it_cannot_read(tmp_path: Path) -> None:
    terms = tmp_path / "terms"
    terms.write_text("Virtanen\n", encoding="utf-8")
    missing = tmp_path / "none.pdf"
    done = exitdesk(tmp_path, "verify-pdf", str(missing), "--terms", str(terms))
    assert done.returncode == 2
    assert f"Filen {missing} finns inte" in done.stdout
    done = exitdesk(tmp_path, "verify-pdf", str(terms), "--terms", str(missing))
    assert done.returncode == 2
    assert f"Filen {missing} finns inte" in done.stdout
    terms.write_bytes(b"\xff\xfe")
    done = exitdesk(tmp_path, "verify-pdf", str(terms), "--terms", str(terms))
    assert done.returncode == 2
    assert "UTF-8" in done.stdout


def test_redact_tells_in_both_languages_what_it_cannot_read(tmp_path: Path) -> None:
    done = exitdesk(tmp_path, "redact", str(tmp_path))
    assert done.returncode == 2
    assert [str(tmp_path) in line for line in done.stderr.splitlines()] == [True, True]
    deep = tmp_path / "deep.jsonl"
    deep.write_text("[" * 100_000, encoding="utf-8")
    done = exitdesk(tmp_path, "redact", str(deep))
    assert done.returncode == 2
    assert done.stderr.startswith("Rad 1 ")


def test_self_check_finds_every_part_and_says_so_in_json(tmp_path: Path) -> None:
    done = exitdesk(tmp_path, "self-check", "--json")
    found = json.loads(done.stdout)
    names = {check["name"] for check in found["checks"]}
    wrong = {check["name"]: check["detail"] for check in found["checks"] if not check["ok"]}
    assert names == EVERY_CHECK
    assert wrong == {}
    assert done.returncode == 0


@pytest.mark.parametrize("command", ["", "self-check", "verify-vault", "redact", "verify-pdf"])
def test_every_command_explains_itself(tmp_path: Path, command: str) -> None:
    done = exitdesk(tmp_path, *filter(None, [command]), "--help")
    assert done.returncode == 0
    assert "usage: exitdesk" in done.stdout


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION


@pytest.mark.skipif(sys.platform == "win32", reason="core files are a thing of Unix")
def test_an_unforeseen_error_prints_its_place_and_none_of_its_values(tmp_path: Path) -> None:
    code = (
        "import resource; from exitdesk.hardening import *; forbid_core_dumps();"
        "report_places_only(); print(resource.getrlimit(resource.RLIMIT_CORE));"
        "name = 'Marjatta Esimerkki'; raise ValueError(name)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "(0, 0)" in done.stdout
    assert "ValueError" in done.stderr
    assert "Marjatta" not in done.stderr


def test_redact_answers_each_line_and_removes_what_is_known(tmp_path: Path) -> None:
    file = tmp_path / "notes.jsonl"
    note = {
        "id": "a",
        "lang": "fi",
        "known": {"person": ["Jussi Korhonen"]},
        "text": "Emme ole nähneet Korhosta syyskuun jälkeen.",
    }
    file.write_text(json.dumps(note) + "\n", encoding="utf-8")
    done = exitdesk(tmp_path, "redact", str(file))
    assert done.returncode == 0, done.stderr
    [answer] = [json.loads(line) for line in done.stdout.splitlines()]
    assert answer["id"] == "a"
    assert "Korho" not in answer["text"]
    assert "syyskuun" in answer["text"]


def test_redact_says_which_line_is_no_note(tmp_path: Path) -> None:
    done = exitdesk(tmp_path, "redact", "-", typed="\n{\n")
    assert done.returncode == 2
    assert done.stderr.startswith("Rad 2 ")


def test_a_tour_that_has_no_folder_to_go_to_says_so(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    asked = subprocess.run(
        [sys.executable, "-m", "exitdesk", "tour", "--out", taken],
        capture_output=True, text=True, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert asked.returncode == 1
    assert str(taken) in asked.stdout
    assert asked.stderr == ""
