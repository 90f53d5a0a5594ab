"""Reading invented cases strictly, and the rules that keep them invented."""

import re
from datetime import date
from pathlib import Path

import pytest

from exitdesk.casework.practice_answers import AnswerMaker
from exitdesk.casework.practice_loader import (
    PracticeFileError,
    PracticeRecord,
    as_prose,
    load_practice,
)
from exitdesk.domain.answers import Mark, PersonRef, Rating, Row
from exitdesk.forms.library import FormLibrary

_RESOURCES = Path(__file__).parents[2] / "resources"
_FORMS = FormLibrary(_RESOURCES / "forms")
_TODAY = date(2026, 11, 22)
_CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_CODE = re.compile(r"\b(\d{6})[-A](\d{3})([0-9A-Y])\b")
_PHONE = re.compile(r"\b0\d{2} ?\d{3} ?\d{3,4}\b|\+358")
_MAIL = re.compile(r"\b[\w.]+@[\w.]+\b")


def _records(tmp_path: Path, content: str) -> tuple[PracticeRecord, ...]:
    (tmp_path / "case.toml").write_text(content, encoding="utf-8")
    return load_practice(tmp_path)[0].records


def _content() -> str:
    return "\n".join(
        path.read_text(encoding="utf-8") for path in (_RESOURCES / "practice").glob("*.toml")
    )


def test_identity_codes_are_of_the_kind_that_nobody_has() -> None:
    codes = _CODE.findall(_content())
    assert codes
    for birth, number, character in codes:
        assert 900 <= int(number) <= 999
        assert character == _CHECK_CHARACTERS[int(birth + number) % 31]


def test_phone_numbers_and_addresses_of_mail_belong_to_nobody() -> None:
    content = _content()
    numbers = _PHONE.findall(content)
    assert numbers
    assert all(number.startswith("041 234 56") for number in numbers)
    assert all(mail.endswith("@example.org") for mail in _MAIL.findall(content))


def test_records_are_read_in_the_order_of_their_moments(tmp_path: Path) -> None:
    records = _records(
        tmp_path,
        """
        [[note]]
        day = -3
        kind = "call"
        [[person]]
        day = -9
        clock = "08.30"
        role = "client"
        [[note]]
        day = -9
        clock = "08.00"
        kind = "call"
        """,
    )
    assert [(r.form_key, r.day) for r in records] == [("note", -9), ("person", -9), ("note", -3)]


@pytest.mark.parametrize(
    "content",
    [
        "[[note]]\nday = 0\n",
        "[[note]]\nkind = 'call'\n",
        "[[diary]]\nday = -1\n",
        "[[note]]\nday = -1\nclock = 'noon'\n",
        "note = 3\n",
        "[[note]\n",
        "",
    ],
    ids=["today", "no day", "unknown form", "no clock time", "no table", "no TOML", "empty"],
)
def test_a_doubtful_file_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(PracticeFileError) as raised:
        _records(tmp_path, content)
    assert raised.value.text.sv == "Övningsärendet i filen case.toml kan inte användas."


def test_line_breaks_of_the_file_are_not_those_of_the_text() -> None:
    assert as_prose("\nEn rad\nsom fortsätter.\n\nNytt  stycke.\n") == (
        "En rad som fortsätter.\n\nNytt stycke."
    )


def test_answers_are_counted_from_today_and_refer_by_name(tmp_path: Path) -> None:
    (record,) = _records(
        tmp_path,
        """
        [[safety_assessment]]
        day = -10
        protected_person = "client"
        threat_expressed = { step = "present", reason = "Senast {day:-12}." }
        level = "high"
        valid_until = 5
        reached = ["client", "children"]
        measures = [{ measure = "Flytt", due = 3 }]
        not_asked = ["vehicle"]
        """,
    )
    made = AnswerMaker(_TODAY, {"client": "ab" * 16}).answers(
        _FORMS.latest("safety_assessment"), record
    )
    assert made == {
        "protected_person": PersonRef("ab" * 16),
        "assessed_on": date(2026, 11, 12),
        "threat_expressed": Rating("present", "Senast 10.11.2026."),
        "level": "high",
        "valid_until": date(2026, 11, 27),
        "reached": ("client", "children"),
        "measures": (Row("0" * 31 + "1", {"measure": "Flytt", "due": date(2026, 11, 25)}),),
        "vehicle": Mark.NOT_ASKED,
    }


@pytest.mark.parametrize(
    "value", ["colour = 'red'", "minutes = 'long'", "on = 'soon'", "kind = 3"]
)
def test_a_value_that_the_form_has_no_place_for_is_refused(tmp_path: Path, value: str) -> None:
    (record,) = _records(tmp_path, f"[[note]]\nday = -1\n{value}\n")
    with pytest.raises(ValueError, match=r"\w"):
        AnswerMaker(_TODAY, {}).answers(_FORMS.latest("note"), record)


def test_a_name_that_no_earlier_record_has_is_refused(tmp_path: Path) -> None:
    (record,) = _records(tmp_path, "[[agreement]]\nday = -1\nperson = 'nobody'\n")
    with pytest.raises(KeyError):
        AnswerMaker(_TODAY, {}).answers(_FORMS.latest("agreement"), record)
