"""The partners that every vault knows from the start, and what each kind may receive."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept

FORM_KEY = "partner"
_NAMING_FORM = "service_episode"  # one of those that ask for a partner


class PartnerFileError(ExitDeskError):
    """A file of partners that may not be used."""

    message = Text(
        sv="Filen {file} med partner kan inte användas: {place}.",
        fi="Kumppanitiedostoa {file} ei voi käyttää: {place}.",
    )


@dataclass(frozen=True, slots=True)
class PartnerKind:
    """A kind of partner; all of a kind fall under one recipient of the policy."""

    key: str
    recipient: str  # key of a recipient of the policy
    own: bool  # whether an officer may enter a partner of this kind


@dataclass(frozen=True, slots=True)
class ShippedPartner:
    """A partner that the program knows; what a vault adds to it does not change its name."""

    key: str
    kind: str
    name: Text
    services: tuple[str, ...]
    areas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartnerRules:
    """One version of the file."""

    version: int
    kinds: Mapping[str, PartnerKind]
    partners: Mapping[str, ShippedPartner]

    @classmethod
    def load(cls, path: Path) -> "PartnerRules":
        """Return what the file at ``path`` says.

        Raises:
            PartnerFileError: for an unknown or missing key, a missing language, a key said twice,
                or a kind that is not there.
        """
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            kinds = [_kind(table) for table in data.pop("kind")]
            partners = [_partner(table) for table in data.pop("partner")]
            _require(data.pop("key") == "default", "key")
            made = cls(
                version=int(data.pop("version")),
                kinds={kind.key: kind for kind in kinds},
                partners={partner.key: partner for partner in partners},
            )
            _require(not data, f"{sorted(data)}")
            _require(0 < len(made.kinds) == len(kinds), "kind")
            _require(0 < len(made.partners) == len(partners), "partner")
            unknown = {one.kind for one in partners} - set(made.kinds)
            _require(not unknown, f"kind {sorted(unknown)}")
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise PartnerFileError(
                detail=f"{path.name}: {error!r}", file=path.name, place=str(error)[:80]
            ) from error
        return made


def partner_names(forms: FormLibrary) -> Mapping[str, Text]:
    """Return what the partners are called today, archived ones too, by key."""
    field = forms.latest(_NAMING_FORM).bound(Concept.PARTNER)
    return {} if field is None else {option.key: option.label for option in field.options}


def _kind(table: dict[str, Any]) -> PartnerKind:
    made = PartnerKind(
        key=_word(table.pop("key")), recipient=_word(table.pop("recipient")), own=table.pop("own")
    )
    _require(isinstance(made.own, bool) and not table, made.key)
    return made


def _partner(table: dict[str, Any]) -> ShippedPartner:
    made = ShippedPartner(
        key=_word(table.pop("key")),
        kind=_word(table.pop("kind")),
        name=Text(**table.pop("name")),
        services=_words(table.pop("services")),
        areas=_words(table.pop("areas")),
    )
    _require(not table, f"{made.key}: {sorted(table)}")
    return made


def _word(value: object) -> str:
    if not isinstance(value, str) or not value.isidentifier():
        raise TypeError("key")
    return value


def _words(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("a list of keys")
    return tuple(_word(each) for each in value)


def _require(holds: object, place: str) -> None:
    if not holds:
        raise ValueError(place)
