"""Backups made before the vault got a new key: still whole, still restored, no more than that."""

from datetime import timedelta

from exitdesk.vault import Watch
from exitdesk.vault.backups import make_backup
from exitdesk.vault.comparisons import Relation
from exitdesk.vault.generations import generations
from exitdesk.vault.placing import put_in_place
from exitdesk.vault.restoring import try_restored
from exitdesk.vault.staging import Part, missing_part, stage
from tests.backups.conftest import Ground, write_note


def renew(ground: Ground) -> None:
    ground.vault.departures.renew_key(Watch())


def test_a_vault_with_a_new_key_is_backed_up_under_it(ground: Ground) -> None:
    renew(ground)
    ground.clock.advance(timedelta(hours=1))
    made = make_backup(ground.vault.backups, ground.drive)
    seal = made.require_usable()
    assert (seal.epoch, seal.number) == (2, 2)
    opened = ground.unlock(made.folder)
    assert opened.cases.lines() == ground.vault.cases.lines()
    opened.close()


def test_a_backup_under_the_old_key_is_compared_with_the_vault_under_the_new_one(
    ground: Ground,
) -> None:
    renew(ground)
    write_note(ground.vault, ground.forms, "efter bytet")
    ground.vault.close()
    tried = ground.restore(ground.drive, ground.folder)
    assert tried.comparison.relation is Relation.BEHIND
    assert tried.comparison.records == 1
    put_in_place(tried.staged, ground.clock.now())
    vault = ground.unlock(ground.folder)
    assert len(vault.cases.lines()) == 1
    vault.close()


def test_a_single_file_from_before_the_change_is_not_taken(ground: Ground) -> None:
    renew(ground)
    ground.vault.close()
    (ground.folder / "vault.hdr").unlink()
    assert missing_part(ground.folder, ground.backup) is Part.WHOLE


def test_old_backups_go_in_their_turn_after_the_key_was_changed(ground: Ground) -> None:
    ground.vault.settings.set_shared("backup_keep", 2)
    renew(ground)
    for _ in range(3):
        ground.clock.advance(timedelta(hours=1))
        make_backup(ground.vault.backups, ground.drive)
    assert [one.require_usable().epoch for one in generations(ground.drive)] == [2, 2]


def test_a_backup_begun_before_the_change_is_finished_as_it_was_begun(ground: Ground) -> None:
    under_way = ground.vault.backups.begin(ground.drive)
    renew(ground)
    made = under_way.write()
    ground.vault.backups.finish(made)
    assert made.require_usable().epoch == 1
    staged = stage(made, ground.tmp / "new" / "vault")
    assert try_restored(staged, ground.unlock).cases == 1
