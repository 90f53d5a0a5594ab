"""What may be entered about a disclosure afterwards, each in a card of its own."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.domain.disclosures import FATE_TEXTS, Fate
from exitdesk.ui.cases.cards import ButtonRow, Card
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

TOLD, NOT_YET = "told", "not_yet"
_MOST = 300  # characters


class _Panel(TranslatedWidget):
    """A card with questions and a button that waits until they are answered."""

    def __init__(self, name: str, language: LanguageSwitch) -> None:
        super().__init__()
        self._language = language
        self.card = Card(f"{name}_card")
        self._row = ButtonRow((name,))
        self._button = self._row.button(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)

    def _stack(self, *parts: QWidget) -> None:
        for part in (*parts, self._row):
            self.card.body.addWidget(part)


class ReturnPanel(_Panel):
    """Asks what became of the paper or file, when, and for a remark."""

    given = Signal(object, object, str)  # Fate, date, remark

    def __init__(self, language: LanguageSwitch, today: date) -> None:
        super().__init__("enter_return", language)
        self._fate = Choice("fate", [fate.value for fate in Fate])
        self._fate.changed.connect(self._wait)
        self._day_label, self._day = PlainLabel("question"), DayEdit("return_day")
        self._day.show_day(today)
        self._day.textChanged.connect(self._wait)
        self._words_label, self._words = PlainLabel("question"), _line("return_remark")
        self._row.pressed.connect(self._press)
        self._stack(self._fate, self._day_label, self._day, self._words_label, self._words)
        self._wait()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the questions; what is chosen and typed stays."""
        say = self._language.say
        self.card.entitle(self.tr("Returned or destroyed"))
        self._fate.say(
            self.tr("What has become of it?"),
            {fate.value: say(text) for fate, text in FATE_TEXTS.items()},
        )
        self._day_label.setText(self.tr("On which day?"))
        self._day.setAccessibleName(self.tr("On which day?"))
        self._words_label.setText(self.tr("Remark, if anything should be noted"))
        self._words.setAccessibleName(self.tr("Remark, if anything should be noted"))
        self._row.say({"enter_return": self.tr("&Enter in the log")})

    def _wait(self) -> None:
        self._button.setEnabled(bool(self._fate.chosen) and self._day.day is not None)

    def _press(self, _key: str) -> None:
        self.given.emit(Fate(self._fate.chosen), self._day.day, self._words.text())


class LookPanel(_Panel):
    """Asks the second officer for a remark on a necessary disclosure."""

    given = Signal(str)  # remark

    def __init__(self, language: LanguageSwitch) -> None:
        super().__init__("enter_seen", language)
        self._explained = PlainLabel("hint")
        self._words_label, self._words = PlainLabel("question"), _line("seen_remark")
        self._words.textChanged.connect(self._wait)
        self._row.pressed.connect(self._press)
        self._stack(self._explained, self._words_label, self._words)
        self._wait()
        self.retranslate()

    def retranslate(self) -> None:
        """Say what is asked; what is typed stays."""
        self.card.entitle(self.tr("Look at it afterwards"))
        self._explained.setText(
            self.tr(
                "Was there a ground, was it the least that was needed, and did it go to the "
                "right recipient? What was done cannot be undone here; say what you found."
            )
        )
        self._words_label.setText(self.tr("Remark"))
        self._words.setAccessibleName(self.tr("Remark"))
        self._row.say({"enter_seen": self.tr("&Enter that I have looked at it")})

    def _wait(self) -> None:
        self._button.setEnabled(bool(self._words.text().strip()))

    def _press(self, _key: str) -> None:
        self.given.emit(self._words.text())


class ClientPanel(_Panel):
    """Asks whether the client has been told, and when, or why not."""

    told = Signal(object, str)  # date, remark
    delayed = Signal(str)  # why

    def __init__(self, language: LanguageSwitch, today: date) -> None:
        super().__init__("enter_client", language)
        self._which = Choice("client_told", (TOLD, NOT_YET))
        self._which.changed.connect(self._wait)
        self._day_label, self._day = PlainLabel("question"), DayEdit("told_day")
        self._day.show_day(today)
        self._day.textChanged.connect(self._wait)
        self._words_label, self._words = PlainLabel("question"), _line("told_words")
        self._words.textChanged.connect(self._wait)
        self._row.pressed.connect(self._press)
        self._stack(self._which, self._day_label, self._day, self._words_label, self._words)
        self._wait()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the questions; what is chosen and typed stays."""
        self.card.entitle(self.tr("Does the client know?"))
        self._which.say(
            self.tr("Has the client been told of the disclosure?"),
            {TOLD: self.tr("The client has been told"), NOT_YET: self.tr("Not yet")},
        )
        self._day_label.setText(self.tr("On which day?"))
        self._day.setAccessibleName(self.tr("On which day?"))
        self._say_words()
        self._row.say({"enter_client": self.tr("&Enter in the log")})

    def _say_words(self) -> None:
        is_delay = self._which.chosen == NOT_YET
        words = self.tr("Why not yet?") if is_delay else self.tr("How, or other remark")
        self._words_label.setText(words)
        self._words.setAccessibleName(words)

    def _wait(self) -> None:
        is_told = self._which.chosen == TOLD
        self._day_label.setVisible(is_told)
        self._day.setVisible(is_told)
        self._words_label.setVisible(bool(self._which.chosen))
        self._words.setVisible(bool(self._which.chosen))
        self._say_words()
        enough = self._day.day is not None if is_told else bool(self._words.text().strip())
        self._button.setEnabled(bool(self._which.chosen) and enough)

    def _press(self, _key: str) -> None:
        if self._which.chosen == TOLD:
            self.told.emit(self._day.day, self._words.text())
        else:
            self.delayed.emit(self._words.text())


def _line(name: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setObjectName(name)
    edit.setMaxLength(_MOST)
    return edit
