"""The two steps that are one choice each: the language, and which vault."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role

# before a language has been chosen both are said, each by its own name
_CHOOSE = Text(sv="Välj språk", fi="Valitse kieli")
_NAMES = Text(sv="Svenska", fi="Suomi")
_LATER = Text(
    sv="Språket kan bytas när som helst.",
    fi="Kielen voi vaihtaa milloin tahansa.",
)


class LanguageStep(Step):
    """Asks for the language, in both languages."""

    is_choice = True

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._language = language
        self._swedish = _choice("swedish_button", _NAMES.sv)
        self._finnish = _choice("finnish_button", _NAMES.fi)
        self._swedish.clicked.connect(self._choose_swedish)
        self._finnish.clicked.connect(self._choose_finnish)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._swedish)
        row.addWidget(self._finnish)
        row.addStretch(1)
        self.body.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the question in both languages, whichever is in use."""
        self._title.setText(_both(_CHOOSE, " · "))
        self._lead.setText(_both(_LATER, "\n"))

    def take_focus(self) -> None:
        """Put the focus on the language in use."""
        (self._swedish if self._language.lang is Lang.SV else self._finnish).setFocus()

    def _choose_swedish(self) -> None:
        self._language.choose(Lang.SV)
        self.answered.emit()

    def _choose_finnish(self) -> None:
        self._language.choose(Lang.FI)
        self.answered.emit()


class WayStep(Step):
    """Asks whether to create a vault, practise, open one that exists, or restore one."""

    is_choice = True
    practice_requested = Signal()
    folder_requested = Signal()
    restore_requested = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._ways: list[tuple[QPushButton, PlainLabel]] = []
        self._create = self._add("create_button")
        self._create[0].clicked.connect(self.answered)
        self._practise = self._add("practice_button")
        self._practise[0].clicked.connect(self.practice_requested)
        self._existing = self._add("existing_button")
        self._existing[0].clicked.connect(self.folder_requested)
        self._restore = self._add("restore_button")
        self._restore[0].clicked.connect(self.restore_requested)
        set_role(self._create[0], "primary")
        self.retranslate()

    def retranslate(self) -> None:
        """Say the four ways and what each means."""
        self._title.setText(self.tr("Welcome to ExitDesk"))
        self._lead.setText(
            self.tr(
                "Everything ExitDesk holds lies in an encrypted vault on this computer. "
                "Nothing is sent anywhere."
            )
        )
        self._create[0].setText(self.tr("&Create a vault"))
        self._create[1].setText(self.tr("For real client work. Takes about five minutes."))
        self._practise[0].setText(self.tr("Open the practice &vault"))
        self._practise[1].setText(
            self.tr("Invented cases to learn on. The practice vault is marked on every screen.")
        )
        self._existing[0].setText(self.tr("Open an &existing vault"))
        self._existing[1].setText(self.tr("Choose the folder the vault lies in."))
        self._restore[0].setText(self.tr("I have a &backup"))
        self._restore[1].setText(
            self.tr("For a new computer, or when the vault has been lost or damaged.")
        )

    def take_focus(self) -> None:
        """Put the focus on creating a vault."""
        self._create[0].setFocus()

    def _add(self, name: str) -> tuple[QPushButton, PlainLabel]:
        button, label = QPushButton(), PlainLabel("hint")
        button.setObjectName(name)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        way = QVBoxLayout()
        way.setSpacing(6)
        way.addLayout(row)
        way.addWidget(label)
        self.body.addLayout(way)
        return button, label


def _both(text: Text, between: str) -> str:
    return between.join([text.sv, text.fi])


def _choice(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    set_role(button, "primary")
    return button
