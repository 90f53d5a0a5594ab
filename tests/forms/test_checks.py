from datetime import date
from typing import Any

import pytest
from hypothesis import given

from exitdesk.domain.answers import Answer, Mark, PartialDate, PersonRef, Rating, Row
from exitdesk.forms.checks import Problem, check
from exitdesk.forms.model import Field, Form, Kind
from exitdesk.forms.visibility import settled
from tests.forms.building import EVERY_KIND, TODAY, answers_to_form, field, options, section, text


def one(asked: Field, answer: Answer | None) -> tuple[Problem, ...]:
    form = Form("one", 1, text("One"), (section("only", asked),))
    return check(form, {} if answer is None else {asked.id: answer}, TODAY)


def test_a_form_filled_in_rightly_has_no_problems() -> None:
    answers: dict[str, Answer] = {
        "line": "rad",
        "body": Mark.NOT_ASKED,
        "choice": "b",
        "secret": Mark.SEALED,
        "asked": "yes",
        "several": ("x", "z"),
        "day": date(2026, 11, 22),
        "about": PartialDate(2026, 11),
        "count": 9,
        "who": PersonRef("ab"),
        "factor": Rating("some", "för att"),
        "rows": (Row("r", {"what": "x"}),),
    }
    assert check(EVERY_KIND, answers, TODAY) == ()


@pytest.mark.parametrize("kind", list(Kind))
def test_a_required_answer_that_is_missing_says_so(kind: Kind) -> None:
    more: dict[str, Any] = {}
    if kind in {Kind.ONE_OF, Kind.SEVERAL_OF, Kind.RATED}:
        more["options"] = options("a")
    if kind is Kind.GROUP:
        more |= {"fields": (field("inner", Kind.SHORT_TEXT),), "row_title": text("Rad")}
    (problem,) = one(field("needed", kind, required=True, **more), None)
    assert problem.missing
    assert (problem.section_id, problem.field_id) == ("only", "needed")


def test_not_asked_answers_a_required_question_that_may_be_left() -> None:
    asked = field("needed", Kind.SHORT_TEXT, required=True, may_skip=True)
    assert one(asked, Mark.NOT_ASKED) == ()
    assert "inte frågat" in one(asked, None)[0].text.sv
    assert one(field("needed", Kind.SHORT_TEXT), Mark.NOT_ASKED) != ()


def test_blank_text_is_no_answer() -> None:
    assert one(field("needed", Kind.SHORT_TEXT, required=True), " \n ")[0].missing


def test_text_too_long_says_by_how_many_characters() -> None:
    (problem,) = one(field("line", Kind.SHORT_TEXT, max_length=20), "x" * 33)
    assert "13 tecken över" in problem.text.sv
    assert "liikaa 13" in problem.text.fi
    assert one(field("line", Kind.SHORT_TEXT, max_length=20), "x" * 20) == ()
    assert one(field("body", Kind.LONG_TEXT), "x" * 20_000) == ()
    assert "1 tecken över" in one(field("body", Kind.LONG_TEXT), "x" * 20_001)[0].text.sv


@pytest.mark.parametrize(
    ("asked", "answer", "swedish"),
    [
        (field("f", Kind.DATE), "31.2.2026", "eller finns inte"),
        (field("f", Kind.DATE), "1.12.26", "med fyra siffror"),
        (field("f", Kind.DATE), date(226, 1, 1), "mellan 1900 och 2126"),
        (field("f", Kind.DATE), date(2226, 1, 1), "mellan 1900 och 2126"),
        (field("f", Kind.PARTIAL_DATE), "13/2026", "11/2026"),
        (field("f", Kind.PARTIAL_DATE), PartialDate(20), "mellan 1900"),
        (field("f", Kind.NUMBER), "tio", "heltal"),
        (field("f", Kind.NUMBER, minimum=2, maximum=4), 5, "mellan 2 och 4"),
        (field("f", Kind.NUMBER, minimum=2), 1, "minst 2"),
        (field("f", Kind.NUMBER, maximum=4), 5, "högst 4"),
        (field("f", Kind.ONE_OF, options=options("a")), "b", "alternativen"),
        (field("f", Kind.YES_NO), "perhaps", "alternativen"),
        (field("f", Kind.SEVERAL_OF, options=options("a")), ("a", "b"), "alternativen"),
        (field("f", Kind.SEVERAL_OF, options=options("a")), ("a", "a"), "alternativen"),
        (field("f", Kind.RATED, options=options("a")), Rating("b", "x"), "alternativen"),
        (field("f", Kind.RATED, options=options("a")), Rating("a", " "), "Motivera"),
        (field("f", Kind.RATED, options=options("a")), Rating("", "x"), "ingen bedömning"),
        (field("f", Kind.PERSON), "x", "passar inte"),
        (field("f", Kind.SHORT_TEXT), 4, "passar inte"),
    ],
)
def test_what_cannot_stay_is_said_beside_its_field(
    asked: Field, answer: Answer, swedish: str
) -> None:
    (problem,) = one(asked, answer)
    assert swedish in problem.text.sv


@pytest.mark.parametrize("step", ["not_seen", "not_known"])
def test_a_factor_not_seen_needs_no_reason(step: str) -> None:
    assert one(field("f", Kind.RATED, options=options(step)), Rating(step)) == ()


def test_a_group_has_its_least_and_most_rows() -> None:
    group = field(
        "rows", Kind.GROUP, minimum=2, maximum=3, fields=(field("what", Kind.SHORT_TEXT),),
        row_title=text("Rad"),
    )  # fmt: skip
    rows = [Row(str(number), {"what": "x"}) for number in range(4)]
    assert one(group, ()) == ()
    assert "minst 2" in one(group, tuple(rows[:1]))[0].text.sv
    assert one(group, tuple(rows[:3])) == ()
    assert "högst 3" in one(group, tuple(rows))[0].text.sv


def test_a_problem_in_a_row_names_the_row_and_its_field() -> None:
    rows = (Row("r1", {"what": "x"}), Row("r2", {"where": "y"}), Row("r3", {}))
    problems = check(EVERY_KIND, {"line": "x", "rows": rows}, TODAY)
    assert [(p.field_id, p.row_id, p.sub_field_id) for p in problems] == [("rows", "r2", "what")]


def test_what_is_not_asked_is_not_checked() -> None:
    hidden: dict[str, Answer] = {"line": "x", "asked": "no", "day": "31.2.2026"}
    assert check(EVERY_KIND, hidden, TODAY) == ()
    assert check(EVERY_KIND, {**hidden, "asked": "yes"}, TODAY) != ()


@given(answers_to_form(EVERY_KIND))
def test_settling_a_form_without_problems_leaves_it_without_problems(
    answers: dict[str, Answer],
) -> None:
    if not check(EVERY_KIND, answers, TODAY):
        kept = settled(EVERY_KIND, answers)
        assert check(EVERY_KIND, kept, TODAY) == ()
        assert settled(EVERY_KIND, kept) == kept
