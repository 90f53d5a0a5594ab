"""Assessing again: what may be said to be unchanged, and the days that cannot be meant."""

from collections.abc import Iterable, Iterator
from datetime import date

from exitdesk.domain.answers import Answer, Answers, Mark, Rating
from exitdesk.domain.texts import Text
from exitdesk.forms.checks import Problem
from exitdesk.forms.model import Concept, Field, Form, Kind, bound_in

SAFETY = "safety_assessment"
LIFE = "life_assessment"
REASSESSED = frozenset({SAFETY, LIFE})
PERSON_OF: dict[str, Concept] = {
    SAFETY: Concept.PROTECTED_PERSON,
    LIFE: Concept.LIFE_PERSON,
}
_NEW_EACH_TIME = frozenset({Concept.PROTECTED_PERSON, Concept.LIFE_PERSON, Concept.LEVEL})
IN_FUTURE = Text(
    sv="Bedömningsdagen ligger i framtiden. Skriv den dag då bedömningen gjordes.",
    fi="Arvioinnin päivä on tulevaisuudessa. Kirjoita päivä, jona arviointi tehtiin.",
)
ENDS_BEFORE = Text(
    sv="Nivån slutar gälla ({until}) före bedömningsdagen ({day}).",
    fi="Tason voimassaolo päättyy ({until}) ennen arvioinnin päivää ({day}).",
)
LOOKS_BACK = Text(
    sv="Dagen för nästa bedömning ({until}) är före bedömningsdagen ({day}).",
    fi="Seuraavan arvioinnin päivä ({until}) on ennen arvioinnin päivää ({day}).",
)


def comparable(form: Form) -> tuple[str, ...]:
    """Return the fields that may be ticked as unchanged.

    The part that says whom it is about and why now, and the part with the level, are given anew
    each time. Measures are no answers: those agreed earlier stay in force by themselves.
    """
    return tuple(
        field.id
        for section in form.sections
        if not any(bound_in(section.fields, concept) for concept in _NEW_EACH_TIME)
        for field in section.fields
        if _may_be_unchanged(field)
    )


def unchanged(
    form: Form, before: Answers, answers: Answers, field_ids: Iterable[str], reason: str
) -> dict[str, Answer]:
    """Return ``answers`` with the ticked fields answered as last time.

    One reason serves all ticked ratings. What was sealed or not asked then is left alone.
    """
    made, allowed = dict(answers), set(comparable(form))
    for field_id in field_ids:
        said = before.get(field_id)
        if said is None or isinstance(said, Mark) or field_id not in allowed:
            continue
        made[field_id] = Rating(said.step, reason) if isinstance(said, Rating) else said
    return made


def date_problems(form: Form, answers: Answers, today: date) -> tuple[Problem, ...]:
    """Return what is wrong with the days of an assessment; of other forms nothing."""
    return tuple(_date_problems(form, answers, today)) if form.key in REASSESSED else ()


def _date_problems(form: Form, answers: Answers, today: date) -> Iterator[Problem]:
    day = _day(form, answers, Concept.EVENT_DATE)
    if day is None:
        return
    if day > today:
        yield _at(form, Concept.EVENT_DATE, IN_FUTURE)
    for concept, text in ((Concept.LEVEL_VALID_UNTIL, ENDS_BEFORE), (Concept.DUE, LOOKS_BACK)):
        until = _day(form, answers, concept)
        if until is not None and until < day:
            yield _at(form, concept, text.filled({"until": _written(until), "day": _written(day)}))


def _may_be_unchanged(field: Field) -> bool:
    is_measures = field.kind is Kind.GROUP and bound_in(field.fields, Concept.STEP_TITLE)
    return not is_measures and field.concept is not Concept.DUE


def _day(form: Form, answers: Answers, concept: Concept) -> date | None:
    field = form.bound(concept)
    answer = None if field is None else answers.get(field.id)
    return answer if isinstance(answer, date) else None


def _at(form: Form, concept: Concept, text: Text) -> Problem:
    for section in form.sections:
        field = bound_in(section.fields, concept)
        if field is not None:
            return Problem(section.id, field.id, None, None, text)
    raise KeyError(concept)


def _written(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"
