"""The choice of idle minutes until the vault locks, and, for its keeper, the most for all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from exitdesk.domain.idle_times import MOST_MINUTES, IdleRule
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class IdleChoice(TranslatedWidget):
    """Offers one minute up to the cap; the keeper sees the cap, too."""

    minutes_chosen = Signal(int)
    cap_chosen = Signal(int)

    def __init__(self, rule: IdleRule, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule = rule
        self._label, self._cap_label = QLabel(), QLabel()
        self._hint, self._cap_hint = PlainLabel("hint"), PlainLabel("hint")
        self._minutes, self._cap = QComboBox(), QComboBox()
        self._minutes.setObjectName("minutes_choice")
        self._cap.setObjectName("cap_choice")
        self._cap.addItems(_numbers(MOST_MINUTES))
        self._cap.setCurrentIndex(rule.cap - 1)
        self._arrange()
        self._show()
        self._minutes.activated.connect(self._choose)
        self._cap.activated.connect(self._choose_cap)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what is chosen."""
        self._label.setText(self.tr("Lock after &idle minutes"))
        self._hint.setText(
            self.tr("The vault locks by itself when nobody uses it. F9 locks at once.")
        )
        self._cap_label.setText(self.tr("&Longest idle time for everyone, in minutes"))
        self._cap_hint.setText(
            self.tr("No officer of this vault can choose a longer time. The change is logged.")
        )

    def _choose(self, index: int) -> None:
        self._rule = self._rule.with_choice(index + 1)
        self.minutes_chosen.emit(self._rule.chosen)

    def _choose_cap(self, index: int) -> None:
        self._rule = self._rule.with_cap(index + 1)
        self._show()
        self.cap_chosen.emit(self._rule.cap)

    def _show(self) -> None:
        self._minutes.clear()
        self._minutes.addItems(_numbers(self._rule.cap))
        self._minutes.setCurrentIndex(self._rule.minutes - 1)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for label, hint, box in (
            (self._label, self._hint, self._minutes),
            (self._cap_label, self._cap_hint, self._cap),
        ):
            set_role(label, "question")
            label.setBuddy(box)
            row = QHBoxLayout()
            row.addWidget(box)
            row.addStretch(1)
            layout.addWidget(label)
            layout.addWidget(hint)
            layout.addLayout(row)
        for part in (self._cap_label, self._cap_hint, self._cap):
            part.setVisible(self._rule.may_set_cap)


def _numbers(most: int) -> list[str]:
    return [str(minutes) for minutes in range(1, most + 1)]
