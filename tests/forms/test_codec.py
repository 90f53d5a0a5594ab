import contextlib
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.domain.answers import Answer, Mark, PartialDate, Rating, Row
from exitdesk.forms.checks import CHECKS
from exitdesk.forms.codec import DECODERS, ENCODERS, decode, encode
from exitdesk.forms.errors import StoredAnswersError
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Kind
from exitdesk.forms.sealing import has_sealed, merge_sealed, split_sealed
from exitdesk.forms.summary import SHOWERS
from tests.forms.building import EVERY_KIND, answers_to_form

RESOURCES = Path(__file__).parents[2] / "resources" / "forms"
MARKER = "ÅTTIOSJU"


def without_nothing(answers: dict[str, Answer]) -> dict[str, Answer]:
    """Leave out what means the same as no answer."""
    kept: dict[str, Answer] = {}
    for field_id, answer in answers.items():
        rows = [item for item in answer if isinstance(item, Row)] if type(answer) is tuple else []
        if rows:
            kept[field_id] = tuple(Row(r.row_id, without_nothing(dict(r.answers))) for r in rows)
        elif answer not in ("", (), Rating("")):
            kept[field_id] = answer
    return kept


@pytest.mark.parametrize("table", [ENCODERS, DECODERS, CHECKS, SHOWERS])
def test_every_table_knows_every_kind(table: dict[Kind, object]) -> None:
    assert set(table) == set(Kind)


@given(answers_to_form(EVERY_KIND))
def test_what_is_stored_comes_back_as_it_was(answers: dict[str, Answer]) -> None:
    stored = encode(EVERY_KIND, answers)
    assert decode(EVERY_KIND, stored) == without_nothing(answers)


@given(answers_to_form(EVERY_KIND))
def test_stored_values_are_plain_and_equal_answers_are_stored_alike(
    answers: dict[str, Answer],
) -> None:
    stored = encode(EVERY_KIND, answers)
    assert json.loads(json.dumps(stored)) == stored
    backwards = dict(reversed(list(answers.items())))
    assert json.dumps(encode(EVERY_KIND, backwards)) == json.dumps(stored)


@given(st.data())
def test_released_forms_store_any_answers(data: st.DataObject) -> None:
    library = FormLibrary(RESOURCES)
    form = library.latest(data.draw(st.sampled_from(library.keys())))
    answers = data.draw(answers_to_form(form))
    assert decode(form, encode(form, answers)) == without_nothing(answers)


@given(answers_to_form(EVERY_KIND))
def test_sealed_and_open_parts_together_are_the_whole(answers: dict[str, Answer]) -> None:
    whole = without_nothing(answers)
    seen, sealed = split_sealed(EVERY_KIND, whole)
    assert merge_sealed(EVERY_KIND, seen, sealed) == whole


def test_the_open_part_holds_nothing_sealed() -> None:
    answers: dict[str, Answer] = {
        "line": "öppet",
        "secret": MARKER,
        "about": PartialDate(1987, 6, 5),
        "rows": (Row("r1", {"what": "öppet", "where": MARKER}), Row("r2", {"what": "öppet"})),
    }
    seen, sealed = split_sealed(EVERY_KIND, answers)
    assert MARKER not in repr(seen)
    assert "1987" not in repr(seen)
    assert seen["rows"] == (
        Row("r1", {"what": "öppet", "where": Mark.SEALED}),
        Row("r2", {"what": "öppet"}),
    )
    assert sealed["rows"] == (Row("r1", {"where": MARKER}),)
    assert "line" not in sealed


def test_that_a_sealed_question_was_not_asked_is_no_secret() -> None:
    seen, sealed = split_sealed(EVERY_KIND, {"secret": Mark.NOT_ASKED})
    assert seen == {"secret": Mark.NOT_ASKED}
    assert sealed == {}


def test_a_form_says_whether_it_holds_anything_sealed() -> None:
    library = FormLibrary(RESOURCES)
    assert has_sealed(EVERY_KIND)
    assert has_sealed(library.latest("person"))
    assert not has_sealed(library.latest("phase_change"))


def test_control_characters_are_taken_out_when_stored() -> None:
    stored = encode(EVERY_KIND, {"line": "a\x00b\nc\x02", "body": "rad\r\nrad\ttab\x1b"})
    assert stored == {"line": "ab c", "body": "rad\nrad\ttab"}


@pytest.mark.parametrize(
    "words",
    [
        "👨‍👩‍👧 🙂",
        "مرحبا بك",
        "שלום \u202eabc\u202c",
        "<b>inte fet</b> & <img src=x>",
        "Åsa – ”ja”",
    ],
)
def test_emoji_right_to_left_and_markup_are_ordinary_content(words: str) -> None:
    assert decode(EVERY_KIND, encode(EVERY_KIND, {"line": words})) == {"line": words}


def test_a_half_typed_date_stays_in_a_draft() -> None:
    stored = encode(EVERY_KIND, {"day": "31.2.2026", "count": "nio"})
    assert stored == {"day": {"typed": "31.2.2026"}, "count": {"typed": "nio"}}
    assert decode(EVERY_KIND, stored) == {"day": "31.2.2026", "count": "nio"}


@pytest.mark.parametrize(
    "answers",
    [
        {"unknown": "x"},
        {"line": 4},
        {"several": "x"},
        {"day": 20261122},
        {"day": PartialDate(2026)},
        {"count": date(2026, 1, 1)},
        {"who": "abcd"},
        {"rows": ("x",)},
        {"factor": "much"},
    ],
)
def test_answers_of_another_kind_are_not_stored(answers: dict[str, Answer]) -> None:
    with pytest.raises(StoredAnswersError):
        encode(EVERY_KIND, answers)


@pytest.mark.parametrize(
    "stored",
    [
        {"unknown": "x"},
        {"line": 4},
        {"line": {"mark": "no such mark"}},
        {"line": {"typed": "x"}},
        {"several": ["x", 1]},
        {"day": "2026-02-31"},
        {"day": {"typed": 3}},
        {"about": "2026-13"},
        {"about": "x"},
        {"count": True},
        {"rows": [{"id": "r"}]},
        {"rows": [{"id": 1, "answers": {}}]},
        {"rows": [{"id": "r", "answers": {"what": 3}}]},
        {"rows": "r"},
        {"factor": {"step": "much"}},
        {"factor": {"step": 1, "reason": ""}},
        {"who": 3},
    ],
)
def test_damaged_stored_answers_are_refused_not_guessed(stored: dict[str, object]) -> None:
    with pytest.raises(StoredAnswersError) as raised:
        decode(EVERY_KIND, stored)
    assert "every_kind 1" in raised.value.text.fi


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "answers", "mark", "typed", "step"]), inner)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([f.id for f in EVERY_KIND.fields()]), JSON))
def test_whatever_is_stored_either_decodes_or_is_refused(stored: dict[str, object]) -> None:
    with contextlib.suppress(StoredAnswersError):
        decode(EVERY_KIND, stored)
