"""The two steps of striking out: what and why, and a second look."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout

from exitdesk.domain.answers import Answers, Rating
from exitdesk.domain.strikings import FieldPath, OldCopy, StrikeCount
from exitdesk.forms.model import ID_CONCEPTS, Field, Form, Kind
from exitdesk.forms.summary import SummaryLine
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

_TEXT_LINES = 5
_TEXTS = frozenset({Kind.SHORT_TEXT, Kind.LONG_TEXT})


@dataclass(frozen=True, slots=True)
class Strikeable:
    """An answer that can be struck out; ``text`` is "" when no passage of it can be chosen."""

    path: FieldPath
    label: str
    text: str


def strikeable(form: Form, line: SummaryLine, answers: Answers) -> Strikeable:
    """Return the answer of a line, with its text when a passage of it can be chosen.

    ``answers`` holds what was sealed only when it has been shown.
    """
    path = FieldPath(line.field_id, line.sub_field_id, line.row_id)
    fields = (form.field(line.field_id), *form.field(line.field_id).fields)
    field = next(each for each in fields if each.id == (line.sub_field_id or line.field_id))
    return Strikeable(path, line.label, _passages(field, line, answers))


def _passages(field: Field, line: SummaryLine, answers: Answers) -> str:
    if line.sealed:
        return ""
    if field.kind is Kind.RATED:
        answer = answers.get(line.field_id)
        return answer.reason if isinstance(answer, Rating) else ""
    is_typed = field.kind in _TEXTS and field.concept not in ID_CONCEPTS
    return line.value_text if is_typed else ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the officer has chosen, with what was found of it."""

    answer: Strikeable
    passage: str | None
    count: StrikeCount
    copies: tuple[OldCopy, ...]


class Asking(TranslatedWidget):
    """Which answer, which passage of it, and why."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._answers: tuple[Strikeable, ...] = ()
        self._wish: Wish | None = None
        self._choice_label = PlainLabel("question", wrap=False)
        self.choice = QComboBox()
        self.choice.setObjectName("strike_choice")
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._hint = PlainLabel("hint", "strike_hint")
        self._text = QPlainTextEdit()
        self._text.setObjectName("strike_text")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._told = PlainLabel("none", "strike_count")
        self._reason_label = PlainLabel("question", wrap=False)
        self._reason = QLineEdit()
        self._reason.setObjectName("strike_reason")
        self._reason_hint = PlainLabel("hint")
        self.buttons = ButtonRow(("go_on", "cancel_strike"), primary="go_on")
        self.choice.activated.connect(self.show_text)
        self._text.selectionChanged.connect(self.changed)
        self._reason.textChanged.connect(self._allow)
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (
            self._choice_label,
            self.choice,
            self._text,
            self._hint,
            self._told,
            self._reason_label,
            self._reason,
            self._reason_hint,
            self.buttons,
        ):
            layout.addWidget(part)

    @property
    def answer(self) -> Strikeable | None:
        """The answer that is chosen."""
        place = self.choice.currentIndex()
        return self._answers[place] if 0 <= place < len(self._answers) else None

    @property
    def passage(self) -> str | None:
        """The passage that is selected, None for the whole answer."""
        picked = self._text.textCursor().selectedText().replace("\u2029", "\n")
        return picked if picked.strip() and self._text.isVisibleTo(self) else None

    @property
    def reason(self) -> str:
        """The reason that was typed."""
        return self._reason.text().strip()

    def offer(self, answers: tuple[Strikeable, ...]) -> None:
        """Begin anew with these answers."""
        self._answers = answers
        self.choice.clear()
        for answer in answers:
            self.choice.addItem(answer.label)
        self._reason.clear()
        self.show_text()

    def name_again(self, answers: tuple[Strikeable, ...]) -> None:
        """Name the same answers in another language; what was chosen and typed stays."""
        self._answers = answers
        for place, answer in enumerate(answers):
            self.choice.setItemText(place, answer.label)

    def tell(self, wish: Wish | None) -> None:
        """Say what was found; None while it is being counted."""
        self._wish = wish
        self._say_count()
        self._allow()

    def take_focus(self) -> None:
        """Put the cursor into the reason."""
        self._reason.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._choice_label.setText(self.tr("Which answer"))
        self.choice.setAccessibleName(self.tr("Which answer"))
        self._text.setAccessibleName(self.tr("The answer"))
        self._reason_label.setText(self.tr("Reason"))
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason_hint.setText(
            self.tr("The reason stays in the log: do not repeat what is to be gone.")
        )
        self.buttons.say({"go_on": self.tr("C&ontinue"), "cancel_strike": self.tr("Cance&l")})
        self._say_hint()
        self._say_count()

    def show_text(self) -> None:
        """Show the text of the answer chosen, with nothing selected."""
        answer = self.answer
        text = "" if answer is None else answer.text
        self._text.setPlainText(text)
        self._text.setVisible(bool(text))
        lines = self._text.fontMetrics().lineSpacing() * (_TEXT_LINES + 1)
        self._text.setFixedHeight(lines)
        self._say_hint()
        self.changed.emit()

    def _say_hint(self) -> None:
        if self._text.isVisibleTo(self):
            self._hint.setText(
                self.tr("Select a passage. If nothing is selected, the whole answer goes.")
            )
        else:
            self._hint.setText(
                self.tr(
                    "The whole answer goes. To choose a passage of a sealed answer, show it first."
                )
            )

    def _say_count(self) -> None:
        wish = self._wish
        if wish is None:
            words = self.tr("Counting…")
        elif wish.count.is_nothing:
            words = self.tr("It stands nowhere in this record.")
        elif wish.passage is None:
            words = self.tr("The whole answer. Versions: {revisions}. Drafts: {drafts}.")
        else:
            words = self.tr(
                "The selected passage. Versions: {revisions}. Drafts: {drafts}. Places: {places}."
            )
        self._told.setText(_filled(words, wish))

    def _allow(self) -> None:
        found = self._wish is not None and not self._wish.count.is_nothing
        self.buttons.button("go_on").setEnabled(found and bool(self.reason))


class SecondLook(TranslatedWidget):
    """What will be gone, and what will not."""

    def __init__(self) -> None:
        super().__init__()
        self._wish: Wish | None = None
        self._what = PlainLabel("question", "strike_what")
        self._passage = PlainLabel("none", "strike_passage")
        self._gone = PlainLabel("none", "strike_gone")
        self._stays = PlainLabel("none", "strike_stays")
        self._elsewhere = PlainLabel("none", "strike_elsewhere")
        self._copies = PlainLabel("none", "strike_copies")
        self._with_copies = QCheckBox()
        self._with_copies.setObjectName("with_copies")
        self._busy = PlainLabel("muted", "strike_busy")
        self._busy.hide()
        self.buttons = ButtonRow(("strike", "look_again", "cancel_strike"))
        set_role(self.buttons.button("strike"), "danger")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (
            self._what,
            self._passage,
            self._gone,
            self._elsewhere,
            self._stays,
            self._copies,
            self._with_copies,
            self.buttons,
            self._busy,
        ):
            layout.addWidget(part)
        self.hide()
        self.retranslate()

    @property
    def takes_copies(self) -> bool:
        """Whether the old copies beside the vault go with it."""
        return self._with_copies.isChecked() and self._with_copies.isVisibleTo(self)

    def set_busy(self, *, busy: bool) -> None:
        """Show that it is being done; nothing can be pressed meanwhile."""
        self._busy.setVisible(busy)
        self.buttons.setEnabled(not busy)
        self._with_copies.setEnabled(not busy)

    def show_wish(self, wish: Wish) -> None:
        """Show what was chosen."""
        self._wish = wish
        self._with_copies.setChecked(bool(wish.copies))
        self.retranslate()

    def name_again(self, wish: Wish) -> None:
        """Name the same answer in another language."""
        self._wish = wish
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        wish = self._wish
        self.buttons.say(
            {
                "strike": self.tr("&Strike out everywhere"),
                "look_again": self.tr("&Back"),
                "cancel_strike": self.tr("Cance&l"),
            }
        )
        self._busy.setText(
            self.tr(
                "Striking out, and writing the vault's file anew. A large vault takes a while…"
            )
        )
        self._with_copies.setText(self.tr("&Delete the files among them too"))
        self._gone.setText(
            _filled(
                self.tr(
                    "This goes from every version ({revisions}), every draft ({drafts}) and the "
                    "search. Nobody can bring it back."
                ),
                wish,
            )
        )
        self._stays.setText(
            self.tr(
                "What has been printed, saved as a file or sent still holds it, and so does every "
                "backup made until now: make a new backup and delete the older ones."
            )
        )
        if wish is not None:
            self._say_wish(wish)

    def _say_wish(self, wish: Wish) -> None:
        self._what.setText(wish.answer.label)
        self._passage.setText(wish.passage or self.tr("The whole answer"))
        words = self.tr(
            "Other records of this case with the same words: {elsewhere}. There they stay, and a "
            "name that is struck out here is no longer known as one when a report is made."
        )
        self._elsewhere.setText(words.format(elsewhere=wish.count.elsewhere))
        self._elsewhere.setVisible(bool(wish.count.elsewhere))
        names = ", ".join(copy.name for copy in wish.copies)
        words = self.tr("Older copies beside the vault hold it, too: {names}")
        self._copies.setText(words.format(names=names))
        self._copies.setVisible(bool(wish.copies))
        self._with_copies.setVisible(any(copy.can_be_deleted for copy in wish.copies))


def _filled(words: str, wish: Wish | None) -> str:
    if wish is None:
        return words
    count = wish.count
    return words.format(revisions=count.revisions, drafts=count.drafts, places=count.places)
