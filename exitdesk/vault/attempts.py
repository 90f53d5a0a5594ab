"""The small journal beside the header: attempts to unlock, counted over restarts.

It is written before an attempt is tried and emptied when the attempts have been entered in the
ledger. It holds no secret and cannot be trusted: the ledger says so of what comes from it.
"""

import os
import stat
import struct
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from exitdesk.domain.clocks import Clock
from exitdesk.vault.errors import VaultError, WaitBeforeUnlockError
from exitdesk.vault.files import create_private, disk_error

_RECORD = struct.Struct(">2sxxq4s")  # mark, microseconds UTC, checksum
_MARK = b"at"
_APPENDING = os.O_CREAT | os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0)
_LARGEST = 1_000_000  # bytes: nobody has tried as often
_FREE_ATTEMPTS = 2
_LONGEST = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Attempts:
    """The failed attempts on record; ``is_whole`` is False when some cannot be read."""

    times: tuple[datetime, ...]
    is_whole: bool

    @property
    def delay(self) -> timedelta:
        """How long to wait after the last one: none twice, then 1, 2, 4 … up to 300 s."""
        counted = len(self.times) + (0 if self.is_whole else 1)
        if counted <= _FREE_ATTEMPTS:
            return timedelta(0)
        return min(_LONGEST, timedelta(seconds=2 ** min(counted - _FREE_ATTEMPTS - 1, 16)))


def _record(at: datetime) -> bytes:
    micros = (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)
    start = _RECORD.pack(_MARK, micros, b"\0\0\0\0")[:-4]
    return start + sha256(start).digest()[:4]


class AttemptJournal:
    """The attempts to unlock one vault."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def create(self) -> None:
        """Make the empty journal of a new vault."""
        create_private(self._path, b"")

    def read(self) -> Attempts:
        """Return the attempts on record; a missing or unreadable journal is not whole."""
        try:
            if not stat.S_ISREG(self._path.lstat().st_mode):  # a pipe would be waited for
                return Attempts((), is_whole=False)
            with self._path.open("rb") as file:
                raw = file.read(_LARGEST)
        except OSError:
            return Attempts((), is_whole=False)
        times: list[datetime] = []
        whole = len(raw) % _RECORD.size == 0
        for start in range(0, len(raw) - _RECORD.size + 1, _RECORD.size):
            record = raw[start : start + _RECORD.size]
            mark, micros, checksum = _RECORD.unpack(record)
            if mark != _MARK or sha256(record[:-4]).digest()[:4] != checksum:
                whole = False
                continue
            try:
                times.append(datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=micros))
            except OverflowError:  # beyond all calendars: somebody else wrote it
                whole = False
        return Attempts(tuple(times), whole)

    def require_patience(self, clock: Clock) -> None:
        """Raise ``WaitBeforeUnlockError`` when the last failure is too recent."""
        if seconds := self.seconds_left(clock):
            raise WaitBeforeUnlockError(seconds=seconds)

    def seconds_left(self, clock: Clock) -> int:
        """Return after how many seconds the next attempt will be tried, 0 for at once.

        A clock that was turned back does not shorten the wait nor make it endless: attempts that
        would lie in the future are put down as of now, and the wait begins anew.
        """
        attempts = self.read()
        if not attempts.delay or not attempts.times:
            return 0
        if attempts.times[-1] > clock.now():
            self._bring_back(attempts, clock.now())
        waited = max(clock.now() - attempts.times[-1], timedelta(0))
        left = max(attempts.delay - waited, timedelta(0))
        return -(-left // timedelta(seconds=1))

    def add(self, clock: Clock) -> None:
        """Put an attempt on record, on the disk, before it is tried."""
        try:
            self._remove_stranger()
            self._append(_record(clock.now()))
        except OSError as error:
            raise disk_error(error) from error

    def _append(self, records: bytes) -> None:
        handle = os.open(self._path, _APPENDING, 0o600)
        try:
            os.write(handle, records)
            os.fsync(handle)
        finally:
            os.close(handle)

    def _bring_back(self, attempts: Attempts, now: datetime) -> None:
        """Write the attempts anew, none later than now; where the disk refuses, the wait stays."""
        fresh = self._path.with_name(f"{self._path.name}.new")
        with suppress(OSError, VaultError):
            fresh.unlink(missing_ok=True)
            mark = b"" if attempts.is_whole else b"?"  # what could not be read is still told of
            create_private(fresh, b"".join(_record(min(at, now)) for at in attempts.times) + mark)
            fresh.replace(self._path)

    def clear(self) -> None:
        """Empty the journal: its attempts are in the ledger."""
        try:
            self._remove_stranger()
            with self._path.open("wb") as file:
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise disk_error(error) from error

    def _remove_stranger(self) -> None:
        """Take away a link or pipe in the journal's place: what it leads to is nobody's journal.

        A file with a second name is let go of too: emptying it would empty the other.
        """
        with suppress(FileNotFoundError):
            found = self._path.lstat()
            if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
                self._path.unlink()
