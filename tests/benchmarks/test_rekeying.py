"""How long it takes to let an officer go, against a plain copy of the file.

Run with ``make bench``. ``EXITDESK_REKEYING_NOTES=100000`` measures the figure that
docs/security.md states; making such a vault takes some minutes.
"""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from exitdesk.domain.officers import Role
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, Watch, check_vault
from tests.benchmarks.big_vaults import BigVault, make_big_vault
from tests.clocks import SettableClock
from tests.made_vaults import CHEAP

NOTES = int(os.environ.get("EXITDESK_REKEYING_NOTES", "10000"))
CASES, OWN = 1_000, 200
AT_MOST_S = 10.0


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory, forms: FormLibrary) -> BigVault:
    folder = tmp_path_factory.mktemp("rekeying") / "vault"
    return make_big_vault(folder, forms, cases=CASES, notes=NOTES)


@pytest.fixture
def vault(big: BigVault, tmp_path: Path, forms: FormLibrary) -> Iterator[Vault]:
    clock = SettableClock()
    opened = big.made.copied(tmp_path / "vault").open(forms, clock)
    yield opened
    opened.close()


def admit(vault: Vault, roles: frozenset[Role]) -> str:
    identity = vault.admissions.identity("Provare Två", roles)
    slots, sheet = identity.sealed(bytearray(b"fras"), CHEAP, bytes.fromhex(vault.vault_id))
    vault.admissions.take_in(identity, slots, sheet)
    return identity.row.officer_id


def copied_plainly(vault: Vault, target: Path) -> float:
    """Return how long a copy of the file takes, on the disk."""
    start = time.perf_counter()
    shutil.copyfile(vault._path, target)
    with target.open("r+b") as file:
        os.fsync(file.fileno())
    taken = time.perf_counter() - start
    target.unlink()
    return taken


def measured(benchmark: BenchmarkFixture, work: Callable[[], None], copy: float) -> float:
    start = time.perf_counter()
    benchmark.pedantic(work, rounds=1)
    seconds = time.perf_counter() - start
    benchmark.extra_info |= {"ratio": round(seconds / copy, 1), "notes": NOTES}
    print(f"\n{seconds:.2f} s among {NOTES} notes, {seconds / copy:.1f} × a plain copy")
    return seconds


def test_letting_an_officer_go_who_was_on_duty_for_every_case(
    benchmark: BenchmarkFixture, vault: Vault, big: BigVault, tmp_path: Path
) -> None:
    leaver = admit(vault, frozenset({Role.OFFICER, Role.DUTY}))
    for case_id in big.case_ids[:OWN]:
        vault.access.hand_over(case_id, leaver, former_stays=False)
    copy = copied_plainly(vault, tmp_path / "copy.db")
    own = vault.officer.officer_id

    def remove() -> None:
        vault.departures.remove(leaver, own, Watch())

    assert measured(benchmark, remove, copy) < AT_MOST_S
    assert len(vault.cases.lines(limit=CASES)) == CASES
    if NOTES <= 10_000:
        assert check_vault(vault).problems == ()


def test_a_new_key_alone(benchmark: BenchmarkFixture, vault: Vault, tmp_path: Path) -> None:
    copy = copied_plainly(vault, tmp_path / "copy.db")

    def renew() -> None:
        vault.departures.renew_key(Watch())

    assert measured(benchmark, renew, copy) < AT_MOST_S
