"""Texts as they come: copied from pages, typed in haste, broken; nothing slips by in silence."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exitdesk.domain.categories import Category, TermKind
from exitdesk.redaction.engine import KnownTerm, redact
from tests.redaction.jobs import JUSSI, job_of

_ODD_TERMS = tuple(
    KnownTerm(text, kind, Category.CLOSE_ONE)
    for text in (
        "",
        " ",
        "-",
        "...",
        "X",
        "Li A",
        "\u200b",
        "\ud800",
        "5",
        "1981-99-99",
        "李",
        "مريم",
    )
    for kind in TermKind
)


@pytest.mark.parametrize(
    "hidden",
    [
        "Korho\u00adnen", "Korho\u200bnen", "Kor\u200dhonen", "Korho\ufe0fnen", "Korho\u20ddnen",
        "Kor\x00honen", "Kor\ud800honen", "Kor\u202ehonen", "Ko\u0301rho\u0301nen",
        "\u202dKorhonen",
        "Kor-\nhonen", "Kor\u00ad\nhonen", "Korho\nnen", "Kor\u00ad\r\nhonen",
        "ＫＯＲＨＯＮＥＮ",  "𝐊𝐨𝐫𝐡𝐨𝐧𝐞𝐧", "Κοrhonen", "Kоrhоnen",
        "\u00a0".join("Korhonen"),
        "Korhonen\u2029", "\x0cKorhonen",
    ],
)  # fmt: skip
def test_no_disguise_hides_a_name(hidden: str) -> None:
    done = redact(job_of(f"eilen {hidden} tuli"))
    (removal,) = done.removals
    assert removal.original.strip("\u2029\x0c\u202d") == hidden.strip("\u2029\x0c\u202d")


@pytest.mark.parametrize("ligature", ["Stefﬁ", "Wolﬀ"])
def test_a_ligature_of_a_copied_page_hides_no_name(ligature: str) -> None:
    term = KnownTerm("Steffi Wolff", TermKind.PERSON, Category.CLIENT_NAME)
    assert ligature not in redact(job_of(f"eilen {ligature} tuli", terms=(term,))).passages[0]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "...",
        "?!",
        "-",
        "\ud800",
        "\x00",
        "\u202e",
        "😀",
        "\u0301",
        "[",
        "[" * 999,
    ],
)
def test_a_text_that_says_nothing_comes_through_as_it_is(text: str) -> None:
    done = redact(job_of(text, terms=(JUSSI, *_ODD_TERMS)))
    assert (done.passages, done.open_items) == ((text,), ())


def test_no_known_names_at_all_leaves_the_patterns_and_the_questions() -> None:
    done = redact(job_of("Silloin Pasi soitti 040 123 4567.", terms=()))
    assert "040" not in done.passages[0]
    assert [item.word for item in done.open_items] == ["Pasi"]


def test_a_telegram_in_small_letters_is_read_like_any_text() -> None:
    text = "korhonen soitti klo 14, jussin luona ok. hetu 131052-908t, puh 0401234567. jk sovittu"
    done = redact(job_of(text)).passages[0]
    for gone in ("korhonen", "jussin", "131052", "908t", "0401234567"):
        assert gone not in done


def test_letters_after_a_name_of_one_letter_are_left_alone() -> None:
    term = KnownTerm("Li X", TermKind.PERSON, Category.CLIENT_NAME)
    done = redact(job_of("Silloin Li X tuli, vaihe x ja kohta X jäivät.", terms=(term,)))
    assert done.passages[0].startswith("Silloin [HENKILÖ ")
    assert done.passages[0].endswith("vaihe x ja kohta X jäivät.")


_PIECES = st.sampled_from(
    ["Jussi", "Korhoselle", "korhonen ", "J.K. ", "131052-908T", " 040 123 4567", "a@b.fi", "@jk ",
     "Puistokatu 9 B ", "FI21 1234 5600 0007 85", "s. 2.2.1981", " ", "\n", ". ", "- ", "Pasi ",
     "[HENKILÖ A] ", "\u00ad", "\u200b", "\ud800", "é", "e\u0301", "😀", "\u202e", "\x00",
     "ABC-123 "]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=14).map("".join))
@settings(max_examples=200)
def test_everything_found_stands_where_it_says_and_nothing_overlaps(text: str) -> None:
    done = redact(job_of(text, terms=(JUSSI, *_ODD_TERMS)))
    spans = [(one.start, one.end, one.original) for one in done.removals]
    spans += [(one.start, one.end, one.word) for one in done.open_items]
    last = 0
    for start, end, said in sorted(spans):
        assert text[start:end] == said
        assert start >= last
        last = end


_SENTENCES = st.sampled_from(
    ["Jussille soitettiin numeroon 040 123 4567.", "Korhosen hetu on 131052-908T ja s. 2.2.1981.",
     "Asuu Puistokatu 9 B 33, 40100 Jyväskylä.",
     "Kirjoita jussi@example.fi tai @jussi_k.",
     "Tili FI21 1234 5600 0007 85, auto ABC-123, asia 5560/R/998/25.", "Pasi ja J.K. lähtivät.",
     "Igår ringde Korhonens bror.", "KORHONEN JUSSI TULI KLO 14.", "JussiKorhonen kävi.",
     "Tunnus jkorhonen2, nimimerkki Varjo, käyttäjätunnus jk_81 loppuosa 908T."]
)  # fmt: skip


@given(st.lists(_SENTENCES, min_size=1, max_size=6).map(" ".join))
@settings(max_examples=100)
def test_redacting_again_changes_nothing(text: str) -> None:
    once = redact(job_of(text))
    again = redact(job_of(*once.passages))
    assert again.passages == once.passages
    assert again.removals == ()


@pytest.mark.parametrize(
    "piece",
    ["a", "A", "1", "1 ", "A ", "\t", " ", "a_", "a.", "a1", "@", "-\n", "a@b.", "12:30 ", "Jussi",
     "Ab ", "0-", "maj ", "(at)"],
)  # fmt: skip
def test_two_hundred_thousand_letters_of_any_kind_take_about_linear_time(piece: str) -> None:
    def spent(length: int) -> float:
        text = (piece * length)[:length]
        began = time.process_time()
        redact(job_of(text))
        return time.process_time() - began

    spent(1_000)
    assert spent(20_000) < 6 * spent(5_000) + 0.5  # four times the text; squared would be 16


def test_every_process_gives_the_same_answer() -> None:
    program = (
        "from tests.redaction.jobs import *\n"
        "from exitdesk.redaction.engine import redact\n"
        "names = ['Anna-Liisa Mäki-Petäjä', 'Jussi Korhonen', 'Liisa Korhonen', 'Åke Åkerblom']\n"
        "terms = tuple(KnownTerm(n, TermKind.PERSON, Category.CLOSE_ONE) for n in names)\n"
        "text = 'Korhonen, Anna, J.K., Pasi, Aakerblom, Åke Åkerblom, 040 123 4567, ABC-123, '\n"
        "done = redact(job_of(text * 3 + 'Turku Pasille korhoenn', terms=terms))\n"
        "print(ascii(done))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1
