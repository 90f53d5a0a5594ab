"""A vault with as many notes as a whole unit writes in years, made in one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from random import Random

from exitdesk.domain.answers import Answers
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import LedgerHead, Vault
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault, make_vault

FREQUENT = (
    *("möte", "hyresvärd", "tåg", "polis", "skuld", "syster", "arbete", "praktik", "läkare"),
    *("telefon", "kväll", "hotell", "tapaaminen", "asunto", "työpaikka", "lääkäri", "velka"),
)
_LETTERS = "abcdefghijklmnoprstuvyäö"


def note(chance: Random) -> Answers:
    """Sixty words, half of them among the most frequent, half of them rare."""
    words = [
        chance.choice(FREQUENT)
        if chance.random() < 0.5
        else "".join(chance.choices(_LETTERS, k=chance.randrange(3, 14)))
        for _ in range(60)
    ]
    return {"kind": "own", "body": " ".join(words)}


@dataclass(frozen=True)
class BigVault:
    """A closed vault with its cases."""

    made: MadeVault
    case_ids: tuple[str, ...]


@contextmanager
def one_transaction(vault: Vault) -> Iterator[None]:
    """Make all that is written inside one transaction: for filling only."""
    core = vault._core
    database, keeper = core.database, core.keeper
    begin, advance = database.transaction, keeper.advance
    database.execute("PRAGMA synchronous = OFF")
    with core.writing():
        database.transaction = nullcontext  # type: ignore[method-assign, assignment]
        keeper.advance = _wait  # type: ignore[method-assign]
        try:
            yield
        finally:
            database.transaction = begin  # type: ignore[method-assign]
            keeper.advance = advance  # type: ignore[method-assign]
    database.execute("PRAGMA synchronous = EXTRA")


def _wait(head: LedgerHead) -> None:
    """Leave the header for the end."""


def make_big_vault(folder: Path, forms: FormLibrary, *, cases: int, notes: int) -> BigVault:
    """Make a closed vault in ``folder`` with so many cases and notes; about 3 ms a note."""
    clock, chance, form = SettableClock(), Random(1), forms.latest("note")
    made = make_vault(folder, clock)
    vault = made.open(forms, clock)
    with one_transaction(vault):
        case_ids = tuple(vault.cases.create() for _ in range(cases))
        for number in range(notes):
            clock.advance()
            vault.records.write(case_ids[number % cases], form, note(chance))
    vault.close()
    return BigVault(made, case_ids)
