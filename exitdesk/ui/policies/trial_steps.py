"""What a change would do: one case, before and after."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.policy_trials import Consent, Trial, TrialRow
from exitdesk.casework.policy_views import RecipientView
from exitdesk.domain.cases import CaseLine
from exitdesk.ui.cases.cards import Card, said
from exitdesk.ui.forms.editors.options import SteadyComboBox
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.policies.compared_texts import ComparedText
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget

_TYPING_MS = 300


class TrialStep(TranslatedWidget):
    """Asks on which case and under which agreement, and shows both readings."""

    wanted = Signal()  # another trial
    cases_wanted = Signal(str)  # words to look for
    recipient_chosen = Signal(str)

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._lines: tuple[CaseLine, ...] = ()
        self._trial: Trial | None = None
        self._who_label = PlainLabel("question")
        self._who = SteadyComboBox()
        self._who.setObjectName("trial_recipient")
        self._recipients: tuple[RecipientView, ...] = ()
        self._case_label, self._case_hint = PlainLabel("question"), PlainLabel("hint")
        self._words = QLineEdit()
        self._words.setObjectName("trial_words")
        self._words.setClearButtonEnabled(True)
        self._case = SteadyComboBox()
        self._case.setObjectName("trial_case")
        self._consent = Choice("trial_consent", [one.value for one in Consent])
        self._told = PlainLabel("lead", "trial_told")
        self._values = Card("trial_values")
        self._text = ComparedText(theme)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._look_for)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        asked = (self._who_label, self._who, self._case_label, self._words, self._case)
        told = (self._told, self._values, self._text)
        for part in (*asked, self._case_hint, self._consent, *told):
            layout.addWidget(part)
        self._who.activated.connect(self._choose_recipient)
        self._words.textChanged.connect(self._typing.start)
        self._case.activated.connect(self._choose_case)
        self.retranslate()
        self._consent.choose(Consent.ALL.value)
        self._consent.changed.connect(self._choose_consent)

    @property
    def case_id(self) -> str:
        """The case chosen, "" for the invented one."""
        return str(self._case.currentData() or "")

    @property
    def consent(self) -> Consent:
        """The agreement supposed."""
        return Consent(self._consent.chosen or Consent.ALL.value)

    def offer(self, lines: tuple[CaseLine, ...]) -> None:
        """Offer cases besides the invented one; the choice stays while it is among them."""
        chosen = self.case_id
        self._lines = lines
        self._fill_cases(chosen)

    def offer_recipients(self, views: tuple[RecipientView, ...], shown: str) -> None:
        """Offer everyone to read as; those whom the change touches are marked."""
        self._recipients = views
        self._fill_recipients(shown)

    def wait(self) -> None:
        """Show that a trial is under way."""
        self._trial = None
        self._fill()

    def show_trial(self, trial: Trial) -> None:
        """Show what the recipient would read."""
        self._trial = trial
        self._fill()

    def take_focus(self) -> None:
        """Put the focus on the choice of a recipient."""
        self._who.setFocus()

    def retranslate(self) -> None:
        """Say the questions and the result."""
        self._who_label.setText(self.tr("Read as"))
        self._who.setAccessibleName(self.tr("Read as"))
        self._fill_recipients(str(self._who.currentData() or ""))
        self._case_label.setText(self.tr("Try it on"))
        self._words.setPlaceholderText(self.tr("Look for a case"))
        self._words.setAccessibleName(self.tr("Look for a case"))
        self._case.setAccessibleName(self.tr("Try it on"))
        self._case_hint.setText(
            self.tr(
                "In a case of yours the answers that are not sealed and the newest notes are "
                "read, and the log says that its sealed answers were compared."
            )
        )
        self._consent.say(
            self.tr("Suppose that"),
            {
                Consent.ALL.value: self.tr("the client has agreed to everything"),
                Consent.OTHERWISE.value: self.tr(
                    "an agreement reaches the recipient, but none of this information is in it"
                ),
                Consent.AS_IT_IS.value: self.tr("the agreement is the client's own, as it is"),
            },
        )
        self._values.entitle(self.tr("Answers"))
        self._fill_cases(self.case_id)
        self._fill()

    def _fill_cases(self, chosen: str) -> None:
        self._case.clear()
        self._case.addItem(self.tr("An invented case"), "")
        for line in self._lines:
            self._case.addItem(" · ".join(filter(None, (line.code, line.alias))), line.case_id)
        self._case.setCurrentIndex(max(0, self._case.findData(chosen)))

    def _fill_recipients(self, shown: str) -> None:
        self._who.clear()
        for view in self._recipients:
            label = self._language.say(view.label)
            self._who.addItem(f"● {label}" if view.is_changed else label, view.key)
        self._who.setCurrentIndex(self._who.findData(shown))

    def _choose_recipient(self, index: int) -> None:
        self.recipient_chosen.emit(str(self._who.itemData(index)))

    def _look_for(self) -> None:
        self.cases_wanted.emit(self._words.text().strip())

    def _choose_case(self, _index: int) -> None:
        is_own = bool(self.case_id)
        if not is_own and self.consent is Consent.AS_IT_IS:
            self._consent.choose(Consent.ALL.value)
        self.wanted.emit()

    def _choose_consent(self, _key: str) -> None:
        self.wanted.emit()

    # -- the result --------------------------------------------------------------------------

    def _fill(self) -> None:
        trial = self._trial
        self._values.clear()
        self._values.setVisible(trial is not None)
        self._text.setVisible(trial is not None and bool(trial.before or trial.after))
        if trial is None:
            self._told.setText(self.tr("Reading the case…"))
            return
        self._told.setText(
            self.tr("The recipient would read something else. What differs is marked.")
            if trial.differs
            else self.tr("The recipient would read the same as now.")
        )
        rows = [row for row in trial.rows if row.labels]
        self._values.body.addWidget(_RowTable(rows, self._heads(), self._language))
        self._text.show_pieces(trial.before, trial.after)

    def _heads(self) -> tuple[str, str, str, str]:
        differs = self.tr("Differs")
        return self.tr("Information"), self.tr("Now"), self.tr("After the change"), differs


class _RowTable(QWidget):
    """The answers of each category, what is read of them now and after the change."""

    def __init__(
        self, rows: list[TrialRow], heads: tuple[str, str, str, str], language: LanguageSwitch
    ) -> None:
        super().__init__()
        *titles, differs = heads
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for column, title in enumerate(titles):
            grid.addWidget(said(title, "muted"), 0, column)
            grid.setColumnStretch(column, 1)
        for place, row in enumerate(rows, start=1):
            name = language.say(row.name)
            marked = f"● {name}" if row.differs else name
            first = said(marked, "question" if row.differs else "none")
            after = said(_lines(row.after), "question" if row.differs else "none")
            if row.differs:
                after.setAccessibleName(f"{differs}, {name}: {_lines(row.after)}")
            for column, label in enumerate((first, said(_lines(row.before)), after)):
                grid.addWidget(label, place, column, Qt.AlignmentFlag.AlignTop)


def _lines(values: tuple[str, ...]) -> str:
    return "\n".join(value or "–" for value in values)
