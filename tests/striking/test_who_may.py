"""Who may strike out, with several officers; and an insider who does it without the right."""

import pytest

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, errors
from exitdesk.vault.access_errors import CaseNotSharedError
from exitdesk.vault.ledger_checks import NOT_ALLOWED
from exitdesk.vault.restatements import RESTATED_UNNAMED, Restatement, write_named
from exitdesk.vault.revisions import SALT_BYTES, commitment_of
from exitdesk.vault.striking_errors import StrikeNotAllowedError
from tests.clocks import SettableClock
from tests.ledger.verifiers import load
from tests.made_vaults import OFFICER, MadeVault
from tests.officers.teams import KEEPER, PLAIN, Team
from tests.striking.notes import BODY, WHY, WORDS, bodies, write_note

OWNER, READER, KEEPER_TOO = "Provare Två", "Koestaja Kolme", "Provare Fyra"


@pytest.fixture
def team(made_vault: MadeVault, forms: FormLibrary, clock: SettableClock) -> Team:
    """A closed vault with its first officer and three more."""
    made = Team(made_vault, forms, clock)
    with made.at_desk() as vault:
        made.admit(vault, OWNER, PLAIN)
        made.admit(vault, READER, PLAIN)
        made.admit(vault, KEEPER_TOO, KEEPER)
    return made


@pytest.fixture
def note(team: Team, forms: FormLibrary) -> str:
    """A note by the responsible officer of a case, which all but the first officer may open."""
    with team.at_desk(OWNER) as vault:
        case_id = vault.cases.create()
        for name in (READER, KEEPER_TOO):
            vault.access.share(case_id, team.ids[name], Part.READER)
        return write_note(vault, forms, case_id, f"Ringde {WORDS}.")


def strike(vault: Vault, note: str) -> None:
    vault.strikings.strike(note, BODY, WORDS, WHY)


@pytest.mark.parametrize("name", [OWNER, KEEPER_TOO])
def test_the_responsible_officer_and_keepers_may_strike_out(
    team: Team, note: str, name: str
) -> None:
    with team.at_desk(name) as vault:
        assert vault.strikings.may_strike(note)
        strike(vault, note)
        assert WORDS not in str(bodies(vault, note))
        assert vault.ledger.verify().is_whole
    with team.at_desk(READER) as vault:
        assert vault.strikings.of(note)[0].officer == name


def test_a_reader_may_not_strike_out_what_others_wrote(team: Team, note: str) -> None:
    with team.at_desk(READER) as vault:
        assert not vault.strikings.may_strike(note)
        with pytest.raises(StrikeNotAllowedError):
            strike(vault, note)
        assert WORDS in str(bodies(vault, note))


def test_a_reader_who_wrote_a_version_may_strike_out(
    team: Team, note: str, forms: FormLibrary
) -> None:
    with team.at_desk(READER) as vault:
        case_id = vault.records.history(note)[0].case_id
        write_note(vault, forms, case_id, f"Rättat: {WORDS}", note)
        strike(vault, note)
        assert WORDS not in str(bodies(vault, note))
        assert vault.ledger.verify().is_whole


def test_a_keeper_without_a_part_in_the_case_may_not(team: Team, note: str) -> None:
    with team.at_desk(OFFICER) as vault, pytest.raises(CaseNotSharedError):
        strike(vault, note)


def test_drafts_of_all_officers_lose_the_passage(
    team: Team, note: str, forms: FormLibrary
) -> None:
    with team.at_desk(READER) as vault:
        case_id = vault.records.history(note)[0].case_id
        answers = {"kind": "own", "body": f"Ringde {WORDS} igen."}
        vault.drafts.begin(forms.latest("note"), case_id=case_id, object_id=note, answers=answers)
    with team.at_desk(OWNER) as vault:
        strike(vault, note)
    with team.at_desk(READER) as vault:
        assert WORDS not in str(vault.drafts.all()[0].answers)


def test_what_was_struck_out_stays_so_when_the_officer_has_left(team: Team, note: str) -> None:
    with team.at_desk(KEEPER_TOO) as vault:
        strike(vault, note)
    with team.at_desk(OFFICER) as vault:
        team.remove(vault, KEEPER_TOO)
        assert vault.ledger.verify().is_whole
    with team.at_desk(OWNER) as vault:
        assert WORDS not in str(bodies(vault, note))
        assert vault.strikings.of(note)[0].officer == KEEPER_TOO


def by_force(vault: Vault, note: str) -> None:
    """Strike out as the program would, past its rule of who may."""
    core = vault._core
    revision = vault.records.stored_history(note)[0]
    salt, body = bytes(SALT_BYTES), b"\xa0"
    commitment = commitment_of(salt, body, None)
    with core.writing():
        sequence = core.enter(
            Action.PASSAGE_STRUCK_OUT,
            case_id=revision.case_id,
            detail={
                "form": "note",
                "field": "body",
                "scope": "answer",
                "reason": WHY,
                "object_id": note,
                "restated": write_named({revision.revision_id: commitment}),
            },
        )
        made = Restatement(
            revision.revision_id, sequence, core.officer.officer_id, core.last_at, commitment
        )
        made.signed(revision.commitment, core.keys).put(core.database)
        core.database.execute(
            "UPDATE revisions SET salt = ?, body = ? WHERE revision_id = ?",
            (salt, body, revision.revision_id),
        )


def test_an_insider_who_strikes_out_without_the_right_is_found_by_both_verifiers(
    team: Team, note: str
) -> None:
    with team.at_desk(READER) as vault:
        by_force(vault, note)
        problems = vault.ledger.verify().problems
        not_allowed = NOT_ALLOWED.filled({"sequence": vault.head.sequence})
        assert list(problems) == [not_allowed, RESTATED_UNNAMED]
    found = load().checked(team.folder, team.made.passphrase, "passphrase").findings
    assert {"not_allowed", "restated"} <= {key for key, _ in found}


def test_the_same_by_the_responsible_officer_is_found_whole_by_both(team: Team, note: str) -> None:
    with team.at_desk(OWNER) as vault:
        by_force(vault, note)
        assert vault.ledger.verify().is_whole
    assert load().checked(team.folder, team.made.passphrase, "passphrase").findings == []


def test_a_record_that_is_not_there_cannot_be_struck_out_of(team: Team) -> None:
    with team.at_desk() as vault, pytest.raises(errors.NotFoundError):
        strike(vault, "ab" * 16)
