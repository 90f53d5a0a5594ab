"""The last look at a change of the policy: what it says, whether it loosens, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.policy_views import ChangeLine
from exitdesk.domain.texts import Text
from exitdesk.ui.cases.cards import Card, said
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.translated import TranslatedWidget

_LOOSENS = Text(
    sv="Den här ändringen släpper igenom mer än policyn i kraft. Vad som skulle lämnas ut syns i "
    "föregående steg. Det som släpper igenom mer står först.",
    fi="Tämä muutos päästää läpi enemmän kuin voimassa oleva käytäntö. Mitä luovutettaisiin, "
    "näkyy edellisessä vaiheessa. Enemmän läpi päästävät muutokset ovat ensin.",
)
_LONGEST = 300


class CheckStep(TranslatedWidget):
    """Lists every change and asks for the reason."""

    reason_typed = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._lines: tuple[ChangeLine, ...] = ()
        self._warning = ProblemBox(language, "warning")
        self._card = Card("changes_card")
        self._label, self._hint = PlainLabel("question"), PlainLabel("hint")
        self._reason = QLineEdit()
        self._reason.setObjectName("policy_reason")
        self._reason.setMaxLength(_LONGEST)
        self._label.setBuddy(self._reason)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self._warning, self._card, self._label, self._hint, self._reason):
            layout.addWidget(part)
        self._reason.textEdited.connect(self.reason_typed)
        self.retranslate()

    def show_lines(self, lines: tuple[ChangeLine, ...], reason: str) -> None:
        """Show what the change says, and the reason as typed."""
        self._lines = tuple(sorted(lines, key=_tighter))
        if self._reason.text() != reason:
            self._reason.setText(reason)
        self._fill()

    def take_focus(self) -> None:
        """Put the cursor into the reason."""
        self._reason.setFocus()

    def retranslate(self) -> None:
        """Say everything again; what is typed stays."""
        self._card.entitle(self.tr("What changes"))
        self._label.setText(self.tr("Why is the policy changed?"))
        self._reason.setAccessibleName(self.tr("Why is the policy changed?"))
        self._hint.setText(
            self.tr("The reason stays in the log, with your name and the day. Name no client.")
        )
        self._fill()

    def _fill(self) -> None:
        self._warning.say(_LOOSENS if any(line.loosens for line in self._lines) else None)
        self._card.clear()
        if not self._lines:
            self._card.body.addWidget(said(self.tr("Nothing is changed yet."), "muted"))
        for line in self._lines:
            words = self._language.say(line.said)
            if line.loosens:
                words = self.tr("Lets more through: {change}").format(change=words)
            self._card.body.addWidget(said(words, "question" if line.loosens else "none"))


def _tighter(line: ChangeLine) -> bool:
    return not line.loosens
