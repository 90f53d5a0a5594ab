"""Who uses the vault: the list of officers and what a keeper can do about it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.officers import OfficerLine, SupervisorsState
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.officers import Officer
from exitdesk.ui.cases.cards import ButtonRow, empty
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.officers.officer_cards import OfficerCard
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox

_PAGES = {"change": "officer", "remove": "officer_removing"}


@dataclass(frozen=True, slots=True)
class _Found:
    lines: tuple[OfficerLine, ...]
    former: tuple[Officer, ...]
    supervisors: SupervisorsState
    may_administer: bool


class OfficerListPage(Page):
    """The officers as cards; below them a new vault key and recovery by two people."""

    def __init__(self, desk: Desk, jobs: Jobs, language: LanguageSwitch) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._found: _Found | None = None
        self._title = PlainLabel("title", "page_title")
        self._lead = PlainLabel("lead")
        self._problem = ProblemBox(language)
        self._add = ButtonRow(("add",), primary="add")
        self._add.pressed.connect(self._open_adding)
        self._cards = QWidget()
        self._cards_layout = QVBoxLayout(self._cards)
        self._cards_layout.setContentsMargins(0, 0, 0, 0)
        self._cards_layout.setSpacing(12)
        self._former = PlainLabel("muted", "former_label")
        self._keys_title = PlainLabel("heading")
        self._keys_lead = PlainLabel("hint")
        self._two_lead = PlainLabel("hint", "supervisors_label")
        self._keys = ButtonRow(("vault_key", "supervisors"))
        self._keys.pressed.connect(self._open)
        self._arrange()
        self.retranslate()
        self._read()

    def place(self) -> Place:
        """Return the list of officers."""
        return Place("officers")

    def place_above(self) -> Place:
        """Return the settings."""
        return Place("settings")

    def take_focus(self) -> None:
        """Put the focus on the first thing to do."""
        self._add.button("add").setFocus()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Officers of the vault"))
        self._lead.setText(
            self.tr(
                "Everyone opens the vault with a passphrase of their own, and the log tells who "
                "did what."
            )
        )
        self._add.say({"add": self.tr("&Add an officer")})
        self._keys_title.setText(self.tr("The vault's key"))
        self._keys_lead.setText(
            self.tr(
                "Give the vault a new key when a copy of it has been lost. Passphrases and "
                "sheets go on as before."
            )
        )
        self._keys.say(
            {
                "vault_key": self.tr("New &key for the vault…"),
                "supervisors": self.tr("Recovery by &two people…"),
            }
        )
        self._fill()

    def _read(self) -> None:
        officers = self._desk.officers

        def read() -> _Found:
            return _Found(
                officers.list(), officers.former(), officers.supervisors(), officers.may_administer
            )

        self._jobs.run(read, self._show, self._fail)

    def _show(self, found: _Found) -> None:
        self._found = found
        self._fill()
        if found.may_administer and not self.focusWidget():
            self.take_focus()

    def _fill(self) -> None:
        empty(self._cards_layout)
        found = self._found
        may = found is not None and found.may_administer
        for part in (self._add, self._keys_title, self._keys_lead, self._two_lead, self._keys):
            part.setVisible(may)
        self._former.setVisible(found is not None and bool(found.former))
        if found is None:
            return
        for line in found.lines:
            card = OfficerCard(line, self._language, may_administer=found.may_administer)
            card.pressed.connect(self._open_officer)
            self._cards_layout.addWidget(card)
        names = ", ".join(officer.name for officer in found.former)
        self._former.setText(self.tr("No longer use the vault: {names}").format(names=names))
        self._two_lead.setText(self._say_supervisors(found.supervisors))

    def _say_supervisors(self, state: SupervisorsState) -> str:
        if not state.sheets:
            return self.tr(
                "Recovery by two people has not been set up: an officer who loses both passphrase "
                "and sheet then loses what only they can open."
            )
        if state.unchecked:
            letters = ", ".join(state.unchecked)
            return self.tr("Recovery by two people: not typed back yet: {letters}").format(
                letters=letters
            )
        return self.tr("Recovery by two people is set up; sheets: {count}").format(
            count=state.sheets
        )

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _open_adding(self, _key: str) -> None:
        self.place_requested.emit(Place("officer_adding"))

    def _open_officer(self, key: str, officer_id: str) -> None:
        self.place_requested.emit(Place(_PAGES[key], object_id=officer_id))

    def _open(self, page: str) -> None:
        self.place_requested.emit(Place(page))

    def _arrange(self) -> None:
        column = CentredColumn(70)
        parts = (self._title, self._lead, self._problem, self._add, self._cards, self._former)
        for part in (*parts, self._keys_title, self._keys_lead, self._two_lead, self._keys):
            column.body.addWidget(part)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
