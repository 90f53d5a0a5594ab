"""A changed policy goes along when the vault gets another key, and when it is restored."""

from dataclasses import replace
from pathlib import Path

from exitdesk.casework.policies import Policies
from exitdesk.domain.categories import Category
from exitdesk.redaction.policies import Cell, Policy
from exitdesk.redaction.treatments import Treatment
from exitdesk.vault import Vault, Watch, check_vault
from exitdesk.vault.backups import make_backup
from exitdesk.vault.generations import generations
from exitdesk.vault.placing import put_in_place
from exitdesk.vault.restoring import try_restored
from exitdesk.vault.staging import stage
from tests.access.units import OTHER, THIRD, Unit
from tests.ledger.verifiers import load
from tests.made_vaults import MadeVault

_SHIPPED = Policy.load(Path(__file__).parents[2] / "resources" / "policies" / "default.1.toml")


def change(vault: Vault) -> Policy:
    """Change the policy of an open vault."""
    policies = Policies(vault, _SHIPPED)
    partner = policies.current().recipient("partner")
    cells = {**partner.cells, Category.EVENT_DATE: Cell(Treatment.YEAR)}
    by_key = {**policies.current().by_key, "partner": replace(partner, cells=cells)}
    return policies.change(replace(policies.current(), by_key=by_key), "prov")


def test_a_new_key_after_an_officer_left_changes_nothing_of_it(unit: Unit) -> None:
    with unit.at_desk() as vault:
        made = change(vault)
        vault.departures.remove(unit.ids[THIRD], None, Watch())
        assert Policies(vault, _SHIPPED).current() == made
    with unit.at_desk(OTHER) as vault:
        assert Policies(vault, _SHIPPED).current() == made
        assert check_vault(vault).is_whole
    alone = load()
    assert alone.checked(unit.made.folder, unit.made.passphrase, "passphrase").findings == []


def test_a_restored_vault_goes_by_the_policy_of_its_backup(unit: Unit, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    with unit.at_desk() as vault:
        made = change(vault)
        make_backup(vault.backups, drive)

    def unlock(folder: Path) -> Vault:
        copy = MadeVault(folder, unit.made.sheet, unit.made.keys)
        return copy.open(unit.forms, unit.clock)

    place = tmp_path / "new" / "vault"
    tried = try_restored(stage(generations(drive)[0], place), unlock)
    assert put_in_place(tried.staged, unit.clock.now()) is None
    opened = unlock(place)
    assert Policies(opened, _SHIPPED).current() == made
    assert check_vault(opened).is_whole
    opened.close()
