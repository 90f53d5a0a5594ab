"""The one place that builds the program's objects and wires them together."""

import os
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from exitdesk import folders
from exitdesk.deadlines import Deadline
from exitdesk.domain.idle_times import IdleRule
from exitdesk.domain.texts import Lang
from exitdesk.parent import LOCKED
from exitdesk.ui.clipboards import ClipboardGuard
from exitdesk.ui.collecting import Collector
from exitdesk.ui.desktop_signals import DesktopSignals
from exitdesk.ui.enter_keys import EnterKey
from exitdesk.ui.entrances import Entrance, VaultFolders
from exitdesk.ui.idle import IdleWatch
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.locking import Lock
from exitdesk.ui.preferences import PreferencesFile
from exitdesk.ui.qt_messages import keep_words_back, let_words_out
from exitdesk.ui.screen_capture import CaptureBlock
from exitdesk.ui.themes import Theme
from exitdesk.vault_doors import VaultDoors, system_keyring

if TYPE_CHECKING:
    from exitdesk.casework.desks import Desk
    from exitdesk.casework.together import TogetherView
    from exitdesk.domain.cases import Place
    from exitdesk.domain.texts import Text
    from exitdesk.ui.chain_watches import ChainWatch
    from exitdesk.ui.main_window import MainWindow
    from exitdesk.ui.together.windows import TogetherWindow
    from exitdesk.vault import Vault

_FIRST_SIZE = (1180, 780)
_GRACE = 30.0  # seconds that hanging windows get beyond the idle time
_PATIENCE_AT_END = 10.0  # seconds for what is being written when the window is closed


def run(*, after_failure: bool = False) -> int:
    """Run a window process to its end; return its exit status.

    ``after_failure``: the one before it did not end in order, and the officer is told so.
    """
    application = QApplication(["ExitDesk"])
    keep_words_back()
    files = folders.program_files()
    program = Program(
        application,
        VaultDoors(files / "resources", keyring=system_keyring),
        resources=files / "resources",
        translations=files / "translations",
        settings_file=folders.settings_folder() / "settings.json",
        vaults=VaultFolders(folders.usual_vault(), folders.practice_vault()),
        end_within=Deadline(),
    )
    _end_in_order_on_signals(application)
    program.start()
    if after_failure:
        program.entrance.say_interrupted()
    status = application.exec()
    program.end()
    let_words_out()
    return status


def end_process() -> None:
    """End this process at once, keys and text with it; the parent starts a fresh one."""
    os._exit(LOCKED)


def _end_in_order_on_signals(application: QApplication) -> None:
    """Write what is in hand before ending, too, when the desktop or a terminal ends the process.

    Python hears a signal when it next runs, which the timers of the program see to.
    """

    def end(_number: int, _frame: FrameType | None) -> None:
        QTimer.singleShot(0, application.quit)  # also right when the loop has yet to begin

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)


def desktop_language() -> Lang:
    """Return the language of the desktop if it is one of ours, else Finnish."""
    swedish = QLocale.system().language() == QLocale.Language.Swedish
    return Lang.SV if swedish else Lang.FI


@dataclass(frozen=True, slots=True)
class _Ready:
    """What the main window is built from, read in the vault's thread."""

    desk: "Desk"
    rule: IdleRule
    place: "Place | None"
    told: "Text | None"  # what became of words that could not be saved before


class Program(QObject):
    """All objects of one window process, from the way in to the main window."""

    def __init__(
        self,
        application: QApplication,
        doors: VaultDoors,
        *,
        resources: Path,
        translations: Path,
        settings_file: Path,
        vaults: VaultFolders,
        end: Callable[[], None] = end_process,
        end_within: Callable[[float], None] | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self._collector = Collector()
        self._doors = doors
        self._resources = resources
        self.preferences = PreferencesFile(settings_file)
        kept = self.preferences.held
        self.theme = Theme(application, self._resources)
        self.theme.choose(kept.theme, kept.points)
        self.language = LanguageSwitch(translations, kept.lang or desktop_language())
        self._executors = (ThreadPoolExecutor(1, "vault"), ThreadPoolExecutor(1, "beside"))
        self.jobs = Jobs(*self._executors)
        self.clipboard = ClipboardGuard(application.clipboard())
        self.lock = Lock(self.jobs, self.clipboard, end, end_within)
        self._end_within = end_within
        self._rule = IdleRule()
        self.idle = IdleWatch(application)
        self._enter = EnterKey(application)
        self._desktop, self._capture = DesktopSignals(application), CaptureBlock(application)
        self.entrance = self._entrance(vaults)
        self.desk: Desk | None = None
        self.window: MainWindow | None = None
        self.together: TogetherWindow | None = None
        self._watch: ChainWatch | None = None
        self._connect()

    def start(self) -> None:
        """Show the window in front of the vault."""
        self.entrance.start()

    def end(self) -> None:
        """Write what is in hand, close the vault and stop the thread it lived in."""
        if self._end_within is not None:
            self._end_within(0)  # it is ending already
        self.clipboard.clear()  # else it could outlive us in a clipboard manager
        self._stop_watching()
        self._guard_entrance()
        self.lock.save(_PATIENCE_AT_END)
        self._doors.stop()
        for executor in self._executors:
            executor.shutdown(wait=True)

    def lock_now(self) -> None:
        """Lock; in front of the vault, only one that is open already."""
        self._doors.stop()  # a document in the making is made again after unlocking
        self._stop_watching()
        self._guard_entrance()
        self.lock.lock()

    def _stop_watching(self) -> None:
        if self._watch is not None:
            self._watch.stop()

    def _connect(self) -> None:
        self.idle.lock_requested.connect(self.lock_now)
        self.idle.looked.connect(self._put_off)
        self._desktop.left.connect(self.lock_now)
        self.theme.changed.connect(self._keep_look)
        self.language.changed.connect(self._keep_language)
        self.entrance.window_changed.connect(self._size_first)
        self.entrance.opened.connect(self._prepare)

    def _entrance(self, vaults: VaultFolders) -> Entrance:
        return Entrance(
            self._doors,
            self.jobs,
            folders=vaults,
            preferences=self.preferences,
            language=self.language,
            theme=self.theme,
        )

    def _guard_entrance(self) -> None:
        if self.desk is None and self.entrance.holds_vault:
            self.lock.guard(None, self.entrance.give_up)

    def _prepare(self, vault: "Vault") -> None:
        """Build the desk in the vault's thread and read what the window needs at once."""

        def work() -> _Ready:
            desk = self._doors.desk(vault)
            told = desk.lifeboat.take_in()
            return _Ready(desk, desk.idle.rule(), desk.places.last(), told)

        self.jobs.run(work, self._show_main, self.entrance.fail)

    def _show_main(self, ready: _Ready) -> None:
        from exitdesk.app_pages import IdleMinutes, PageBuilder
        from exitdesk.ui.chain_watches import ChainWatch
        from exitdesk.ui.emergency_notices import EmergencyStrip
        from exitdesk.ui.emergency_watches import EmergencyWatch
        from exitdesk.ui.icons import Icons
        from exitdesk.ui.main_window import MainWindow, WindowNeeds

        desk = ready.desk
        self.desk = desk
        self._take_rule(ready.rule)
        self.idle.touch()
        idle_minutes = IdleMinutes(self._idle_rule, self._choose_minutes, self._set_cap)
        emergencies = EmergencyWatch(desk, self.jobs, self)
        builder = PageBuilder(
            desk, self.jobs, self.language, self.theme, idle_minutes, emergencies
        )
        needs = WindowNeeds(
            pages=builder.by_key(),
            read_line=desk.cases.line,
            remember=desk.places.remember,
            today=desk.clock.today,
            practice=desk.is_practice,
            warnings=desk.warnings if ready.told is None else (*desk.warnings, ready.told),
            emergencies=EmergencyStrip(emergencies, self.language),
        )
        icons = Icons(self._resources, self.theme)
        window = MainWindow(needs, self.jobs, self.language, self.theme, icons)
        window.lock_requested.connect(self.lock_now)
        window.together_requested.connect(self._read_together)
        self.window = window
        self.lock.guard(window, desk.close, desk.lifeboat.launch)
        self.entrance.hand_over_to(window)
        window.open_first(ready.place)
        emergencies.start()
        self._desktop.ask_for_time()
        self._watch = ChainWatch(desk.log.check, self.jobs, self)
        self._watch.broken.connect(window.warn)
        self._watch.start()

    def _read_together(self, case_id: str) -> None:
        """Read a client's plan; the main window gives way only to one that can be shown."""
        if self.desk is not None and self.window is not None:
            work = partial(self.desk.together.begin, case_id)
            self.jobs.run(work, self._show_together, self.window.say_failure)

    def _show_together(self, view: "TogetherView") -> None:
        """Show nothing but one client's plan until the vault is locked and opened again."""
        from exitdesk.app_together import give_way

        if self.desk is None or self.window is None:
            return
        self._stop_watching()
        self.clipboard.clear()
        shown = give_way(self.window, self.desk, self.jobs, self.theme, view)
        shown.leave_requested.connect(self.lock_now)
        self.window, self.together = None, shown
        self.lock.guard(shown, self.desk.close, self.desk.lifeboat.launch)
        self.idle.set_minutes(self._rule.cap)  # people talk: as long as the keeper allows

    def _idle_rule(self) -> IdleRule:
        return self._rule

    def _take_rule(self, rule: IdleRule) -> None:
        self._rule = rule
        self.idle.set_minutes(rule.minutes)

    def _choose_minutes(self, minutes: int) -> None:
        self._take_rule(self._rule.with_choice(minutes))
        if self.desk is not None:
            work = partial(self.desk.idle.choose, minutes)
            self.jobs.run(work, self._take_rule, self.entrance.fail)

    def _set_cap(self, minutes: int) -> None:
        if self.desk is not None:
            work = partial(self.desk.idle.set_cap, minutes)
            self.jobs.run(work, self._take_rule, self.entrance.fail)

    def _put_off(self, seconds: float) -> None:
        """Have the process end by itself if the windows hang longer than they may be unused."""
        if self._end_within is not None and self.lock.guards:
            self._end_within(seconds + _GRACE)

    def _size_first(self, window: QWidget) -> None:
        """Give the very first window a size that fits the screen."""
        if not window.testAttribute(Qt.WidgetAttribute.WA_Resized):
            room = self._application.primaryScreen().availableGeometry()
            width, height = _FIRST_SIZE
            window.resize(min(width, room.width()), min(height, room.height()))

    def _keep_look(self) -> None:
        self.preferences.keep(points=self.theme.points, theme=self.theme.name)

    def _keep_language(self, lang: Lang) -> None:
        self.preferences.keep(lang=lang)
