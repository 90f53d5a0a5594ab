"""Who may receive what: recipient by category, tightened or loosened by the client's agreement.

What the policy does not say is removed: an unknown recipient, an unknown category, an
agreement that is missing, has expired or was withdrawn.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from exitdesk.domain.agreements import AgreementTerms
from exitdesk.domain.categories import Category
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.redaction.treatments import OF_OTHERS, TAKEN_BY, Treatment, is_tighter

CLIENT_COPY: Final = "client"  # the recipient who is the client
LONGEST_LABEL: Final = 80  # characters
_NOTHING: Final[Mapping[Category, Treatment]] = dict.fromkeys(Category, Treatment.REMOVE)


class PolicyFileError(ExitDeskError):
    """A policy file that may not be used; nothing can be reported before it is put right."""

    message = Text(
        sv="Policyfilen {file} kan inte användas: {place}. Inga rapporter kan göras.",
        fi="Käytäntötiedostoa {file} ei voi käyttää: {place}. Raportteja ei voi tehdä.",
    )


class UnknownRecipientError(ExitDeskError):
    """The policy does not know the recipient; nothing may go there."""

    message = Text(
        sv="Mottagaren finns inte i policyn. Ingenting kan lämnas ut.",
        fi="Vastaanottajaa ei ole käytännössä. Mitään ei voi luovuttaa.",
    )


@dataclass(frozen=True, slots=True)
class Cell:
    """The treatment of one category for one recipient, with and without an agreed permit."""

    otherwise: Treatment
    agreed: Treatment | None = None  # None: an agreement changes nothing

    def fits(self, category: Category) -> bool:
        """Whether the category can be treated so: an agreement loosens, and never for others."""
        taken = TAKEN_BY[category]
        if self.agreed is None:
            return self.otherwise in taken
        is_known = self.otherwise in taken and self.agreed in taken
        loosens = is_tighter(category, self.otherwise, self.agreed)
        return is_known and loosens and category not in OF_OTHERS


_REMOVED: Final = Cell(Treatment.REMOVE)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Someone who may receive reports.

    Raises:
        ValueError: unless every category has a cell that fits it, and whoever is outside needs
            an agreement.
    """

    key: str
    label: Text
    needs_agreement: bool
    receives_reports: bool  # of a single case; others get statistics, or what is held about them
    outside: bool  # of the programme: the officer first looks for what tells who somebody is
    cells: Mapping[Category, Cell]
    retired: bool = False  # gets nothing any more; the name stays

    def __post_init__(self) -> None:
        if set(self.cells) != set(Category):
            raise ValueError(f"{self.key}: {min(set(Category) ^ set(self.cells))}")
        for category, cell in self.cells.items():
            if not cell.fits(category):
                raise ValueError(f"{self.key}: {category}")
        if self.outside and not self.needs_agreement:
            raise ValueError(f"{self.key}: needs_agreement")
        if self.key == CLIENT_COPY and (self.needs_agreement or self.retired):
            raise ValueError(f"{self.key}: right of access")
        for words in (self.label.sv, self.label.fi):
            if not words.isprintable() or len(words) > LONGEST_LABEL or words != words.strip():
                raise ValueError(f"{self.key}: label")

    @classmethod
    def new(cls, key: str, label: Text) -> "Recipient":
        """Return a recipient outside the programme from whom everything is removed."""
        return cls(
            key=key,
            label=label,
            needs_agreement=True,
            receives_reports=True,
            outside=True,
            cells=dict.fromkeys(Category, _REMOVED),
        )

    def treatments(
        self, agreement: AgreementTerms | None, today: date
    ) -> Mapping[Category, Treatment]:
        """Return how each category is treated on ``today`` under the client's agreement."""
        if self.retired:
            return _NOTHING
        if not self.needs_agreement:
            return {category: self.cells[category].otherwise for category in Category}
        if agreement is None or not agreement.reaches(self.key, today):
            return _NOTHING
        return {
            category: under_agreement(
                self.cells[category],
                is_permitted=agreement.permit_for(self.key, category, today) is not None,
            )
            for category in Category
        }


@dataclass(frozen=True, slots=True)
class Policy:
    """One version of the unit's policy.

    Raises:
        ValueError: without a recipient, or with two that share a key or a name.
    """

    key: str
    version: int
    by_key: Mapping[str, Recipient]

    def __post_init__(self) -> None:
        if not self.by_key or self.version < 1:
            raise ValueError("recipient")
        if any(key != recipient.key for key, recipient in self.by_key.items()):
            raise ValueError("recipient key")
        for names in (
            [one.label.sv.casefold() for one in self.by_key.values()],
            [one.label.fi.casefold() for one in self.by_key.values()],
        ):
            if len(set(names)) != len(names):
                raise ValueError("label")

    @classmethod
    def load(cls, path: Path) -> "Policy":
        """Return the policy in the file at ``path``.

        Raises:
            PolicyFileError: unless every recipient says something about every category.
        """
        try:
            words = path.read_text(encoding="utf-8")
        except (OSError, ValueError) as error:
            raise PolicyFileError(
                detail=f"{path.name}: {error!r}", file=path.name, place=type(error).__name__
            ) from error
        return cls.read(words, path.name)

    @classmethod
    def read(cls, words: str, name: str) -> "Policy":
        """Return the policy that ``words`` say in TOML; ``name`` is said when they cannot be.

        Raises:
            PolicyFileError: unless every recipient says something about every category.
        """
        try:
            data = tomllib.loads(words)
            recipients = [_recipient(table) for table in data.pop("recipient")]
            policy = cls(
                key=_word(data.pop("key")),
                version=_whole(data.pop("version")),
                by_key={recipient.key: recipient for recipient in recipients},
            )
            _require(not data, f"{sorted(data)}")
            _require(len(policy.by_key) == len(recipients), "recipient")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise PolicyFileError(
                detail=f"{name}: {error!r}", file=name, place=str(error)[:80]
            ) from error
        return policy

    def recipients(self) -> tuple[Recipient, ...]:
        """Return all recipients in the policy's order, those who are retired too."""
        return tuple(self.by_key.values())

    def recipient(self, key: str) -> Recipient:
        """Return one recipient; raises ``UnknownRecipientError``."""
        try:
            return self.by_key[key]
        except KeyError as error:
            raise UnknownRecipientError(detail=key) from error

    def treatments(
        self, recipient: str, agreement: AgreementTerms | None, today: date
    ) -> Mapping[Category, Treatment]:
        """Return how each category is treated for ``recipient`` on ``today``.

        A recipient who needs an agreement gets nothing without one in force that reaches
        them. With one, they get what it permits and the policy lets through, no more.
        """
        known = self.by_key.get(recipient)
        return _NOTHING if known is None else known.treatments(agreement, today)


def under_agreement(cell: Cell, *, is_permitted: bool) -> Treatment:
    """Return the treatment under an agreement: what it does not permit is removed.

    A cell marked "agreed" says itself what holds without a permit.
    """
    if cell.agreed is not None:
        return cell.agreed if is_permitted else cell.otherwise
    return cell.otherwise if is_permitted else Treatment.REMOVE


def _require(holds: object, place: str) -> None:
    if not holds:
        raise ValueError(place)


def _word(value: object) -> str:
    if not isinstance(value, str) or not value.isidentifier():
        raise TypeError("key")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("version")
    return value


def _flag(table: dict[str, Any], name: str) -> bool:
    value = table.pop(name)
    if not isinstance(value, bool):
        raise TypeError(name)
    return value


def _recipient(table: dict[str, Any]) -> Recipient:
    cells, label = table.pop("cells"), table.pop("label")
    if not isinstance(cells, dict) or not isinstance(label, dict):
        raise TypeError("a recipient has cells and a label")
    recipient = Recipient(
        key=_word(table.pop("key")),
        label=Text(**label),
        needs_agreement=_flag(table, "needs_agreement"),
        receives_reports=_flag(table, "receives_reports"),
        outside=_flag(table, "outside"),
        cells={Category(key): _cell(Category(key), value) for key, value in cells.items()},
        retired=_flag(table, "retired"),
    )
    _require(not table, f"{recipient.key}: {sorted(table)}")
    return recipient


def _cell(category: Category, value: object) -> Cell:
    if isinstance(value, str):
        return Cell(Treatment(value))
    if not isinstance(value, dict) or set(value) != {"agreed", "otherwise"}:
        raise TypeError(f"{category.value}: a treatment, or agreed and otherwise")
    return Cell(Treatment(value["otherwise"]), Treatment(value["agreed"]))
