"""What tests of the lock share: a vault that the program finds, and the program driven."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exitdesk.casework.desks import Desk, open_desk
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.review_intervals import ReviewIntervals
from exitdesk.forms.library import FormLibrary
from tests.clocks import SettableClock
from tests.lock.driving import Driven, vault_folder
from tests.made_vaults import MadeVault
from tests.practice_desks import make_practice
from tests.renderers import shared_renderer

_RESOURCES = Path(__file__).parents[2] / "resources"

Opening = Callable[[], Desk]


@pytest.fixture
def opened(made_vault: MadeVault, forms: FormLibrary, clock: SettableClock) -> Iterator[Opening]:
    """How this test's vault is opened; the one opened before is closed first, as by locking."""
    desks: list[Desk] = []
    intervals = ReviewIntervals.load(_RESOURCES / "rules" / "review_intervals.toml")
    tools = PaperTools.load(_RESOURCES, shared_renderer())

    def open_again() -> Desk:
        if desks:
            desks.pop().close()
        desks.append(open_desk(made_vault.open(forms, clock), forms, intervals, clock, tools))
        return desks[-1]

    yield open_again
    for desk in desks:
        desk.close()


@pytest.fixture
def home(tmp_path: Path, first_vault: MadeVault) -> Path:
    """A home folder with a vault where the program looks for it."""
    folder = vault_folder(tmp_path)
    folder.parent.mkdir(parents=True)
    first_vault.copied(folder)
    return tmp_path


@pytest.fixture
def driven(home: Path) -> Iterator[Driven]:
    """The whole program in front of its vault."""
    program = Driven.started(home)
    yield program
    program.close()


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory, forms: FormLibrary) -> MadeVault:
    """The practice vault with its invented cases."""
    return make_practice(tmp_path_factory.mktemp("practice") / "vault", forms)
