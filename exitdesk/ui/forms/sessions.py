"""A form being filled in: what it was opened with, its answers, its draft."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import shiboken6
from PySide6.QtCore import QObject, Signal

from exitdesk.casework.desks import Desk
from exitdesk.domain.answers import Answer, Answers, Row
from exitdesk.domain.cases import Draft, Revision
from exitdesk.domain.errors import ExitDeskError
from exitdesk.forms.defaults import starting_answers
from exitdesk.forms.model import Concept, Form
from exitdesk.ui.forms.drafts import DraftKeeper
from exitdesk.ui.forms.field_rows import FieldRow
from exitdesk.ui.forms.sheets import FormSheet
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.jobs import Jobs

# agreements say on which version they are based, assessments compare before they are saved
_TOLD_OF_OTHERWISE = (Concept.BASED_ON, Concept.PROTECTED_PERSON, Concept.LIFE_PERSON)


@dataclass(frozen=True, slots=True)
class FormRequest:
    """What to fill in: a new form, the correction of an object, or a draft left earlier."""

    form_key: str
    case_id: str | None = None  # None: the first contact, which makes its own case
    object_id: str | None = None
    draft_id: str | None = None
    given: Answers = field(default_factory=dict)  # answers that are known beforehand
    at_once: bool = False  # begin the draft now: the desk knows some of the answers


@dataclass(frozen=True, slots=True)
class OpenedForm:
    """Everything needed to show a form, read in one go."""

    form: Form
    answers: Answers
    at_field: str
    draft: Draft | None
    base: Revision | None  # what is being corrected
    person_names: Mapping[str, str]
    goal_titles: Mapping[str, str]
    part_titles: Mapping[str, str]  # of goals, steps and services
    case_names: Mapping[str, str]
    happenings: Mapping[str, str]  # what safety may be assessed after
    measures: Mapping[str, str]  # of assessments
    contacts: Mapping[str, str]  # agreed in advance
    case_id: str | None
    object_id: str | None
    seen: str = ""  # the revision from which a correction was begun


@dataclass(frozen=True, slots=True)
class OpenForm:
    """Reads what ``request`` asks for; to be called in the vault's thread."""

    desk: Desk
    request: FormRequest
    today: date

    def __call__(self) -> OpenedForm:
        """Return the form with its answers: those of the draft, the record, or a new form's."""
        desk, request = self.desk, self.request
        draft = self._draft()
        object_id = draft.object_id if draft else request.object_id
        case_id = draft.case_id if draft else request.case_id
        base = desk.records.history(object_id)[-1] if object_id else None
        answers: Answers
        if draft is not None:
            form = desk.forms.exact(draft.form_key, draft.form_version)
            answers = draft.answers
        elif base is not None:
            form = desk.forms.exact(base.form_key, base.form_version)
            answers = base.answers
        else:
            form = desk.forms.latest(request.form_key)
            answers = {**starting_answers(form, self.today), **request.given}
        return OpenedForm(
            form=form,
            answers=answers,
            at_field=draft.at_field if draft else "",
            draft=draft,
            base=base,
            person_names=desk.persons.names(case_id) if case_id else {},
            goal_titles=desk.pathways.goal_titles(case_id) if case_id else {},
            part_titles=desk.services.part_titles(case_id) if case_id else {},
            case_names=self._case_names(form, case_id, base),
            happenings=desk.measures.happenings(case_id) if case_id else {},
            measures=desk.measures.titles(case_id) if case_id else {},
            contacts=desk.contacts.names(case_id) if case_id else {},
            case_id=case_id,
            object_id=object_id,
            seen=self._seen(form, object_id, draft),
        )

    def _seen(self, form: Form, object_id: str | None, draft: Draft | None) -> str:
        """Return the revision that a correction was begun from, as far as can be told.

        A draft that lay still while another version was written is begun from an earlier one.
        What is told of newer versions in another way is left to that.
        """
        if object_id is None or any(form.bound(concept) for concept in _TOLD_OF_OTHERWISE):
            return ""
        history = self.desk.records.history(object_id)
        if draft is None:
            return history[-1].revision_id
        known = [one for one in history if one.written_at <= draft.changed_at]
        return (known or history)[-1].revision_id

    def _case_names(
        self, form: Form, case_id: str | None, base: Revision | None
    ) -> Mapping[str, str]:
        """Return the cases to link with; of a link that there is, its own: it stays the same."""
        if form.bound(Concept.LINK_CASE) is None or not case_id:
            return {}
        links = self.desk.persons.links
        return links.offered(case_id) if base is None else links.names_in(base)

    def _draft(self) -> Draft | None:
        drafts, request = self.desk.drafts, self.request
        if request.draft_id:
            return drafts.open(request.draft_id)
        if not request.at_once:
            return None
        if request.given and request.case_id and not request.object_id:
            return drafts.begin_with(request.form_key, request.case_id, request.given)
        return drafts.begin(request.form_key, request.case_id, request.object_id)


@dataclass(frozen=True, slots=True)
class _Reveal:
    desk: Desk
    revision_id: str
    reason: str

    def __call__(self) -> Answers:
        return self.desk.records.reveal(self.revision_id, self.reason)


class FormSession(QObject):
    """Joins the sheet of a form with its draft; shows sealed answers when asked with a reason."""

    finished = Signal(object)  # Revision
    refused = Signal(object)  # tuple[Problem, ...]
    failed = Signal(object)  # ExitDeskError

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        surroundings: Surroundings,
        opened: OpenedForm,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self.opened = opened
        self._revealing: deque[FieldRow] = deque()  # answered in the order they were asked
        self.finishing = False
        _offer(opened, surroundings)
        self.sheet = FormSheet(
            opened.form,
            surroundings,
            opened.answers,
            most_columns=3 if surroundings.compact else 1,
            parent=self,
        )
        self.sheet.at_field = opened.at_field
        self.keeper = DraftKeeper(
            desk,
            jobs,
            form=opened.form,
            case_id=opened.case_id,
            object_id=opened.object_id,
            draft=opened.draft,
            seen=opened.seen,
            parent=self,
        )
        self.sheet.changed.connect(self._on_change)
        self.sheet.entered.connect(self.keeper.move)
        self.sheet.reveal_requested.connect(self._on_reveal)
        self.keeper.finished.connect(self._on_finished)
        self.keeper.not_finished.connect(self._on_not_finished)

    def finish(self) -> None:
        """Write the record, or tell through ``refused`` what is wrong with the answers."""
        if self.finishing:
            return
        problems = self.sheet.show_all_problems()
        if problems:
            self.keeper.take(self.sheet.answers, self.sheet.at_field)
            self.refused.emit(problems)
            return
        self.finishing = True
        self.keeper.finish(self.sheet.answers, self.sheet.at_field)

    def flush(self) -> None:
        """Hand what is typed to the drafts now."""
        self.keeper.flush()

    def _on_change(self) -> None:
        self.keeper.take(self.sheet.answers, self.sheet.at_field)

    def _on_finished(self, revision: Revision) -> None:
        self.finishing = False
        self.finished.emit(revision)

    def _on_not_finished(self, error: ExitDeskError) -> None:
        self.finishing = False
        self.failed.emit(error)

    def _on_reveal(self, row: FieldRow, reason: str) -> None:
        if self.opened.base is None:
            row.refuse_reveal()
            return
        self._revealing.append(row)
        work = _Reveal(self._desk, self.opened.base.revision_id, reason)
        self._jobs.run(work, self._on_revealed, self._on_not_revealed)

    def _on_revealed(self, sealed: Answers) -> None:
        row = self._revealing.popleft()
        if shiboken6.isValid(row):
            row.reveal(answer_at(sealed, row.path))

    def _on_not_revealed(self, error: ExitDeskError) -> None:
        row = self._revealing.popleft()
        if shiboken6.isValid(row):
            row.refuse_reveal()
        self.failed.emit(error)


def _offer(opened: OpenedForm, surroundings: Surroundings) -> None:
    """Offer what the questions may point to."""
    surroundings.persons.offer(opened.person_names)
    surroundings.goals.offer(opened.goal_titles)
    surroundings.parts.offer(opened.part_titles)
    surroundings.cases.offer(opened.case_names)
    surroundings.happenings.offer(opened.happenings)
    surroundings.measures.offer(opened.measures)
    surroundings.contacts.offer(opened.contacts)


def answer_at(answers: Answers, path: tuple[str, ...]) -> Answer | None:
    """Return the answer at a field row's path, or None when there is none."""
    if len(path) == 1:
        return answers.get(path[0])
    group_id, row_id, field_id = path
    rows = answers.get(group_id)
    for row in rows if isinstance(rows, tuple) else ():
        if isinstance(row, Row) and row.row_id == row_id:
            return row.answers.get(field_id)
    return None
