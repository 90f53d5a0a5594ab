"""The generations of backups in a folder: which there are, whether they are whole, which go."""

import os
import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from exitdesk.vault.backup_errors import (
    BackupCutError,
    BackupDamagedError,
    BackupIncompleteError,
    BackupLinkError,
    BackupNewerError,
    BackupOpenedError,
    BackupUnreadableError,
    NoBackupError,
)
from exitdesk.vault.backup_seals import SEAL_CEILING, ReadSeal, Seal, SealedFile
from exitdesk.vault.copying import (
    Cancelled,
    Moved,
    digest_on_drive,
    never,
    read_small,
    sync_names,
    unnoticed,
)
from exitdesk.vault.errors import VaultError
from exitdesk.vault.files import VaultFiles
from exitdesk.vault.header import COPY_BYTES, HeaderCopy
from exitdesk.vault.keys import wipe

SEAL_NAME = "backup.seal"
_PART = ".part"
_NAME = re.compile(r"\d{8}-\d{6}-[0-9a-f]{8}")
_MOST = 2000  # folders looked into: a drive of holiday pictures is not a folder of backups


@dataclass(frozen=True, slots=True)
class GenerationFiles:
    """The paths of a backup's files in its folder."""

    folder: Path

    @property
    def header(self) -> Path:
        """The copy of the file with the keys."""
        return VaultFiles(self.folder).header

    @property
    def database(self) -> Path:
        """The copy of the encrypted database."""
        return VaultFiles(self.folder).database

    @property
    def seal(self) -> Path:
        """What the backup says of itself."""
        return self.folder / SEAL_NAME

    @property
    def all(self) -> tuple[Path, ...]:
        """All three."""
        return self.header, self.database, self.seal


@dataclass(frozen=True, slots=True)
class Generation:
    """A backup found in a folder. ``problem`` says why it cannot be used, None when it can.

    Nothing of it is authenticated until the vault's key has been at it.
    """

    folder: Path
    read: ReadSeal | None
    problem: VaultError | None = None

    @property
    def seal(self) -> Seal | None:
        """What it says of itself; None when that cannot be read."""
        return None if self.read is None else self.read.seal

    @property
    def is_newer(self) -> bool:
        """Whether a newer program made it."""
        return isinstance(self.problem, BackupNewerError)

    @property
    def files(self) -> GenerationFiles:
        """Its files."""
        return GenerationFiles(self.folder)

    def require_usable(self) -> Seal:
        """Return what it says of itself; raises its problem when it has one."""
        if self.problem is not None:
            raise self.problem
        if self.read is None:
            raise NoBackupError
        return self.read.seal


def is_backup(folder: Path) -> bool:
    """Whether ``folder`` is a backup, whole or not; one that cannot be read is not."""
    try:
        return (folder / SEAL_NAME).exists()
    except OSError:
        return False


def require_no_backup(folder: Path, *typed: bytearray) -> None:
    """Raise ``BackupOpenedError`` when ``folder`` is a backup, and wipe what was ``typed``."""
    if is_backup(folder):
        wipe(*typed)
        raise BackupOpenedError


def look_at_generation(folder: Path) -> Generation:
    """Return the backup in ``folder``, by its seal and the sizes of its files alone."""
    files = GenerationFiles(folder)
    read: ReadSeal | None = None
    try:
        for path in (folder, *files.all):
            if path.is_symlink():
                raise BackupLinkError(file=path.name)
        if files.seal.exists():
            read = ReadSeal.read(read_small(files.seal, SEAL_CEILING))
        for path in files.all:
            if not path.exists():
                raise BackupIncompleteError(file=path.name)
        if read is None:
            raise BackupIncompleteError(file=files.seal.name)
        sealed = read.seal
        for path, known in ((files.header, sealed.header), (files.database, sealed.database)):
            if path.stat().st_size != known.size:
                raise BackupCutError(file=path.name)
    except VaultError as error:
        return Generation(folder, read, error)
    except OSError as error:
        return Generation(folder, read, BackupUnreadableError(detail=str(error.errno)))
    return Generation(folder, read)


def check_content(
    generation: Generation, moved: Moved = unnoticed, cancelled: Cancelled = never
) -> Generation:
    """Return the backup after reading all of it: with a problem when a file is not as sealed.

    Raises:
        BackupCancelledError: when ``cancelled`` says so.
    """
    sealed = generation.seal
    if generation.problem is not None or sealed is None:
        return generation
    files = generation.files
    try:
        for path, known in ((files.header, sealed.header), (files.database, sealed.database)):
            if SealedFile(*digest_on_drive(path, moved, cancelled)) != known:
                damaged = BackupDamagedError(file=path.name)
                return Generation(generation.folder, generation.read, damaged)
    except (BackupLinkError, BackupUnreadableError) as error:
        return Generation(generation.folder, generation.read, error)
    return generation


def generations(folder: Path) -> tuple[Generation, ...]:
    """Return the backups in ``folder``, the newest first, then what cannot be read.

    ``folder`` may be a backup itself.

    Raises:
        NoBackupError: when there is none.
        BackupUnreadableError: when the folder cannot be read.
    """
    found = [look_at_generation(path) for path in _folders(folder)]
    if not found:
        raise NoBackupError
    return tuple(sorted(found, key=_newest_first))


def _folders(folder: Path) -> list[Path]:
    """Return the folders that look like backups: by their name, or by a seal in them."""
    try:
        if (folder / SEAL_NAME).exists():
            return [folder]
        with os.scandir(folder) as entries:
            names = [entry.name for _, entry in zip(range(_MOST), entries, strict=False)]
        paths = [folder / name for name in sorted(names) if not name.endswith(_PART)]
        return [path for path in paths if path.is_dir() and _looks_like_one(path)]
    except OSError as error:
        raise BackupUnreadableError(detail=str(error.errno)) from error


def _looks_like_one(path: Path) -> bool:
    return _NAME.fullmatch(path.name) is not None or (path / SEAL_NAME).exists()


def _newest_first(generation: Generation) -> tuple[bool, float, int, str]:
    seal = generation.seal
    if seal is None:
        return True, 0.0, 0, generation.folder.name
    return False, -seal.made_at.timestamp(), -seal.number, generation.folder.name


# --- making room ------------------------------------------------------------------------------


def begin_generation(folder: Path, backup_id: str, made_at: datetime) -> Path:
    """Make and return the folder of a backup under way.

    Raises:
        OSError: as the drive says.
    """
    part = folder / f"{made_at.astimezone():%Y%m%d-%H%M%S}-{backup_id}{_PART}"
    part.mkdir(mode=0o700)
    sync_names(folder)
    return part


def finish_generation(part: Path) -> Path:
    """Give a backup that has been checked its name for good; return its folder.

    Raises:
        OSError: as the drive says.
    """
    final = part.with_name(part.name.removesuffix(_PART))
    sync_names(part)
    part.rename(final)
    sync_names(final.parent)
    return final


def new_backup_id() -> str:
    """Return the random part of a backup's name."""
    return secrets.token_hex(4)


def clean_parts(folder: Path, vault_id: bytes) -> None:
    """Take away what earlier failures of this vault's backups have left in ``folder``."""
    for part in folder.glob(f"*{_PART}"):
        is_ours = _NAME.fullmatch(part.name.removesuffix(_PART)) and not part.is_symlink()
        if is_ours and part.is_dir() and _header_may_be_of(part, vault_id):
            remove_generation(part)


def _header_may_be_of(part: Path, vault_id: bytes) -> bool:
    """Whether a leftover names this vault, or came to no whole header at all."""
    try:
        raw = read_small(GenerationFiles(part).header, COPY_BYTES)[:COPY_BYTES]
        return HeaderCopy.read(raw).header.vault_id == vault_id
    except VaultError:
        return True


def remove_generation(folder: Path) -> None:
    """Take away a backup's own files and its folder, which first loses its good name.

    What else lies in it stays, and the folder with it.

    Raises:
        OSError: as the drive says.
    """
    part = folder if folder.name.endswith(_PART) else folder.with_name(folder.name + _PART)
    if part != folder:
        folder.rename(part)
        sync_names(part.parent)
    for path in GenerationFiles(part).all:
        path.unlink(missing_ok=True)
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    try:
        part.rmdir()
    except OSError:
        if not any(part.iterdir()):
            raise


def prune(folder: Path, newest: Generation, vault_key: bytearray, keep: int) -> tuple[Path, ...]:
    """Take away this vault's oldest backups beyond ``keep``; return the folders that went.

    ``newest`` has just been checked and stays whatever happens. Only what the vault's own key
    sealed, or a key it had before, is counted and taken away; damaged ones are left alone.
    """
    own = newest.seal
    if own is None:
        return ()
    counted = [one for one in generations(folder) if _counts(one, own, vault_key)]
    older = sorted((one for one in counted if one.folder != newest.folder), key=_age, reverse=True)
    gone = older[max(keep, 1) - 1 :]
    for one in reversed(gone):
        remove_generation(one.folder)
    return tuple(one.folder for one in gone)


def _counts(one: Generation, own: Seal, vault_key: bytearray) -> bool:
    if one.read is None or one.problem is not None or one.read.seal.vault_id != own.vault_id:
        return False
    return one.read.is_authentic(vault_key) or one.read.seal.epoch < own.epoch


def _age(one: Generation) -> tuple[int, int]:
    seal = one.require_usable()
    return seal.epoch, seal.number


def highest_number(folder: Path, vault_key: bytearray) -> int:
    """Return the highest number that ``vault_key`` sealed in ``folder``; 0 when there is none."""
    try:
        found = [one.read for one in generations(folder) if one.read is not None]
    except NoBackupError:
        return 0
    return max((read.seal.number for read in found if read.is_authentic(vault_key)), default=0)
