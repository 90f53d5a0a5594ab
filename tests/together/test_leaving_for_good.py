"""The real program: what is up when it locks or dies does not come back by itself."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from exitdesk.domain.cases import CaseState
from exitdesk.forms.library import FormLibrary
from tests.clocks import SettableClock
from tests.lock.driving import Driven, vault_folder
from tests.made_vaults import MadeVault

if sys.platform == "win32":
    pytest.skip("the driven window listens the way of Unix", allow_module_level=True)


@pytest.fixture
def driven(
    tmp_path: Path, first_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> Iterator[Driven]:
    """The whole program, opened on a vault with one case."""
    folder = vault_folder(tmp_path)
    folder.parent.mkdir(parents=True)
    vault = first_vault.copied(folder).open(forms, clock)
    vault.cases.create(state=CaseState.OPEN)
    vault.close()
    program = Driven.started(tmp_path)
    program.unlock()
    yield program
    program.close()


def test_leaving_and_dying_lead_to_the_passphrase_and_back_to_the_case(driven: Driven) -> None:
    case_id = driven.order("cases")["cases"][0]
    driven.order("open", page="case", case_id=case_id, tab="pathway")
    for way in ("Escape", "killed"):
        driven.order("open", page="together", case_id=case_id)
        assert driven.order("state")["shown"] == ["TogetherWindow"]
        if way == "killed":
            os.kill(driven.pid, signal.SIGKILL)
            driven.wait_for_window()
        else:
            ended = os.pidfd_open(driven.pid)
            driven.ended_after(ended, driven.order("press", key="Escape")["at"])
        assert driven.order("state")["shown"] == ["UnlockWindow"]
        driven.unlock()
        place = driven.order("place")
        assert (place["page"], place["tab"]) == ("case", "pathway")
