"""The verdict over a finished file."""

import io
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from pypdf import PdfReader

from exitdesk.redaction.verifier.approval import differs
from exitdesk.redaction.verifier.disguises import decodings
from exitdesk.redaction.verifier.drawing import DrawingCheck
from exitdesk.redaction.verifier.findings import Finding, FindingKind
from exitdesk.redaction.verifier.lettering import LetteringCheck
from exitdesk.redaction.verifier.patterns import EVERY_PATTERN, ShapeSearch
from exitdesk.redaction.verifier.profiles import PLAIN, VerifierProfile
from exitdesk.redaction.verifier.reading import by_pdfium, by_place, by_pypdf
from exitdesk.redaction.verifier.structure import StructureWalk
from exitdesk.redaction.verifier.terms import TermSearch

_NEAR_THE_EDGE = 4  # lines of a page among which its text ends or begins, marks aside

_Result = TypeVar("_Result")


def verify(
    pdf: bytes,
    terms: Sequence[str],
    profile: VerifierProfile = PLAIN,
    *,
    expected_text: str | None = None,
    telling_words: Sequence[str] = (),
    kept: Sequence[str] = (),
    identifiers: Iterable[str] | None = None,
    staying: Sequence[str] = (),
) -> tuple[Finding, ...]:
    """Return every reason why ``pdf`` may not leave; an empty tuple means it may.

    Args:
        pdf: the finished file.
        terms: what may not be in it: names in the nominative (all inflections are meant),
            numbers, codes, addresses, ISO dates.
        profile: what a document of its kind may hold.
        expected_text: all text of the file, when it is known; words beyond it and words that
            are missing are found.
        telling_words: words that would tell what a discreet document is.
        kept: words, as they stand, that the officer decided to keep although they match.
        identifiers: categories whose numbers and addresses are held back though no case knows
            them; as the profile says when not given.
        staying: numbers and addresses of these categories that may be in it all the same.

    Never raises for a bad file: what cannot be read is a finding (redaction.md, rule 9).
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    if identifiers is None:
        identifiers = EVERY_PATTERN if profile.identifiers else ()
    try:
        searches = _searches(terms, kept, telling_words)
        shapes = ShapeSearch.of(identifiers, staying)
        return _verdict(pdf, profile, searches, shapes, expected_text)
    except Exception as failure:  # noqa: BLE001 - on any doubt the file is not released
        return (Finding(FindingKind.UNREADABLE, 0, type(failure).__name__),)


def _searches(
    terms: Sequence[str], kept: Sequence[str], telling_words: Sequence[str]
) -> Mapping[FindingKind, TermSearch]:
    """Return the searches that have anything to look for."""
    searches = {
        FindingKind.TERM: TermSearch(terms, kept=kept),
        FindingKind.TELLING_WORD: TermSearch(telling_words, ordinary_too=True),
    }
    return {kind: search for kind, search in searches.items() if search.looks_for_something}


def _verdict(
    pdf: bytes,
    profile: VerifierProfile,
    searches: Mapping[FindingKind, TermSearch],
    shapes: ShapeSearch,
    expected_text: str | None,
) -> tuple[Finding, ...]:
    reader, failure = _opened(pdf)
    if reader is None:
        return (failure, *_words_in_bytes(pdf, searches))
    if reader.is_encrypted:
        return (Finding(FindingKind.UNREADABLE, 0, "encrypted"),)
    findings: list[Finding] = []
    sights = _attempt(findings, by_place, pdf) or []
    readings = [
        _attempt(findings, by_pypdf, reader) or [],
        _attempt(findings, by_pdfium, pdf) or [],
        [sight.text for sight in sights],
    ]
    if not all("".join(pages).strip() for pages in readings):
        findings.append(Finding(FindingKind.NO_TEXT))
    if any(len(pages) != len(reader.pages) for pages in readings):
        findings.append(Finding(FindingKind.UNREADABLE, 0, "pages"))
    walk = StructureWalk(pdf, reader, profile)
    _attempt(findings, walk.walk)
    findings += walk.findings
    for number, sight in enumerate(sights, start=1):
        findings += [Finding(FindingKind.HIDDEN_TEXT, number, why) for why in sight.hidden]
    codes: list[str] = []
    _attempt(findings, _check_pages, reader, profile, findings, codes)
    readings += [["\n".join(sight.columns) for sight in sights], codes]
    for kind, search in searches.items():
        findings += _words_found(readings, walk, search, kind)
    findings += _identifiers_found(readings, shapes)
    if expected_text is not None and any(differs(one, expected_text) for one in readings[:3]):
        findings.append(Finding(FindingKind.NOT_APPROVED, 0, "not the approved text"))
    return tuple(dict.fromkeys(findings))


def _opened(pdf: bytes) -> tuple[PdfReader | None, Finding]:
    """Return a reader of the file whose pages can be counted, or None and why there is none."""
    try:
        reader = PdfReader(io.BytesIO(pdf), strict=False)
        if reader.is_encrypted or len(reader.pages):
            return reader, Finding(FindingKind.NO_TEXT)
    except Exception as failure:  # noqa: BLE001 - whatever it is, nothing can be read
        return None, Finding(FindingKind.UNREADABLE, 0, type(failure).__name__)
    return None, Finding(FindingKind.UNREADABLE, 0, "no pages")


def _attempt(
    findings: list[Finding], step: Callable[..., _Result], *given: object
) -> _Result | None:
    """Return what a step gives; when it fails, the file is in doubt, and the others go on."""
    try:
        return step(*given)
    except Exception as failure:  # noqa: BLE001 - on any doubt the file is not released
        findings.append(Finding(FindingKind.UNREADABLE, 0, type(failure).__name__))
        return None


def _check_pages(
    reader: PdfReader, profile: VerifierProfile, findings: list[Finding], codes: list[str]
) -> None:
    """Add to ``findings`` what is drawn on each page and by which fonts, and to ``codes``."""
    lettering = LetteringCheck(profile)
    for number, page in enumerate(reader.pages, start=1):
        drawing = DrawingCheck(profile, number)
        drawing.read(page, reader)
        findings += drawing.findings
        findings += lettering.check(page, number)
        codes.append("" if profile.bare_metadata else "\n".join(drawing.codes))


def _words_in_bytes(pdf: bytes, searches: Mapping[FindingKind, TermSearch]) -> Iterator[Finding]:
    """Yield what is found in the mere bytes of a file that no reader opens."""
    for kind, search in searches.items():
        if any(search.found_in_noise(text) for text in decodings(pdf)):
            yield Finding(kind, 0, "bytes")


def _words_found(
    readings: Sequence[Sequence[str]],
    walk: StructureWalk,
    search: TermSearch,
    kind: FindingKind,
) -> list[Finding]:
    texts = {(number, text) for pages in readings for number, text in enumerate(pages, start=1)}
    found = [Finding(kind, number) for number, text in sorted(texts) if search.found_in(text)]
    if not found and any(_found_across(pages, search) for pages in readings):
        found.append(Finding(kind, 0, "across pages"))
    strings = any(search.found_in(text) for text in dict.fromkeys(walk.strings))
    if strings or any(search.found_in_noise(text) for text in dict.fromkeys(walk.noise)):
        found.append(Finding(kind, 0, "object strings"))
    return found


def _found_across(pages: Sequence[str], search: TermSearch) -> bool:
    """Whether a term stands in part at the end of a page and in part at the top of the next."""
    for before, after in pairwise(pages):
        ends = [line.split()[-1] for line in before.splitlines() if line.split()]
        beginnings = [line.split()[0] for line in after.splitlines() if line.split()]
        for end in ends[-_NEAR_THE_EDGE:]:
            for beginning in beginnings[:_NEAR_THE_EDGE]:
                broken = search.found_in(f"{end}\n{beginning}")
                if broken or (
                    end.endswith("-") and search.found_between(end.rstrip("-"), beginning)
                ):
                    return True
    return False


def _identifiers_found(readings: Sequence[Sequence[str]], shapes: ShapeSearch) -> list[Finding]:
    texts = {(number, text) for pages in readings for number, text in enumerate(pages, start=1)}
    return [
        Finding(FindingKind.IDENTIFIER, number)
        for number, text in sorted(texts)
        if shapes.found_in(text)
    ]
