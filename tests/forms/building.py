"""Forms built by hand for tests, and Hypothesis strategies for answers to any form."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from exitdesk.domain.answers import Answer, Mark, PartialDate, PersonRef, Rating, Row
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Text
from exitdesk.forms.inputs import clean_line, clean_text
from exitdesk.forms.model import Condition, Field, Form, Kind, Option, Section
from exitdesk.forms.rules import option_keys

TODAY = date(2026, 11, 22)


def text(words: str) -> Text:
    return Text(sv=words, fi=f"{words} (fi)")


def options(*keys: str) -> tuple[Option, ...]:
    return tuple(Option(key, text(key)) for key in keys)


def field(field_id: str, kind: Kind, *, sealed: bool = False, **more: Any) -> Field:
    return Field(
        id=field_id,
        kind=kind,
        label=text(field_id),
        category=Category.PLAN,
        sealed=sealed,
        **more,
    )


def section(section_id: str, *fields: Field, shown_when: Condition | None = None) -> Section:
    return Section(section_id, text(section_id), fields, shown_when=shown_when)


EVERY_KIND = Form(
    key="every_kind",
    version=1,
    title=text("Every kind"),
    sections=(
        section(
            "first",
            field("line", Kind.SHORT_TEXT, required=True, max_length=20),
            field("body", Kind.LONG_TEXT, may_skip=True),
            field("choice", Kind.ONE_OF, options=options("a", "b", "c"), may_skip=True),
            field("secret", Kind.LONG_TEXT, sealed=True),
            field("asked", Kind.YES_NO, may_skip=True),
        ),
        section(
            "second",
            field("several", Kind.SEVERAL_OF, options=options("x", "y", "z")),
            field("day", Kind.DATE),
            field("about", Kind.PARTIAL_DATE, sealed=True),
            field("count", Kind.NUMBER, minimum=1, maximum=9),
            shown_when=Condition("asked", ("yes",)),
        ),
        section(
            "third",
            field("who", Kind.PERSON),
            field("factor", Kind.RATED, options=options("not_seen", "some", "much")),
            field("why", Kind.SHORT_TEXT, shown_when=Condition("factor", ("much",))),
            field(
                "rows",
                Kind.GROUP,
                maximum=3,
                row_title=text("Row"),
                fields=(
                    field("what", Kind.SHORT_TEXT, required=True),
                    field("where", Kind.SHORT_TEXT, sealed=True),
                    field("state", Kind.ONE_OF, options=options("open", "done")),
                    field("by", Kind.DATE, shown_when=Condition("state", ("open",))),
                ),
            ),
        ),
    ),
)

_IDS = st.text("0123456789abcdef", min_size=4, max_size=8)
_WORDS = st.text(max_size=30)
_LINES = _WORDS.map(clean_line)
_TEXTS = _WORDS.map(clean_text)
_PARTIAL = st.dates(min_value=date(1000, 1, 1)).flatmap(
    lambda day: st.sampled_from(
        [
            PartialDate(day.year),
            PartialDate(day.year, day.month),
            PartialDate(day.year, day.month, day.day),
        ]
    )
)


def _rows(group: Field) -> st.SearchStrategy[Answer]:
    return st.lists(
        st.builds(Row, _IDS, answers_to(group.fields)),
        max_size=4,
        unique_by=lambda row: row.row_id,
    ).map(tuple)


def answer_to(asked: Field) -> st.SearchStrategy[Answer]:
    """Return any clean answer of the field's kind; dates and numbers may be half typed."""
    keys = st.sampled_from(option_keys(asked) or ("a",))
    plain: dict[Kind, st.SearchStrategy[Answer]] = {
        Kind.SHORT_TEXT: _LINES,
        Kind.LONG_TEXT: _TEXTS,
        Kind.ONE_OF: keys,
        Kind.YES_NO: keys,
        Kind.SEVERAL_OF: st.lists(keys, unique=True).map(tuple),
        Kind.DATE: st.dates() | _LINES,
        Kind.PARTIAL_DATE: _PARTIAL | _LINES,
        Kind.NUMBER: st.integers(-(10**9), 10**9) | _LINES,
        Kind.PERSON: st.builds(PersonRef, _IDS),
        Kind.RATED: st.builds(Rating, keys | st.just(""), _TEXTS),
    }
    strategy = _rows(asked) if asked.kind is Kind.GROUP else plain[asked.kind]
    return strategy | st.just(Mark.NOT_ASKED) if asked.may_skip else strategy


def answers_to(fields: tuple[Field, ...]) -> st.SearchStrategy[dict[str, Answer]]:
    return st.fixed_dictionaries({}, optional={asked.id: answer_to(asked) for asked in fields})


def answers_to_form(form: Form) -> st.SearchStrategy[dict[str, Answer]]:
    return answers_to(tuple(form.fields()))
