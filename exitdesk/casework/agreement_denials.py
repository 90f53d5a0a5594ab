"""Why the agreement lets something not go, cell by cell: the words a denied button says."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from exitdesk.casework.agreement_readings import AgreementVersion
from exitdesk.domain.agreements import AgreementState, AgreementTerms
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Text

_CELL = Text(sv="{category} → {recipient}: {why}", fi="{category} → {recipient}: {why}")
_ALL = Text(sv="{recipient}: {why}", fi="{recipient}: {why}")
_NOT_AGREED = Text(sv="inte överenskommet", fi="ei sovittu")
_NOTHING_AGREED = Text(sv="ingenting är överenskommet", fi="mistään ei ole sovittu")
_WAITS = Text(sv="väntar på underskrift", fi="odottaa allekirjoitusta")
_WITHDRAWN = Text(sv="återkallat {day}", fi="peruutettu {day}")
_EXPIRED = Text(sv="överenskommelsen gick ut {day}", fi="sopimus päättyi {day}")
_ENDED = Text(sv="tillståndet tog slut {day}", fi="lupa päättyi {day}")


@dataclass(frozen=True, slots=True)
class Denial:
    """A cell that the agreement does not let through; ``category`` None: nothing goes there."""

    person: str  # object id of whose agreement it is, "" while they have no card
    recipient: str
    category: Category | None
    words: Text


@dataclass(frozen=True, slots=True)
class Grounds:
    """What decides why a cell is denied: the terms that hold, and the versions behind them."""

    held: AgreementTerms | None
    versions: tuple[AgreementVersion, ...]  # the newest first
    today: date

    def why(self, recipient: str, category: Category | None) -> Text:
        """Return in words why a cell, or everything to a recipient, is denied."""
        held = self.held
        waits = self._waits(recipient, category)
        if held is None:
            return _NOT_AGREED if category is not None else _NOTHING_AGREED
        state = held.state(self.today)
        if state is AgreementState.WITHDRAWN:
            return _dated(_WITHDRAWN, held.withdrawn_on)
        if waits:
            return _WAITS
        if state is AgreementState.EXPIRED:
            return _dated(_EXPIRED, held.valid_until)
        return self._of_cell(recipient, category)

    def _waits(self, recipient: str, category: Category | None) -> bool:
        """Whether a version that nobody has agreed to yet would let it through."""
        newest = self.versions[0] if self.versions else None
        if newest is None or newest.is_agreed:
            return False
        if_agreed = replace(newest.terms, is_agreed=True)
        if category is None:
            return if_agreed.reaches(recipient, self.today)
        return if_agreed.permit_for(recipient, category, self.today) is not None

    def _of_cell(self, recipient: str, category: Category | None) -> Text:
        ended = [
            permit.until
            for permit in (self.held.permits if self.held else ())
            if permit.recipient == recipient
            and (category is None or category in permit.categories)
            and permit.until is not None
            and permit.until < self.today
        ]
        if ended:
            return _dated(_ENDED, max(ended))
        newest = self.versions[0] if self.versions else None
        if newest is not None and category is not None:
            withdrawn = newest.withdrawn(recipient, category)
            if withdrawn is not None:
                return _dated(_WITHDRAWN, withdrawn)
        return _NOT_AGREED if category is not None else _NOTHING_AGREED


def cell_words(category: Text | None, recipient: Text, why: Text) -> Text:
    """Return the name of a cell with why it is denied."""
    values: Mapping[str, Text] = {"recipient": recipient, "why": why}
    text = _ALL
    if category is not None:
        values, text = {**values, "category": category}, _CELL
    return Text(
        sv=text.sv.format_map({key: one.sv for key, one in values.items()}),
        fi=text.fi.format_map({key: one.fi for key, one in values.items()}),
    )


def _dated(text: Text, day: date | None) -> Text:
    return text.filled({"day": f"{day.day}.{day.month}.{day.year}" if day else "–"})
