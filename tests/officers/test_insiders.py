"""Edits by someone who has the vault's key and their own keys, and another program than ours."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import pytest

from exitdesk.domain.actions import Action
from exitdesk.domain.officers import Role
from exitdesk.domain.texts import Text
from exitdesk.vault import LedgerHead, errors, ledger_checks
from exitdesk.vault.core import insert_entry
from exitdesk.vault.database import Database
from exitdesk.vault.header_files import HeaderFile
from exitdesk.vault.keys import OfficerKeys
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.officer_errors import SuccessorNeededError
from exitdesk.vault.opening import open_with_contents
from exitdesk.vault.slots import SlotContents
from tests.made_vaults import OFFICER
from tests.officers.teams import DUTY, KEEPER, PLAIN, Team, revealed, write_safe_place

INSIDER, VICTIM = "Provare Två", "Provare Tre"
Edit = Callable[["Insider"], None]


class Insider:
    """The closed vault in the hands of the second officer, who has left it open on their desk."""

    def __init__(self, team: Team) -> None:
        with team.at_desk(INSIDER) as vault:
            key = bytearray(vault._core.keeper.vault_key)
        self.team = team
        self.own_id = team.ids[INSIDER]
        self.keys = SlotContents.from_buffer(bytearray(team.keys[INSIDER])).keys
        self.database = Database(team.folder / "vault.db", key)
        self.key = key

    def sql(self, statement: str, *values: object) -> None:
        self.database.execute(statement, values)

    def enter(
        self,
        action: Action,
        detail: dict[str, str],
        *,
        keys: OfficerKeys | None = None,
        as_officer: str | None = None,
    ) -> None:
        """Append an entry that fits the chain, signed with the insider's key or another's."""
        sequence, previous = self.database.execute(
            "SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1"
        )[0]
        entry = Entry(
            sequence=sequence + 1,
            at=1_795_000_000_000_000,
            monotonic=1,
            action=action.value,
            officer_id=as_officer or self.own_id,
            previous=previous,
            detail=detail,
        )
        insert_entry(self.database, entry, SignedEntry.signed(entry, keys or self.keys))
        self.sql("UPDATE ledger_head SET sequence = ?, before = ?", sequence + 1, sequence)


@pytest.fixture
def three(team: Team) -> Team:
    """The keeper and two officers."""
    with team.at_desk() as vault:
        team.admit(vault, INSIDER)
        team.admit(vault, VICTIM)
    return team


def admission(keys: OfficerKeys, roles: frozenset[Role] = PLAIN) -> dict[str, str]:
    return {
        "officer_id": "ab" * 16,
        "name": "Ingen Alls",
        "exchange_key": keys.exchange_public.hex(),
        "signing_key": keys.signing_public.hex(),
        "roles": " ".join(role.value for role in Role if role in roles),
        "slot": "9",
    }


def _put(insider: Insider, detail: dict[str, str]) -> None:
    insider.sql(
        "INSERT INTO officers (officer_id, name, exchange_key, signing_key, roles, slot)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        detail["officer_id"],
        detail["name"],
        bytes.fromhex(detail["exchange_key"]),
        bytes.fromhex(detail["signing_key"]),
        detail["roles"],
        detail["slot"],
    )


def make_oneself_keeper(insider: Insider) -> None:
    roles = "officer keeper"
    insider.enter(Action.OFFICER_ROLES_CHANGED, {"officer_id": insider.own_id, "roles": roles})
    insider.sql("UPDATE officers SET roles = ? WHERE officer_id = ?", roles, insider.own_id)


def make_oneself_keeper_in_the_table_alone(insider: Insider) -> None:
    insider.sql("UPDATE officers SET roles = 'officer keeper' WHERE slot = '2'")


def put_oneself_on_duty_in_the_keepers_name(insider: Insider) -> None:
    detail = {"officer_id": insider.own_id, "roles": "officer duty"}
    keeper = insider.team.ids[OFFICER]
    insider.enter(Action.OFFICER_ROLES_CHANGED, detail, as_officer=keeper)
    insider.sql("UPDATE officers SET roles = 'officer duty' WHERE slot = '2'")


def admit_a_friend(insider: Insider) -> None:
    detail = admission(OfficerKeys.made())
    insider.enter(Action.OFFICER_ADMITTED, detail)
    _put(insider, detail)


def admit_a_friend_in_the_keepers_name(insider: Insider) -> None:
    detail = admission(OfficerKeys.made())
    insider.enter(Action.OFFICER_ADMITTED, detail, as_officer=insider.team.ids[OFFICER])
    _put(insider, detail)


def admit_a_friend_without_an_entry(insider: Insider) -> None:
    _put(insider, admission(OfficerKeys.made()))


def admit_supervisors(insider: Insider) -> None:
    detail = admission(OfficerKeys.made(), frozenset({Role.SUPERVISORS}))
    insider.enter(Action.OFFICER_ADMITTED, detail)
    _put(insider, detail)


def swap_a_signing_key(insider: Insider) -> None:
    forged = OfficerKeys.made().signing_public
    insider.sql("UPDATE officers SET signing_key = ? WHERE slot = '3'", forged)


def swap_an_exchange_key_to_get_case_keys(insider: Insider) -> None:
    own = insider.keys.exchange_public
    insider.sql("UPDATE officers SET exchange_key = ? WHERE slot = '3'", own)


def let_the_keeper_go(insider: Insider) -> None:
    keeper = insider.team.ids[OFFICER]
    insider.enter(Action.OFFICER_LEFT, {"officer_id": keeper})
    insider.sql("UPDATE officers SET has_left = 1 WHERE officer_id = ?", keeper)


def take_another_officers_name(insider: Insider) -> None:
    detail = {"officer_id": insider.team.ids[VICTIM], "name": "Provare Falsk"}
    insider.enter(Action.OFFICER_RENAMED, detail)
    insider.sql("UPDATE officers SET name = 'Provare Falsk' WHERE slot = '3'")


def sign_in_the_victims_name(insider: Insider) -> None:
    insider.enter(Action.CASE_OPENED, {}, as_officer=insider.team.ids[VICTIM])


def sign_as_nobody(insider: Insider) -> None:
    insider.enter(Action.CASE_OPENED, {}, as_officer="cd" * 16)


@pytest.mark.parametrize(
    "edit",
    [
        make_oneself_keeper,
        make_oneself_keeper_in_the_table_alone,
        put_oneself_on_duty_in_the_keepers_name,
        admit_a_friend,
        admit_a_friend_in_the_keepers_name,
        admit_a_friend_without_an_entry,
        admit_supervisors,
        swap_a_signing_key,
        swap_an_exchange_key_to_get_case_keys,
        let_the_keeper_go,
        take_another_officers_name,
        sign_in_the_victims_name,
        sign_as_nobody,
    ],
)
def test_a_vault_edited_by_an_insider_does_not_open(three: Team, edit: Edit) -> None:
    insider = Insider(three)
    with closing(insider.database):
        edit(insider)
    for name in (OFFICER, INSIDER, VICTIM):
        with pytest.raises(errors.LedgerBrokenError), three.at_desk(name):
            pass


@pytest.mark.parametrize(
    ("edit", "found"),
    [
        (sign_in_the_victims_name, ledger_checks.SIGNATURE_WRONG),
        (sign_as_nobody, ledger_checks.SIGNATURE_WRONG),
        (make_oneself_keeper, ledger_checks.NOT_ALLOWED),
        (admit_a_friend, ledger_checks.NOT_ALLOWED),
        (let_the_keeper_go, ledger_checks.NOT_ALLOWED),
        (take_another_officers_name, ledger_checks.NOT_ALLOWED),
        (put_oneself_on_duty_in_the_keepers_name, ledger_checks.SIGNATURE_WRONG),
    ],
)
def test_a_forged_entry_under_an_honest_one_is_found_by_the_check_of_the_chain(
    three: Team, edit: Edit, found: Text
) -> None:
    insider = Insider(three)
    first_key = three.made.contents().first_key
    with closing(insider.database):
        edit(insider)
        insider.enter(Action.CASE_OPENED, {})
        row = insider.database.one("SELECT sequence, hash FROM ledger ORDER BY 1 DESC")
        assert row is not None
        head = LedgerHead(row[0], row[1].hex())
        check = ledger_checks.LedgerCheck(insider.database, head, first_key)
        report = ledger_checks.check_ledger(check, None, row[0])
    wanted = found.filled({"sequence": row[0] - 1})
    assert wanted in report.problems


def test_who_has_left_signs_nothing_more(three: Team) -> None:
    with three.at_desk() as vault:
        three.remove(vault, VICTIM)
    insider = Insider(three)
    left = SlotContents.from_buffer(bytearray(three.keys[VICTIM])).keys
    with closing(insider.database):
        insider.enter(Action.CASE_OPENED, {}, keys=left, as_officer=three.ids[VICTIM])
    with pytest.raises(errors.LedgerBrokenError), three.at_desk():
        pass


def test_an_entry_of_one_who_has_left_is_found_under_an_honest_one_too(three: Team) -> None:
    with three.at_desk() as vault:
        three.remove(vault, VICTIM)
    insider = Insider(three)
    left = SlotContents.from_buffer(bytearray(three.keys[VICTIM])).keys
    with closing(insider.database):
        insider.enter(Action.CASE_OPENED, {}, keys=left, as_officer=three.ids[VICTIM])
        insider.enter(Action.CASE_OPENED, {})
    with three.at_desk() as vault:
        report = vault.ledger.verify()
    wanted = ledger_checks.SIGNATURE_WRONG.filled({"sequence": vault.head.sequence - 2})
    assert wanted in report.problems


def test_who_has_left_is_not_put_back_by_the_table(three: Team) -> None:
    with three.at_desk() as vault:
        three.remove(vault, VICTIM)
    insider = Insider(three)
    with closing(insider.database):
        insider.sql("UPDATE officers SET has_left = 0")
    with pytest.raises(errors.LedgerBrokenError), three.at_desk():
        pass


def test_a_slot_and_envelope_for_somebody_whom_no_keeper_admitted_open_nothing(
    three: Team,
) -> None:
    insider = Insider(three)
    insider.database.close()
    contents = SlotContents("ab" * 16, OfficerKeys.made(), three.made.contents().first_key)
    buffer = contents.to_buffer()
    file = HeaderFile(three.folder / "vault.hdr")
    header = file.read().header
    ring = header.ring.with_officer(
        insider.key, header.vault_id, contents.officer_id, contents.keys.exchange_public
    )
    file.write_both(replace(header, ring=ring, sequence=header.sequence + 1), insider.key)
    file.close()
    with pytest.raises(errors.LedgerBrokenError):
        open_with_contents(
            three.folder,
            SlotContents.from_buffer(buffer),
            forms=three.forms,
            clock=three.clock,
        )


def test_a_key_slot_with_an_honest_id_and_other_keys_opens_nothing(three: Team) -> None:
    insider = Insider(three)
    insider.database.close()
    own = SlotContents.from_buffer(bytearray(three.keys[INSIDER]))
    posing = SlotContents(three.ids[VICTIM], own.keys, own.first_key)
    header_file = HeaderFile(three.folder / "vault.hdr")
    header = header_file.read().header
    ring = header.ring.with_officer(
        insider.key, header.vault_id, posing.officer_id, own.keys.exchange_public
    )
    header_file.write_both(replace(header, ring=ring, sequence=header.sequence + 1), insider.key)
    header_file.close()
    with pytest.raises(errors.LedgerBrokenError):
        open_with_contents(three.folder, posing, forms=three.forms, clock=three.clock)


def test_a_row_among_those_who_may_open_a_case_brings_no_key_of_it(three: Team) -> None:
    with three.at_desk() as vault:
        case_id = vault.cases.create()
        written = write_safe_place(vault, three.forms, case_id)
    insider = Insider(three)
    with closing(insider.database):
        insider.sql(
            "INSERT INTO case_access (case_id, officer_id, part) VALUES (?, ?, 'reader')",
            case_id,
            insider.own_id,
        )
    with three.at_desk() as vault:
        assert vault.admissions.hand_missing() == 0
        three.remove(vault, VICTIM)
    with three.at_desk(INSIDER) as vault:
        held = "SELECT count(*) FROM case_keys WHERE officer_id = ?"
        assert vault._core.database.value(held, (insider.own_id,)) == 0
        with pytest.raises(errors.VaultError):
            revealed(vault, written)


def test_a_keeper_cannot_put_an_own_key_in_the_place_of_another_officers(three: Team) -> None:
    """The keys that an officer was admitted with hold until they leave: no entry changes them."""
    with three.at_desk() as vault:
        vault.admissions.set_roles(three.ids[INSIDER], KEEPER | DUTY)
    insider = Insider(three)
    detail = {**admission(OfficerKeys.made()), "officer_id": three.ids[VICTIM], "slot": "3"}
    with closing(insider.database):
        insider.enter(Action.OFFICER_ADMITTED, detail)
        insider.sql(
            "UPDATE officers SET exchange_key = ?, signing_key = ? WHERE slot = '3'",
            bytes.fromhex(detail["exchange_key"]),
            bytes.fromhex(detail["signing_key"]),
        )
    with pytest.raises(errors.LedgerBrokenError), three.at_desk():
        pass


def test_a_deputy_whom_only_the_table_names_does_not_take_cases_over(three: Team) -> None:
    with three.at_desk(VICTIM) as vault:
        case_id = vault.cases.create()
    insider = Insider(three)
    with closing(insider.database):
        insider.sql(
            "INSERT INTO case_access (case_id, officer_id, part) VALUES (?, ?, 'deputy')",
            case_id,
            insider.own_id,
        )
    with three.at_desk() as vault:
        with pytest.raises(SuccessorNeededError):
            three.remove(vault, VICTIM)
        assert not (three.folder / "vault.db.next").exists()
        three.remove(vault, VICTIM, OFFICER)
        held = "SELECT officer_id FROM case_keys WHERE case_id = ? AND generation = 2"
        assert vault._core.database.execute(held, (case_id,)) == [(three.ids[OFFICER],)]


def test_admitting_hands_no_key_to_one_who_made_the_log_forget_that_they_are_off_duty(
    three: Team,
) -> None:
    with three.at_desk() as vault:
        vault.admissions.set_roles(three.ids[INSIDER], DUTY)
        vault.admissions.set_roles(three.ids[INSIDER], PLAIN)
        sequence = vault.head.sequence
        case_id = vault.cases.create()
    insider = Insider(three)
    with closing(insider.database):
        insider.sql("UPDATE ledger SET action = 'x' WHERE sequence = ?", sequence)
        insider.sql("UPDATE officers SET roles = 'officer duty' WHERE slot = '2'")
    with three.at_desk() as vault:
        three.admit(vault, "Provare Fyra", DUTY)
        held = "SELECT officer_id FROM case_keys WHERE case_id = ?"
        rows = vault._core.database.execute(held, (case_id,))
        assert {row[0] for row in rows} == {three.ids[OFFICER], three.ids["Provare Fyra"]}
        assert not vault.ledger.verify().is_whole
