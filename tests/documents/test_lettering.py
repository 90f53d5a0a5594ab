"""Typed text on paper: no markup, no silent loss, no crash."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.documents.discreet_plans import make_discreet_plan
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.requests import DiscreetPlan, DiscreetShape, PlanLine, PlanSection
from exitdesk.documents.styles import styles
from exitdesk.domain.strikings import STRUCK
from exitdesk.domain.texts import Lang

Read = Callable[[bytes], tuple[str, str]]


def carried(text: str, shape: DiscreetShape = DiscreetShape.A4) -> DiscreetPlan:
    """Return a plan of one line."""
    return DiscreetPlan(Lang.FI, (PlanSection("", (PlanLine(text),)),), shape)


@pytest.mark.parametrize(
    "typed",
    [
        "a < b & c > d",
        "<b>lihava</b> <img src='x'/> &nbsp; &#65;",
        "<para>ei loppua",
        "</para></b>",
        "100 % (ja) \\ takakeno /Nimi <<x>>",
        "<a href='http://x'>linkki</a>",
    ],
)
def test_what_looks_like_markup_is_printed_as_typed(typed: str, read: Read) -> None:
    made = make_discreet_plan(carried(typed))
    assert made.missing_glyphs == ()
    for text in read(made.pdf):
        assert typed in text


def test_letters_of_both_languages_and_of_clients_names_are_in_the_font() -> None:
    lettering = Lettering()
    typed = "ÅÄÖåäö ŠŽšž Éé Ðđ Łł Ñ Ç İı Ğğ Şş Ươ Ѓ Иван Ελένη \u2013 \u2019 \u201d € § ½"
    assert lettering.plain(typed) == typed
    assert lettering.missing == ()


def test_missing_characters_become_a_visible_sign_and_are_told() -> None:
    lettering = Lettering()
    assert lettering.plain("koti 🏠 ja محمد") == "koti \u25ca ja \u25ca\u25ca\u25ca\u25ca"
    assert lettering.missing == ("🏠", "م", "ح", "د")


def test_a_joined_picture_is_one_sign() -> None:
    lettering = Lettering()
    assert lettering.plain("👩‍👧‍👦!👍🏽!❤️!") == "\u25ca!\u25ca!\u25ca!"


def test_invisible_characters_are_taken_out() -> None:
    typed = "Vir\u00adta\u200bnen\u202e\u2066\ufeff\x07"
    assert Lettering().plain(typed) == "Virtanen"


def test_separate_accents_are_joined_to_their_letters() -> None:
    assert Lettering().plain("A\u030aland o\u0308 e\u0301") == "Åland ö é"


def test_line_ends_stay_and_blank_lines_part_paragraphs() -> None:
    assert Lettering().plain("a\r\nb\rc\u2028d") == "a\nb\nc\nd"
    parts = Lettering().paragraphs("eka\nrivi\n\n\ntoka", styles().body)
    assert [len(part.frags) for part in parts] == [3, 1]  # two lines with an end between, one line


def test_a_time_stays_with_its_word() -> None:
    assert Lettering().plain("klo 14.30") == "klo\u00a014.30"
    assert Lettering().plain("kl. 14.30") == "kl.\u00a014.30"


@pytest.mark.parametrize("shape", list(DiscreetShape))
def test_right_to_left_text_and_pictures_do_not_stop_the_print(shape: DiscreetShape) -> None:
    made = make_discreet_plan(carried("שלום \u202eمرحبا\u202c 🚗🚗 ไทย 漢字", shape))
    assert "ש" in made.missing_glyphs
    assert "漢" in made.missing_glyphs


@given(st.text(min_size=1, max_size=60))
def test_any_text_can_be_set_and_stays_in_the_font(typed: str) -> None:
    lettering = Lettering()
    plain = lettering.plain(typed)
    assert Lettering().plain(plain) == plain
    assert "\x00" not in plain


@given(st.text(max_size=40))
def test_any_line_can_be_printed(typed: str) -> None:
    plan = carried(f"alku {typed} loppu")
    assert make_discreet_plan(plan).pdf.startswith(b"%PDF")


def test_what_was_struck_out_is_a_line_that_the_font_has() -> None:
    lettering = Lettering()
    assert lettering.plain(f"Ringde {STRUCK} i dag.") == "Ringde ——— i dag."
    assert lettering.missing == ()
