"""The text that is read and the text that was set: the same words, both ways."""

import pytest

from exitdesk.documents.makers import make_document
from exitdesk.documents.requests import CaseReport, Grid, Heading, KeyValues, Passage
from exitdesk.domain.answers import PartialDate
from exitdesk.domain.texts import Lang
from exitdesk.redaction.verifier.approval import differs
from exitdesk.redaction.verifier.profiles import REPORT
from exitdesk.redaction.verifier.verifying import verify


@pytest.mark.parametrize(
    ("read", "approved"),
    [
        ("Sovittiin uusi\naika.", "Sovittiin uusi aika."),
        ("Sovit-\ntiin uusi aika", "Sovittiin uusi aika."),
        ("Sovit\ntiin uusi aika", "Sovittiin uusi aika."),
        ("aika uusi Sovittiin", "Sovittiin uusi aika."),
        ("1. 7 Q 4 M\n4. A B C D", "1. 7Q4M 4. ABCD"),
        ("pitkäsa x nainen", "pitkäsanainen x"),
    ],
)
def test_breaks_and_places_do_not_count(read: str, approved: str) -> None:
    assert not differs([read], approved)


@pytest.mark.parametrize(
    ("read", "approved"),
    [
        ("Sovittiin uusi aika Virtasen", "Sovittiin uusi aika."),
        ("Sovittiin aika", "Sovittiin uusi aika."),
        ("Sovittiin uusi aika aika", "Sovittiin uusi aika."),
        ("Sovittiin usui aika", "Sovittiin uusi aika."),
        ("lampaat aistivat", "taimmat lapsiatavi"),
        ("", "Sovittiin."),
        ("Sovittiin.", ""),
    ],
)
def test_a_word_more_or_less_or_other_does(read: str, approved: str) -> None:
    assert differs([read], approved)


ODD = {
    "other scripts": "Καλημέρα κόσμε, Привет мир, שלום, مرحبا, 漢字",
    "signs nobody prints": "Hyvä 😀 juttu 👨‍👩‍👧 \ue000 a\x00b\x07c",
    "marks of their own": "A\u0301 e\u0301 Ra\u0308ven Nguyễn İstanbul",
    "fractions and powers": "½ litraa, m² ja H₂O, Ⅳ, №5, ™ ja ℃",
    "ligatures": "ﬁnland oﬃce ﬂyg ǆ ŉ Straße ẞ",
    "blanks": "10\u00a0000 €, a\u2009b\u202fc\u3000d\te, sa\u00adna",
    "a long word": "lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas " * 4,
    "no word at all": "x" * 300,
    "letters apart": "h a r v e n n e t t u teksti, a·b·c, ja/tai",
    "markup": "A & B < C > D &amp; &#65; <b>x</b> 100% %56",
    "a list": "• eka\n• toka\n- kolmas\n1. neljäs",
    "many words": "Sovittiin uusi aika toimistolla. " * 300,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_text_comes_out_as_it_was_set(text: str) -> None:
    made = make_document(
        CaseReport(
            lang=Lang.FI, recipient="Tuki", purpose="Tuki", reference="ABCDE-FGHJK",
            dated=PartialDate(2026, 11),
            blocks=(
                Heading("Otsikko"), Passage(text), KeyValues((("Kohta", text[:200]),)),
                Grid(("A", "B"), ((text[:60], "x"),)),
            ),
        )
    )  # fmt: skip
    assert verify(made.pdf, ("Jussi Korhonen",), REPORT, expected_text=made.words) == ()
