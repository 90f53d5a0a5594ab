"""What tests of windows share: the application dressed as officers see it, jobs, languages."""

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exitdesk.domain.texts import Lang
from exitdesk.ui.icons import Icons
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme

ROOT = Path(__file__).parents[2]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what only the off-screen platform says of itself."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Collect garbage in this thread only, as the program does: widgets die where they live."""
    gc.disable()
    yield
    # What is to be deleted goes first, as in the program: a page that is collected instead dies
    # from Python's side, and its parts hear of the focus that it loses when they can no more.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.freeze()  # what outlives a test is not looked through again after each of the next


@pytest.fixture(scope="session")
def resources_folder() -> Path:
    """Return the program's resources: forms, fonts, icons, style, policies."""
    return ROOT / "resources"


@pytest.fixture(scope="session")
def translations_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the window chrome's translations, compiled from their sources."""
    folder = tmp_path_factory.mktemp("translations")
    lrelease = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert lrelease is not None
    for source in sorted((ROOT / "translations").glob("*.ts")):
        target = folder / f"{source.stem}.qm"
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    return folder


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication, resources_folder: Path) -> Theme:
    return Theme(qapp, resources_folder)


@pytest.fixture
def theme(_dressed: Theme) -> Iterator[Theme]:
    """Yield the light theme at the usual size, with the program's own font."""
    from exitdesk.ui.themes import USUAL_TEXT, ThemeName

    _dressed.choose(ThemeName.LIGHT, USUAL_TEXT)
    yield _dressed
    _dressed.choose(ThemeName.LIGHT, USUAL_TEXT)


@pytest.fixture
def icons(theme: Theme, resources_folder: Path) -> Icons:
    """Return the program's icons."""
    return Icons(resources_folder, theme)


@pytest.fixture
def language(theme: Theme, translations_folder: Path) -> Iterator[LanguageSwitch]:
    """Yield the language switch, in Swedish."""
    switch = LanguageSwitch(translations_folder, Lang.SV)
    yield switch
    switch.uninstall()


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    """Yield jobs on threads of their own, which have ended when the test has."""
    with ThreadPoolExecutor(1, "vault") as vault, ThreadPoolExecutor(1, "beside") as beside:
        yield Jobs(vault, beside)


@pytest.fixture
def settle(qtbot: QtBot, jobs: Jobs) -> Callable[[], None]:
    """Return a function that waits until every job, and what it led to, has reported."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not jobs.is_busy, timeout=20_000)

    return wait


@pytest.fixture
def keep(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Return a function that shows a window and closes it when the test has ended."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return show
