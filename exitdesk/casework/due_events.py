"""What happens again and again by itself: a debt day each month."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from exitdesk.casework.due_candidates import Asked, Candidate
from exitdesk.casework.due_records import typed_title
from exitdesk.casework.readings import read_revision
from exitdesk.casework.recurrences import occurrences
from exitdesk.domain.cases import Place
from exitdesk.domain.dues import DueItem, DueKind
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.forms.projection import AGAIN
from exitdesk.vault import Vault
from exitdesk.vault.agendas import Repeating

_FORM = "event"


class DueEvents:
    """Finds the days of recurring events; those of one day are in the table of due dates."""

    def __init__(self, vault: Vault, forms: FormLibrary) -> None:
        self._vault = vault
        self._forms = forms

    def candidates(self, asked: Asked) -> Iterator[Candidate]:
        """Yield the next day of each recurring event."""
        for event in self._repeating(asked):
            ahead = (day for day in _days(event) if day >= asked.today)
            day = next(ahead, None)
            if day is not None and day <= asked.until:
                yield self._candidate(event, day)

    def between(self, first: date, last: date, *, mine: bool) -> Iterator[Candidate]:
        """Yield every day of each recurring event from ``first`` to ``last``."""
        for event in self._repeating(Asked(first, last, mine=mine)):
            for day in _days(event):
                if day > last:
                    break
                if day >= first:
                    yield self._candidate(event, day)

    def _repeating(self, asked: Asked) -> Iterator[Repeating]:
        found = self._vault.agendas.repeating(
            _FORM, asked.today, case_id=asked.case_id, mine=asked.mine
        )
        return (event for event in found if event.repeats in AGAIN)

    def _candidate(self, event: Repeating, day: date) -> Candidate:
        made = partial(self._items, event, day)
        return Candidate(day, DueKind.EVENT_AHEAD, event.case_id, made)

    def _items(self, event: Repeating, day: date) -> Iterator[DueItem]:
        line = self._vault.cases.line(event.case_id)
        revision = self._vault.records.newest(event.object_id)
        reading = read_revision(self._forms, revision)
        label = reading.label(Concept.EVENT_KIND)
        if label is not None:
            yield DueItem(
                day=day,
                kind=DueKind.EVENT_AHEAD,
                case_id=line.case_id,
                code=line.code,
                alias=line.alias,
                title=label,
                typed=typed_title(reading),
                place=Place("case", line.case_id, tab="pathway", object_id=event.object_id),
            )


def _days(event: Repeating) -> Iterator[date]:
    return occurrences(event.first, event.repeats, event.until)
