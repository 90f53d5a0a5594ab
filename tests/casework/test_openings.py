import ast
import inspect
from pathlib import Path

import pytest
import zxcvbn.feedback

from exitdesk.casework.openings import (
    Openings,
    RecoveryLineError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from exitdesk.casework.rendering import Renderer
from exitdesk.casework.strengths import EXPLANATIONS, SHORTEST, Score, passphrase_strength
from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault

STRONG = "sammet kvast nio fyrar regnbåge"


@pytest.fixture
def openings(forms: FormLibrary, clock: SettableClock, renderer: Renderer) -> Openings:
    return Openings(forms, clock, renderer)


def told_by_zxcvbn() -> set[str]:
    """Return every string that zxcvbn can say, read from its source."""
    tree = ast.parse(inspect.getsource(zxcvbn.feedback))
    return {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "_"
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }


def test_everything_zxcvbn_can_say_is_said_in_both_languages() -> None:
    assert told_by_zxcvbn() == set(EXPLANATIONS)


@pytest.mark.parametrize("weak", ["", "a", "password", "qwertyuiop[]", "abcabcabcabcabc", "1987"])
def test_a_passphrase_that_can_be_guessed_gets_advice(weak: str) -> None:
    strength = passphrase_strength(weak)
    assert not strength.is_enough
    assert strength.advice


def test_several_unrelated_words_are_enough() -> None:
    assert passphrase_strength(STRONG).is_enough
    assert passphrase_strength(STRONG * 20).is_enough


def test_the_officers_own_name_is_no_secret() -> None:
    with_name = passphrase_strength("Kaisaleena Esimerkki", ("Kaisaleena", "Esimerkki"))
    assert with_name.score < passphrase_strength("Kaisaleena Esimerkki").score


def test_a_short_passphrase_is_told_how_long_it_should_be() -> None:
    advice = passphrase_strength("x9#Kq!2z")
    assert str(SHORTEST) in advice.advice[0].sv


@pytest.mark.parametrize(
    "refused", ["sommar2026", "x9#Kq!2z", "kesäkesäkesäkesä", "poliisi poliisi"]
)
def test_a_refused_passphrase_is_called_neither_good_nor_strong(refused: str) -> None:
    strength = passphrase_strength(refused)
    assert strength.refusal is not None
    assert strength.score <= Score.FAIR
    assert strength.label.sv in {"För kort", "Mycket svag", "Svag", "Måttlig"}


def test_a_weak_passphrase_makes_no_vault(openings: Openings, tmp_path: Path) -> None:
    with pytest.raises(WeakPassphraseError):
        openings.create(tmp_path / "new", bytearray(b"salasana123"), "Provare Ett")
    assert not (tmp_path / "new").exists()


@pytest.mark.slow
def test_a_vault_is_made_and_opened_again(openings: Openings, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    typed = bytearray(STRONG.encode())
    made = openings.create(folder, typed, "Provare Ett")
    assert not any(typed)  # wiped
    code = "\n".join(made.sheet.lines).encode()
    made.vault.close()
    with pytest.raises(WrongPassphraseError):
        openings.unlock(folder, bytearray(b"en annan lang fras"))
    with pytest.raises(RecoveryLineError):
        openings.recover(folder, bytearray(code[:-1] + b"!"))
    recovered = openings.recover(folder, bytearray(code))
    openings.change_passphrase(recovered, bytearray(b"plommon fabrik tolv norrsken tass"))
    recovered.close()
    opened = openings.unlock(folder, bytearray(b"plommon fabrik tolv norrsken tass"))
    assert opened.officer.name == "Provare Ett"
    opened.close()


def test_a_locked_vault_shows_its_desks_and_no_more(
    openings: Openings, made_vault: MadeVault
) -> None:
    face = openings.look_at(made_vault.folder)
    assert face.labels == ("1",)
    assert not face.is_practice


def test_the_recovery_sheet_is_printed_from_memory(
    openings: Openings, made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    try:
        paper = openings.keys_of(vault).sheet_paper(made_vault.sheet, Lang.FI)
    finally:
        vault.close()
    assert paper.pdf.startswith(b"%PDF")
    assert made_vault.sheet.lines[0].split()[0] in paper.words
