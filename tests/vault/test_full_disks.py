"""Refused writes: the old state or the new one, and a sentence a person understands."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Revision
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Form
from exitdesk.vault import Vault, errors, warnings
from exitdesk.vault.errors import VaultError
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault

_ROOT = Path(__file__).parents[2]


def long_note(number: int) -> Answers:
    return {"kind": "own", "body": f"anteckning {number} " + "ord " * 3000}


def fill_up(vault: Vault, room: int) -> None:
    database = vault._core.database
    database.execute(f"PRAGMA max_page_count = {database.value('PRAGMA page_count') + room}")


def write_until_full(vault: Vault, form: Form, saved: list[Revision]) -> None:
    for number in range(1, 100):
        saved.append(vault.records.write(saved[0].case_id, form, long_note(number)))


@pytest.mark.parametrize("room", range(12))
def test_a_full_disk_at_any_page_loses_nothing_that_was_saved(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, room: int
) -> None:
    vault = made_vault.open(forms, clock)
    form = forms.latest("note")
    case_id = vault.cases.create()
    saved = [vault.records.write(case_id, form, long_note(0))]
    draft = vault.drafts.begin(form, case_id=case_id, answers=long_note(1))
    fill_up(vault, room)
    with pytest.raises(errors.DiskFullError):
        write_until_full(vault, form, saved)
    assert vault.drafts.open(draft.draft_id).answers
    assert vault.records.current(case_id) == tuple(saved)
    assert vault.ledger.verify().is_whole
    vault.close()
    again = made_vault.open(forms, clock)
    assert again.warnings == ()
    assert again.records.current(case_id) == tuple(saved)
    again.records.write(case_id, form, long_note(101))
    again.close()


def test_a_draft_that_finds_no_room_stays_as_it_was_last_kept(
    vault: Vault, forms: FormLibrary
) -> None:
    form = forms.latest("note")
    draft = vault.drafts.begin(form, case_id=None)
    vault.drafts.keep(draft.draft_id, {"title": "kort"}, "a")
    fill_up(vault, 0)
    with pytest.raises(errors.DiskFullError):
        vault.drafts.keep(draft.draft_id, {"body": "x" * 20000, "title": "lång"}, "b")
    assert vault.drafts.open(draft.draft_id).answers == {"title": "kort"}


LIMITED = """
import resource, sys
from pathlib import Path
from exitdesk.casework.clocks import SystemClock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import errors
from exitdesk.vault.opening import open_with_contents
from exitdesk.vault.slots import SlotContents
folder = Path(sys.argv[1])
forms = FormLibrary(Path("resources/forms"))
contents = SlotContents.from_buffer(bytearray.fromhex(sys.stdin.readline()))
vault = open_with_contents(folder, contents, forms=forms, clock=SystemClock())
case_id = vault.cases.create()
size = (folder / "vault.db").stat().st_size + int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
form = forms.latest("note")
try:
    for number in range(1000):
        answers = {"kind": "own", "body": f"{number} " + "ord " * 1000}
        written = vault.records.write(case_id, form, answers)
        print(written.object_id, flush=True)
except (errors.WriteFailedError, errors.DiskFullError) as error:
    print("refused", flush=True)
assert vault.cases.line(case_id)
vault.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
@pytest.mark.parametrize("room", [0, 1000, 5000, 50000])
def test_writes_that_the_system_refuses_leave_what_was_saved(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, room: int
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(made_vault.folder), str(room)],
        input=made_vault.keys.hex() + "\n",
        capture_output=True,
        text=True,
        check=True,
        cwd=_ROOT,
    )
    *saved, last = done.stdout.split()
    assert last == "refused"
    vault = made_vault.open(forms, clock)
    for object_id in saved:
        assert len(vault.records.history(object_id)) == 1
    assert vault.ledger.verify().is_whole
    vault.close()


def test_a_header_that_cannot_be_written_is_warned_of_and_what_was_saved_stays(
    made_vault: MadeVault,
    forms: FormLibrary,
    clock: SettableClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    vault = made_vault.open(forms, clock)

    def refuse(_handle: int) -> None:
        raise OSError(errno.EIO, "refused")

    with monkeypatch.context() as patched:  # the edge of the machine
        patched.setattr("exitdesk.vault.header_files.os.fsync", refuse)
        case_id = vault.cases.create()
    assert warnings.HEADER_NOT_WRITTEN in vault.warnings
    vault.cases.opened(case_id)
    assert vault.warnings == ()
    vault.close()
    again = made_vault.open(forms, clock)
    assert again.warnings == ()
    again.close()


@pytest.mark.parametrize("refused", [0, 1])
def test_a_new_sheet_holds_or_the_old_one_does_when_the_header_is_refused(
    made_vault: MadeVault,
    forms: FormLibrary,
    clock: SettableClock,
    monkeypatch: pytest.MonkeyPatch,
    refused: int,
) -> None:
    from exitdesk.vault import open_with_recovery

    vault = made_vault.open(forms, clock)
    real, calls = os.fsync, []

    def refuse(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2 + refused:  # the first is the ledger's own step
            raise OSError(errno.EIO, "refused")
        real(handle)

    holds = made_vault.sheet
    with monkeypatch.context() as patched:
        patched.setattr("exitdesk.vault.header_files.os.fsync", refuse)
        try:
            holds = vault.renew_recovery()
        except errors.WriteFailedError:
            assert refused == 0
    vault.close()
    code = bytearray("".join(holds.lines).encode())
    again = open_with_recovery(made_vault.folder, code, forms=forms, clock=clock)
    again.close()


def test_a_new_vault_that_finds_no_room_leaves_nothing_behind(
    tmp_path: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.made_vaults import make_vault

    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    folder = tmp_path / "v"
    with monkeypatch.context() as patched:
        patched.setattr("exitdesk.vault.files.os.fsync", refuse)
        with pytest.raises(errors.DiskFullError):
            make_vault(folder, clock)
    assert list(folder.iterdir()) == []


def test_every_vault_error_speaks_both_languages_and_is_filled_by_what_it_is_given() -> None:
    def all_below(kind: type[VaultError]) -> set[type[VaultError]]:
        return {kind}.union(*(all_below(each) for each in kind.__subclasses__()))

    sentences = [kind.message for kind in all_below(VaultError)]
    assert len(sentences) > 25
    assert all(text.sv != text.fi and text.sv.endswith(".") for text in sentences)
    assert all(text.sv.count("{") == text.fi.count("{") for text in sentences)
