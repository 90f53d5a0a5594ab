"""The page on which the open vault is backed up."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout

from exitdesk.casework.backups import BackupAge, FoundBackup
from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui import dialogs
from exitdesk.ui.backups.backup_runs import BackupRun
from exitdesk.ui.backups.backup_words import written_backup
from exitdesk.ui.backups.progress_strips import ProgressStrip
from exitdesk.ui.backups.rule_choices import RuleChoice
from exitdesk.ui.cases.cards import ButtonRow, Card, empty, said
from exitdesk.ui.cases.days import written_at
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.roles import set_role

_CHOOSE = Text(
    sv="Välj en mapp eller enhet för säkerhetskopior",
    fi="Valitse kansio tai asema varmuuskopioille",
)
_MADE = Text(
    sv="Säkerhetskopian är gjord. Den har lästs tillbaka, öppnats och kontrollerats.",
    fi="Varmuuskopio on tehty. Se on luettu takaisin, avattu ja tarkistettu.",
)
_MOST_SHOWN = 30


class BackupPage(Page):
    """Shows the latest backup, makes another, and lists what lies in the folder."""

    def __init__(self, desk: Desk, jobs: Jobs, language: LanguageSwitch, run: BackupRun) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._run = run
        self._age: BackupAge | None = None
        self._folder: Path | None = None
        self._same_drive, self._is_reachable = False, True
        self._found: tuple[FoundBackup, ...] = ()
        self._was_under_way = run.is_under_way
        self._title, self._lead = PlainLabel("title", "page_title"), PlainLabel("lead")
        self._problem = ProblemBox(language)
        self._notice = ProblemBox(language, "notice")
        self._latest, self._latest_words = Card("latest_card"), PlainLabel("none", "latest_label")
        self._make, self._list, self._know = (
            Card("make_card"),
            Card("list_card"),
            Card("know_card"),
        )
        self._folder_label = PlainLabel("none", "folder_label")
        self._drive_hint = PlainLabel("hint", "drive_hint")
        self._buttons = ButtonRow(("back_up", "folder"), primary="back_up")
        self._buttons.pressed.connect(self._act)
        self._strip = ProgressStrip()
        self._strip.stopped.connect(run.stop)
        self._lines = QVBoxLayout()
        self._try_words, self._try = PlainLabel("hint"), ButtonRow(("trial",))
        self._try.pressed.connect(self._open_trial)
        self._know_words, self._rules = PlainLabel(), RuleChoice()
        self._rules.chosen.connect(self._set_rules)
        self._arrange()
        language.changed.connect(self._on_language)
        run.changed.connect(self._on_run)
        self.retranslate()
        self._on_run()
        self.refresh()

    def place(self) -> Place:
        """Return the backups."""
        return Place("backup")

    def place_above(self) -> Place:
        """Return the settings, which lead here."""
        return Place("settings")

    def take_focus(self) -> None:
        """Put the cursor on what is to be done."""
        can_start = self._buttons.button("back_up").isEnabled()
        self._buttons.button("back_up" if can_start else "folder").setFocus()

    def refresh(self) -> None:
        """Read again how old the latest backup is."""
        self._jobs.run(self._desk.backups.age, self._show_age, self._fail)
        self._jobs.run(self._desk.backups.rules, self._rules.show_rules, self._fail)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.setText(self.tr("Backup"))
        self._lead.setText(
            self.tr(
                "A backup is a copy of the whole vault, encrypted like the vault itself. Keep it "
                "on a drive of its own, in another place than this computer."
            )
        )
        self._latest.entitle(self.tr("Latest backup"))
        self._make.entitle(self.tr("Make a backup"))
        self._buttons.say(
            {"back_up": self.tr("&Back up now"), "folder": self.tr("Choose &folder…")}
        )
        self._list.entitle(self.tr("Backups in the folder"))
        self._try_words.setText(
            self.tr("Try now and then whether a backup can be restored. Nothing is changed.")
        )
        self._try.say({"trial": self.tr("&Try a restore…")})
        self._know.entitle(self.tr("Good to know"))
        self._know_words.setText(
            self.tr(
                "A backup opens with the passphrase or recovery sheet that held when it was "
                "made. Older backups still hold what has been erased or struck out since, and "
                "let in officers who have left: destroy those that are not needed. To restore a "
                "backup, lock the vault with F9 and choose to restore."
            )
        )
        self._say_age()
        self._say_folder()
        self._fill()

    def _on_language(self, _lang: Lang) -> None:
        self.retranslate()

    def _act(self, key: str) -> None:
        if key == "folder":
            self._choose()
        elif self._folder is not None:
            self._notice.say(None)
            self._problem.say(None)
            self._run.start(self._folder)

    def _choose(self) -> None:
        chosen = dialogs.choose_folder(self, self._language, _CHOOSE, self._folder)
        if chosen is not None:
            self._problem.say(None)
            self._use(chosen)
            self.take_focus()

    def _use(self, folder: Path) -> None:
        self._folder = folder
        self._found = ()
        self._say_folder()
        self._fill()
        self._look()

    def _look(self) -> None:
        """See what lies in the folder; a drive may take its time."""
        if self._folder is not None:
            work = partial(_looked, self._desk, self._folder)
            self._jobs.run_beside(work, self._show_found, self._show_unreachable)

    def _show_age(self, age: BackupAge) -> None:
        self._age = age
        self._say_age()
        if self._folder is None and age.folder is not None:
            self._use(age.folder)

    def _show_found(self, looked: tuple[Path, bool, tuple[FoundBackup, ...]]) -> None:
        folder, same_drive, found = looked
        if folder == self._folder:
            self._same_drive, self._found, self._is_reachable = same_drive, found, True
            self._say_folder()
            self._fill()

    def _show_unreachable(self, _error: ExitDeskError) -> None:
        """Say that the drive is not connected: that is how it should be most of the time."""
        self._found, self._is_reachable = (), False
        self._say_folder()
        self._fill()

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _on_run(self) -> None:
        """Show how far the backup under way is, or what it led to."""
        run = self._run
        if run.is_under_way:
            if not self._strip.isVisibleTo(self):
                self._strip.begin()
            self._strip.reach(run.step, run.share)
        elif run.made is not None or run.error is not None:
            self._notice.say(None if run.made is None else _MADE)
            self._problem.say(None if run.error is None else run.error.text)
            if run.made is not None:
                self._show_age(run.made)
            run.forget()
            self._look()
        self._strip.setVisible(run.is_under_way)
        self._say_folder()
        if self._was_under_way and not run.is_under_way:
            self.take_focus()
        self._was_under_way = run.is_under_way

    def _set_rules(self, keep: int, days: int) -> None:
        work = partial(self._desk.backups.set_rules, keep, days)
        self._jobs.run(work, self._rules.show_rules, self._fail)

    def _say_age(self) -> None:
        age = self._age
        if age is None:
            return
        set_role(self._latest, "warning" if age.is_late else "card")
        if age.made_at is None:
            self._latest_words.setText(self.tr("No backup of this vault has been made yet."))
            return
        self._latest_words.setText(
            self.tr("{when}\nFolder: {folder}\nHead of the log: {head}").format(
                when=written_at(age.made_at, self._language.lang), folder=age.folder, head=age.head
            )
        )

    def _say_folder(self) -> None:
        folder = self._folder
        self._folder_label.setText(
            self.tr("Choose a folder first, on a drive of its own.")
            if folder is None
            else self.tr("Folder: {folder}").format(folder=folder)
        )
        self._drive_hint.setText(
            self.tr(
                "This folder lies on the same disk as the vault: if the disk is lost, both are. "
                "Choose another drive if you can."
            )
            if self._is_reachable
            else self.tr("The folder cannot be reached now. Connect the drive.")
        )
        needs_hint = self._same_drive or not self._is_reachable
        self._drive_hint.setVisible(needs_hint and folder is not None)
        is_free = not self._run.is_under_way
        self._buttons.button("back_up").setEnabled(is_free and folder is not None)
        self._buttons.button("folder").setEnabled(is_free)

    def _fill(self) -> None:
        empty(self._lines)
        for found in self._found[:_MOST_SHOWN]:
            self._lines.addWidget(said(written_backup(found, self._language)))
            if found.problem is not None:
                self._lines.addWidget(said(self._language.say(found.problem), "hint"))
        self._list.setVisible(bool(self._found))

    def _open_trial(self, _key: str) -> None:
        self.place_requested.emit(Place("backup_trial"))

    def _arrange(self) -> None:
        self._lines.setSpacing(4)
        self._list.body.addLayout(self._lines)
        for card, parts in (
            (self._latest, (self._latest_words,)),
            (self._make, (self._folder_label, self._drive_hint, self._buttons, self._strip)),
            (self._list, (self._try_words, self._try)),
            (self._know, (self._know_words, self._rules)),
        ):
            for part in parts:
                card.body.addWidget(part)
        column = CentredColumn(80)
        for widget in (self._title, self._lead, self._problem, self._notice):
            column.body.addWidget(widget)
        for card in (self._latest, self._make, self._list, self._know):
            column.body.addWidget(card)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)


def _looked(desk: Desk, folder: Path) -> tuple[Path, bool, tuple[FoundBackup, ...]]:
    return folder, desk.backups.is_same_drive(folder), desk.backups.found_in(folder)
