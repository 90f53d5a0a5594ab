"""What may never be in a file, whatever the document."""

import io
import pickle
import re

import pikepdf
from pypdf import PdfReader

from exitdesk.documents.errors import PaperTooSmallError
from exitdesk.documents.makers import make_document
from exitdesk.documents.requests import DiscreetPlan, OnePagePlan, Request
from tests.documents.conftest import practising

_CATALOG = {"/Type", "/Pages", "/PageMode", "/Lang"}
_PAGE = {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents", "/Rotate"}
_ID = re.compile(rb"/ID \[<[0-9a-f]{32}><[0-9a-f]{32}>\]")


def test_the_description_holds_a_neutral_title_and_nothing_else(
    every_document: tuple[Request, ...],
) -> None:
    neutral = {"Asiakirja", "Dokument", "Muistilista", "Minneslista", "Raportti", "Rapport"}
    neutral |= {"Tehtävälista", "Att göra"}
    for request in every_document:
        info = PdfReader(io.BytesIO(make_document(request).pdf)).metadata
        assert info is not None
        assert set(map(str, info)) == {"/Title"}
        assert info.title in neutral


def test_pages_hold_text_and_drawing_and_nothing_else(
    every_document: tuple[Request, ...],
) -> None:
    for request in every_document:
        with pikepdf.open(io.BytesIO(make_document(request).pdf)) as file:
            assert set(map(str, file.Root.keys())) <= _CATALOG
            for page in file.pages:
                assert set(map(str, page.obj.keys())) <= _PAGE
                assert set(map(str, page.Resources.keys())) <= {"/Font", "/ProcSet"}
            kinds = {
                str(thing.get("/Subtype", ""))
                for thing in file.objects
                if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream)
            }
            assert kinds <= {"", "/TrueType"}


def test_only_straight_lines_are_drawn(every_document: tuple[Request, ...]) -> None:
    for request in every_document:
        with pikepdf.open(io.BytesIO(make_document(request).pdf)) as file:
            for page in file.pages:
                used = {str(step.operator) for step in pikepdf.parse_content_stream(page)}
                assert not used & {"c", "v", "y", "Do", "BI", "sh", "gs", "BDC", "Tr", "W"}


def test_the_only_typeface_is_ours_and_embedded(every_document: tuple[Request, ...]) -> None:
    for request in every_document:
        with pikepdf.open(io.BytesIO(make_document(request).pdf)) as file:
            for page in file.pages:
                for font in page.Resources.Font.values():
                    assert re.fullmatch(r"/[A-Z]{6}\+OpenSans(-\w+)?", str(font.BaseFont))
                    assert "/FontFile2" in font.FontDescriptor


def test_two_makings_differ_by_the_random_id_alone(every_document: tuple[Request, ...]) -> None:
    for request in every_document:
        first, second = make_document(request).pdf, make_document(request).pdf
        assert first != second
        assert len(_ID.findall(first)) == 1
        assert _ID.sub(b"", first) == _ID.sub(b"", second)


def test_no_byte_tells_the_program_or_the_machine(every_document: tuple[Request, ...]) -> None:
    for request in every_document:
        pdf = make_document(request).pdf
        for word in (b"ReportLab", b"reportlab", b"/tmp", b"/home", b"CreationDate", b"anonymous"):
            assert word not in pdf


def test_requests_and_results_cross_to_another_process(
    every_document: tuple[Request, ...],
) -> None:
    for request in every_document:
        made = make_document(pickle.loads(pickle.dumps(request)))
        assert pickle.loads(pickle.dumps(made)) == made


def test_a_failure_comes_back_whole_from_another_process() -> None:
    failure = PaperTooSmallError(lines=7)
    back = pickle.loads(pickle.dumps(failure))
    assert isinstance(back, PaperTooSmallError)
    assert back.lines_over == 7
    assert back.text == failure.text


def test_practice_documents_say_so_on_every_page(every_document: tuple[Request, ...]) -> None:
    for request in every_document:
        made = make_document(practising(request))
        for page in PdfReader(io.BytesIO(made.pdf)).pages:
            text = page.extract_text()
            assert "HARJOITUS" in text
            assert "ÖVNING" in text


def test_every_word_on_paper_is_among_the_words_given(
    every_document: tuple[Request, ...],
) -> None:
    for request in every_document:
        made = make_document(request)
        allowed = set(re.findall(r"\w+", made.words)) | set("".join(made.words.split()))
        for page in PdfReader(io.BytesIO(made.pdf)).pages:
            assert set(re.findall(r"\w+", page.extract_text())) <= allowed


def test_pages_are_numbered_of_all_unless_discreet_or_always_one(
    every_document: tuple[Request, ...],
) -> None:
    for request in every_document:
        made = make_document(request)
        pages = [page.extract_text() for page in PdfReader(io.BytesIO(made.pdf)).pages]
        assert made.pages == len(pages)
        numbered = not isinstance(request, DiscreetPlan | OnePagePlan)
        for number, text in enumerate(pages, start=1):
            assert (f"{number}/{len(pages)}" in text) == numbered
