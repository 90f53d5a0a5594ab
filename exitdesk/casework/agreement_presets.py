"""Beginnings of an agreement, as data that the unit may change."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exitdesk.domain.categories import Category
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text

_LONGEST_DAYS = 366


class AgreementRulesError(ExitDeskError):
    """The file of presets names what nobody knows, or lacks something."""

    message = Text(
        sv="Filen med förslag till överenskommelser ({file}) kan inte användas: {place}.",
        fi="Sopimusehdotusten tiedostoa ({file}) ei voi käyttää: {place}.",
    )


@dataclass(frozen=True, slots=True)
class PresetPermit:
    """What a preset ticks for one recipient, and what for."""

    recipient: str
    categories: frozenset[Category]
    purpose: Text


@dataclass(frozen=True, slots=True)
class Preset:
    """Something to begin with, offered by a button."""

    key: str
    label: Text
    permits: tuple[PresetPermit, ...]


@dataclass(frozen=True, slots=True)
class AgreementRules:
    """The presets, and how many days before its end an agreement is said to end soon."""

    presets: tuple[Preset, ...]
    soon_days: int

    @classmethod
    def load(cls, path: Path) -> "AgreementRules":
        """Return the rules in the file at ``path``.

        Raises:
            AgreementRulesError: unless all of it can be used.
        """
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            presets = tuple(_presets(data.pop("preset")))
            soon_days = _days(data.pop("soon_days"))
            _require(not data, ", ".join(sorted(data)))
            _require(len({one.key for one in presets}) == len(presets), "key")
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise AgreementRulesError(
                detail=f"{path.name}: {error!r}", file=path.name, place=str(error)[:60]
            ) from error
        return cls(presets, soon_days)


def _presets(tables: list[dict[str, Any]]) -> Iterator[Preset]:
    for table in tables:
        permits = tuple(_permit(dict(each)) for each in table.pop("permit"))
        preset = Preset(str(table.pop("key")), Text(**table.pop("label")), permits)
        _require(bool(permits) and not table, preset.key)
        yield preset


def _permit(table: dict[str, Any]) -> PresetPermit:
    permit = PresetPermit(
        recipient=str(table.pop("recipient")),
        categories=frozenset(Category(key) for key in table.pop("categories")),
        purpose=Text(**table.pop("purpose")),
    )
    _require(bool(permit.categories) and not table, permit.recipient)
    return permit


def _days(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= _LONGEST_DAYS:
        raise ValueError(f"{value!r} days")
    return value


def _require(holds: object, place: str) -> None:
    if not holds:
        raise ValueError(place)
