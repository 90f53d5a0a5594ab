"""A change of the vault's key: how far it has come, and a way to stop it."""

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

T = TypeVar("T")
_WHOLE = 1000


class KeyChangeWatch(QObject):
    """Hears in the vault's thread how far the change has come; stops it when asked to.

    It has no parent: it is needed for as long as the change goes on, also when the page has gone.
    """

    reached = Signal(int)  # thousandths

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the change to end with nothing changed."""
        self._stop.set()

    def progress(self, done: int, total: int) -> None:
        """Tell how far it is; called in the vault's thread."""
        self.reached.emit(round(_WHOLE * done / max(total, 1)))

    def cancelled(self) -> bool:
        """Whether it is to stop; called in the vault's thread."""
        return self._stop.is_set()


class KeyChangeStrip(TranslatedWidget):
    """A bar and a button to stop; hidden while nothing is being changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch: KeyChangeWatch | None = None
        self._words = PlainLabel("muted", "key_change_label")
        self._bar = QProgressBar()
        self._bar.setRange(0, _WHOLE)
        self._bar.setTextVisible(False)
        self._stop = QPushButton()
        self._stop.setObjectName("stop_button")
        self._stop.clicked.connect(self._on_stop)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._bar)
        layout.addLayout(row)
        self.hide()
        self.retranslate()

    def begin(self) -> KeyChangeWatch:
        """Show that a change has begun; return what follows it."""
        self._watch = KeyChangeWatch()
        self._watch.reached.connect(self._bar.setValue, Qt.ConnectionType.QueuedConnection)
        self._bar.setValue(0)
        self._stop.setEnabled(True)
        self.show()
        self._stop.setFocus()
        return self._watch

    def stop(self) -> None:
        """Ask a change that is under way to end with nothing changed."""
        if self._watch is not None:
            self._watch.stop()

    def end(self) -> None:
        """Hide again."""
        self._watch = None
        self.hide()

    def retranslate(self) -> None:
        """Say what is being done."""
        words = self.tr("The vault is getting a new key. It can be used again in a moment…")
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._stop.setText(self.tr("S&top"))

    def _on_stop(self) -> None:
        self._stop.setEnabled(False)  # it stops at the next slice
        self.stop()


def watched(
    change: Callable[..., T], watch: KeyChangeWatch, *arguments: object, **named: object
) -> Callable[[], T]:
    """Return the work that makes ``change`` while ``watch`` follows it."""

    def work() -> T:
        return change(*arguments, progress=watch.progress, cancelled=watch.cancelled, **named)

    return work
