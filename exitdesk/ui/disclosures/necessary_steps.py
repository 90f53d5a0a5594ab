"""The steps of a necessary disclosure before any file is made."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from exitdesk.casework.disclosure_entries import NOT_YET, TOLD
from exitdesk.casework.disclosure_grounds import DisclosureGrounds
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from exitdesk.ui.cases.cards import Card, Facts, said
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.disclosures.tell_trees import TellTree
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

WRITTEN, ORAL = "written", "oral"
_MOST_LINE = 300
_TEXT_LINES = 5


class _Step(TranslatedWidget):
    """Questions under each other; ``answered`` at every change."""

    answered = Signal()

    def _stack(self, *parts: QWidget) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in parts:
            layout.addWidget(part)

    def _tell(self) -> None:
        self.answered.emit()


class WhomStep(_Step):
    """Asks whom it is told to, on what ground, and whether on paper or by word of mouth."""

    def __init__(self, grounds: DisclosureGrounds, language: LanguageSwitch) -> None:
        super().__init__()
        self._grounds = grounds
        self._language = language
        self._intro = PlainLabel("lead", "necessary_intro")
        self._who = Choice("necessary_recipient", list(grounds.recipients))
        self._receiver_label = PlainLabel("question")
        self._receiver = _line("receiver_edit")
        self._why = Choice("necessary_ground", list(grounds.grounds))
        self._way = Choice("necessary_way", (ORAL, WRITTEN))
        self._lang = Choice("necessary_lang", [lang.value for lang in Lang])
        for choice in (self._who, self._why, self._lang):
            choice.changed.connect(self._tell)
        self._way.changed.connect(self._show_lang)
        self._receiver.textChanged.connect(self._tell)
        self._stack(
            self._intro, self._who, self._receiver_label, self._receiver, self._why, self._way,
            self._lang,
        )  # fmt: skip
        self._lang.hide()
        self.retranslate()

    def fill(self, order: NecessaryOrder, *, is_begun: bool) -> None:
        """Show what was chosen before; of a new one only the language that it would have."""
        if order.report.recipient in self._grounds.recipients:
            self._who.choose(order.report.recipient)
        if order.ground in self._grounds.grounds:
            self._why.choose(order.ground)
        if is_begun:
            self._way.choose(ORAL if order.is_oral else WRITTEN)
        self._lang.choose(order.report.lang.value)
        self._receiver.setText(order.receiver)

    @property
    def recipient(self) -> str:
        """The recipient's key, "" while nobody is chosen."""
        return self._who.chosen

    @property
    def receiver(self) -> str:
        """Who is told, as typed."""
        return self._receiver.text()

    @property
    def ground(self) -> str:
        """The ground's key, "" while none is chosen."""
        return self._why.chosen

    @property
    def way(self) -> str:
        """How it is told, "" while nothing is chosen."""
        return self._way.chosen

    @property
    def lang(self) -> str:
        """The language of the document."""
        return self._lang.chosen

    def retranslate(self) -> None:
        """Say the questions; what is chosen and typed stays."""
        say = self._language.say
        self._intro.setText(
            self.tr(
                "For a child at risk, danger to life, a serious crime that can still be "
                "prevented, or a duty in law. It needs no agreement. Tell the least that is "
                "needed; another officer looks at it afterwards, and the client is told."
            )
        )
        recipients = {key: say(label) for key, label in self._grounds.recipients.items()}
        self._who.say(self.tr("Who must be told?"), recipients)
        self._receiver_label.setText(self.tr("Name or unit of who was told, if known"))
        self._receiver.setAccessibleName(self._receiver_label.text())
        grounds = self._grounds.grounds
        self._why.say(
            self.tr("On what ground?"),
            {key: say(ground.label) for key, ground in grounds.items()},
            {key: say(ground.basis) for key, ground in grounds.items()},
        )
        self._way.say(
            self.tr("How is it told?"),
            {ORAL: self.tr("By telephone or face to face"), WRITTEN: self.tr("In writing")},
            {
                ORAL: self.tr("No file is made. What is ticked is entered in the log at once."),
                WRITTEN: self.tr(
                    "Names and numbers that are not ticked are taken out, and the finished "
                    "file is checked before it can leave."
                ),
            },
        )
        self._lang.say(
            self.tr("Language of the document"),
            {Lang.SV.value: self.tr("Swedish"), Lang.FI.value: self.tr("Finnish")},
        )

    def _show_lang(self) -> None:
        self._lang.setVisible(self._way.chosen == WRITTEN)
        self._tell()


class TellStep(_Step):
    """Asks what is told, tick by tick, for a short text, and why it is the least needed."""

    def __init__(self, language: LanguageSwitch, forms: FormLibrary) -> None:
        super().__init__()
        self.tree = TellTree(language, forms)
        self._text_label, self._text_hint = PlainLabel("question"), PlainLabel("hint")
        self._text = QPlainTextEdit()
        self._text.setObjectName("necessary_text")
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(round(self.fontMetrics().lineSpacing() * _TEXT_LINES))
        self._reason_label, self._reason_hint = PlainLabel("question"), PlainLabel("hint")
        self._reason = _line("least_edit")
        self.tree.ticked.connect(self._tell)
        self._text.textChanged.connect(self._tell)
        self._reason.textChanged.connect(self._tell)
        self._stack(
            self.tree, self._text_label, self._text_hint, self._text, self._reason_label,
            self._reason_hint, self._reason,
        )  # fmt: skip
        self.retranslate()

    def fill(self, order: NecessaryOrder) -> None:
        """Show what was ticked and typed before."""
        self.tree.fill(order.items)
        if order.report.text != self._text.toPlainText():
            self._text.setPlainText(order.report.text)
        if order.reason != self._reason.text():
            self._reason.setText(order.reason)

    def show_text(self, *, shown: bool) -> None:
        """Ask for a text, or not: what is told by word of mouth is not written down."""
        for part in (self._text_label, self._text_hint, self._text):
            part.setVisible(shown)

    @property
    def text(self) -> str:
        """The officer's own text."""
        return self._text.toPlainText()

    @property
    def reason(self) -> str:
        """Why it is the least that is needed."""
        return self._reason.text()

    def retranslate(self) -> None:
        """Say the questions; what is typed stays."""
        self._text_label.setText(self.tr("A short text, if it is needed"))
        self._text_hint.setText(
            self.tr(
                "What has happened and what the recipient should do. Dates stay; names and "
                "numbers stay only if they are ticked above."
            )
        )
        self._text.setAccessibleName(self._text_label.text())
        self._reason_label.setText(self.tr("Why is this the least that is needed?"))
        self._reason_hint.setText(
            self.tr("The reason goes into the log for good. Name nobody in it.")
        )
        self._reason.setAccessibleName(self._reason_label.text())


class ClientStep(_Step):
    """Asks whether the client knows, and shows what will be entered."""

    def __init__(self, language: LanguageSwitch, today: date) -> None:
        super().__init__()
        self._language = language
        self._summary = Card("necessary_summary")
        self._hint = PlainLabel("hint")
        self._which = Choice("necessary_client", (TOLD, NOT_YET))
        self._day_label, self._day = PlainLabel("question"), DayEdit("necessary_told_day")
        self._day.show_day(today)
        self._why_label, self._why = PlainLabel("question"), _line("untold_edit")
        self._which.changed.connect(self._show_questions)
        self._day.textChanged.connect(self._tell)
        self._why.textChanged.connect(self._tell)
        self._stack(
            self._which, self._hint, self._day_label, self._day, self._why_label, self._why,
            self._summary,
        )  # fmt: skip
        self._show_questions()
        self.retranslate()

    def fill(self, order: NecessaryOrder) -> None:
        """Show what was chosen before."""
        if order.client in (TOLD, NOT_YET):
            self._which.choose(order.client)
        if order.told_on is not None:
            self._day.show_day(order.told_on)
        self._why.setText(order.untold)

    def show_summary(self, pairs: Sequence[tuple[str, str]], told: Sequence[str]) -> None:
        """Show what will be entered, and word for word what is told."""
        self._summary.clear()
        self._summary.body.addWidget(Facts(pairs))
        self._summary.body.addWidget(said(self.tr("What is told:"), "muted"))
        for line in told:
            self._summary.body.addWidget(said(f"• {line}"))

    @property
    def client(self) -> str:
        """Whether the client knows, "" while nothing is chosen."""
        return self._which.chosen

    @property
    def told_on(self) -> date | None:
        """Since when the client knows."""
        return self._day.day if self._which.chosen == TOLD else None

    @property
    def untold(self) -> str:
        """Why the client does not know."""
        return self._why.text()

    def retranslate(self) -> None:
        """Say the questions; what is chosen and typed stays."""
        self._summary.entitle(self.tr("Check before it is entered"))
        self._which.say(
            self.tr("Has the client been told of this disclosure?"),
            {TOLD: self.tr("The client has been told"), NOT_YET: self.tr("Not yet")},
        )
        self._hint.setText(
            self.tr(
                "The client is told as soon as it is safe. Until that is entered it stands on "
                "Today. Absolute secrecy has never been promised."
            )
        )
        self._day_label.setText(self.tr("On which day?"))
        self._day.setAccessibleName(self._day_label.text())
        self._why_label.setText(self.tr("Why not yet? Name nobody."))
        self._why.setAccessibleName(self._why_label.text())

    def _show_questions(self) -> None:
        is_told, is_not = self._which.chosen == TOLD, self._which.chosen == NOT_YET
        self._day_label.setVisible(is_told)
        self._day.setVisible(is_told)
        self._why_label.setVisible(is_not)
        self._why.setVisible(is_not)
        self._tell()


def _line(name: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setObjectName(name)
    edit.setMaxLength(_MOST_LINE)
    return edit
