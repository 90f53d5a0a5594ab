"""The way into a vault: which window stands in front of it, and what each leads to."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui import dialogs
from exitdesk.ui.doors import Doors, Face, Front, Opened
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.preferences import PreferencesFile
from exitdesk.ui.themes import Theme
from exitdesk.ui.unlock_window import UnlockWindow

if TYPE_CHECKING:
    # Casework is loaded in the vault's thread, and the windows of a first start and of a
    # recovery when they are first needed: the unlock window is not kept waiting for them.
    from exitdesk.casework.openings import RecoverySheet
    from exitdesk.ui.first_start.recoveries import RecoveryWindow
    from exitdesk.ui.first_start.windows import FirstStartWindow, NewVault

_CHOOSE_FOLDER = Text(sv="Välj valvets mapp", fi="Valitse holvin kansio")
_CHOOSE_NEW = Text(sv="Välj en mapp för det nya valvet", fi="Valitse uuden holvin kansio")
_NOT_PRINTED = Text(
    sv="Utskriften lyckades inte. Försök på nytt eller skriv av koden för hand.",
    fi="Tulostus ei onnistunut. Yritä uudelleen tai kirjoita koodi käsin.",
)


_SHEET_WAS_NOT_CHECKED = Text(
    sv="Valvets återställningsblad kontrollerades aldrig. Här är ett nytt blad; ett tidigare "
    "gäller inte längre.",
    fi="Holvin palautuslomaketta ei koskaan tarkistettu. Tässä on uusi lomake; aiempi ei enää "
    "kelpaa.",
)
_INTERRUPTED = Text(
    sv="ExitDesk avbröts oväntat. Det som var sparat finns kvar, också utkasten. Lås upp valvet "
    "för att fortsätta.",
    fi="ExitDesk keskeytyi odottamatta. Tallennettu on tallessa, myös luonnokset. Jatka avaamalla "
    "holvi.",
)


class VaultAwayError(ExitDeskError):
    """The vault that was open last is not in its folder: a drive that is not connected, say."""

    message = Text(
        sv="Valvet finns inte i mappen just nu. Anslut disken som det ligger på och försök igen, "
        "eller välj en annan väg nedan.",
        fi="Holvi ei ole kansiossa juuri nyt. Kytke levy, jolla se on, ja yritä uudelleen, tai "
        "valitse muu tapa alta.",
    )


@dataclass(frozen=True, slots=True)
class VaultFolders:
    """Where vaults lie unless another folder is chosen."""

    usual: Path
    practice: Path


class Entrance(QObject):
    """Shows the right window in front of the vault until one is open."""

    opened = Signal(object)  # Opened
    window_changed = Signal(object)  # QWidget

    def __init__(
        self,
        doors: Doors,
        jobs: Jobs,
        *,
        folders: VaultFolders,
        preferences: PreferencesFile,
        language: LanguageSwitch,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._doors = doors
        self._folders = folders
        self._preferences = preferences
        self._jobs = jobs
        self._language = language
        self._theme = theme
        self._window: QWidget | None = None
        self._front: Front | None = None
        self._first_start: FirstStartWindow | None = None
        self._recovery: RecoveryWindow | None = None
        self._vault: Opened | None = None
        self._sheet: RecoverySheet | None = None
        kept = preferences.held.vault_folder
        self._folder = Path(kept) if kept else folders.usual

    @property
    def window(self) -> QWidget | None:
        """The window in front of the vault."""
        return self._window

    @property
    def holds_vault(self) -> bool:
        """Whether a vault is open already, its recovery sheet not yet checked."""
        return self._vault is not None

    def give_up(self) -> None:
        """Close a vault whose recovery sheet has not been checked; for locking."""
        if self._vault is not None:
            self._vault.close()

    def hand_over_to(self, window: QWidget) -> None:
        """Show ``window`` where the one in front of the vault was, which goes."""
        old, self._window = self._window, None
        self._front = self._first_start = self._recovery = None
        if old is not None:
            window.setGeometry(old.geometry())
        window.show()
        if old is not None:
            old.close()
            old.deleteLater()

    def start(self) -> None:
        """Show the unlock window, or the first start where there is no vault yet."""
        folders = self._folders
        if self._folder == folders.practice and not self._doors.has_vault(self._folder):
            self._folder = folders.usual
        told = self._doors.settle_restore(self._folder)
        if self._doors.has_vault(self._folder):
            self._show_unlock(told)
        elif self._folder != folders.usual:
            self._show_unlock()
            self.fail(VaultAwayError())
        else:
            self._show_first_start()

    def say_interrupted(self) -> None:
        """Say in the unlock window that the program did not end in order the last time."""
        if isinstance(self._window, UnlockWindow):
            self._window.show_notice(_INTERRUPTED)

    def _show(self, window: QWidget, front: Front) -> None:
        old, self._window = self._window, window
        self._front = front
        self._first_start = self._first_start if front is self._first_start else None
        self._recovery = self._recovery if front is self._recovery else None
        if old is not None:
            window.setGeometry(old.geometry())
        self.window_changed.emit(window)
        window.show()
        if old is not None:  # after the new one is there: the last window gone ends the program
            old.close()
            old.deleteLater()

    # --- a vault that exists ----------------------------------------------------------

    def _show_unlock(self, notice: Text | None = None) -> None:
        window = UnlockWindow(
            self._language,
            self._theme,
            str(self._folder),
            practice=self._folder == self._folders.practice,
        )
        window.passphrase_given.connect(self._unlock)
        window.recovery_requested.connect(self._show_recovery)
        window.practice_requested.connect(self._practise)
        window.work_requested.connect(self._leave_practice)
        window.folder_requested.connect(self._choose_folder)
        window.new_vault_requested.connect(self._choose_new_folder)
        window.restore_requested.connect(self._show_restore)
        window.two_people_requested.connect(self._show_two_people)
        if notice is not None:
            window.show_notice(notice)
        self._show(window, window)
        folder = self._folder
        self._jobs.run(lambda: self._doors.look_at(folder), self._show_face, self._say_nothing)

    def _show_face(self, face: Face) -> None:
        window = self._window
        if isinstance(window, UnlockWindow):
            last = self._preferences.held.desk
            window.show_face(face.labels, last, has_supervisors=face.has_supervisors)

    def _say_nothing(self, _error: ExitDeskError) -> None:
        """Unlocking says in its own words what is wrong with the vault."""

    def _unlock(self, passphrase: bytearray) -> None:
        folder, window = self._folder, self._window
        desk = window.desk if isinstance(window, UnlockWindow) else None
        if desk is not None:
            self._preferences.keep(desk=desk)

        def work() -> "tuple[Opened, RecoverySheet | None]":
            vault = self._doors.unlock(folder, passphrase, desk)
            return vault, self._doors.sheet_to_check(vault)

        self._say_busy()
        self._jobs.run(work, self._unlocked, self.fail)

    def _unlocked(self, opened: "tuple[Opened, RecoverySheet | None]") -> None:
        vault, sheet = opened
        if sheet is None:
            self._open(vault)
            return
        self._vault, self._sheet = vault, sheet
        self._show_first_start().show_sheet(sheet, _SHEET_WAS_NOT_CHECKED)

    def _practise(self) -> None:
        self._folder = self._folders.practice

        def work() -> Opened:
            return self._doors.practise(self._folders.practice)

        self._begin(work)

    def _leave_practice(self) -> None:
        self._folder = self._folders.usual
        self.start()

    def _choose_folder(self) -> None:
        folder = dialogs.choose_folder(self._window, self._language, _CHOOSE_FOLDER)
        if folder is not None:
            self._folder = folder
            self._show_unlock()

    def _show_two_people(self) -> None:
        from exitdesk.ui.first_start.two_people import TwoPeopleWindow
        from exitdesk.ui.first_start.two_people_ways import TwoPeopleWay

        window = TwoPeopleWindow(self._language, self._theme, self._doors.judge)
        way = TwoPeopleWay(self._doors, self._jobs, self._folder, window)
        way.opened.connect(self._hold)
        way.let_in.connect(self._unlock_again)
        window.cancelled.connect(self._show_unlock)
        self._show(window, window)

    def _hold(self, vault: Opened) -> None:
        self._vault = vault

    def _unlock_again(self, passphrase: bytearray) -> None:
        self._vault = None
        self._unlock(passphrase)

    def _show_recovery(self) -> None:
        from exitdesk.ui.first_start.recoveries import RecoveryWindow

        window = RecoveryWindow(self._language, self._theme, self._doors.judge)
        window.code_given.connect(self._recover)
        window.passphrase_chosen.connect(self._change_passphrase)
        window.cancelled.connect(self._show_unlock)
        self._recovery = window
        self._show(window, window)

    def _recover(self, code: bytearray) -> None:
        folder = self._folder

        def work() -> Opened:
            return self._doors.recover(folder, code)

        self._say_busy()
        self._jobs.run(work, self._recovered, self.fail)

    def _recovered(self, vault: Opened) -> None:
        self._vault = vault
        if self._recovery is not None:
            self._recovery.show_new_passphrase()

    def _change_passphrase(self, passphrase: bytearray) -> None:
        vault = self._vault
        if vault is None:
            return

        def work() -> Opened:
            self._doors.choose_passphrase(vault, passphrase)
            return vault

        self._begin(work)

    # --- a backup ---------------------------------------------------------------------

    def _show_restore(self) -> None:
        from exitdesk.ui.backups.restore_fronts import RestoreFront

        is_backup = self._doors.is_backup(self._folder)
        elsewhere = is_backup or self._folder == self._folders.practice
        place = self._folders.usual if elsewhere else self._folder
        restores = self._doors.restores()
        front = RestoreFront(restores, self._jobs, self._language, self._theme, place)
        if is_backup:
            front.look_into(self._folder)
        front.restored.connect(self._use_restored)
        front.cancelled.connect(self.start)
        self._show(front.window, front.window)

    def _use_restored(self, place: Path, told: Text) -> None:
        self._folder = place
        self._show_unlock(told)

    # --- a new one --------------------------------------------------------------------

    def _show_first_start(self) -> "FirstStartWindow":
        from exitdesk.ui.first_start.windows import FirstStartWindow

        window = FirstStartWindow(self._language, self._theme, self._doors.judge)
        window.practice_requested.connect(self._practise)
        window.folder_requested.connect(self._choose_folder)
        window.restore_requested.connect(self._show_restore)
        window.vault_requested.connect(self._create)
        window.print_requested.connect(self._print_sheet)
        window.finished.connect(self._finish)
        if self._preferences.held.lang is not None:
            window.begin_with_ways()
        self._first_start = window
        self._show(window, window)
        return window

    def _choose_new_folder(self) -> None:
        folder = dialogs.choose_folder(self._window, self._language, _CHOOSE_NEW)
        if folder is not None:
            self._folder = folder
            self._show_first_start()

    def _create(self, wanted: "NewVault") -> None:
        folder = self._folder

        def work() -> "tuple[Opened, RecoverySheet]":
            return self._doors.create(folder, wanted.officer, wanted.passphrase)

        self._say_busy()
        self._jobs.run(work, self._created, self.fail)

    def _created(self, made: "tuple[Opened, RecoverySheet]") -> None:
        self._vault, self._sheet = made
        if self._first_start is not None:
            self._first_start.show_sheet(self._sheet)

    def _print_sheet(self) -> None:
        vault, sheet, lang = self._vault, self._sheet, self._language.lang

        def work() -> bytes:
            return self._doors.print_sheet(vault, sheet, lang)

        self._jobs.run_beside(work, self._send_to_printer, self.fail)

    def _send_to_printer(self, pdf: bytes) -> None:
        from exitdesk.ui.papers.outlets import Outcome, print_pdf

        if self._window is not None:
            outcome = print_pdf(self._window, self._language, pdf)
            if outcome is Outcome.REFUSED:
                dialogs.show_message(self._window, self._language, _NOT_PRINTED)

    def _finish(self) -> None:
        vault = self._vault
        if vault is None:
            return

        def work() -> Opened:
            self._doors.note_checked_sheet(vault)
            return vault

        self._begin(work)

    # --- both -------------------------------------------------------------------------

    def _begin(self, work: Callable[[], Opened]) -> None:
        self._say_busy()
        self._jobs.run(work, self._open, self.fail)

    def _say_busy(self) -> None:
        if self._front is not None:
            self._front.show_busy()

    def fail(self, error: ExitDeskError) -> None:
        """Say in the window in front of the vault what went wrong."""
        if self._front is not None:
            self._front.show_failure(error)

    def _open(self, vault: Opened) -> None:
        self._vault = vault  # ours to close until the main window has it
        self._sheet = None
        usual = self._folder == self._folders.usual
        self._preferences.keep(
            vault_folder="" if usual else str(self._folder), lang=self._language.lang
        )
        self.opened.emit(vault)
