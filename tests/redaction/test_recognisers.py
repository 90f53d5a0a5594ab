"""Identifiers found by their shape, each recogniser on its own."""

from dataclasses import replace

import pytest

from exitdesk.redaction.engine.finds import Find
from exitdesk.redaction.engine.passages import PassageReader
from exitdesk.redaction.engine.recognisers import RECOGNISERS, phones
from tests.redaction.jobs import job_of

_BY_NAME = {recogniser.name: recogniser for recogniser in RECOGNISERS}
_SEPARATORS = "-+YXWVUABCDEF"

FOUND = [
    *(("identity_code", f"140592{mark}918D") for mark in _SEPARATORS),
    *(("identity_code", f"140592{mark}918D") for mark in "‐‑–−"),
    ("identity_code", "140592 - 918D"),
    ("identity_code", "14 05 92-918D"),
    ("identity_code", "140592a918d"),
    ("identity_code", "140592-9180"),
    ("code_half", "140592"),
    ("code_half", "-918D"),
    ("swedish_number", "19811228-9874"),
    ("swedish_number", "811228-9874"),
    ("swedish_number", "8112289874"),
    ("iban", "FI76 3939 0001 0020 30"),
    ("iban", "FI7639390001002030"),
    ("iban", "fi76-3939-0001-0020-30"),
    ("iban", "SE45 5000 0000 0583 9825 7466"),
    ("iban", "FI00 0000 0000 0000 00"),
    ("account", "123456-785"),
    ("account", "4920 1234 5678 9012"),
    ("email", "jussi.k@example.org"),
    ("email", "jussi(at)example.org"),
    ("email", "jussi (ät) example (piste) fi"),
    ("email", "jussi at example dot fi"),
    ("email", "jussi@example"),
    ("link", "https://example.org/u/jussi"),
    ("link", "tiktok.com/@juice_k"),
    ("link", "korppi.example.fi"),
    ("handle", "@korppi81"),
    ("handle", "korppi#1234"),
    ("handle", "jussi_k"),
    ("handle", "korppi81"),
    ("phone", "+46 70 123 45 67"),
    ("phone", "040 123 4567"),
    ("phone_by_shape", "018-12345"),
    ("phone_by_shape", "+358 (0)44 987 6543"),
    ("phone_by_shape", "358 44 987 6543"),
    ("phone_by_shape", "0449876543"),
    ("phone_by_shape", "044.987.6543"),
    ("phone_by_shape", "0 4 4 9 8 7 6 5 4 3"),
    ("plate", "RUK-905"),
    ("plate", "ruk-905"),
    ("plate", "ABC 12D"),
    ("plate", "CD-1234"),
    ("address", "Puistokatu 9 B 33, 40100 Jyväskylä"),
    ("address", "Kanervarinne 15 C 8"),
    ("address", "Skolgatan 8 A 2, 10600 Ekenäs"),
    ("address", "PL 123, 00100 Helsinki"),
    ("postcode", "90500 Oulu"),
    ("case_number", "5560/R/998/25"),
    ("case_number", "R 23/1234"),
]
LEFT = [
    "klo 14.30", "9.9.2026", "12 500 euroa", "huone A-3", "puhelin 112", "116 006", "24 §",
    "621/1999", "2019–2024", "ICD-10", "COVID-19", "sivut 12-15", "3 450,50", "poliisi.fi", "Kela",
    "KRP", "18 viikkoa", "90 %", "7 kk", "1. vaihe", "n. 40 km",
]  # fmt: skip


@pytest.mark.parametrize(("name", "sample"), FOUND)
def test_a_recogniser_finds_what_has_its_shape(name: str, sample: str) -> None:
    text = f"Tieto on {sample} ja muuta."
    reader = PassageReader.of(job_of())
    alone = replace(reader, recognisers=(_BY_NAME[name],))
    assert any(find.start <= 9 and find.end >= 9 + len(sample) for find in alone.read(text).finds)


@pytest.mark.parametrize("sample", LEFT)
def test_what_only_looks_like_an_identifier_stays(sample: str) -> None:
    assert PassageReader.of(job_of()).read(f"Tieto on {sample} ja muuta.").finds == ()


# A sample of each recogniser that no other one finds whole.
NEEDED = {
    "identity_code": "140592X918D",
    "code_half": "-918D",
    "swedish_number": "19811228-9874",
    "iban": "FI7639390001002030",
    "account": "4920 1234 5678 9012",
    "email": "jussi@example",
    "link": "example.org",
    "handle": "@korppi",
    "phone": "0-40-1234567",
    "phone_by_shape": "0123 45678",
    "plate": "RUK-905",
    "address": "Kanervarinne 15 C 8",
    "postcode": "90500 Satulaakso",
    "case_number": "5560/R/998/25",
    "number": "7788-4455-21",
    "name_used": "insta jussik",
    "number_in_words": "nolla neljä nolla yksi kaksi kolme neljä",
}


def test_each_recogniser_has_a_sample_that_only_it_finds() -> None:
    assert set(NEEDED) == set(_BY_NAME)


@pytest.mark.parametrize("name", NEEDED)
def test_a_recogniser_switched_off_is_missed(name: str) -> None:
    text = f"Tieto on {NEEDED[name]} ja muuta."
    reader = PassageReader.of(job_of())
    others = tuple(one for one in reader.recognisers if one.name != name)
    if not _BY_NAME[name].asks:  # what only asks is a net under the others
        others = tuple(one for one in others if not one.asks)
    without = replace(reader, recognisers=others)
    assert any(_covers(text, find, name) for find in reader.read(text).finds)
    assert not any(_covers(text, find, name) for find in without.read(text).finds)


def _covers(text: str, find: Find, name: str) -> bool:
    return NEEDED[name].split()[-1] in text[find.start : find.end]


def test_the_second_net_under_the_phone_library_holds_alone() -> None:
    numbers = ["+358 44 987 6543", "044-9876543", "0400 987 654", "+35844 9876543", "018-12345"]
    reader = PassageReader.of(job_of())
    alone = replace(reader, recognisers=(_BY_NAME["phone_by_shape"],))
    for number in numbers:
        assert len(alone.read(f"Soita {number} heti.").finds) == 1, number


@pytest.mark.parametrize("day", ["01.01.2024", "09.09.2026", "02-12-2023", "05/06/2025"])
def test_a_day_written_in_figures_is_no_telephone_number(day: str) -> None:
    assert list(phones.phones_by_shape(f"Tapaaminen {day} klo 14.")) == []
    assert list(phones.phones_by_shape("Puh. 09.12.3456")) == [(5, 15)]
