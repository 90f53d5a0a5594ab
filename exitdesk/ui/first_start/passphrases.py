"""The step that chooses a passphrase, with a meter that explains itself."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from exitdesk.domain.texts import Text
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.passphrase_fields import PassphraseField
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

_JUDGE_AFTER = 150  # ms without a key
_DIFFERENT = Text(
    sv="Lösenfraserna är inte likadana. Skriv samma lösenfras två gånger.",
    fi="Salalauseet eivät ole samat. Kirjoita sama salalause kaksi kertaa.",
)


class Strength(Protocol):
    """How hard a passphrase is to guess, and why."""

    @property
    def score(self) -> int:
        """From 0, guessed at once, to 4."""

    @property
    def label(self) -> Text:
        """A word for the score."""

    @property
    def advice(self) -> tuple[Text, ...]:
        """What would make it stronger; empty when it is enough."""

    @property
    def is_enough(self) -> bool:
        """Whether a vault may be protected with it."""

    @property
    def refusal(self) -> Text | None:
        """Why no vault may be protected with it; None when one may."""


Judge = Callable[[str, tuple[str, ...]], Strength]  # passphrase, words an attacker knows


class StrengthMeter(TranslatedWidget):
    """Shows how hard a passphrase is to guess as a bar, a word and a reason."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._strength: Strength | None = None
        self._bar = QProgressBar()
        self._bar.setRange(0, 4)
        self._bar.setTextVisible(False)
        self._words = PlainLabel("none", "strength_label")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._bar)
        layout.addWidget(self._words)
        self.retranslate()

    def show_strength(self, strength: Strength | None) -> None:
        """Show a judgement, or an empty meter."""
        self._strength = strength
        self.retranslate()

    def retranslate(self) -> None:
        """Say the word for the score and the reason."""
        strength = self._strength
        self._bar.setAccessibleName(self.tr("Strength of the passphrase"))
        if strength is None:
            self._bar.setValue(0)
            self._words.setText(
                self.tr("Tip: four or more random words that have nothing to do with each other.")
            )
            return
        self._bar.setValue(max(strength.score, 1))
        set_role(self._bar, "none" if strength.is_enough else "wrong")
        said = " ".join(self._language.say(text) for text in strength.advice)
        label = self._language.say(strength.label)
        words = f"{label}. {said}" if said else label
        self._words.setText(words)


class PassphraseStep(Step):
    """Asks for a new passphrase twice."""

    def __init__(
        self, language: LanguageSwitch, judge: Judge, parent: QWidget | None = None
    ) -> None:
        super().__init__(language, parent)
        self._judge = judge
        self._known: tuple[str, ...] = ()
        self._strength: Strength | None = None
        self._refused: Text | None = None  # what was wrong when the officer last went on
        self._first = PassphraseField("new_passphrase_edit")
        self._meter = StrengthMeter(language)
        self._second = PassphraseField("repeat_passphrase_edit")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_JUDGE_AFTER)
        self._rest.timeout.connect(self._weigh)
        self._first.typed.connect(self._on_typed)
        self._second.typed.connect(self._look_again)
        self._first.entered.connect(self._second.setFocus)
        self._second.entered.connect(self.answered)
        for widget in (self._first, self._meter, self._second):
            self.body.addWidget(widget)
        self.retranslate()

    def set_known(self, words: tuple[str, ...]) -> None:
        """Count these words, such as the officer's name, as known to an attacker."""
        self._known = words

    def secret(self) -> bytearray:
        """Return the passphrase as UTF-8 that can be wiped; empties both fields."""
        secret = self._first.secret()
        self._first.clear()
        self._second.clear()
        self._strength = self._refused = None
        self._meter.show_strength(None)
        return secret

    def problem(self) -> Text | None:
        """Return what is wrong with the passphrase, or that the two differ."""
        self._weigh()
        strength = self._strength or self._judge("", self._known)
        same = self._first.secret() == self._second.secret()
        self._refused = strength.refusal or (None if same else _DIFFERENT)
        self._mark()
        return self._refused

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self._first.setFocus()

    def retranslate(self) -> None:
        """Say what a passphrase is for."""
        self._title.setText(self.tr("Choose a passphrase"))
        self._lead.setText(
            self.tr(
                "The passphrase opens the vault. Nobody can look it up or reset it, "
                "so choose one you will remember and use nowhere else."
            )
        )
        self._first.set_label(self.tr("New &passphrase"))
        self._second.set_label(self.tr("The same passphrase &again"))

    def _on_typed(self) -> None:
        self._mark()
        self._rest.start()

    def _mark(self) -> None:
        """Frame the field that was refused."""
        differs = self._refused == _DIFFERENT
        self._first.set_wrong(wrong=self._refused is not None and not differs)
        self._second.set_wrong(wrong=differs)

    def _look_again(self) -> None:
        """Take a refusal back as soon as what was refused has been put right."""
        if self._refused == _DIFFERENT:
            is_right = self._first.secret() == self._second.secret()
        else:
            is_right = self._strength is not None and self._strength.is_enough
        if self._refused is not None and is_right:
            self._refused = None
            self.say_problem(None)
        self._mark()

    def _weigh(self) -> None:
        self._rest.stop()
        typed = self._first.text
        self._strength = self._judge(typed, self._known) if typed else None
        self._meter.show_strength(self._strength)
        self._look_again()
