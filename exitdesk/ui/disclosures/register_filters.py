"""Which lines of the register are shown: to whom, of which days, only what is still out."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from exitdesk.casework.logs import end_of, start_of
from exitdesk.domain.disclosures import DisclosureWish
from exitdesk.domain.texts import Text
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_TYPED_MS = 250  # of no further typing


class RegisterFilters(TranslatedWidget):
    """Asks which disclosures to show; ``changed`` carries a ``DisclosureWish``."""

    changed = Signal(object)

    def __init__(
        self,
        recipients: Mapping[str, Text],
        language: LanguageSwitch,
        case_id: str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._recipients = recipients
        self._language = language
        self._case_id = case_id
        self._recipient = QComboBox()
        self._recipient.setObjectName("register_recipient")
        self._recipient.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._recipient.activated.connect(self._tell)
        self._since, self._until = DayEdit("register_since"), DayEdit("register_until")
        for edit in (self._since, self._until):
            edit.setClearButtonEnabled(True)
            edit.textChanged.connect(self._pause_first)
        self._out = WrappedCheckBox()
        self._out.setObjectName("register_out")
        self._necessary = WrappedCheckBox()
        self._necessary.setObjectName("register_necessary")
        for box in (self._out, self._necessary):
            box.toggled.connect(self._tell)
        self._fields = (self._recipient, self._since, self._until)
        self._labels = {
            field.objectName(): PlainLabel("hint", wrap=False) for field in self._fields
        }
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPED_MS)
        self._pause.timeout.connect(self._tell)
        self._arrange()
        self.retranslate()

    @property
    def wish(self) -> DisclosureWish:
        """What is asked for; a day that is none asks for nothing."""
        since, until = self._since.day, self._until.day
        return DisclosureWish(
            case_id=self._case_id,
            recipient=self._recipient.currentData() or "",
            since=None if since is None else start_of(since),
            before=None if until is None else end_of(until),
            only_out=self._out.isChecked(),
            only_necessary=self._necessary.isChecked(),
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for nothing more when nobody looks."""
        super().hideEvent(event)
        self._pause.stop()

    def retranslate(self) -> None:
        """Say everything in the language in use; what was chosen and typed stays."""
        words = {
            "register_recipient": self.tr("Recipient"),
            "register_since": self.tr("From"),
            "register_until": self.tr("To"),
        }
        for field in self._fields:
            self._labels[field.objectName()].setText(words[field.objectName()])
            field.setAccessibleName(words[field.objectName()])
        for day in (self._since, self._until):
            day.setPlaceholderText(self.tr("d.m.yyyy"))
        self._out.setText(self.tr("Only what is still out"))
        self._necessary.setText(self.tr("Only necessary disclosures"))
        chosen = self._recipient.currentData()
        self._recipient.clear()
        self._recipient.addItem(self.tr("All"), "")
        for key, label in self._recipients.items():
            self._recipient.addItem(self._language.say(label), key)
        self._recipient.setCurrentIndex(max(self._recipient.findData(chosen), 0))

    def _arrange(self) -> None:
        flow = FlowLayout(self, 12, 8)
        for field in self._fields:
            pair = QWidget()
            column = QVBoxLayout(pair)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(self._labels[field.objectName()])
            column.addWidget(field)
            flow.addWidget(pair)
        flow.addWidget(self._out)
        flow.addWidget(self._necessary)

    def _pause_first(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit(self.wish)
