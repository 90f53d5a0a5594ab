import os
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from exitdesk.domain.texts import Lang, Text
from exitdesk.ui import dialogs
from exitdesk.ui.jobs import UnforeseenError
from exitdesk.ui.languages import LanguageSwitch

ROOT = Path(__file__).parents[3]
DISCARD = Text(sv="Ska utkastet kastas?", fi="Hylätäänkö luonnos?")
YES = Text(sv="Kasta", fi="Hylkää")

CHOOSE_A_FILE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui import dialogs
from exitdesk.ui.languages import LanguageSwitch

application = QApplication([])
language = LanguageSwitch(Path("."), Lang.SV)

def choose():
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, QFileDialog)
    chooser.setDirectory(sys.argv[1])
    chooser.selectFile("telling-file-name")
    chooser.accept()

QTimer.singleShot(0, choose)
path = dialogs.choose_save_path(
    None, language, Text(sv="Spara", fi="Tallenna"), suggested="a", suffix="pdf"
)
assert path == Path(sys.argv[1]) / "telling-file-name.pdf", path
"""


def when_open(do: Callable[[QDialog], None]) -> None:
    """Do something in the dialog as soon as it waits."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        do(dialog)

    QTimer.singleShot(0, act)


def press(name: str) -> Callable[[QDialog], None]:
    def do(dialog: QDialog) -> None:
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        button.click()

    return do


def test_a_question_is_answered_by_its_button(language: LanguageSwitch) -> None:
    when_open(press("accept_button"))
    assert dialogs.ask(None, language, DISCARD, YES)
    when_open(press("cancel_button"))
    assert not dialogs.ask(None, language, DISCARD, YES)


def test_escape_means_no(language: LanguageSwitch) -> None:
    def escape(dialog: QDialog) -> None:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    when_open(escape)
    assert not dialogs.ask(None, language, DISCARD, YES, dangerous=True)


def test_enter_does_not_do_what_is_dangerous(language: LanguageSwitch) -> None:
    def enter(dialog: QDialog) -> None:
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    when_open(enter)
    assert not dialogs.ask(None, language, DISCARD, YES, dangerous=True)


def test_a_question_changes_language_while_it_waits(language: LanguageSwitch) -> None:
    seen: list[str] = []

    def switch(dialog: QDialog) -> None:
        label = dialog.findChild(QLabel, "message_label")
        assert label is not None
        seen.append(label.text())
        language.choose(Lang.FI)
        seen.append(label.text())
        dialog.reject()

    when_open(switch)
    dialogs.ask(None, language, DISCARD, YES)
    assert seen == [DISCARD.sv, DISCARD.fi]


def test_an_error_is_shown_word_for_word(language: LanguageSwitch) -> None:
    class MarkedUpError(UnforeseenError):
        message = Text(sv="a < b & <b>c</b>", fi="x")

    seen: list[tuple[str, Qt.TextFormat]] = []

    def read(dialog: QDialog) -> None:
        label = dialog.findChild(QLabel, "message_label")
        assert label is not None
        seen.append((label.text(), label.textFormat()))
        dialog.accept()

    when_open(read)
    dialogs.show_error(None, language, MarkedUpError())
    assert seen == [("a < b & <b>c</b>", Qt.TextFormat.PlainText)]


@pytest.mark.skipif(sys.platform == "win32", reason="the registry has its own test by hand")
def test_choosing_a_file_leaves_no_folder_name_on_the_disk(tmp_path: Path) -> None:
    home, chosen = tmp_path / "home", tmp_path / "telling-folder"
    home.mkdir()
    chosen.mkdir()
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("XDG_")},
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    subprocess.run(
        [sys.executable, "-c", CHOOSE_A_FILE, str(chosen)], env=environment, check=True, timeout=60
    )
    written = [path for path in home.rglob("*") if path.is_file()]
    assert [path for path in written if b"telling" in path.read_bytes()] == []


def steps(ended: list[str], count: int) -> Generator[None, None, str]:
    try:
        for _ in range(count):
            yield
    finally:
        ended.append("ended")
    return "all of it"


def test_work_in_steps_gives_its_result_and_the_dialog_closes(language: LanguageSwitch) -> None:
    ended: list[str] = []
    assert dialogs.run_while(None, language, DISCARD, steps(ended, 20)) == "all of it"
    assert ended == ["ended"]


def test_work_in_steps_ends_when_it_is_cancelled(language: LanguageSwitch) -> None:
    ended: list[str] = []

    def cancelled_soon() -> Generator[None, None, str]:
        when_open(press("cancel_button"))
        return (yield from steps(ended, 1_000_000))

    assert dialogs.run_while(None, language, DISCARD, cancelled_soon()) is None
    assert ended == ["ended"]
