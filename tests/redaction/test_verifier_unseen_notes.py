"""The verifier on notes it was not built on: whatever names the case knows, it finds."""

import re

import pytest

from exitdesk.redaction.verifier.name_forms import NameForms
from exitdesk.redaction.verifier.terms import TermSearch
from tests.redaction.note_scores import read_notes

# A name typed in small letters that is also a rare form of another word: the letter t.
_LEFT_ALONE = {"tiina"}
_OTHER_TERMS = {"hetu", "phone", "many", "table", "pattern"}  # identifiers the case does not know


def _cases() -> list[tuple[str, list[str], str]]:
    """Return each string that must go, alone in its note, with what the case knows."""
    cases = []
    for note in read_notes("unseen.jsonl"):
        known = [term for key, some in note["known"].items() if key != "keep" for term in some]
        digits = re.compile(r"\d{3}|-\d")
        for wanted in note["must_go"]:
            if not known or wanted in _LEFT_ALONE or _OTHER_TERMS & set(note["tags"]):
                continue
            if digits.search(wanted) and "dob" not in note["known"]:
                continue
            text = note["text"]
            for other in note["must_go"]:
                if other != wanted and other not in wanted and wanted not in other:
                    text = text.replace(other, "—")
            cases.append((wanted, known, text))
    return cases


def test_every_name_that_must_go_is_found_where_it_stands() -> None:
    cases = _cases()
    missed = [
        (wanted, known)
        for wanted, known, text in cases
        if re.search(r"[^\W\d_]", wanted) and not TermSearch(known).found_in(text)
    ]
    assert len(cases) > 800
    assert missed == []


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Ohut", "Ohuelta"),
        ("Avain", "Avaimelle"),
        ("Soitin", "Soittimesta"),
        ("Ilmatar", "Ilmattarelle"),
        ("Taival", "Taipaleen"),
        ("Uusitalo", "Uudentalon"),
        ("Mäkitie", "Mäkiteillä"),
        ("Sudet", "Susien"),
        ("Lindberg", "Lindbergeillä"),
        ("Leinonen", "Leinos"),
    ],
)
def test_rarer_paradigms_are_covered(name: str, form: str) -> None:
    assert NameForms(name).covers(form)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Dragan Đorđević", "Djordjevicin nimi"),
        ("Søren Kjær", "Sorenille tulkki"),
        ("Päivi Hyvönen", "terveisin Hyvonen"),
        ("Yousef al-Khatib", "Khatibilla on lääkitys"),
        ("Tiina Rautiainen", "luki Rаutiаinen kyrillisin kirjaimin"),
        ("Turku", "turkulainen taksi"),
        ("Vasa", "ett hem för en vasabo"),
        ("Turku", "koulua Åbossa"),
        ("1984-03-09", "maaliskuun 9. päivänä vuonna 1984"),
        ("1984-03-09", "yhdeksäs maaliskuuta 1984"),
        ("1984-03-25", "kahdeskymmenesviides maaliskuuta 1984"),
        ("1984-03-09", "den 9:e mars 1984"),
        ("1984-03-12", "tolfte mars 1984"),
        ("1984-03-09", "9.3.-84"),
        ("instagram.com/varjo88", "tili instagram.com/varjo88 poistettiin"),
        ("varis42", "nimellä varis42 siellä"),
        ("nimi at example piste fi", "luki nimi at example\npiste fi lopussa"),
        ("0501112233", "Eero\t050 111 2233"),
        ("pitkä jallu", "Jallulle ei vastata"),
        ("Mika Tolvanen", "M.T:n veli"),
        ("Jari-Pekka Näätsaari", "J-P soitti"),
        ("R2", "R2:lle annettiin lupa"),
        ("2001-11-30", "född 30/11 2001"),
    ],
)
def test_a_term_is_found_in_rarer_disguises(term: str, text: str) -> None:
    assert TermSearch([term]).found_in(text)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Sten Lund", "Stenen flyttades och lunchen blev kall."),
        ("Björn Berg", "björnen på berget i bergen"),
        ("Satu Mäkelä", "Mäkeläinen ei liity asiaan"),
        ("Fanny Hell", "Hellä kosketus"),
        ("Tuure Osoite", "[OSOITE A] on poistettu"),
        ("1984-03-09", "kokous 9.3.2026 ja 19.3.1984"),
        ("0501112233", "summa 501 112 euroa"),
    ],
)
def test_what_only_looks_alike_is_left_alone(term: str, text: str) -> None:
    assert not TermSearch([term]).found_in(text)
