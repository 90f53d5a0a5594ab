"""Fixtures for pages over the practice vault; a folder's conftest takes them in by name."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from exitdesk.casework.rendering import Renderer
from exitdesk.forms.library import FormLibrary
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault
from tests.practice_desks import make_practice, open_made
from tests.renderers import shared_renderer
from tests.ui.benches import Bench


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory, forms: FormLibrary) -> MadeVault:
    """The practice vault that every test's own is a copy of; never opened."""
    return make_practice(tmp_path_factory.mktemp("practice") / "vault", forms)


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    """The process that makes documents; it starts with the first document."""
    return shared_renderer()


@pytest.fixture
def dressed(
    jobs: Jobs, language: LanguageSwitch, theme: Theme, qtbot: QtBot, settle: Callable[[], None]
) -> Callable[..., Bench]:
    """Return how a bench is put together from a desk and its cases."""

    def make(desk: object, lines: object) -> Bench:
        return Bench(desk, jobs, language, theme, qtbot, settle, lines)  # type: ignore[arg-type]

    return make


@pytest.fixture
def bench(  # noqa: PLR0917  (fixtures)
    practice: MadeVault,
    tmp_path_factory: pytest.TempPathFactory,
    clock: SettableClock,
    forms: FormLibrary,
    renderer: Renderer,
    dressed: Callable[..., Bench],
) -> Iterator[Bench]:
    """A bench over this test's own practice vault, which is closed after the test."""
    made = practice.copied(tmp_path_factory.mktemp("desk") / "vault")
    empty = dressed(None, {})
    desk = empty.do(lambda: open_made(made, forms, clock, renderer))
    lines = empty.do(lambda: {line.alias: line for line in desk.cases.lines()})
    yield dressed(desk, lines)
    empty.do(desk.close)
