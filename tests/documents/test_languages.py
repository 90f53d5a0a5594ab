"""A language of papers is data: adding one is adding files."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from exitdesk.casework.paper_languages import ClientPaper, PaperLanguages
from exitdesk.casework.word_places import option_place, placed_title
from exitdesk.commands.language_checks import paper_languages
from exitdesk.documents.fonts import characters
from exitdesk.documents.languages import load_language, load_languages, unprintable
from exitdesk.documents.wordings import placed_wording
from exitdesk.domain.document_languages import (
    FINNISH,
    SWEDISH,
    DocumentLanguage,
    document_language,
)
from exitdesk.domain.labels import LANES, LEVELS, MARKS
from exitdesk.domain.phases import FIRST_PHASE
from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary

LANGUAGES = Path(__file__).parents[2] / "resources" / "languages"
SHIPPED = sorted(folder.name for folder in LANGUAGES.iterdir())


@pytest.fixture(params=SHIPPED)
def language(request: pytest.FixtureRequest) -> DocumentLanguage:
    """Each further language that is shipped."""
    return load_language(LANGUAGES / request.param)


def test_english_is_shipped_beside_the_two_of_the_interface() -> None:
    assert [one.code for one in load_languages(LANGUAGES)] == ["sv", "fi", *SHIPPED]
    assert "en" in SHIPPED


def test_a_shipped_language_has_every_word_of_every_paper(
    language: DocumentLanguage, forms: FormLibrary
) -> None:
    languages = PaperLanguages((SWEDISH, FINNISH, language), forms)
    for paper in ClientPaper:
        assert languages.missing(language, paper) == (), paper


def test_a_shipped_language_has_a_word_for_every_label_of_a_timeline(
    language: DocumentLanguage,
) -> None:
    for kind, texts in (("mark", MARKS), ("lane", LANES), ("level", LEVELS)):
        for key in texts:
            assert language.has(f"labels.{kind}.{key.value}"), key


def test_a_shipped_language_says_nothing_that_nobody_asks_for(
    language: DocumentLanguage, forms: FormLibrary
) -> None:
    known = {placed.place for kind in _kinds() for placed in placed_wording(kind).values()}
    known |= set(_form_places(forms))
    unused = {place for place in language.words if not place.startswith("labels.")} - known
    assert unused == set()
    assert unprintable(language) == ""
    assert language.has(f"labels.phase.{FIRST_PHASE}")


def _kinds() -> Iterator[str]:
    for path in (LANGUAGES.parent / "documents").glob("*.toml"):
        yield path.stem


def _form_places(forms: FormLibrary) -> Iterator[str]:
    for key in forms.keys():  # noqa: SIM118  (a library is no mapping)
        form = forms.latest(key)
        yield from (placed_title(key, section).place for section in form.sections)
        for field in form.fields():
            yield from (option_place(key, field.id, option.key) for option in field.options)


def made_up(folder: Path, code: str = "xx") -> Path:
    """Return a copy of English under another code, every word of it changed."""
    copied = folder / code
    shutil.copytree(LANGUAGES / "en", copied)
    for path in copied.rglob("*.toml"):
        lines = path.read_text(encoding="utf-8").splitlines()
        if path.name not in {"language.toml", "telling_words.toml"}:
            lines = [
                line if '= "' not in line else line.replace('= "', '= "Zz ') for line in lines
            ]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return copied


def test_a_word_that_is_missing_takes_only_its_papers_away(
    tmp_path: Path, forms: FormLibrary
) -> None:
    folder = made_up(tmp_path)
    path = folder / "documents" / "one_page.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("meet = ", "meat = "))
    languages = PaperLanguages(load_languages(tmp_path), forms)
    made = languages.named("xx")
    assert languages.missing(made, ClientPaper.ONE_PAGE_PLAN) == ("documents.one_page.meet",)
    assert made not in languages.offered(ClientPaper.ONE_PAGE_PLAN)
    assert made in languages.offered(ClientPaper.SAFETY_PLAN)
    assert languages.of_client("xx", ClientPaper.ONE_PAGE_PLAN) is FINNISH


def test_the_self_check_tells_what_is_missing(tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    shutil.copytree(LANGUAGES.parent / "forms", resources / "forms")
    (made_up(resources / "languages") / "documents" / "together.toml").unlink()
    told = paper_languages(resources)
    assert told.startswith("sv whole; fi whole; xx not for together: lacks documents.together.")
    assert "documents.together.leave," in told
    assert "en whole" in paper_languages(LANGUAGES.parent)


@pytest.mark.parametrize("words", ["Version {n}", "Version {", "Version"])
def test_words_with_other_places_to_fill_are_as_good_as_missing(
    tmp_path: Path, forms: FormLibrary, words: str
) -> None:
    folder = made_up(tmp_path)
    path = folder / "documents" / "safety_plan.toml"
    text = path.read_text(encoding="utf-8").replace("Zz Safety plan, version {version}", words)
    path.write_text(text, encoding="utf-8")
    languages = PaperLanguages(load_languages(tmp_path), forms)
    missing = languages.missing(languages.named("xx"), ClientPaper.SAFETY_PLAN)
    assert missing == ("documents.safety_plan.foot",)


def test_signs_that_the_font_lacks_are_told_before_anything_is_printed(
    tmp_path: Path, forms: FormLibrary
) -> None:
    folder = made_up(tmp_path)
    path = folder / "labels.toml"
    path.write_text('[phase]\nfirst_contact = "العربية"\n', encoding="utf-8")
    languages = PaperLanguages(load_languages(tmp_path), forms)
    missing = languages.missing(languages.named("xx"), ClientPaper.SAFETY_PLAN)
    assert len(missing) == 1
    assert missing[0].startswith("signs: ")
    assert not {ord(sign) for sign in "العربية"} & characters()


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("language.toml", "own_name = 'Zz'"),
        ("language.toml", "name = {sv='a', fi='b'}\nown_name='Z'\nday='{nothing}'"),
        ("language.toml", "name = {sv='a', fi='b'}\nown_name='Z'\nmonths=['one']"),
        ("labels.toml", "phase = 3"),
        ("labels.toml", "[phase]\nclosing = ' '"),
        ("labels.toml", "not toml"),
    ],
)
def test_files_that_are_not_as_they_should_be_are_refused(
    tmp_path: Path, file: str, text: str
) -> None:
    folder = made_up(tmp_path)
    (folder / file).write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"xx|labels"):
        load_language(folder)


def test_no_further_language_takes_the_place_of_one_of_the_interface(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no code of a further language"):
        load_language(made_up(tmp_path, "sv"))


def test_each_language_writes_days_its_own_way() -> None:
    day = date(2026, 3, 5)
    english = load_language(LANGUAGES / "en")
    assert [one.written(day) for one in (SWEDISH, FINNISH, english)] == [
        "5.3.2026", "5.3.2026", "5 Mar 2026",
    ]  # fmt: skip
    assert english.written_short(day) == "5 Mar"
    assert document_language(Lang.SV) is SWEDISH
