"""Runs the tests of an area under one mutation at a time, each in a process of its own."""

import contextlib
import io
import os
import pickle
import signal
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

import pytest

from tests.mutations.changes import Mutation
from tests.mutations.checks import Check

_ROOT = Path(__file__).parents[2]
_TESTS = _ROOT / "tests" / "redaction"
CONTROL = "control"
_LONGEST = 300  # seconds
_OPTIONS = ("-p", "no:xdist", "--capture=sys", "-W", "ignore::pytest.PytestAssertRewriteWarning")
_LOADED_ONCE = (  # what every run needs and no mutation touches
    "faker", "faker.providers.person.fi_FI", "hypothesis.strategies", "pikepdf",
    "PySide6.QtWidgets", "PySide6.QtTest", "exitdesk.vault",
    "exitdesk.forms.library", "exitdesk.documents.sheets", "exitdesk.redaction.cli",
    "exitdesk.redaction.verifier.verifying",
)  # fmt: skip


_Said = tuple[str, str, str]  # what caught it, why, what went wrong in running


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one mutation.

    ``caught_by`` is the first test that failed, "" for none; ``error`` is why nothing was run.
    """

    mutation: Mutation
    caught_by: str
    why: str
    error: str = ""

    @property
    def is_as_it_should_be(self) -> bool:
        """Whether it was caught; with nothing switched off nothing may fail."""
        if self.error:
            return False
        return bool(self.caught_by) != (self.mutation.area == CONTROL)


@dataclass(slots=True, eq=False)
class _FirstFailure:
    """Notes the first test that failed; pytest calls it."""

    test: str = ""
    why: str = ""
    seen: int = field(default=0)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seen += 1
        if report.failed and not self.test:
            self._note(report.nodeid, str(report.longrepr))

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed and not self.test:
            self._note(report.nodeid, str(report.longrepr))

    def _note(self, test: str, said: str) -> None:
        self.test = test
        lines = [line[2:].strip() for line in said.splitlines() if line.startswith("E ")]
        self.why = lines[0] if lines else said.strip()[-120:]


def suite(area: str) -> list[str]:
    """Return the test files about an area: engine, verifier or policy; known answers first."""
    files = sorted(path for path in _TESTS.glob("test_*.py"))
    verifier = [path for path in files if "verif" in path.name]
    policy = [path for path in files if "polic" in path.name or "field" in path.name]
    rest = [path for path in files if path not in verifier and path not in policy]
    chosen = {"engine": rest, "verifier": verifier, "policy": policy}[area]
    return [str(path) for path in sorted(chosen, key=_known_answers_first)]


def _known_answers_first(path: Path) -> tuple[int, str]:
    order = ("unseen", "planted", "table", "paradigm", "recognis", "normal", "redactor")
    place = [number for number, word in enumerate(order) if word in path.name]
    return (place[0] if place else len(order), path.name)


def run_all(
    mutations: Iterable[Mutation], checks: Sequence[Check], files: Sequence[str], *, at_once: int
) -> Iterator[Outcome]:
    """Yield what becomes of each mutation, ``at_once`` of them at the same time."""
    for name in _LOADED_ONCE:
        import_module(name)
    waiting = list(mutations)[::-1]
    running: dict[int, tuple[Mutation, int]] = {}
    while waiting or running:
        while waiting and len(running) < at_once:
            mutation = waiting.pop()
            pid, answer = _begin(mutation, checks, files)
            running[pid] = mutation, answer
        pid, _status = os.wait()
        mutation, answer = running.pop(pid)
        with os.fdopen(answer, "rb") as stream:
            said = stream.read()
        test, why, error = pickle.loads(said) if said else ("the run itself", "did not end", "")
        yield Outcome(mutation, test, why, error)


def _begin(mutation: Mutation, checks: Sequence[Check], files: Sequence[str]) -> tuple[int, int]:
    """Start the tests under a mutation in a copy of this process, which imported no test yet."""
    answer, say = os.pipe()
    pid = os.fork()
    if pid:
        os.close(say)
        return pid, answer
    os.close(answer)
    signal.alarm(_LONGEST)
    try:
        with pytest.MonkeyPatch.context() as patch:
            mutation.change(patch)
            said = _by_checks(mutation, checks) or _by_tests(files)
    except BaseException as error:  # noqa: BLE001 - a mutation that cannot be made is told, too
        said = ("", "", f"cannot be switched off: {error!r}")
    with os.fdopen(say, "wb") as stream:
        stream.write(pickle.dumps(said))
    os._exit(0)


def _by_checks(mutation: Mutation, checks: Sequence[Check]) -> _Said | None:
    for check in checks:
        why = check.why() if check.concerns(mutation.area) else ""
        if why:
            return check.name, why, ""
    return None


def _by_tests(files: Sequence[str]) -> _Said:
    """Return what the test files say; nothing when there are none."""
    if not files:
        return "", "", ""
    noted = _FirstFailure()
    quiet = io.StringIO()
    with tempfile.TemporaryDirectory(prefix="exitdesk-mutation-") as folder:
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = folder
        with contextlib.redirect_stdout(quiet), contextlib.redirect_stderr(quiet):
            pytest.main([*files, "-x", f"--rootdir={_ROOT}", *_OPTIONS], plugins=[noted])
    if not noted.seen and not noted.test:
        return "", "", f"no test ran: {quiet.getvalue()[-200:]}"
    return noted.test.removeprefix("tests/redaction/"), noted.why, ""
