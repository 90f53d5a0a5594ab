"""The steps of the recovery sheet: see it, print or copy it, type two groups back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exitdesk.domain.texts import Text
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role

if TYPE_CHECKING:  # casework is loaded in the vault's thread, when it is first needed
    from exitdesk.casework.openings import RecoverySheet

_NOT_THE_SAME = Text(
    sv="Tecknen är inte desamma som på bladet. Kontrollera den markerade gruppen.",
    fi="Merkit eivät ole samat kuin lomakkeessa. Tarkista merkitty ryhmä.",
)


class SheetStep(Step):
    """Shows the recovery code; it is printed from memory or copied by hand."""

    print_requested = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._sheet: RecoverySheet | None = None
        self._frame = QFrame()
        set_role(self._frame, "card")
        self._grid = QGridLayout(self._frame)
        self._grid.setContentsMargins(24, 20, 24, 20)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        self._fingerprint = PlainLabel("muted", "fingerprint_label")
        self._print_button = QPushButton()
        self._print_button.setObjectName("print_button")
        self._print_button.clicked.connect(self.print_requested)
        self._by_hand = PlainLabel("hint")
        row = QHBoxLayout()
        row.addWidget(self._print_button)
        row.addStretch(1)
        self.body.addWidget(self._frame)
        self.body.addWidget(self._fingerprint)
        self.body.addLayout(row)
        self.body.addWidget(self._by_hand)
        self.retranslate()

    def show_sheet(self, sheet: "RecoverySheet") -> None:
        """Show this sheet's code."""
        self._sheet = sheet
        for row, line in enumerate(sheet.lines):
            number = PlainLabel("muted", wrap=False)
            number.setText(str(row + 1))
            self._grid.addWidget(number, row, 0)
            for column, group in enumerate(line.split()):
                label = PlainLabel("code", wrap=False)
                label.setText(group)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
                self._grid.addWidget(label, row, column + 1)
        self._grid.setColumnStretch(9, 1)
        self.retranslate()

    def take_focus(self) -> None:
        """Put the focus on printing."""
        self._print_button.setFocus()

    def retranslate(self) -> None:
        """Say what the sheet is for and how to keep it."""
        self._title.setText(self.tr("Your recovery sheet"))
        self._lead.setText(
            self.tr(
                "If the passphrase is forgotten, this code is the only way into the vault. "
                "Keep it on paper in a locked place, never on a computer or a telephone."
            )
        )
        self._print_button.setText(self.tr("&Print the sheet"))
        self._by_hand.setText(
            self.tr("No printer? Copy the code by hand, one character at a time.")
        )
        mark = "" if self._sheet is None else self._sheet.key_fingerprint
        self._fingerprint.setText(self.tr("Fingerprint of the vault: {mark}").format(mark=mark))


class TypedBackStep(Step):
    """Asks for two groups from the paper: only then is the sheet known to be readable."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._sheet: RecoverySheet | None = None
        self._labels = (QLabel(), QLabel())
        self._edits = (QLineEdit(), QLineEdit())
        for number, (label, edit) in enumerate(zip(self._labels, self._edits, strict=True)):
            set_role(label, "question")
            label.setBuddy(edit)
            edit.setObjectName(f"group_{number + 1}_edit")
            edit.setMaximumWidth(edit.fontMetrics().averageCharWidth() * 24)
            question = QVBoxLayout()
            question.setSpacing(4)
            question.addWidget(label)
            question.addWidget(edit)
            self.body.addLayout(question)
        self._edits[0].returnPressed.connect(self._edits[1].setFocus)
        self._edits[1].returnPressed.connect(self.answered)
        self.retranslate()

    def show_sheet(self, sheet: "RecoverySheet") -> None:
        """Ask for this sheet's two groups."""
        self._sheet = sheet
        self.retranslate()

    def problem(self) -> Text | None:
        """Return that a group differs from the sheet."""
        if self._sheet is None:
            return _NOT_THE_SAME
        right = [
            self._sheet.matches(place, edit.text())
            for place, edit in zip(self._sheet.asked, self._edits, strict=True)
        ]
        for edit, fits in zip(self._edits, right, strict=True):
            set_role(edit, "none" if fits else "wrong")
        return None if all(right) else _NOT_THE_SAME

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self._edits[0].setFocus()

    def retranslate(self) -> None:
        """Say which two groups are asked for."""
        self._title.setText(self.tr("Check the sheet"))
        self._lead.setText(
            self.tr("Type two groups from the paper, to be sure that it can be read.")
        )
        if self._sheet is None:
            return
        for place, label, edit in zip(self._sheet.asked, self._labels, self._edits, strict=True):
            words = self.tr("Line {line}, group {group}").format(
                line=place.line, group=place.group
            )
            label.setText(words)
            edit.setAccessibleName(words)
