"""The SQLCipher connection: opened with a raw key, hardened, its errors in our words."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from exitdesk.vault.errors import (
    AlreadyOpenError,
    DatabaseDamagedError,
    DatabaseTruncatedError,
    DiskFullError,
    ReadOnlyVaultError,
    VaultClosedError,
    VaultError,
    WriteFailedError,
)
from exitdesk.vault.files import PAGE_BYTES
from exitdesk.vault.keys import KEY_BYTES, wipe

Row = tuple[Any, ...]
_COPY_SLICE = 2_048  # pages: some 50 ms

# The binding gives no error code, only SQLite's own English sentence.
_SENTENCES: tuple[tuple[str, type[VaultError]], ...] = (
    ("disk is full", DiskFullError),
    ("disk I/O error", WriteFailedError),
    ("readonly", ReadOnlyVaultError),
    ("unable to open", WriteFailedError),
    ("is locked", AlreadyOpenError),
    ("malformed", DatabaseDamagedError),
    ("corrupt", DatabaseDamagedError),  # this and the next: the word index, in its own words
    ("checksum mismatch", DatabaseDamagedError),
    ("not a database", DatabaseDamagedError),
    ("vtable constructor failed", DatabaseDamagedError),
)

_HARDENED = (
    "cipher_log_level = NONE",
    "cipher_memory_security = ON",
    "busy_timeout = 0",
    "temp_store = MEMORY",  # a temporary file would be in clear
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "locking_mode = EXCLUSIVE",
    "journal_mode = DELETE",  # a damaged WAL loses acknowledged commits without a word
    "synchronous = EXTRA",
    "cache_size = -65536",
)


class Database:
    """One open connection; used by one thread at a time."""

    def __init__(self, path: Path, key: bytearray, *, unchanged: bool = False) -> None:
        """Open the existing file at ``path`` with the raw 32-byte ``key``.

        With ``unchanged`` the file is only read and nothing is made beside it: for a copy that
        nobody else writes to.

        Raises:
            DatabaseDamagedError: when the key does not fit; whether it is the right key is
                known from the header, so the file is what is wrong.
            AlreadyOpenError: when another connection has it.
        """
        self._path = path
        self._changed_before = 0  # by connections since closed: what was read under them is old
        self._open(key, unchanged=unchanged)

    def _open(self, key: bytearray, *, unchanged: bool = False) -> None:
        if len(key) != KEY_BYTES:  # SQLCipher would take it for a passphrase
            raise ValueError("a raw key has 32 bytes")
        path = self._path
        mode = "mode=ro&immutable=1" if unchanged else "mode=rw"
        uri = f"{path.resolve().as_uri()}?{mode}"
        with _translated():
            self._connection = dbapi2.connect(
                uri, uri=True, isolation_level=None, check_same_thread=False
            )
        self._is_open = True
        try:
            self._unlock(key)
        except BaseException:
            self.close()
            raise

    def _unlock(self, key: bytearray) -> None:
        raw = bytearray(b"x'")
        for byte in key:
            raw += b"%02x" % byte
        raw += b"'"
        try:
            with _translated():
                self._connection.set_key(raw)
        finally:
            wipe(raw)
        try:
            for pragma in _HARDENED:
                self.execute(f"PRAGMA {pragma}")
            self.execute("SELECT count(*) FROM sqlite_master")
        except DatabaseDamagedError as error:
            if error.detail == "malformed" and self._is_readable_when_lenient():
                raise DatabaseTruncatedError from error
            raise

    def _is_readable_when_lenient(self) -> bool:
        """Whether the first page is whole and only the length of the file is wrong.

        SQLite calls both a short file and a damaged one malformed; told to be lenient about
        the schema, it takes the length as it is.
        """
        self.execute("PRAGMA writable_schema = ON")
        try:
            self.execute("PRAGMA page_count")
        except DatabaseDamagedError:
            return False
        return True

    def execute(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Run one statement and return all its rows."""
        if not self._is_open:
            raise VaultClosedError
        with _translated():
            rows: list[Row] = self._connection.execute(sql, values).fetchall()
        return rows

    def one(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        rows = self.execute(sql, values)
        return rows[0] if rows else None

    def value(self, sql: str, values: Sequence[object] = ()) -> Any:
        """Return the single value of a query that has one."""
        return self.execute(sql, values)[0][0]

    def run_script(self, script: str) -> None:
        """Run a migration: a script with its own BEGIN and COMMIT; undo it when it fails.

        Raises:
            VaultError: a class of its own for a full disk and the like, else itself.
        """
        try:
            with _translated():
                self._connection.executescript(script)
        except (VaultError, dbapi2.Error) as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            if isinstance(error, VaultError):
                raise
            raise VaultError(detail=type(error).__name__) from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit what is done inside, or none of it when anything is raised."""
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            if self._is_open and self._connection.in_transaction:
                with _translated():
                    self._connection.execute("ROLLBACK")
            raise

    @contextmanager
    def trial(self) -> Iterator[None]:
        """Undo all that is done inside, whatever happens."""
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            if self._is_open and self._connection.in_transaction:
                self.execute("ROLLBACK")

    @property
    def is_open(self) -> bool:
        """Whether anything can be asked of it."""
        return self._is_open

    @property
    def changes(self) -> int:
        """How many rows have been changed since it was opened; what is read may depend on it."""
        if not self._is_open:
            raise VaultClosedError
        return self._changed_before + int(self._connection.total_changes)

    @property
    def is_writing(self) -> bool:
        """Whether a transaction is open."""
        return bool(self._connection.in_transaction)

    def copy_to(self, target: "Database", progress: Callable[[int, int], None]) -> None:
        """Copy all pages into another open file, under that file's key, in slices.

        ``progress`` gets pages done and in all; what it raises stops the copying.
        """

        def tell(_status: int, remaining: int, total: int) -> None:
            progress(total - remaining, total)

        source, copy = self._open_connection(), target._open_connection()  # noqa: SLF001
        with _translated():
            source.backup(copy, pages=_COPY_SLICE, progress=tell)

    def _open_connection(self) -> Any:
        if not self._is_open:
            raise VaultClosedError
        return self._connection

    def reopen(self, key: bytearray) -> None:
        """Open the file that lies at the same path now, in place, with its key.

        Raises:
            DatabaseDamagedError, WriteFailedError: it stays closed.
        """
        self.close()
        self._open(key)

    @property
    def user_version(self) -> int:
        """The number of the newest migration that has been run."""
        return int(self.value("PRAGMA user_version"))

    def require_whole_file(self) -> None:
        """Raise ``DatabaseTruncatedError`` when pages are missing at the end.

        The cipher's own check does not see a cut on a page boundary.
        """
        if self._path.stat().st_size != self.value("PRAGMA page_count") * PAGE_BYTES:
            raise DatabaseTruncatedError

    def require_integrity(self) -> None:
        """Raise ``DatabaseDamagedError`` unless both integrity checks find nothing."""
        damaged = self.execute("PRAGMA cipher_integrity_check")
        found = self.execute("PRAGMA integrity_check")
        if damaged or found != [("ok",)]:
            raise DatabaseDamagedError(detail=f"{len(damaged)} pages")

    def require_sound_pages(self) -> None:
        """Raise ``DatabaseDamagedError`` unless every page is as it was written."""
        damaged = len(self.execute("PRAGMA cipher_integrity_check"))
        if damaged:
            raise DatabaseDamagedError(detail=f"{damaged} pages")

    def require_sound_tables(self) -> None:
        """Raise ``DatabaseDamagedError`` unless every table is sound.

        Unlike ``require_integrity`` it leaves out whether the word index fits the words that it
        was made from, which takes longer than all else together: for a copy made page by page.
        """
        damaged = 0
        tables = self.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table'"
            " AND sql NOT LIKE 'CREATE VIRTUAL TABLE%'"
        )
        for (name,) in tables:
            damaged += self.execute(f'PRAGMA integrity_check("{name}")') != [("ok",)]
        if damaged:
            raise DatabaseDamagedError(detail=f"{damaged} tables")

    def close(self) -> None:
        """Close the connection; SQLCipher wipes its key."""
        if self._is_open:
            self._is_open = False
            self._changed_before += self._connection.total_changes + 1
            self._connection.close()


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (dbapi2.DatabaseError, dbapi2.InterfaceError) as error:
        for part, known in _SENTENCES:
            if part in str(error):
                raise known(detail=part) from error
        raise
