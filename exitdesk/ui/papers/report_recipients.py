"""Who the report is for: what may go there, in words, before anything is picked."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.agreement_denials import Denial
from exitdesk.casework.report_rules import ReportRule
from exitdesk.casework.reports import RecipientChoice
from exitdesk.domain.texts import Lang
from exitdesk.ui.agreements.denials import DeniedList
from exitdesk.ui.cases.cards import Card, Facts, said
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class RecipientStep(TranslatedWidget):
    """Asks for recipient, language and purpose, and shows what the rules let through."""

    recipient_chosen = Signal(str)
    lang_chosen = Signal(str)
    purpose_typed = Signal(str)
    policy_requested = Signal()
    necessary_requested = Signal()
    ask_requested = Signal(object)  # Denial
    return_by_typed = Signal(object)  # date, None for no day or one that is none

    def __init__(
        self,
        choices: Sequence[RecipientChoice],
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self._language = language
        self._rules_known: tuple[ReportRule, ...] = ()
        self._who = Choice("recipient", [choice.key for choice in choices])
        self._lang = Choice("report_lang", [lang.value for lang in Lang])
        self._purpose_label = PlainLabel("question")
        self._purpose_hint = PlainLabel("hint")
        self._purpose = QLineEdit()
        self._purpose.setObjectName("purpose_edit")
        self._purpose.setMaxLength(300)
        self._return_label = PlainLabel("question")
        self._return_hint = PlainLabel("hint")
        self._return_by = DayEdit("return_by_edit")
        self._necessary = LinkButton()
        self._necessary.setObjectName("necessary_link")
        self._necessary.clicked.connect(self.necessary_requested)
        self._rules = Card("rules_card")
        self._denied = DeniedList(language)
        self._denied.ask_requested.connect(self.ask_requested)
        self._lay_out()
        self._rules.hide()
        self._necessary.hide()
        self._who.changed.connect(self.recipient_chosen)
        self._lang.changed.connect(self.lang_chosen)
        self._purpose.textChanged.connect(self.purpose_typed)
        self._return_by.textChanged.connect(self._tell_return)
        self.retranslate()

    @property
    def recipient(self) -> str:
        """The recipient's key, "" while nobody is chosen."""
        return self._who.chosen

    @property
    def lang(self) -> str:
        """The language of the report, "" while none is chosen."""
        return self._lang.chosen

    @property
    def purpose(self) -> str:
        """What the report is for, as typed."""
        return self._purpose.text()

    def chosen(self) -> RecipientChoice | None:
        """Return the recipient chosen, or None."""
        return next((one for one in self._choices if one.key == self._who.chosen), None)

    def fill(self, recipient: str, lang: str, purpose: str) -> None:
        """Show what was chosen before."""
        if recipient in {one.key for one in self._choices}:
            self._who.choose(recipient)
        if lang:
            self._lang.choose(lang)
        if purpose != self._purpose.text():
            self._purpose.setText(purpose)

    @property
    def return_by_is_wrong(self) -> bool:
        """Whether something is typed there that is no day."""
        return self._return_by.is_wrong

    def fill_return_by(self, day: date | None) -> None:
        """Show by when it is to come back or be destroyed, as it was typed before."""
        if day != self._return_by.day:
            self._return_by.show_day(day)

    def show_rules(self, rules: tuple[ReportRule, ...]) -> None:
        """Show what the recipient chosen may get, category by category."""
        self._rules_known = rules
        self._fill_rules()

    def show_denied(self, denied: Sequence[Denial]) -> None:
        """Name what only the agreement keeps from the recipient, with the way to ask."""
        self._denied.show_denied(denied)

    def retranslate(self) -> None:
        """Say the questions; what is chosen and typed stays."""
        say = self._language.say
        names = {one.key: say(one.label) for one in self._choices}
        reasons = {one.key: say(one.why) if not one.may_receive else "" for one in self._choices}
        self._who.say(self.tr("Who is the report for?"), names, reasons)
        self._lang.say(
            self.tr("Language of the report"),
            {Lang.SV.value: self.tr("Swedish"), Lang.FI.value: self.tr("Finnish")},
        )
        self._purpose_label.setText(self.tr("What is it for?"))
        self._purpose_hint.setText(
            self.tr("One sentence. It is printed on the report and entered in the log.")
        )
        self._purpose.setAccessibleName(self.tr("What is it for?"))
        self._return_label.setText(self.tr("Return or destroy by (may be left empty)"))
        self._return_hint.setText(
            self.tr("The day is entered in the register; once it has passed it is on Today.")
        )
        self._return_by.setAccessibleName(self.tr("Return or destroy by (may be left empty)"))
        self._return_by.setPlaceholderText(self.tr("d.m.yyyy"))
        self._necessary.setText(
            self.tr("A child at risk, or danger to life? Necessary disclosure")
        )
        self._rules.entitle(self.tr("What agreement and policy let through"))
        self._fill_rules()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for part in (
            self._who, self._necessary, self._rules, self._denied, self._lang, self._purpose_label,
            self._purpose_hint, self._purpose, self._return_label, self._return_hint,
            self._return_by,
        ):  # fmt: skip
            layout.addWidget(part)

    def _tell_return(self) -> None:
        self.return_by_typed.emit(self._return_by.day)

    def _fill_rules(self) -> None:
        self._rules.clear()
        choice = self.chosen()
        self._necessary.setVisible(choice is not None and not choice.may_receive)
        self._rules.setVisible(bool(self._rules_known) and choice is not None)
        if choice is None:
            return
        say = self._language.say
        if choice.needs_agreement:
            self._rules.body.addWidget(said(say(choice.why)))
        pairs = [(say(rule.name), say(rule.what)) for rule in self._rules_known]
        self._rules.body.addWidget(Facts(pairs))
        link = LinkButton()
        link.setObjectName("policy_link")
        link.setText(self.tr("The whole policy"))
        link.clicked.connect(self.policy_requested)
        self._rules.body.addWidget(link)
