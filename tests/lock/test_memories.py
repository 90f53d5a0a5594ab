"""After the lock no live process of the program holds a key, the passphrase or a typed word."""

from pathlib import Path

import pytest

from tests.lock.driving import Driven, vault_folder
from tests.lock.memories import left_by, may_read, processes_of
from tests.made_vaults import MadeVault

pytestmark = pytest.mark.skipif(
    not may_read(), reason="the program keeps its memory from its own user; only root may look"
)


@pytest.mark.slow
def test_after_the_lock_no_process_holds_keys_passphrase_or_typed_words(
    driven: Driven, home: Path, first_vault: MadeVault
) -> None:
    made = MadeVault(vault_folder(home), first_vault.sheet, first_vault.keys)
    assert left_by(driven, made, busy=True) == []
    assert driven.pid in processes_of(driven)
    assert len(processes_of(driven)) == 2  # the parent and the window that has followed
