"""The officer's hands: keys and clicks on what can be seen, and waiting with a deadline."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from exitdesk.tour.errors import TourStoppedError

Found = TypeVar("Found", bound=QWidget)

PATIENCE = 30.0  # seconds until a step that waits for something gives up
_TICK_MS = 4
_SHORT_MS = 300  # what follows the typing at a distance; longer timers are for the officer
_MARGIN = 60  # pixels left around what is scrolled into view
_NEAR_THE_EDGE = 14  # a box or a round button is clicked on its sign


class Typist:
    """Uses the program as an officer does: by what is on the screen, and by nothing else.

    ``step`` says what is being done; it stands in the message when the tour has to stop.
    """

    def __init__(self, is_busy: Callable[[], bool], patience: float = PATIENCE) -> None:
        self.step = ""
        self._is_busy = is_busy
        self._patience = patience

    # -- waiting -----------------------------------------------------------------------------

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the program work until ``holds`` does; stop the tour when it never does."""
        deadline = QDeadlineTimer(round(self._patience * 1000))
        with _ticking() as turn:
            while not holds():
                if deadline.hasExpired():
                    raise self.stopped(what)
                turn()

    def wait_until_quiet(self) -> None:
        """Let the program work until the vault's thread has reported and all is painted."""
        self.let_paint()
        self.wait_until(self._is_quiet, "the vault's thread does not come to rest")
        self.let_paint()

    def let_paint(self) -> None:
        """Let what has just been asked for happen on the screen."""
        for _ in range(3):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def stopped(self, what: str) -> TourStoppedError:
        """Return the error that says where the tour stopped, and over what."""
        return TourStoppedError(detail=f"{self.step}: {what}", step=self.step, what=what)

    # -- finding -----------------------------------------------------------------------------

    @property
    def window(self) -> QWidget:
        """The window in front: a dialog if there is one, else the program's only window."""
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if popup is not None:
            return popup
        for widget in reversed(QApplication.topLevelWidgets()):
            if widget.isVisible() and widget.isWindow():
                return widget
        raise self.stopped("no window is on the screen")

    def find(self, kind: type[Found], name: str = "", inside: QWidget | None = None) -> Found:
        """Return the widget of a kind and name that can be seen, once it is there."""
        found: list[Found] = []

        def is_there() -> bool:
            found[:] = self.all(kind, name, inside)
            return bool(found)

        self.wait_until(is_there, f"{kind.__name__} {name!r} is not on the screen")
        return found[0]

    def all(self, kind: type[Found], name: str = "", inside: QWidget | None = None) -> list[Found]:
        """Return every widget of a kind and name that can be seen now."""
        where = inside or self.window
        found = where.findChildren(kind, name) if name else where.findChildren(kind)
        return [one for one in found if one.isVisible()]

    def wait_for_words(self, words: str, name: str = "") -> None:
        """Wait until a label on the screen says ``words`` among others."""

        def is_said() -> bool:
            return any(words in label.text() for label in self.all(QLabel, name))

        self.wait_until(is_said, f"no label {name!r} says {words!r}")

    # -- the mouse ---------------------------------------------------------------------------

    def click(self, name: str, inside: QWidget | None = None) -> None:
        """Click the button with this object name."""
        self.click_on(self.find(QAbstractButton, name, inside))

    def click_words(self, words: str, inside: QWidget | None = None) -> None:
        """Click the button or link whose words are these, or begin so."""
        found: list[QAbstractButton] = []

        def is_there() -> bool:
            found[:] = [
                button
                for button in self.all(QAbstractButton, inside=inside)
                if button.text().replace("&", "").startswith(words)
            ]
            return bool(found)

        self.wait_until(is_there, f"no button says {words!r}")
        self.click_on(found[0])

    def click_on(self, widget: QWidget) -> None:
        """Click a widget that can be seen and is not covered by another."""
        self.wait_until(widget.isEnabled, f"{_named(widget)} cannot be pressed")
        self.click_at(widget, self._target(widget))

    def click_at(self, widget: QWidget, point: QPoint) -> None:
        """Click a point of a widget, after scrolling to it."""
        self.bring(widget)
        window = widget.window()
        where = widget.mapTo(window, point)
        hit = window.childAt(where) or window
        if hit is not widget and not widget.isAncestorOf(hit):
            raise self.stopped(f"{_named(widget)} is cut off or covered by {_named(hit)}")
        handle = self._handle(window)
        QTest.mouseMove(handle, where)
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        self.let_paint()

    def bring(self, widget: QWidget) -> None:
        """Scroll until the widget can be seen, as the wheel would."""
        if not widget.isVisible():
            raise self.stopped(f"{_named(widget)} is not on the screen")
        self.let_paint()
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 0, min(_MARGIN, above.height() // 4))
            above = above.parentWidget()
        self.let_paint()

    # -- keys --------------------------------------------------------------------------------

    def press(self, keys: str) -> None:
        """Press a combination such as ``Ctrl+L`` in the window in front."""
        window = self.window  # kept: its handle goes with it
        QTest.keySequence(self._handle(window), QKeySequence(keys))
        self.let_paint()

    def type(self, text: str) -> None:
        """Type into whatever has the cursor; a line break is the Enter key."""
        window = self.window
        handle = self._handle(window)
        for letter in text:
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, handle, key, letter, Qt.KeyboardModifier.NoModifier
            )

    def type_into(self, field: QWidget, text: str) -> None:
        """Click into a field, take out what stands there, and type."""
        inner = field.viewport() if isinstance(field, QAbstractScrollArea) else field
        self.wait_until_quiet()  # what moves the field under the mouse has happened by then
        self.click_on(inner)
        self.wait_until(field.hasFocus, f"the cursor does not go into {_named(field)}")
        self.press("Ctrl+A")
        self.type(text)
        self.let_paint()

    def choose(self, combo: QComboBox, key: object) -> None:
        """Open a list and choose the line with this key by the arrow keys and Enter."""
        self.wait_until(lambda: combo.findData(key) >= 0, f"{_named(combo)} does not offer {key}")
        self.choose_line(combo, combo.findData(key))

    def choose_line(self, combo: QComboBox, line: int) -> None:
        """Open a list and choose a line, counted from 0."""
        self.click_on(combo)
        opened = QApplication.activePopupWidget
        self.wait_until(lambda: opened() is not None, f"{_named(combo)} does not open")
        self.press("Home")
        for _ in range(line):
            self.press("Down")
        self.press("Return")
        self.wait_until(lambda: opened() is None, f"{_named(combo)} does not close")
        self.wait_until(
            lambda: combo.currentIndex() == line, f"{_named(combo)} does not take line {line}"
        )

    # -- inside ------------------------------------------------------------------------------

    def _is_quiet(self) -> bool:
        """Whether nothing is under way, not even what waits for a pause in the typing."""
        waiting = (
            timer.isActive() and timer.isSingleShot() and timer.interval() <= _SHORT_MS
            for timer in self.window.findChildren(QTimer)
        )
        return not self._is_busy() and not any(waiting)

    def _handle(self, window: QWidget) -> QWindow:
        handle = window.windowHandle()
        if handle is None:
            raise self.stopped(f"{_named(window)} has no place on the screen")
        if not window.isActiveWindow() and window.windowType() != Qt.WindowType.Popup:
            window.activateWindow()  # off-screen there is no desktop to do it
            self.wait_until(window.isActiveWindow, f"{_named(window)} does not come to the front")
        return handle

    def _target(self, widget: QWidget) -> QPoint:
        middle = widget.rect().center()
        if isinstance(widget, QRadioButton | QCheckBox):
            return QPoint(min(_NEAR_THE_EDGE, middle.x()), middle.y())
        return middle


@contextmanager
def _ticking() -> Iterator[Callable[[], None]]:
    """Yield a function that handles what has come, waiting a few milliseconds for it."""
    timer = QTimer()
    timer.start(_TICK_MS)
    loop = QEventLoop()

    def turn() -> None:
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    try:
        yield turn
    finally:
        timer.stop()


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r}"
