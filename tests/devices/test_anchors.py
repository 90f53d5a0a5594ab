"""The anchor in the keyring: what is rolled back as a whole is behind it."""

import shutil
from base64 import b64decode, b64encode
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.domain.actions import Action
from exitdesk.vault import Vault, anchors
from exitdesk.vault.anchors import Anchor, FoundAnchor
from exitdesk.vault.device_errors import KeyringSilentError
from exitdesk.vault.device_stores import DeviceStore, StoreEntry
from exitdesk.vault.keys import OfficerKeys
from tests.devices.fake_keyrings import FakeKeyrings
from tests.devices.vaults_with_keyrings import Ground, lock

_ALL = {anchors.AHEAD, anchors.ANOTHER, anchors.NOT_OURS}


def _found(vault: Vault) -> set[str]:
    """Return what opening had to tell that only the anchor can know."""
    return {text.sv for text in vault.warnings if text in _ALL}


def _entry(ground: Ground) -> StoreEntry:
    return StoreEntry(anchors.SERVICE, ground.header().vault_id.hex())


def _work(ground: Ground, store: DeviceStore | None = None) -> None:
    """Open, do something, lock."""
    vault = ground.open_by_keys(store)
    vault.cases.create()
    lock(vault)


def _kept_aside(ground: Ground, folder: Path) -> Path:
    shutil.copytree(ground.made.folder, folder)
    return folder


def _put_back(ground: Ground, kept: Path) -> None:
    shutil.rmtree(ground.made.folder)
    shutil.copytree(kept, ground.made.folder)


def test_a_vault_that_was_locked_in_order_opens_without_a_word(ground: Ground) -> None:
    for _ in range(3):
        vault = ground.open_by_keys()
        assert vault.warnings == ()
        vault.cases.create()
        lock(vault)


def test_header_and_database_rolled_back_together_are_told(ground: Ground, tmp_path: Path) -> None:
    _work(ground)
    kept = _kept_aside(ground, tmp_path / "kept")
    _work(ground)
    _put_back(ground, kept)
    vault = ground.open_by_keys()
    assert vault.warnings == (anchors.AHEAD,)
    newest = vault.ledger.entries(limit=1)[0]
    assert newest.action == Action.UNLOCKED
    assert "behind_anchor" in newest.detail
    lock(vault)
    vault = ground.open_by_keys()  # it is in the ledger, and the anchor follows
    assert vault.warnings == ()
    vault.close()


def test_without_the_anchor_nobody_would_have_known(ground: Ground, tmp_path: Path) -> None:
    store = DeviceStore(FakeKeyrings())
    _work(ground, store)
    kept = _kept_aside(ground, tmp_path / "kept")
    _work(ground, store)
    _put_back(ground, kept)
    vault = ground.open_by_keys(DeviceStore(FakeKeyrings()))
    assert vault.warnings == ()
    vault.close()


def test_what_was_written_before_a_kill_is_ahead_of_the_anchor_and_no_rollback(
    fake_ground: Ground,
) -> None:
    vault = fake_ground.open_by_keys()
    vault.cases.create()
    vault._core.database.close()  # as a process that was killed leaves it
    vault._core.keeper.close()
    vault = fake_ground.open_by_keys()
    assert _found(vault) == set()
    vault.close()


def test_a_vault_that_went_on_elsewhere_from_an_older_copy_has_another_log(
    fake_ground: Ground, tmp_path: Path
) -> None:
    _work(fake_ground)
    kept = _kept_aside(fake_ground, tmp_path / "kept")
    _work(fake_ground)
    _put_back(fake_ground, kept)
    for _ in range(4):  # on another computer
        _work(fake_ground, DeviceStore(FakeKeyrings()))
    vault = fake_ground.open_by_keys()
    assert vault.warnings == (anchors.ANOTHER,)
    vault.close()


def test_an_older_epoch_than_the_anchor_knows_is_told(fake_ground: Ground) -> None:
    _work(fake_ground)
    store, entry = fake_ground.keyring.store(), _entry(fake_ground)
    found = FoundAnchor.parsed(store.read(entry) or "")
    assert found is not None
    keys = fake_ground.made.contents().keys
    store.keep(entry, replace(found.anchor, epoch=2).signed(keys))
    vault = fake_ground.open_by_keys()
    assert vault.warnings == (anchors.AHEAD,)
    vault.close()


@pytest.mark.parametrize("kind", ["noise", "stranger", "changed", "other vault"])
def test_an_anchor_that_no_officer_left_is_told(kind: str, fake_ground: Ground) -> None:
    _work(fake_ground)
    store, entry = fake_ground.keyring.store(), _entry(fake_ground)
    text = store.read(entry) or ""
    found = FoundAnchor.parsed(text)
    assert found is not None
    own = fake_ground.made.contents().keys
    forged = {
        "noise": "något annat",
        "stranger": replace(found.anchor, sequence=99).signed(OfficerKeys.made()),
        "changed": b64encode(bytes([b64decode(text)[0] ^ 1]) + b64decode(text)[1:]).decode(),
        "other vault": replace(found.anchor, vault_id=bytes(16)).signed(own),
    }
    store.keep(entry, forged[kind])
    vault = fake_ground.open_by_keys()
    assert vault.warnings == (anchors.NOT_OURS,)
    vault.close()


def test_a_copy_that_is_only_tried_neither_asks_for_the_anchor_nor_leaves_one(
    fake_ground: Ground, tmp_path: Path
) -> None:
    _work(fake_ground)
    kept = _kept_aside(fake_ground, tmp_path / "kept")
    _work(fake_ground)
    tried = replace(fake_ground, made=replace(fake_ground.made, folder=kept))
    vault = tried.unlock(anchored=False)
    assert vault.warnings == ()
    vault.close()
    vault = fake_ground.open_by_keys()
    assert vault.warnings == ()
    vault.close()


def test_the_anchor_is_left_at_unlocking_at_locking_and_when_asked(
    fake_ground: Ground,
) -> None:
    store = fake_ground.keyring.store()
    entry = _entry(fake_ground)

    def anchored() -> int:
        found = FoundAnchor.parsed(store.read(entry) or "")
        return -1 if found is None else found.anchor.sequence

    vault = fake_ground.open_by_keys(store)
    at_unlocking = vault.head.sequence
    assert anchored() == at_unlocking
    vault.cases.create()
    assert anchored() == at_unlocking
    vault.leave_anchor()
    at_export = vault.head.sequence
    assert at_export > at_unlocking
    assert anchored() == at_export
    vault.cases.create()
    at_locking = vault.head.sequence
    vault.close()
    assert anchored() == at_locking


def test_a_locked_or_missing_keyring_never_stands_in_the_way(ground: Ground) -> None:
    _work(ground)
    ground.keyring.fate.lock()
    vault = ground.open_by_keys()
    assert vault.warnings == ()
    vault.close()
    ground.keyring.fate.end()
    vault = ground.open_by_keys()
    assert vault.warnings == ()
    vault.leave_anchor()
    vault.close()


def test_a_keyring_that_hangs_delays_opening_by_a_second_at_most_and_locking_not_at_all(
    ground: Ground,
) -> None:
    _work(ground)
    ground.keyring.fate.hang()
    begun = monotonic()
    vault = ground.open_by_keys(ground.keyring.usual_store())
    opened = monotonic()
    assert vault.warnings == ()
    vault.cases.create()
    with pytest.raises(KeyringSilentError):
        vault.device.require_keyring()
    assert opened - begun < 2.5
    assert vault._core.anchor is not None
    locking = monotonic()
    vault._core.anchor.settle()
    assert monotonic() - locking < 0.1
    vault.close()


def test_a_keyring_that_comes_to_hang_delays_locking_by_no_more_than_a_moment(
    ground: Ground,
) -> None:
    vault = ground.open_by_keys()
    ground.keyring.fate.hang()
    vault.leave_anchor()
    assert vault._core.anchor is not None
    locking = monotonic()
    vault._core.anchor.settle()
    assert monotonic() - locking < 0.5
    vault.close()


def test_a_keyring_that_keeps_nothing_never_stands_in_the_way(fake_ground: Ground) -> None:
    fake_ground.keyring.keyrings.forgets = True  # type: ignore[attr-defined]
    for _ in range(2):
        vault = fake_ground.open_by_keys()
        vault.cases.create()
        vault.close()
    vault = fake_ground.open_by_keys()
    assert vault.warnings == (anchors.NOT_OURS,)  # what it kept is not what was left
    vault.close()


@given(st.text(max_size=400) | st.binary(max_size=300).map(lambda raw: b64encode(raw).decode()))
def test_whatever_lies_in_the_keyring_is_read_without_a_failure(text: str) -> None:
    found = FoundAnchor.parsed(text)
    assert found is None or isinstance(found.anchor, Anchor)


def test_an_anchor_reads_as_it_was_written_and_only_its_officer_signed_it() -> None:
    keys = OfficerKeys.made()
    anchor = Anchor(bytes(16), 3, 70_000, bytes(32), "ab" * 16)
    found = FoundAnchor.parsed(anchor.signed(keys))
    assert found is not None
    assert found.anchor == anchor
    assert found.is_signed_by(keys.signing_public)
    assert not found.is_signed_by(OfficerKeys.made().signing_public)
