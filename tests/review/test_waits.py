"""The wait after wrong passphrases, and clocks that were wrong."""

import struct
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from exitdesk.forms.library import FormLibrary
from exitdesk.vault import warnings
from exitdesk.vault.attempts import AttemptJournal
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault


@pytest.mark.parametrize("micros", [-(1 << 63), (1 << 63) - 1, 1 << 62])
def test_an_attempt_beyond_all_calendars_is_told_of_and_stops_nobody(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, micros: int
) -> None:
    start = struct.pack(">2sxxq", b"at", micros)
    record = start + sha256(start).digest()[:4]
    (made_vault.folder / "vault.jnl").write_bytes(record * 9)
    vault = made_vault.open(forms, clock)
    assert warnings.ATTEMPTS_MISSING in vault.warnings
    vault.close()


def test_a_clock_that_was_ahead_for_a_while_does_not_keep_everyone_out(
    tmp_path: Path, clock: SettableClock
) -> None:
    journal = AttemptJournal(tmp_path / "vault.jnl")
    journal.create()
    clock.advance(timedelta(days=400))
    for _ in range(6):
        journal.add(clock)
    clock.advance(timedelta(days=-400))
    first = journal.seconds_left(clock)
    assert 0 < first <= 300
    clock.advance(timedelta(seconds=first - 1))
    assert journal.seconds_left(clock) == 1
    clock.advance(timedelta(seconds=1))
    journal.require_patience(clock)
    assert len(journal.read().times) == 6
