"""``exitdesk backup`` and ``exitdesk restore``: on the command line, as in the windows."""

import getpass
from pathlib import Path
from typing import TextIO

from exitdesk.casework.backups import Backups, FoundBackup
from exitdesk.casework.clocks import SystemClock
from exitdesk.casework.restore_words import RestoreResult, in_use, settled
from exitdesk.casework.restores import Part, Restores, Staged, Tried
from exitdesk.commands.vault_checks import print_text, read_secret
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.folders import program_files
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import open_vault
from exitdesk.vault.backup_errors import NoBackupError
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.generations import require_no_backup

_CODE_LINES = 4
DONE, FAILED, NOT_OPENED = 0, 1, 2

_TRIED = Text(
    sv="Kopian har prövats och tagits bort igen. Inget har ändrats.",
    fi="Kopiota on kokeiltu, ja se on poistettu jälleen. Mitään ei ole muutettu.",
)


class VaultInPlaceError(ExitDeskError):
    """A vault lies where the backup was to be put, and nobody said that it is to go aside."""

    message = Text(
        sv="Det finns ett valv på platsen. Ange --replace för att flytta det åt sidan och ta "
        "kopian i bruk; det raderas inte.",
        fi="Paikassa on jo holvi. Anna --replace, jos haluat siirtää sen sivuun ja ottaa kopion "
        "käyttöön; sitä ei poisteta.",
    )


class NoSuchBackupError(ExitDeskError):
    """None of the backups has the name given."""

    message = Text(
        sv="Ingen kopia med det namnet finns i mappen.",
        fi="Kansiossa ei ole sen nimistä kopiota.",
    )


def run_backup(vault_folder: Path, folder: Path, secrets: TextIO, out: TextIO) -> int:
    """Back up a vault into ``folder`` and print what was made; return the exit status."""
    clock = SystemClock()
    try:
        require_no_backup(vault_folder)
        vault = open_vault(
            vault_folder,
            read_secret(secrets, out),
            forms=_forms(),
            clock=clock,
            device=DeviceStore(),
        )
    except ExitDeskError as error:
        print_text(error.text, out)
        return NOT_OPENED
    backups = Backups(vault, clock)
    try:
        backups.begin(folder)
        made = backups.write()
        backups.finish(made)
    except ExitDeskError as error:
        print_text(error.text, out)
        return FAILED
    finally:
        vault.close()
    seal = made.require_usable()
    print(f"backup {made.folder}", file=out)
    print(f"number {seal.number}, bytes {seal.size}", file=out)
    print(f"head {seal.head.sequence} {seal.head.hash_hex}", file=out)
    print("read back, opened and checked", file=out)
    return DONE


def run_list(folder: Path, place: Path, out: TextIO) -> int:
    """Read all backups in ``folder`` through and print them; return the exit status."""
    restores = Restores(_forms(), SystemClock(), DeviceStore())
    try:
        found = restores.found_in(folder, place)
        if not found:
            raise NoBackupError
        for one in found:
            checked = restores.checked(one, _never)
            made = one.made_at.isoformat(timespec="seconds") if one.made_at else "-"
            print(f"{one.name}\t{made}\t{one.size}\t{_states(checked)}", file=out)
    except ExitDeskError as error:
        print_text(error.text, out)
        return FAILED
    return DONE


def run_restore(
    folder: Path,
    place: Path,
    secrets: TextIO,
    out: TextIO,
    *,
    name: str = "",
    code: bool = False,
    replace: bool = False,
    whole: bool = False,
    trial: bool = False,
) -> int:
    """Restore a backup to ``place``; return the exit status.

    ``name`` is the backup's, the newest usable one when it is empty. With ``code`` the recovery
    sheet's lines are read instead of a passphrase; with ``whole`` all of it is restored where
    one lost file would do; with ``trial`` nothing is put to use.
    """
    restores = Restores(_forms(), SystemClock(), DeviceStore())
    try:
        cut_short = settled(restores.settle(place))
        if cut_short is not None:
            print_text(cut_short, out)
        chosen = _chosen(restores.found_in(folder, place), name)
        part = Part.WHOLE if whole else restores.missing_part(place, chosen.generation)
        if restores.has_vault(place) and part is Part.WHOLE and not (replace or trial):
            raise VaultInPlaceError
        staged = restores.bring(chosen.generation, place, part)
    except ExitDeskError as error:
        print_text(error.text, out)
        return FAILED
    try:
        tried = _try(restores, staged, secrets, out, code=code)
    except ExitDeskError as error:
        staged.discard()
        print_text(error.text, out)
        return NOT_OPENED
    return _settle(restores, tried, out, trial=trial)


def _try(restores: Restores, staged: Staged, secrets: TextIO, out: TextIO, *, code: bool) -> Tried:
    if code:
        return restores.try_with_code(staged, _read_code(secrets, out))
    return restores.try_with_passphrase(staged, read_secret(secrets, out))


def _read_code(secrets: TextIO, out: TextIO) -> bytearray:
    """Return the code of a recovery sheet, from prompts at a terminal, else the input's lines."""
    if secrets.isatty():
        lines = [
            getpass.getpass(f"Rad / Rivi {number}: ", stream=out)
            for number in range(1, _CODE_LINES + 1)
        ]
    else:
        lines = [secrets.readline().strip() for _ in range(_CODE_LINES)]
    return bytearray("\n".join(lines), "utf-8")


def _settle(restores: Restores, tried: Tried, out: TextIO, *, trial: bool) -> int:
    result = RestoreResult.of(tried)
    for text in (result.holds, result.change, *result.warnings):
        print_text(text, out)
    if trial:
        tried.staged.discard()
        print_text(_TRIED, out)
        return DONE
    try:
        print_text(in_use(restores.put_to_use(tried.staged)), out)
    except ExitDeskError as error:
        tried.staged.discard()
        print_text(error.text, out)
        return FAILED
    return DONE


def _chosen(found: tuple[FoundBackup, ...], name: str) -> FoundBackup:
    if not found:
        raise NoBackupError
    named = [one for one in found if name in {"", one.name}]
    if not named:
        raise NoSuchBackupError
    return next((one for one in named if one.can_be_used), named[0])


def _states(checked: FoundBackup) -> str:
    state = f"{checked.state.sv} / {checked.state.fi}"
    problem = checked.generation.problem
    return state if problem is None else f"{state} ({type(problem).__name__})"


def _never() -> bool:
    return False


def _forms() -> FormLibrary:
    return FormLibrary(program_files() / "resources" / "forms")
