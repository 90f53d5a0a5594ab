"""Names that the case does not know, and that are words too: never let through unasked."""

import pytest

from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import LetterSource, RedactionJob, redact
from exitdesk.redaction.treatments import Treatment


def asked(text: str, lang: Lang) -> list[str]:
    treatments = dict.fromkeys(Category, Treatment.REMOVE)
    redacted = redact(RedactionJob((text,), (), treatments, lang, LetterSource(1)))
    return [item.word for item in redacted.open_items]


@pytest.mark.parametrize(
    "name",
    [
        "Mäkinen",
        "Hämäläinen",
        "Laine",
        "Niemi",
        "Nurmi",
        "Salo",
        "Janne",
        "Tiina",
        "Sari",
        "Anton",
        "Eva",
        "Johan",
        "Stefan",
    ],
)
def test_a_finnish_sentence_that_begins_with_a_name_is_asked_about(name: str) -> None:
    assert name in asked(f"{name} uhkasi häntä eilen.", Lang.FI)


@pytest.mark.parametrize(
    "name",
    [
        "Nieminen",
        "Virtanen",
        "Salminen",
        "Rantanen",
        "Sanna",
        "Göran",
        "Kristina",
        "Sirpa",
        "Lindblom",
        "Partanen",
    ],
)
def test_a_swedish_sentence_that_begins_with_a_name_is_asked_about(name: str) -> None:
    assert name in asked(f"{name} hotade honom i går.", Lang.SV)
    assert f"{name}s" in asked(f"{name}s bil stod där.", Lang.SV)


@pytest.mark.parametrize("name", ["Nina", "Ville", "Riku", "Julia", "Niko", "Wilma"])
def test_a_given_name_that_is_a_form_of_another_word_is_asked_about(name: str) -> None:
    assert name in asked(f"Tiistaina {name} uhkasi häntä.", Lang.FI)
    assert name in asked(f"I tisdags hotade {name} honom.", Lang.SV)
    assert name in asked(f"{name} uhkasi häntä.", Lang.FI)


@pytest.mark.parametrize("text", ["Hän sai apua RIKU:lta.", "RIKU auttoi.", "Luokka on VI."])
def test_an_abbreviation_in_its_capitals_is_not(text: str) -> None:
    assert asked(text, Lang.FI) == []


@pytest.mark.parametrize("text", ["Hans bror var med.", "Aina kun hän soittaa.", "Veli soitti."])
def test_an_everyday_first_word_is_not(text: str) -> None:
    assert asked(text, Lang.SV if text.startswith("Hans") else Lang.FI) == []
