"""After the lock no live process of the program holds a key, the passphrase or a typed word."""

from pathlib import Path

import pytest

from tests.lock.driving import Driven, vault_folder
from tests.lock.memories import (
    TOKEN,
    found_in,
    left_after_lock,
    markers,
    may_read,
    processes_of,
    secrets_of,
)
from tests.made_vaults import MadeVault

pytestmark = pytest.mark.skipif(
    not may_read(), reason="the program keeps its memory from its own user; only root may look"
)


@pytest.mark.slow
def test_after_the_lock_no_process_holds_keys_passphrase_or_typed_words(
    driven: Driven, home: Path, first_vault: MadeVault
) -> None:
    made = MadeVault(vault_folder(home), first_vault.sheet, first_vault.keys)
    driven.unlock()
    driven.order("open", page="form", tab="quick_contact")
    words = markers(50)
    assert driven.order("fill", words=words)["fields"] >= 4
    driven.order("flush")
    driven.order("copy", words=words[0])
    driven.order("warm")  # the worker that makes papers
    held = {
        "marker": TOKEN.encode(),
        "wide marker": TOKEN.encode("utf-16-le"),
        "vault key": bytes(made.vault_key()),
    }
    assert found_in(driven.pid, held) == set(held)  # the search does find what is there
    before = processes_of(driven)
    assert len(before) >= 3
    driven.order("busy", seconds=20)
    driven.order("type", field="alias", words=words[0])  # it goes the other way out
    driven.lock()
    needles = secrets_of(made)
    assert "case key 0" in needles
    assert left_after_lock(driven, needles) == []
    assert driven.pid in processes_of(driven)
    assert len(processes_of(driven)) == 2  # the parent and the window that has followed
