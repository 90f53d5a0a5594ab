"""What a closed database file is, in 32 bytes."""

import pytest

from exitdesk.forms.library import FormLibrary
from exitdesk.vault import file_digests, warnings
from exitdesk.vault.files import PAGE_BYTES
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault


def test_an_old_page_put_back_into_a_large_file_is_noticed_by_the_codes_alone(
    made_vault: MadeVault,
    forms: FormLibrary,
    clock: SettableClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(file_digests, "_WHOLE", PAGE_BYTES)
    path = made_vault.folder / "vault.db"
    vault = made_vault.open(forms, clock)
    vault.settings.set("x", "one")
    vault.close()
    before = path.read_bytes()
    vault = made_vault.open(forms, clock)
    vault.settings.set("x", "two")
    vault.close()
    after = bytearray(path.read_bytes())
    starts = range(PAGE_BYTES, min(len(before), len(after)), PAGE_BYTES)
    changed = [at for at in starts if before[at : at + PAGE_BYTES] != after[at : at + PAGE_BYTES]]
    after[changed[-1] : changed[-1] + PAGE_BYTES] = before[changed[-1] : changed[-1] + PAGE_BYTES]
    path.write_bytes(after)
    vault = made_vault.open(forms, clock)
    assert warnings.CHANGED_WHILE_CLOSED in vault.warnings
    vault.close()
