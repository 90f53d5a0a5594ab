"""What of a case may be told when it must be: every answer on its own, nothing ticked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exitdesk.casework.expired_levels import instead_of_level
from exitdesk.casework.necessary_orders import OWN_NAME, TellRef
from exitdesk.casework.readings import read
from exitdesk.casework.report_items import is_free_text
from exitdesk.domain.answers import Answer, Answers, Mark, PartialDate, PersonRef, Row
from exitdesk.domain.cases import Revision
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.codec import is_empty
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Form, Kind
from exitdesk.forms.sealing import merge_sealed
from exitdesk.forms.summary import show_answer
from exitdesk.forms.visibility import is_shown_in_row, shown_fields
from exitdesk.vault import Vault

# agreements, states and links of cases help nobody who is in danger
_NEVER_OFFERED = frozenset({"case_state", "agreement", "case_link", "withdrawal", "signed_paper"})
_IDS = frozenset(
    {Concept.STEP_GOAL, Concept.CONTACT_OF, Concept.STEP_MEASURE, Concept.ASSESSED_AFTER}
    | {Concept.NOTE_GOAL, Concept.SERVES}
)
_FIRST = ("person", "quick_contact", "intake", "safety_assessment", "safety_plan")
_OFFICER = Text(sv="Tjänsteman", fi="Virkamies")
_OWN_LABEL = Text(sv="Mitt eget namn", fi="Oma nimeni")


@dataclass(frozen=True, slots=True)
class TellItem:
    """An answer that may be ticked. ``answer`` is ``Mark.SEALED`` until it has been shown."""

    ref: TellRef
    heading: Text  # the record's form
    label: Text
    answer: Answer
    field: Field | None = None  # None for what stands in no record
    revision: Revision | None = None
    is_sealed: bool = False  # it is kept sealed, shown by now or not
    instead: Text | None = None  # said in place of the answer: a level that has expired

    @property
    def is_covered(self) -> bool:
        """Whether it must be shown, with a reason, before it can be ticked."""
        return self.answer is Mark.SEALED

    @property
    def is_words(self) -> bool:
        """Whether it is free text, which may name anything."""
        return self.field is not None and is_free_text(self.field)

    def value(self, lang: Lang, names: Mapping[str, str]) -> str:
        """Return the answer in words."""
        if self.field is None:
            return str(self.answer)
        if self.instead is not None:
            return self.instead.in_lang(lang)
        return show_answer(self.field, self.answer, lang, names)

    def named(self, names: Mapping[str, str]) -> str:
        """Return the name or identifier that ticking it lets out, "" when it is none."""
        if self.field is None:
            return str(self.answer)
        if isinstance(self.answer, PersonRef):
            return names.get(self.answer.object_id, "")
        if self.field.term is None or self.is_covered:
            return ""
        if isinstance(self.answer, PartialDate):
            return self.answer.iso()
        return str(self.answer).strip()


class NecessaryItems:
    """The answers of a case's newest records, taken apart."""

    def __init__(self, vault: Vault, forms: FormLibrary, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._clock = clock

    def offered(self, case_id: str, shown: Mapping[str, Answers]) -> tuple[TellItem, ...]:
        """Return everything that may be ticked: persons first, the officer's own name last.

        ``shown`` are sealed answers that have been shown, by revision.
        """
        found = [
            item
            for revision in sorted(self._vault.records.current(case_id), key=_most_needed)
            if revision.form_key not in _NEVER_OFFERED
            for item in self._of(revision, shown.get(revision.revision_id, {}))
        ]
        own = TellRef(OWN_NAME, "name")
        name = self._vault.officer.name
        return (*found, TellItem(own, _OFFICER, _OWN_LABEL, name))

    def _of(self, revision: Revision, sealed: Answers) -> Iterator[TellItem]:
        form = self._forms.exact(revision.form_key, revision.form_version)
        answers = merge_sealed(form, revision.answers, sealed)
        for section in form.sections:
            for field in shown_fields(form, section, answers):
                answer = answers.get(field.id)
                if field.kind is Kind.GROUP and isinstance(answer, tuple):
                    rows = [row for row in answer if isinstance(row, Row)]
                    yield from self._rows(revision, form, field, rows)
                elif answer is not None and _may_be_told(field, answer):
                    ref = TellRef(revision.object_id, field.id)
                    title, label = form.title, field.label
                    instead = instead_of_level(field, read(form, answers), self._clock.today())
                    of = (field, revision, field.sealed, instead)
                    yield TellItem(ref, title, label, answer, *of)

    def _rows(
        self, revision: Revision, form: Form, group: Field, rows: list[Row]
    ) -> Iterator[TellItem]:
        title = group.row_title or group.label
        for number, row in enumerate(rows, start=1):
            for field in group.fields:
                answer = row.answers.get(field.id)
                if answer is None or not _may_be_told(field, answer):
                    continue
                if not is_shown_in_row(group, field, row.answers):
                    continue
                ref = TellRef(revision.object_id, group.id, row.row_id, field.id)
                label = Text(
                    sv=f"{title.sv} {number}: {field.label.sv}",
                    fi=f"{title.fi} {number}: {field.label.fi}",
                )
                sealed = field.sealed
                yield TellItem(ref, form.title, label, answer, field, revision, sealed)


def _most_needed(revision: Revision) -> tuple[int, float]:
    """Order records by what is most often asked for in an emergency, then the newest first."""
    place = _FIRST.index(revision.form_key) if revision.form_key in _FIRST else len(_FIRST)
    at = revision.written_at.timestamp()
    return place, at if revision.form_key == "person" else -at


def _may_be_told(field: Field, answer: Answer) -> bool:
    if field.concept in _IDS:  # an id says nothing
        return False
    return answer is Mark.SEALED or not (isinstance(answer, Mark) or is_empty(answer))
