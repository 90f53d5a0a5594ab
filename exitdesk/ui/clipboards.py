"""What is copied stays ten seconds, and out of the clipboard's history."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

KEPT_FOR = 10_000  # ms
_PRIVATE = {
    # KDE's clipboard history, that of Windows, and the convention on macOS
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-mac-mime;value="org.nspasteboard.ConcealedType"': b"1",
}
_MARK = "x-kde-passwordManagerHint"


class ClipboardGuard(QObject):
    """Marks what this program copies as private and takes it away after ten seconds."""

    def __init__(self, clipboard: QClipboard) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_FOR)
        self._timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._guard)

    @property
    def remaining(self) -> int:
        """Milliseconds until the copy is taken away, -1 when there is none of ours."""
        return self._timer.remainingTime()

    def clear(self) -> None:
        """Empty the clipboard, if what it holds came from this program."""
        self._timer.stop()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if mode == QClipboard.Mode.Selection and not self._clipboard.supportsSelection():
                continue
            owned = (
                self._clipboard.ownsClipboard()
                if mode == QClipboard.Mode.Clipboard
                else self._clipboard.ownsSelection()
            )
            if owned:
                self._clipboard.clear(mode)

    def _guard(self) -> None:
        if not self._clipboard.ownsClipboard():
            self._timer.stop()
            return
        copied = self._clipboard.mimeData()
        if copied is None or not copied.formats():
            return
        if not copied.hasFormat(_MARK):
            private = QMimeData()
            private.setText(copied.text())  # plain text only: no hidden styling travels along
            for kind, value in _PRIVATE.items():
                private.setData(kind, value)
            self._clipboard.setMimeData(private)
            return  # which brings us here again
        self._timer.start()
