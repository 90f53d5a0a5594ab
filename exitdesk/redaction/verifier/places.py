"""Municipalities as a stranger knows them: both names, and those who live there."""

import tomllib
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parents[3] / "resources" / "redaction" / "municipalities.toml"
_SWEDISH_DWELLERS = (
    "are", "aren", "ares", "arna", "arnas", "bo", "bon", "bos", "bor", "borna", "bornas",
)  # fmt: skip
_FINNISH_DWELLERS = ("lai", "läi")


@cache
def _names_by_place() -> dict[str, tuple[str, ...]]:
    data = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    entries = [
        entry for region in data["region"] for entry in region["municipalities"].split(", ")
    ]
    return {
        name.casefold(): tuple(entry.split("/")) for entry in entries for name in entry.split("/")
    }


def names_of(place: str) -> tuple[str, ...]:
    """Return a municipality's names in both languages; nothing for any other word."""
    return _names_by_place().get(place.strip().casefold(), ())


def dweller_stems(name: str) -> tuple[str, ...]:
    """Return what the words for those who live in ``name`` begin with, in small letters."""
    low = name.casefold()
    if low.endswith("nen"):
        return low, low[:-3] + "s"
    return (low, low[:-1] + "e") if low.endswith("i") else (low,)


def is_dweller(low: str, stem: str) -> bool:
    """Whether a word in small letters means someone from a place: turkulainen, vasabo."""
    if not low.startswith(stem):
        return False
    rest = low[len(stem) :]
    return rest in _SWEDISH_DWELLERS or rest.startswith(_FINNISH_DWELLERS)
