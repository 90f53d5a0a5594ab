"""Start-up and maintenance commands; nothing heavy is imported before it is needed."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from exitdesk import VERSION
from exitdesk.parent import AFTER_FAILURE

_Command = Callable[[argparse.Namespace], int]
_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 — it has no other name


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the program; return the exit status."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # a worker of the bundle starts here, too
    from exitdesk.hardening import forbid_core_dumps, print_locally_only, report_places_only

    forbid_core_dumps()
    report_places_only()
    print_locally_only()
    chosen = _parser().parse_args(arguments)
    run: _Command = chosen.run
    return run(chosen)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="exitdesk",
        description="Offline case desk for exit work. Without a command it opens the program.",
        epilog="Secrets are read from standard input or asked for, never taken as arguments.",
    )
    parser.add_argument("--version", action="version", version=f"exitdesk {VERSION}")
    parser.set_defaults(run=_open)
    commands = parser.add_subparsers(title="maintenance", metavar="COMMAND")
    window = commands.add_parser("window")  # for the parent process only
    window.add_argument(AFTER_FAILURE, action="store_true", dest="after_failure")
    window.set_defaults(run=_window)
    _add_self_check(commands)
    _add_verify_vault(commands)
    _add_backup(commands)
    _add_restore(commands)
    _add_redact(commands)
    _add_verify_pdf(commands)
    _add_tour(commands)
    return parser


def _add_self_check(commands: _Commands) -> None:
    check = commands.add_parser(
        "self-check",
        help="check that this copy of the program is whole",
        description="Checks fonts, translations, forms, keyring, encryption, and that no network "
        "module is loaded. Exit status: 0 whole, 1 something is wrong.",
    )
    check.add_argument("--json", action="store_true", help="print the result as JSON")
    check.set_defaults(run=_self_check)


def _add_verify_vault(commands: _Commands) -> None:
    verify = commands.add_parser(
        "verify-vault",
        help="check everything a vault holds",
        description="Opens the vault with a passphrase from standard input or a prompt and checks "
        "its file, its log and every record. The opening is entered in the vault's log. "
        "Exit status: 0 whole, 1 something is wrong, 2 it cannot be opened.",
    )
    verify.add_argument("folder", metavar="PATH", type=Path, help="the vault's folder")
    verify.set_defaults(run=_verify_vault)


def _add_backup(commands: _Commands) -> None:
    backup = commands.add_parser(
        "backup",
        help="back up a vault to a folder or drive, and check the copy",
        description="Copies the vault, encrypted as it is, into a new folder in FOLDER, reads it "
        "back, opens it and checks all of it before it is called good; then the oldest beyond "
        "the number kept go. The passphrase comes from standard input or a prompt. "
        "Exit status: 0 made and checked, 1 not made, 2 the vault cannot be opened.",
    )
    backup.add_argument("folder", metavar="FOLDER", type=Path, help="where backups are kept")
    _add_vault_option(backup, "--vault", "the vault's folder, unless it is the usual one")
    backup.set_defaults(run=_backup)


def _add_restore(commands: _Commands) -> None:
    restore = commands.add_parser(
        "restore",
        help="restore a vault from a backup, after trying it",
        description="Copies a backup into a new folder, opens it with its passphrase or recovery "
        "sheet from standard input or a prompt, checks all of it, compares it with the vault in "
        "its place, and then puts it there. A vault that lies there is moved aside, never "
        "deleted; when it lacks one of its two files, only that file is restored. "
        "Exit status: 0 done, 1 not restored, 2 the backup cannot be opened.",
    )
    restore.add_argument("folder", metavar="FOLDER", type=Path, help="where backups are kept")
    _add_vault_option(restore, "--to", "the vault's place, unless it is the usual one")
    restore.add_argument("--name", default="", help="which backup; the newest one otherwise")
    restore.add_argument(
        "--recovery-sheet", action="store_true", help="read the sheet's four lines instead"
    )
    restore.add_argument(
        "--replace", action="store_true", help="move a vault that lies there aside"
    )
    restore.add_argument(
        "--whole", action="store_true", help="restore all of it where one lost file would do"
    )
    restore.add_argument("--try", action="store_true", dest="trial", help="put nothing to use")
    restore.add_argument(
        "--list", action="store_true", dest="listing", help="read all backups through and list"
    )
    restore.set_defaults(run=_restore)


def _add_vault_option(parser: argparse.ArgumentParser, name: str, words: str) -> None:
    parser.add_argument(name, metavar="PATH", type=Path, dest="vault", default=None, help=words)


def _add_redact(commands: _Commands) -> None:
    redact = commands.add_parser(
        "redact",
        help="redact texts the way exports do",
        description="Reads a JSON object a line with 'id', 'lang', 'text' and what is known in "
        "'known', and prints one a line: 'id', the redacted 'text', and as 'flags' what an "
        "officer would have to decide. Exit status: 0 done, 2 a line or the file is unreadable.",
    )
    redact.add_argument("file", metavar="FILE", type=Path, help="the texts, or - for input")
    redact.set_defaults(run=_redact)


def _add_verify_pdf(commands: _Commands) -> None:
    verify = commands.add_parser(
        "verify-pdf",
        help="look for leaks in a finished PDF",
        description="Looks for terms, in every inflection, and for anything but plain page text, "
        "lines and rectangles. Exit status: 0 clean, 1 a leak or a carrier, 2 unreadable.",
    )
    verify.add_argument("file", metavar="FILE", type=Path, help="the PDF")
    verify.add_argument(
        "--terms",
        metavar="FILE",
        type=Path,
        required=True,
        help="what must not be in it: UTF-8, one nominative a line",
    )
    verify.add_argument(
        "--profile",
        choices=("plain", "ours"),
        default="plain",
        help="'ours' also demands our fonts, the fixed title and no times",
    )
    verify.set_defaults(run=_verify_pdf)


def _add_tour(commands: _Commands) -> None:
    tour = commands.add_parser(
        "tour",
        help="use the real windows from first contact to redacted report, and take pictures",
        description="Drives the program by keys and clicks on a practice vault of its own, which "
        "is gone afterwards; off-screen where there is no display. Leaves pictures in both "
        "languages, the documents made and an index. Exit status: 0 walked to the end, 1 stopped "
        "at a step, which is named.",
    )
    tour.add_argument("--out", metavar="DIR", type=Path, required=True, help="where to leave them")
    tour.set_defaults(run=_tour)


def _open(_chosen: argparse.Namespace) -> int:
    from exitdesk.parent import keep_window, window_command

    return keep_window(window_command())


def _window(chosen: argparse.Namespace) -> int:
    import gc

    # Collecting while thousands of objects that stay are being loaded costs a tenth of the
    # start; ``ui.collecting`` takes over once there is a window.
    gc.disable()
    from exitdesk.app import run

    return run(after_failure=chosen.after_failure)


def _self_check(chosen: argparse.Namespace) -> int:
    from exitdesk.commands.self_checks import run_self_check

    return run_self_check(as_json=chosen.json, out=sys.stdout)


def _verify_vault(chosen: argparse.Namespace) -> int:
    from exitdesk.commands.vault_checks import run_verify_vault

    return run_verify_vault(chosen.folder, sys.stdin, sys.stdout)


def _backup(chosen: argparse.Namespace) -> int:
    from exitdesk.commands.backups import run_backup
    from exitdesk.folders import usual_vault

    return run_backup(chosen.vault or usual_vault(), chosen.folder, sys.stdin, sys.stdout)


def _restore(chosen: argparse.Namespace) -> int:
    from exitdesk.commands.backups import run_list, run_restore
    from exitdesk.folders import usual_vault

    place = chosen.vault or usual_vault()
    if chosen.listing:
        return run_list(chosen.folder, place, sys.stdout)
    return run_restore(
        chosen.folder,
        place,
        sys.stdin,
        sys.stdout,
        name=chosen.name,
        code=chosen.recovery_sheet,
        replace=chosen.replace,
        whole=chosen.whole,
        trial=chosen.trial,
    )


def _redact(chosen: argparse.Namespace) -> int:
    from exitdesk.commands.redactions import run_redact

    return run_redact(chosen.file, sys.stdin, sys.stdout, sys.stderr)


def _verify_pdf(chosen: argparse.Namespace) -> int:
    from exitdesk.redaction.verifier.command import verify_file

    ours = chosen.profile == "ours"
    return verify_file(chosen.file, chosen.terms, ours=ours, out=sys.stdout)


def _tour(chosen: argparse.Namespace) -> int:
    from exitdesk.folders import program_files
    from exitdesk.tour.tours import run_tour

    return run_tour(chosen.out, program_files(), sys.stdout)


if __name__ == "__main__":
    sys.exit(main())
