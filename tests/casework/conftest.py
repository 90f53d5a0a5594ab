"""A desk over a real vault."""

from pathlib import Path

import pytest

from exitdesk.casework.desks import Desk, open_desk
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.rendering import Renderer
from exitdesk.casework.review_intervals import ReviewIntervals
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from tests.casework.cases_by_hand import CaseByHand
from tests.clocks import SettableClock
from tests.renderers import shared_renderer

_RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def intervals() -> ReviewIntervals:
    return ReviewIntervals.load(_RESOURCES / "rules" / "review_intervals.toml")


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    """The process that makes documents, shared: loading its word lists takes seconds."""
    return shared_renderer()


@pytest.fixture
def desk(
    vault: Vault,
    forms: FormLibrary,
    intervals: ReviewIntervals,
    clock: SettableClock,
    renderer: Renderer,
) -> Desk:
    tools = PaperTools.load(_RESOURCES, renderer)
    return open_desk(vault, forms, intervals, clock, tools)


@pytest.fixture
def case(desk: Desk, clock: SettableClock) -> CaseByHand:
    """A case opened from a quick contact, with its client."""
    return CaseByHand.begun(desk, clock)
