"""The verifier's own idea of what a form of a name is."""

import json
from pathlib import Path

import pytest

from exitdesk.redaction.verifier.name_forms import NameForms
from exitdesk.redaction.verifier.terms import TermSearch

DATA = json.loads(
    (Path(__file__).parents[1] / "data" / "redaction" / "inflections.json").read_text("utf-8")
)


def _covers(name: str, word: str) -> bool:
    if NameForms(name).covers(word):
        return True
    parts = [NameForms(part) for part in name.split("-")]
    return len(parts) > 1 and all(
        any(one.covers(piece) for one in parts) for piece in word.split("-")
    )


@pytest.mark.parametrize("name", sorted(DATA["forms"]))
def test_every_true_form_of_a_name_is_covered(name: str) -> None:
    missed = [form for form in DATA["forms"][name].values() if not _covers(name, form)]
    assert missed == []


def test_other_peoples_names_are_left_alone() -> None:
    hit = [pair for pair in DATA["other_names"] if NameForms(pair[0]).covers(pair[1])]
    assert len(hit) <= 2


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Jussi Korhonen", "Asia koskee Korho-\nsta ja muita."),
        ("Jussi Korhonen", "KORHOSEN KOTIKUNTA"),
        ("Jussi Korhonen", "näin korhosen bussissa"),
        ("Jussi Korhonen", "tavattiin K o r h o s e n kanssa"),
        ("Jussi Korhonen", "J.K. sai päätöksen"),
        ("Jussi Korhonen", "Korho\u00adsen avain"),
        ("Jussi Korhonen", "Korh onen tuli"),
        ("Željko Petrović", "Zeljkon serkku"),
        ("Juha-Matti Ylä-Outinen", "Outiselta puuttuu kortti"),
        ("Anders Bergström", "Bergströms mor"),
        ("Yusuf", "Yusufille soitettiin"),
        ("+358 44 987 6543", "numero 044-9876543"),
        ("044 987 6543", "numero +358 (0)44 9876543"),
        ("020281-903X", "tunnus 020281 - 903x"),
        ("FI76 3939 0001 0020 30", "tili FI7639390001002030"),
        ("RUK-905", "auto ruk 905"),
        ("jussi_k@example.org", "JUSSI_K@EXAMPLE.ORG"),
        ("1981-02-02", "synt. 2.2.1981"),
        ("1990-07-07", "den 7 juli 1990"),
        ("1981-02-02", "2. helmikuuta 1981"),
        ("Puistokatu 9 B 33, 40100 Jyväskylä", "Puistokadulla ei ole valvontaa"),
        ("Puistokatu 9 B 33, 40100 Jyväskylä", "Jyväskylästä"),
        ("Ö", "Ö tuli"),
        ("Ryhmän ohjaaja", "Ryhmän ohjaajalle soitettiin"),
        ("Tiina naapurista", "sitten tiina soitti"),
    ],
)
def test_a_term_is_found_in_its_disguises(term: str, text: str) -> None:
    assert TermSearch([term]).found_in(text)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Antti Järvi", "Järvinen ja Järvelä eivät liity asiaan"),
        ("Onni Virta", "se onneksi onnistui ja virtaa riitti"),
        ("Kalle Laine", "Kallein laina ja lainaehdot."),
        ("Stig Vik", "en stig längs en vik"),
        ("Ryhmän ohjaaja", "aika sovitaan ryhmän päätteeksi"),
        ("1981-02-02", "kokous 9.9.2026 ja 12.2.1981"),
        ("044 987 6543", "diarienummer 12345"),
    ],
)
def test_ordinary_text_is_not_taken_for_a_term(term: str, text: str) -> None:
    assert not TermSearch([term]).found_in(text)


def test_a_word_the_officer_kept_is_no_finding() -> None:
    assert not TermSearch(["Rauha"], kept=["Rauhassa"]).found_in("Rauhassa oltiin")
