"""Letting officers in, naming them, giving them roles."""

import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from exitdesk.domain.actions import Action
from exitdesk.domain.officers import Role
from exitdesk.vault import Vault, check_vault, errors, look_at, open_vault, open_with_recovery
from exitdesk.vault.officer_errors import (
    LastKeeperError,
    NotKeeperError,
    OfficerGoneError,
    OfficerNameError,
    RolesMissingError,
)
from exitdesk.vault.slots import seal_slot
from tests.made_vaults import CHEAP, OFFICER, PASSPHRASE
from tests.officers.teams import (
    DUTY,
    KEEPER,
    PLAIN,
    UNWATCHED,
    Team,
    code_of,
    passphrase_of,
    revealed,
    write_safe_place,
)


def test_an_officer_who_was_let_in_opens_the_vault_by_passphrase_and_by_sheet(
    team: Team,
) -> None:
    with team.at_desk() as vault:
        team.admit(vault, "Provare Två")
    forms, clock = team.forms, team.clock
    vault = open_vault(
        team.folder, passphrase_of("Provare Två"), forms=forms, clock=clock, label="2"
    )
    assert (vault.officer.name, vault.officer.roles) == ("Provare Två", PLAIN)
    assert vault.warnings == ()
    vault.close()
    code = code_of(team.sheets["Provare Två"])
    again = open_with_recovery(team.folder, code, forms=forms, clock=clock)
    assert again.officer.name == "Provare Två"
    assert check_vault(again).is_whole
    again.close()


def test_each_desk_is_shown_by_a_number_and_opened_by_its_own_passphrase_alone(
    team: Team,
) -> None:
    with team.at_desk() as vault:
        for name in ("Provare Två", "Provare Tre"):
            team.admit(vault, name)
    assert look_at(team.folder).labels == ("1", "2", "3")
    put_slot_first(team, "Provare Tre", "3")
    assert look_at(team.folder).labels == ("1", "2", "3")
    forms, clock = team.forms, team.clock
    with pytest.raises(errors.WrongPassphraseError):
        open_vault(team.folder, passphrase_of("Provare Tre"), forms=forms, clock=clock, label="2")
    vault = open_vault(team.folder, passphrase_of("Provare Tre"), forms=forms, clock=clock)
    failed = next(one for one in vault.ledger.entries() if one.action == Action.UNLOCK_FAILED)
    assert ("count", "1") in failed.facts
    vault.close()


def put_slot_first(team: Team, name: str, label: str) -> None:
    """Seal an officer's slot anew, as changing the passphrase does."""
    with team.at_desk(name) as vault:
        keeper = vault._core.keeper
        header = keeper.header
        slot = seal_slot(
            vault._contents, passphrase_of(name), header.vault_id, label=label, kdf=CHEAP
        )
        kept = [one for one in header.slots if one.label != label]
        keeper.replace(replace(header, slots=(slot, *kept)))


def test_trying_a_passphrase_on_every_desk_counts_as_one_attempt(team: Team) -> None:
    with team.at_desk() as vault:
        for name in ("Provare Två", "Provare Tre"):
            team.admit(vault, name)
    with pytest.raises(errors.WrongPassphraseError):
        open_vault(team.folder, bytearray(b"fel"), forms=team.forms, clock=team.clock)
    with team.at_desk() as vault:
        failed = next(one for one in vault.ledger.entries() if one.action == Action.UNLOCK_FAILED)
        assert ("count", "1") in failed.facts


def test_only_a_keeper_lets_officers_in_and_gives_roles(team: Team) -> None:
    with team.at_desk() as vault:
        two = team.admit(vault, "Provare Två")
    with team.at_desk("Provare Två") as vault:
        admissions = vault.admissions
        assert not admissions.may_administer
        refused: list[Callable[[], object]] = [
            lambda: team.admit(vault, "Provare Tre"),
            lambda: admissions.set_roles(two, KEEPER),
            lambda: admissions.rename(team.ids[OFFICER], "Någon"),
            lambda: team.remove(vault, OFFICER),
        ]
        entries = vault.head.sequence
        for attempt in refused:
            with pytest.raises(NotKeeperError):
                attempt()
        assert vault.head.sequence == entries
        assert admissions.rename(two, "  Provare   Tvåa ").name == "Provare Tvåa"
        assert vault.officer.name == "Provare Tvåa"


def test_a_new_keeper_may_do_what_the_first_one_could(team: Team) -> None:
    with team.at_desk() as vault:
        two = team.admit(vault, "Provare Två")
        vault.admissions.set_roles(two, KEEPER)
        vault.admissions.set_roles(team.ids[OFFICER], PLAIN)
        assert not vault.admissions.may_administer
    with team.at_desk("Provare Två") as vault:
        team.admit(vault, "Provare Tre", DUTY)
        assert vault.ledger.verify().is_whole
        assert check_vault(vault).problems == ()


def test_the_vault_is_never_without_a_keeper_who_can_get_in(team: Team) -> None:
    with team.at_desk() as vault:
        own = team.ids[OFFICER]
        team.admit(vault, "Provare Två")
        with pytest.raises(LastKeeperError):
            vault.admissions.set_roles(own, PLAIN)
        assert vault.officer.is_keeper
        assert vault.admissions.set_roles(own, KEEPER | DUTY).is_on_duty


@pytest.mark.parametrize("name", ["", "  ", "provare  ETT"])
def test_an_officer_needs_a_name_that_nobody_else_has(team: Team, name: str) -> None:
    with team.at_desk() as vault, pytest.raises(OfficerNameError):
        vault.admissions.identity(name, PLAIN)


@pytest.mark.parametrize("roles", [frozenset(), frozenset({Role.OFFICER, Role.SUPERVISORS})])
def test_an_officer_needs_a_role_that_officers_can_have(
    team: Team, roles: frozenset[Role]
) -> None:
    with team.at_desk() as vault:
        with pytest.raises(RolesMissingError):
            vault.admissions.identity("Provare Två", roles)
        with pytest.raises(RolesMissingError):
            vault.admissions.set_roles(team.ids[OFFICER], roles)


def until_full(team: Team, vault: Vault) -> Iterator[str]:
    """Let officers in until the vault has no room for more."""
    try:
        for number in range(2, 100):
            yield team.admit(vault, f"Provare {number}")
    except errors.HeaderFullError:
        return


def test_officers_are_let_in_until_the_header_is_full_and_one_can_still_be_let_go(
    team: Team,
) -> None:
    with team.at_desk() as vault:
        vault.supervisors.set_up(4, UNWATCHED)
        number = len(list(until_full(team, vault)))
        assert number > 15
        assert len(vault.officers) == number + 2  # the keeper, the supervisors' identity
        vault.supervisors.set_up(4, UNWATCHED)
        team.remove(vault, "Provare 2")
        team.admit(vault, "Provare Till")
        assert vault.ledger.verify().is_whole


# --- case keys ---------------------------------------------------------------------------


def test_an_officer_on_duty_gets_the_key_of_each_case_that_the_keeper_holds(team: Team) -> None:
    with team.at_desk() as vault:
        case_id = vault.cases.create()
        written = write_safe_place(vault, team.forms, case_id)
        team.admit(vault, "Provare Två", DUTY)
    with team.at_desk("Provare Två") as vault:
        with pytest.raises(errors.VaultError):
            revealed(vault, written)
        vault.access.open_in_emergency(case_id, "hotet är akut")
        assert revealed(vault, written)


def test_what_the_keeper_cannot_give_is_given_when_the_one_who_holds_it_unlocks(
    team: Team,
) -> None:
    with team.at_desk() as vault:
        team.admit(vault, "Provare Två")
    with team.at_desk("Provare Två") as vault:
        case_id = vault.cases.create()
        written = write_safe_place(vault, team.forms, case_id)
    with team.at_desk() as vault:
        team.admit(vault, "Provare Tre", DUTY)
        assert vault.admissions.hand_missing() == 0
    with team.at_desk("Provare Tre") as vault:
        vault.access.open_in_emergency(case_id, "hotet är akut")
        with pytest.raises(errors.NoCaseKeyError):
            revealed(vault, written)
    with team.at_desk("Provare Två") as vault:
        assert vault.admissions.hand_missing() == 1
        assert vault.ledger.entries()[0].action == Action.KEYS_HANDED
        assert vault.admissions.hand_missing() == 0
    with team.at_desk("Provare Tre") as vault:
        vault.access.open_in_emergency(case_id, "hotet är akut")
        assert revealed(vault, written)
        assert check_vault(vault).problems == ()


def test_who_is_no_longer_on_duty_cannot_open_what_is_sealed_from_then_on(team: Team) -> None:
    with team.at_desk() as vault:
        two = team.admit(vault, "Provare Två", DUTY)
        case_id = vault.cases.create()
        before = write_safe_place(vault, team.forms, case_id)
        vault.admissions.set_roles(two, PLAIN)
        after = write_safe_place(vault, team.forms, case_id)
        held = vault._core.database.execute(
            "SELECT generation FROM case_keys WHERE officer_id = ?", (two,)
        )
        assert held == []
        assert revealed(vault, before) == revealed(vault, after)
        assert check_vault(vault).problems == ()


# --- cut short ---------------------------------------------------------------------------


class CutShort(BaseException):
    """The power went."""


@pytest.mark.parametrize("write", [1, 2])
def test_an_admission_cut_short_before_the_header_is_shown_and_can_be_done_again(
    team: Team, monkeypatch: pytest.MonkeyPatch, write: int
) -> None:
    real, calls = os.fsync, []

    def cut(handle: int) -> None:
        calls.append(handle)
        if len(calls) > write:  # the ledger's own step, then both copies
            raise CutShort
        real(handle)

    with team.at_desk() as vault:
        with monkeypatch.context() as patched:
            patched.setattr("exitdesk.vault.header_files.os.fsync", cut)
            with pytest.raises(CutShort):
                team.admit(vault, "Provare Två")
        vault._core.keeper.is_behind = False
    with team.at_desk() as vault:
        two = team.ids["Provare Två"]
        if vault.admissions.is_finished(two):
            assert write == 2
            return
        with pytest.raises(OfficerNameError):
            team.admit(vault, "Provare Två")
        team.remove(vault, "Provare Två")
        team.admit(vault, "Provare Två")
        assert vault.admissions.is_finished(team.ids["Provare Två"])
        assert check_vault(vault).problems == ()
    with team.at_desk("Provare Två") as vault:
        assert vault.officer.name == "Provare Två"


def test_an_admission_that_the_disk_refuses_lets_nobody_in(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = os.fsync, []

    def refuse(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(errno.EIO, "refused")
        real(handle)

    with team.at_desk() as vault:
        with monkeypatch.context() as patched:
            patched.setattr("exitdesk.vault.header_files.os.fsync", refuse)
            with pytest.raises(errors.WriteFailedError):
                team.admit(vault, "Provare Två")
        assert [one.name for one in vault.officers if not one.has_left] == [OFFICER]
        team.admit(vault, "Provare Två")
    with team.at_desk("Provare Två") as vault:
        assert vault.warnings == ()


def test_someone_who_has_left_is_not_changed_any_more(team: Team) -> None:
    with team.at_desk() as vault:
        two = team.admit(vault, "Provare Två")
        team.remove(vault, "Provare Två")
        for attempt in (
            lambda: vault.admissions.rename(two, "Någon"),
            lambda: vault.admissions.set_roles(two, DUTY),
            lambda: team.remove(vault, "Provare Två"),
        ):
            with pytest.raises(OfficerGoneError):
                attempt()


def test_the_first_officers_passphrase_still_opens_the_first_desk(team: Team) -> None:
    with team.at_desk() as vault:
        team.admit(vault, "Provare Två")
    again = open_vault(
        team.folder, bytearray(PASSPHRASE), forms=team.forms, clock=team.clock, label="1"
    )
    assert again.officer.name == OFFICER
    again.close()
