"""Answers as readable lines: for checking, history and documents."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from exitdesk.domain.answers import Answer, Answers, Mark, PartialDate, PersonRef, Rating, Row
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.codec import is_empty
from exitdesk.forms.inputs import show_cents, show_date, show_partial_date
from exitdesk.forms.model import Concept, Field, Form, Kind, Section
from exitdesk.forms.visibility import is_shown_in_row, shown_fields, shown_sections

YES_NO_LABELS: dict[str, Text] = {
    "yes": Text(sv="Ja", fi="Kyllä"),
    "no": Text(sv="Nej", fi="Ei"),
    "unknown": Text(sv="Vet inte", fi="Ei tiedossa"),
}
NOT_ASKED = Text(sv="Inte frågat", fi="Ei kysytty")
SEALED = Text(sv="Förseglad uppgift", fi="Suljetun osion tieto")
UNKNOWN_GOAL = Text(sv="Mål som inte längre finns", fi="Tavoite, jota ei enää ole")
UNKNOWN_RECORD = Text(sv="Uppgift som inte längre finns", fi="Tieto, jota ei enää ole")
OTHER_CASE = Text(sv="Ett annat ärende", fi="Toinen asia")
UNKNOWN_PART = Text(
    sv="En del av planen som inte längre finns", fi="Suunnitelman osa, jota ei enää ole"
)
UNKNOWN_CONTACT = Text(sv="Överenskommen kontakt", fi="Sovittu yhteydenpito")
UNKNOWN_PERSON = Text(sv="Person utan kort", fi="Henkilö, jolla ei ole korttia")


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One answer in words. ``value_text`` is what was typed, or the words for a choice."""

    section_title: str
    label: str  # of a row's field: "Steg 2: Vem"
    value_text: str
    sealed: bool
    not_asked: bool
    field_id: str
    row_id: str = ""
    sub_field_id: str = ""
    section_id: str = ""


@dataclass(frozen=True, slots=True)
class _Words:
    lang: Lang
    person_names: Mapping[str, str]
    with_empty: bool = False


def lines(
    form: Form,
    answers: Answers,
    lang: Lang,
    person_names: Mapping[str, str],
    *,
    with_empty: bool = False,
) -> tuple[SummaryLine, ...]:
    """Return a line for each answer to what is asked, in the form's order.

    Args:
        form: the form by which ``answers`` were given.
        answers: the answers; a sealed one gives a line that says so.
        lang: the language of labels and choices.
        person_names: what to call the persons and goals referred to, by object id.
        with_empty: also give a line, with an empty value, for what is not answered.
    """
    words = _Words(lang, person_names, with_empty)
    made: list[SummaryLine] = []
    for section in shown_sections(form, answers):
        for field in shown_fields(form, section, answers):
            made.extend(_field_lines(section, field, answers.get(field.id), words))
    return tuple(made)


def show_answer(field: Field, answer: Answer, lang: Lang, person_names: Mapping[str, str]) -> str:
    """Return one answer in words; a group's rows are counted."""
    if isinstance(answer, Mark):
        return (NOT_ASKED if answer is Mark.NOT_ASKED else SEALED).in_lang(lang)
    return SHOWERS[field.kind](field, answer, _Words(lang, person_names))


def _field_lines(
    section: Section, field: Field, answer: Answer | None, words: _Words
) -> Iterator[SummaryLine]:
    if field.kind is Kind.GROUP and isinstance(answer, tuple) and answer:
        for number, row in enumerate((r for r in answer if isinstance(r, Row)), start=1):
            for inner, line in _row_lines(section, field, row, words):
                title = (field.row_title or field.label).in_lang(words.lang)
                yield replace(
                    line,
                    label=f"{title} {number}: {line.label}",
                    field_id=field.id,
                    row_id=row.row_id,
                    sub_field_id=inner.id,
                )
    elif words.with_empty or not is_empty(answer):
        yield _line(section, field, answer, words)


def _row_lines(
    section: Section, group: Field, row: Row, words: _Words
) -> Iterator[tuple[Field, SummaryLine]]:
    for field in group.fields:
        answer = row.answers.get(field.id)
        if not is_shown_in_row(group, field, row.answers):
            continue
        if words.with_empty or not is_empty(answer):
            yield field, _line(section, field, answer, words)


def _line(section: Section, field: Field, answer: Answer | None, words: _Words) -> SummaryLine:
    value = ""
    if answer is not None and not is_empty(answer):
        value = show_answer(field, answer, words.lang, words.person_names)
    return SummaryLine(
        section_title=section.title.in_lang(words.lang),
        label=field.label.in_lang(words.lang),
        value_text=value,
        sealed=answer is Mark.SEALED,
        not_asked=answer is Mark.NOT_ASKED,
        field_id=field.id,
        section_id=section.id,
    )


def _option_label(field: Field, key: str, lang: Lang) -> str:
    if field.kind is Kind.YES_NO and key in YES_NO_LABELS:
        return YES_NO_LABELS[key].in_lang(lang)
    return next((o.label.in_lang(lang) for o in field.options if o.key == key), key)


def _show_text(field: Field, answer: Answer, words: _Words) -> str:
    if field.concept is Concept.CONTACT_OF:
        return words.person_names.get(str(answer)) or UNKNOWN_CONTACT.in_lang(words.lang)
    if field.concept is Concept.STEP_GOAL:  # an id, which says nothing to anybody
        return words.person_names.get(str(answer)) or UNKNOWN_GOAL.in_lang(words.lang)
    if field.concept in {Concept.ASSESSED_AFTER, Concept.STEP_MEASURE}:
        return words.person_names.get(str(answer)) or UNKNOWN_RECORD.in_lang(words.lang)
    if field.concept in {Concept.SERVES, Concept.NOTE_GOAL}:
        return words.person_names.get(str(answer)) or UNKNOWN_PART.in_lang(words.lang)
    if field.concept is Concept.LINK_CASE:
        return words.person_names.get(str(answer)) or OTHER_CASE.in_lang(words.lang)
    return str(answer)


def _show_number(field: Field, answer: Answer, _words: _Words) -> str:
    is_money = field.concept is Concept.AMOUNT and isinstance(answer, int)
    return show_cents(int(str(answer))) if is_money else str(answer)


def _show_choice(field: Field, answer: Answer, words: _Words) -> str:
    return _option_label(field, str(answer), words.lang)


def _show_choices(field: Field, answer: Answer, words: _Words) -> str:
    keys = answer if isinstance(answer, tuple) else ()
    order = {option.key: place for place, option in enumerate(field.options)}
    chosen = sorted((str(key) for key in keys), key=lambda key: order.get(key, len(order)))
    return "; ".join(_option_label(field, key, words.lang) for key in chosen)


def _show_date(_field: Field, answer: Answer, _words: _Words) -> str:
    return show_date(answer) if isinstance(answer, date) else str(answer)


def _show_partial(_field: Field, answer: Answer, _words: _Words) -> str:
    return show_partial_date(answer) if isinstance(answer, PartialDate) else str(answer)


def _show_rows(field: Field, answer: Answer, words: _Words) -> str:
    rows = answer if isinstance(answer, tuple) else ()
    return f"{field.label.in_lang(words.lang)}: {len(rows)}"


def _show_person(_field: Field, answer: Answer, words: _Words) -> str:
    known = words.person_names.get(answer.object_id) if isinstance(answer, PersonRef) else None
    return known or UNKNOWN_PERSON.in_lang(words.lang)


def _show_rating(field: Field, answer: Answer, words: _Words) -> str:
    if not isinstance(answer, Rating):
        return str(answer)
    step = _option_label(field, answer.step, words.lang) if answer.step else ""
    return " – ".join(part for part in (step, answer.reason) if part.strip())


SHOWERS: dict[Kind, Callable[[Field, Answer, _Words], str]] = {
    Kind.SHORT_TEXT: _show_text,
    Kind.LONG_TEXT: _show_text,
    Kind.ONE_OF: _show_choice,
    Kind.SEVERAL_OF: _show_choices,
    Kind.YES_NO: _show_choice,
    Kind.DATE: _show_date,
    Kind.PARTIAL_DATE: _show_partial,
    Kind.NUMBER: _show_number,
    Kind.GROUP: _show_rows,
    Kind.PERSON: _show_person,
    Kind.RATED: _show_rating,
}
