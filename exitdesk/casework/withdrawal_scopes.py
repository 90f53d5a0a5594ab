"""What of a case rests on what somebody takes back: records by kind, and answers in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from exitdesk.casework.record_kinds import ATTACHMENTS
from exitdesk.domain.agreements import Cell
from exitdesk.domain.answers import Answer, Answers, Mark, PersonRef, Row
from exitdesk.domain.attachments import Attachment
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category
from exitdesk.domain.strikings import STRUCK, FieldPath
from exitdesk.forms.codec import is_empty
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import ID_CONCEPTS, Concept, Field, Form, Kind
from exitdesk.vault import Vault

# what was agreed and withdrawn, how a case goes, and what only ties things together
_NEVER_ASKED = frozenset(
    {"agreement", "withdrawal", "signed_paper", "plan_version", "case_state", "case_link"}
)
# the frame of a record: that there was one, on which day and of what kind
_FRAME = frozenset({Category.ADMINISTRATIVE, Category.EVENT_DATE, Category.OFFICER})
_TYPED = frozenset({Kind.SHORT_TEXT, Kind.LONG_TEXT, Kind.RATED})
# what other records and the program's own reckoning need of a record
_NEEDED = frozenset(
    {Concept.PERSON_ROLE, Concept.CASE_STATE, Concept.PHASE_TO, Concept.CONTACT_TIME}
)


@dataclass(frozen=True, slots=True)
class Scope:
    """What is taken back: everything of one person, or the categories that nobody gets any more.

    ``categories`` None means everything. What is about one of ``others``, who have agreements
    of their own in force, does not rest on the client's.
    """

    person: str  # object id of the card
    is_client: bool
    categories: frozenset[Category] | None = None
    others: frozenset[str] = frozenset()

    def of_cells(self, cells: Iterable[Cell], left: Iterable[Cell]) -> "Scope":
        """Return the scope of some cells, when ``left`` are still permitted."""
        still = {category for _, category in left}
        gone = {category for _, category in cells} - still - _FRAME
        return replace(self, categories=frozenset(gone))


@dataclass(frozen=True, slots=True)
class Resting:
    """One record with the answers in it that rest on what was taken back."""

    revision: Revision
    paths: tuple[FieldPath, ...]


@dataclass(frozen=True, slots=True)
class Rested:
    """Everything of one kind that rests on what was taken back."""

    kind: str
    records: tuple[Resting, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def count(self) -> int:
        """How many records or attachments there are."""
        return len(self.records) + len(self.attachments)


class Scopes:
    """Finds in one vault's cases what rests on what was taken back."""

    def __init__(self, vault: Vault, forms: FormLibrary) -> None:
        self._vault = vault
        self._forms = forms

    def resting(self, case_id: str, scope: Scope) -> tuple[Rested, ...]:
        """Return it kind by kind, in the order in which the kinds were first written."""
        by_kind: dict[str, list[Resting]] = {}
        for revision in self._vault.records.current(case_id):
            if revision.form_key not in _NEVER_ASKED and (paths := self._paths(revision, scope)):
                by_kind.setdefault(revision.form_key, []).append(Resting(revision, paths))
        found = [Rested(kind, tuple(records)) for kind, records in by_kind.items()]
        if scope.is_client and (attached := self._attached(case_id, scope)):
            found.append(Rested(ATTACHMENTS, attachments=attached))
        return tuple(found)

    def of_kind(self, case_id: str, scope: Scope, kind: str) -> Rested:
        """Return what rests of one kind; nothing when all of it is gone."""
        found = (one for one in self.resting(case_id, scope) if one.kind == kind)
        return next(found, Rested(kind))

    def _paths(self, revision: Revision, scope: Scope) -> tuple[FieldPath, ...]:
        """Return what to strike in a record, earlier versions looked through too."""
        found: dict[FieldPath, None] = {}
        for version in self._vault.records.history(revision.object_id):
            form = self._forms.exact(version.form_key, version.form_version)
            found |= dict.fromkeys(_paths_in(form, version.answers, scope, revision.object_id))
        sealed = [path for path in found if _is_sealed(revision, path)]
        gone = self._struck(revision) if sealed else frozenset()
        return tuple(path for path in found if path.written() not in gone or path not in sealed)

    def _struck(self, revision: Revision) -> frozenset[str]:
        """Return the answers struck out whole: of a sealed one nothing else tells it."""
        return frozenset(
            one.path.written()
            for one in self._vault.strikings.of(revision.object_id)
            if one.is_whole_answer and revision.revision_id in one.revision_ids
        )

    def _attached(self, case_id: str, scope: Scope) -> tuple[Attachment, ...]:
        """Return the attachments; what they hold is sealed, so any of them may be meant."""
        if scope.categories is not None and not scope.categories:
            return ()
        found = self._vault.attachments.of_case(case_id)
        return tuple(one for one in found if one.erasure is None)


def whole_record(form: Form, answers: Answers) -> Iterator[FieldPath]:
    """Yield the path of every answer but the frame: its day, its kind, how long it took."""
    for field in form.fields():
        if _goes_with_all(field) and _stands(answers.get(field.id)):
            yield FieldPath(field.id)


def _paths_in(form: Form, answers: Answers, scope: Scope, object_id: str) -> Iterator[FieldPath]:
    if scope.is_client and (object_id in scope.others or _is_about(form, answers, scope.others)):
        return
    mine = frozenset({scope.person})
    if not scope.is_client and scope.person != object_id and not _is_about(form, answers, mine):
        if scope.categories is None:
            yield from _rows_about(form, answers, scope)
    elif scope.categories is None:
        yield from whole_record(form, answers)
    else:
        yield from _by_category(form, answers, scope.categories)


def _by_category(
    form: Form, answers: Answers, categories: frozenset[Category]
) -> Iterator[FieldPath]:
    for field in form.fields():
        answer = answers.get(field.id)
        if not _stands(answer) or field.concept in _NEEDED or field.concept in ID_CONCEPTS:
            continue
        if field.kind is Kind.GROUP:
            inner = (one for one in field.fields if one.category in categories)
            yield from (FieldPath(field.id, one.id) for one in inner if _in_rows(one, answer))
        elif field.category in categories:
            yield FieldPath(field.id)


def _is_about(form: Form, answers: Answers, persons: frozenset[str]) -> bool:
    """Whether a record as a whole is about one of these persons."""
    return any(
        isinstance(answer := answers.get(field.id), PersonRef) and answer.object_id in persons
        for field in form.fields()
    )


def _rows_about(form: Form, answers: Answers, scope: Scope) -> Iterator[FieldPath]:
    for field in form.fields():
        for row in _rows(answers.get(field.id)):
            named = (one for one in row.answers.values() if isinstance(one, PersonRef))
            if any(one.object_id == scope.person for one in named):
                yield FieldPath(field.id, row_id=row.row_id)


def _goes_with_all(field: Field) -> bool:
    if field.concept in _NEEDED or field.concept in ID_CONCEPTS:
        return False
    return field.category not in _FRAME or field.kind in _TYPED or field.kind is Kind.GROUP


def _stands(answer: Answer | None) -> bool:
    """Whether there is something to take away; a sealed answer is something."""
    if answer is None or answer is Mark.NOT_ASKED:
        return False
    return answer is Mark.SEALED or (answer != STRUCK and not is_empty(answer))


def _is_sealed(revision: Revision, path: FieldPath) -> bool:
    answer = revision.answers.get(path.field_id)
    if path.sub_field_id:
        inner = (row.answers.get(path.sub_field_id) for row in _rows(answer))
        return any(one is Mark.SEALED for one in inner)
    return answer is Mark.SEALED


def _in_rows(field: Field, answer: Answer | None) -> bool:
    return any(_stands(row.answers.get(field.id)) for row in _rows(answer))


def _rows(answer: Answer | None) -> tuple[Row, ...]:
    rows = answer if isinstance(answer, tuple) else ()
    return tuple(row for row in rows if isinstance(row, Row))
