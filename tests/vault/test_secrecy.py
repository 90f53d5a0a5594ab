"""What is sealed is nowhere in clear inside the vault, and nothing at all is outside it."""

import base64
import os
from collections.abc import Iterator
from pathlib import Path

from exitdesk.domain.answers import Answer, Row
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Form, Kind
from exitdesk.vault import Vault
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault

SEALED, OPEN = "Förseglat-ord-", "Öppet-ord-"


def texts(form: Form) -> dict[str, Answer]:
    """An answer to every text field of the form, saying whether it is sealed."""
    answers: dict[str, Answer] = {}
    for field in form.fields():
        if field.concept is Concept.LINK_CASE:  # it is chosen
            continue
        if field.kind in {Kind.SHORT_TEXT, Kind.LONG_TEXT}:
            answers[field.id] = marker(field)
        elif field.kind is Kind.GROUP:
            inner = {
                each.id: marker(each)
                for each in field.fields
                if each.kind in {Kind.SHORT_TEXT, Kind.LONG_TEXT}
            }
            answers[field.id] = (Row("r1", inner),)
    return answers


def marker(field: Field) -> str:
    return (SEALED if field.sealed else OPEN) + field.id


def encodings(text: str) -> list[bytes]:
    plain = text.encode()
    return [plain, text.encode("utf-16-le"), base64.b64encode(plain)[:-4], plain.hex().encode()]


def open_values(vault: Vault) -> Iterator[tuple[str, bytes]]:
    """Every value of every table, the shadow tables of the word index included."""
    database = vault._core.database
    for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        for row in database.execute(f"SELECT * FROM {table}"):
            for value in row:
                yield table, value if isinstance(value, bytes) else str(value).encode()


def write_everywhere(vault: Vault, forms: FormLibrary) -> None:
    keys = forms.keys()
    for key in keys:
        form = forms.latest(key)
        case_id = vault.cases.create()
        written = vault.records.write(case_id, form, texts(form))
        vault.records.write(case_id, form, texts(form), object_id=written.object_id)
        draft = vault.drafts.begin(form, case_id=case_id, answers=texts(form))
        vault.drafts.keep(draft.draft_id, texts(form), "")


def test_sealed_answers_and_their_drafts_stand_in_no_column_and_no_index(
    vault: Vault, forms: FormLibrary
) -> None:
    write_everywhere(vault, forms)
    values = list(open_values(vault))
    assert any(OPEN.encode() in value for _, value in values)
    for wanted in encodings(SEALED):
        assert not [table for table, value in values if wanted in value]
    for word in ("Förseglat", "förseglat", "glat"):
        assert vault.search.find(word) == ()
    assert not [table for table, value in values if b"rseglat" in value]


def test_nothing_that_was_typed_is_in_any_file_in_clear(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, tmp_path: Path
) -> None:
    vault = made_vault.open(forms, clock)
    write_everywhere(vault, forms)
    vault.search.find(OPEN)
    database = vault._core.database
    database.execute("BEGIN IMMEDIATE")  # a journal is on the disk now
    database.execute("UPDATE case_lines SET alias = 'Öppet-ord-x'")
    assert (made_vault.folder / "vault.db-journal").exists()
    found = [path for path in tmp_path.rglob("*") if path.is_file()]
    for path in found:
        content = path.read_bytes()
        for wanted in (*encodings(SEALED[:-1]), *encodings(OPEN[:-1])):
            assert wanted not in content, path.name
    database.execute("ROLLBACK")
    vault.close()


def test_the_case_key_is_needed_to_read_what_is_sealed(vault: Vault, forms: FormLibrary) -> None:
    from exitdesk.vault.errors import NoCaseKeyError

    form = forms.latest("person")
    case_id = vault.cases.create()
    written = vault.records.write(case_id, form, texts(form))
    vault._case_keys.wipe()
    vault._core.database.execute("DELETE FROM case_keys")
    entries = vault.head.sequence
    try:
        vault.records.reveal(written.revision_id, "skäl")
    except NoCaseKeyError:
        assert vault.head.sequence == entries
    else:
        raise AssertionError("revealed without a key")


def test_files_of_a_vault_are_private(made_vault: MadeVault) -> None:
    if os.name == "posix":
        assert {path.stat().st_mode & 0o077 for path in made_vault.folder.iterdir()} == {0}
