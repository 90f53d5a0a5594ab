"""Answering the program's dialogs, which wait in a loop of their own until they are answered."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit

from exitdesk.tour.errors import TourStoppedError
from exitdesk.tour.typist import Typist

_LOOK_MS = 25
_TOO_LONG = 40  # looks at a dialog that nobody has asked for: a second


class Answers:
    """Answers dialogs that are expected and closes the others, so that no step hangs on one."""

    def __init__(self, typist: Typist) -> None:
        self._typist = typist
        self._reply: Callable[[], None] | None = None
        self._failure: TourStoppedError | None = None
        self._looks = 0
        self._timer = QTimer()
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Look for dialogs no longer."""
        self._timer.stop()

    def give(self, ask: Callable[[], None], reply: Callable[[], None]) -> None:
        """Do ``ask``, which opens a dialog at once or later, and ``reply`` inside the dialog."""
        self._reply = reply
        ask()
        self._typist.wait_until(self._is_answered, "the dialog that was expected does not open")
        self.require_none()

    def require_none(self) -> None:
        """Stop the tour if a dialog opened that nobody expected, or could not be answered."""
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

    def save_as(self, path: str) -> None:
        """Answer a file dialog with a path."""
        chooser = QApplication.activeModalWidget()
        if not isinstance(chooser, QFileDialog):
            raise self._typist.stopped("this is not the dialog that asks where to save")
        field = self._typist.find(QLineEdit, "fileNameEdit", chooser)
        self._typist.type_into(field, path)
        self._typist.press("Return")

    def _is_answered(self) -> bool:
        return self._reply is None and QApplication.activeModalWidget() is None

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            self._looks = 0
        elif self._reply is not None:
            self._answer(dialog)
        else:
            self._looks += 1
            if self._looks > _TOO_LONG:
                said = " ".join(label.text() for label in dialog.findChildren(QLabel))
                self._failure = self._typist.stopped(f"a dialog nobody asked for: {said}")
                dialog.reject()

    def _answer(self, dialog: QDialog) -> None:
        reply, self._reply = self._reply, None
        if reply is None:
            return
        done = False
        try:
            reply()
            done = True
        except TourStoppedError as stopped:
            self._failure = stopped
        finally:
            if not done:
                dialog.reject()
