from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.domain.answers import PartialDate
from exitdesk.forms.inputs import (
    clean_line,
    clean_text,
    read_date,
    read_number,
    read_partial_date,
    show_date,
    show_partial_date,
)


@given(st.text())
def test_cleaning_twice_is_cleaning_once(typed: str) -> None:
    assert clean_text(clean_text(typed)) == clean_text(typed)
    assert clean_line(clean_line(typed)) == clean_line(typed)
    assert "\n" not in clean_line(typed)
    clean_text(typed).encode("utf-8")


@given(st.dates())
def test_a_day_that_is_shown_is_read_back(day: date) -> None:
    assert read_date(show_date(day)) == day
    assert read_date(day.isoformat()) == day
    known = PartialDate(day.year, day.month, day.day)
    assert read_partial_date(show_partial_date(known)) == known
    assert read_partial_date(show_partial_date(PartialDate(day.year))) == PartialDate(day.year)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("22.11.2026", "22.11.2026"),
        (" 1. 2. 2026 ", "1.2.2026"),
        ("11/2026", "11/2026"),
        ("11.2026", "11/2026"),
        ("2026-11", "11/2026"),
        ("2026", "2026"),
    ],
)
def test_a_date_may_be_known_in_part(typed: str, shown: str) -> None:
    known = read_partial_date(typed)
    assert isinstance(known, PartialDate)
    assert show_partial_date(known) == shown


@pytest.mark.parametrize("typed", ["31.2.2026", "13/2026", "0000", "snart", "", "1.1.26"])
def test_an_impossible_date_stays_as_typed(typed: str) -> None:
    assert read_partial_date(typed) == typed
    assert read_date(typed) == typed


def test_numbers_are_read_and_other_text_stays() -> None:
    assert read_number(" 12 ") == 12
    assert read_number("−3") == -3
    assert read_number("tolv") == "tolv"
    assert read_number("9" * 5000) == "9" * 5000
