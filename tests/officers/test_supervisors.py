"""Recovery by two people with a sheet each."""

import shutil
from itertools import combinations, permutations
from pathlib import Path

import pytest

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.vault import (
    SupervisedRecovery,
    SupervisorSheet,
    check_vault,
    errors,
    open_vault,
    open_with_recovery,
    open_with_supervisors,
)
from exitdesk.vault.officer_errors import (
    NotKeeperError,
    OfficerGoneError,
    SameSheetError,
    SupervisorsMissingError,
    WrongSheetsError,
)
from tests.made_vaults import CHEAP, OFFICER
from tests.officers.teams import (
    UNWATCHED,
    Team,
    code_of,
    passphrase_of,
    revealed,
    write_safe_place,
)

Sheets = tuple[SupervisorSheet, ...]
NEW = b"en ny fras"


def recover(team: Team, one: SupervisorSheet, other: SupervisorSheet) -> SupervisedRecovery:
    return open_with_supervisors(
        team.folder,
        code_of(one.sheet),
        code_of(other.sheet),
        forms=team.forms,
        clock=team.clock,
    )


def set_up(team: Team, count: int = 3) -> Sheets:
    with team.at_desk() as vault:
        return vault.supervisors.set_up(count, UNWATCHED)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_any_two_sheets_open_in_either_order_and_no_sheet_alone(team: Team, count: int) -> None:
    sheets = set_up(team, count)
    assert [sheet.letter for sheet in sheets] == list("ABCD"[:count])
    for one, other in permutations(sheets, 2):
        recovery = recover(team, one, other)
        assert [officer.name for officer in recovery.officers] == [OFFICER]
        recovery.close()
    with team.at_desk() as vault:
        assert vault.supervisors.sheets == count
        pairs = len(list(combinations(range(count), 2)))
        used = [one for one in vault.ledger.entries() if one.action == Action.RECOVERED_BY_TWO]
        assert len(used) == 2 * pairs
        assert {dict(one.facts)["slot"] for one in used} == {
            f"S{first}+S{second}" for first, second in combinations(range(1, count + 1), 2)
        }
        assert check_vault(vault).is_whole


def test_one_sheet_twice_and_an_officers_sheet_open_nothing(team: Team) -> None:
    one, other, _ = set_up(team)
    with pytest.raises(SameSheetError):
        recover(team, one, one)
    officers_own = SupervisorSheet("A", 3, team.made.sheet)
    with pytest.raises(WrongSheetsError):
        recover(team, one, officers_own)
    with pytest.raises(errors.WrongRecoveryCodeError):
        open_with_recovery(team.folder, code_of(other.sheet), forms=team.forms, clock=team.clock)
    with team.at_desk() as vault:  # the same sheet twice is a slip, not an attempt
        failed = next(one for one in vault.ledger.entries() if one.action == Action.UNLOCK_FAILED)
        assert ("count", "2") in failed.facts


def test_only_a_keeper_sets_it_up_or_takes_it_away(team: Team) -> None:
    with team.at_desk() as vault:
        team.admit(vault, "Provare Två")
    with team.at_desk("Provare Två") as vault:
        with pytest.raises(NotKeeperError):
            vault.supervisors.set_up(3, UNWATCHED)
        with pytest.raises(NotKeeperError):
            vault.supervisors.drop(UNWATCHED)
    with team.at_desk() as vault:
        with pytest.raises(SupervisorsMissingError):
            vault.supervisors.drop(UNWATCHED)
        for count in (1, 5):
            with pytest.raises(ValueError, match="number"):
                vault.supervisors.set_up(count, UNWATCHED)


def test_new_sheets_replace_the_old_ones_in_this_vault_and_in_older_headers(
    team: Team, tmp_path: Path
) -> None:
    old = set_up(team)
    shutil.copy(team.folder / "vault.hdr", tmp_path / "old.hdr")
    new = set_up(team, 2)
    with pytest.raises(WrongSheetsError):
        recover(team, old[0], old[1])
    with pytest.raises(WrongSheetsError):
        recover(team, old[0], new[1])
    recover(team, *new).close()
    shutil.copy(tmp_path / "old.hdr", team.folder / "vault.hdr")
    with pytest.raises(errors.HeaderOfOtherFileError):
        recover(team, old[0], old[1])


def test_sheets_that_were_taken_away_open_nothing(team: Team) -> None:
    one, other, _ = set_up(team)
    with team.at_desk() as vault:
        case_id = vault.cases.create()
        vault.supervisors.drop(UNWATCHED)
        assert vault.supervisors.sheets == 0
        write_safe_place(vault, team.forms, case_id)
        assert check_vault(vault).problems == ()
    with pytest.raises(WrongSheetsError):
        recover(team, one, other)


def test_an_officer_who_lost_every_way_in_gets_a_new_one_with_everything_they_had(
    team: Team,
) -> None:
    with team.at_desk() as vault:
        team.admit(vault, "Provare Två")
        first = vault.cases.create()
        before = write_safe_place(vault, team.forms, first)
        draft = vault.drafts.begin(
            team.forms.latest("person"), case_id=first, answers={"safe_place": "Provgatan 9"}
        )
        vault.settings.set("place", "today")
    one, _, other = set_up(team)
    with team.at_desk("Provare Två") as vault:  # what the supervisors' identity gets at once
        second = vault.cases.create()
        shared = write_safe_place(vault, team.forms, second)
        vault.access.share(second, team.ids[OFFICER], Part.READER)
    recovery = recover(team, other, one)
    old_id = team.ids[OFFICER]
    let_in = recovery.let_in_cheaply(old_id, bytearray(NEW), CHEAP, UNWATCHED)
    recovery.close()
    vault = open_vault(team.folder, bytearray(NEW), forms=team.forms, clock=team.clock)
    try:
        assert vault.officer.officer_id == let_in.officer.officer_id != old_id
        assert vault.officer.is_keeper
        assert vault.officer.name == OFFICER
        assert vault.warnings == ()
        assert revealed(vault, before) == revealed(vault, shared)
        assert vault.drafts.open(draft.draft_id).answers == {"safe_place": "Provgatan 9"}
        assert vault.settings.get("place") == "today"
        assert vault.settings.get("sheet_checked") is False
        assert check_vault(vault).is_whole
        parts = {
            case_id: [
                one.part
                for one in vault.access.people(case_id)
                if one.officer_id == vault.officer.officer_id
            ]
            for case_id in (first, second)
        }
        assert parts == {first: [Part.RESPONSIBLE], second: [Part.READER]}
        actions = [entry.action for entry in vault.ledger.entries()]
        assert actions.index(Action.RECOVERED_BY_TWO) > actions.index(Action.OFFICER_LEFT)
    finally:
        vault.close()
    sheet = code_of(let_in.sheet)
    open_with_recovery(team.folder, sheet, forms=team.forms, clock=team.clock).close()
    with pytest.raises(errors.WrongPassphraseError):
        open_vault(
            team.folder, bytearray(team.made.passphrase), forms=team.forms, clock=team.clock
        )


def test_the_recovery_is_in_the_ledger_before_anything_is_done_with_it(team: Team) -> None:
    one, other, _ = set_up(team)
    recover(team, one, other).close()
    with team.at_desk() as vault:
        entries = vault.ledger.entries()
        assert entries[1].action == Action.RECOVERED_BY_TWO


@pytest.mark.real_floor
def test_two_people_can_let_an_officer_in_and_nothing_else(team: Team) -> None:
    with team.at_desk() as vault:
        team.admit(vault, "Provare Två")
        team.remove(vault, "Provare Två")
    one, other, _ = set_up(team)
    recovery = recover(team, one, other)
    offered = {name for name in dir(recovery) if not name.startswith("_")}
    assert offered == {
        *("officers", "warnings", "is_practice", "let_in", "let_in_cheaply", "close"),
        "restored",  # whether a backup is whole, and how much it holds
    }
    for gone in (team.ids["Provare Två"], recovery._core.officer.officer_id):
        with pytest.raises(OfficerGoneError):
            recovery.let_in_cheaply(gone, bytearray(NEW), CHEAP, UNWATCHED)
    with pytest.raises(errors.WeakKdfError):
        recovery.let_in(team.ids[OFFICER], bytearray(NEW), CHEAP, UNWATCHED)
    recovery.close()


def test_the_identity_of_the_supervisors_has_a_part_in_no_case(team: Team) -> None:
    from exitdesk.vault.access_errors import CaseNotSharedError
    from exitdesk.vault.vaults import Vault

    with team.at_desk() as vault:
        case_id = vault.cases.create()
        written = write_safe_place(vault, team.forms, case_id)
    one, other, _ = set_up(team)
    recovery = recover(team, one, other)
    opened: Vault = recovery._close.__self__  # type: ignore[attr-defined]
    with pytest.raises(CaseNotSharedError):
        opened.records.current(case_id)
    with pytest.raises(CaseNotSharedError):
        revealed(opened, written)
    assert opened.search.find("Provperson") == ()
    recovery.close()


def test_an_officer_can_be_let_in_again_and_again(team: Team) -> None:
    with team.at_desk() as vault:
        case_id = vault.cases.create()
        written = write_safe_place(vault, team.forms, case_id)
    one, other, third = set_up(team)
    for pair in ((one, other), (third, one), (other, third)):
        recovery = recover(team, *pair)
        (officer,) = recovery.officers
        recovery.let_in_cheaply(officer.officer_id, bytearray(NEW), CHEAP, UNWATCHED)
        recovery.close()
    vault = open_vault(team.folder, bytearray(NEW), forms=team.forms, clock=team.clock)
    assert vault.admissions.label_of(vault.officer.officer_id) == "4"
    assert revealed(vault, written)
    assert check_vault(vault).is_whole
    vault.close()


class CutShort(BaseException):
    """The power went."""


def test_sheets_whose_setting_up_was_cut_short_are_not_there_and_can_be_made_again(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    from exitdesk.vault.core import HeaderKeeper

    def cut(*_: object) -> None:
        raise CutShort

    with team.at_desk() as vault, monkeypatch.context() as patched:
        patched.setattr(HeaderKeeper, "replace", cut)
        with pytest.raises(CutShort):
            vault.supervisors.set_up(3, UNWATCHED)
    with team.at_desk() as vault:
        assert vault.supervisors.sheets == 0
        one, other, _ = vault.supervisors.set_up(3, UNWATCHED)
        assert vault.supervisors.sheets == 3
        assert check_vault(vault).problems == ()
    recover(team, one, other).close()


def test_a_third_officer_opens_as_before_after_two_people_let_another_in(team: Team) -> None:
    with team.at_desk() as vault:
        team.admit(vault, "Provare Två")
    one, other, _ = set_up(team)
    recovery = recover(team, one, other)
    recovery.let_in_cheaply(team.ids[OFFICER], bytearray(NEW), CHEAP, UNWATCHED)
    recovery.close()
    vault = open_vault(
        team.folder, passphrase_of("Provare Två"), forms=team.forms, clock=team.clock, label="2"
    )
    assert vault.warnings == ()
    vault.close()
