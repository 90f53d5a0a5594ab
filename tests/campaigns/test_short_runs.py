"""The campaigns, each in a version short enough for every day."""

import os
import re
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tests.campaigns import flips, fuzzes, insiders, rollbacks, small_disks
from tests.campaigns.all_paths import PATHS
from tests.campaigns.faults import Fault, has_strace
from tests.campaigns.figures import Figure, Plan
from tests.campaigns.flips import KINDS, Kind
from tests.campaigns.grounds import Ground
from tests.campaigns.insider_edits import EDITS, Edit
from tests.campaigns.refusals import faults_at
from tests.campaigns.runs import Runner
from tests.campaigns.write_paths import WritePath

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a POSIX word"),
]
each_path = pytest.mark.parametrize("path", PATHS, ids=[path.name for path in PATHS])
with_strace = pytest.mark.skipif(not has_strace(), reason="strace is not on this machine")


def plan(folder: Path, runs: int) -> Plan:
    """Return a short plan that is the same every day."""
    return Plan(folder, runs, Random(20261122))


def require_met(figures: list[Figure]) -> None:
    assert [(one.what, one.found, one.examples) for one in figures if not one.is_met] == []


@each_path
def test_what_was_acknowledged_is_there_after_kill_9(path: WritePath, tmp_path: Path) -> None:
    runner = Runner(path, tmp_path)
    undisturbed = runner.undisturbed()
    assert undisturbed.problems == ()
    assert undisturbed.acknowledged == path.times
    chance = Random(path.name)
    for _ in range(2):
        assert runner.killed_after(chance.uniform(0, undisturbed.seconds)).problems == ()


@with_strace
@each_path
def test_a_kill_or_a_refusal_at_a_call_leaves_the_old_state_or_the_new(
    path: WritePath, tmp_path: Path
) -> None:
    runner = Runner(path, tmp_path)
    points = runner.points()
    chance = Random(path.name)
    kill = Fault("signal=KILL", chance.choice(points))
    for fault in (kill, *chance.sample(list(faults_at(points)), 2)):
        assert (str(fault), runner.with_fault(fault).problems) == (str(fault), ())


_ASK_FOR_PRINTERS = """
from exitdesk.hardening import print_locally_only
print_locally_only()
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication
application = QApplication([])
QPrinterInfo.availablePrinterNames()
"""


@with_strace
def test_whoever_asks_for_printers_asks_this_computer_alone(tmp_path: Path) -> None:
    log = tmp_path / "sockets"
    words = ["strace", "-f", "-o", str(log), "-e", "trace=socket", sys.executable, "-c"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([*words, _ASK_FOR_PRINTERS], check=True, env=environment)
    kinds = re.findall(r"socket\((\w+)", log.read_text(encoding="utf-8"))
    assert set(kinds) <= {"AF_UNIX"}


@pytest.mark.skipif(bool(small_disks.why_not()), reason="no small file system can be mounted")
def test_a_full_disk_leaves_the_old_state_or_the_new(tmp_path: Path) -> None:
    require_met(list(small_disks.campaign(plan(tmp_path, len(PATHS)))))


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_no_flipped_bit_goes_unnoticed(kind: Kind, tmp_path: Path) -> None:
    require_met([flips.flipped(kind, plan(tmp_path, 8))])


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    """A vault in which two officers have worked."""
    ground = Ground.new(tmp_path_factory.mktemp("insiders") / "made")
    insiders.fill(ground)
    return ground


@pytest.mark.parametrize("edit", EDITS)
def test_nothing_that_an_insider_forges_is_accepted(
    shared: Ground, edit: Edit, tmp_path: Path
) -> None:
    assert not insiders.is_accepted(shared, tmp_path / "ground", edit, Random(11))


@pytest.mark.parametrize("target", fuzzes.TARGETS, ids=[one.name for one in fuzzes.TARGETS])
def test_no_crafted_file_is_met_with_an_uncaught_error(
    target: fuzzes.Target, tmp_path: Path
) -> None:
    require_met([fuzzes.fuzzed(target, plan(tmp_path, 8))])


def test_no_rollback_goes_unnoticed(tmp_path: Path) -> None:
    require_met(list(rollbacks.campaign(plan(tmp_path, 5))))
