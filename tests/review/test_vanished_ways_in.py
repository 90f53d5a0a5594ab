"""Ways in that somebody took out of the header before they could be taken away."""

from dataclasses import replace

import pytest

from exitdesk.vault import Vault, Watch
from exitdesk.vault.envelopes import VaultKeyRing
from exitdesk.vault.errors import LedgerBrokenError
from exitdesk.vault.header_files import peek
from tests.access.units import KEEPER, OTHER, THIRD, Unit, person


def take_out_of_header(vault: Vault, officer_id: str, *labels: str) -> None:
    keeper = vault._core.keeper
    ring = keeper.header.ring
    envelopes = {one: held for one, held in ring.envelopes.items() if one != officer_id}
    slots = tuple(slot for slot in keeper.header.slots if slot.label not in labels)
    changed = VaultKeyRing(ring.epoch, ring.salt, envelopes)
    keeper.replace(replace(keeper.header, ring=changed, slots=slots))


def test_an_officer_who_looks_unfinished_is_not_let_go_without_a_new_key(unit: Unit) -> None:
    third, before = unit.ids[THIRD], unit.made.vault_key()
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *person(unit.forms, "stugan"))
    with unit.at_desk(THIRD) as vault:
        label = vault.admissions.label_of(third)
        take_out_of_header(vault, third, label, f"R{label}")
    with unit.at_desk(KEEPER) as vault:
        vault.departures.remove(third, None, Watch())
        assert vault._core.officers.get(third).has_left
    assert unit.made.vault_key() != before
    assert peek(unit.made.folder / "vault.hdr").epoch == 2


def test_sheets_that_look_unfinished_are_not_replaced_without_a_new_key(unit: Unit) -> None:
    with unit.at_desk(KEEPER) as vault:
        vault.supervisors.set_up(2, Watch())
    with unit.at_desk(THIRD) as vault:
        (row,) = [one for one in vault._core.officers.present() if one.is_supervisors]
        take_out_of_header(vault, row.officer_id)
    with unit.at_desk(KEEPER) as vault:
        vault.supervisors.set_up(2, Watch())
    assert peek(unit.made.folder / "vault.hdr").epoch == 2


def test_a_vault_does_not_become_one_to_practise_on(unit: Unit) -> None:
    with unit.at_desk(THIRD) as vault:
        keeper = vault._core.keeper
        keeper.replace(replace(keeper.header, practice=True))
        vault._core.database.execute("UPDATE vault SET practice = 1")
    with pytest.raises(LedgerBrokenError), unit.at_desk(KEEPER):
        pass
