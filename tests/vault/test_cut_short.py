"""Changes that were cut short at the worst moments: by a kill, or by a disk that gave up."""

import errno
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from exitdesk.domain.actions import Action
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import (
    KdfParameters,
    Vault,
    check_vault,
    errors,
    open_with_recovery,
    opening_steps,
    warnings,
)
from exitdesk.vault.core import HeaderKeeper
from exitdesk.vault.header_files import peek
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault, make_vault


def torn(made: MadeVault, forms: FormLibrary, clock: SettableClock) -> tuple[bytes, bytes, str]:
    """Return file and journal as they are in the middle of a change, and a case that stays."""
    vault = made.open(forms, clock)
    case_id = vault.cases.create()
    database = vault._core.database
    database.execute("PRAGMA cache_size = 5")  # so that pages go to the file before the commit
    database.execute("BEGIN IMMEDIATE")
    database.execute("DELETE FROM ledger")
    database.execute("INSERT INTO settings VALUES ('', 'x', zeroblob(2000000))")
    pages = (made.folder / "vault.db").read_bytes()
    journal = (made.folder / "vault.db-journal").read_bytes()
    database.execute("ROLLBACK")
    vault.close()
    return pages, journal, case_id


def lay(made: MadeVault, pages: bytes, journal: bytes) -> None:
    (made.folder / "vault.db").write_bytes(pages)
    (made.folder / "vault.db-journal").write_bytes(journal)


def require_whole(made: MadeVault, forms: FormLibrary, clock: SettableClock) -> None:
    again = made.open(forms, clock)
    assert again.warnings == ()
    assert check_vault(again).is_whole
    again.close()
    assert {path.name for path in made.folder.iterdir()} == {"vault.db", "vault.hdr", "vault.jnl"}


def open_and_cut_short(
    made: MadeVault, forms: FormLibrary, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let the opening end just before it would change the database for the first time."""

    def cut_short(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(opening_steps, "migrate", cut_short)
        with pytest.raises(KeyboardInterrupt):
            made.open(forms, clock)


def test_a_change_that_the_disk_did_not_take_back_is_taken_back_at_the_next_opening(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    pages, journal, case_id = torn(made_vault, forms, clock)
    vault = made_vault.open(forms, clock)
    vault._core.database.close()
    lay(made_vault, pages, journal)
    vault.close()
    vault = made_vault.open(forms, clock)
    assert vault.cases.line(case_id)
    vault.close()
    require_whole(made_vault, forms, clock)


def test_the_header_says_that_a_vault_is_open_before_anything_in_it_is_changed(
    made_vault: MadeVault,
    forms: FormLibrary,
    clock: SettableClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pages, journal, _ = torn(made_vault, forms, clock)

    open_and_cut_short(made_vault, forms, clock, monkeypatch)
    assert peek(made_vault.folder / "vault.hdr").database_digest == b""
    lay(made_vault, pages, journal)
    require_whole(made_vault, forms, clock)


def test_a_change_while_closed_is_told_although_the_first_opening_was_cut_short(
    made_vault: MadeVault,
    forms: FormLibrary,
    clock: SettableClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made_vault.open(forms, clock).close()
    after = (made_vault.folder / "vault.db").read_bytes()
    (made_vault.folder / "vault.db").write_bytes(after[:-1] + bytes([after[-1] ^ 1]))

    for _ in range(2):
        open_and_cut_short(made_vault, forms, clock, monkeypatch)
    (made_vault.folder / "vault.db").write_bytes(after)  # even when it is put right again
    vault = made_vault.open(forms, clock)
    assert warnings.CHANGED_WHILE_CLOSED in vault.warnings
    vault.close()
    require_whole(made_vault, forms, clock)


def test_a_foreign_journal_that_cannot_be_set_aside_keeps_the_vault_closed(
    made_vault: MadeVault,
    forms: FormLibrary,
    clock: SettableClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _, journal, _ = torn(made_vault, forms, clock)
    (made_vault.folder / "vault.db-journal").write_bytes(journal)

    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "refused")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", refuse)
        with pytest.raises(errors.WriteFailedError):
            made_vault.open(forms, clock)
    vault = made_vault.open(forms, clock)
    assert warnings.CHANGED_WHILE_CLOSED in vault.warnings
    vault.close()


@pytest.mark.parametrize("reads", [0, 1])
def test_a_commit_that_was_made_although_it_was_refused_is_counted(
    made_vault: MadeVault, forms: FormLibrary, monkeypatch: pytest.MonkeyPatch, reads: int
) -> None:
    clock = SettableClock()
    vault = made_vault.open(forms, clock)
    database = vault._core.database
    real, refused = database.execute, [0]

    def refusing(sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        if refused[0] and refused[0] <= reads:
            refused[0] += 1
            raise errors.WriteFailedError
        found = real(sql, values)
        if sql == "COMMIT":
            refused[0] += 1
            raise errors.WriteFailedError
        return found

    head = vault.head
    with monkeypatch.context() as patched:
        patched.setattr(database, "execute", refusing)
        with pytest.raises(errors.WriteFailedError):
            vault.cases.create()
    case_id = vault.cases.create()
    assert vault.head.sequence == head.sequence + 2
    assert case_id in {line.case_id for line in vault.cases.lines()}
    vault.close()
    require_whole(made_vault, forms, clock)


@pytest.mark.parametrize(
    ("call", "nth"),
    [(call, nth) for call in ("fsync", "rename", "replace", "unlink") for nth in range(6)],
)
def test_making_a_vault_that_is_refused_anywhere_leaves_nothing_that_is_in_the_way(
    tmp_path: Path, forms: FormLibrary, monkeypatch: pytest.MonkeyPatch, call: str, nth: int
) -> None:
    clock = SettableClock()
    real, calls = getattr(os, call), [0]

    def refuse(*given: object, **named: object) -> object:
        calls[0] += 1
        if calls[0] == nth + 1:
            raise OSError(errno.EIO, "refused")
        return real(*given, **named)

    with monkeypatch.context() as patched:
        patched.setattr(os, call, refuse)
        try:
            made = make_vault(tmp_path / "v", clock)
        except errors.WriteFailedError:
            made = None
    if made is None:
        made = make_vault(tmp_path / "v", clock)
    require_whole(made, forms, clock)


def change(vault: Vault, what: str) -> None:
    if what == "passphrase":
        vault.change_passphrase(bytearray(b"en helt ny fras"), KdfParameters.for_writing())
    else:
        vault.renew_recovery()


@pytest.mark.parametrize("is_killed", [True, False])
@pytest.mark.parametrize("what", ["passphrase", "recovery"])
def test_a_new_passphrase_or_sheet_that_never_came_to_hold_is_entered_as_such(
    made_vault: MadeVault, forms: FormLibrary, monkeypatch: pytest.MonkeyPatch, *,
    what: str, is_killed: bool,
) -> None:  # fmt: skip
    clock = SettableClock()
    vault = made_vault.open(forms, clock)

    def cut_short(*_: object) -> None:
        raise KeyboardInterrupt if is_killed else errors.WriteFailedError

    with monkeypatch.context() as patched:
        patched.setattr(HeaderKeeper, "replace", cut_short)
        with pytest.raises(KeyboardInterrupt if is_killed else errors.WriteFailedError):
            change(vault, what)
    vault._core.database.close()  # as when the process ends here
    vault._core.keeper.close()
    again = made_vault.open(forms, clock)
    actions = [entry.action for entry in reversed(again.ledger.entries())]
    assert actions.count(Action.KEYS_KEPT) == 1
    changed = {"passphrase": Action.PASSPHRASE_CHANGED, "recovery": Action.RECOVERY_RENEWED}
    assert actions.index(Action.KEYS_KEPT) == actions.index(changed[what]) + 1
    assert (warnings.KEYS_KEPT in again.warnings) == is_killed
    again.require_passphrase(bytearray(made_vault.passphrase))
    again.close()
    require_whole(made_vault, forms, clock)
    code = bytearray("".join(made_vault.sheet.lines).encode())
    open_with_recovery(made_vault.folder, code, forms=forms, clock=clock).close()


def test_a_vault_is_made_where_an_earlier_making_was_cut_short(
    tmp_path: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    folder = tmp_path / "v"
    folder.mkdir()
    for name in ("vault.db.new", "vault.db.new-journal", "vault.hdr.new"):
        (folder / name).write_bytes(b"x" * 9000)
    require_whole(make_vault(folder, clock), forms, clock)


def test_a_vault_whose_making_was_cut_short_at_the_last_name_opens(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    (made_vault.folder / "vault.hdr").rename(made_vault.folder / "vault.hdr.new")
    require_whole(made_vault, forms, clock)


def test_a_header_that_is_there_is_never_replaced_by_one_in_the_making(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    (made_vault.folder / "vault.hdr.new").write_bytes(b"x" * 32768)
    made_vault.open(forms, clock).close()
