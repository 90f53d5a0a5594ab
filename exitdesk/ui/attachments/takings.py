"""A file or a pasted picture on its way into memory, to become an attachment."""

import threading
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from exitdesk.casework.attachments import Candidate, examine, read_file
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.jobs import Jobs


class FileTaking(QObject):
    """Reads a file beside the vault's thread and finds out whether it can be shown."""

    moved = Signal(int, int)  # bytes read, bytes in all
    examining = Signal()
    taken = Signal(object)  # Candidate
    failed = Signal(object)  # ExitDeskError

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._cancelled = threading.Event()

    def read(self, path: Path) -> None:
        """Begin with a file; it stays where it is, as it is."""
        work = partial(read_file, path, self._tell, self._cancelled)
        self._jobs.run_beside(work, self._examine, self._fail)

    def paste(self, picture: QImage) -> None:
        """Begin with a picture from the clipboard."""
        self._jobs.run_beside(partial(png_of, picture), self._examine, self._fail)

    def cancel(self) -> None:
        """End it; nothing is told of it any more."""
        self._cancelled.set()

    def _examine(self, content: bytes) -> None:
        if not self._cancelled.is_set():
            self.examining.emit()
            self._jobs.run_beside(partial(examine, content), self._take, self._fail)

    def _take(self, candidate: Candidate) -> None:
        if not self._cancelled.is_set():
            self.taken.emit(candidate)

    def _fail(self, error: ExitDeskError) -> None:
        if not self._cancelled.is_set():
            self.failed.emit(error)

    def _tell(self, done: int, of: int) -> None:
        """Wake the windows' thread; called in the thread that reads."""
        if shiboken6.isValid(self) and not self._cancelled.is_set():
            self.moved.emit(done, of)


def png_of(picture: QImage) -> bytes:
    """Return a picture as the bytes of a PNG, made in memory."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
