"""Backing up the open vault: how old the latest backup is, and making another."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Event

from exitdesk.domain.actions import Action
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Text
from exitdesk.vault import Vault
from exitdesk.vault.backup_errors import (
    BackupCancelledError,
    BackupUnderWayError,
    NoBackupError,
)
from exitdesk.vault.backups import (
    KEEP,
    WARNING_DAYS,
    BackupStep,
    BackupUnderWay,
    Progress,
)
from exitdesk.vault.generations import Generation, generations
from exitdesk.vault.officer_errors import NotKeeperError

__all__ = [
    "BackupAge",
    "BackupCancelledError",
    "BackupRules",
    "BackupStep",
    "Backups",
    "FoundBackup",
    "NoBackupError",
    "found_in",
]

_SECONDS_A_DAY = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class BackupAge:
    """How old the vault's latest backup is."""

    made_at: datetime | None  # None when there has never been one
    days: int  # whole calendar days; 0 when there has never been one
    warning_days: int
    folder: Path | None
    head: str = ""  # the ledger's, as it is printed

    @property
    def is_late(self) -> bool:
        """Whether it is time for another."""
        return self.made_at is None or self.days > self.warning_days


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup in a folder, as lists show it."""

    generation: Generation
    is_ours: bool  # of the vault that is asked about

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.generation.folder.name

    @property
    def made_at(self) -> datetime | None:
        """When it was made; None when that cannot be read."""
        return None if self.generation.seal is None else self.generation.seal.made_at

    @property
    def size(self) -> int:
        """How many bytes it takes; 0 when that cannot be read."""
        return 0 if self.generation.seal is None else self.generation.seal.size

    @property
    def is_practice(self) -> bool:
        """Whether it is of a practice vault."""
        return self.generation.seal is not None and self.generation.seal.practice

    @property
    def can_be_used(self) -> bool:
        """Whether nothing that can be seen without reading all of it stands in the way."""
        return self.generation.problem is None

    @property
    def problem(self) -> Text | None:
        """Why it cannot be used."""
        return None if self.generation.problem is None else self.generation.problem.text

    @property
    def state(self) -> Text:
        """What it is, in a word or two."""
        if self.generation.is_newer:
            return _NEWER
        if not self.can_be_used:
            return _DAMAGED
        return _WHOLE if self.is_ours else _OTHER_VAULT


_WHOLE = Text(sv="hel", fi="ehjä")
_DAMAGED = Text(sv="skadad", fi="vioittunut")
_OTHER_VAULT = Text(sv="annat valv", fi="toinen holvi")
_NEWER = Text(sv="nyare program", fi="uudempi ohjelma")


def found_in(folder: Path, vault_id: bytes | None) -> tuple[FoundBackup, ...]:
    """Return the backups in ``folder``, the newest first; none is not an error.

    ``vault_id`` None takes each for ours: on a new computer there is no other.

    Raises:
        ExitDeskError: when the folder cannot be read.
    """
    try:
        found = generations(folder)
    except NoBackupError:
        return ()
    return tuple(FoundBackup(one, _is_of(one, vault_id)) for one in found)


def _is_of(one: Generation, vault_id: bytes | None) -> bool:
    return vault_id is None or (one.seal is not None and one.seal.vault_id == vault_id)


@dataclass(frozen=True, slots=True)
class BackupRules:
    """What holds for the backups of a vault; its keeper may change it."""

    keep: int  # backups in a folder
    warning_days: int  # without one, until the day's page warns
    may_change: bool


class Backups:
    """Backups of one open vault.

    ``write`` is for another thread than the vault's; all else is short and belongs to it.
    """

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self._under_way: _UnderWay | None = None

    def age(self) -> BackupAge:
        """Return how old the latest backup is."""
        last = self._vault.backups.last
        warning = self._vault.backups.warning_days
        if last is None:
            return BackupAge(None, 0, warning, None)
        days = (self._clock.today() - last.made_at.astimezone().date()).days
        return BackupAge(last.made_at, max(0, days), warning, last.folder, last.head.short)

    def rules(self) -> BackupRules:
        """Return what holds for the backups of this vault."""
        own = self._vault.backups
        return BackupRules(own.keep, own.warning_days, self._vault.officer.is_keeper)

    def set_rules(self, keep: int, warning_days: int) -> BackupRules:
        """Change what holds for the backups of this vault; the log says so.

        Raises:
            NotKeeperError: when this officer is not the vault's keeper.
        """
        rules = self.rules()
        if not rules.may_change:
            raise NotKeeperError
        for key, now, wanted in (
            (KEEP, rules.keep, keep),
            (WARNING_DAYS, rules.warning_days, warning_days),
        ):
            if now != wanted:
                detail = {"rule": key, "number": str(max(1, wanted))}
                self._vault.ledger.note(Action.RULE_CHANGED, detail=detail)
                self._vault.settings.set_shared(key, max(1, wanted))
        return self.rules()

    def found_in(self, folder: Path) -> tuple[FoundBackup, ...]:
        """Return the backups in ``folder``; may be called in any thread.

        Raises:
            ExitDeskError: when the folder cannot be read.
        """
        return found_in(folder, bytes.fromhex(self._vault.vault_id))

    def is_same_drive(self, folder: Path) -> bool:
        """Whether a backup there would be lost together with the vault's own disk."""
        try:
            return folder.stat().st_dev == self._vault.backups.folder.stat().st_dev
        except OSError:
            return False

    def begin(self, folder: Path) -> None:
        """Set a copy of the vault aside, to be written into ``folder`` by ``write``.

        Raises:
            BackupUnderWayError: when one is being made already.
            ExitDeskError: another class for each thing that can be wrong.
        """
        if self._under_way is not None:
            raise BackupUnderWayError
        self._under_way = _UnderWay(self._vault.backups.begin(folder))

    def write(self, progress: Progress | None = None) -> Generation:
        """Return the finished backup; takes its time, and is not for the vault's thread.

        Raises:
            BackupCancelledError: after ``stop``.
            ExitDeskError: another class for each thing that can be wrong.
        """
        under_way = self._under_way
        if under_way is None:
            raise BackupCancelledError
        try:
            return under_way.work.write(progress, under_way.stopped.is_set)
        finally:
            self._under_way = None

    def finish(self, made: Generation) -> BackupAge:
        """Enter a finished backup in the log; return how old the latest one is now."""
        self._vault.backups.finish(made)
        return self.age()

    def stop(self) -> None:
        """Stop a backup under way, from any thread; what it has written is taken away."""
        under_way = self._under_way
        if under_way is not None:
            under_way.stopped.set()


@dataclass(frozen=True, slots=True)
class _UnderWay:
    work: BackupUnderWay
    stopped: Event = field(default_factory=Event)
