"""The page on which the keyring of the computer comes to be needed, or no longer."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from exitdesk.casework.desks import Desk
from exitdesk.casework.devices import DeviceState, SheetNotCheckedError
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.passphrase_fields import PassphraseField
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.roles import set_role

_TURNED_ON = Text(
    sv="Skyddet är på. Från och med nu öppnar lösenfrasen valvet bara på den här datorn. "
    "Säkerhetskopior som gjorts tidigare öppnas fortfarande med enbart lösenfrasen.",
    fi="Suoja on käytössä. Tästä lähtien salalause avaa holvin vain tällä tietokoneella. "
    "Aiemmin tehdyt varmuuskopiot avautuvat edelleen pelkällä salalauseella.",
)
_TURNED_OFF = Text(
    sv="Skyddet är av. Från och med nu öppnar lösenfrasen valvet på vilken dator som helst. "
    "Säkerhetskopior som gjorts medan skyddet var på kräver fortfarande den här datorn eller "
    "återställningsbladet.",
    fi="Suoja on poistettu käytöstä. Tästä lähtien salalause avaa holvin millä tahansa "
    "tietokoneella. Suojan aikana tehdyt varmuuskopiot vaativat edelleen tämän tietokoneen tai "
    "palautuslomakkeen.",
)
_MISSING = Text(sv="Skriv lösenfrasen.", fi="Kirjoita salalause.")


class DevicePage(Page):
    """Says what the second factor protects and what not; turns it on or off."""

    def __init__(self, desk: Desk, jobs: Jobs, language: LanguageSwitch) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._state: DeviceState | None = None
        self._title = PlainLabel("title", "page_title")
        self._holds = PlainLabel("lead", "holds_label")
        self._keyring = PlainLabel("muted", "keyring_label")
        self._notice = ProblemBox(language, "notice")
        self._problem = ProblemBox(language)
        self._headings = [PlainLabel("heading") for _ in range(4)]
        self._texts = [PlainLabel() for _ in range(4)]
        self._field = PassphraseField("present_passphrase_edit")
        self._turn = QPushButton()
        self._turn.setObjectName("turn_button")
        set_role(self._turn, "primary")
        self._others = ButtonRow(("recovery_sheet", "settings"))
        self._column = CentredColumn(70)
        self._arrange()
        self._field.entered.connect(self._ask)
        self._turn.clicked.connect(self._ask)
        self._others.pressed.connect(self._go)
        self.retranslate()
        self._jobs.run(self._desk.devices.state, self._show, self._problem_said)

    def place(self) -> Place:
        """Return this page."""
        return Place("device")

    def place_above(self) -> Place:
        """Return the settings."""
        return Place("settings")

    def take_focus(self) -> None:
        """Put the cursor into the field, if there is one to fill in."""
        (self._field if self._field.isVisible() else self._others.button("settings")).setFocus()

    def retranslate(self) -> None:
        """Say everything."""
        self._title.setText(self.tr("Tie the passphrase to this computer"))
        told = self._told()
        for heading, label, (title, words) in zip(self._headings, self._texts, told, strict=True):
            heading.setText(title)
            label.setText(words)
        self._field.set_label(self.tr("Present &passphrase"))
        self._others.say(
            {
                "recovery_sheet": self.tr("New &recovery sheet"),
                "settings": self.tr("To the &settings"),
            }
        )
        self._say_state()

    def _told(self) -> tuple[tuple[str, str], ...]:
        """Return what the factor does, against whom, against whom not, and when it is gone."""
        return (
            (
                self.tr("What it does"),
                self.tr(
                    "The keyring of this computer keeps a secret. Whoever wants to open the "
                    "vault with the passphrase needs that secret too."
                ),
            ),
            (
                self.tr("What it protects against"),
                self.tr(
                    "Somebody who has got hold of a copy of the files or of a backup cannot try "
                    "to guess the passphrase: the secret is not in them."
                ),
            ),
            (
                self.tr("What it does not protect against"),
                self.tr(
                    "Somebody who is logged in on this computer with your account, or a harmful "
                    "program running there: the keyring hands them the secret."
                ),
            ),
            (
                self.tr("If the computer breaks or is replaced"),
                self.tr(
                    "Then only the recovery sheet opens the vault and its backups. Keep the "
                    "sheet safe, in another place than the computer."
                ),
            ),
        )

    def _show(self, state: DeviceState) -> None:
        self._state = state
        lacks_sheet = not state.is_on and not state.sheet_is_checked
        self._problem.say(SheetNotCheckedError().text if lacks_sheet else state.problem)
        can_turn = state.can_be_turned_on or state.can_be_turned_off
        for part in (self._field, self._turn):
            part.setVisible(can_turn)
            part.setEnabled(True)
        self._others.button("recovery_sheet").setVisible(lacks_sheet)
        self._say_state()
        if self.isVisible():
            self.take_focus()

    def _say_state(self) -> None:
        state = self._state
        if state is None:
            self._holds.setText(self.tr("The keyring is being asked…"))
        elif state.is_on:
            self._holds.setText(
                self.tr("On: the passphrase opens the vault on this computer only.")
            )
        else:
            self._holds.setText(self.tr("Off: the passphrase alone opens the vault."))
        keyring = state.keyring if state is not None else None
        self._keyring.setVisible(keyring is not None)
        if keyring is not None:
            words = self.tr("Keyring: {name}").format(name=self._language.say(keyring))
            self._keyring.setText(words)
        is_on = state is not None and state.is_on
        self._turn.setText(self.tr("&Turn off") if is_on else self.tr("&Turn on"))

    def _ask(self) -> None:
        state = self._state
        self._field.set_wrong(wrong=not self._field.text)
        if state is None or not self._turn.isEnabled():
            return
        if not self._field.text:
            self._problem.say(_MISSING)
            return
        passphrase = self._field.secret()
        self._field.clear()
        self._field.setEnabled(False)
        self._turn.setEnabled(False)
        self._problem.say(None)
        self._notice.say(None)
        devices = self._desk.devices
        turn = devices.turn_off if state.is_on else devices.turn_on
        done = self._turned_off if state.is_on else self._turned_on
        self._jobs.run(partial(turn, passphrase), done, self._fail)

    def _turned_on(self, _nothing: None) -> None:
        self._tell(_TURNED_ON)

    def _turned_off(self, _nothing: None) -> None:
        self._tell(_TURNED_OFF)

    def _tell(self, words: Text) -> None:
        self._notice.say(words)
        self._jobs.run(self._desk.devices.state, self._show, self._problem_said)

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)
        self._field.setEnabled(True)
        self._field.set_wrong(wrong=True)
        self._turn.setEnabled(True)
        self._field.setFocus()

    def _problem_said(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _go(self, page: str) -> None:
        self.place_requested.emit(Place(page))

    def _arrange(self) -> None:
        body = self._column.body
        for part in (self._title, self._holds, self._keyring, self._notice, self._problem):
            body.addWidget(part)
        for heading, words in zip(self._headings, self._texts, strict=True):
            group = QVBoxLayout()
            group.setSpacing(4)
            group.addWidget(heading)
            group.addWidget(words)
            body.addLayout(group)
        body.addWidget(self._field)
        row = QHBoxLayout()
        row.addWidget(self._turn)
        row.addStretch(1)
        body.addLayout(row)
        body.addWidget(self._others)
        body.addStretch(1)
        self._field.hide()
        self._turn.hide()
        self._others.button("recovery_sheet").hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
