"""A file about which there is any doubt never exists outside the vault."""

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest

from exitdesk.casework import rendering
from exitdesk.casework.desks import open_desk
from exitdesk.casework.errors import HeldBackError, RenderingFailedError
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.rendering import Renderer, Stage, VerifyOrder
from exitdesk.casework.report_orders import ReportOrder
from exitdesk.casework.review_intervals import ReviewIntervals
from exitdesk.documents import makers
from exitdesk.documents.requests import PrintedDocument, Request
from exitdesk.domain.actions import Action
from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.test_agreements import agree
from tests.casework.test_reports import permits
from tests.clocks import SettableClock

RESOURCES = Path(__file__).parents[2] / "resources"


class RendererHere(Renderer):
    """Makes and checks as the worker does, in this process, where a test can break things."""

    def warm_up(self) -> None:
        """Nothing to start."""

    def _asked(
        self, request: Request, order: VerifyOrder, reached: Callable[[Stage], None]
    ) -> object:
        return rendering._answer(request, order, reached)


@pytest.fixture
def agreed(
    vault: Vault, forms: FormLibrary, intervals: ReviewIntervals, clock: SettableClock
) -> Callable[[Renderer], CaseByHand]:
    """Return a case with an agreement, whose papers a given renderer makes."""

    def made(renderer: Renderer) -> CaseByHand:
        tools = PaperTools.load(RESOURCES, renderer)
        case = CaseByHand.begun(open_desk(vault, forms, intervals, clock, tools), clock)
        agree(case, permits=permits("partner"))
        return case

    return made


@pytest.fixture
def case(agreed: Callable[[Renderer], CaseByHand]) -> CaseByHand:
    return agreed(RendererHere())


def order_of(case: CaseByHand) -> ReportOrder:
    begun = case.desk.reports.begin(case.case_id, "partner", Lang.SV)
    return replace(begun, text="Klienten har det bra i dag.", purpose="Planering av stöd")


def fails(*_anything: object, **_more: object) -> None:
    raise RuntimeError("the library is broken")


def is_held_back(case: CaseByHand, folder: Path) -> bool:
    """Try to make and save the report; whether nothing came of it, and the log says so."""
    order = order_of(case)
    with pytest.raises(HeldBackError):
        case.desk.reports.save(order, case.report(order), folder / "r.pdf")
    entered = [entry.action for entry in case.desk.log.entries(case.case_id)]
    return (
        list(folder.iterdir()) == []
        and entered[0] == Action.EXPORT_REFUSED
        and Action.DISCLOSED not in entered
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def test_the_report_itself_is_made_and_saved(case: CaseByHand, folder: Path) -> None:
    order = order_of(case)
    case.desk.reports.save(order, case.report(order), folder / "r.pdf")
    assert [file.name for file in folder.iterdir()] == ["r.pdf"]


EDGES = {
    "the first reader of text": "pypdf.PageObject.extract_text",
    "the second reader of text": "pypdfium2.PdfTextPage.get_text_range",
    "the reader by place": "pypdfium2.raw.FPDFText_CountChars",
    "the painter": "pypdfium2.PdfPage.render",
    "the walk over objects": "pypdf.PdfReader.get_object",
    "the reader of page descriptions": "pypdf.generic.ContentStream.__init__",
    "the word lists": "simplemma.is_known",
}


@pytest.mark.parametrize("edge", EDGES.values(), ids=EDGES.keys())
def test_a_library_that_fails_holds_the_file_back(
    case: CaseByHand, folder: Path, monkeypatch: pytest.MonkeyPatch, edge: str
) -> None:
    if edge == "simplemma.is_known":  # asked about words that could be names only
        from exitdesk.redaction.verifier import everyday

        everyday._lemmas.cache_clear()
    with monkeypatch.context() as broken:
        broken.setattr(edge, fails)
        assert is_held_back(case, folder)


def _with_earlier_revision(pdf: bytes) -> bytes:
    return pdf + b"1 0 obj\n(x)\nendobj\nstartxref\n9\n%%EOF\n"


def _without_text(_pdf: bytes) -> bytes:
    target = io.BytesIO()
    with pikepdf.new() as blank:
        blank.add_blank_page()
        blank.save(target)
    return target.getvalue()


def _with_an_object_more(pdf: bytes) -> bytes:
    return _saved(pdf, lambda file: setattr(file.Root, "Extra", pikepdf.Array([1])))


def _with_a_page_more(pdf: bytes) -> bytes:
    return _saved(pdf, lambda file: file.pages.append(file.pages[0]))


def _cut_short(pdf: bytes) -> bytes:
    return pdf[: len(pdf) // 2]


def _encrypted(pdf: bytes) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        file.save(target, encryption=pikepdf.Encryption(owner="a", user=""))
    return target.getvalue()


def _saved(pdf: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        change(file)
        file.save(target)
    return target.getvalue()


SPOILT = [
    _with_earlier_revision, _without_text, _with_an_object_more, _with_a_page_more, _cut_short,
    _encrypted,
]  # fmt: skip


@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__.strip("_"))
def test_a_file_that_came_out_otherwise_is_held_back(
    case: CaseByHand,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    spoil: Callable[[bytes], bytes],
) -> None:
    make = makers.make_document

    def spoilt(request: Request) -> PrintedDocument:
        made = make(request)
        return replace(made, pdf=spoil(made.pdf))

    monkeypatch.setattr(makers, "make_document", spoilt)
    assert is_held_back(case, folder)


def test_words_more_or_fewer_than_were_set_hold_the_file_back(
    case: CaseByHand, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = makers.make_document
    for change in ("words more", ""):

        def other(request: Request, change: str = change) -> PrintedDocument:
            made = make(request)
            words = made.words + change if change else made.words.replace("bra", "")
            return replace(made, words=words)

        monkeypatch.setattr(makers, "make_document", other)
        assert is_held_back(case, folder)


@pytest.fixture
def without(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    agreed: Callable[[Renderer], CaseByHand],
) -> Iterator[Callable[[str], CaseByHand]]:
    """Return a case whose worker process cannot import a library."""
    made: list[Renderer] = []

    def broken(library: str) -> CaseByHand:
        shadow = tmp_path / "shadow"
        shadow.mkdir()
        (shadow / f"{library}.py").write_text("raise ImportError('not installed')\n")
        monkeypatch.setattr(sys, "path", [str(shadow), *sys.path])
        made.append(Renderer())
        return agreed(made[-1])

    yield broken
    for renderer in made:
        renderer.close()


@pytest.mark.parametrize("library", [pypdf.__name__, pypdfium2.__name__])
def test_a_missing_library_means_no_file(
    without: Callable[[str], CaseByHand], folder: Path, library: str
) -> None:
    case = without(library)
    order = order_of(case)
    with pytest.raises(RenderingFailedError):
        case.desk.reports.save(order, case.report(order), folder / "r.pdf")
    assert list(folder.iterdir()) == []
