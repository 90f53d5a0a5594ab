"""Vaults that have lived: officers gone, a new vault key, attachments, the practice cases."""

import random
from pathlib import Path
from types import ModuleType

import pytest

from exitdesk.forms.library import FormLibrary
from exitdesk.vault import check_vault
from tests.attachments.vault_hands import added
from tests.clocks import SettableClock
from tests.ledger.test_differences import refit
from tests.ledger.verifiers import load
from tests.made_vaults import OFFICER, PASSPHRASE, MadeVault
from tests.officers.teams import DUTY, PLAIN, Team, passphrase_of, write_safe_place
from tests.practice_desks import make_practice

SECOND, THIRD = "Provare Två", "Koestaja Kolme"


@pytest.fixture(scope="session")
def alone() -> ModuleType:
    """The stand-alone verifier."""
    return load()


@pytest.fixture
def team(made_vault: MadeVault, forms: FormLibrary, clock: SettableClock) -> Team:
    """A closed vault with three officers, the second of whom has a case."""
    made = Team(made_vault, forms, clock)
    with made.at_desk() as vault:
        made.admit(vault, SECOND, PLAIN)
        made.admit(vault, THIRD, DUTY)
    with made.at_desk(SECOND) as vault:
        write_safe_place(vault, forms, vault.cases.create())
    return made


def test_the_practice_vault_is_found_whole(
    alone: ModuleType, forms: FormLibrary, tmp_path: Path
) -> None:
    made = make_practice(tmp_path / "vault", forms)
    check = alone.checked(made.folder, PASSPHRASE, "passphrase")
    assert check.findings == []
    assert len(check.commitments) > 50


@pytest.mark.parametrize("name", [OFFICER, SECOND, THIRD])
def test_every_officer_opens_it_with_their_own_passphrase(
    alone: ModuleType, team: Team, name: str
) -> None:
    secret = PASSPHRASE if name == OFFICER else bytes(passphrase_of(name))
    assert alone.checked(team.folder, secret, "passphrase").findings == []


def test_a_vault_with_a_new_key_after_an_officer_left_is_found_whole(
    alone: ModuleType, team: Team
) -> None:
    with team.at_desk() as vault:
        team.remove(vault, SECOND, OFFICER)
    assert alone.checked(team.folder, PASSPHRASE, "passphrase").findings == []
    with pytest.raises(alone.CannotOpenError) as refused:
        alone.checked(team.folder, bytes(passphrase_of(SECOND)), "passphrase")
    assert refused.value.args == ("wrong",)


def test_an_older_header_over_a_new_key_is_told_as_such(alone: ModuleType, team: Team) -> None:
    old = (team.folder / "vault.hdr").read_bytes()
    with team.at_desk() as vault:
        team.remove(vault, SECOND, OFFICER)
    (team.folder / "vault.hdr").write_bytes(old)
    with pytest.raises(alone.CannotOpenError) as refused:
        alone.checked(team.folder, PASSPHRASE, "passphrase")
    assert refused.value.args == ("other_file",)


def test_an_older_database_and_an_older_header_are_told_apart(
    alone: ModuleType, made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    old = {name: (made_vault.folder / name).read_bytes() for name in ("vault.db", "vault.hdr")}
    vault = made_vault.open(forms, clock)
    vault.cases.create()
    vault.close()
    new = {name: (made_vault.folder / name).read_bytes() for name in old}
    (made_vault.folder / "vault.db").write_bytes(old["vault.db"])
    found = alone.checked(made_vault.folder, PASSPHRASE, "passphrase").findings
    assert [key for key, _ in found] == ["changed", "rolled_back"]
    (made_vault.folder / "vault.db").write_bytes(new["vault.db"])
    (made_vault.folder / "vault.hdr").write_bytes(old["vault.hdr"])
    found = alone.checked(made_vault.folder, PASSPHRASE, "passphrase").findings
    assert "header_older" in [key for key, _ in found]


def test_a_damaged_header_copy_is_told_and_the_other_is_used(
    alone: ModuleType, made_vault: MadeVault
) -> None:
    raw = bytearray((made_vault.folder / "vault.hdr").read_bytes())
    raw[500] ^= 8
    (made_vault.folder / "vault.hdr").write_bytes(raw)
    found = alone.checked(made_vault.folder, PASSPHRASE, "passphrase").findings
    assert [key for key, _ in found] == ["copy"]


def test_flipped_bits_are_found_or_refused_and_never_crash(
    alone: ModuleType, made_vault: MadeVault
) -> None:
    chance = random.Random(20261122)
    for name in ("vault.hdr", "vault.db"):
        path = made_vault.folder / name
        whole = path.read_bytes()
        for _ in range(25):
            flipped = bytearray(whole)
            bit = chance.randrange(len(whole) * 8)
            flipped[bit // 8] ^= 1 << bit % 8
            path.write_bytes(flipped)
            try:
                found = alone.checked(made_vault.folder, PASSPHRASE, "passphrase").findings
            except alone.CannotOpenError:
                continue
            assert found, (name, bit)
        path.write_bytes(whole)


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE attachment_parts SET sealed = zeroblob(40)",
        "DELETE FROM attachment_parts",
        "UPDATE attachments SET title = x'00'",
        "UPDATE attachments SET digest = zeroblob(32)",
        "DELETE FROM attachments",
    ],
)
def test_an_attachment_that_was_tampered_with_is_found_by_both(
    alone: ModuleType,
    made_vault: MadeVault,
    forms: FormLibrary,
    clock: SettableClock,
    edit: str,
) -> None:
    vault = made_vault.open(forms, clock)
    added(vault, vault.cases.create())
    vault.close()
    assert alone.checked(made_vault.folder, PASSPHRASE, "passphrase").findings == []
    vault = made_vault.open(forms, clock)
    vault._core.database.execute("PRAGMA foreign_keys = OFF")
    vault._core.database.execute(edit)
    refit(vault)
    vault.close()
    found = alone.checked(made_vault.folder, PASSPHRASE, "passphrase").findings
    assert [key for key, _ in found] == ["attachment"]
    vault = made_vault.open(forms, clock)
    assert not check_vault(vault).is_whole
    vault.close()
