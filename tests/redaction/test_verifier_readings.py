"""A finished file is read in five ways; what one of them sees is enough to hold it back."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from exitdesk.redaction.verifier import drawing, verifying
from exitdesk.redaction.verifier.findings import FindingKind
from exitdesk.redaction.verifier.reading import by_pdfium, by_place
from exitdesk.redaction.verifier.verifying import verify
from tests.redaction.planting import OURS, TERMS, THEIRS, Paper, clean

_LEAK = "Asia koskee Virtasen perhettä."
_NUMBER = "Soita 045 123 4567 heti."
Blind = Callable[[pytest.MonkeyPatch, str], None]


def _library(name: str) -> Blind:
    def see(patch: pytest.MonkeyPatch, words: str) -> None:
        patch.setattr(verifying, name, _pages(words))

    return see


def _pages(words: str) -> Callable[[Any], list[str]]:
    """Return a reading of a file of one page that sees ``words`` besides what is there."""

    def read(_file: object) -> list[str]:
        return [f"{by_pdfium(clean(OURS))[0]}\n{words}"]

    return read


def _by_place(patch: pytest.MonkeyPatch, words: str) -> None:
    seen = by_place(clean(OURS))[0]
    patch.setattr(verifying, "by_place", _always([replace(seen, text=f"{seen.text}\n{words}")]))


def _columns(patch: pytest.MonkeyPatch, words: str) -> None:
    seen = by_place(clean(OURS))[0]
    patch.setattr(verifying, "by_place", _always([replace(seen, columns=(words,))]))


def _codes(patch: pytest.MonkeyPatch, words: str) -> None:
    patch.setattr(drawing, "_codes", _always(words))


def _always(said: object) -> Callable[[object], object]:
    def say(_given: object) -> object:
        return said

    return say


READINGS: dict[str, tuple[Blind, Paper]] = {
    "pypdf": (_library("by_pypdf"), OURS),
    "PDFium": (_library("by_pdfium"), OURS),
    "the letters' places": (_by_place, OURS),
    "letters under each other": (_columns, OURS),
    "the codes behind the letters": (_codes, THEIRS),
}


def _kinds(paper: Paper, **asked: Any) -> set[FindingKind]:
    return {one.kind for one in verify(clean(paper), TERMS, paper.profile, **asked)}


@pytest.mark.parametrize("reading", READINGS)
def test_a_name_that_only_one_reading_sees_holds_the_file_back(
    reading: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    see, paper = READINGS[reading]
    assert _kinds(paper) == set()
    see(monkeypatch, _LEAK)
    assert FindingKind.TERM in _kinds(paper)


@pytest.mark.parametrize("reading", READINGS)
def test_a_number_nobody_knows_that_only_one_reading_sees_holds_the_file_back(
    reading: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    see, paper = READINGS[reading]
    see(monkeypatch, _NUMBER)
    assert FindingKind.IDENTIFIER in _kinds(paper, identifiers=("contact",))


@pytest.mark.parametrize("reading", ["pypdf", "PDFium", "the letters' places"])
def test_a_word_beyond_the_approved_text_that_only_one_reading_sees_holds_the_file_back(
    reading: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    see, paper = READINGS[reading]
    approved = by_pdfium(clean(paper))[0]
    assert _kinds(paper, expected_text=approved) == set()
    see(monkeypatch, "Ylimääräinen lause.")
    assert _kinds(paper, expected_text=approved) == {FindingKind.NOT_APPROVED}
