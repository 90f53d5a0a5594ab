"""An officer leaves: what they can still open, and who takes over what they had."""

import shutil
from pathlib import Path

import pytest

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.vault import Watch, check_vault, errors, open_vault
from exitdesk.vault.officer_errors import (
    KeyChangeCancelledError,
    OfficerGoneError,
    RemovingYourselfError,
    SoleHolderError,
    SuccessorNeededError,
)
from exitdesk.vault.opening import open_with_contents
from exitdesk.vault.slots import SlotContents
from tests.made_vaults import OFFICER
from tests.officers.teams import (
    DUTY,
    KEEPER,
    UNWATCHED,
    Team,
    passphrase_of,
    revealed,
    write_safe_place,
)


@pytest.fixture
def pair(team: Team) -> Team:
    """Two officers and the keeper; the second has a case with a sealed address."""
    with team.at_desk() as vault:
        team.admit(vault, "Provare Två")
        team.admit(vault, "Provare Tre")
    return team


def try_passphrase(team: Team, name: str) -> None:
    open_vault(team.folder, passphrase_of(name), forms=team.forms, clock=team.clock).close()


# --- the way in --------------------------------------------------------------------------


def test_the_passphrase_of_who_was_let_go_opens_nothing_any_more(pair: Team) -> None:
    try_passphrase(pair, "Provare Två")
    with pair.at_desk() as vault:
        pair.remove(vault, "Provare Två")
    with pytest.raises(errors.WrongPassphraseError):
        try_passphrase(pair, "Provare Två")
    try_passphrase(pair, "Provare Tre")
    with pair.at_desk() as vault:
        assert vault.warnings == ()
        assert check_vault(vault).is_whole


def test_an_older_header_laid_over_the_new_file_is_told_as_such(
    pair: Team, tmp_path: Path
) -> None:
    shutil.copy(pair.folder / "vault.hdr", tmp_path / "old.hdr")
    with pair.at_desk() as vault:
        pair.remove(vault, "Provare Två")
    shutil.copy(tmp_path / "old.hdr", pair.folder / "vault.hdr")
    for name in ("Provare Två", "Provare Tre"):
        with pytest.raises(errors.HeaderOfOtherFileError):
            try_passphrase(pair, name)


def test_an_older_file_under_the_new_header_is_told_as_such(pair: Team, tmp_path: Path) -> None:
    shutil.copy(pair.folder / "vault.db", tmp_path / "old.db")
    with pair.at_desk() as vault:
        pair.remove(vault, "Provare Två")
    shutil.copy(tmp_path / "old.db", pair.folder / "vault.db")
    with pytest.raises(errors.HeaderOfOtherFileError):
        try_passphrase(pair, "Provare Tre")


def test_neither_the_old_keys_nor_the_old_vault_key_open_the_new_file(pair: Team) -> None:
    old = pair.made.vault_key()
    with pair.at_desk() as vault:
        pair.remove(vault, "Provare Två")
        assert vault._core.keeper.vault_key != old
    from exitdesk.vault.database import Database

    with pytest.raises(errors.DatabaseDamagedError):
        Database(pair.folder / "vault.db", old)
    contents = SlotContents.from_buffer(bytearray(pair.keys["Provare Två"]))
    with pytest.raises(errors.HeaderForgedError):
        open_with_contents(pair.folder, contents, forms=pair.forms, clock=pair.clock)


def test_no_copy_of_the_header_keeps_a_slot_of_who_was_let_go(pair: Team) -> None:
    from exitdesk.vault.header import COPY_BYTES, HeaderCopy

    with pair.at_desk() as vault:
        pair.remove(vault, "Provare Två")
        raw = (pair.folder / "vault.hdr").read_bytes()
    for start in (0, COPY_BYTES):
        header = HeaderCopy.read(raw[start : start + COPY_BYTES]).header
        assert [slot.label for slot in header.slots] == ["1", "R1", "3", "R3"]
        assert pair.ids["Provare Två"] not in header.ring.envelopes
        assert header.next_key is None
        assert header.epoch == 2


def test_the_open_vault_goes_on_with_the_new_file(pair: Team) -> None:
    with pair.at_desk() as vault:
        before = vault.cases.create()
        write_safe_place(vault, pair.forms, before)
        pair.remove(vault, "Provare Två")
        after = vault.cases.create()
        revision = write_safe_place(vault, pair.forms, before)
        assert revealed(vault, revision)
        assert {line.case_id for line in vault.cases.lines()} == {before, after}
    with pair.at_desk() as vault:
        assert vault.warnings == ()
        assert check_vault(vault).is_whole
    assert sorted(path.name for path in pair.folder.iterdir()) == [
        *("vault.db", "vault.hdr", "vault.jnl"),
    ]


def test_a_new_key_alone_lets_everybody_in_as_before(pair: Team) -> None:
    with pair.at_desk() as vault:
        vault.departures.renew_key(UNWATCHED)
        vault.departures.renew_key(UNWATCHED)
        assert vault._core.keeper.header.epoch == 3
    for name in ("Provare Två", "Provare Tre"):
        try_passphrase(pair, name)
    with pair.at_desk() as vault:
        assert check_vault(vault).is_whole


# --- who may, and whom -------------------------------------------------------------------


def test_nobody_lets_themselves_go(pair: Team) -> None:
    with pair.at_desk() as vault, pytest.raises(RemovingYourselfError):
        pair.remove(vault, OFFICER)


def test_a_keeper_may_let_another_keeper_go(pair: Team) -> None:
    with pair.at_desk() as vault:
        vault.admissions.set_roles(pair.ids["Provare Två"], KEEPER)
    with pair.at_desk("Provare Två") as vault:
        pair.remove(vault, OFFICER)
        assert [one.name for one in vault.officers if one.has_left] == [OFFICER]
        assert vault.ledger.verify().is_whole
    with pair.at_desk("Provare Två") as vault:
        assert vault.warnings == ()


# --- what is left behind -----------------------------------------------------------------


def test_cases_need_somebody_who_takes_them_over(pair: Team) -> None:
    with pair.at_desk("Provare Två") as vault:
        vault.cases.create()
    with pair.at_desk() as vault:
        left = vault.departures.preview(pair.ids["Provare Två"])
        assert (left.responsible, left.without_deputy, left.sole) == (1, 1, 0)
        with pytest.raises(SuccessorNeededError):
            pair.remove(vault, "Provare Två")
        with pytest.raises(OfficerGoneError):
            pair.remove(vault, "Provare Två", "Provare Två")
        pair.remove(vault, "Provare Två", "Provare Tre")
    with pair.at_desk("Provare Tre") as vault:
        (line,) = vault.cases.lines()
        assert line.officer == "Provare Tre"
        vault.cases.opened(line.case_id)
        assert check_vault(vault).is_whole


def test_without_a_named_successor_the_deputy_takes_over_keys_and_all(pair: Team) -> None:
    three = pair.ids["Provare Tre"]
    with pair.at_desk("Provare Två") as vault:
        case_id = vault.cases.create()
        before = write_safe_place(vault, pair.forms, case_id)
        vault.access.share(case_id, three, Part.DEPUTY)
    with pair.at_desk() as vault:
        assert vault.departures.preview(pair.ids["Provare Två"]).without_deputy == 0
        pair.remove(vault, "Provare Två")
        assert check_vault(vault).problems == ()
    with pair.at_desk("Provare Tre") as vault:
        people = vault.access.people(case_id)
        assert [(one.officer_id, one.part) for one in people] == [(three, Part.RESPONSIBLE)]
        assert revealed(vault, before)
        after = write_safe_place(vault, pair.forms, case_id)
        assert revealed(vault, after)


def test_a_successor_whom_the_keeper_cannot_give_the_keys_gets_them_from_who_holds_them(
    pair: Team,
) -> None:
    with pair.at_desk() as vault:
        pair.admit(vault, "Provare Fyra")
    with pair.at_desk("Provare Två") as vault:
        case_id = vault.cases.create()
        before = write_safe_place(vault, pair.forms, case_id)
        vault.access.share(case_id, pair.ids["Provare Tre"], Part.READER)
    with pair.at_desk() as vault:
        pair.remove(vault, "Provare Två", "Provare Fyra")
    with pair.at_desk("Provare Fyra") as vault:
        with pytest.raises(errors.NoCaseKeyError):
            revealed(vault, before)
        after = write_safe_place(vault, pair.forms, case_id)
        assert revealed(vault, after)
    with pair.at_desk("Provare Tre") as vault:
        assert vault.admissions.hand_missing() == 1
    with pair.at_desk("Provare Fyra") as vault:
        assert revealed(vault, before)
        assert check_vault(vault).is_whole


def test_sealed_parts_that_nobody_else_can_open_are_not_lost_without_asking(
    pair: Team,
) -> None:
    with pair.at_desk("Provare Två") as vault:
        case_id = vault.cases.create()
        before = write_safe_place(vault, pair.forms, case_id)
    two, three = pair.ids["Provare Två"], pair.ids["Provare Tre"]
    with pair.at_desk() as vault:
        with pytest.raises(SoleHolderError):
            vault.departures.remove(two, three, UNWATCHED)
        vault.departures.remove(two, three, UNWATCHED, leave_sealed=True)
    with pair.at_desk("Provare Tre") as vault:
        with pytest.raises(errors.NoCaseKeyError):
            revealed(vault, before)
        assert revealed(vault, write_safe_place(vault, pair.forms, case_id))
        assert vault.ledger.verify().is_whole


def test_who_was_let_go_holds_no_key_of_what_is_sealed_afterwards(pair: Team) -> None:
    two = pair.ids["Provare Två"]
    with pair.at_desk() as vault:
        vault.admissions.set_roles(two, DUTY)
        case_ids = [vault.cases.create() for _ in range(3)]
        pair.remove(vault, "Provare Två")
        rows = vault._core.database.execute(
            "SELECT case_id, max(generation) FROM case_keys GROUP BY case_id"
        )
        assert sorted(rows) == sorted((case_id, 2) for case_id in case_ids)
        held = "SELECT count(*) FROM case_keys WHERE officer_id = ?"
        assert vault._core.database.value(held, (two,)) == 0


def test_drafts_go_to_who_takes_the_case_over(pair: Team) -> None:
    form = pair.forms.latest("person")
    three = pair.ids["Provare Tre"]
    with pair.at_desk("Provare Två") as vault:
        draft = vault.drafts.begin(form, case_id=None, answers={"safe_place": "Provgatan 9"})
        vault.access.share(draft.case_id, three, Part.DEPUTY)
    with pair.at_desk() as vault:
        assert vault.departures.preview(pair.ids["Provare Två"]).drafts == 1
        pair.remove(vault, "Provare Två")
    with pair.at_desk("Provare Tre") as vault:
        (handed,) = vault.drafts.all()
        assert (handed.draft_id, handed.answers) == (
            draft.draft_id,
            {"safe_place": "Provgatan 9"},
        )


def test_a_handed_draft_that_cannot_be_opened_yet_hides_no_other(pair: Team) -> None:
    form = pair.forms.latest("person")
    with pair.at_desk("Provare Två") as vault:
        vault.drafts.begin(form, case_id=None, answers={"safe_place": "Provgatan 9"})
    two, three = pair.ids["Provare Två"], pair.ids["Provare Tre"]
    with pair.at_desk("Provare Tre") as vault:
        own = vault.drafts.begin(form, case_id=None, answers={"safe_place": "Provgatan 8"})
    with pair.at_desk() as vault:
        vault.departures.remove(two, three, UNWATCHED, leave_sealed=True)
    with pair.at_desk("Provare Tre") as vault:
        assert [one.draft_id for one in vault.drafts.all()] == [own.draft_id]


def test_words_that_only_the_officer_could_have_taken_in_are_taken_away(pair: Team) -> None:
    with pair.at_desk("Provare Två") as vault:
        vault.lifeboat.launch({"words": "halvskrivet"})
    assert list(pair.folder.glob("vault.typed.*"))
    with pair.at_desk() as vault:
        pair.remove(vault, "Provare Två")
    assert not list(pair.folder.glob("vault.typed.*"))


# --- stopping ----------------------------------------------------------------------------


def test_a_change_that_is_stopped_changes_nothing(pair: Team) -> None:
    told: list[int] = []

    def note(done: int, total: int) -> None:
        assert total == 100
        told.append(done)

    with pair.at_desk() as vault:
        vault.departures.renew_key(Watch(note))
    assert told == sorted(told)
    assert told[-1] == 100
    steps = len(told)
    for step in range(steps - 1):
        told.clear()
        with pair.at_desk() as vault:
            watch = Watch(note, lambda step=step: len(told) >= step)  # type: ignore[misc]
            key = bytes(vault._core.keeper.vault_key)
            two = pair.ids["Provare Två"]
            with pytest.raises(KeyChangeCancelledError):
                vault.departures.remove(two, None, watch)
            assert bytes(vault._core.keeper.vault_key) == key
            assert not (pair.folder / "vault.db.next").exists()
            assert vault.ledger.entries()[0].action == Action.UNLOCKED
            vault.cases.create()
        try_passphrase(pair, "Provare Två")
