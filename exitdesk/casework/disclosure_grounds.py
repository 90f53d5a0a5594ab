"""Whom something may be told without an agreement, and on what ground: the unit's own list."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class GroundsFileError(ExitDeskError):
    """A list of grounds that may not be used."""

    message = Text(
        sv="Filen {file} med grunder för nödvändiga utlämnanden kan inte användas: {place}.",
        fi="Välttämättömien luovutusten perusteiden tiedostoa {file} ei voi käyttää: {place}.",
    )


@dataclass(frozen=True, slots=True)
class Ground:
    """Why something has to be told, and what the unit's list says of its legal basis."""

    key: str
    label: Text
    basis: Text  # shown to the officer, never printed on what leaves


@dataclass(frozen=True, slots=True)
class DisclosureGrounds:
    """One version of the list."""

    key: str
    version: int
    recipients: Mapping[str, Text]
    grounds: Mapping[str, Ground]

    @classmethod
    def load(cls, path: Path) -> "DisclosureGrounds":
        """Return the list in the file at ``path``.

        Raises:
            GroundsFileError: for an unknown or missing key, a missing language, a key said twice.
        """
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            grounds = [_ground(table) for table in data.pop("ground")]
            recipients = [_recipient(table) for table in data.pop("recipient")]
            made = cls(
                key=str(data.pop("key")),
                version=int(data.pop("version")),
                recipients=dict(recipients),
                grounds={ground.key: ground for ground in grounds},
            )
            _require(not data, f"{sorted(data)}")
            _require(0 < len(made.recipients) == len(recipients), "recipient")
            _require(0 < len(made.grounds) == len(grounds), "ground")
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise GroundsFileError(
                detail=f"{path.name}: {error!r}", file=path.name, place=str(error)[:80]
            ) from error
        return made

    @property
    def name(self) -> str:
        """Key and version, as the log keeps them."""
        return f"{self.key} {self.version}"

    def labels(self) -> Mapping[str, Text]:
        """Return the words for every key: recipients and grounds."""
        grounds = {key: ground.label for key, ground in self.grounds.items()}
        return {**self.recipients, **grounds}


def _recipient(table: dict[str, object]) -> tuple[str, Text]:
    key, label = str(table.pop("key")), _text(table.pop("label"))
    _require(not table, f"{key}: {sorted(table)}")
    return key, label


def _ground(table: dict[str, object]) -> Ground:
    made = Ground(str(table.pop("key")), _text(table.pop("label")), _text(table.pop("basis")))
    _require(not table, f"{made.key}: {sorted(table)}")
    return made


def _text(value: object) -> Text:
    if not isinstance(value, dict):
        raise TypeError("both languages")
    return Text(**value)


def _require(holds: object, place: str) -> None:
    if not holds:
        raise ValueError(place)
