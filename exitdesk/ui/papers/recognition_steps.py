"""What may tell who somebody is although no name is left: short questions, asked one by one."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from exitdesk.casework.recognition import RecognitionHint, RecognitionQuestion
from exitdesk.ui.cases.cards import ButtonRow, empty, said
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedFrame, TranslatedWidget

NOTHING, CHANGED, EDIT = "nothing", "changed", "edit"
_MOST_SENTENCES = 4
_CHOSEN = "✓ "


class RecognitionCard(TranslatedFrame):
    """One question with the sentences that may be meant; without any it is shown shorter."""

    answered = Signal()
    edit_requested = Signal()

    def __init__(
        self,
        question: RecognitionQuestion,
        hints: Sequence[RecognitionHint],
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._hints = tuple(hints)
        self._language = language
        self.answer = ""
        self.setObjectName(f"recognition_{question.key}")
        self._text = PlainLabel("question")
        self._why = PlainLabel("hint")
        self._more = PlainLabel("muted")
        keys = (NOTHING, CHANGED, EDIT) if self._hints else (NOTHING, CHANGED)
        self._buttons = ButtonRow(keys)
        self._buttons.pressed.connect(self._act)
        self._arrange()
        self.retranslate()

    @property
    def has_hints(self) -> bool:
        """Whether something in the report may be what is asked about."""
        return bool(self._hints)

    def retranslate(self) -> None:
        """Say question, reason and answers; the sentences keep the report's language."""
        asked = self._language.say(self._question.text)
        why = self._language.say(self._question.why)
        self._text.setText(asked)
        self._why.setText(why)
        left = len(_marked_all(self._hints)) - _MOST_SENTENCES
        self._more.setText(self.tr("Further sentences: {n}").format(n=left))
        self._more.setVisible(left > 0)
        nothing = self.tr("Tells of nobody") if self._hints else self.tr("Nothing of the kind")
        words = {NOTHING: nothing, CHANGED: self.tr("Changed in the text")}
        shown = {
            key: _CHOSEN + text if key == self.answer else text for key, text in words.items()
        }
        if self._hints:
            shown[EDIT] = self.tr("Back to the text")
        self._buttons.say(shown)
        for key, text in shown.items():
            button = self._buttons.button(key)
            button.setAccessibleName(f"{asked} {text}")
            button.setAccessibleDescription(why)
        self.setAccessibleName(asked)

    def take_focus(self) -> None:
        """Put the cursor on the first answer, and bring the whole question into sight."""
        self._buttons.button(NOTHING).setFocus()
        around: QWidget | None = self
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        layout.addWidget(self._text)
        if self._hints:
            set_role(self, "card")
            layout.setContentsMargins(18, 12, 18, 14)
            layout.addWidget(self._why)
            for sentence in _marked_all(self._hints)[:_MOST_SENTENCES]:
                layout.addWidget(said(sentence))
            layout.addWidget(self._more)
        else:
            layout.setContentsMargins(18, 4, 18, 8)
            self._why.hide()
            self._more.hide()
        layout.addWidget(self._buttons)

    def _act(self, key: str) -> None:
        if key == EDIT:
            self.edit_requested.emit()
            return
        self.answer = key
        for each in (NOTHING, CHANGED):
            set_role(self._buttons.button(each), "primary" if each == key else "none")
        self.retranslate()
        self.answered.emit()


class RecognitionStep(TranslatedWidget):
    """Asks every question; those with sentences to look at come first."""

    answered = Signal(bool)  # whether all questions are answered for the text as it stands
    edit_requested = Signal()  # back to the text

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._asked: tuple[tuple[RecognitionQuestion, ...], tuple[RecognitionHint, ...]] = ((), ())
        self._cards: list[RecognitionCard] = []
        self._is_answered = False
        self._count = PlainLabel("heading", "recognition_count")
        self._intro = PlainLabel("lead", "recognition_intro")
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._others = PlainLabel("heading", "recognition_others")
        self._short = QVBoxLayout()
        self._short.setSpacing(4)
        self._foot = ButtonRow(("edit_text", "anew"))
        self._foot.pressed.connect(self._act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._count)
        layout.addWidget(self._intro)
        layout.addLayout(self._list)
        layout.addWidget(self._others)
        layout.addLayout(self._short)
        layout.addWidget(self._foot)
        self.retranslate()

    @property
    def open_count(self) -> int:
        """How many questions are still to be answered."""
        return sum(not card.answer for card in self._cards)

    @property
    def is_answered(self) -> bool:
        """Whether every question is answered for the text shown last."""
        return self._is_answered

    def show_questions(
        self,
        questions: Iterable[RecognitionQuestion],
        hints: Iterable[RecognitionHint],
        *,
        answered: bool,
    ) -> None:
        """Show the questions of a report; ``answered``: they are, for exactly this text."""
        asked = (tuple(questions), tuple(hints))
        if answered and self._is_answered and asked == self._asked:
            return
        self._asked = asked
        self._is_answered = answered
        self._fill()

    def take_focus(self) -> None:
        """Put the cursor on the first question that is not answered."""
        for card in self._cards:
            if not card.answer:
                card.take_focus()
                return

    def retranslate(self) -> None:
        """Say how many questions are left, and why they are asked."""
        left = self.tr("Questions left: {n}").format(n=self.open_count)
        done = self.tr("All questions are answered for this text")
        self._count.setText(done if self._is_answered else left)
        self._intro.setText(
            self.tr(
                "The names are gone. What is left may still tell who somebody is. If a sentence "
                "does, change it; after every change the questions are asked anew."
            )
        )
        self._others.setText(self.tr("No words in the text point to these"))
        self._foot.say(
            {"edit_text": self.tr("Back to the &text"), "anew": self.tr("Answer &anew")}
        )

    # -- answering ---------------------------------------------------------------------------

    def _fill(self) -> None:
        """Ask anew; what is answered already needs no cards."""
        empty(self._list)
        empty(self._short)
        self._cards = []
        questions, hints = self._asked
        pairs = [(one, [hint for hint in hints if hint.question == one.key]) for one in questions]
        pairs.sort(key=_without_hints)  # made in this order: the Tab key follows it
        for question, its in () if self._is_answered else pairs:
            card = RecognitionCard(question, its, self._language)
            card.answered.connect(self._take_answer)
            card.edit_requested.connect(self.edit_requested)
            self._cards.append(card)
            (self._list if its else self._short).addWidget(card)
        self._others.setVisible(any(not card.has_hints for card in self._cards))
        self._foot.button("anew").setVisible(self._is_answered)
        self.retranslate()

    def _take_answer(self) -> None:
        self._is_answered = self.open_count == 0
        self.retranslate()
        if self._is_answered:
            self.answered.emit(True)
        else:
            self.take_focus()

    def _act(self, key: str) -> None:
        if key == "anew":
            self._is_answered = False
            self._fill()
            self.answered.emit(False)
            self.take_focus()
        else:
            self.edit_requested.emit()


def _without_hints(asked: tuple[RecognitionQuestion, list[RecognitionHint]]) -> bool:
    return not asked[1]


def _marked_all(hints: Iterable[RecognitionHint]) -> list[str]:
    """Return the sentences as plain text, the telling words in angle quotes."""
    return list(
        dict.fromkeys(
            f"{hint.sentence[: hint.start]}»{hint.sentence[hint.start : hint.end]}«"
            f"{hint.sentence[hint.end :]}"
            for hint in hints
        )
    )
