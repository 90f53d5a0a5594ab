"""How much slower the vault is than what it is built on, as ratios in one run.

Run with ``make bench``. The baseline of unlocking is Argon2id alone; that of saving and
searching is plain SQLite, unencrypted, with the same rows and the same word index.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median, quantiles

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Form
from exitdesk.vault import KdfParameters, Vault, create_vault, open_vault
from exitdesk.vault.kdf import stretched
from tests.benchmarks.big_vaults import note
from tests.clocks import SettableClock
from tests.made_vaults import make_vault

CASES, NOTES = 1_000, 10_000
PASSPHRASE = b"en lang provfras"


@dataclass
class Filled:
    """A vault and a plain database with the same rows."""

    vault: Vault
    plain: sqlite3.Connection
    form: Form
    case_ids: list[str]


def save_plain(plain: sqlite3.Connection, case_id: str, body: str) -> None:
    with plain:
        row = plain.execute("INSERT INTO notes (case_id, body) VALUES (?, ?)", (case_id, body))
        plain.execute("INSERT INTO words (rowid, body) VALUES (?, ?)", (row.lastrowid, body))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, forms: FormLibrary) -> Iterator[Filled]:
    folder = tmp_path_factory.mktemp("speed")
    clock = SettableClock()
    vault = make_vault(folder / "vault", clock).open(forms, clock)
    plain = sqlite3.connect(folder / "plain.db")
    plain.execute("PRAGMA synchronous = EXTRA")
    plain.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, case_id TEXT, body TEXT)")
    plain.execute(
        "CREATE VIRTUAL TABLE words USING fts5("
        "body, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')"
    )
    form, chance = forms.latest("note"), Random(1)
    database = vault._core.database
    database.execute("PRAGMA synchronous = OFF")  # while filling only
    plain.execute("PRAGMA synchronous = OFF")
    case_ids = [vault.cases.create() for _ in range(CASES)]
    for number in range(NOTES):
        clock.advance()
        case_id, answers = case_ids[number % CASES], note(chance)
        vault.records.write(case_id, form, answers)
        save_plain(plain, case_id, str(answers["body"]))
    database.execute("PRAGMA synchronous = EXTRA")
    plain.execute("PRAGMA synchronous = EXTRA")
    yield Filled(vault, plain, form, case_ids)
    plain.close()
    vault.close()


def times(work: Callable[[], object], rounds: int) -> list[float]:
    """Return how long each round took, in seconds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return taken


def measure(benchmark: BenchmarkFixture, work: Callable[[], object], rounds: int) -> None:
    """Put the work into the table of pytest-benchmark."""
    benchmark.pedantic(work, rounds=rounds)


def say(benchmark: BenchmarkFixture, what: str, ours: list[float], base: list[float]) -> float:
    ratio = median(ours) / median(base)
    p95 = quantiles(ours, n=20)[-1] if len(ours) > 1 else ours[0]
    benchmark.extra_info |= {"ratio": round(ratio, 2), "p95 ms": round(p95 * 1000, 2)}
    print(
        f"\n{what}: {median(ours) * 1000:.1f} ms (p95 {p95 * 1000:.1f} ms), "
        f"baseline {median(base) * 1000:.1f} ms, ratio {ratio:.2f}"
    )
    return ratio


def test_unlocking_takes_little_more_than_argon2(
    benchmark: BenchmarkFixture, tmp_path: Path, forms: FormLibrary
) -> None:
    clock = SettableClock()
    kdf = KdfParameters.for_writing()
    folder = tmp_path / "vault"
    create_vault(folder, bytearray(PASSPHRASE), "Provare Ett", kdf, forms, clock)[0].close()

    def unlock() -> None:
        open_vault(folder, bytearray(PASSPHRASE), forms=forms, clock=clock).close()

    measure(benchmark, unlock, 1)
    ours = times(unlock, 7)
    bare = times(lambda: stretched(bytearray(PASSPHRASE), b"s" * 16, kdf), 7)
    say(benchmark, "unlock and close, against Argon2id at 256 MiB", ours, bare)
    assert min(ours) - min(bare) < 0.150  # the quietest rounds: the machine has other work


def test_saving_a_note(benchmark: BenchmarkFixture, filled: Filled) -> None:
    chance = Random(2)

    def save() -> None:
        filled.vault.records.write(chance.choice(filled.case_ids), filled.form, note(chance))

    def save_bare() -> None:
        save_plain(filled.plain, chance.choice(filled.case_ids), str(note(chance)["body"]))

    measure(benchmark, save, 5)
    ours, bare = times(save, 200), times(save_bare, 200)
    say(benchmark, f"save a note among {NOTES}", ours, bare)
    assert quantiles(ours, n=20)[-1] < 0.050


QUERIES = ("hotell", "möte skuld", "lää", "tapaaminen asunto velka")


@pytest.mark.parametrize("words", QUERIES)
def test_searching(benchmark: BenchmarkFixture, filled: Filled, words: str) -> None:
    query = " ".join(f'"{word}"*' for word in words.split())

    def find_bare() -> object:
        return filled.plain.execute(
            "SELECT case_id, snippet(words, 0, char(2), char(3), '…', 12) FROM words"
            " JOIN notes ON notes.id = words.rowid WHERE words MATCH ?"
            " ORDER BY words.rowid DESC LIMIT 50",
            (query,),
        ).fetchall()

    measure(benchmark, lambda: filled.vault.search.find(words), 3)
    ours = times(lambda: filled.vault.search.find(words), 40)
    bare = times(find_bare, 40)
    ratio = say(benchmark, f"search “{words}” among {NOTES}", ours, bare)
    # the ratio is over 2 where the plain database needs under a millisecond: docs/security.md
    assert ratio > 0
    assert median(ours) < 0.050


def test_the_case_list_and_one_case(benchmark: BenchmarkFixture, filled: Filled) -> None:
    def lines_bare() -> object:
        return filled.plain.execute(
            "SELECT case_id, max(id) FROM notes GROUP BY case_id ORDER BY max(id) DESC LIMIT 200"
        ).fetchall()

    measure(benchmark, filled.vault.cases.lines, 3)
    ours, bare = times(filled.vault.cases.lines, 40), times(lines_bare, 40)
    say(benchmark, f"first 200 lines of {CASES} cases", ours, bare)
    one = times(lambda: filled.vault.records.current(filled.case_ids[7]), 20)
    say(benchmark, "records of one case", one, bare)
    assert median(one) < 0.100
