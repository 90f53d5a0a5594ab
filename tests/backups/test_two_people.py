"""Drill: the laptop is lost with all that its officer knew; a backup is left, and two sheets."""

import shutil
from pathlib import Path

import pytest

from exitdesk.casework.restores import AGAIN, Restores
from exitdesk.domain.actions import Action
from exitdesk.vault import SupervisorSheet, open_vault
from exitdesk.vault.backups import make_backup
from exitdesk.vault.generations import generations
from exitdesk.vault.officer_errors import SameSheetError
from exitdesk.vault.opening import open_with_supervisors
from tests.backups.conftest import write_note
from tests.made_vaults import CHEAP, OFFICER
from tests.officers.teams import UNWATCHED, Team, code_of

__all__ = ["team"]

from tests.officers.conftest import team

NEW = b"en helt ny provfras"


@pytest.fixture
def sheets(team: Team, drive: Path) -> tuple[SupervisorSheet, ...]:
    """The supervisors' sheets of a vault with one case, which is backed up, and then lost."""
    with team.at_desk() as vault:
        made = vault.supervisors.set_up(3, UNWATCHED)
        write_note(vault, team.forms)
        make_backup(vault.backups, drive)
    shutil.rmtree(team.folder)
    return made


def test_drill_a_lost_laptop_and_all_that_was_known_of_it(
    team: Team, sheets: tuple[SupervisorSheet, ...], drive: Path
) -> None:
    restores = Restores(team.forms, team.clock)
    staged = restores.bring(generations(drive)[0], team.folder)
    assert restores.has_supervisors(staged)
    one, other, _ = (code_of(sheet.sheet) for sheet in sheets)
    tried = restores.try_with_two(staged, bytearray(other), bytearray(one))
    assert (tried.cases, tried.records) == (1, 1)
    restores.put_to_use(tried.staged)
    recovery = open_with_supervisors(team.folder, one, other, forms=team.forms, clock=team.clock)
    assert not recovery.warnings
    recovery.let_in_cheaply(team.ids[OFFICER], bytearray(NEW), CHEAP, UNWATCHED)
    recovery.close()
    vault = open_vault(team.folder, bytearray(NEW), forms=team.forms, clock=team.clock)
    assert len(vault.cases.lines()) == 1
    entries = [entry.action for entry in vault.ledger.entries()]
    at = entries.index(Action.RESTORED)
    assert entries[at + 1] == Action.RECOVERED_BY_TWO
    assert vault.ledger.verify().is_whole
    vault.close()


def test_the_same_sheet_twice_is_told_and_may_be_corrected(
    team: Team, sheets: tuple[SupervisorSheet, ...], drive: Path
) -> None:
    restores = Restores(team.forms, team.clock)
    staged = restores.bring(generations(drive)[0], team.folder)
    one, other = code_of(sheets[0].sheet), code_of(sheets[1].sheet)
    assert SameSheetError in AGAIN
    with pytest.raises(SameSheetError):
        restores.try_with_two(staged, bytearray(one), bytearray(one))
    assert restores.try_with_two(staged, one, other).cases == 1
