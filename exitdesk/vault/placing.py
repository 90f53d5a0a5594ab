"""Putting a restored vault where the other one lay, which is kept aside; safe at every crash."""

import re
import secrets
from contextlib import suppress
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import Any

from exitdesk.vault import canonical
from exitdesk.vault.backup_errors import RestoreNotPossibleError
from exitdesk.vault.copying import sync_names, write_new
from exitdesk.vault.errors import RecordDamagedError, VaultError
from exitdesk.vault.files import VaultFiles
from exitdesk.vault.header_files import HeaderFile
from exitdesk.vault.staging import Staged

_CEILING = 4096


class Settled(Enum):
    """What was done about a restore that was cut short."""

    NOTHING = auto()  # there was none
    COMPLETED = auto()  # the restored vault lies in its place
    UNDONE = auto()  # the vault that was there before does


def put_in_place(staged: Staged, now: datetime) -> Path | None:
    """Move the restored vault to its place; return where the one that lay there is now.

    It is moved aside, never deleted. Whatever happens in between, ``settle`` completes it or
    leaves all as it was.

    Raises:
        AlreadyOpenError: when the vault in the place is in use.
        RestoreNotPossibleError: nothing has changed.
    """
    place = staged.place
    _require_closed(place)
    aside = _aside(place, now)
    intent = _intent(place)
    had_one = False
    try:
        intent.unlink(missing_ok=True)
        names = {"restored": staged.folder.name, "aside": aside.name}
        write_new(intent, canonical.to_bytes(names))
        sync_names(place.parent)
        had_one = place.exists()
        if had_one:
            place.rename(aside)
            sync_names(place.parent)
        staged.folder.rename(place)
        sync_names(place.parent)
    except OSError as error:
        if staged.folder.exists():  # the last step was not reached
            _undo(place, aside)
            raise RestoreNotPossibleError(detail=str(error.errno)) from error
    with suppress(OSError):
        intent.unlink()
    if had_one and not any(aside.iterdir()):
        aside.rmdir()  # an empty folder that had been chosen
        return None
    return aside if had_one else None


def _undo(place: Path, aside: Path) -> None:
    """Move the vault that was there back; what cannot be done now, ``settle`` completes."""
    with suppress(OSError):
        if aside.exists() and not place.exists():
            aside.rename(place)
        _intent(place).unlink(missing_ok=True)


def settle(place: Path) -> Settled:
    """Complete a restore to ``place`` that was cut short, or leave the vault that was there."""
    intent = _intent(place)
    try:
        with intent.open("rb") as file:
            names = _names(file.read(_CEILING), place)
    except FileNotFoundError:
        return Settled.NOTHING
    except (OSError, RecordDamagedError, KeyError, TypeError, ValueError):
        if not place.exists():
            return Settled.NOTHING
        with suppress(OSError):
            intent.unlink()
        return Settled.NOTHING
    restored, aside = place.with_name(names[0]), place.with_name(names[1])
    outcome = Settled.UNDONE if place.exists() and restored.exists() else Settled.COMPLETED
    try:
        if not place.exists():
            if restored.exists():
                restored.rename(place)
            elif aside.exists():
                aside.rename(place)
                outcome = Settled.UNDONE
            sync_names(place.parent)
        intent.unlink()
    except OSError:
        return Settled.NOTHING  # the disk refuses for now: the next start tries again
    return outcome


def _names(raw: bytes, place: Path) -> tuple[str, str]:
    """Return the names in an intent; only such as we give are followed."""
    found: Any = canonical.from_bytes(raw)
    restored, aside = found["restored"], found["aside"]
    own = re.escape(place.name)
    if not re.fullmatch(own + r"\.restoring-[0-9a-f]{8}", restored):
        raise ValueError("restored")
    if not re.fullmatch(own + r"\.aside-\d{8}-\d{6}(-[0-9a-f]{4})?", aside):
        raise ValueError("aside")
    return restored, aside


def _intent(place: Path) -> Path:
    return place.with_name(f"{place.name}.restoring")


def _aside(place: Path, now: datetime) -> Path:
    aside = place.with_name(f"{place.name}.aside-{now.astimezone():%Y%m%d-%H%M%S}")
    while aside.exists():
        aside = aside.with_name(f"{aside.name[: len(place.name) + 22]}-{secrets.token_hex(2)}")
    return aside


def _require_closed(place: Path) -> None:
    """Raise ``AlreadyOpenError`` while another running copy has the vault in ``place`` open."""
    header = VaultFiles(place).header
    if not header.exists():
        return
    try:
        HeaderFile(header).close()
    except VaultError:
        raise
    except OSError as error:
        raise RestoreNotPossibleError(detail=str(error.errno)) from error
