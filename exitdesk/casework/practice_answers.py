"""Turning the raw values of an invented case into answers, with dates counted from today."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from exitdesk.casework.measures import measure_key
from exitdesk.casework.practice_loader import PracticeRecord, as_prose
from exitdesk.domain.answers import Answer, Answers, Mark, PartialDate, PersonRef, Rating, Row
from exitdesk.forms.model import Concept, Field, Form, Kind

_DAY_IN_TEXT = re.compile(r"\{day:([+-]?\d+)\}")


@dataclass(frozen=True, slots=True)
class AnswerMaker:
    """Makes the answers of one case's records.

    ``objects`` maps names to object ids, ``cases`` the keys of earlier cases to theirs.
    """

    today: date
    objects: Mapping[str, str]
    cases: Mapping[str, str] = field(default_factory=dict)

    def answers(self, form: Form, record: PracticeRecord) -> Answers:
        """Return the answers of ``record``; its own day stands where no other was given.

        Raises:
            ValueError: for a field that the form has not, or a value that is not its kind.
            KeyError: for a name that no earlier record has.
        """
        known = {field.id for field in form.fields()}
        unknown = (set(record.raw) | set(record.not_asked)) - known
        if unknown:
            raise ValueError(f"{form.key}: unknown {sorted(unknown)}")
        made = self._fields(tuple(form.fields()), record.raw)
        made.update(dict.fromkeys(record.not_asked, Mark.NOT_ASKED))
        own_day = form.bound(Concept.EVENT_DATE)
        if own_day is not None and own_day.id not in made:
            made[own_day.id] = self._day(record.day)
        return made

    def told(self, text: str) -> str:
        """Return ``text`` as prose, with each ``{day:-3}`` as a date counted from today."""
        return _DAY_IN_TEXT.sub(self._dated, as_prose(text))

    def _dated(self, found: re.Match[str]) -> str:
        day = self._day(int(found.group(1)))
        return f"{day.day}.{day.month}.{day.year}"

    def _day(self, offset: int) -> date:
        return self.today + timedelta(days=offset)

    def _fields(self, fields: tuple[Field, ...], raw: Mapping[str, object]) -> dict[str, Answer]:
        return {
            field.id: self._answer(field, raw[field.id]) for field in fields if field.id in raw
        }

    def _answer(self, field: Field, value: object) -> Answer:
        if isinstance(value, str):
            return self._from_word(field, value)
        if isinstance(value, int) and not isinstance(value, bool):
            return self._from_number(field, value)
        if isinstance(value, dict) and field.kind is Kind.RATED:
            return Rating(str(value["step"]), self.told(str(value.get("reason", ""))))
        if isinstance(value, list) and field.kind is Kind.SEVERAL_OF:
            return tuple(str(item) for item in value)
        if isinstance(value, list) and field.kind is Kind.GROUP:
            return tuple(self._row(field, number, raw) for number, raw in enumerate(value, 1))
        raise ValueError(f"{field.id}: {value!r}")

    def _row(self, group: Field, number: int, raw: object) -> Row:
        if not isinstance(raw, dict):
            raise TypeError(f"{group.id}: a row is a table")
        unknown = set(raw) - {field.id for field in group.fields}
        if unknown:
            raise ValueError(f"{group.id}: unknown {sorted(unknown)}")
        return Row(row_id=f"{number:032x}", answers=self._fields(group.fields, raw))

    def _from_word(self, field: Field, word: str) -> Answer:
        if (named := self._named(field.concept, word)) is not None:
            return named
        match field.kind:
            case Kind.SHORT_TEXT | Kind.LONG_TEXT:
                return self.told(word)
            case Kind.ONE_OF | Kind.YES_NO:
                return word
            case Kind.PERSON:
                return PersonRef(self.objects[word])
            case Kind.PARTIAL_DATE:
                return PartialDate.from_iso(word)
        raise ValueError(f"{field.id}: {word!r}")

    def _named(self, concept: Concept | None, word: str) -> str | None:
        """Return the id of what a word names here, None where the question takes no id."""
        if concept in {
            *(Concept.STEP_GOAL, Concept.ASSESSED_AFTER, Concept.CONTACT_OF, Concept.SERVES),
            Concept.NOTE_GOAL,
        }:
            return self.objects[word]
        if concept is Concept.STEP_MEASURE:  # "assessment/number of the measure"
            ref, number = word.split("/")
            return measure_key(self.objects[ref], f"{int(number):032x}")
        return self.cases[word] if concept is Concept.LINK_CASE else None

    def _from_number(self, field: Field, number: int) -> Answer:
        match field.kind:
            case Kind.NUMBER:
                return number
            case Kind.DATE:
                return self._day(number)
        raise ValueError(f"{field.id}: {number!r}")
