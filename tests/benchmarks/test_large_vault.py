"""The vault at 10,000 cases and 100,000 notes; run with ``make bench-large``.

Making the vault takes some minutes. ``EXITDESK_LARGE_VAULT`` names a folder in which it is kept
for the next time; what is measured works on a copy.
"""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from statistics import median, quantiles

import pytest

from exitdesk.casework.searching import Search
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, Watch, open_vault
from exitdesk.vault.file_digests import database_digest
from tests.benchmarks.big_vaults import make_big_vault, note
from tests.clocks import SettableClock
from tests.made_vaults import PASSPHRASE

CASES = int(os.environ.get("EXITDESK_LARGE_CASES", "10000"))
NOTES = 10 * CASES
QUERIES = ("hyresvärd", "lääkäri velka", "tåg polis", "hotel")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, forms: FormLibrary) -> Path:
    kept = os.environ.get("EXITDESK_LARGE_VAULT")
    made = Path(kept) if kept else tmp_path_factory.mktemp("large") / "vault"
    if not (made / "vault.db").exists():
        made.parent.mkdir(parents=True, exist_ok=True)
        make_big_vault(made, forms, cases=CASES, notes=NOTES)
    copy = tmp_path_factory.mktemp("copy") / "vault"
    shutil.copytree(made, copy)
    return copy


def opened(folder: Path, forms: FormLibrary) -> Vault:
    """The slot is a cheap one: no passphrase is stretched that long."""
    return open_vault(folder, bytearray(PASSPHRASE), forms=forms, clock=SettableClock())


@pytest.fixture
def vault(folder: Path, forms: FormLibrary) -> Iterator[Vault]:
    vault = opened(folder, forms)
    yield vault
    vault.close()


def taken(work: Callable[..., object], *arguments: object) -> float:
    start = time.perf_counter()
    work(*arguments)
    return time.perf_counter() - start


def say(what: str, times: list[float]) -> None:
    p95 = quantiles(times, n=20)[-1]
    print(f"\n{what}: median {median(times) * 1000:.1f} ms, p95 {p95 * 1000:.1f} ms")


def test_opening_and_closing_the_file_takes_no_longer_than_for_a_small_one(
    folder: Path, forms: FormLibrary
) -> None:
    opening, closing = [], []
    opened(folder, forms).close()
    for _ in range(10):
        start = time.perf_counter()
        vault = opened(folder, forms)
        opening.append(time.perf_counter() - start)
        closing.append(taken(vault.close))
    size = (folder / "vault.db").stat().st_size / 1e6
    say(f"opening {size:.0f} MB, without Argon2 but with the digest that runs beside it", opening)
    say("closing, with the digest", closing)
    digest = [taken(database_digest, folder / "vault.db") for _ in range(5)]
    say("the digest alone", digest)


def test_searching_a_hundred_thousand_notes(vault: Vault) -> None:
    for query in QUERIES:
        say(f"search {query!r}", [taken(vault.search.find, query) for _ in range(50)])


def test_saving_beside_a_hundred_thousand_notes(vault: Vault, forms: FormLibrary) -> None:
    form, chance = forms.latest("note"), Random(2)
    cases = [line.case_id for line in vault.cases.lines()]
    times = []
    for number in range(100):
        answers = note(chance)
        case_id = cases[number % len(cases)]
        times.append(taken(vault.records.write, case_id, form, answers))
    say("save a note", times)


def test_the_first_lines_of_ten_thousand_cases(vault: Vault) -> None:
    say("the first 200 lines", [taken(vault.cases.lines) for _ in range(30)])
    case_id = vault.cases.lines()[0].case_id
    say("the records of a case", [taken(vault.records.current, case_id) for _ in range(30)])


def test_checking_the_whole_log(vault: Vault) -> None:
    seconds = taken(vault.ledger.verify)
    print(f"\nthe whole chain with all signatures: {seconds:.1f} s, {vault.head.sequence} entries")


def test_a_new_key_for_the_whole_vault(vault: Vault, folder: Path, tmp_path: Path) -> None:
    copied = taken(shutil.copyfile, folder / "vault.db", tmp_path / "copy.db")
    seconds = taken(vault.departures.renew_key, Watch())
    print(f"\na new vault key: {seconds:.1f} s, {seconds / copied:.1f} × a plain copy of the file")
    print("of this, the check of the whole chain is the larger part")


def test_searching_for_other_forms_of_words(vault: Vault, forms: FormLibrary) -> None:
    search = Search(vault, forms, SettableClock())
    for query in ("hyresvärdar", "lääkärin velkaa", "skulden", "asunnossa"):
        plain = [taken(vault.search.find, query) for _ in range(20)]
        first = taken(search.find, query)
        later = [taken(search.find, query) for _ in range(20)]
        say(f"search {query!r} as typed", plain)
        print(f"in any form: first {first * 1000:.1f} ms, {len(search.find(query))} hits")
        say("in any form, again", later)
