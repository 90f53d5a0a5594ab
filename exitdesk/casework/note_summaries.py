"""A summary in place of the notes behind it: offered when a plan is reviewed, never forced.

The summary is a note of its own kind and starts empty. The notes behind it are struck out whole:
their day and kind stay, as of a note in which nothing is written.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from exitdesk.casework.readings import Reading, answers_by_concept, read_revision
from exitdesk.casework.records import Records
from exitdesk.casework.summary_errors import (
    NoNotesChosenError,
    NotesChangedError,
    SummaryNeededError,
)
from exitdesk.casework.summary_offers import NOTES, SUMMARY, SummaryOffer, offer_in, says_anything
from exitdesk.casework.withdrawal_scopes import whole_record
from exitdesk.domain.answers import Answer, Mark
from exitdesk.domain.cases import Revision
from exitdesk.domain.clocks import Clock
from exitdesk.domain.strikings import STRUCK, FieldPath
from exitdesk.domain.texts import Text
from exitdesk.forms.inputs import clean_text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import ID_CONCEPTS, Concept, Field, Kind
from exitdesk.vault import Vault
from exitdesk.vault.striking_errors import StrikeReasonMissingError

_NOTE = "note"
_TEXTS = frozenset({Kind.SHORT_TEXT, Kind.LONG_TEXT})
_NO_WORDS = ID_CONCEPTS | {Concept.CONTACT_TIME}
_KEPT, _DECLINED = "summary.", "summary_declined."  # keys that end with the case


@dataclass(frozen=True, slots=True)
class OldNote:
    """A note or meeting that a summary may take the place of."""

    revision: Revision
    day: date
    kind: Text
    title: str
    body: str
    is_sealed: bool  # whether there is more than is shown
    may_strike: bool  # by the officer at this desk


@dataclass(frozen=True, slots=True)
class HalfSummary:
    """A summary in the making: its words and reason, and the notes chosen, as they were read."""

    case_id: str
    text: str = ""
    reason: str = ""
    chosen: Mapping[str, str] | None = None  # revision id by object id; None: nobody has chosen

    @property
    def is_empty(self) -> bool:
        """Whether nobody has typed or chosen anything."""
        return not (self.text.strip() or self.reason.strip() or self.chosen)


@dataclass(frozen=True, slots=True)
class Summarised:
    """What was done: the summary, how many notes and answers were struck out."""

    summary: Revision
    notes: int
    answers: int
    is_swept: bool
    copies_left: int


class NoteSummaries:
    """Offers, keeps and finishes the summaries of one vault's cases."""

    def __init__(self, vault: Vault, forms: FormLibrary, records: Records, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._records = records
        self._clock = clock

    # -- looking -----------------------------------------------------------------------------

    def notes(self, case_id: str) -> tuple[OldNote, ...]:
        """Return the notes that say anything, the oldest first; summaries are none of them."""
        found = [note for form_key in NOTES for note in self._notes(case_id, form_key)]
        return tuple(sorted(found, key=_oldest_first))

    def offer(self, case_id: str) -> SummaryOffer | None:
        """Return what the newest review of a plan offers; None: nothing, or it was declined."""
        current = self._vault.records.current(case_id)
        return offer_in(self._forms, current, self.declined(case_id))

    def declined(self, case_id: str) -> str:
        """Return the revision id of the plan whose offer was declined last, "" for none."""
        stored = self._vault.settings.get(_DECLINED + case_id)
        return stored if isinstance(stored, str) else ""

    def decline(self, offer: SummaryOffer) -> None:
        """Offer no summary until a plan is reviewed again."""
        self._vault.settings.set(_DECLINED + offer.case_id, offer.revision_id)

    # -- in the making -----------------------------------------------------------------------

    def keep(self, half: HalfSummary) -> None:
        """Keep what has been typed and chosen so far."""
        chosen = None if half.chosen is None else dict(half.chosen)
        stored = {"text": half.text, "reason": half.reason, "chosen": chosen}
        self._vault.settings.set(_KEPT + half.case_id, {} if half.is_empty else stored)

    def kept(self, case_id: str) -> HalfSummary:
        """Return what was in the making, an empty one when nothing was."""
        stored: Any = self._vault.settings.get(_KEPT + case_id)
        if not isinstance(stored, dict) or not stored:
            return HalfSummary(case_id)
        return HalfSummary(case_id, stored["text"], stored["reason"], stored["chosen"])

    # -- finishing ---------------------------------------------------------------------------

    def finish(self, half: HalfSummary) -> Summarised:
        """Write the summary, then strike out the notes that were chosen, all or none of them.

        The reason stays in the log. When striking out is refused the summary has been written
        and every note is as it was.

        Raises:
            SummaryNeededError, NoNotesChosenError, StrikeReasonMissingError: something is missing.
            NotesChangedError: a note is not as it was read; nothing has been written.
            InvalidAnswersError: the summary is too long; nothing has been written.
            StrikeNotAllowedError, StrikeReasonRepeatsError, DiskFullError: nothing was struck.
        """
        text = clean_text(half.text).strip()
        if not text:
            raise SummaryNeededError
        if not half.chosen:
            raise NoNotesChosenError
        if not half.reason.strip():
            raise StrikeReasonMissingError
        notes = self._as_read(half.case_id, half.chosen)
        wishes = [wish for note in notes for wish in self._wishes(note.revision)]
        summary = self._summary(half.case_id, text, notes)
        answers = self._vault.strikings.strike_all(wishes, clean_text(half.reason).strip())
        self.keep(HalfSummary(half.case_id))
        return Summarised(
            summary,
            notes=len(notes),
            answers=answers,
            is_swept=self._vault.strikings.is_swept,
            copies_left=len(self._vault.old_copies.all()),
        )

    def _as_read(self, case_id: str, chosen: Mapping[str, str]) -> tuple[OldNote, ...]:
        found = {note.revision.object_id: note for note in self.notes(case_id)}
        notes = tuple(note for object_id, note in found.items() if object_id in chosen)
        now = {note.revision.object_id: note.revision.revision_id for note in notes}
        if now != dict(chosen):
            raise NotesChangedError
        return notes

    def _summary(self, case_id: str, text: str, notes: tuple[OldNote, ...]) -> Revision:
        """Return the summary written; the same one when striking out is tried again."""
        days = [note.day for note in notes]
        answers = answers_by_concept(
            self._forms.latest(_NOTE),
            {
                Concept.EVENT_DATE: self._clock.today(),
                Concept.EVENT_KIND: SUMMARY,
                Concept.SUMMARY_FROM: min(days),
                Concept.SUMMARY_UNTIL: max(days),
                Concept.NOTE_BODY: text,
            },
        )
        for written in self._vault.records.current(case_id, _NOTE):
            if written.answers == answers:
                return written
        return self._records.write(case_id, self._forms.latest(_NOTE), answers)

    # -- inside ------------------------------------------------------------------------------

    def _notes(self, case_id: str, form_key: str) -> Iterator[OldNote]:
        for revision in self._vault.records.current(case_id, form_key):
            if says_anything(self._forms, revision):
                yield self._note(revision, read_revision(self._forms, revision))

    def _note(self, revision: Revision, reading: Reading) -> OldNote:
        form = self._forms.exact(revision.form_key, revision.form_version)
        day = reading.day(Concept.EVENT_DATE)
        typed = (_typed(field, revision.answers.get(field.id)) for field in form.fields())
        body = [words for words in typed if words]
        title = reading.text(Concept.EVENT_TITLE)
        return OldNote(
            revision=revision,
            day=day or revision.written_at.astimezone().date(),
            kind=reading.label(Concept.EVENT_KIND) or form.title,
            title=title,
            body="\n\n".join(words for words in body if words != title),
            is_sealed=Mark.SEALED in revision.answers.values(),
            may_strike=self._vault.strikings.may_strike(revision.object_id),
        )

    def _wishes(self, revision: Revision) -> list[tuple[str, FieldPath]]:
        """Return every answer to strike out of a note, earlier versions looked through too."""
        found: dict[FieldPath, None] = {}
        for version in self._vault.records.history(revision.object_id):
            form = self._forms.exact(version.form_key, version.form_version)
            found |= dict.fromkeys(whole_record(form, version.answers))
        return [(revision.object_id, path) for path in found]


def _typed(field: Field, answer: Answer | None) -> str:
    is_words = field.kind in _TEXTS and field.concept not in _NO_WORDS
    return answer if is_words and isinstance(answer, str) and answer != STRUCK else ""


def _oldest_first(note: OldNote) -> tuple[date, float]:
    return note.day, note.revision.written_at.timestamp()
