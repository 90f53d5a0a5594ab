"""``exitdesk redact``: texts through the very pipeline that exports use."""

from pathlib import Path
from typing import TextIO

from exitdesk.commands.vault_checks import print_text
from exitdesk.domain.errors import ExitDeskError, FileUnreadableError
from exitdesk.redaction.cli import redact_lines

DONE, UNREADABLE = 0, 2


def run_redact(file: Path, typed: TextIO, out: TextIO, complaints: TextIO) -> int:
    """Redact each line of ``file``, "-" for standard input; return the exit status."""
    try:
        if str(file) == "-":
            redact_lines(typed, out)
        else:
            with file.open(encoding="utf-8-sig") as lines:
                redact_lines(lines, out)
    except ExitDeskError as error:
        print_text(error.text, complaints)
        return UNREADABLE
    except BrokenPipeError:
        return UNREADABLE  # whoever read the answers has gone; nobody is left to tell
    except (OSError, UnicodeDecodeError):
        print_text(FileUnreadableError(file=file).text, complaints)
        return UNREADABLE
    return DONE
