"""What was said to be saved is there after the process was killed in the middle of writing."""

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, check_vault, warnings
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault

_ROOT = Path(__file__).parents[2]
_KILLS = 20


def write_until_killed(made: MadeVault, acknowledged: int) -> list[list[str]]:
    """Let a process write, kill it -9 after so many lines; return the lines it wrote."""
    module = "tests.vault.writing_until_killed"
    with subprocess.Popen(
        [sys.executable, "-m", module, str(made.folder), str(_ROOT / "resources" / "forms")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=_ROOT,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(made.keys.hex() + "\n")
        process.stdin.flush()
        lines = [process.stdout.readline() for _ in range(acknowledged)]
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.readlines()
    return [line.split() for line in lines if line.endswith("\n")]


def require_all(vault: Vault, lines: list[list[str]]) -> None:
    for kind, first, second in lines:
        if kind == "revision":
            held = [revision.revision_id for revision in vault.records.history(second)]
            assert first in held
    last = [int(second) for kind, _, second in lines if kind == "draft"][-1:]
    for number in last:
        draft_id = next(first for kind, first, _ in lines if kind == "draft")
        assert int(vault.drafts.open(draft_id).at_field) >= number


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a POSIX word")
def test_nothing_that_was_acknowledged_is_lost_by_kill_9(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    chance = random.Random(20261122)
    everything: list[list[str]] = []
    for _ in range(_KILLS):
        lines = write_until_killed(made_vault, chance.randrange(1, 30))
        everything += lines
        vault = made_vault.open(forms, clock)
        try:
            require_all(vault, lines)
            # the machine's clock and the test's differ: only that may be warned of
            assert set(vault.warnings) <= {warnings.CLOCK_WENT_BACK}
            report = check_vault(vault)
            assert report.problems == ()
        finally:
            vault.close()
    vault = made_vault.open(forms, clock)
    require_all(vault, [line for line in everything if line[0] == "revision"])
    vault.close()
