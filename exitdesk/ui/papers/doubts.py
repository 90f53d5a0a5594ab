"""A doubtful word in its sentence, to be removed or kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.doubts import runs
from exitdesk.casework.reports import Decision, ReviewItem
from exitdesk.ui.cases.cards import ButtonRow, said
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedFrame

_MOST_SENTENCES = 4


class Doubt(TranslatedFrame):
    """One word, with the sentences it stands in. Keeping a known name needs a reason.

    All occurrences of a word are decided together, and the parts of one name with them; a word
    that matches a known name is decided each time on its own.
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
        self._runs = runs(self._items)
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
        name = words_of(max(self._runs, key=len))
        count = len(self._runs)
        words = self.tr("{word} ({n} places)") if count > 1 else "{word}"
        self._word.setText(words.format(word=name, n=count))
        self._why.setText(self._language.say(first.why))
        self._reason_label.setText(
            self.tr("Why may it stay? The reason is entered in the log: do not write the name.")
        )
        self._reason.setAccessibleName(self._reason_label.text())
        self._buttons.say({"remove": self.tr("Remove"), "keep": self.tr("Keep")})
        self.setAccessibleName(f"{name}: {self._why.text()}")

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
        for sentence in dict.fromkeys(marked(run) for run in self._runs[:_MOST_SENTENCES]):
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


def marked(run: Sequence[ReviewItem]) -> str:
    """Return the sentence as plain text with the words of one run in angle quotes."""
    first = run[0]
    start = first.start - first.sentence_start
    end = run[-1].end - first.sentence_start
    sentence = first.sentence
    if 0 <= start < end <= len(sentence):
        return f"{sentence[:start]}»{sentence[start:end]}«{sentence[end:]}"
    return sentence


def words_of(run: Sequence[ReviewItem]) -> str:
    """Return the words of one run as they stand."""
    return " ".join(item.word for item in run)


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
