"""What the case pages read and write in the vault's thread."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from exitdesk.casework.answer_ages import said_since
from exitdesk.casework.case_access import CaseSharing
from exitdesk.casework.desks import Desk
from exitdesk.casework.measures import MeasureView
from exitdesk.domain.answers import Answer
from exitdesk.domain.cases import CaseLine, Draft, Revision
from exitdesk.domain.strikings import Striking
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.contents import CaseContents

_ASKED_ANEW = frozenset({"quick_contact", "intake", "person"})  # how somebody is reached


def open_case(desk: Desk, case_id: str) -> CaseContents | CaseSharing:
    """Return a case after entering in the log that it was opened.

    Of a case that is not open to this officer: whom to ask and what they may do.
    """
    sharing = desk.access.of(case_id)
    if not sharing.rights.may_open:
        return sharing
    desk.cases.open(case_id)
    return _contents(desk, case_id)


def read_case(desk: Desk, case_id: str) -> CaseContents | CaseSharing:
    """Return a case as it stands, or as ``open_case`` what can be said of it."""
    sharing = desk.access.of(case_id)
    return _contents(desk, case_id) if sharing.rights.may_open else sharing


def _contents(desk: Desk, case_id: str) -> CaseContents:
    revisions = desk.records.current(case_id)
    return CaseContents(
        line=desk.cases.line(case_id),
        today=desk.clock.today(),
        revisions=revisions,
        names=_names(desk, case_id),
        timeline=desk.timelines.of(case_id, revisions),
        drafts=desk.drafts.all(case_id),
        dues=desk.today.items_of(case_id),
        forms=desk.forms,
        step_templates=desk.new_steps.templates,
        ages=_ages(desk, revisions),
        summary_declined=desk.summaries.declined(case_id),
    )


def _ages(desk: Desk, revisions: Iterable[Revision]) -> dict[tuple[str, str], datetime]:
    """Return since when answers have stood that several forms ask for."""
    found: dict[tuple[str, str], datetime] = {}
    for revision in revisions:
        if revision.form_key not in _ASKED_ANEW or revision.number == 1:
            continue
        history = desk.records.history(revision.object_id)
        for field_id in revision.answers:
            found[revision.revision_id, field_id] = said_since(history, field_id)
    return found


def begin_with(
    desk: Desk, case_id: str, form_key: str, preset: tuple[tuple[Concept, Answer], ...]
) -> Draft:
    """Return a new draft that starts with answers given by concept."""
    form = desk.forms.latest(form_key)
    answers = {
        field.id: answer
        for concept, answer in preset
        if (field := form.bound(concept)) is not None
    }
    return desk.drafts.begin_with(form_key, case_id, answers)


_PLANNED = frozenset({"goal", "step"})  # what a note may be about


@dataclass(frozen=True, slots=True)
class RecordContents:
    """A record through all its revisions, oldest first, and what it points to is called."""

    line: CaseLine
    history: tuple[Revision, ...]
    names: dict[str, str]
    strikings: tuple[Striking, ...] = ()
    may_strike: bool = False
    measures: tuple[MeasureView, ...] = ()  # of an assessment, as they stand now
    notes: tuple[Revision, ...] = ()  # of a case, where the record is of its plan


def read_record(desk: Desk, case_id: str, object_id: str) -> RecordContents:
    """Return a record with its history."""
    desk.records.current(case_id)  # the whole of it first: what follows asks for its parts
    history = desk.records.history(object_id)
    is_planned = history[-1].form_key in _PLANNED
    return RecordContents(
        line=desk.cases.line(case_id),
        history=history,
        notes=desk.records.current(case_id, "note") if is_planned else (),
        names=_names(desk, case_id),
        strikings=desk.strikings.of(object_id),
        may_strike=desk.strikings.may_strike(object_id),
        measures=desk.measures.of_assessment(case_id, object_id),
    )


def _names(desk: Desk, case_id: str) -> dict[str, str]:
    """Return what persons, parts of the plan and linked cases are called, by id."""
    return {
        **desk.persons.names(case_id),
        **desk.services.part_titles(case_id),
        **desk.persons.links.names(case_id),
        **desk.measures.names(case_id),
        **desk.contacts.names(case_id),
    }
