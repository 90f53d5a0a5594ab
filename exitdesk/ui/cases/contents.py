"""What a case page shows: read in the vault's thread in one go, handed to all its tabs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial

from exitdesk.casework.summary_offers import SummaryOffer, offer_in
from exitdesk.domain.cases import CaseLine, Draft, Revision
from exitdesk.domain.dues import DueItem
from exitdesk.domain.steps import StepTemplate
from exitdesk.domain.texts import Lang
from exitdesk.domain.timelines import TimelineView
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.readings import Reading, read

CLIENT_ROLE = "client"


@dataclass(frozen=True, slots=True)
class CaseContents:
    """A case as it stands: its head, the newest revision of every object, what is due.

    ``ages`` tell, by revision and field, since when an answer has stood, where that is not when
    its record was written last.
    """

    line: CaseLine
    today: date
    revisions: tuple[Revision, ...]
    names: Mapping[str, str]  # what each person is called, by object id
    timeline: TimelineView
    drafts: tuple[Draft, ...]
    dues: tuple[DueItem, ...]
    forms: FormLibrary
    step_templates: tuple[StepTemplate, ...] = ()
    ages: Mapping[tuple[str, str], datetime] = field(default_factory=dict)
    summary_declined: str = ""  # of which plan's review no summary of the notes is wanted

    def summary_offer(self) -> SummaryOffer | None:
        """Return what the newest review of a plan offers to do with the notes before it."""
        return offer_in(self.forms, self.revisions, self.summary_declined)

    def readings(self, lang: Lang, *form_keys: str) -> tuple[Reading, ...]:
        """Return the records of these forms, newest day first."""
        found = [
            read(revision, self.forms, lang, self.names)
            for revision in self.revisions
            if revision.form_key in form_keys
        ]
        return tuple(sorted(found, key=_newest_first))

    def newest(self, lang: Lang, concept: Concept) -> Reading | None:
        """Return the record that said last what it says of a concept, sealed or not; else None."""
        written_by = {(one.form_key, one.form_version) for one in self.revisions}
        asking = {one for one in written_by if self.forms.exact(*one).bound(concept) is not None}
        found = [
            reading
            for revision in self.revisions
            if (revision.form_key, revision.form_version) in asking
            and (reading := read(revision, self.forms, lang, self.names)).answer(concept)
            is not None
        ]
        return max(found, key=partial(self._said, concept), default=None)

    def said_at(self, reading: Reading, concept: Concept) -> datetime:
        """Return since when a record has said what it says of a concept."""
        asked, written_at = reading.form.bound(concept), reading.revision.written_at
        place = reading.revision.revision_id, "" if asked is None else asked.id
        return self.ages.get(place, written_at)

    def _said(self, concept: Concept, reading: Reading) -> tuple[datetime, datetime]:
        return self.said_at(reading, concept), reading.revision.written_at

    def client_id(self, lang: Lang) -> str:
        """Return the object id of the client's own person card, or ""."""
        for reading in self.readings(lang, "person"):
            if reading.key(Concept.PERSON_ROLE) == CLIENT_ROLE:
                return reading.revision.object_id
        return ""


def _newest_first(reading: Reading) -> tuple[int, float]:
    return -reading.day.toordinal(), -reading.revision.written_at.timestamp()
