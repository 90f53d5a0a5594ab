"""A report taken apart for the redactor and put together again from what it gives back."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exitdesk.casework.readings import rows_of
from exitdesk.casework.report_items import Passing, ReportItem, is_free_text, passing
from exitdesk.documents.requests import Block, Heading, KeyValues, Passage
from exitdesk.domain.answers import Answer, Mark, Rating
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang
from exitdesk.forms.codec import is_empty
from exitdesk.forms.model import Concept, Field, Kind
from exitdesk.forms.summary import show_answer
from exitdesk.forms.visibility import is_shown_in_row
from exitdesk.redaction.fields import FieldRedactor
from exitdesk.redaction.treatments import Treatment

_LONG = 160  # characters; longer values stand as paragraphs of their own


@dataclass(frozen=True, slots=True)
class Line:
    """One value of the report. ``passage`` is the number of its free text, None for none.

    ``value`` is the structured part: the whole value, or what stands before the free text.
    """

    heading: str  # of the record it belongs to; "" for the officer's own text
    label: str
    value: str
    passage: int | None

    def filled(self, passages: tuple[str, ...]) -> str:
        """Return the value with its free text as ``passages`` have it."""
        text = "" if self.passage is None else passages[self.passage]
        return " – ".join(part for part in (self.value, text) if part.strip())


@dataclass(frozen=True, slots=True)
class Source:
    """A ticked answer as the record has it: for the officer's eyes, never for a page.

    ``line`` is the number of the line it became, None when nothing of it reaches the recipient.
    ``value`` is the structured part, before what the policy did to it; "" beside free text.
    """

    heading: str
    label: str
    value: str
    category: Category
    treatment: Treatment
    line: int | None


@dataclass(frozen=True, slots=True)
class ReportText:
    """The lines of a report, and the free texts that must pass the redactor.

    ``sources`` say where the lines come from, and what was ticked and withheld, in order.
    """

    lines: tuple[Line, ...]
    passages: tuple[str, ...]
    sources: tuple[Source, ...] = dataclasses.field(default=(), repr=False)

    def blocks(self, redacted: tuple[str, ...]) -> tuple[Block, ...]:
        """Return what is printed, from passages that are redacted."""
        made: list[Block] = []
        pairs: list[tuple[str, str]] = []
        heading = ""
        for line in self.lines:
            value = line.filled(redacted)
            if not value.strip():
                continue
            if line.heading != heading:
                _flush(made, pairs)
                heading = line.heading
                made.append(Heading(heading))
            if not line.label:
                made.append(Passage(value))
            elif len(value) > _LONG or "\n" in value:
                _flush(made, pairs)
                made.append(Passage(f"{line.label}:\n\n{value}"))
            else:
                pairs.append((line.label, value))
        _flush(made, pairs)
        return tuple(made)


def _flush(made: list[Block], pairs: list[tuple[str, str]]) -> None:
    if pairs:
        made.append(KeyValues(tuple(pairs)))
        pairs.clear()


class ReportWriter:
    """Writes the lines of one report; structured values are treated on the way."""

    def __init__(
        self, treatments: Mapping[Category, Treatment], redactor: FieldRedactor, lang: Lang
    ) -> None:
        self._treatments = treatments
        self._redactor = redactor
        self._lang = lang
        self._names = {key: one.called for key, one in redactor.persons.items()}
        self._passages: list[str] = []
        self._written: list[Line] = []
        self._sources: list[Source] = []

    def write(self, text: str, items: Iterable[ReportItem]) -> ReportText:
        """Return the officer's own text, then the ticked items record by record."""
        if text.strip():
            self._written.append(Line("", "", "", self._passage(text)))
        for item in items:
            self._write(item)
        return ReportText(tuple(self._written), tuple(self._passages), tuple(self._sources))

    def _write(self, item: ReportItem) -> None:
        if item.field.kind is Kind.GROUP:
            self._write_rows(item, item.field)
        else:
            self._put(item, item.label.in_lang(self._lang), item.field, item.answer)

    def _write_rows(self, item: ReportItem, group: Field) -> None:
        title = (group.row_title or group.label).in_lang(self._lang)
        for number, row in enumerate(rows_of(group, item.revision.answers), start=1):
            for field in group.fields:
                answer = row.answers.get(field.id)
                if field.sealed or answer is None or is_empty(answer) or isinstance(answer, Mark):
                    continue
                if is_shown_in_row(group, field, row.answers):
                    label = f"{title} {number}: {field.label.in_lang(self._lang)}"
                    self._put(item, label, field, answer)

    def _put(self, item: ReportItem, label: str, field: Field, answer: Answer) -> None:
        """Write the line of an answer, if it has one, and where it comes from."""
        treatment = self._treatments.get(field.category, Treatment.REMOVE)
        line = None
        if Passing.WITHHELD not in {item.passing, passing(field, self._treatments)}:
            line = len(self._written)
            self._written.append(self._line(item, label, field, answer))
        is_text = is_free_text(field) and line is not None
        said = show_answer(field, answer, self._lang, self._names)
        if item.instead is not None:
            said = item.instead.in_lang(self._lang)
        value = "" if is_text else said
        heading = self._full_heading(item)
        self._sources.append(Source(heading, label, value, field.category, treatment, line))

    def _line(self, item: ReportItem, label: str, field: Field, answer: Answer) -> Line:
        heading = self._heading(item)
        if item.instead is not None:
            return Line(heading, label, item.instead.in_lang(self._lang), None)
        if isinstance(answer, Rating):
            step = show_answer(field, Rating(answer.step), self._lang, {})
            reason = self._passage(answer.reason) if answer.reason.strip() else None
            return Line(heading, label, step, reason)
        if is_free_text(field):
            return Line(heading, label, "", self._passage(str(answer)))
        return Line(heading, label, self._redactor.value(field, answer), None)

    def _full_heading(self, item: ReportItem) -> str:
        """Return the record's name with its day, as the officer knows it."""
        title = item.form_title.in_lang(self._lang)
        dated = next((f for f in item.fields if f.concept is Concept.EVENT_DATE), None)
        if dated is None or item.day is None:
            return title
        day = show_answer(dated, item.revision.answers[dated.id], self._lang, {})
        return f"{title}, {day}" if day else title

    def _heading(self, item: ReportItem) -> str:
        """Return the record's name with its day as exact as the policy lets days be."""
        title = item.form_title.in_lang(self._lang)
        dated = next((f for f in item.fields if f.concept is Concept.EVENT_DATE), None)
        if dated is None or item.day is None:
            return title
        day = self._redactor.value(dated, item.revision.answers[dated.id])
        return f"{title}, {day}" if day else title

    def _passage(self, text: str) -> int:
        self._passages.append(text)
        return len(self._passages) - 1
