"""``exitdesk redact``: one JSON object a line in, one out."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.redaction.cli import RedactionInputError, redact_lines, redact_note


def answers(*notes: object) -> list[dict[str, Any]]:
    out = io.StringIO()
    lines = "\n".join(json.dumps(note, ensure_ascii=False) for note in notes)
    assert redact_lines(io.StringIO(lines + "\n\n"), out) == len(notes)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_each_line_gives_its_id_its_text_and_its_flags() -> None:
    note = {
        "id": "x-1",
        "lang": "fi",
        "known": {"person": ["Jussi Korhonen"]},
        "text": "Silloin Pasi soitti Jussille 9.9.2026.",
    }
    (answer,) = answers(note)
    assert set(answer) == {"id", "text", "flags"}
    assert answer["id"] == "x-1"
    assert "9.9.2026" in answer["text"]
    assert "Jussi" not in answer["text"]
    assert [flag["text"] for flag in answer["flags"]] == ["Pasi"]


def test_a_flags_place_is_in_the_text_that_was_given() -> None:
    text = "Jussin tuttu Pasi Mertaranta-Kivelä soitti Korhoselle."
    known = {"person": ["Jussi Korhonen"]}
    (answer,) = answers({"id": 1, "lang": "fi", "known": known, "text": text})
    places = [text[flag["start"] : flag["end"]] for flag in answer["flags"]]
    assert places == [flag["text"] for flag in answer["flags"]] == ["Pasi", "Mertaranta-Kivelä"]


def test_what_is_known_may_be_one_text_nothing_or_missing() -> None:
    text = "Silloin Jussi tuli."
    notes = [
        {"id": 1, "text": text, "known": {"person": "Jussi Korhonen"}},
        {"id": 2, "text": text, "known": {"person": None, "relative": []}},
        {"id": 3, "text": text, "known": None, "lang": None},
        {"id": 4, "text": "", "known": {"person": ["", " "]}, "lang": "sv-FI"},
        {"id": 5, "text": text, "known": {"person": "Jussi"}, "lang": "mixed"},
    ]
    made = answers(*notes)
    assert ["Jussi" in answer["text"] for answer in made] == [False, True, True, False, False]
    assert [answer["id"] for answer in made] == [1, 2, 3, 4, 5]


def test_halves_of_characters_pass_through() -> None:
    out = io.StringIO()
    redact_lines(io.StringIO(r'{"id": 1, "text": "Pasi \ud800 tuli"}' + "\n"), out)
    assert json.loads(out.getvalue().encode())["text"] == "Pasi \ud800 tuli"


@given(st.text(max_size=120))
def test_every_flag_stands_in_the_input_where_it_says(text: str) -> None:
    note = {"id": 1, "lang": "fi", "known": {"person": ["Jussi Korhonen"]}, "text": text}
    answer: Any = redact_note(note)
    for flag in answer["flags"]:
        assert text[flag["start"] : flag["end"]] == flag["text"]


def test_ages_and_other_dates_stay_in_the_command() -> None:
    (answer,) = answers({"id": 1, "text": "Hän on 34-vuotias, tavattu 9.9.2026 Oulussa."})
    assert "34-vuotias" in answer["text"]
    assert "9.9.2026" in answer["text"]


def test_everything_known_goes_and_keep_wins_over_review_items_only() -> None:
    known = {
        "person": ["Jussi Korhonen"], "relative": ["Liisa Korhonen"], "officer": ["Timo Raitio"],
        "associate": ["Rami Kettunen"], "nickname": ["Juice"], "alias": ["Kaarna"],
        "associate_group": ["Pohjolan Sudet"], "place": ["Porvoo"], "case": ["5500/R/1/24"],
        "address": ["Puistokatu 9 B 33, 40100 Jyväskylä"], "dob": ["1981-02-02"],
        "something_new": ["Zorro"], "keep": ["Mertaranta", "Raitio"],
    }  # fmt: skip
    words = ["Jussi", "Liisa", "Raitio", "Kettunen", "Juice", "Kaarna", "Pohjolan Sudet", "Porvoo",
             "5500/R/1/24", "Puistokatu", "Jyväskylä", "2.2.1981", "Zorro"]  # fmt: skip
    text = "Asiassa mainitaan " + " ja ".join([*words, "Mertaranta", "Ossi"])
    (answer,) = answers({"id": 1, "lang": "fi", "known": known, "text": text})
    assert [word for word in words if word in answer["text"]] == []
    assert "Mertaranta" in answer["text"]
    assert [flag["text"] for flag in answer["flags"]] == ["Ossi"]


def test_known_may_be_missing_and_the_same_note_gives_the_same_answer() -> None:
    note = {"id": 1, "lang": "sv", "text": "Ring 040 123 4567."}
    first, second = answers(note, note)
    assert first == second
    assert first["text"].startswith("Ring [TELEFONNUMMER ")


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '"text"', '{"id": 1}', '{"text": 3}', '{"text": "a", "lang": "de"}',
     '{"text": "a", "known": {"person": {"a": 1}}}', '{"text": "a", "known": 3}', "[" * 50_000],
)  # fmt: skip
def test_a_line_that_is_no_note_is_named_by_its_number(line: str) -> None:
    with pytest.raises(RedactionInputError) as caught:
        redact_lines(io.StringIO(f'{{"id": 1, "text": "a"}}\n{line}\n'), io.StringIO())
    assert "2" in caught.value.text.fi
