"""The tour from beginning to end, and what it leaves behind."""

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from exitdesk.tour import (
    agreeing,
    assessing,
    carrying,
    contacts,
    disclosing,
    finishing,
    first_start,
    intake,
    looking_up,
    meeting,
    planning,
    reporting,
    ruling,
    sealing,
    serving,
    sharing,
    withdrawing,
)
from exitdesk.tour.camera import Camera
from exitdesk.tour.dialogs import Answers
from exitdesk.tour.errors import TourStoppedError
from exitdesk.tour.parties import Party
from exitdesk.tour.questions import Questions
from exitdesk.tour.scripts import ReportScript, report_scripts
from exitdesk.tour.stages import Stage
from exitdesk.tour.typist import Typist

Leg = Callable[[Party], None]
_LEGS: tuple[Leg, ...] = (
    contacts.walk,
    intake.walk,
    agreeing.walk,
    carrying.walk,
    assessing.walk,
    planning.walk,
)


def run_tour(out: Path, files: Path, say: TextIO) -> int:
    """Walk the tour, leave pictures and documents in ``out``; return the exit status.

    ``files`` is the folder of the program's resources and translations. Everything else the
    tour needs lies in a private folder that is gone afterwards.
    """
    _go_off_screen_without_a_display()
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        print(f"{out}: no folder can be made there; choose another place with --out", file=say)
        return 1
    qInstallMessageHandler(_say_what_matters)
    application = QApplication(["ExitDesk"])
    with tempfile.TemporaryDirectory(prefix="exitdesk-tour-") as home:  # its mode is 0700
        stage = Stage(application, Path(home), files)
        try:
            scripts = report_scripts(files / "resources" / "practice", stage.today())
            pictures = _walk(stage, out, scripts)
        except TourStoppedError as stopped:
            print(stopped.detail, file=say)
            return 1
        finally:
            stage.end()
    print(f"{pictures} pictures: {out / 'index.md'}", file=say)
    return 0


def _walk(stage: Stage, out: Path, scripts: Sequence[ReportScript]) -> int:
    typist = Typist(stage.is_busy)
    camera = Camera(out, typist, stage.current_language)
    answers = Answers(typist)
    party = Party(typist, camera, Questions(typist), answers, stage.today())
    try:
        first_start.walk(party, stage)
        for leg in _LEGS:
            leg(party)
        sealing.walk(party)
        reporting.walk(party, scripts)
        disclosing.walk(party)
        withdrawing.walk(party)
        meeting.walk(party)
        serving.walk(party)
        sharing.walk(party)
        finishing.walk(party)
        ruling.walk(party)
        looking_up.walk(party)
        looking_up.see_small_and_large(party)
        sharing.share_screen(party, stage)
        camera.take("locked", "Låst igen", "Taas lukittu")
    except TourStoppedError:
        camera.take_last()
        raise
    finally:
        answers.stop()
    camera.write_index()
    return len(camera.pictures)


def _say_what_matters(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Pass on what Qt has to say, but not what drawing into memory cannot do."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def _go_off_screen_without_a_display() -> None:
    """Let Qt draw into memory on a Linux with no display, unless told otherwise."""
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform == "linux" and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
