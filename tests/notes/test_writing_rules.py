"""What helps to write little: templates and wording lists, as the unit's own data."""

import re
from pathlib import Path

import pytest

from exitdesk.casework.writing_rules import WritingRules, WritingRulesError
from exitdesk.domain.categories import Category
from exitdesk.domain.reminders import OffenceWords
from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Field, Kind

RESOURCES = Path(__file__).parents[2] / "resources"
RULES = WritingRules.load(RESOURCES / "rules")
_TEXTS = frozenset({Kind.SHORT_TEXT, Kind.LONG_TEXT, Kind.RATED})


@pytest.mark.parametrize(
    "text",
    [
        "Hän oli tehnyt rikoksen.",
        "Tuli puheeksi tappo.",
        "Veli kauppasi jotain.",
        "Autossa oli ase.",
        "Hän on velkaa Matille.",
        "Det handlade om ett brott.",
        "Han är skyldig Kalle pengar.",
        "De hade vapen.",
    ],
)
def test_the_words_of_both_languages_are_found_in_either(text: str) -> None:
    assert len(RULES.offences.passages(text)) == 1


def test_a_word_is_the_word_and_a_star_is_the_rest_of_it() -> None:
    words = OffenceWords.of(["ase", "rikok*", "velkaa *lle"], ["rikokseton*"])
    assert words.passages("Asema on auki.") == ()
    assert words.passages("Rikokseton arki.") == ()
    assert words.passages("Rikoksia.") != ()
    assert words.passages("On velkaa\nPekalle.") == ()  # a line ends a sentence
    assert words.passages("On velkaa Pekalle.") != ()


def test_without_lists_nothing_is_marked() -> None:
    assert WritingRules().offences.passages("Ryöstö ja rikos.") == ()


def test_the_answer_for_what_may_be_prevented_never_asks_for_anything_to_be_deleted() -> None:
    assert RULES.instruction is not None
    assert "Ta inte bort" in RULES.instruction.sv
    assert "Älä poista" in RULES.instruction.fi


def test_templates_are_headings_in_both_languages_and_nothing_else() -> None:
    assert len(RULES.templates) >= 4
    for template in RULES.templates:
        for lang in Lang.SV, Lang.FI:
            lines = template.words(lang).split("\n")
            assert [line for line in lines if line] == [
                f"{heading.in_lang(lang)}:" for heading in template.headings
            ]


def test_no_template_reads_like_a_note_of_an_offence() -> None:
    for template in RULES.templates:
        for lang in Lang.SV, Lang.FI:
            assert RULES.offences.passages(template.words(lang)) == ()


def test_the_reminder_is_off_where_threats_and_debts_are_written(forms: FormLibrary) -> None:
    debts = re.compile(r"skuld|velka|velko|fordring", re.IGNORECASE)
    for key in forms.keys():  # noqa: SIM118  (a library is no mapping)
        for field in _all(tuple(forms.latest(key).fields())):
            threat = field.category in {Category.THREAT_SOURCE, Category.SAFETY}
            debt = debts.search(field.label.sv + field.label.fi + field.id)
            if field.kind in _TEXTS and (threat or debt):
                assert not field.reminder, f"{key}/{field.id}"


@pytest.mark.parametrize("name", ["note_templates", "non_collection", "non_disclosure"])
def test_a_file_of_rules_that_is_damaged_is_named(tmp_path: Path, name: str) -> None:
    for path in (RESOURCES / "rules").glob("non_*.toml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    shipped = (RESOURCES / "rules" / "note_templates.toml").read_bytes()
    (tmp_path / "note_templates.toml").write_bytes(shipped)
    (tmp_path / f"{name}.toml").write_text("[fi]\nwords = 3\n")
    with pytest.raises(WritingRulesError) as error:
        WritingRules.load(tmp_path)
    assert f"{name}.toml" in error.value.text.fi


def _all(fields: tuple[Field, ...]) -> list[Field]:
    return [one for field in fields for one in (field, *field.fields)]
