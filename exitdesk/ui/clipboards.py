"""What is copied stays ten seconds, and out of the clipboard's history."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard

KEPT_FOR = 10_000  # ms
_MARK = "x-kde-passwordManagerHint"
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_NO = bytes(4)  # a number of 32 bits
_PRIVATE = {
    # the clipboard history of KDE and those who follow it, of Windows, and the way of macOS
    _MARK: b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
    'application/x-qt-mac-mime;value="org.nspasteboard.ConcealedType"': b"1",
}


class ClipboardGuard(QObject):
    """Marks what this program copies as private and takes it away after ten seconds.

    ``owns`` says whether what the clipboard holds came from this program; by default Qt is asked.
    """

    def __init__(self, clipboard: QClipboard, owns: Callable[[], bool] | None = None) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._owns = owns or clipboard.ownsClipboard
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
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
        if self._owns():
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _guard(self) -> None:
        if not self._owns():
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
