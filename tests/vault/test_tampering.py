"""Files swapped, rolled back, flipped or edited while the vault was closed."""

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault, check_vault, errors, ledger_checks, warnings
from exitdesk.vault.files import PAGE_BYTES
from exitdesk.vault.header import COPY_BYTES
from exitdesk.vault.keys import OfficerKeys
from exitdesk.vault.ledger import Entry, SignedEntry
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault


def write_note(vault: Vault, forms: FormLibrary, case_id: str, body: str) -> str:
    form = forms.latest("note")
    body_field, kind = form.bound(Concept.NOTE_BODY), form.bound(Concept.EVENT_KIND)
    assert body_field is not None
    assert kind is not None
    answers = {kind.id: "own", body_field.id: body}
    return vault.records.write(case_id, form, answers).object_id


def keep(folder: Path, *names: str) -> Callable[[], None]:
    """Remember files as they are; the returned function lays them over the present ones."""
    held = {name: (folder / name).read_bytes() for name in names}

    def lay_over() -> None:
        for name, content in held.items():
            (folder / name).write_bytes(content)

    return lay_over


def opened_once_more(
    made: MadeVault, forms: FormLibrary, clock: SettableClock
) -> tuple[tuple[Text, ...], str]:
    vault = made.open(forms, clock)
    found, detail = vault.warnings, vault.ledger.entries()[0].detail
    vault.close()
    return found, detail


def write_some(made: MadeVault, forms: FormLibrary, clock: SettableClock) -> str:
    vault = made.open(forms, clock)
    case_id = vault.cases.create()
    write_note(vault, forms, case_id, "skriven efteråt")
    vault.close()
    return case_id


# --- rollback ----------------------------------------------------------------------------


def test_an_older_database_under_the_newer_header_is_flagged_and_logged(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    lay_over = keep(made_vault.folder, "vault.db")
    write_some(made_vault, forms, clock)
    lay_over()
    found, detail = opened_once_more(made_vault, forms, clock)
    assert warnings.ROLLED_BACK in found
    assert "rolled_back" in detail


def test_an_older_header_over_the_newer_database_is_flagged(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    lay_over = keep(made_vault.folder, "vault.hdr")
    write_some(made_vault, forms, clock)
    lay_over()
    found, _ = opened_once_more(made_vault, forms, clock)
    assert warnings.HEADER_OLDER in found


def test_a_header_one_commit_behind_as_after_a_crash_is_not_warned_of(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    case_id = vault.cases.create()
    before_the_last_commit = keep(made_vault.folder, "vault.hdr")
    write_note(vault, forms, case_id, "sista")
    vault._core.database.close()
    vault._core.keeper.close()
    before_the_last_commit()
    again = made_vault.open(forms, clock)
    assert again.warnings == ()
    assert len(again.records.current(case_id)) == 1
    again.close()


def test_a_database_that_went_another_way_is_flagged(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, tmp_path: Path
) -> None:
    other = made_vault.copied(tmp_path / "other")
    write_some(made_vault, forms, clock)
    clock.advance()
    write_some(other, forms, clock)
    shutil.copy(other.folder / "vault.db", made_vault.folder / "vault.db")
    found, _ = opened_once_more(made_vault, forms, clock)
    assert warnings.OTHER_HISTORY in found


def test_every_single_page_rolled_back_while_closed_is_noticed(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, tmp_path: Path
) -> None:
    vault = made_vault.open(forms, clock)
    case_id = vault.cases.create()
    object_id = write_note(vault, forms, case_id, "hotnivå hög")
    vault.close()
    old = (made_vault.folder / "vault.db").read_bytes()
    vault = made_vault.open(forms, clock)
    form = forms.latest("note")
    vault.records.write(
        case_id, form, vault.records.current(case_id)[0].answers, object_id=object_id
    )
    vault.close()
    new = (made_vault.folder / "vault.db").read_bytes()
    changed = [at for at in range(0, len(old), PAGE_BYTES) if old[at:][:99] != new[at:][:99]]
    assert changed
    for at in changed:
        copy = made_vault.copied(tmp_path / f"page{at}")
        mixed = new[:at] + old[at : at + PAGE_BYTES] + new[at + PAGE_BYTES :]
        (copy.folder / "vault.db").write_bytes(mixed)
        try:
            found, _ = opened_once_more(copy, forms, clock)
        except errors.VaultError:
            continue
        assert found != ()


def test_an_old_rollback_journal_laid_beside_a_closed_vault_is_set_aside(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    database = vault._core.database
    database.execute("BEGIN IMMEDIATE")
    database.execute("INSERT INTO settings VALUES ('', 'x', zeroblob(9000000))")
    journal = (made_vault.folder / "vault.db-journal").read_bytes()
    database.execute("ROLLBACK")
    vault.close()
    case_id = write_some(made_vault, forms, clock)
    (made_vault.folder / "vault.db-journal").write_bytes(journal or b"\xd9\xd5\x05\xf9" * 600)
    vault = made_vault.open(forms, clock)
    assert warnings.CHANGED_WHILE_CLOSED in vault.warnings
    assert len(vault.records.current(case_id)) == 1
    vault.close()


def test_a_missing_revision_is_noticed_when_its_case_is_read(
    vault: Vault, forms: FormLibrary
) -> None:
    case_id = vault.cases.create()
    object_id = write_note(vault, forms, case_id, "x")
    vault._core.database.execute("DELETE FROM revisions WHERE object_id = ?", (object_id,))
    with pytest.raises(errors.RecordsMissingError):
        vault.records.current(case_id)


# --- flipped bits --------------------------------------------------------------------------


def test_flipped_bits_in_the_database_are_refused_or_noticed(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    write_some(made_vault, forms, clock)
    path = made_vault.folder / "vault.db"
    whole = path.read_bytes()
    header = (made_vault.folder / "vault.hdr").read_bytes()
    chance = random.Random(20261122)
    for _ in range(40):
        flipped = bytearray(whole)
        bit = chance.randrange(len(whole) * 8)
        flipped[bit // 8] ^= 1 << bit % 8
        path.write_bytes(flipped)
        (made_vault.folder / "vault.hdr").write_bytes(header)
        try:
            found, _ = opened_once_more(made_vault, forms, clock)
        except errors.VaultError:
            continue
        assert warnings.CHANGED_WHILE_CLOSED in found


def open_and_check(made: MadeVault, forms: FormLibrary, clock: SettableClock) -> None:
    opened = made.open(forms, clock)
    try:
        opened.require_integrity()
    finally:
        opened.close()


def test_flipped_bits_in_an_unclosed_database_are_found_by_the_integrity_checks(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    write_note(vault, forms, vault.cases.create(), "x" * 9000)
    vault._core.database.close()
    vault._core.keeper.close()
    path = made_vault.folder / "vault.db"
    whole = path.read_bytes()
    header = (made_vault.folder / "vault.hdr").read_bytes()
    chance = random.Random(11)
    for _ in range(20):
        flipped = bytearray(whole)
        flipped[chance.randrange(PAGE_BYTES, len(whole))] ^= 4
        path.write_bytes(flipped)
        (made_vault.folder / "vault.hdr").write_bytes(header)
        with pytest.raises(errors.VaultError):
            open_and_check(made_vault, forms, clock)


def test_one_damaged_header_copy_is_repaired_from_the_other(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    path = made_vault.folder / "vault.hdr"
    for place in (0, COPY_BYTES):
        raw = bytearray(path.read_bytes())
        raw[place + 500] ^= 8
        path.write_bytes(raw)
        found, _ = opened_once_more(made_vault, forms, clock)
        assert warnings.HEADER_COPY_REPAIRED in found
        found, _ = opened_once_more(made_vault, forms, clock)
        assert found == ()


def test_a_header_with_a_changed_counter_is_not_believed(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    from dataclasses import replace

    from exitdesk.vault.header_files import peek

    header = replace(peek(made_vault.folder / "vault.hdr"), sequence=99, head_sequence=0)
    forged = header.pack(bytearray(b"k" * 32))
    (made_vault.folder / "vault.hdr").write_bytes(forged * 2)
    with pytest.raises(errors.HeaderForgedError):
        made_vault.open(forms, clock)


# --- edits by someone who has the vault key -----------------------------------------------


def sign_anew(vault: Vault, sequence: int, keys: OfficerKeys, **changes: object) -> None:
    from dataclasses import replace

    database = vault._core.database
    body = database.value("SELECT body FROM ledger WHERE sequence = ?", (sequence,))
    entry = replace(Entry.from_body(body), **changes)  # type: ignore[arg-type]
    signed = SignedEntry.signed(entry, keys)
    database.execute(
        "UPDATE ledger SET body = ?, hash = ?, signature = ?, at = ?, action = ?"
        " WHERE sequence = ?",
        (signed.body, signed.hash, signed.signature, entry.at, entry.action, sequence),
    )


def problems_of(vault: Vault) -> str:
    return " ".join(problem.sv for problem in vault.ledger.verify().problems)


UNKNOWN_REVISION = (
    "INSERT INTO revisions SELECT 99, 'ff', object_id, case_id, parents, form_key, form_version,"
    " number, author_id, written_at, salt, body, sealed, commitment, signature"
    " FROM revisions LIMIT 1"
)


def some_entries(vault: Vault, forms: FormLibrary) -> str:
    case_id = vault.cases.create()
    for number in range(4):
        write_note(vault, forms, case_id, f"anteckning {number}")
    assert vault.ledger.verify().is_whole
    return case_id


def test_a_check_in_slices_is_not_misled_by_what_is_written_meanwhile(
    vault: Vault, forms: FormLibrary
) -> None:
    case_id = some_entries(vault, forms)
    check = vault.ledger.check()
    while check.step(at_most=2):
        write_note(vault, forms, case_id, "medan kontrollen pågår")
    assert check.report().is_whole


def test_an_entry_rewritten_with_another_key_is_found(vault: Vault, forms: FormLibrary) -> None:
    some_entries(vault, forms)
    sign_anew(vault, 4, OfficerKeys.made(), at=1)
    found = problems_of(vault)
    assert ledger_checks.SIGNATURE_WRONG.filled({"sequence": 4}).sv in found
    assert ledger_checks.CHAIN_BROKEN.filled({"sequence": 5}).sv in found
    with pytest.raises(errors.LedgerBrokenError):
        vault.ledger.entries()


def test_an_entry_rewritten_by_the_officer_breaks_the_chain(
    vault: Vault, forms: FormLibrary
) -> None:
    some_entries(vault, forms)
    sign_anew(vault, 4, vault._core.keys, at=1)
    assert ledger_checks.CHAIN_BROKEN.filled({"sequence": 5}).sv in problems_of(vault)


@pytest.mark.parametrize(
    "edit",
    [
        "DELETE FROM ledger WHERE sequence = 4",
        "DELETE FROM ledger WHERE sequence >= 4",
        "UPDATE ledger SET at = at + 1 WHERE sequence = 4",
        "UPDATE ledger SET action = 'case.opened' WHERE sequence = 4",
        "UPDATE ledger SET body = x'a0' WHERE sequence = 4",
        "UPDATE ledger SET signature = zeroblob(64) WHERE sequence = 4",
        "DELETE FROM revisions WHERE number = 1",
        "UPDATE revisions SET commitment = zeroblob(32)",
        "UPDATE officers SET signing_key = zeroblob(32)",
        UNKNOWN_REVISION,
    ],
)
def test_every_edit_of_the_ledger_or_what_it_names_is_found(
    vault: Vault, forms: FormLibrary, edit: str
) -> None:
    some_entries(vault, forms)
    vault._core.database.execute(edit)
    assert not vault.ledger.verify().is_whole


def test_a_ledger_begun_anew_with_another_key_does_not_open(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    sign_anew(vault, 0, OfficerKeys.made())
    vault.close()
    with pytest.raises(errors.LedgerBrokenError):
        made_vault.open(forms, clock)


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE revisions SET body = x'a0'",
        "UPDATE revisions SET written_at = written_at - 1",
        "UPDATE revisions SET form_version = 7",
        "UPDATE revisions SET salt = zeroblob(32)",
    ],
)
def test_an_edited_revision_is_not_shown(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, edit: str
) -> None:
    case_id = write_some(made_vault, forms, clock)
    vault = made_vault.open(forms, clock)
    vault._core.database.execute(edit)
    with pytest.raises(errors.RecordDamagedError):
        vault.records.current(case_id)
    assert not check_vault(vault).is_whole
    vault.close()


def test_an_untouched_vault_is_found_whole(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    write_some(made_vault, forms, clock)
    vault = made_vault.open(forms, clock)
    seen: list[tuple[int, int]] = []
    report = check_vault(vault, lambda done, total: seen.append((done, total)))
    assert report.is_whole
    assert (report.revisions, report.ledger.head) == (1, vault.head)
    assert seen[-1] == (report.ledger.entries, report.ledger.entries)
    vault.close()


@pytest.mark.parametrize("block", ["zeroblob(6)", "x'00'", "NULL", "x'0102030405060708090a'"])
@pytest.mark.parametrize("which", ["id = 1", "id = 10", "id > 10", "id > 0"])
def test_a_damaged_word_index_is_told_in_words(
    vault: Vault, forms: FormLibrary, block: str, which: str
) -> None:
    some_entries(vault, forms)
    vault._core.database.execute(f"UPDATE search_data SET block = {block} WHERE {which}")
    assert not check_vault(vault).is_whole
    with suppress(errors.DatabaseDamagedError):
        vault.search.find("anteckning")


def test_lists_that_do_not_fit_the_revisions_are_reported(
    vault: Vault, forms: FormLibrary
) -> None:
    some_entries(vault, forms)
    vault._core.database.execute("UPDATE case_lines SET alias = 'någon annan'")
    assert not check_vault(vault).is_whole
    vault.rebuild_derived()
    assert check_vault(vault).is_whole
