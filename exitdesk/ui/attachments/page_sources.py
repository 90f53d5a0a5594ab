"""Pages of an attachment, asked of the process that draws them, one at a time."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QImage

from exitdesk.casework.attachments import Viewing
from exitdesk.domain.attachments import PageSize, Picture
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.jobs import Jobs


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A picture of a page, counted from 0, at a scale in dots a point."""

    number: int
    scale: float
    picture: QImage


class PageSource(QObject):
    """Hands out pages as they are drawn; only the newest wish waits while one is drawn."""

    opened = Signal(object)  # sizes of the pages, tuple[QSizeF, ...]
    drawn = Signal(object)  # DrawnPage
    worded = Signal(int, str)  # the words of a page, for a screen reader
    failed = Signal(int, object)  # page, or -1 for all, and ExitDeskError

    def __init__(self, viewing: Viewing, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._viewing = viewing
        self._jobs = jobs
        self._is_busy = False
        self._is_closed = False
        self._wish: tuple[int, float] | None = None
        self._words_wish = -1

    def open(self) -> None:
        """Ask for the sizes of all pages."""
        self._is_busy = True
        self._jobs.run_beside(self._viewing.open, self._take_sizes, partial(self._fail, -1))

    def ask(self, number: int, scale: float) -> None:
        """Ask for a page; an older wish that nobody has begun on is forgotten."""
        self._wish = number, scale
        self._go_on()

    def ask_words(self, number: int) -> None:
        """Ask for the words of a page, once nothing has to be drawn."""
        self._words_wish = number
        self._go_on()

    def close(self) -> None:
        """End the process; nothing is told any more."""
        self._is_closed = True
        self._viewing.stop()
        self._jobs.run_beside(self._viewing.close, _nothing, _ignore)

    def _go_on(self) -> None:
        if self._is_busy or self._is_closed:
            return
        if self._wish is not None:
            (number, scale), self._wish = self._wish, None
            self._is_busy = True
            self._jobs.run_beside(
                partial(self._viewing.draw, number, scale),
                partial(self._take, number, scale),
                partial(self._fail, number),
            )
        elif self._words_wish >= 0:
            number, self._words_wish = self._words_wish, -1
            self._is_busy = True
            self._jobs.run_beside(
                partial(self._viewing.words, number),
                partial(self._take_words, number),
                partial(self._miss_words, number),
            )

    def _take_sizes(self, sizes: tuple[PageSize, ...]) -> None:
        self._is_busy = False
        if not self._is_closed:
            self.opened.emit(tuple(QSizeF(size.width, size.height) for size in sizes))
            self._go_on()

    def _take(self, number: int, scale: float, picture: Picture) -> None:
        self._is_busy = False
        if not self._is_closed:
            self.drawn.emit(DrawnPage(number, scale, image_of(picture)))
            self._go_on()

    def _take_words(self, number: int, words: str) -> None:
        self._is_busy = False
        if not self._is_closed:
            self.worded.emit(number, words)
            self._go_on()

    def _miss_words(self, number: int, _error: ExitDeskError) -> None:
        self._take_words(number, "")

    def _fail(self, number: int, error: ExitDeskError) -> None:
        self._is_busy = False
        if not self._is_closed:
            self.failed.emit(number, error)
            self._go_on()


def image_of(picture: Picture) -> QImage:
    """Return a picture as Qt paints it, in memory of its own."""
    shown = QImage(
        picture.rows, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB888
    )
    return shown.copy()


def _nothing(_result: None) -> None:
    """Nobody waits for it."""


def _ignore(_error: ExitDeskError) -> None:
    """The process has ended either way."""
