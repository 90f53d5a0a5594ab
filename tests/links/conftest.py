"""Two linked cases; made once, copied for each test."""

from pathlib import Path

import pytest

from exitdesk.casework.rendering import Renderer
from exitdesk.domain.officers import Role
from exitdesk.forms.library import FormLibrary
from tests.access.units import ON_DUTY, OTHER, make_unit
from tests.clocks import SettableClock
from tests.links.pairs import Pair, make_pair
from tests.made_vaults import MadeVault
from tests.renderers import shared_renderer

OFFICER = frozenset({Role.OFFICER})


@pytest.fixture(scope="session")
def link_renderer() -> Renderer:
    """The process that makes documents, shared."""
    return shared_renderer()


@pytest.fixture(scope="session")
def first_pair(
    first_vault: MadeVault,
    tmp_path_factory: pytest.TempPathFactory,
    forms: FormLibrary,
    link_renderer: Renderer,
) -> Pair:
    """The pair that all others are copies of."""
    made = first_vault.copied(tmp_path_factory.mktemp("pair") / "vault")
    others = {OTHER: OFFICER, ON_DUTY: OFFICER | {Role.DUTY}}
    return make_pair(make_unit(made, forms, SettableClock(), others), link_renderer)


@pytest.fixture
def pair(first_pair: Pair, tmp_path: Path) -> Pair:
    """This test's own pair; its vault is closed."""
    return first_pair.copied(tmp_path / "vault")
