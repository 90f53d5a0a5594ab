"""What is asked in place about an agreement: the new last day, or how it was signed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.agreement_versions import Signature
from exitdesk.domain.identities import SigningRule
from exitdesk.ui.agreements.words import SIGNED_AS, SIGNED_BY
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class DayPanel(TranslatedWidget):
    """Asks for one day, which stands there already, and for a second click."""

    confirmed = Signal(object)  # date
    cancelled = Signal()

    def __init__(self, kind: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind  # "renew" | "oral"
        self._label, self._hint = PlainLabel("question"), PlainLabel("hint")
        self._wrong = PlainLabel("error", "day_wrong")
        self.day = DayEdit(f"{kind}_day")
        self.day.show_day(day)
        self.buttons = ButtonRow((f"{kind}_confirm", f"{kind}_cancel"), primary=f"{kind}_confirm")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self._hint, self._wrong, self.day, self.buttons):
            layout.addWidget(part)
        self._wrong.hide()
        self.buttons.pressed.connect(self._act)
        self.day.returnPressed.connect(self._confirm)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the question; what is typed stays."""
        renews = self._kind == "renew"
        question = (
            self.tr("New last day (agreed by word of mouth today)")
            if renews
            else self.tr("The day on which the person agreed by word of mouth")
        )
        self._label.setText(question)
        self.day.setAccessibleName(question)
        self._hint.setText(
            self.tr("Everything else stays as it is. What ends earlier by itself still does.")
            if renews
            else ""
        )
        self._hint.setVisible(renews)
        self._wrong.setText(self.tr("Write a day, such as 22.11.2026."))
        words = self.tr("Renew") if renews else self.tr("Note it")
        self.buttons.say(
            {f"{self._kind}_confirm": words, f"{self._kind}_cancel": self.tr("Cancel")}
        )

    def take_focus(self) -> None:
        """Put the focus on what finishes it: the day stands there already."""
        self.buttons.button(f"{self._kind}_confirm").setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape; nothing is written."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _act(self, key: str) -> None:
        if key.endswith("_cancel"):
            self.cancelled.emit()
        else:
            self._confirm()

    def _confirm(self) -> None:
        day = self.day.day
        self._wrong.setVisible(day is None)
        if day is None:
            self.day.setFocus()
        else:
            self.confirmed.emit(day)


class SignPanel(TranslatedWidget):
    """Asks when and how the paper was signed."""

    confirmed = Signal(object, object)  # date, Signature
    cancelled = Signal()

    def __init__(
        self,
        today: date,
        signing: SigningRule | None,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._label, self._wrong = PlainLabel("question"), PlainLabel("error", "day_wrong")
        self.day = DayEdit("signed_day")
        self.day.show_day(today)
        self.signed_as = Choice("signed_as", list(SIGNED_AS))
        self._signers = signers_of(signing)
        self.signed_by = Choice("signed_by", self._signers)
        self._kept_label = PlainLabel("question")
        self.kept = QLineEdit()
        self.kept.setObjectName("paper_kept")
        self.kept.setMaxLength(200)
        self.buttons = ButtonRow(("sign_confirm", "sign_cancel"), primary="sign_confirm")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (
            self._label, self._wrong, self.day, self.signed_as, self.signed_by,
            self._kept_label, self.kept, self.buttons,
        ):  # fmt: skip
            layout.addWidget(part)
        self._wrong.hide()
        if len(self._signers) == 1:
            self.signed_by.choose(self._signers[0])
            self.signed_by.hide()
        self.buttons.pressed.connect(self._act)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the questions; what is chosen and typed stays."""
        say = self._language.say
        self._label.setText(self.tr("Signed on"))
        self.day.setAccessibleName(self.tr("Signed on"))
        self._wrong.setText(self.tr("Write a day, such as 22.11.2026."))
        self.signed_as.say(
            self.tr("Signed with"), {key: say(text) for key, text in SIGNED_AS.items()}
        )
        self.signed_by.say(
            self.tr("Who signed?"),
            {key: say(SIGNED_BY[key]) for key in self._signers},
        )
        self._kept_label.setText(self.tr("Where is the paper kept? (may be left empty)"))
        self.kept.setAccessibleName(self._kept_label.text())
        self.buttons.say(
            {"sign_confirm": self.tr("Note the signature"), "sign_cancel": self.tr("Cancel")}
        )

    def take_focus(self) -> None:
        """Put the cursor into the day."""
        self.day.setFocus()
        self.day.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape; nothing is written."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _act(self, key: str) -> None:
        if key == "sign_cancel":
            self.cancelled.emit()
            return
        day = self.day.day
        self._wrong.setVisible(day is None)
        if day is None:
            self.take_focus()
            return
        signature = Signature(self.signed_as.chosen, self.signed_by.chosen, self.kept.text())
        self.confirmed.emit(day, signature)


def signers_of(signing: SigningRule | None) -> Sequence[str]:
    """Return who may have signed, as far as the person's card has it decided."""
    if signing is None or not signing.is_minor:
        return ["person"]
    if signing.person_signs and signing.guardian_signs:
        return ["person_and_guardian"]
    if signing.guardian_signs:
        return ["guardian"]
    return ["person"] if signing.person_signs else list(SIGNED_BY)
