"""Locking while an attachment is on the screen: no process and no word of it is left."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from exitdesk.forms.library import FormLibrary
from tests.attachments import samples
from tests.attachments.vault_hands import added, new
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault

if sys.platform == "win32":
    pytest.skip("the driven window listens the way of Unix", allow_module_level=True)

from tests.lock import driving
from tests.lock.driving import Driven, vault_folder
from tests.lock.memories import found_in, may_read, processes_of

_WINDOW = (sys.executable, "-m", "tests.attachments.driven_viewer")


@pytest.fixture
def attached(
    tmp_path: Path, first_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> tuple[str, str]:
    """A case and an attachment in the vault that the program finds."""
    folder = vault_folder(tmp_path)
    folder.parent.mkdir(parents=True)
    vault = first_vault.copied(folder).open(forms, clock)
    try:
        case_id = vault.cases.create()
        return case_id, added(vault, case_id, new(samples.pdf(samples.MARKER * 3)))
    finally:
        vault.close()


@pytest.fixture
def driven(
    tmp_path: Path, attached: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Driven]:
    """The whole program in front of that vault."""
    monkeypatch.setattr(driving, "WINDOW", _WINDOW)
    program = Driven.started(tmp_path)
    yield program
    program.close()


@pytest.mark.slow
def test_locking_while_an_attachment_is_shown_leaves_no_process_and_no_word(
    driven: Driven, attached: tuple[str, str]
) -> None:
    case_id, attachment_id = attached
    driven.unlock()
    driven.order("open", page="attachment", case_id=case_id, object_id=attachment_id)
    driven.order("open_attachment", reason="Genomgång")
    (viewer,) = [pid for pid, what in processes_of(driven).items() if "spawn_main" in what]
    needles = {"content": samples.MARKER.encode("latin-1"), "title": samples.TITLE.encode()}
    if may_read():
        assert found_in(driven.pid, needles)
        assert "content" in found_in(viewer, needles)
    assert driven.lock() < 1.5
    left = processes_of(driven)
    assert viewer not in left
    assert len(left) == 2  # the parent and the window that has followed
    if may_read():
        assert [name for pid in left for name in found_in(pid, needles)] == []
    driven.unlock()
    assert driven.order("place")["page"] == "attachment"  # back, and covered
