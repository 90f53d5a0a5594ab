"""What of a case may be ticked for a report, and how far the recipient's policy lets it go."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from exitdesk.casework.expired_levels import instead_of_level
from exitdesk.casework.persons import CLIENT, LEADING
from exitdesk.casework.readings import Reading, read_revision
from exitdesk.casework.report_orders import ItemRef
from exitdesk.domain.answers import Answer, Mark
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category
from exitdesk.domain.clocks import Clock
from exitdesk.domain.identities import IdentitySide
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.codec import is_empty
from exitdesk.forms.identities import in_use, is_behind
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Form, Kind
from exitdesk.forms.summary import show_answer
from exitdesk.forms.visibility import shown_fields
from exitdesk.redaction.treatments import Treatment
from exitdesk.vault import Vault

_NEVER_OFFERED = frozenset(
    {"case_state", "case_link", "withdrawal", "signed_paper", "plan_version"}
)
_CLIENT_ALONE = frozenset({"outlay", "loan"})  # nobody else has to do with what it cost
_IDS = frozenset(
    {Concept.STEP_GOAL, Concept.CONTACT_OF, Concept.STEP_MEASURE, Concept.ASSESSED_AFTER}
    | {Concept.NOTE_GOAL, Concept.SERVES, Concept.IDENTITY_CHANGE}
)


class Passing(StrEnum):
    """How much of an item reaches the recipient."""

    WHOLE = "whole"
    CHANGED = "changed"  # less exact, or by role
    REDACTED = "redacted"  # free text, from which names and identifiers are taken
    WITHHELD = "withheld"  # neither policy nor agreement lets it go


PASSING_TEXTS: dict[Passing, Text] = {
    Passing.WHOLE: Text(sv="Lämnas ut som den är", fi="Luovutetaan sellaisenaan"),
    Passing.CHANGED: Text(sv="Lämnas ut mindre exakt", fi="Luovutetaan epätarkempana"),
    Passing.REDACTED: Text(sv="Fri text, maskeras", fi="Vapaa teksti, peitetään"),
    Passing.WITHHELD: Text(
        sv="Lämnas inte ut till den här mottagaren", fi="Ei luovuteta tälle vastaanottajalle"
    ),
}


@dataclass(frozen=True, slots=True)
class ReportItem:
    """An answer that an officer may tick. Sealed answers are never among them."""

    ref: ItemRef
    revision: Revision
    field: Field
    form: Form
    section_title: Text
    day: date | None
    passing: Passing
    fields: tuple[Field, ...]  # of the whole form
    instead: Text | None = None  # said in place of the answer: a level that has expired

    @property
    def form_title(self) -> Text:
        """The title of the form it was written by."""
        return self.form.title

    @property
    def label(self) -> Text:
        """The question."""
        return self.field.label

    @property
    def answer(self) -> Answer:
        """The answer as it stands in the record."""
        return self.revision.answers[self.field.id]

    def words(self, lang: Lang, names: Mapping[str, str]) -> str:
        """Return the answer in words, or what is said in its place."""
        if self.instead is not None:
            return self.instead.in_lang(lang)
        return show_answer(self.field, self.answer, lang, names)


class ReportItems:
    """The open answers of a case's newest records."""

    def __init__(self, vault: Vault, forms: FormLibrary, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._clock = clock

    def offered(
        self,
        case_id: str,
        treatments: Mapping[Category, Treatment],
        *,
        to_client: bool = False,
    ) -> tuple[ReportItem, ...]:
        """Return everything that may be ticked, record by record, nothing ticked."""
        kept_back = _NEVER_OFFERED if to_client else _NEVER_OFFERED | _CLIENT_ALONE
        return tuple(
            item
            for revision in self._vault.records.current(case_id)
            if revision.form_key not in kept_back
            for item in self._of(revision, treatments)
        )

    def ticked(
        self,
        case_id: str,
        refs: tuple[ItemRef, ...],
        treatments: Mapping[Category, Treatment],
        *,
        to_client: bool = False,
    ) -> tuple[ReportItem, ...]:
        """Return the items that are ticked, in the order of the records.

        What has been struck or emptied since is left out.
        """
        wanted = frozenset(refs)
        offered = self.offered(case_id, treatments, to_client=to_client)
        return tuple(item for item in offered if item.ref in wanted)

    def _of(
        self, revision: Revision, treatments: Mapping[Category, Treatment]
    ) -> Iterator[ReportItem]:
        form = self._forms.exact(revision.form_key, revision.form_version)
        reading = read_revision(self._forms, revision)
        day = reading.day(Concept.EVENT_DATE)
        role = reading.text(Concept.PERSON_ROLE)
        side = in_use(form, revision.answers)
        for section in form.sections:
            for asked in shown_fields(form, section, revision.answers):
                field = _told_as(asked, reading)
                answer = revision.answers.get(field.id)
                if field.sealed or field.concept in _IDS:  # an id says nothing
                    continue
                if is_empty(answer) or isinstance(answer, Mark):
                    continue
                yield ReportItem(
                    ref=ItemRef(revision.object_id, field.id),
                    instead=instead_of_level(field, reading, self._clock.today()),
                    revision=revision,
                    field=field,
                    form=form,
                    section_title=section.title,
                    day=day,
                    passing=_passing_of(field, treatments, role, side),
                    fields=tuple(form.fields()),
                )


def _told_as(field: Field, reading: Reading) -> Field:
    """Return a field as the policy has to treat it: a safety arrangement is no service."""
    is_safety = reading.text(Concept.EPISODE_KIND) == "safety_arrangement"
    return replace(field, category=Category.SAFETY) if is_safety else field


def _passing_of(
    field: Field,
    treatments: Mapping[Category, Treatment],
    role: str,
    side: IdentitySide | None,
) -> Passing:
    """Return how far an answer goes; what leads to another person than the client never whole.

    An identity that is not in use goes nowhere.
    """
    if is_behind(field, side):
        return Passing.WITHHELD
    found = passing(field, treatments)
    if role not in {"", CLIENT} and field.category in LEADING and found is Passing.WHOLE:
        return Passing.CHANGED
    return found


def passing(field: Field, treatments: Mapping[Category, Treatment]) -> Passing:
    """Return how much of a field's answer the treatments let through."""
    if field.kind is Kind.GROUP:
        inner = {passing(one, treatments) for one in field.fields if not one.sealed}
        if inner <= {Passing.WITHHELD}:
            return Passing.WITHHELD
        return inner.pop() if len(inner) == 1 else Passing.CHANGED
    treatment = treatments.get(field.category, Treatment.REMOVE)
    if treatment is Treatment.REMOVE:
        return Passing.WITHHELD
    if is_free_text(field):
        return Passing.REDACTED
    return Passing.WHOLE if treatment is Treatment.KEEP else Passing.CHANGED


def is_free_text(field: Field) -> bool:
    """Whether the answer is words that may name anything, to be read by the redactor."""
    return field.kind in {Kind.SHORT_TEXT, Kind.LONG_TEXT, Kind.RATED} and field.term is None
