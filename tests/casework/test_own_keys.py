"""Changing what opens a vault that is open."""

import pytest

from exitdesk.casework.own_keys import OwnKeys, WeakPassphraseError, judge
from exitdesk.casework.rendering import Renderer
from exitdesk.domain.actions import Action
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, errors, open_vault, open_with_recovery
from tests.clocks import SettableClock
from tests.made_vaults import PASSPHRASE, MadeVault

STRONG = b"plommon fabrik tolv norrsken tass"


@pytest.fixture
def keys(vault: Vault, renderer: Renderer, clock: SettableClock) -> OwnKeys:
    return OwnKeys(vault, renderer, clock)


def test_a_new_passphrase_needs_the_present_one_and_the_log_says_who_lacked_it(
    keys: OwnKeys, vault: Vault
) -> None:
    wrong, new = bytearray(b"en annan provfras"), bytearray(STRONG)
    with pytest.raises(errors.WrongPassphraseError):
        keys.replace_passphrase(wrong, new)
    assert not any(wrong + new)
    assert vault.ledger.entries()[0].action == Action.PASSPHRASE_REFUSED


def test_a_weak_passphrase_replaces_nothing(keys: OwnKeys, vault: Vault) -> None:
    with pytest.raises(WeakPassphraseError):
        keys.replace_passphrase(bytearray(PASSPHRASE), bytearray(b"sommar1987"))
    assert vault.ledger.entries()[0].action == Action.UNLOCKED


@pytest.mark.slow
def test_the_new_passphrase_opens_the_vault_and_the_old_one_does_not(
    keys: OwnKeys, vault: Vault, made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    keys.replace_passphrase(bytearray(PASSPHRASE), bytearray(STRONG))
    assert vault.ledger.entries()[0].action == Action.PASSPHRASE_CHANGED
    vault.close()
    with pytest.raises(errors.WrongPassphraseError):
        open_vault(made_vault.folder, bytearray(PASSPHRASE), forms=forms, clock=clock)
    open_vault(made_vault.folder, bytearray(STRONG), forms=forms, clock=clock).close()


def test_a_new_sheet_counts_as_unchecked_until_it_is_typed_back(
    keys: OwnKeys, vault: Vault, made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    checked = [keys.sheet_is_checked]
    sheet = keys.renew_sheet()
    assert vault.ledger.entries()[0].action == Action.RECOVERY_RENEWED
    checked.append(keys.sheet_is_checked)
    keys.note_sheet_checked()
    assert [*checked, keys.sheet_is_checked] == [True, False, True]
    vault.close()
    code = bytearray("".join(sheet.lines).encode())
    open_with_recovery(made_vault.folder, code, forms=forms, clock=clock).close()


def test_a_sheet_that_the_disk_refused_leaves_the_old_one_as_it_was(
    keys: OwnKeys, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise errors.WriteFailedError

    monkeypatch.setattr(vault, "renew_recovery", refuse)
    with pytest.raises(errors.WriteFailedError):
        keys.renew_sheet()
    assert keys.sheet_is_checked


def test_the_officers_own_name_is_a_word_that_others_know() -> None:
    alone, known = judge("Kaisaleena Esimerkki", ()), ("Kaisaleena Esimerkki",)
    assert judge("Kaisaleena Esimerkki", known).score < alone.score
