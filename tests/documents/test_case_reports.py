"""The report that leaves the house."""

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest
from pypdf import PdfReader

from exitdesk.documents.case_reports import make_case_report, make_plain_document
from exitdesk.documents.requests import CaseReport, Grid, KeyValues, Passage, PlainDocument
from exitdesk.domain.answers import PartialDate
from exitdesk.domain.texts import Lang

Read = Callable[[bytes], tuple[str, str]]


def test_the_head_says_to_whom_what_for_and_by_which_reference(
    report: CaseReport, read: Read
) -> None:
    marks = {Lang.SV: "MASKERAD VERSION", Lang.FI: "PEITETTY VERSIO"}
    for text in read(make_case_report(report).pdf):
        assert marks[report.lang] in text
        assert report.recipient in text
        assert report.purpose in text
        assert text.count(report.reference) == 2


@pytest.mark.parametrize(
    ("dated", "shown"),
    [
        (PartialDate(2026), "2026"),
        (PartialDate(2026, 11), "11/2026"),
        (PartialDate(2026, 11, 2), "2.11.2026"),
    ],
)
def test_the_date_is_as_exact_as_the_policy_allows(
    report: CaseReport, read: Read, dated: PartialDate, shown: str
) -> None:
    plain = replace(report, dated=dated, blocks=())
    for text in read(make_case_report(plain).pdf):
        assert f" {shown} " in text
        assert text.count("2026") == 1


def test_text_and_tables_are_printed_as_given(report: CaseReport, read: Read) -> None:
    for text in read(make_case_report(report).pdf):
        assert "[HENKILÖ C] asuu [PAIKKA A]:ssa." in text
        assert "25\u201334" in text
        assert "Asuntohakemus" in text


def test_a_placeholder_is_never_parted_by_a_lines_end(report: CaseReport) -> None:
    words = " ".join("x" * (n % 7 + 1) + " [HENKILÖ A]:lle" for n in range(150))
    pdf = make_case_report(replace(report, blocks=(Passage(words),))).pdf
    lines = PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split("\n")
    assert sum("[HENKILÖ A]" in line for line in lines) > 30
    assert all(line.count("[HENKILÖ") == line.count("A]") for line in lines)


def test_nothing_is_painted_over_text(report: CaseReport) -> None:
    dark_fills = {"0 0 0", "0"}
    with pikepdf.open(io.BytesIO(make_case_report(report).pdf)) as file:
        fill = ""
        for step in pikepdf.parse_content_stream(file.pages[0]):
            if str(step.operator) in {"rg", "g"}:
                fill = " ".join(str(number) for number in step.operands)
            if str(step.operator) in {"f", "f*", "B", "B*"}:
                assert fill not in dark_fills


def test_long_texts_flow_over_pages_without_losing_a_word(report: CaseReport, read: Read) -> None:
    def long(letter: str) -> str:
        return " ".join(f"{letter}{number:04d}" for number in range(2500))

    blocks = (
        Passage(long("q")),
        KeyValues((("Avain", long("w")), (long("z"), "arvo"))),
        Grid(("Vasen", "Oikea"), ((long("b"), "x"), ("y", long("d")))),
    )
    made = make_case_report(replace(report, blocks=blocks, purpose=long("u")))
    for text in read(made.pdf):
        pieces = text.split()
        for letter in "qwzbdu":
            found = [piece for piece in pieces if piece[0] == letter and piece[1:].isdigit()]
            assert found == long(letter).split()


def test_a_tables_head_stands_on_every_page(report: CaseReport) -> None:
    rows = tuple((f"toimi {number}", "11/2026") for number in range(120))
    made = make_case_report(replace(report, blocks=(Grid(("Toimenpide", "Milloin"), rows),)))
    pages = PdfReader(io.BytesIO(made.pdf)).pages
    assert len(pages) > 2
    assert all("Toimenpide" in page.extract_text() for page in pages)
    assert made.words.count("Toimenpide") == len(pages)


def test_a_table_with_a_row_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="another number of cells"):
        Grid(("a", "b"), (("c",),))


def test_a_plain_document_prints_its_title_but_does_not_name_itself_by_it(
    lang: Lang, report: CaseReport, read: Read
) -> None:
    document = PlainDocument(lang, "Mitä sinusta on kirjattu", report.blocks, (("Ikä", "30"),))
    made = make_plain_document(document)
    assert b"kirjattu" not in made.pdf
    assert all("Mitä sinusta on kirjattu" in text for text in read(made.pdf))


def test_a_long_ground_for_secrecy_stays_on_the_page(report: CaseReport, read: Read) -> None:
    ground = "laki viranomaisten toiminnan julkisuudesta 24 § 1 momentti 31 ja 32 kohta"
    made = make_case_report(replace(report, secret_ground=ground, practice=True))
    assert all(ground in text for text in read(made.pdf))
