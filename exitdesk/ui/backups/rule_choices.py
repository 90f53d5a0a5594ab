"""The choice of how many backups are kept, and when a warning comes; for the vault's keeper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from exitdesk.casework.backups import BackupRules
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

_MOST_KEPT, _MOST_DAYS = 30, 60


class RuleChoice(TranslatedWidget):
    """Offers both numbers; hidden from whoever may not change them."""

    chosen = Signal(int, int)  # backups kept, days

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep_label, self._days_label = QLabel(), QLabel()
        self._hint = PlainLabel("hint")
        self._keep, self._days = QComboBox(), QComboBox()
        self._keep.setObjectName("keep_choice")
        self._days.setObjectName("days_choice")
        self._keep.addItems([str(number) for number in range(1, _MOST_KEPT + 1)])
        self._days.addItems([str(number) for number in range(1, _MOST_DAYS + 1)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for label, box in ((self._keep_label, self._keep), (self._days_label, self._days)):
            set_role(label, "question")
            label.setWordWrap(True)
            label.setBuddy(box)
            box.activated.connect(self._choose)
            row = QHBoxLayout()
            row.addWidget(box)
            row.addStretch(1)
            layout.addWidget(label)
            layout.addLayout(row)
        layout.addWidget(self._hint)
        self.hide()
        self.retranslate()

    def show_rules(self, rules: BackupRules) -> None:
        """Show what holds."""
        self._keep.setCurrentIndex(min(rules.keep, _MOST_KEPT) - 1)
        self._days.setCurrentIndex(min(rules.warning_days, _MOST_DAYS) - 1)
        self.setVisible(rules.may_change)

    def retranslate(self) -> None:
        """Say what is chosen."""
        self._keep_label.setText(self.tr("Backups &kept in a folder"))
        self._days_label.setText(self.tr("Days without a backup until a &warning"))
        self._hint.setText(self.tr("Holds for all officers of this vault. The change is logged."))

    def _choose(self, _index: int) -> None:
        self.chosen.emit(self._keep.currentIndex() + 1, self._days.currentIndex() + 1)
