"""What two people with their sheets could sign with another program than ours."""

import pytest

from exitdesk.domain.actions import Action
from exitdesk.domain.officers import Role
from exitdesk.vault import SupervisedRecovery, Watch, open_with_supervisors
from exitdesk.vault.errors import LedgerBrokenError
from exitdesk.vault.identities import NewIdentity
from tests.access.units import KEEPER, OTHER, Unit


def recovery(unit: Unit) -> SupervisedRecovery:
    with unit.at_desk(KEEPER) as vault:
        one, other = vault.supervisors.set_up(2, Watch())
    codes = [bytearray("".join(each.sheet.lines).encode()) for each in (one, other)]
    return open_with_supervisors(unit.made.folder, *codes, forms=unit.forms, clock=unit.clock)


def test_they_cannot_make_a_keeper_of_their_own(unit: Unit) -> None:
    opened = recovery(unit)
    core = opened._core
    roles = frozenset({Role.OFFICER, Role.KEEPER})
    made = NewIdentity.made("Ny Herre", roles, "9", opened._first_key)
    with core.writing():
        core.officers.put(made.row)
        core.enter(Action.OFFICER_ADMITTED, detail=made.row.detail())
    opened.close()
    with pytest.raises(LedgerBrokenError), unit.at_desk(KEEPER):
        pass


def test_they_cannot_let_an_officer_go_without_another_identity(unit: Unit) -> None:
    opened = recovery(unit)
    core = opened._core
    with core.writing():
        core.database.execute(
            "UPDATE officers SET has_left = 1 WHERE officer_id = ?", (unit.ids[OTHER],)
        )
        core.enter(Action.OFFICER_LEFT, detail={"officer_id": unit.ids[OTHER]})
    opened.close()
    with pytest.raises(LedgerBrokenError), unit.at_desk(KEEPER):
        pass
