"""A word looked for is found in its other forms; words of their own are not."""

import json
from pathlib import Path

import pytest

from exitdesk.casework.inflections import OtherForms, bases
from exitdesk.redaction.engine.letters import folded

_FORMS = Path(__file__).parents[1] / "data" / "redaction" / "inflections.json"


def _plain(word: str) -> bool:
    return word.isalpha()


def _pairs() -> list[tuple[str, str]]:
    data = json.loads(_FORMS.read_text(encoding="utf-8"))["forms"]
    return [
        (name, form)
        for name, forms in data.items()
        for form in sorted(set(forms.values()))
        if _plain(name) and _plain(form) and folded(name) != folded(form)
    ]


def test_the_basic_form_of_every_name_in_the_list_finds_all_its_forms() -> None:
    missed = []
    forms = {name: OtherForms(name) for name, _form in _pairs()}
    for name, form in _pairs():
        if not forms[name].among([form.lower()]):
            missed.append((name, form))
    assert len(_pairs()) > 1_400
    assert missed == []


def test_any_form_of_a_name_finds_its_basic_form() -> None:
    asked = _pairs()[::9]  # each search makes its own guesses; a ninth of them is enough here
    missed = [(form, name) for name, form in asked if not OtherForms(form).among([name.lower()])]
    assert len(asked) > 150
    assert len(missed) <= len(asked) // 100


@pytest.mark.parametrize(
    ("typed", "found", "left"),
    [
        ("Virtanen", ("virtasen", "virtaselle", "virtasta"), ("virtasalo", "virta", "virrassa")),
        ("Virtaselta", ("virtanen", "virtasen"), ("virta", "virtasalo")),
        ("velkaa", ("velka", "velat", "velan", "velkoja"), ("velkakierre", "velho")),
        ("asunnon", ("asunto", "asunnossa", "asuntoja"), ("asu", "asua")),
        ("pojan", ("poika", "pojat"), ("poissa",)),
        ("mäessä", ("mäki", "mäen"), ("mäti",)),
        ("uhkaus", ("uhkauksia", "uhkauksesta"), ("uhka", "uhmaus")),
        ("skulden", ("skuld", "skulder", "skulderna"), ("skuldra", "skul")),
        ("flickan", ("flicka", "flickor"), ("flik",)),
        ("Lindströms", ("lindström",), ("lindberg",)),
    ],
)
def test_forms_are_found_and_likenesses_are_not(
    typed: str, found: tuple[str, ...], left: tuple[str, ...]
) -> None:
    assert OtherForms(typed).among((*left, *found)) == found


def test_short_words_and_numbers_have_no_other_forms() -> None:
    for word in ("ei", "på", "7", "112", "k"):
        assert not OtherForms(word).among(["eissä", "påarna", "71", "1123", "k"])


def test_a_word_is_among_its_own_bases_whatever_it_is() -> None:
    for word in ("virtanen", "xyz", "aa", "ö", "möhkäle"):
        assert word in bases(word)
