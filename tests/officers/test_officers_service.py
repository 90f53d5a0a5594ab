"""The officers of a vault as the desk offers them."""

import pytest

from exitdesk.casework.log_words import LogWords
from exitdesk.casework.officers import USUAL_SHEETS, Officers, SupervisorsState
from exitdesk.casework.openings import Openings
from exitdesk.casework.own_keys import OwnKeys, WeakPassphraseError
from exitdesk.casework.rendering import Renderer
from exitdesk.domain.actions import Action
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.officers import ROLE_LABELS, Role, shown_name
from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, Watch, errors, officer_errors, open_with_recovery
from exitdesk.vault.officer_errors import (
    KeyChangeCancelledError,
    NotKeeperError,
    SuccessorNeededError,
)
from tests.clocks import SettableClock
from tests.made_vaults import OFFICER
from tests.officers.teams import DUTY, PLAIN, Team, code_of
from tests.renderers import shared_renderer

STRONG = b"plommon fabrik tolv norrsken tass"


@pytest.fixture
def renderer() -> Renderer:
    return shared_renderer()


def officers_of(vault: Vault, renderer: Renderer, clock: SettableClock) -> Officers:
    return Officers(vault, OwnKeys(vault, renderer, clock))


@pytest.fixture
def officers(vault: Vault, renderer: Renderer, clock: SettableClock) -> Officers:
    return officers_of(vault, renderer, clock)


@pytest.mark.slow
def test_a_new_officer_types_a_passphrase_gets_a_sheet_and_finds_their_desk(  # noqa: PLR0917
    officers: Officers,
    vault: Vault,
    renderer: Renderer,
    forms: FormLibrary,
    clock: SettableClock,
    team: Team,
) -> None:
    typed = bytearray(STRONG)
    admitted = officers.admit("Provare Två", typed, DUTY)
    assert not any(typed)
    first, second = officers.list()
    assert (first.officer.name, first.desk, first.is_self) == (OFFICER, "1", True)
    assert (second.officer, second.desk) == (admitted.officer, "2")
    assert second.is_finished
    assert not second.sheet_is_checked
    assert not second.has_device_secret
    paper = officers.sheet_paper(admitted, Lang.SV)
    assert paper.pages == 1
    officers.note_sheet_checked(admitted.officer.officer_id)
    assert officers.list()[1].sheet_is_checked
    vault.close()
    openings = Openings(forms, clock, renderer)
    assert openings.look_at(team.folder).labels == ("1", "2")
    own = openings.unlock(team.folder, bytearray(STRONG), label="2")
    assert own.officer.name == "Provare Två"
    own.close()


def test_a_weak_passphrase_lets_nobody_in(officers: Officers) -> None:
    typed = bytearray(b"sommar1987")
    with pytest.raises(WeakPassphraseError):
        officers.admit("Provare Två", typed, PLAIN)
    assert not any(typed)
    assert len(officers.list()) == 1


def test_an_officer_who_is_no_keeper_sees_everyone_and_changes_their_own_name_only(
    team: Team, renderer: Renderer, clock: SettableClock
) -> None:
    with team.at_desk() as vault:
        two = team.admit(vault, "Provare Två")
    with team.at_desk("Provare Två") as vault:
        officers = officers_of(vault, renderer, clock)
        assert not officers.may_administer
        assert [line.officer.name for line in officers.list()] == [OFFICER, "Provare Två"]
        assert officers.rename(two, "Provare Tvåa").name == "Provare Tvåa"
        with pytest.raises(NotKeeperError):
            officers.set_up_supervisors()
        assert officers.supervisors() == SupervisorsState(0, ())
        with pytest.raises(NotKeeperError):
            officers.renew_key()


def test_letting_an_officer_go_tells_what_they_leave_and_asks_for_a_successor(
    team: Team, renderer: Renderer, clock: SettableClock
) -> None:
    with team.at_desk() as vault:
        two = team.admit(vault, "Provare Två")
        three = team.admit(vault, "Provare Tre")
    with team.at_desk("Provare Två") as vault:
        case_id = vault.cases.create()
    told: list[tuple[int, int]] = []

    def note(done: int, total: int) -> None:
        told.append((done, total))

    with team.at_desk() as vault:
        officers = officers_of(vault, renderer, clock)
        assert officers.leaving(two).responsible == 1
        assert {one.officer_id for one in officers.successors(two)} == {
            team.ids[OFFICER],
            three,
        }
        with pytest.raises(SuccessorNeededError) as refused:
            officers.remove(two)
        assert refused.value.values == {"count": 1}
        with pytest.raises(KeyChangeCancelledError):
            officers.remove(two, three, cancelled=lambda: True)
        officers.remove(two, three, progress=note)
        assert told[-1] == (100, 100)
        assert [one.officer_id for one in officers.former()] == [two]
        (line,) = [one for one in officers.list() if one.officer.officer_id == three]
        assert line.cases == 1
        assert vault.cases.line(case_id).officer == "Provare Tre"
        officers.renew_key()


def test_supervisors_sheets_count_as_unchecked_until_each_is_typed_back(
    officers: Officers, vault: Vault
) -> None:
    sheets = officers.set_up_supervisors()
    assert len(sheets) == USUAL_SHEETS
    assert officers.supervisors() == SupervisorsState(3, ("A", "B", "C"))
    for sheet in sheets[:2]:
        officers.note_supervisor_sheet_checked(sheet.letter)
    assert officers.supervisors() == SupervisorsState(3, ("C",))
    with pytest.raises(KeyChangeCancelledError):
        officers.set_up_supervisors(4, cancelled=lambda: True)
    assert officers.supervisors() == SupervisorsState(3, ("C",))
    assert len(officers.set_up_supervisors(2)) == 2
    assert officers.supervisors() == SupervisorsState(2, ("A", "B"))
    officers.drop_supervisors()
    assert officers.supervisors() == SupervisorsState(0, ())
    assert vault.ledger.verify().is_whole


@pytest.mark.parametrize("lang", list(Lang))
def test_a_supervisors_sheet_is_printed_with_its_letter_and_vault(
    officers: Officers, vault: Vault, lang: Lang
) -> None:
    sheet = officers.set_up_supervisors(2)[1]
    paper = officers.supervisor_paper(sheet, lang)
    words = " ".join(paper.words.split())
    assert vault.vault_id in words
    assert {Lang.SV: "blad B av 2", Lang.FI: "lomake B, yhteensä 2"}[lang] in words


@pytest.mark.slow
def test_two_people_let_an_officer_in_again_who_then_unlocks(
    team: Team, renderer: Renderer, forms: FormLibrary, clock: SettableClock
) -> None:
    with team.at_desk() as vault:
        sheets = officers_of(vault, renderer, clock).set_up_supervisors()
    openings = Openings(forms, clock, renderer)
    codes = [code_of(sheet.sheet) for sheet in sheets]
    recovery = openings.recover_by_two(team.folder, codes[0], codes[2])
    assert not any(codes[0] + codes[2])
    (officer,) = recovery.officers
    weak, strong = bytearray(b"sommar1987"), bytearray(STRONG)
    with pytest.raises(WeakPassphraseError):
        openings.let_in(recovery, officer.officer_id, weak)
    admitted = openings.let_in(recovery, officer.officer_id, strong)
    assert not any(weak + strong)
    recovery.close()
    vault = openings.unlock(team.folder, bytearray(STRONG))
    try:
        keys = OwnKeys(vault, renderer, clock)
        assert not keys.sheet_is_checked
        assert keys.sheet_paper(admitted.sheet, Lang.FI).pages == 1
        assert [line.officer.name for line in officers_of(vault, renderer, clock).list()] == [
            OFFICER
        ]
    finally:
        vault.close()
    code = code_of(admitted.sheet)
    open_with_recovery(team.folder, code, forms=forms, clock=clock).close()


def test_missing_keys_are_handed_without_a_word_even_when_the_disk_refuses(
    team: Team, renderer: Renderer, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with team.at_desk() as vault:
        team.admit(vault, "Provare Två")
    with team.at_desk("Provare Två") as vault:
        vault.cases.create()
    with team.at_desk() as vault:
        team.admit(vault, "Provare Tre", DUTY)
    with team.at_desk("Provare Två") as vault:
        officers = officers_of(vault, renderer, clock)

        def refuse(*_: object) -> int:
            raise errors.DiskFullError

        with monkeypatch.context() as patched:
            patched.setattr(type(vault.admissions), "hand_missing", refuse)
            assert officers.hand_missing_keys() == 0
        assert officers.hand_missing_keys() == 1
        assert officers.hand_missing_keys() == 0


def test_every_refusal_says_in_both_languages_what_to_do_next() -> None:
    kinds = [
        kind
        for kind in vars(officer_errors).values()
        if isinstance(kind, type) and issubclass(kind, ExitDeskError)
    ]
    assert len(kinds) > 12
    for kind in kinds:
        assert kind.message.sv != kind.message.fi
        assert kind.message.sv.count("{") == kind.message.fi.count("{")


def test_what_two_people_did_is_shown_as_theirs_in_the_log(
    team: Team, renderer: Renderer, forms: FormLibrary, clock: SettableClock
) -> None:
    with team.at_desk() as vault:
        sheets = vault.supervisors.set_up(2, Watch())
    codes = [code_of(sheet.sheet) for sheet in sheets]
    Openings(forms, clock, renderer).recover_by_two(team.folder, *codes).close()
    with team.at_desk() as vault:
        entry = next(
            one for one in vault.ledger.entries() if one.action == Action.RECOVERED_BY_TWO
        )
        assert shown_name(entry.officer) == ROLE_LABELS[Role.SUPERVISORS]
        assert shown_name(vault.officer.name).sv == OFFICER
        details = LogWords(forms, dict).details(entry)
        assert (details.sv, details.fi) == ("bladen A och B", "lomakkeet A ja B")
