"""After striking out: nothing in the file, and nobody can strike out without a trace."""

import random
from pathlib import Path

import pytest

from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, check_vault, errors, restatements
from tests.made_vaults import MadeVault
from tests.striking.notes import BODY, WHY, WORDS, write_note
from tests.striking.pages import decrypted_pages

# --- nothing is left in the file ------------------------------------------------------------


def test_the_file_is_told_to_overwrite_what_is_deleted(vault: Vault) -> None:
    assert vault._core.database.value("PRAGMA secure_delete") == 1


def test_no_page_of_the_file_holds_the_words(
    vault: Vault, made_vault: MadeVault, forms: FormLibrary
) -> None:
    markers = grown_vault(vault, forms)
    path = made_vault.folder / "vault.db"
    key = made_vault.vault_key()
    before = decrypted_pages(path.read_bytes(), key)
    assert all(marker.encode() in before for marker in markers)
    for marker, object_id in markers.items():
        vault.strikings.strike(object_id, BODY, marker, WHY)
    after = decrypted_pages(path.read_bytes(), key)
    assert not [marker for marker in markers if marker.encode() in after]
    assert not [marker for marker in markers if marker.lower().encode() in after]  # the index
    left = {path.name: path.stat().st_size for path in made_vault.folder.glob("*journal*")}
    assert not any(left.values())


def grown_vault(vault: Vault, forms: FormLibrary) -> dict[str, str]:
    """Write notes that grow and shrink, so that pages are split; return markers of some."""
    chance = random.Random(20261122)
    case_id = vault.cases.create()
    notes: dict[str, str] = {}
    for number in range(60):
        marker = f"QXZ{number:03d}{chance.randrange(10**9)}"
        object_id = write_note(vault, forms, case_id, f"{marker} {'ord ' * chance.randint(1, 9)}")
        notes[marker] = object_id
        for _ in range(chance.randint(0, 2)):
            old = chance.choice(sorted(notes))
            text = f"{old} {'mera ' * chance.choice((2, 40, 700))}"
            write_note(vault, forms, case_id, text, notes[old])
        draft_of = chance.choice(sorted(notes))
        vault.drafts.begin(
            forms.latest("note"),
            case_id=case_id,
            object_id=notes[draft_of],
            answers={"kind": "own", "body": f"{draft_of} {'x' * chance.randint(1, 900)}"},
        )
    return {marker: notes[marker] for marker in chance.sample(sorted(notes), 12)}


def test_a_sweep_that_the_disk_refused_is_made_up_for(
    vault: Vault, note: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = vault._core.database
    really = database.execute

    def refuse(sql: str, values: object = ()) -> object:
        if sql == "VACUUM":
            raise errors.DiskFullError
        return really(sql, values)  # type: ignore[arg-type]

    monkeypatch.setattr(database, "execute", refuse)
    vault.strikings.strike(note, BODY, WORDS, WHY)
    assert not vault.strikings.is_swept
    monkeypatch.undo()
    vault.strikings.sweep()
    assert vault.strikings.is_swept


def test_the_old_salt_is_gone_so_the_old_commitment_tells_nothing(
    vault: Vault, made_vault: MadeVault, forms: FormLibrary
) -> None:
    note = write_note(vault, forms, vault.cases.create(), WORDS)
    database = vault._core.database
    salt, commitment = database.execute("SELECT salt, commitment FROM revisions")[0]
    vault.strikings.strike(note, BODY, WORDS, WHY)
    assert database.execute("SELECT commitment FROM revisions")[0][0] == commitment
    raw = Path(made_vault.folder / "vault.db").read_bytes()
    assert salt not in decrypted_pages(raw, made_vault.vault_key())


def test_copies_beside_the_vault_are_told_of_and_deleted_when_asked(
    vault: Vault, vault_folder: Path
) -> None:
    assert vault.old_copies.all() == ()
    for name in ("vault.before-2.db", "vault.db-journal.set-aside"):
        (vault_folder / name).write_bytes(b"x")
    assert {copy.name for copy in vault.old_copies.all()} == {
        "vault.before-2.db",
        "vault.db-journal.set-aside",
    }
    aside = vault_folder.with_name(f"{vault_folder.name}.aside-20261122-100000")
    aside.mkdir()
    vault.old_copies.delete()
    assert [copy.name for copy in vault.old_copies.all()] == [aside.name]
    assert vault.ledger.entries()[0].facts == (("files", "2"),)


# --- edits by someone who has the vault key --------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "found"),
    [
        ("DELETE FROM restatements", restatements.RESTATED_MISSING),
        ("UPDATE restatements SET commitment = zeroblob(32)", restatements.RESTATED_UNNAMED),
        ("UPDATE restatements SET signature = zeroblob(64)", restatements.RESTATED_UNNAMED),
        ("UPDATE restatements SET sequence = sequence - 1", restatements.RESTATED_UNNAMED),
        ("UPDATE restatements SET struck_at = 1", restatements.RESTATED_UNNAMED),
    ],
)
def test_a_restatement_and_its_entry_must_fit(
    vault: Vault, note: str, edit: str, found: object
) -> None:
    vault.strikings.strike(note, BODY, WORDS, WHY)
    sequence = vault.head.sequence
    vault._core.database.execute(edit)
    problems = vault.ledger.verify().problems
    assert [problem.sv for problem in problems] == [
        found.filled({"sequence": sequence}).sv  # type: ignore[attr-defined]
    ]
    assert not check_vault(vault).is_whole
    with pytest.raises(errors.RecordDamagedError):
        vault.records.history(note)


def test_content_struck_out_without_an_entry_is_not_shown(vault: Vault, note: str) -> None:
    vault.strikings.strike(note, BODY, WORDS, WHY)
    vault._core.database.execute("UPDATE revisions SET body = x'a0' WHERE number = 3")
    assert not check_vault(vault).is_whole
    with pytest.raises(errors.RecordDamagedError):
        vault.records.history(note)
