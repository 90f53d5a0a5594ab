"""A unit of several officers for those who attack it; made once, copied for each test."""

from pathlib import Path

import pytest

from exitdesk.domain.officers import Role
from exitdesk.forms.library import FormLibrary
from tests.access.units import ON_DUTY, OTHER, THIRD, Unit, make_unit
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault

OFFICER = frozenset({Role.OFFICER})


@pytest.fixture(scope="session")
def first_unit(
    first_vault: MadeVault, tmp_path_factory: pytest.TempPathFactory, forms: FormLibrary
) -> Unit:
    """The unit that all others are copies of: a keeper, two officers, one on duty."""
    made = first_vault.copied(tmp_path_factory.mktemp("attacked") / "vault")
    others = {OTHER: OFFICER, THIRD: OFFICER, ON_DUTY: OFFICER | {Role.DUTY}}
    return make_unit(made, forms, SettableClock(), others)


@pytest.fixture
def unit(first_unit: Unit, tmp_path: Path) -> Unit:
    """This test's own unit; its vault is closed."""
    return first_unit.copied(tmp_path / "vault")
