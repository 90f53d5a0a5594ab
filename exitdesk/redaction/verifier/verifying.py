"""The verdict over a finished file."""

import io
import logging
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from pypdf import PdfReader

from exitdesk.redaction.verifier.drawing import DrawingCheck
from exitdesk.redaction.verifier.findings import Finding, FindingKind
from exitdesk.redaction.verifier.profiles import PLAIN, VerifierProfile
from exitdesk.redaction.verifier.reading import by_pdfium, by_pypdf, plain
from exitdesk.redaction.verifier.structure import StructureWalk
from exitdesk.redaction.verifier.terms import TermSearch

_MARKED_SIGNS = re.compile(r"\w+")


def verify(
    pdf: bytes,
    terms: Sequence[str],
    profile: VerifierProfile = PLAIN,
    *,
    expected_text: str | None = None,
    telling_words: Sequence[str] = (),
    kept: Sequence[str] = (),
) -> tuple[Finding, ...]:
    """Return every reason why ``pdf`` may not leave; an empty tuple means it may.

    Args:
        pdf: the finished file.
        terms: what may not be in it: names in the nominative (all inflections are meant),
            numbers, codes, addresses, ISO dates.
        profile: what a document of its kind may hold.
        expected_text: all text the file may hold, when it is known; words beyond it are found.
        telling_words: words that would tell what a discreet document is.
        kept: words, as they stand, that the officer decided to keep although they match.

    Never raises for a bad file: what cannot be read is a finding (redaction.md, rule 9).
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        searches = {
            FindingKind.TERM: TermSearch(terms, kept=kept),
            FindingKind.TELLING_WORD: TermSearch(telling_words, ordinary_too=True),
        }
        return _verdict(pdf, profile, searches, expected_text)
    except Exception as failure:  # noqa: BLE001 - on any doubt the file is not released
        return (Finding(FindingKind.UNREADABLE, 0, type(failure).__name__),)


def _verdict(
    pdf: bytes,
    profile: VerifierProfile,
    searches: Mapping[FindingKind, TermSearch],
    expected_text: str | None,
) -> tuple[Finding, ...]:
    reader = PdfReader(io.BytesIO(pdf), strict=False)
    if reader.is_encrypted:
        return (Finding(FindingKind.UNREADABLE, 0, "encrypted"),)
    readings = (by_pypdf(reader), by_pdfium(pdf))
    findings: list[Finding] = []
    if not all("".join(pages).strip() for pages in readings):
        findings.append(Finding(FindingKind.NO_TEXT))
    walk = StructureWalk(pdf, reader, profile)
    walk.walk()
    findings += walk.findings
    for number, page in enumerate(reader.pages, start=1):
        drawing = DrawingCheck(profile, number)
        drawing.read(page, reader)
        findings += drawing.findings
    for kind, search in searches.items():
        findings += _words_found(readings, walk.strings, search, kind)
    if expected_text is not None:
        findings += _beyond_approved(readings, expected_text)
    return tuple(dict.fromkeys(findings))


def _words_found(
    readings: Sequence[Sequence[str]],
    strings: Sequence[str],
    search: TermSearch,
    kind: FindingKind,
) -> list[Finding]:
    found = [
        Finding(kind, number)
        for pages in readings
        for number, text in enumerate(pages, start=1)
        if search.found_in(text)
    ]
    if not found and any(search.found_in("\n".join(pages)) for pages in readings):
        found.append(Finding(kind, 0, "across pages"))
    if any(search.found_in(text) for text in dict.fromkeys(strings)):
        found.append(Finding(kind, 0, "object strings"))
    return found


def _signs(text: str) -> Counter[str]:
    return Counter("".join(_MARKED_SIGNS.findall(plain(text))))


def _beyond_approved(readings: Sequence[Sequence[str]], approved: str) -> list[Finding]:
    """Compare letter counts: they do not depend on where lines break or words are split."""
    allowed = _signs(approved)
    return [
        Finding(FindingKind.NOT_APPROVED, 0, "letters beyond the approved text")
        for pages in readings
        if _signs("".join(pages)) - allowed
    ]
