"""What the day's page says of the vault itself: its recovery sheet and its backups."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.backup_words import backup_warning
from exitdesk.casework.backups import BackupAge
from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import ButtonRow, Card
from exitdesk.ui.cases.days import written
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class DayWarnings(TranslatedWidget):
    """Cards for a recovery sheet nobody has checked and for a backup that is old."""

    place_requested = Signal(object)  # Place
    failed = Signal(object)  # ExitDeskError

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._age: BackupAge | None = None
        self.backup_line = PlainLabel("muted", "backup_line")  # stands where the page puts it
        self.backup_line.hide()
        self._unchecked, self._unchecked_words = _warning_card("unchecked_sheet")
        self._new_sheet = ButtonRow(("new_sheet",))
        self._new_sheet.pressed.connect(self._open_sheet)
        self._unchecked.body.addWidget(self._new_sheet)
        self._no_backup, self._no_backup_words = _warning_card("no_backup")
        self._to_backup = ButtonRow(("backup",))
        self._to_backup.pressed.connect(self._open_backup)
        self._no_backup.body.addWidget(self._to_backup)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self._unchecked)
        layout.addWidget(self._no_backup)
        self.setVisible(False)
        self.retranslate()

    def refresh(self) -> None:
        """Read again how things stand."""
        self._jobs.run(self._sheet_is_checked, self._show_sheet, self._fail)
        if not self._desk.is_practice:  # everything in it can be made again
            self._jobs.run(self._desk.backups.age, self._show_backup, self._fail)

    def retranslate(self) -> None:
        """Say the cards."""
        self._unchecked.entitle(self.tr("The recovery sheet was never checked"))
        self._unchecked_words.setText(
            self.tr("If the passphrase is forgotten, nothing opens the vault. Make a new sheet.")
        )
        self._new_sheet.say({"new_sheet": self.tr("New &recovery sheet")})
        self._no_backup.entitle(self.tr("Time for a backup"))
        self._to_backup.say({"backup": self.tr("&Back up…")})
        self._say_backup()

    def _sheet_is_checked(self) -> bool:
        return self._desk.keys.sheet_is_checked

    def _show_sheet(self, checked: bool) -> None:  # noqa: FBT001  (a job's answer)
        self._unchecked.setVisible(not checked)
        self._fit()

    def _show_backup(self, age: BackupAge) -> None:
        self._age = age
        self._say_backup()

    def _say_backup(self) -> None:
        age = self._age
        self.backup_line.setVisible(age is not None and age.made_at is not None)
        if age is None:
            return
        warning = backup_warning(age)
        self._no_backup.setVisible(warning is not None)
        self._fit()
        if warning is not None:
            self._no_backup_words.setText(self._language.say(warning))
        if age.made_at is not None:
            ago = {0: self.tr("today"), 1: self.tr("yesterday")}.get(
                age.days, self.tr("{days} days ago").format(days=age.days)
            )
            day = written(age.made_at.astimezone().date())
            self.backup_line.setText(
                self.tr("Latest backup: {day}, {ago}").format(day=day, ago=ago)
            )

    def _fit(self) -> None:
        """Take no room, not even a gap, when there is nothing to say."""
        self.setVisible(not (self._unchecked.isHidden() and self._no_backup.isHidden()))

    def _open_backup(self, _key: str) -> None:
        self.place_requested.emit(Place("backup"))

    def _open_sheet(self, _key: str) -> None:
        self.place_requested.emit(Place("recovery_sheet"))

    def _fail(self, error: ExitDeskError) -> None:
        self.failed.emit(error)


def _warning_card(name: str) -> tuple[Card, PlainLabel]:
    card, words = Card(name), PlainLabel()
    set_role(card, "warning")
    card.body.addWidget(words)
    card.hide()
    return card, words
