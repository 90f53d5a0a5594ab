"""How far a backup or a restore has come, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exitdesk.casework.backups import BackupStep
from exitdesk.ui.backups.backup_runs import WHOLE
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class ProgressStrip(TranslatedWidget):
    """A bar, what is being done, and a button to stop it."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = BackupStep.COPYING
        self._words = PlainLabel("muted", "step_label")
        self._bar = QProgressBar()
        self._bar.setRange(0, WHOLE)
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
        self.retranslate()

    def reach(self, step: BackupStep, share: int) -> None:
        """Show how far the work is."""
        self._step = step
        self._bar.setValue(share)
        self.retranslate()

    def begin(self) -> None:
        """Show that work has begun, with the cursor on the button that stops it."""
        self._stop.setEnabled(True)
        self.reach(BackupStep.COPYING, 0)
        self.show()
        self._stop.setFocus()

    def retranslate(self) -> None:
        """Say what is being done."""
        words = {
            BackupStep.COPYING: self.tr("Step 1 of 3: the copy is being written…"),
            BackupStep.READING_BACK: self.tr("Step 2 of 3: the copy is being read back…"),
            BackupStep.CHECKING: self.tr("Step 3 of 3: the copy is being opened and checked…"),
        }
        self._words.setText(words[self._step])
        self._bar.setAccessibleName(words[self._step])
        self._stop.setText(self.tr("S&top"))

    def _on_stop(self) -> None:
        self._stop.setEnabled(False)  # it stops at the next slice
        self.stopped.emit()
