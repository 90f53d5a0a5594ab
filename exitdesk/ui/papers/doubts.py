"""A doubtful word in its sentence, to be removed or kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.reports import Decision, ReviewItem
from exitdesk.ui.cases.cards import ButtonRow, said
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedFrame

_MOST_SENTENCES = 4


class Doubt(TranslatedFrame):
    """One word, with the sentences it stands in. Keeping a known name needs a reason.

    All occurrences of a word are decided together, but a word that matches a known name is
    decided each time on its own.
    """

    decided = Signal(object)  # tuple[Decision, ...]

    def __init__(
        self,
        items: Sequence[ReviewItem],
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._items = tuple(items)
        self._language = language
        set_role(self, "card")
        self.setObjectName("doubt")
        self._word = PlainLabel("question", "doubt_word")
        self._why = PlainLabel("hint", "doubt_why")
        self._sentences = QVBoxLayout()
        self._reason_label = PlainLabel("hint")
        self._reason = QLineEdit()
        self._reason.setObjectName("keep_reason")
        self._buttons = ButtonRow(("remove", "keep"), primary="remove")
        self._buttons.pressed.connect(self._act)
        self._reason.textChanged.connect(self._allow)
        self._arrange()
        self.retranslate()

    @property
    def needs_reason(self) -> bool:
        """Whether the word is, or looks like, a known name."""
        return any(item.matches_known for item in self._items)

    def retranslate(self) -> None:
        """Say the word, why it is doubtful and the buttons; a reason typed stays."""
        first = self._items[0]
        count = len(self._items)
        words = self.tr("{word} ({n} places)") if count > 1 else "{word}"
        self._word.setText(words.format(word=first.word, n=count))
        self._why.setText(self._language.say(first.why))
        self._reason_label.setText(
            self.tr("Why may it stay? The reason is entered in the log: do not write the name.")
        )
        self._reason.setAccessibleName(self._reason_label.text())
        self._buttons.say({"remove": self.tr("Remove"), "keep": self.tr("Keep")})
        self.setAccessibleName(f"{first.word}: {self._why.text()}")

    def take_focus(self) -> None:
        """Put the cursor on Remove."""
        self._buttons.button("remove").setFocus()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 18, 14)
        layout.setSpacing(6)
        layout.addWidget(self._word)
        layout.addWidget(self._why)
        layout.addLayout(self._sentences)
        for sentence in dict.fromkeys(marked(item) for item in self._items[:_MOST_SENTENCES]):
            self._sentences.addWidget(said(sentence))
        layout.addWidget(self._reason_label)
        layout.addWidget(self._reason)
        layout.addWidget(self._buttons)
        for part in (self._reason_label, self._reason):
            part.setVisible(self.needs_reason)
        self._allow()

    def _allow(self) -> None:
        may_keep = not self.needs_reason or bool(self._reason.text().strip())
        self._buttons.button("keep").setEnabled(may_keep)

    def _act(self, key: str) -> None:
        keep = key == "keep"
        reason = self._reason.text().strip() if keep else ""
        self.decided.emit(tuple(Decision(item.item_id, keep, reason) for item in self._items))


def marked(item: ReviewItem) -> str:
    """Return the sentence as plain text with the word in angle quotes."""
    start = item.start - item.sentence_start
    end = item.end - item.sentence_start
    sentence = item.sentence
    if 0 <= start < end <= len(sentence):
        return f"{sentence[:start]}»{sentence[start:end]}«{sentence[end:]}"
    return sentence


def grouped(items: Sequence[ReviewItem]) -> list[tuple[ReviewItem, ...]]:
    """Return the items that are decided together, in the order of the text."""
    groups: dict[str, list[ReviewItem]] = {}
    for item in items:
        key = item.item_id if item.matches_known else f"word {item.base_form}"
        groups.setdefault(key, []).append(item)
    return [tuple(group) for group in groups.values()]


class ReportText(QFrame):
    """The report as the recipient will read it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.setObjectName("report_as_read")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 20, 18)
        self._layout.setSpacing(8)

    def show_lines(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Show heading, label and value of each line."""
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        before = ""
        for heading, label, value in lines:
            if heading != before:
                self._layout.addWidget(said(heading, "question"))
                before = heading
            self._layout.addWidget(said(f"{label}: {value}" if label else value))
