"""Identifiers as hasty hands, scanners and copied pages write them, rule by rule."""

import re
from typing import Any

import pytest

from exitdesk.redaction.cli import redact_note

_PLACEHOLDER = re.compile(r"\[[^\]]+\](?::lle)?")


def left_of(sample: str, **known: list[str]) -> str:
    """Return what is left of a sample in a sentence."""
    text = f"Tieto on {sample} ja muuta."
    answer: Any = redact_note({"id": 1, "lang": "fi", "known": known, "text": text})
    said = str(answer["text"]).removeprefix("Tieto on ").removesuffix(" ja muuta.")
    return _PLACEHOLDER.sub("", said)


@pytest.mark.parametrize(
    "sample",
    [
        "13.10.1952-908T", "13101952-908T", "13-10-52-908T", "131052-9O8T", "l31052-908T",
        "131052/908T", "131052.908T", "131052--908T", "131052~908T", "131 052-908T",
        "1310 52-908T",
        "131052-90 8T", "13105-908T", "131052-9088T", "131052-90T", "131052_908T",
        "131052\n-908T", "131052-\n908T", "131052\u00ad-908T", "131052\u00a0-\u00a0908T",
        "1952-07-13-9876", "520713 9876",
    ],
)  # fmt: skip
def test_a_mistyped_code_is_still_a_code(sample: str) -> None:
    assert not re.search(r"\d", left_of(sample))


@pytest.mark.parametrize(
    "sample",
    [
        "FI21.1234.5600.0007.85", "FI21:1234:5600:0007:85", "FI21 1234\n5600 0007 85",
        "FI21 1234 5600 0007\n85", "F I 2 1 1 2 3 4 5 6 0 0 0 0 0 7 8 5", "Fl21 1234 5600 0007 85",
        "FI21 l234 5600 0007 85", "15903000000776", "FI21 1234 5600 0007 8",
    ],
)  # fmt: skip
def test_an_account_in_another_dress_goes(sample: str) -> None:
    assert not re.search(r"\d", left_of(sample))


@pytest.mark.parametrize(
    "sample",
    [
        "O40 123 4567", "040 l23 4567", "040,123,4567", "40 123 4567", "44-9876543",
        "040 xxx 4567",
        "tel. 123 4567", "puh040 1234567", "tel040-1234567", "numero 1234567",
        "nolla neljä nolla yksi kaksi kolme neljä", "nolla neljä nolla 1234567",
        "noll fyra noll ett två tre fyra fem",
    ],
)  # fmt: skip
def test_a_phone_number_in_another_dress_goes(sample: str) -> None:
    left = left_of(sample)
    assert not re.search(r"\d", left)
    assert "nolla" not in left
    assert "noll " not in left


@pytest.mark.parametrize(
    "sample",
    [
        "jussi ät example fi", "jussi(miuku)example.com", "jussi[.]k[at]example[.]com",
        "jussi dot k at example dot com", "j u s s i @ e x a m p l e . c o m",
        "jussi'at'example.fi", "jussi*at*example.fi", "jussi<at>example.fi", "jussi(at)example",
    ],
)  # fmt: skip
def test_an_address_on_the_net_in_another_dress_goes(sample: str) -> None:
    assert not re.search(r"\w", left_of(sample))


@pytest.mark.parametrize("sample", ["Abc-123", "abc123", "ABC - 123", "abc 123 -kilvet"])
def test_a_plate_in_another_dress_goes(sample: str) -> None:
    assert "123" not in left_of(sample)


@pytest.mark.parametrize(
    "sample",
    [
        "mannerheimintie 5 a 12", "storgatan 12 b 3", "Vuorikatu 12 krs 3", "Kujatie 11 (A 5)",
        "Pb 32, 65100 Vasa", "00100 helsinki", "00100",
    ],
)  # fmt: skip
def test_an_address_in_small_letters_or_with_its_door_goes(sample: str) -> None:
    assert not re.search(r"\d", left_of(sample))


@pytest.mark.parametrize("sample", ["valtatie 4", "5 km", "HE 123/2020 vp", "621/1999", "24 §"])
def test_roads_bills_and_laws_stay(sample: str) -> None:
    assert left_of(sample) == sample


def test_what_somebody_does_in_a_street_is_no_part_of_the_address() -> None:
    answer: Any = redact_note({"id": 1, "lang": "fi", "text": "Asuu Puistokatu 9 B."})
    assert answer["text"].startswith("Asuu [OSOITE ")


@pytest.mark.parametrize(
    "sample", ["5560-R-998-25", "01234/24/1101", "dnro 123/2024", "RIK 23/1234"]
)
def test_a_case_number_in_another_dress_goes(sample: str) -> None:
    assert not re.search(r"\d", left_of(sample))


@pytest.mark.parametrize(
    ("sample", "gone"),
    [
        ("nimimerkki Tummavesi", "Tummavesi"), ('nimimerkki "varjo"', "varjo"),
        ("u/juice", "juice"),
        ("käyttäjätunnus jkorhonen", "jkorhonen"), ("jussi.k81", "jussi"), ("_juice", "juice"),
        ("skype: live:juice", "juice"),
    ],
)  # fmt: skip
def test_a_name_in_social_media_goes(sample: str, gone: str) -> None:
    assert gone not in left_of(sample)


@pytest.mark.parametrize(
    "sample",
    [
        "s.13.10.1952", "s. -52", "f.1952", "-52 syntynyt", "13.okt.1952", "13 10 1952",
        "13.X.1952", "lokakuun kolmantenatoista 1952", "kolmastoista lokakuuta viisikymmentäkaksi",
        "trettonde oktober femtiotvå", "trettonde oktober nittonhundrafemtiotvå",
    ],
)  # fmt: skip
def test_a_birthday_in_another_dress_goes(sample: str) -> None:
    left = left_of(sample, dob=["1952-10-13"])
    assert not re.search(r"\d|femtio|viisi", left)


def test_a_day_once_called_a_birth_is_one_everywhere() -> None:
    text = "Hän on 14-02-1987 syntynyt ja 14/2/1987 toisessa lomakkeessa, tavattu 15.2.1987."
    answer: Any = redact_note({"id": 1, "lang": "fi", "text": text})
    assert "14/2" not in answer["text"]
    assert "15.2.1987" in answer["text"]


def test_the_postcode_of_a_known_address_goes_alone() -> None:
    assert left_of("33250", address=["Harjukatu 5 C 9, 33250 Tampere"]) == ""


@pytest.mark.parametrize(
    "sample", ["7788-4455-21", "koodi 778/8445-21", "insta jussik", "jkorho2"]
)
def test_what_may_identify_somebody_and_may_not_is_asked_about(sample: str) -> None:
    text = f"Tieto on {sample} ja muuta."
    answer: Any = redact_note({"id": 1, "lang": "fi", "text": text})
    (flag,) = answer["flags"]
    assert flag["text"] in sample
    assert text[flag["start"] : flag["end"]] == flag["text"]


@pytest.mark.parametrize(
    "sample",
    ["12 500 000 euroa", "1 234 567", "2019-2024", "klo 12.30-14.00", "12.3.2026", "3 450,50 e",
     "1.-2.10.2026", "2026-10-02"],
)  # fmt: skip
def test_amounts_and_times_are_not_asked_about(sample: str) -> None:
    answer: Any = redact_note({"id": 1, "lang": "fi", "text": f"Tieto on {sample} ja muuta."})
    assert answer["flags"] == []
    assert sample in answer["text"]
