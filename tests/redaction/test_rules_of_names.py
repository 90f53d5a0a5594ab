"""Names that stand otherwise than a dictionary would have them, rule by rule."""

from typing import Any

import pytest

from exitdesk.redaction.cli import redact_note


def redacted(text: str, lang: str = "fi", **known: list[str]) -> tuple[str, list[str]]:
    """Return what is left of a text, and the words asked about."""
    answer: Any = redact_note({"id": 1, "lang": lang, "known": known, "text": text})
    return answer["text"], [flag["text"] for flag in answer["flags"]]


@pytest.mark.parametrize(
    "text",
    ["Kennethin bror ringer upp.", "Jag mötte Kennethille hos hans bror.", "kennethin bror"],
)
def test_a_finnish_form_goes_from_a_swedish_sentence(text: str) -> None:
    left, _ = redacted(text, "sv", person=["Kenneth Rosenlund"])
    assert "ennethi" not in left


def test_a_swedish_name_that_looks_like_a_finnish_form_is_asked_about_and_not_taken() -> None:
    left, asked = redacted("Jag mötte Karin hos hans bror.", "sv", person=["Kari Rosenlund"])
    assert "Karin" in left
    assert asked == ["Karin"]


def test_a_name_in_small_letters_does_not_tell_what_language_its_sentence_is_in() -> None:
    left, asked = redacted("tomi mår bättre, barnen också", "sv", person=["Tomi Aho"])
    assert (left[:8], asked) == ("[PERSON ", [])


@pytest.mark.parametrize("text", ["eilen JussiKorhonen kävi", "eilen #jussikorhoselle soitettiin"])
def test_a_name_without_its_gap_goes(text: str) -> None:
    left, asked = redacted(text, person=["Jussi Korhonen"])
    assert "orho" not in left
    assert asked == []


@pytest.mark.parametrize(
    "text",
    ["eilen Korho nen kävi", "eilen Korho\nselle soitettiin", "eilen Korhos\nelle kerrottiin"],
)
def test_a_name_torn_by_a_page_goes_whole(text: str) -> None:
    left, _ = redacted(text, person=["Jussi Korhonen"])
    assert "orho" not in left
    assert "elle " not in left


def test_two_ordinary_words_beside_each_other_are_no_torn_name() -> None:
    text = "Silloin Mari on paikalla, ja vati kaatui."
    assert redacted(text, person=["Marion Javati"])[0] == text


@pytest.mark.parametrize(
    "written", ["Aakerblomille", "Maekinen", "Lindkvist", "Lindquistin", "Valter"]
)
def test_a_name_goes_as_others_spell_it(written: str) -> None:
    known = ["Åke Åkerblom", "Jussi Mäkinen", "Eva Lindqvist", "Walter Aho"]
    assert written not in redacted(f"Silloin {written} asiasta puhuttiin.", person=known)[0]


@pytest.mark.parametrize("written", ["Lindqvistarna", "lindqvistarnas", "Lindqvists'"])
def test_a_swedish_family_goes(written: str) -> None:
    left, _ = redacted(f"Igår talade vi om {written} hus.", "sv", person=["Johan Lindqvist"])
    assert written not in left


@pytest.mark.parametrize("small", ["han", "ett", "den"])
def test_a_small_word_that_is_a_name_too_names_nobody_in_small_letters(small: str) -> None:
    text = f"I dag kom {small} man till mötet."
    known = [f"Li {small.capitalize()}"]
    assert redacted(text, "sv", person=known) == (text, [])
    assert (
        redacted(f"I dag kom {small.capitalize()} till mötet.", "sv", person=known)[0][10] == "["
    )


def test_a_small_word_at_the_start_of_a_sentence_is_asked_about() -> None:
    left, asked = redacted("Han ringde i dag.", "sv", person=["Han Li"])
    assert (left, asked) == ("Han ringde i dag.", ["Han"])


def test_a_small_word_of_one_language_is_a_name_in_the_other() -> None:
    assert "ville" not in redacted("eilen ville soitti", person=["Ville Aho"])[0]
    assert "ville" in redacted("hon ville inte komma", "sv", person=["Ville Aho"])[0]


@pytest.mark.parametrize("written", ["korhoenn", "korhonnen", "krohonen", "korhone", "korhosem"])
def test_a_slip_of_the_finger_is_asked_about_in_small_letters_too(written: str) -> None:
    assert redacted(f"eilen {written} soitti", person=["Jussi Korhonen"])[1] == [written]


def test_a_particle_that_ends_a_name_is_a_surname() -> None:
    left, _ = redacted("Igår kom Le:s bror hit.", "sv", person=["Vu Le"])
    assert "Le:s" not in left


def test_a_group_named_by_its_members_goes_as_one_of_them() -> None:
    known = {"associate_group": ["Vargbröderna MC"]}
    left, _ = redacted("Han är en Vargbröder, sade hon.", "sv", **known)
    assert "Vargbröder" not in left


def test_those_of_a_group_go_in_small_letters_too() -> None:
    left, _ = redacted("rautakouralaiset liikkuivat", associate_group=["Rautakoura MC"])
    assert "rautakoura" not in left


@pytest.mark.parametrize("written", ["M.R-Ö.", "M R-Ö", "M. R-Ö", "MRÖ"])
def test_initials_of_a_double_surname_go(written: str) -> None:
    left, _ = redacted(f"Silloin {written} tuli.", person=["Mikael Rantala-Öst"])
    assert left.startswith("Silloin [HENKILÖ ")
    assert left.endswith("] tuli.")


@pytest.mark.parametrize(
    ("known", "written"),
    [
        ("Irja Hylje", "Hylkeen"), ("Lê Thị Hoa", "Lê"), ("Hans Aittola", "Hans'"),
        ("Pohjanen Jälje", "Jälkeellä"),
    ],
)  # fmt: skip
def test_rare_forms_of_rare_names_go(known: str, written: str) -> None:
    assert written not in redacted(f"Silloin {written} asia siirtyi.", person=[known])[0]


def test_who_lives_in_a_town_goes_with_the_letter_that_links() -> None:
    left, _ = redacted("Han är jakobstadsbo och hon åbobo.", "sv", place=["Jakobstad", "Åbo"])
    assert "jakobstad" not in left
    assert "åbo" not in left


def test_the_short_name_of_a_group_is_asked_about() -> None:
    assert redacted("kotkat lentävät", associate_group=["Teräskotkat MC"])[1] == ["kotkat"]


def test_initials_in_small_letters_are_asked_about_unless_they_are_a_word() -> None:
    assert redacted("tavattu em, hän väsynyt", person=["Eero Moilanen"])[1] == ["em"]
    assert redacted("tavattu ja sovittu", person=["Jaana Aho"])[1] == []


def test_an_initial_after_a_name_goes_in_small_letters_too() -> None:
    left, asked = redacted(
        "soitto kimmo b:lle, u-m ok", person=["Kimmo Backlund", "Ulla-Maija Aho"]
    )
    assert "b:lle" not in left
    assert asked == ["u-m"]


def test_the_partitive_of_lohi_is_lohta() -> None:
    assert "Lohta" not in redacted("Silloin Lohta kuultiin.", person=["Lauri Lohi"])[0]


@pytest.mark.parametrize(
    "text",
    [
        "Eilen puhuttiin asiasta.", "Viime viikolla sovittiin.", "Tarkista puhelin.",
        "Huom tämä asia.", "Sosiaalihuolto vastasi.", "Etätapaaminen pidettiin.",
        "Saaneet ovat vastanneet.", "Työssään hän viihtyy.", "Rennosti meni.",
        "Nimi: kirjattu Päätös: myönnetty", "Koodi oli A1C. Kirjaa se.",
    ],
)  # fmt: skip
def test_ordinary_words_at_the_start_are_not_asked_about(text: str) -> None:
    assert redacted(text, person=["Jussi Korhonen"])[1] == []


def test_only_real_placeholders_are_passed_over() -> None:
    left, _ = redacted("[KORHONEN JK] ja [JUSSI A] tulivat", person=["Jussi Korhonen"])
    assert "KORHONEN" not in left
    assert "JUSSI" not in left
