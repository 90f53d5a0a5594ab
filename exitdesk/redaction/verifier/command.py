"""``exitdesk verify-pdf``: the verifier on its own."""

from pathlib import Path
from typing import TextIO

from exitdesk.domain.errors import FileUnreadableError
from exitdesk.domain.texts import Text
from exitdesk.redaction.verifier.findings import FindingKind
from exitdesk.redaction.verifier.profiles import ANY_OF_OURS, PLAIN
from exitdesk.redaction.verifier.verifying import verify

CLEAN, LEAK, UNREADABLE = 0, 1, 2


def verify_file(file: Path, terms_file: Path, *, ours: bool, out: TextIO) -> int:
    """Verify ``file`` against the terms, one nominative a line, and say what was found.

    Returns the exit status: 0 clean, 1 a leak or a carrier, 2 unreadable (either file).
    """
    try:
        terms = terms_file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return _say_unreadable(terms_file, out)
    try:
        pdf = file.read_bytes()
    except OSError:
        return _say_unreadable(file, out)
    findings = verify(pdf, [t for t in terms if t.strip()], ANY_OF_OURS if ours else PLAIN)
    for finding in findings:
        _say(finding.where, f" ({finding.place})" if finding.place else "", out)
    if not findings:
        return CLEAN
    unreadable = all(finding.kind is FindingKind.UNREADABLE for finding in findings)
    return UNREADABLE if unreadable else LEAK


def _say_unreadable(file: Path, out: TextIO) -> int:
    _say(FileUnreadableError(file=file).text, "", out)
    return UNREADABLE


def _say(words: Text, place: str, out: TextIO) -> None:
    print(f"{words.sv}{place}", file=out)
    print(f"{words.fi}{place}", file=out)
