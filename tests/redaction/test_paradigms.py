"""Forms of names, made from the nominative."""

import json
from pathlib import Path
from typing import Any

import pytest

from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.matching import Entry, FormIndex
from exitdesk.redaction.engine.paradigms import derivations, paradigm

_FILE = Path(__file__).parents[1] / "data" / "redaction" / "inflections.json"
DATA: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
_ENTRY = Entry(0, 0, 1, alone=True)


def is_form(name: str, form: str) -> bool:
    """Whether ``form`` is surely a form of ``name``."""
    first, hyphen, last = folded(name).rpartition("-")
    head, small = first + hyphen, folded(form)
    if not small.startswith(head):
        return False
    index = FormIndex()
    index.add(_ENTRY, paradigm(last))
    found = index.find(small[len(head) :], finnish=True, swedish=False)
    return any(not match.doubtful for match in found)


@pytest.mark.parametrize("name", DATA["forms"])
def test_every_true_form_of_a_name_is_one_of_its_forms(name: str) -> None:
    assert [form for form in DATA["forms"][name].values() if not is_form(name, form)] == []


def test_names_of_others_are_no_forms() -> None:
    taken = [(name, other) for name, other in DATA["other_names"] if is_form(name, other)]
    assert len(taken) <= 2, taken


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Kurki", "Kurjelle"),
        ("Susi", "Sutta"),
        ("Hirvi", "Hirviltäkin"),
        ("Veli", "Veljensä"),
        ("Poika", "Pojalle"),
        ("Luku", "Luvun"),
        ("Halla-aho", "Halla-ahosta"),
        ("Jousimies", "Jousimiehelle"),
        ("Charlotte", "Charlottenkin"),
        ("Betty", "Bettyn"),
        ("Lars", "Larsille"),
        ("Porvoo", "Porvooseen"),
        ("Uusikaupunki", "Uudessakaupungissa"),
        ("Isojoki", "Isostajoesta"),
        ("Sudet", "Susien"),
        ("Enkelit", "Enkeleiltä"),
        ("Raaka", "Raa'alta"),
        ("Ilmatar", "Ilmattarelle"),
        ("Marjukka", "Marjukoita"),
    ],
)
def test_rarer_paradigms_are_known(name: str, form: str) -> None:
    assert is_form(name, form)


@pytest.mark.parametrize(
    ("name", "other"),
    [("Kalle", "Kallein"), ("Virta", "Virtasta"), ("Onni", "Onneksi"), ("Matti", "Mattila")],
)
def test_forms_of_other_words_are_not_taken_for_sure(name: str, other: str) -> None:
    assert not is_form(name, other)


@pytest.mark.parametrize(
    ("place", "word"),
    [
        ("turku", "turkulaisille"),
        ("lahti", "lahtelainen"),
        ("tampere", "tamperelaisten"),
        ("jyväskylä", "jyväskyläläiseltä"),
        ("helsinki", "helsinkiläisiä"),
    ],
)
def test_those_who_live_in_a_place_belong_to_it(place: str, word: str) -> None:
    index = FormIndex()
    index.add(_ENTRY, derivations(place))
    assert index.find(word, finnish=True, swedish=False)


@pytest.mark.parametrize("written", ["virtanen:lle", "virtanen'n", "virtanen:kin"])
def test_an_ending_after_a_colon_or_apostrophe_is_seen_for_what_it_is(written: str) -> None:
    index = FormIndex()
    index.add(_ENTRY, paradigm("virtanen"))
    assert index.find(written, finnish=True, swedish=False)


def test_swedish_takes_a_genitive_and_nothing_else() -> None:
    index = FormIndex()
    index.add(_ENTRY, paradigm("bergström"))
    seen = ["bergströms", "bergström's", "bergström:s", "bergströmin", "bergströmmen"]
    found = [word for word in seen if index.find(word, finnish=False, swedish=True)]
    assert found == ["bergströms", "bergström's", "bergström:s"]


def test_a_name_is_found_without_its_dots_but_never_surely() -> None:
    index = FormIndex()
    index.add(_ENTRY, paradigm("hämäläinen"))
    (match,) = index.find("hamalaiselle", finnish=True, swedish=False)
    assert match.doubtful
