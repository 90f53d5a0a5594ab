"""The window in front of the vault: a passphrase, and what to do when there is none."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exitdesk.domain.errors import ExitDeskError, WayOn
from exitdesk.domain.texts import Text
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.desk_choices import DeskChoice
from exitdesk.ui.language_buttons import LanguageButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.passphrase_fields import PassphraseField
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget


class _State(Enum):
    READY = auto()
    OPENING = auto()
    WAITING = auto()  # after failed attempts


class UnlockWindow(TranslatedWidget):
    """Asks for the passphrase of one vault; opens nothing itself.

    ``folder`` is shown so that the officer knows which vault it is. The practice vault needs no
    passphrase: everything in it is invented.
    """

    passphrase_given = Signal(object)  # bytearray; whoever takes it wipes it
    recovery_requested = Signal()
    two_people_requested = Signal()
    practice_requested = Signal()
    work_requested = Signal()  # from the practice vault back to the usual one
    folder_requested = Signal()
    new_vault_requested = Signal()
    restore_requested = Signal()  # from a backup

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        folder: str,
        parent: QWidget | None = None,
        *,
        practice: bool = False,
    ) -> None:
        super().__init__(parent)
        self.addActions([language.action, *theme.actions])
        self._folder = folder
        self._practice = practice
        self._state = _State.READY
        self._seconds = 0
        self._title = PlainLabel("title", "title_label")
        self._where = PlainLabel("muted", "folder_label")
        self._problem = ProblemBox(language)
        self._desk = DeskChoice()
        self._field = PassphraseField("passphrase_edit")
        self._open_button = _button("open_button", "primary")
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._status = PlainLabel("muted", "status_label")
        self._ways_in = PlainLabel("heading")
        self._recovery_button = _button("recovery_button", "quiet")
        self._two_people_button = _button("two_people_button", "quiet")
        self._practice_button = _button("practice_button", "quiet")
        self._work_button = _button("work_button", "quiet")
        self._folder_button = _button("folder_button", "quiet")
        self._new_button = _button("new_vault_button", "quiet")
        self._restore_button = _button("restore_button", "quiet")
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._connect()
        self._arrange(language)
        self._show_ways()
        self.retranslate()
        self._enter(_State.READY)

    def _show_ways(self) -> None:
        for widget in (self._field, self._recovery_button, self._practice_button):
            widget.setVisible(not self._practice)
        self._work_button.setVisible(self._practice)
        self._two_people_button.hide()  # until it is known that supervisors have sheets

    @property
    def desk(self) -> str | None:
        """The chosen desk; None where the vault has only one."""
        return self._desk.desk

    def show_face(self, labels: Sequence[str], last: str, *, has_supervisors: bool) -> None:
        """Show what the locked vault tells: its desks, and whether supervisors have sheets."""
        if not self._practice:
            self._desk.show_desks(labels, last)
            self._two_people_button.setVisible(has_supervisors)

    def show_busy(self) -> None:
        """Show that the vault is being opened; nothing can be pressed meanwhile."""
        self._problem.say(None)
        self._field.set_wrong(wrong=False)
        self._enter(_State.OPENING)

    def show_failure(self, error: ExitDeskError) -> None:
        """Say why the vault did not open; count down when the vault asks for patience."""
        seconds = error.values.get("seconds")
        self._seconds = seconds if isinstance(seconds, int) else 0
        waits = self._seconds > 0
        counted = "{seconds}" in error.message.sv  # the countdown says it as well
        self._problem.say(None if counted else error.text)
        self._field.clear()
        self._field.set_wrong(wrong=error.way_on is WayOn.TYPE_AGAIN)
        self._enter(_State.WAITING if waits else _State.READY)
        if error.way_on is WayOn.RESTORE:  # typing once more is of no use
            self._restore_button.setFocus()
        if waits:
            self._second.start()

    def show_notice(self, words: Text) -> None:
        """Say something before the first try."""
        self._problem.say(words)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.setWindowTitle(self.tr("ExitDesk"))
        self._title.setText(
            self.tr("Practice vault") if self._practice else self.tr("Open the vault")
        )
        self._where.setText(self.tr("Vault: {folder}").format(folder=self._folder))
        self._field.set_label(self.tr("&Passphrase"))
        self._open_button.setText(self.tr("&Open"))
        self._ways_in.setText(self.tr("Other ways"))
        self._recovery_button.setText(self.tr("Open with the &recovery sheet"))
        self._two_people_button.setText(self.tr("Open with &two supervisors' sheets"))
        self._practice_button.setText(self.tr("Open the practice &vault"))
        self._work_button.setText(self.tr("Open the vault for client &work"))
        self._folder_button.setText(self.tr("Choose another &folder"))
        self._new_button.setText(self.tr("Create a &new vault"))
        self._restore_button.setText(self.tr("Restore from a &backup"))
        self._say_status()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where it is needed."""
        super().showEvent(event)
        self._take_focus()

    def _give(self) -> None:
        if self._practice:
            self.practice_requested.emit()
        elif self._state is _State.READY and self._field.text:
            secret = self._field.secret()
            self._field.clear()
            self.passphrase_given.emit(secret)

    def _count_down(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self._second.stop()
            self._enter(_State.READY)
        else:
            self._say_status()

    def _enter(self, state: _State) -> None:
        self._state = state
        ready = state is _State.READY
        self._field.setEnabled(ready)
        self._open_button.setEnabled(ready)
        for button in self._other_ways():
            button.setEnabled(state is not _State.OPENING)
        self._progress.setVisible(state is _State.OPENING)
        self._say_status()
        if ready:
            self._take_focus()

    def _take_focus(self) -> None:
        (self._open_button if self._practice else self._field).setFocus()

    def _say_status(self) -> None:
        if self._state is _State.OPENING:
            words = self.tr("Opening the vault…")
        elif self._state is _State.WAITING:
            words = self.tr("Too many failed attempts. Time left: {seconds} s").format(
                seconds=self._seconds
            )
        else:
            words = ""
        self._status.setText(words)

    def _other_ways(self) -> tuple[QPushButton, ...]:
        return (
            self._recovery_button,
            self._two_people_button,
            self._practice_button,
            self._work_button,
            self._folder_button,
            self._restore_button,
            self._new_button,
        )

    def _connect(self) -> None:
        self._field.entered.connect(self._give)
        self._open_button.clicked.connect(self._give)
        self._recovery_button.clicked.connect(self.recovery_requested)
        self._two_people_button.clicked.connect(self.two_people_requested)
        self._practice_button.clicked.connect(self.practice_requested)
        self._work_button.clicked.connect(self.work_requested)
        self._folder_button.clicked.connect(self.folder_requested)
        self._new_button.clicked.connect(self.new_vault_requested)
        self._restore_button.clicked.connect(self.restore_requested)
        self._second.timeout.connect(self._count_down)

    def _arrange(self, language: LanguageSwitch) -> None:
        column = CentredColumn(52)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(LanguageButton(language))
        column.body.addLayout(top)
        for widget in (self._title, self._where, self._problem, self._desk, self._field):
            column.body.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._open_button)
        row.addWidget(self._status, 1)
        column.body.addLayout(row)
        column.body.addWidget(self._progress)
        column.body.addSpacing(24)
        column.body.addWidget(self._ways_in)
        ways = QVBoxLayout()
        ways.setSpacing(2)
        for button in self._other_ways():
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            ways.addLayout(line)
        column.body.addLayout(ways)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)


def _button(name: str, role: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    set_role(button, "primary" if role == "primary" else "quiet")
    return button
