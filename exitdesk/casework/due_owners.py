"""Steps that nobody sees to any more: their officer has left."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from exitdesk.casework.due_candidates import Asked, Candidate
from exitdesk.casework.readings import read_revision
from exitdesk.domain.cases import Place
from exitdesk.domain.dues import DueItem, DueKind
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault

_TITLE = Text(
    sv="Steget saknar tjänsteman: {name} finns inte längre i valvet",
    fi="Askeleelta puuttuu virkamies: {name} ei ole enää holvissa",
)


class DueOwners:
    """Finds them for the officer who answers for the case."""

    def __init__(self, vault: Vault, forms: FormLibrary) -> None:
        self._vault = vault
        self._forms = forms

    def candidates(self, asked: Asked) -> Iterator[Candidate]:
        """Yield a candidate for each such step."""
        for case_id, object_id in self._vault.step_owners.left_behind(asked.case_id):
            made = partial(self._items, case_id, object_id, asked.today)
            yield Candidate(asked.today, DueKind.STEP_OWNERLESS, case_id, made)

    def _items(self, case_id: str, object_id: str, today: date) -> Iterator[DueItem]:
        line = self._vault.cases.line(case_id)
        reading = read_revision(self._forms, self._vault.records.newest(object_id))
        name = reading.label(Concept.STEP_OFFICER) or Text(sv="–", fi="–")
        title = Text(sv=_TITLE.sv.format(name=name.sv), fi=_TITLE.fi.format(name=name.fi))
        yield DueItem(
            day=reading.day(Concept.DUE) or today,
            kind=DueKind.STEP_OWNERLESS,
            case_id=case_id,
            code=line.code,
            alias=line.alias,
            title=title,
            typed=reading.text(Concept.STEP_TITLE),
            place=Place("case", case_id=case_id, tab="pathway", object_id=object_id),
        )
