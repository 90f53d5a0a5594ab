"""Municipalities, their names in both languages and their wellbeing services county."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from exitdesk.domain.texts import Text

_FILE = Path(__file__).parents[2] / "resources" / "redaction" / "municipalities.toml"


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality by its names and its region."""

    names: tuple[str, ...]
    region: Text


@cache
def _by_name() -> dict[str, Municipality]:
    found = {}
    data = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    for region in data["region"]:
        name = Text(**region["name"])
        for entry in region["municipalities"].split(", "):
            municipality = Municipality(tuple(entry.split("/")), name)
            found.update(
                dict.fromkeys((one.casefold() for one in municipality.names), municipality)
            )
    return found


def municipalities() -> tuple[Municipality, ...]:
    """Return every municipality once."""
    return tuple({id(one): one for one in _by_name().values()}.values())


@dataclass(frozen=True, slots=True)
class Homographs:
    """Municipalities, by folded name, whose names mean something else too."""

    people: frozenset[str]
    words: frozenset[str]


@cache
def homographs() -> Homographs:
    """Return which municipalities are called as people or everyday words are."""
    data = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    people, words = data["names_of_people_too"], data["everyday_words_too"]
    return Homographs(frozenset(people.split()), frozenset(words.split()))


def municipality(name: str) -> Municipality | None:
    """Return the municipality of that name, in either language, or None."""
    return _by_name().get(name.strip().casefold())


def region_of(name: str) -> Text | None:
    """Return the region of a municipality, or None when it is not known."""
    found = municipality(name)
    return found.region if found else None


def region_of_address(address: str) -> Text | None:
    """Return the region of the town that ends an address, or None when it is not known."""
    last = address.rsplit(",", maxsplit=1)[-1].strip()
    return region_of(_POSTCODE.sub("", last))


_POSTCODE = re.compile(r"^.*\b\d{5}\s+")
