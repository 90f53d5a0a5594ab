"""Passphrases, right and wrong, waiting, the recovery sheet."""

from datetime import timedelta
from pathlib import Path

import pytest

from exitdesk.forms.library import FormLibrary
from exitdesk.vault import (
    KdfParameters,
    Vault,
    errors,
    open_vault,
    open_with_recovery,
    warnings,
)
from tests.clocks import SettableClock
from tests.made_vaults import CHEAP, PASSPHRASE, MadeVault, make_vault


def unlock(
    folder: Path, forms: FormLibrary, clock: SettableClock, words: bytes = PASSPHRASE
) -> Vault:
    return open_vault(folder, bytearray(words), forms=forms, clock=clock)


def code_of(made: MadeVault) -> bytearray:
    return bytearray("\n".join(made.sheet.lines).encode())


def damage_first_page(folder: Path) -> None:
    raw = bytearray((folder / "vault.db").read_bytes())
    raw[200] ^= 1
    (folder / "vault.db").write_bytes(raw)


# --- wrong passphrase, and waiting ---------------------------------------------------------


def test_a_wrong_passphrase_says_only_that_it_failed(
    vault_folder: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    words = bytearray(b"fel fras")
    with pytest.raises(errors.WrongPassphraseError):
        open_vault(vault_folder, words, forms=forms, clock=clock)
    assert not any(words)


def test_a_wrong_passphrase_is_told_apart_from_a_damaged_database(
    vault_folder: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    damage_first_page(vault_folder)
    with pytest.raises(errors.WrongPassphraseError):
        unlock(vault_folder, forms, clock, b"fel fras")
    with pytest.raises(errors.DatabaseDamagedError):
        unlock(vault_folder, forms, clock)


def test_the_wait_grows_with_every_failure_and_is_remembered(
    vault_folder: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    waits = []
    for _ in range(6):
        with pytest.raises(errors.WrongPassphraseError):
            unlock(vault_folder, forms, clock, b"fel")
        try:
            unlock(vault_folder, forms, clock, b"fel")
        except errors.WaitBeforeUnlockError as error:
            seconds = error.values["seconds"]
            assert isinstance(seconds, int)
            waits.append(seconds)
            clock.advance(timedelta(seconds=seconds))
        except errors.WrongPassphraseError:
            waits.append(0)
    assert waits == [0, 1, 2, 4, 8, 16]
    unlock(vault_folder, forms, clock).close()
    assert (vault_folder / "vault.jnl").read_bytes() == b""


def test_even_the_right_passphrase_waits(
    vault_folder: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    for _ in range(3):
        with pytest.raises(errors.WrongPassphraseError):
            unlock(vault_folder, forms, clock, b"fel")
    with pytest.raises(errors.WaitBeforeUnlockError):
        unlock(vault_folder, forms, clock)
    clock.advance(timedelta(hours=-5))  # turning the clock back does not help, nor lock out
    with pytest.raises(errors.WaitBeforeUnlockError) as caught:
        unlock(vault_folder, forms, clock)
    assert caught.value.values["seconds"] == 1
    clock.advance(timedelta(hours=5, seconds=1))
    unlock(vault_folder, forms, clock).close()


def test_failed_attempts_are_entered_in_the_ledger_as_unverified(
    vault_folder: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    for _ in range(2):
        with pytest.raises(errors.WrongPassphraseError):
            unlock(vault_folder, forms, clock, b"fel")
    vault = unlock(vault_folder, forms, clock)
    failed, unlocked = vault.ledger.entries()[1], vault.ledger.entries()[0]
    assert (failed.action, unlocked.action) == ("vault.unlock_failed", "vault.unlocked")
    assert failed.detail.startswith("2 · ")
    vault.close()


def test_a_removed_journal_of_attempts_is_flagged(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    (made_vault.folder / "vault.jnl").unlink()
    vault = made_vault.open(forms, clock)
    assert warnings.ATTEMPTS_MISSING in vault.warnings
    assert "attempts_missing" in vault.ledger.entries()[0].detail
    vault.close()


# --- recovery and new passphrases ------------------------------------------------------------


def test_the_recovery_sheet_opens_the_vault_and_says_so_first_of_all(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    code = code_of(made_vault)
    vault = open_with_recovery(made_vault.folder, code, forms=forms, clock=clock)
    assert not any(code)
    assert vault.ledger.entries()[0].action == "vault.recovered"
    vault.close()


def test_another_vaults_sheet_does_not_open_this_one(
    made_vault: MadeVault, tmp_path: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    other = make_vault(tmp_path / "other", clock)
    with pytest.raises(errors.WrongRecoveryCodeError):
        open_with_recovery(made_vault.folder, code_of(other), forms=forms, clock=clock)


@pytest.mark.real_floor
def test_after_recovery_a_new_passphrase_replaces_the_forgotten_one(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = open_with_recovery(made_vault.folder, code_of(made_vault), forms=forms, clock=clock)
    with pytest.raises(errors.WeakKdfError):
        vault.change_passphrase(bytearray(b"ny"), CHEAP)
    vault.change_passphrase(bytearray(b"ny lang fras"), KdfParameters.for_writing())
    vault.close()
    with pytest.raises(errors.WrongPassphraseError):
        unlock(made_vault.folder, forms, clock)
    unlock(made_vault.folder, forms, clock, b"ny lang fras").close()
    open_with_recovery(made_vault.folder, code_of(made_vault), forms=forms, clock=clock).close()


def test_a_renewed_sheet_replaces_the_old_one_in_both_copies_of_the_header(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    sheet = vault.renew_recovery()
    assert vault.ledger.entries()[0].action == "vault.recovery_renewed"
    vault.close()
    with pytest.raises(errors.WrongRecoveryCodeError):
        open_with_recovery(made_vault.folder, code_of(made_vault), forms=forms, clock=clock)
    code = bytearray("".join(sheet.lines).encode())
    open_with_recovery(made_vault.folder, code, forms=forms, clock=clock).close()


def test_an_open_vault_knows_its_passphrase_from_another(vault: Vault) -> None:
    right, wrong = bytearray(PASSPHRASE), bytearray(b"en annan provfras")
    vault.require_passphrase(right)
    with pytest.raises(errors.WrongPassphraseError):
        vault.require_passphrase(wrong)
    assert not any(right + wrong)
