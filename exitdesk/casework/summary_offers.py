"""When a summary of the notes is offered: after a plan was reviewed, of the notes before it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.readings import read_revision
from exitdesk.casework.withdrawal_scopes import whole_record
from exitdesk.domain.answers import Mark
from exitdesk.domain.cases import Revision
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept

SUMMARY = "summary"  # kind of a note
NOTES = ("note", "meeting")
_PLANS = frozenset({"safety_plan", "plan_version"})


@dataclass(frozen=True, slots=True)
class SummaryOffer:
    """That a plan was reviewed, and how many notes that say anything are older than that."""

    case_id: str
    reviewed_on: date
    notes: int
    revision_id: str  # of the plan, to decline this very offer


def offer_in(
    forms: FormLibrary, revisions: Iterable[Revision], declined: str
) -> SummaryOffer | None:
    """Return what the newest review of a plan offers; None for nothing, or when it was declined.

    Args:
        forms: every version of every form.
        revisions: the newest revision of each record of a case.
        declined: the plan's revision id of the offer that was declined last, "" for none.
    """
    held = tuple(revisions)
    plans = [one for one in held if one.form_key in _PLANS]
    if not plans:
        return None
    newest = max(plans, key=_written)
    if newest.revision_id == declined:
        return None
    older = [
        one
        for one in held
        if one.form_key in NOTES
        and one.written_at < newest.written_at
        and says_anything(forms, one)
    ]
    day = newest.written_at.astimezone().date()
    return SummaryOffer(newest.case_id, day, len(older), newest.revision_id) if older else None


def says_anything(forms: FormLibrary, revision: Revision) -> bool:
    """Whether a note is more than its day and kind, and neither a summary nor still ahead.

    What is sealed does not count: that something was struck out of it does not show.
    """
    reading = read_revision(forms, revision)
    is_ahead = reading.text(Concept.MEETING_STATE) == "agreed"
    if is_ahead or reading.text(Concept.EVENT_KIND) == SUMMARY:
        return False
    form = forms.exact(revision.form_key, revision.form_version)
    shown = {key: each for key, each in revision.answers.items() if each is not Mark.SEALED}
    return next(whole_record(form, shown), None) is not None


def _written(revision: Revision) -> float:
    return revision.written_at.timestamp()
