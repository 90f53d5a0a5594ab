"""Enter presses the button that has the focus, in every window, as it does in dialogs."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QPushButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterKey(QObject):
    """Presses the button with the focus on Enter; Qt itself does so in dialogs only.

    It watches the windows of the desktop, not every widget.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__()
        application.focusWindowChanged.connect(self._watch)
        if window := application.focusWindow():
            self._watch(window)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Press the button before the window sees the key; a key held down presses once."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        button = QApplication.focusWidget()
        if event.key() not in _ENTER or not isinstance(button, QPushButton):
            return False
        if not event.isAutoRepeat():
            button.click()
        return True

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once more only moves it to the front
