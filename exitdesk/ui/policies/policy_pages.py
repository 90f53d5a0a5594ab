"""The page of the policy: what holds, since when and why, and what held before."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.policies import PolicyVersion
from exitdesk.casework.policy_views import matrix_view, version_lines
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import ButtonRow, empty
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.policies import policy_jobs
from exitdesk.ui.policies.matrix_views import MatrixPanel
from exitdesk.ui.policies.version_cards import VersionCard, VersionWords
from exitdesk.ui.problem_boxes import ProblemBox

_CHARACTERS = 240  # the table is wide; the rest keeps to the reading width of labels


class PolicyPage(Page):
    """Shows the whole policy to everyone; a keeper goes from here to change it."""

    def __init__(self, desk: Desk, jobs: Jobs, language: LanguageSwitch) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._read: policy_jobs.Read | None = None
        self._words = VersionWords(language, self)
        self._title, self._lead = PlainLabel("title", "page_title"), PlainLabel("lead")
        self._problem = ProblemBox(language)
        self._in_force = PlainLabel("none", "in_force")
        self._who_may = PlainLabel("hint")
        self._buttons = ButtonRow(("change_policy",), primary="change_policy")
        self._matrix_title, self._matrix = PlainLabel("heading"), MatrixPanel(language)
        self._retired = PlainLabel("muted", "retired_label")
        self._versions_title = PlainLabel("heading")
        self._versions_hint = PlainLabel("hint")
        self._cards = QWidget()
        self._cards_layout = QVBoxLayout(self._cards)
        self._cards_layout.setContentsMargins(0, 0, 0, 0)
        self._cards_layout.setSpacing(12)
        self._buttons.pressed.connect(self._change)
        self._arrange()
        self.retranslate()
        jobs.run(partial(policy_jobs.read, desk), self._show, self._fail)

    def place(self) -> Place:
        """Return the policy."""
        return Place("policy")

    def place_above(self) -> Place:
        """Return the settings."""
        return Place("settings")

    def take_focus(self) -> None:
        """Put the focus on the change, or on the table."""
        button = self._buttons.button("change_policy")
        if button.isVisibleTo(self):
            button.setFocus()
        else:
            self._matrix.take_focus()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("What may be disclosed, and to whom"))
        self._lead.setText(
            self.tr(
                "The policy decides what each recipient can get at most. The client's agreement "
                "decides what they get of it; without one in force nothing goes."
            )
        )
        self._who_may.setText(self.tr("Only a keeper of the vault changes the policy."))
        self._matrix_title.setText(self.tr("The whole policy"))
        self._versions_title.setText(self.tr("Versions"))
        self._versions_hint.setText(
            self.tr("A change is in the making. Save or discard it before you begin another.")
        )
        self._fill()

    def _show(self, read: policy_jobs.Read) -> None:
        self._read = read
        try:
            self._desk.policies.current()
        except ExitDeskError as error:
            self._fail(error)
        self._fill()
        self.take_focus()

    def _fill(self) -> None:
        empty(self._cards_layout)
        read = self._read
        self._buttons.setVisible(read is not None and read.may_change)
        self._who_may.setVisible(read is not None and not read.may_change)
        is_begun = read is not None and read.may_change and read.kept is not None
        self._versions_hint.setVisible(is_begun)
        self._retired.hide()
        if read is None:
            return
        on, begin = self.tr("&Go on with the change…"), self.tr("&Change the policy…")
        self._buttons.say({"change_policy": begin if read.kept is None else on})
        newest = read.versions[0]
        made = f"{self._words.title(newest)} · {self._words.made(newest)}"
        self._in_force.setText(self.tr("In force: {version}").format(version=made))
        readable = self._desk.policies.start()
        self._matrix.show_view(matrix_view(self._desk.forms, readable, readable))
        gone = [self._language.say(one.label) for one in readable.recipients() if one.retired]
        said = self.tr("Do not receive anything any more: {recipients}")
        self._retired.setText(said.format(recipients=", ".join(gone)))
        self._retired.setVisible(bool(gone))
        for version in read.versions:
            self._cards_layout.addWidget(self._card(version, read))

    def _card(self, version: PolicyVersion, read: policy_jobs.Read) -> VersionCard:
        may_begin = read.may_change and read.kept is None and version is not read.versions[0]
        lines = version_lines(self._desk.forms, version)
        card = VersionCard(version, lines, self._words, may_begin=may_begin)
        card.chosen.connect(self._begin_with)
        return card

    def _change(self, _key: str) -> None:
        self.place_requested.emit(Place("policy_editor"))

    def _begin_with(self, number: int) -> None:
        version = self._desk.policies.version(number)
        if version is not None:
            work = policy_jobs.BeginWith(self._desk, version)
            self._jobs.run(work, self._begun, self._fail)

    def _begun(self, _nothing: None) -> None:
        self.place_requested.emit(Place("policy_editor", field="check"))

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _arrange(self) -> None:
        column = CentredColumn(_CHARACTERS)
        told = (self._title, self._lead, self._problem, self._in_force, self._who_may)
        table = (self._buttons, self._matrix_title, self._matrix, self._retired)
        for part in (*told, *table, self._versions_title, self._versions_hint, self._cards):
            column.body.addWidget(part)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
