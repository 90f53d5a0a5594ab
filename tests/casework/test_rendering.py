import multiprocessing
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from exitdesk.casework.errors import RenderingFailedError
from exitdesk.casework.rendering import Renderer, Stage, VerifyOrder
from exitdesk.documents.errors import NothingToPrintError
from exitdesk.documents.requests import DiscreetPlan, Passage, PlainDocument
from exitdesk.domain.texts import Lang
from exitdesk.redaction.verifier.profiles import CLIENT_HELD
from tests.worker_deaths import worker_dies_with

_ROOT = Path(__file__).parents[2]


@pytest.fixture
def own_renderer() -> Iterator[Renderer]:
    """A renderer that the test may break."""
    made = Renderer()
    yield made
    made.close()


def document(words: str) -> PlainDocument:
    return PlainDocument(Lang.SV, "Prov", (Passage(words),))


def test_a_document_is_made_and_checked_in_a_process_of_its_own(renderer: Renderer) -> None:
    rendered = renderer.make(document("Alldeles vanlig text."), VerifyOrder(profile=CLIENT_HELD))
    assert rendered.findings == ()
    assert rendered.document.pdf.startswith(b"%PDF")
    assert "vanlig" in rendered.document.words
    assert os.getpid() not in {child.pid for child in multiprocessing.active_children()}


def test_a_word_that_must_not_leave_is_found_in_the_finished_file(renderer: Renderer) -> None:
    order = VerifyOrder(terms=("Jussi Korhonen",), profile=CLIENT_HELD)
    rendered = renderer.make(document("Vi träffade Korhonen i går."), order)
    assert rendered.findings
    assert all("Korhonen" not in finding.sv for finding in rendered.findings)


def test_what_the_document_cannot_be_is_told_in_its_own_words(renderer: Renderer) -> None:
    with pytest.raises(NothingToPrintError):
        renderer.make(DiscreetPlan(Lang.FI, ()), VerifyOrder())
    assert renderer.make(document("Nästa"), VerifyOrder()).findings == ()


def test_a_document_that_takes_too_long_is_given_up() -> None:
    renderer = Renderer(longest_s=0.0)
    before = set(multiprocessing.active_children())
    with pytest.raises(RenderingFailedError):
        renderer.make(document("x"), VerifyOrder())
    assert set(multiprocessing.active_children()) <= before


def test_the_document_being_made_can_be_stopped_and_the_next_one_made(
    own_renderer: Renderer,
) -> None:
    own_renderer.warm_up()
    stopper = threading.Timer(0.2, own_renderer.stop)
    stopper.start()
    with pytest.raises(RenderingFailedError):
        own_renderer.make(document("ord " * 2_000_000), VerifyOrder())
    stopper.join()
    assert own_renderer.make(document("Kort."), VerifyOrder()).findings == ()


def test_whoever_waits_is_told_how_far_it_has_come(renderer: Renderer) -> None:
    reached: list[Stage] = []
    renderer.make(document("Kort."), VerifyOrder(), reached=reached.append)
    assert reached == [Stage.MAKING, Stage.CHECKING]


def test_what_was_cancelled_before_it_began_is_not_made(renderer: Renderer) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(RenderingFailedError):
        renderer.make(document("Kort."), VerifyOrder(), cancelled=cancelled)


def test_a_system_that_gives_no_process_is_told_in_words(
    own_renderer: Renderer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_process: object) -> None:
        raise BlockingIOError

    with monkeypatch.context() as edge:
        edge.setattr("multiprocessing.context.SpawnProcess.start", refuse)
        for _ in range(2):
            with pytest.raises(RenderingFailedError):
                own_renderer.make(document("Kort."), VerifyOrder())
        own_renderer.stop()
    assert own_renderer.make(document("Kort."), VerifyOrder()).findings == ()


_PARENT = """
from exitdesk.casework.rendering import Renderer

if __name__ == "__main__":
    renderer = Renderer()
    renderer.warm_up()
    print(renderer._process.pid, flush=True)
    input()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="waits on a pidfd")
def test_the_process_dies_with_the_one_that_started_it(tmp_path: Path) -> None:
    assert worker_dies_with(_PARENT, tmp_path)
