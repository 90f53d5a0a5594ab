"""What leads a restore in front of the vault: its window, and the work beside it."""

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.backups import BackupStep, FoundBackup
from exitdesk.casework.restore_words import RestoreResult, in_use
from exitdesk.casework.restores import AGAIN, Part, Restores, Staged, Tried
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui import dialogs
from exitdesk.ui.backups.backup_runs import StepTeller
from exitdesk.ui.backups.restore_windows import RestoreWindow
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme

_CHOOSE_BACKUPS = Text(
    sv="Välj mappen som säkerhetskopiorna sparades i",
    fi="Valitse kansio, johon varmuuskopiot on tallennettu",
)
_CHOOSE_PLACE = Text(
    sv="Välj en tom mapp för det återställda valvet",
    fi="Valitse tyhjä kansio palautettavalle holville",
)


class RestoreFront(QObject):
    """Does the work of a restore window, beside the vault's thread; lives as long as it."""

    restored = Signal(object, object)  # Path of the vault, Text of what to tell
    cancelled = Signal()

    def __init__(
        self,
        restores: Restores,
        jobs: Jobs,
        language: LanguageSwitch,
        theme: Theme,
        usual: Path,
    ) -> None:
        self.window = RestoreWindow(language, theme, usual)
        super().__init__(self.window)
        self._restores = restores
        self._jobs = jobs
        self._language = language
        self._usual = usual
        self._folder: Path | None = None
        self._staged: Staged | None = None
        self._whole_only = False
        self._stopped = Event()
        self._teller = StepTeller(self)
        self._teller.told.connect(self._reach)
        window = self.window
        window.folder_requested.connect(self._choose_backups)
        window.place_requested.connect(self._choose_place)
        window.copy_requested.connect(self._copy)
        window.secret_given.connect(self._try)
        window.codes_given.connect(self._try_two)
        window.use_requested.connect(self._use)
        window.stop_requested.connect(self._stopped.set)
        window.cancelled.connect(self._cancel)
        work = partial(restores.has_vault, usual)
        jobs.run_beside(work, self._say_has_vault, window.show_failure)

    def _say_has_vault(self, has_vault: bool) -> None:  # noqa: FBT001  (a job's answer)
        self.window.where.set_usual(has_vault=has_vault)

    def _choose_backups(self) -> None:
        chosen = dialogs.choose_folder(self.window, self._language, _CHOOSE_BACKUPS, self._folder)
        if chosen is not None:
            self.look_into(chosen)

    def look_into(self, folder: Path) -> None:
        """Show the backups in a folder."""
        self._folder = folder
        self.window.choice.look_into(folder)
        work = partial(self._restores.found_in, folder, self._usual)
        self._jobs.run_beside(work, self.window.choice.show_found, self.window.show_failure)

    def _choose_place(self) -> None:
        chosen = dialogs.choose_folder(self.window, self._language, _CHOOSE_PLACE)
        if chosen is not None:
            self.window.where.use_other(chosen)

    def _copy(self, found: FoundBackup, place: Path) -> None:
        self._discard()
        self._begin()
        self._jobs.run_beside(
            partial(self._bring, found, place), self._copied, self.window.show_failure
        )

    def _bring(self, found: FoundBackup, place: Path) -> tuple[Staged, bool]:
        wanted = Part.WHOLE
        if not self._whole_only:
            wanted = self._restores.missing_part(place, found.generation)
        staged = self._restores.bring(
            found.generation, place, wanted, self._teller.tell, self._stopped.is_set
        )
        return staged, self._restores.has_supervisors(staged)

    def _copied(self, copied: tuple[Staged, bool]) -> None:
        staged, supervisors = copied
        self._staged = staged
        todays = staged.part is Part.DATABASE
        self.window.show_copied(todays=todays, supervisors=supervisors)

    def _try(self, secret: bytearray, by_code: bool) -> None:  # noqa: FBT001
        if self._staged is None:
            return
        self._begin()
        how = self._restores.try_with_code if by_code else self._restores.try_with_passphrase
        work = partial(how, self._staged, secret, self._teller.tell, self._stopped.is_set)
        self._jobs.run_beside(work, self._tried, self._not_tried)

    def _try_two(self, first: bytearray, second: bytearray) -> None:
        if self._staged is None:
            return
        self._begin()
        told = (self._teller.tell, self._stopped.is_set)
        work = partial(self._restores.try_with_two, self._staged, first, second, *told)
        self._jobs.run_beside(work, self._tried, self._not_tried)

    def _tried(self, tried: Tried) -> None:
        self.window.show_result(RestoreResult.of(tried))

    def _not_tried(self, error: ExitDeskError) -> None:
        if isinstance(error, AGAIN):
            self.window.ask_again(error)
        else:
            self._staged = None  # it has been taken away
            self._whole_only = True  # one file alone has not led anywhere
            self.window.start_again(error)

    def _use(self) -> None:
        staged = self._staged
        if staged is None:
            return
        self._begin()
        work = partial(self._restores.put_to_use, staged)
        self._jobs.run_beside(work, self._in_use, self.window.show_failure)

    def _in_use(self, aside: Path | None) -> None:
        staged, self._staged = self._staged, None
        if staged is not None:
            self.restored.emit(staged.place, in_use(aside))

    def _cancel(self) -> None:
        self._discard()
        self.cancelled.emit()

    def _begin(self) -> None:
        self._stopped.clear()
        self.window.show_busy()

    def _discard(self) -> None:
        """Take away a copy that will not be used; beside, for it may be large."""
        staged, self._staged = self._staged, None
        if staged is not None:
            self._jobs.run_beside(staged.discard, _nothing, _ignore)

    def _reach(self, step: int, share: int) -> None:
        self.window.strip.reach(BackupStep(step), share)


def _nothing(_result: None) -> None:
    """Nobody waits for it."""


def _ignore(_error: ExitDeskError) -> None:
    """What is left is taken away by the next restore."""
