"""A written record, readable by concept in one language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from exitdesk.domain.answers import Answer, Mark, PartialDate, PersonRef
from exitdesk.domain.cases import Revision
from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Form
from exitdesk.forms.summary import SummaryLine, lines, show_answer


@dataclass(frozen=True, slots=True)
class Reading:
    """One revision with the form it was written by; never shows what is sealed."""

    revision: Revision
    form: Form
    lang: Lang
    names: Mapping[str, str]

    @property
    def title(self) -> str:
        """What was typed as its title, or its kind, or the form's own title."""
        return self.typed_title or self.kind or self.form.title.in_lang(self.lang)

    @property
    def typed_title(self) -> str:
        """What was typed as a title; "" when nothing was."""
        for concept in (Concept.EVENT_TITLE, Concept.GOAL_TITLE, Concept.STEP_TITLE):
            if text := self.words(concept):
                return text
        return self.words(Concept.PERSON_CALLED)

    @property
    def about(self) -> str:
        """What tells it from others of its form: a title, a person, a kind; "" for none."""
        whose = (Concept.PROTECTED_PERSON, Concept.PLAN_PERSON, Concept.AGREEMENT_PERSON)
        persons = (self.words(concept) for concept in whose)
        others = (self.kind, self.words(Concept.PHASE_TO), self.words(Concept.CASE_ALIAS))
        return self.typed_title or next(filter(None, (*persons, *others)), "")

    @property
    def kind(self) -> str:
        """The words for its kind; "" when the form asks for none."""
        return self.words(Concept.EVENT_KIND)

    @property
    def day(self) -> date:
        """The day it is about; the day it was written when it names none."""
        answer = self.answer(Concept.EVENT_DATE)
        if isinstance(answer, PartialDate):
            return date(answer.year, answer.month or 1, answer.day or 1)
        if isinstance(answer, date):
            return answer
        return self.revision.written_at.astimezone().date()

    def field(self, concept: Concept) -> Field | None:
        """Return the form's field for a concept."""
        return self.form.bound(concept)

    def answer(self, concept: Concept) -> Answer | None:
        """Return the answer to a concept, marks included; None when there is none."""
        field = self.form.bound(concept)
        return None if field is None else self.revision.answers.get(field.id)

    def key(self, concept: Concept) -> str:
        """Return the key chosen for a concept, or ""."""
        answer = self.answer(concept)
        return answer if isinstance(answer, str) else ""

    def until(self, concept: Concept) -> date | None:
        """Return the day given for a concept, or None."""
        answer = self.answer(concept)
        return answer if isinstance(answer, date) else None

    def person(self, concept: Concept) -> str:
        """Return the object id of the person a concept points to, or ""."""
        answer = self.answer(concept)
        return answer.object_id if isinstance(answer, PersonRef) else ""

    def is_sealed(self, concept: Concept) -> bool:
        """Whether there is an answer that is kept sealed."""
        return self.answer(concept) is Mark.SEALED

    def words(self, concept: Concept) -> str:
        """Return the answer to a concept in words; "" for none, not asked or sealed."""
        field, answer = self.field(concept), self.answer(concept)
        if field is None or answer is None or isinstance(answer, Mark):
            return ""
        return show_answer(field, answer, self.lang, self.names)

    def lines(self) -> tuple[SummaryLine, ...]:
        """Return all its answers as readable lines."""
        return lines(self.form, self.revision.answers, self.lang, self.names)


def read(revision: Revision, forms: FormLibrary, lang: Lang, names: Mapping[str, str]) -> Reading:
    """Return a revision with the very version of the form it was written by."""
    form = forms.exact(revision.form_key, revision.form_version)
    return Reading(revision, form, lang, names)
