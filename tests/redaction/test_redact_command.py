"""``exitdesk redact``: one JSON object a line in, one out."""

import io
import json
from typing import Any

import pytest

from exitdesk.redaction.cli import RedactionInputError, redact_lines


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
    "line", ["{", "[]", '"text"', '{"id": 1}', '{"text": 3}', '{"text": "a", "lang": "de"}']
)
def test_a_line_that_is_no_note_is_named_by_its_number(line: str) -> None:
    with pytest.raises(RedactionInputError) as caught:
        redact_lines(io.StringIO(f'{{"id": 1, "text": "a"}}\n{line}\n'), io.StringIO())
    assert "2" in caught.value.text.fi
