"""``exitdesk verify-pdf``: what it says and how it ends."""

import io
from pathlib import Path

import pikepdf
import pytest

from exitdesk.documents.makers import make_document
from exitdesk.documents.requests import Passage, PlainDocument
from exitdesk.domain.texts import Lang
from exitdesk.redaction.verifier.command import CLEAN, LEAK, UNREADABLE, verify_file
from tests.redaction.planting import OURS, THEIRS, clean
from tests.redaction.plants_drawn import DRAWN
from tests.redaction.plants_in_bytes import IN_BYTES
from tests.redaction.plants_in_objects import IN_OBJECTS


class Desk:
    """Runs the command on bytes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.said = ""

    def __call__(self, pdf: bytes, terms: str = "Jussi Virtanen\n", *, ours: bool = False) -> int:
        """Return the exit status; what was said stays in ``said``."""
        file, listed = self._folder / "a.pdf", self._folder / "terms"
        file.write_bytes(pdf)
        listed.write_text(terms, encoding="utf-8")
        out = io.StringIO()
        status = verify_file(file, listed, ours=ours, out=out)
        self.said = out.getvalue()
        return status


@pytest.fixture
def verify_pdf(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_clean_file_ends_well_and_says_nothing(verify_pdf: Desk) -> None:
    assert verify_pdf(clean(THEIRS)) == CLEAN
    assert verify_pdf.said == ""


def test_a_leak_is_told_in_both_languages_without_the_word(verify_pdf: Desk) -> None:
    assert verify_pdf(THEIRS.written("Asia koskee Virtasta.")) == LEAK
    assert "Sida 1: Ett skyddat ord finns kvar." in verify_pdf.said
    assert "Sivu 1: Suojattu sana on jäänyt näkyviin." in verify_pdf.said
    assert "irta" not in verify_pdf.said


@pytest.mark.parametrize("name", ["image", "link", "outline", "white", "off the page", "curves"])
def test_a_carrier_is_a_leak_though_it_holds_no_term(verify_pdf: Desk, name: str) -> None:
    assert verify_pdf(DRAWN[name](THEIRS), "Kukaan Muu\n") == LEAK


@pytest.mark.parametrize("name", ["XMP", "attachment's body", "ActualText", "annotation"])
def test_so_is_one_among_the_objects(verify_pdf: Desk, name: str) -> None:
    assert verify_pdf(IN_OBJECTS[name](THEIRS), "Kukaan Muu\n") == LEAK


@pytest.mark.parametrize("name", ["earlier revision", "loose object", "after the end"])
def test_so_is_one_in_the_bytes(verify_pdf: Desk, name: str) -> None:
    assert verify_pdf(IN_BYTES[name](THEIRS), "Kukaan Muu\n") == LEAK


def test_usual_information_about_a_file_is_no_carrier(verify_pdf: Desk) -> None:
    def describe(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Producer"] = "Skriftdrivaren 3"
        pdf.docinfo["/CreationDate"] = "D:20260101120000"
        pdf.docinfo["/Author"] = "Toimisto"

    assert verify_pdf(THEIRS.changed(describe)) == CLEAN
    assert verify_pdf(THEIRS.changed(describe), "Toimisto\n") == LEAK
    assert verify_pdf(THEIRS.changed(describe), ours=True) == LEAK


def test_our_own_papers_are_recognised_and_those_of_others_refused(verify_pdf: Desk) -> None:
    paper = make_document(PlainDocument(Lang.FI, "Kirje", (Passage("Aivan tavallista tekstiä."),)))
    assert verify_pdf(paper.pdf, ours=True) == CLEAN
    assert verify_pdf(clean(OURS), ours=True) == CLEAN
    assert verify_pdf(clean(THEIRS), ours=True) == LEAK


def test_what_cannot_be_read_ends_otherwise(verify_pdf: Desk) -> None:
    locked = THEIRS.changed(lambda _pdf: None, encryption=pikepdf.Encryption(owner="a", user="b"))
    for pdf in (b"", b"no pdf", clean(THEIRS)[:900], locked):
        assert verify_pdf(pdf) == UNREADABLE


def test_a_word_in_a_broken_file_is_still_a_leak(verify_pdf: Desk) -> None:
    assert verify_pdf(b"%PDF-1.4\n(Jussi Virtanen)\n%%EOF\n") == LEAK


def test_terms_may_be_any_identifier_and_blank_lines_are_none(verify_pdf: Desk) -> None:
    pdf = THEIRS.written("Tunnus 010181-900B, puhelin 0449876543, synt. 2.2.1981.")
    assert verify_pdf(pdf, "\n\n") == CLEAN
    for term in ("010181-900B", "+358 44 987 6543", "1981-02-02"):
        assert verify_pdf(pdf, f"\ufeff{term}\n\n") == LEAK
