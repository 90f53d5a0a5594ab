"""From the key that locks to the end of the window process, in the real program."""

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from exitdesk.forms.library import FormLibrary
from tests.lock.driving import Driven, vault_folder
from tests.practice_desks import make_practice

LOCKS = 20
LIMIT_MS = 500
#: Milliseconds into a report at which the key is pressed: reading, redacting, making, checking.
_INTO_A_REPORT = (0, 40, 150, 400, 800)


@pytest.fixture
def driven(tmp_path: Path, forms: FormLibrary) -> Iterator[Driven]:
    """The program on a vault with invented cases."""
    folder = vault_folder(tmp_path)
    folder.parent.mkdir(parents=True)
    make_practice(folder, forms)
    program = Driven.started(tmp_path)
    yield program
    program.close()


def _idle(_driven: Driven, _turn: int) -> int:
    return 0


def _dialog(driven: Driven, _turn: int) -> int:
    driven.order("show", what="file")
    return 0


def _printing(driven: Driven, _turn: int) -> int:
    driven.order("show", what="printing")
    return 0


def _report(driven: Driven, turn: int) -> int:
    driven.order("warm")
    driven.order("report", case_id=driven.order("cases")["cases"][turn % 5])
    return _INTO_A_REPORT[turn % len(_INTO_A_REPORT)]


def _busy(what: str) -> Callable[[Driven, int], int]:
    def begin(driven: Driven, _turn: int) -> int:
        driven.order("open", page="form", tab="quick_contact")
        driven.order("busy", seconds=8, what=what)
        driven.order("type", field="alias", words="Kuura")
        return 0

    return begin


@pytest.mark.parametrize(
    ("name", "begin"),
    [
        ("idle", _idle),
        ("a dialog open", _dialog),
        ("printing", _printing),
        ("a report being made", _report),
        ("the vault's thread waiting for 8 s", _busy("vault")),
        ("the vault's thread computing for 8 s", _busy("computing")),
        ("the vault's thread in one long statement", _busy("statement")),
    ],
    ids=["idle", "dialog", "printing", "report", "waiting", "computing", "statement"],
)
def test_from_the_key_to_the_end_of_the_process(
    name: str, begin: Callable[[Driven, int], int], driven: Driven, benchmark: BenchmarkFixture
) -> None:
    took: list[float] = []
    for turn in range(LOCKS):
        driven.unlock()
        took.append(driven.lock(after=begin(driven, turn)) * 1000)
    took.sort()
    middle, late = took[LOCKS // 2], took[math.ceil(0.95 * LOCKS) - 1]
    print(f"\n{name}: lock to closed {middle:.0f} ms, p95 {late:.0f} ms, most {took[-1]:.0f} ms")
    benchmark.extra_info.update(p50_ms=round(middle), p95_ms=round(late), most_ms=round(took[-1]))
    benchmark.pedantic(_already_measured, rounds=1)
    assert late < LIMIT_MS


def _already_measured() -> None:
    """The times are the process's own: the figures are in ``extra_info``."""
