"""Who may receive what: recipient by category, tightened or loosened by the client's agreement.

What the policy does not say is removed: an unknown recipient, an unknown category, an
agreement that is missing, has expired or was withdrawn.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from exitdesk.domain.agreements import AgreementTerms
from exitdesk.domain.categories import Category
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.redaction.treatments import Treatment

# A client's consent never loosens what concerns a third person.
_OF_OTHERS: Final = frozenset({Category.CLOSE_ONE, Category.OFFICER, Category.THREAT_SOURCE})
_NOTHING: Final[Mapping[Category, Treatment]] = dict.fromkeys(Category, Treatment.REMOVE)


class PolicyFileError(ExitDeskError):
    """A policy file that may not be used; nothing can be reported before it is put right."""

    message = Text(
        sv="Policyfilen {file} kan inte användas: {place}. Inga rapporter kan göras.",
        fi="Käytäntötiedostoa {file} ei voi käyttää: {place}. Raportteja ei voi tehdä.",
    )


@dataclass(frozen=True, slots=True)
class Cell:
    """The treatment of one category for one recipient, with and without an agreed permit."""

    otherwise: Treatment
    agreed: Treatment | None = None  # None: an agreement changes nothing


@dataclass(frozen=True, slots=True)
class Recipient:
    """Someone who may receive reports."""

    key: str
    label: Text
    needs_agreement: bool
    receives_reports: bool  # of a single case; others get statistics, or what is held about them
    outside: bool  # of the programme: the officer first looks for what tells who somebody is
    cells: Mapping[Category, Cell]


class UnknownRecipientError(ExitDeskError):
    """The policy does not know the recipient; nothing may go there."""

    message = Text(
        sv="Mottagaren finns inte i policyn. Ingenting kan lämnas ut.",
        fi="Vastaanottajaa ei ole käytännössä. Mitään ei voi luovuttaa.",
    )


@dataclass(frozen=True, slots=True)
class Policy:
    """One version of the unit's policy."""

    key: str
    version: int
    by_key: Mapping[str, Recipient]

    @classmethod
    def load(cls, path: Path) -> "Policy":
        """Return the policy in the file at ``path``.

        Raises:
            PolicyFileError: unless every recipient says something about every category.
        """
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            recipients = [_recipient(table) for table in data.pop("recipient")]
            policy = cls(
                key=str(data.pop("key")),
                version=int(data.pop("version")),
                by_key={recipient.key: recipient for recipient in recipients},
            )
            _require(not data and recipients, f"{sorted(data)} / {len(recipients)}")
            _require(len(policy.by_key) == len(recipients), "recipient")
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise PolicyFileError(
                detail=f"{path.name}: {error!r}", file=path.name, place=str(error)[:80]
            ) from error
        return policy

    def recipients(self) -> tuple[Recipient, ...]:
        """Return all recipients in the policy's order."""
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
        if known is None:
            return _NOTHING
        if not known.needs_agreement:
            return {category: known.cells[category].otherwise for category in Category}
        if agreement is None or not agreement.reaches(recipient, today):
            return _NOTHING
        return {
            category: _tightened(
                known.cells[category],
                is_agreed=agreement.permit_for(recipient, category, today) is not None,
            )
            for category in Category
        }


def _require(holds: object, place: str) -> None:
    if not holds:
        raise ValueError(place)


def _tightened(cell: Cell, *, is_agreed: bool) -> Treatment:
    """Return the treatment under an agreement: what it does not permit is removed.

    A cell marked "agreed" says itself what holds without a permit.
    """
    if cell.agreed is not None:
        return cell.agreed if is_agreed else cell.otherwise
    return cell.otherwise if is_agreed else Treatment.REMOVE


def _recipient(table: dict[str, object]) -> Recipient:
    cells, label = table.pop("cells"), table.pop("label")
    if not isinstance(cells, dict) or not isinstance(label, dict):
        raise TypeError("a recipient has cells and a label")
    recipient = Recipient(
        key=str(table.pop("key")),
        label=Text(**label),
        needs_agreement=table.pop("needs_agreement") is True,
        receives_reports=table.pop("receives_reports") is True,
        outside=table.pop("outside") is True,
        cells={Category(key): _cell(Category(key), value) for key, value in cells.items()},
    )
    missing = set(Category) - set(recipient.cells)
    if table or missing:
        raise ValueError(f"{recipient.key}: {sorted(table)} {sorted(missing)}")
    return recipient


def _cell(category: Category, value: object) -> Cell:
    if isinstance(value, str):
        return Cell(Treatment(value))
    if not isinstance(value, dict) or set(value) != {"agreed", "otherwise"}:
        raise TypeError(f"{category.value}: a treatment, or agreed and otherwise")
    if category in _OF_OTHERS:
        raise ValueError(f"{category.value} concerns others than the client")
    return Cell(Treatment(value["otherwise"]), Treatment(value["agreed"]))
