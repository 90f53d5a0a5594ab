"""Two verifiers that share no code say the same of every vault that was tampered with.

Each edit is made with the vault key, as someone could who may open the vault; the anchors in the
header are brought up to the edited file, so that only what was edited is there to be found.
"""

from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from exitdesk.domain.strikings import FieldPath
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, check_vault, errors
from exitdesk.vault.file_digests import database_digest
from exitdesk.vault.keys import OfficerKeys
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.restatements import stored_restatements
from exitdesk.vault.revisions import COLUMNS, StoredRevision, sign
from tests.clocks import SettableClock
from tests.ledger.verifiers import load
from tests.made_vaults import PASSPHRASE, MadeVault

Edit = Callable[[Vault], None]
OTHER = OfficerKeys.made()


@pytest.fixture(scope="session")
def alone() -> ModuleType:
    """The stand-alone verifier."""
    return load()


@pytest.fixture(scope="session")
def tended(
    first_vault: MadeVault, forms: FormLibrary, tmp_path_factory: pytest.TempPathFactory
) -> MadeVault:
    """A closed vault with notes, sealed answers, and something struck out twice."""
    made = first_vault.copied(tmp_path_factory.mktemp("tended") / "vault")
    vault = made.open(forms, SettableClock())
    case_id = vault.cases.create()
    form = forms.latest("note")
    note = vault.records.write(case_id, form, {"kind": "own", "body": "Ringde Xaver i dag."})
    answers = {"kind": "own", "body": "Ringde Xaver igen."}
    vault.records.write(case_id, form, answers, object_id=note.object_id)
    vault.strikings.strike(note.object_id, FieldPath("body"), "Xaver", "rättelse")
    vault.strikings.strike(note.object_id, FieldPath("body"), "i dag", "rättelse")
    vault.records.write(
        case_id, forms.latest("person"), {"role": "client", "called": "S", "address": "Provgatan"}
    )
    vault.records.write(case_id, form, {"kind": "own", "body": "orörd"})
    vault.close()
    return made


# --- edits -----------------------------------------------------------------------------------


def sql(statement: str) -> Edit:
    """Return an edit of one statement."""

    def edit(vault: Vault) -> None:
        database = vault._core.database
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute(statement)

    return edit


def resigned(where: str, keys: OfficerKeys | None = None, **changes: Any) -> Edit:
    """Return an edit of one entry, signed again, the chain behind it left as it is."""

    def edit(vault: Vault) -> None:
        database = vault._core.database
        row = database.one(f"SELECT sequence, body FROM ledger WHERE {where}")
        assert row is not None
        entry = replace(Entry.from_body(row[1]), **changes)
        signed = SignedEntry.signed(entry, keys or vault._core.keys)
        database.execute(
            "UPDATE ledger SET body = ?, hash = ?, signature = ?, at = ?, action = ?"
            " WHERE sequence = ?",
            (signed.body, signed.hash, signed.signature, entry.at, entry.action, row[0]),
        )

    return edit


def rewritten(sequence: int, keys: OfficerKeys | None = None, **changes: Any) -> Edit:
    """Return an edit of one entry with the whole chain behind it made anew and signed."""

    def edit(vault: Vault) -> None:
        database = vault._core.database
        rows = database.execute(
            "SELECT body, hash FROM ledger WHERE sequence >= ? ORDER BY sequence", (sequence,)
        )
        previous = Entry.from_body(rows[0][0]).previous
        for place, (body, _) in enumerate(rows):
            entry = replace(Entry.from_body(body), previous=previous)
            if not place:
                entry = replace(entry, **changes)
            signed = SignedEntry.signed(entry, keys or vault._core.keys)
            database.execute(
                "UPDATE ledger SET body = ?, hash = ?, signature = ?, at = ?, action = ?"
                " WHERE sequence = ?",
                (*vars_of(signed), entry.at, entry.action, entry.sequence),
            )
            previous = signed.hash

    return edit


def vars_of(signed: SignedEntry) -> tuple[bytes, bytes, bytes]:
    return signed.body, signed.hash, signed.signature


def appended(action: str, detail: dict[str, str], keys: OfficerKeys | None = None) -> Edit:
    """Return an edit that adds an entry at the end, well chained."""

    def edit(vault: Vault) -> None:
        database = vault._core.database
        sequence, body, digest = database.execute(
            "SELECT sequence, body, hash FROM ledger ORDER BY sequence DESC LIMIT 1"
        )[0]
        entry = replace(
            Entry.from_body(body),
            sequence=sequence + 1,
            previous=digest,
            action=action,
            case_id=None,
            revision_id=None,
            commitment=None,
            detail=detail,
        )
        signed = SignedEntry.signed(entry, keys or vault._core.keys)
        database.execute(
            "INSERT INTO ledger (sequence, at, action, body, hash, signature)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (entry.sequence, entry.at, action, *vars_of(signed)),
        )

    return edit


def signed_again(vault: Vault) -> None:
    """Let the officer sign their own revision again, with another time."""
    database = vault._core.database
    row = database.one(f"SELECT {COLUMNS} FROM revisions WHERE form_key = 'person'")
    assert row is not None
    changed = replace(StoredRevision.from_row(row), written_at=1)
    database.execute(
        "UPDATE revisions SET written_at = ?, signature = ? WHERE revision_id = ?",
        (1, sign(changed, vault._core.keys), changed.revision_id),
    )


def restated_again(vault: Vault) -> None:
    """Let the officer sign a restatement of theirs again, with another time."""
    database = vault._core.database
    for made in stored_restatements(database).values():
        row = database.one(
            "SELECT commitment FROM revisions WHERE revision_id = ?", (made.revision_id,)
        )
        assert row is not None
        replace(made, struck_at=1).signed(row[0], vault._core.keys).put(database)


NEW = {
    "officer_id": "ab" * 16,
    "name": "Ny",
    "exchange_key": OTHER.exchange_public.hex(),
    "signing_key": OTHER.signing_public.hex(),
    "roles": "officer",
    "slot": "9",
}
STRUCK = "action = 'record.struck_out'"
WRITTEN = "action = 'record.written'"

# The name says what was done; every one of them must be found by both verifiers.
EDITS: dict[str, Edit] = {
    "an entry taken out": sql("DELETE FROM ledger WHERE sequence = 3"),
    "the first entry taken out": sql("DELETE FROM ledger WHERE sequence = 0"),
    "entries moved up": sql("UPDATE ledger SET sequence = sequence + 1000 WHERE sequence > 3"),
    "two entries changed round": sql(
        "UPDATE ledger SET sequence = CASE sequence WHEN 3 THEN -4 ELSE -3 END"
        " WHERE sequence IN (3, 4)"
    ),
    "a body of rubbish": sql("UPDATE ledger SET body = x'a0' WHERE sequence = 3"),
    "a body that is no CBOR": sql("UPDATE ledger SET body = x'ff00' WHERE sequence = 3"),
    "another hash": sql("UPDATE ledger SET hash = zeroblob(32) WHERE sequence = 3"),
    "another signature": sql("UPDATE ledger SET signature = zeroblob(64) WHERE sequence = 3"),
    "no signature": sql("UPDATE ledger SET signature = x'' WHERE sequence = 3"),
    "another time in the column": sql("UPDATE ledger SET at = at + 1 WHERE sequence = 3"),
    "another action in the column": sql(
        "UPDATE ledger SET action = 'case.opened' WHERE sequence = 3"
    ),
    "another case in the column": sql("UPDATE ledger SET case_id = NULL WHERE sequence = 4"),
    "another revision in the column": sql(
        "UPDATE ledger SET revision_id = 'cc' WHERE sequence = 4"
    ),
    "an entry signed again by its officer": resigned("sequence = 4", at=1),
    "an entry signed by another key": resigned("sequence = 4", OTHER),
    "the chain made anew by another key": rewritten(4, OTHER),
    "entry 0 made anew by another key": resigned("sequence = 0", OTHER),
    "an officer that nobody knows": rewritten(4, officer_id="cd" * 16),
    "the newest entry by another key": appended("case.opened", {}, OTHER),
    "an officer admitted by a stranger": appended("officer.admitted", NEW, OTHER),
    "an officer admitted but not in the table": appended("officer.admitted", NEW),
    "an officer admitted with half the facts": appended("officer.admitted", {"officer_id": "x"}),
    "roles that do not exist": appended(
        "officer.roles_changed", {"officer_id": "nobody", "roles": "king"}
    ),
    "a second beginning": appended("vault.created", NEW),
    "a name changed in the table": sql("UPDATE officers SET name = 'Annan'"),
    "a key changed in the table": sql("UPDATE officers SET signing_key = zeroblob(32)"),
    "an officer put into the table": sql(
        "INSERT INTO officers SELECT 'ef', name, exchange_key, x'00', roles, '8', 0 FROM officers"
    ),
    "an officer who left in the table": sql("UPDATE officers SET has_left = 1"),
    "a revision taken away": sql("DELETE FROM revisions WHERE form_key = 'person'"),
    "a revision nobody wrote": sql(
        "INSERT INTO revisions SELECT 99, 'ff', object_id, case_id, parents, form_key,"
        " form_version, 9, author_id, written_at, salt, body, sealed, commitment, signature"
        " FROM revisions LIMIT 1"
    ),
    "another content": sql("UPDATE revisions SET body = x'a0' WHERE form_key = 'person'"),
    "another sealed part": sql(
        "UPDATE revisions SET sealed = zeroblob(99) WHERE form_key = 'person'"
    ),
    "no sealed part": sql("UPDATE revisions SET sealed = NULL WHERE form_key = 'person'"),
    "another salt": sql("UPDATE revisions SET salt = zeroblob(32) WHERE form_key = 'person'"),
    "another commitment": sql(
        "UPDATE revisions SET commitment = zeroblob(32) WHERE form_key = 'person'"
    ),
    "another time of writing": sql("UPDATE revisions SET written_at = 1 WHERE form_key = 'note'"),
    "a revision signed again by its author": signed_again,
    "a restatement signed again by its officer": restated_again,
    "another author": sql("UPDATE revisions SET author_id = 'cd' WHERE form_key = 'note'"),
    "another parent": sql("UPDATE revisions SET parents = 'abcd' WHERE form_key = 'note'"),
    "another number": sql("UPDATE revisions SET number = 7 WHERE form_key = 'person'"),
    "an id that is none": sql("UPDATE revisions SET object_id = 'zz' WHERE form_key = 'person'"),
    "a restatement taken away": sql("DELETE FROM restatements"),
    "a restatement of other content": sql("UPDATE restatements SET commitment = zeroblob(32)"),
    "a restatement by nobody": sql("UPDATE restatements SET officer_id = 'cd'"),
    "a restatement at another time": sql("UPDATE restatements SET struck_at = 1"),
    "a restatement of an earlier entry": sql("UPDATE restatements SET sequence = 6"),
    "a restatement without a signature": sql("UPDATE restatements SET signature = x''"),
    "a restatement that no entry names": sql(
        "INSERT INTO restatements SELECT revisions.revision_id, 6, officer_id, struck_at,"
        " restatements.commitment, restatements.signature FROM restatements, revisions"
        " WHERE form_key = 'person' LIMIT 1"
    ),
    "content struck out once more": sql(
        "UPDATE revisions SET body = x'a0' WHERE revision_id IN"
        " (SELECT revision_id FROM restatements)"
    ),
    "a strike that names nothing": resigned(STRUCK, detail={"reason": "x"}),
    "a strike in rubbish": appended("record.struck_out", {"restated": "x:y:z"}),
    "a writing that names another commitment": resigned(WRITTEN, commitment=bytes(32)),
    "an attachment nobody added": sql(
        "INSERT INTO attachments SELECT 'aa', case_id, officer_id, 1, 'pdf', 1, 1, x'00', x'01'"
        " FROM case_access LIMIT 1"
    ),
    "an attachment that is not there": appended(
        "attachment.added", {"attachment": "aa", "digest": "00" * 32}
    ),
}


def apply(made: MadeVault, edit: Edit, forms: FormLibrary) -> None:
    """Edit a vault, then make the header fit the file as closing in order does."""
    vault = made.open(forms, SettableClock())
    try:
        edit(vault)
        refit(vault)
    finally:
        vault.close()


def refit(vault: Vault) -> None:
    database, keeper = vault._core.database, vault._core.keeper
    row = database.one("SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1")
    assert row is not None
    database.execute("UPDATE ledger_head SET sequence = ?", (row[0],))
    keeper.header = keeper.header.advanced(row[0], row[1])
    keeper.settle(database_digest(vault._path))


def program_finds(made: MadeVault, forms: FormLibrary) -> bool:
    """Whether the program refuses the vault or finds something wrong with it."""
    try:
        vault = made.open(forms, SettableClock())
    except errors.VaultError:
        return True
    try:
        return not check_vault(vault).is_whole
    finally:
        vault.close()


def alone_finds(made: MadeVault, alone: ModuleType) -> bool:
    """Whether the stand-alone verifier refuses the vault or finds something wrong with it."""
    try:
        found = alone.checked(made.folder, PASSPHRASE, "passphrase").findings
    except alone.CannotOpenError:
        return True
    return bool(found)


def test_both_find_an_untouched_vault_whole(
    tended: MadeVault, forms: FormLibrary, alone: ModuleType, tmp_path: Any
) -> None:
    made = tended.copied(tmp_path / "vault")
    apply(made, lambda _vault: None, forms)
    assert not alone_finds(made, alone)
    assert not program_finds(made, forms)


@pytest.mark.parametrize("name", EDITS)
def test_both_find_what_was_tampered_with(
    name: str, tended: MadeVault, forms: FormLibrary, alone: ModuleType, tmp_path: Any
) -> None:
    made = tended.copied(tmp_path / "vault")
    apply(made, EDITS[name], forms)
    assert alone_finds(made, alone), name
    assert program_finds(made, forms), name
