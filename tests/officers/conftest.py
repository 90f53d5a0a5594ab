"""A vault with one officer, to which tests let others in."""

import pytest

from exitdesk.forms.library import FormLibrary
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault
from tests.officers.teams import Team


@pytest.fixture
def team(made_vault: MadeVault, forms: FormLibrary, clock: SettableClock) -> Team:
    """A closed vault with its first officer, who keeps it."""
    return Team(made_vault, forms, clock)
