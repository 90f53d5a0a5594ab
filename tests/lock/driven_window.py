"""The program's real window process, with an officer's hands moved from outside.

Run by the program's real parent process in place of ``exitdesk window``. Standard input brings
one order a line, as JSON; each is answered by one line on standard output.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from exitdesk import app
from exitdesk.__main__ import main
from exitdesk.domain.attachments import Media
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.problem_boxes import ProblemBox
from tests.lock.failures import Failure, Unpacked, is_dumpable, write_dumpable
from tests.lock.fronts import Fronts, something_is_in_front

_PATIENCE = 60.0  # seconds for one order
_TURN_MS = 5


class Hands(QObject):
    """Carries out orders in the windows' thread."""

    ordered = Signal(str)

    def __init__(self, program: app.Program) -> None:
        super().__init__()
        self.program = program
        self.ordered.connect(self._take, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._listen, daemon=True).start()
        say({"ready": os.getpid()})

    def _listen(self) -> None:
        line = b""
        while letter := os.read(0, 1):  # never more than one: the next window reads on
            line += letter
            if letter == b"\n":
                self.ordered.emit(line.decode())
                line = b""

    def _take(self, line: str) -> None:
        order = json.loads(line)
        getattr(self, "do_" + order.pop("do"))(**order)

    def _when(self, holds: Callable[[], bool], then: Callable[[], dict[str, Any]]) -> None:
        """Answer with ``then`` as soon as ``holds`` does; without end when it never does."""
        timer = QTimer(self)
        until = time.monotonic() + _PATIENCE

        def look() -> None:
            if holds():
                timer.stop()
                say(then())
            elif time.monotonic() > until:
                timer.stop()
                say({"failed": "waited in vain"})

        timer.timeout.connect(look)
        timer.start(_TURN_MS)

    # -- what can be ordered -----------------------------------------------------------------

    def do_unlock(self, passphrase: str) -> None:
        """Type the passphrase and press Return, then wait for the main window."""
        window = self.program.entrance.window
        assert window is not None
        edit = window.findChild(QLineEdit, "passphrase_edit")
        assert edit is not None
        if edit.isVisible():
            QTest.keyClicks(edit, passphrase)
            QTest.keyClick(edit, Qt.Key.Key_Return)
        else:  # the practice vault asks for none
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
        self._when(self._is_open, dict)

    def do_refused(self, passphrase: str) -> None:
        """Type the passphrase and press Return; answer with why the vault does not open."""
        window = self.program.entrance.window
        assert window is not None
        edit = window.findChild(QLineEdit, "passphrase_edit")
        assert edit is not None
        QTest.keyClicks(edit, passphrase)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        self._when(self._is_quiet, self._said)

    def do_flush(self) -> None:
        """Hand over what is typed, as the program does by itself a second later."""
        window = self.program.window
        assert window is not None
        window.flush()
        self._when(self._is_quiet, dict)

    def do_open(self, **place: str) -> None:
        """Open a page of the main window, then wait until it has read everything."""
        window = self.program.window
        assert window is not None
        window.open(Place(**place))
        self._when(self._is_quiet, dict)

    def do_settle(self) -> None:
        """Wait until the vault's thread has nothing to do."""
        self._when(self._is_quiet, dict)

    def do_type(self, field: str, words: str) -> None:
        """Type into a field of the form shown; typing has just ended when this is answered."""
        editor = self._editor(field)
        editor.setFocus()
        QTest.keyClicks(editor, words)
        say({})

    def do_fill(self, words: list[str]) -> None:
        """Type words into all fields for text on the screen, some into each."""
        editors = self._texts()
        for number, editor in enumerate(editors):
            editor.setFocus()
            QTest.keyClicks(editor, " ".join(words[number :: len(editors)]))
        say({"fields": len(editors)})

    def do_texts(self) -> None:
        """Answer with what stands in all fields for text on the screen."""
        say({"texts": [_words(editor) for editor in self._texts()]})

    def do_read(self, field: str) -> None:
        """Answer with what stands in a field of the form shown."""
        say({"words": _words(self._editor(field))})

    def do_place(self) -> None:
        """Answer with where the officer is."""
        window = self.program.window
        assert window is not None
        assert window.page is not None
        place = window.page.place()
        say({"page": place.page, "tab": place.tab, "field": place.field})

    def do_cases(self) -> None:
        """Answer with the ids of all cases."""
        desk = self.program.desk
        assert desk is not None
        lines = self.program.jobs._vault.submit(desk.cases.lines).result()
        say({"cases": [line.case_id for line in lines]})

    def do_drafts(self) -> None:
        """Answer with how many drafts there are."""
        desk = self.program.desk
        assert desk is not None
        say({"drafts": len(self.program.jobs._vault.submit(desk.drafts.all).result())})

    def do_warm(self) -> None:
        """Start the worker that makes papers."""
        desk = self.program.desk
        assert desk is not None
        self.program.jobs.run_beside(desk.papers._renderer.warm_up, _forget, _forget)
        self._when(self._is_quiet, dict)

    def do_view(self, words: str) -> None:
        """Look at an attachment with these words, in the process that draws its pages."""
        from exitdesk.casework.viewing import Viewing
        from exitdesk.documents.makers import make_document
        from exitdesk.documents.requests import Passage, PlainDocument

        paper = make_document(PlainDocument(Lang.FI, "-", (Passage(words),)))
        self._viewing = Viewing(Media.PDF, paper.pdf)
        self.program.jobs.run_beside(self._viewing.open, _forget, _forget)
        self.program.jobs.run_beside(partial(self._viewing.words, 0), _forget, _forget)
        self._when(self._is_quiet, dict)

    def do_make(self) -> None:
        """Press the button that makes a paper; do not wait for it."""
        window = self.program.window
        assert window is not None
        button = window.findChild(QPushButton, "make_button")
        assert button is not None
        button.click()
        say({})

    def do_press(self, key: str, after: int = 0) -> None:
        """So many milliseconds later say when, then press a key where the desktop would."""

        def press() -> None:
            QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key[f"Key_{key}"])

        def tell() -> dict[str, float]:
            QTimer.singleShot(0, press)
            return {"at": time.monotonic()}

        def begin() -> None:
            self._when(_has_focus, tell)

        QTimer.singleShot(after, begin)

    def do_lock(self) -> None:
        """Say when, then press the button that locks."""
        window = self.program.window
        assert window is not None
        button = window.findChild(QPushButton, "lock_button")
        assert button is not None
        say({"at": time.monotonic()})
        button.click()

    def do_show(self, what: str) -> None:
        """Show something that waits in a loop of its own, and answer once it is there."""
        window = self.program.window
        assert window is not None
        opening = Fronts(window, self.program.language).by_name()[what]
        QTimer.singleShot(0, opening)
        self._when(something_is_in_front, dict)

    def do_busy(self, seconds: float, what: str = "vault") -> None:
        """Keep a thread busy, the vault's also with computing and with a statement."""

        def work() -> None:
            threading.Event().wait(seconds)  # never set

        def compute() -> None:
            until = time.monotonic() + seconds
            while time.monotonic() < until:
                pass

        if what == "vault":
            self.program.jobs.run(work, _forget, _forget)
        elif what == "computing":
            self.program.jobs.run(compute, _forget, _forget)
        elif what == "statement":
            self.program.jobs.run(self._long_statement, _forget, _forget)
        elif what == "beside":
            self.program.jobs.run_beside(work, _forget, _forget)
        say({})
        if what == "window":
            work()

    def do_hang(self, within: float) -> None:
        """Hang for ever, with so many seconds left of the idle time and what comes on top."""
        assert self.program._end_within is not None
        self.program._end_within(within)
        say({})
        threading.Event().wait()

    def do_copy(self, words: str) -> None:
        """Put words on the clipboard as copying does."""
        QApplication.clipboard().setText(words)
        say({})

    def do_fail(self, where: str, words: str) -> None:
        """Fail in a way nobody foresaw, with ``words`` in the error and around it."""
        failure = Failure(words)
        if where == "window":
            QTimer.singleShot(0, failure)
        elif where == "vault":
            self.program.jobs.run(failure, _forget, _forget)
        elif where == "beside":
            self.program.jobs.run_beside(failure, _forget, _forget)
        elif where == "thread":
            threading.Thread(target=failure).start()
        elif where == "callback":
            self.program.jobs._vault.submit(int).add_done_callback(failure)
        elif where == "worker":
            self._send_to_worker(Unpacked(int, words))
        else:
            failure.quietly(where)
        self._when(self._is_quiet, dict)

    def do_dumpable(self, path: str) -> None:
        """Answer what the system says of this process; the worker writes it to ``path``."""
        self._send_to_worker(Unpacked(write_dumpable, path))
        self._when(self._is_quiet, self._dumpable)

    def do_report(self, case_id: str) -> None:
        """Begin a report of everything held about a client; do not wait for it."""
        from exitdesk.ui.papers import report_jobs
        from exitdesk.ui.papers.makings import Making

        desk, window = self.program.desk, self.program.window
        assert desk is not None and window is not None  # noqa: PT018
        order = self.program.jobs._vault.submit(desk.reports.held_about, case_id, Lang.FI)
        self._making = Making(desk.papers, self.program.jobs, window)
        self._making.start(order.result(), report_jobs.turns_to_report(desk))
        say({})

    def do_state(self) -> None:
        """Answer with what is on the screen."""
        shown = [type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()]
        say({"shown": shown, "pid": os.getpid(), **self._said()})

    # -- finding -----------------------------------------------------------------------------

    def _long_statement(self) -> None:
        """Write for a long time in one transaction."""
        desk = self.program.desk
        assert desk is not None
        core = desk.vault._core
        with core.writing():
            core.database.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1e8)"
                " INSERT INTO settings (officer_id, key, value)"
                " SELECT 'x', i, zeroblob(500) FROM n"
            )

    def _dumpable(self) -> dict[str, int]:
        return {"window": is_dumpable()}

    def _send_to_worker(self, request: Any) -> None:
        desk = self.program.desk
        assert desk is not None
        from exitdesk.casework.rendering import VerifyOrder

        render = partial(desk.papers._renderer.make, request, VerifyOrder())
        self.program.jobs.run_beside(render, _forget, _forget)

    def _said(self) -> dict[str, str]:
        front = self.program.entrance.window
        box = None if front is None else front.findChild(ProblemBox, "problem_box")
        return {"said": "" if box is None else box.words}

    def _is_open(self) -> bool:
        window = self.program.window
        return window is not None and self._is_quiet()

    def _is_quiet(self) -> bool:
        return not self.program.jobs.is_busy

    def _texts(self) -> list[QLineEdit | QPlainTextEdit]:
        """Return the fields for text on the screen, from top to bottom."""
        window = self.program.window
        assert window is not None
        assert window.page is not None
        lines: list[QLineEdit | QPlainTextEdit] = [*window.page.findChildren(QLineEdit)]
        boxes = window.page.findChildren(QPlainTextEdit)
        found = [one for one in [*lines, *boxes] if one.isVisible() and one.isEnabled()]
        found = [one for one in found if not one.isReadOnly()]
        return sorted(found, key=_height)

    def _editor(self, field: str) -> QLineEdit | QPlainTextEdit:
        window = self.program.window
        assert window is not None
        page = window.page
        from exitdesk.ui.form_pages import FormPage

        assert isinstance(page, FormPage)
        assert page.host is not None
        assert page.host.session is not None
        row = page.host.session.sheet.view_with(field).rows[field]
        for kind in (QPlainTextEdit, QLineEdit):
            editor = row.editor.findChild(kind)
            if editor is not None:
                assert isinstance(editor, QPlainTextEdit | QLineEdit)
                return editor
        raise AssertionError(field)


def _words(editor: QLineEdit | QPlainTextEdit) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def _height(editor: QWidget) -> tuple[int, int]:
    corner = editor.mapToGlobal(QPoint(0, 0))
    return corner.y(), corner.x()


def _has_focus() -> bool:
    return QGuiApplication.focusWindow() is not None


def _forget(_answer: object) -> None:
    """Take an answer nobody waits for."""


def say(answer: dict[str, Any]) -> None:
    """Answer an order."""
    os.write(1, (json.dumps(answer) + "\n").encode())


def drive() -> int:
    """Run the program's window with hands on it."""
    start = app.Program.start
    hands: list[Hands] = []

    def start_driven(program: app.Program) -> None:
        start(program)
        hands.append(Hands(program))

    app.Program.start = start_driven  # type: ignore[assignment,method-assign]
    return main(["window", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(drive())
