"""Bringing a vault to this program's version, with a copy of the file before each step."""

import shutil
from importlib import resources
from pathlib import Path

from exitdesk.vault.database import Database
from exitdesk.vault.errors import (
    DiskFullError,
    MigrationFailedError,
    NewerVaultError,
    VaultError,
)
from exitdesk.vault.files import disk_error, sync_folder


def migrations() -> tuple[tuple[int, str], ...]:
    """Return the numbered migrations, oldest first, each with its script."""
    folder = resources.files("exitdesk.vault.migrations")
    found = [
        (int(entry.name.removesuffix(".sql")), entry.read_text(encoding="utf-8"))
        for entry in folder.iterdir()
        if entry.name.endswith(".sql")
    ]
    return tuple(sorted(found))


def migrate(
    database: Database,
    path: Path,
    steps: tuple[tuple[int, str], ...] | None = None,
    *,
    keep_copies: bool = True,
) -> None:
    """Run the steps that ``database`` has not seen.

    Before each step the file is copied to ``vault.before-N.db``; a new vault needs none.

    Raises:
        NewerVaultError: when the vault has seen steps that this program does not know.
        MigrationFailedError: when a step fails; the step is undone and the copy stays.
        DiskFullError: when there is no room for the copy.
    """
    known = migrations() if steps is None else steps
    version = database.user_version
    if version > known[-1][0]:
        raise NewerVaultError(detail=f"user_version {version}")
    for number, script in known:
        if number <= version:
            continue
        copy = path.with_name(f"vault.before-{number}.db")
        if keep_copies:
            _copy(path, copy)
        try:
            database.run_script(script)
        except DiskFullError:
            raise
        except VaultError as error:
            raise MigrationFailedError(detail=error.detail, copy=copy.name) from error
        if database.user_version != number:
            raise MigrationFailedError(detail=f"step {number}", copy=copy.name)


def _copy(path: Path, copy: Path) -> None:
    try:
        shutil.copyfile(path, copy)
        copy.chmod(0o600)
        sync_folder(copy.parent)
    except OSError as error:
        copy.unlink(missing_ok=True)
        raise disk_error(error) from error
