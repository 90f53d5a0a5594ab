from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exitdesk.forms.errors import FormFileError, FormNotFoundError
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.loader import load_form
from exitdesk.forms.model import Concept, Kind

RESOURCES = Path(__file__).parents[2] / "resources" / "forms"

HEAD = """
key = "trial"
version = 3
title = { sv = "Prov", fi = "Koe" }
"""
SECTION = """
[[section]]
id = "first"
title = { sv = "Först", fi = "Ensin" }
"""
FIELD = """
[[section.field]]
id = "alias"
kind = "short_text"
label = { sv = "Namn", fi = "Nimi" }
category = "client_name"
sealed = false
"""
CHOICE = """
[[section.field]]
id = "choice"
kind = "one_of"
label = { sv = "Val", fi = "Valinta" }
category = "plan"
sealed = false
options = [ { key = "a", sv = "A", fi = "A" }, { key = "b", sv = "B", fi = "B" } ]
"""
GROUP = """
[[section.field]]
id = "rows"
kind = "group"
label = { sv = "Rader", fi = "Rivit" }
row_title = { sv = "Rad", fi = "Rivi" }
category = "plan"
sealed = false
[[section.field.field]]
id = "what"
kind = "short_text"
label = { sv = "Vad", fi = "Mitä" }
category = "plan"
sealed = false
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "trial.3.toml"


def refusal(path: Path, words: str) -> FormFileError:
    path.write_text(words, encoding="utf-8")
    with pytest.raises(FormFileError) as raised:
        load_form(path)
    return raised.value


def test_a_form_file_becomes_the_form_it_describes(path: Path) -> None:
    path.write_text(HEAD + SECTION + FIELD + CHOICE + GROUP, encoding="utf-8")
    form = load_form(path)
    assert (form.key, form.version, form.title.fi) == ("trial", 3, "Koe")
    assert [field.id for field in form.fields()] == ["alias", "choice", "rows"]
    assert form.field("rows").fields[0].kind is Kind.SHORT_TEXT


def test_every_released_form_loads() -> None:
    library = FormLibrary(RESOURCES)
    assert {
        "quick_contact", "intake", "agreement", "safety_assessment", "safety_plan", "person",
        "note", "meeting", "goal", "step", "phase_change", "event", "case_state",
    } <= set(library.keys())  # fmt: skip


def test_what_the_code_needs_is_bound_in_the_forms() -> None:
    library = FormLibrary(RESOURCES)
    needed = {
        "quick_contact": {Concept.CASE_ALIAS, Concept.SAFE_CONTACT, Concept.PROMISED_NEXT},
        "intake": {Concept.CASE_ALIAS, Concept.CASE_CLIENT_TYPE, Concept.CASE_LANGUAGE},
        "safety_assessment": {Concept.LEVEL, Concept.LEVEL_VALID_UNTIL, Concept.PROTECTED_PERSON},
        "agreement": {Concept.AGREEMENT_PERMITS, Concept.AGREEMENT_VALID_UNTIL},
        "goal": {Concept.GOAL_TITLE, Concept.LIFE_DOMAIN, Concept.GOAL_STATE},
        "step": {Concept.STEP_TITLE, Concept.STEP_GOAL, Concept.STEP_STATE, Concept.DUE},
        "phase_change": {Concept.PHASE_TO, Concept.PHASE_REASON, Concept.EVENT_DATE},
        "person": {Concept.PERSON_ROLE, Concept.PERSON_CALLED},
        "case_state": {Concept.CASE_STATE},
    }
    missing = {
        (key, concept)
        for key, concepts in needed.items()
        for concept in concepts
        if library.latest(key).bound(concept) is None
    }
    assert missing == set()


@pytest.mark.parametrize(
    ("words", "place", "swedish", "finnish"),
    [
        ("key = ", "trial.3.toml", "inte giltig TOML", "ei ole kelvollista"),
        (HEAD, "trial.3.toml", "inga delar", "ei ole osioita"),
        (HEAD + SECTION, "section first", "inga fält", "ei ole kenttiä"),
        (HEAD + 'colour = "red"\n' + SECTION + FIELD, "trial.3.toml", "okänd nyckel: colour",
         "tuntematon avain: colour"),
        (HEAD + SECTION + FIELD + "requird = true\n", "field alias", "okänd nyckel: requird",
         "tuntematon avain: requird"),
        (HEAD.replace(', fi = "Koe"', "") + SECTION + FIELD, "title", "fi saknas", "fi puuttuu"),
        (HEAD.replace('"Koe"', '"  "') + SECTION + FIELD, "title", "fi ska vara text", "fi:"),
        (HEAD + SECTION + FIELD.replace('category = "client_name"', ""), "field alias",
         "category saknas", "category puuttuu"),
        (HEAD + SECTION + FIELD.replace("sealed = false", ""), "field alias",
         "sealed saknas", "sealed puuttuu"),
        (HEAD + SECTION + FIELD.replace("sealed = false", 'sealed = "no"'), "field alias",
         "true eller false", "true tai false"),
        (HEAD + SECTION + FIELD.replace('"client_name"', '"crimes"'), "field alias",
         "category är okänd: crimes", "tuntematon: crimes"),
        (HEAD + SECTION + FIELD + FIELD, "trial.3.toml", "alias förekommer två gånger",
         "alias on kahteen kertaan"),
        (HEAD + SECTION + FIELD + SECTION + CHOICE, "trial.3.toml", "first förekommer två gånger",
         "kahteen kertaan"),
        (HEAD + SECTION + FIELD + 'concept = "case.alias"\n'
         + FIELD.replace('"alias"', '"other"') + 'concept = "case.alias"\n',
         "trial.3.toml", "concept case.alias förekommer två gånger", "kahteen kertaan"),
        (HEAD + SECTION + CHOICE.split("options", 1)[0], "first/choice", "alternativ saknas",
         "vaihtoehdot puuttuvat"),
        (HEAD + SECTION + CHOICE.replace('key = "b"', 'key = "a"'), "first/choice",
         "a förekommer två gånger", "kahteen kertaan"),
        (HEAD + SECTION + FIELD + 'options = [ { key = "a", sv = "A", fi = "A" } ]\n',
         "first/alias", "inga alternativ", "ei ole vaihtoehtoja"),
        (HEAD + SECTION + FIELD + 'shown_when = { field = "choice", keys = ["a"] }\n' + CHOICE,
         "first/alias", "inte står tidigare", "ei ole aiempana"),
        (HEAD + SECTION + CHOICE + FIELD + 'shown_when = { field = "choice", keys = ["z"] }\n',
         "first/alias", "okända alternativet z", "tuntematon vaihtoehto z"),
        (HEAD + SECTION + CHOICE.replace("sealed = false", "sealed = true") + FIELD
         + 'shown_when = { field = "choice", keys = ["a"] }\n',
         "first/alias", "kan inte gälla fältet choice", "ei voi koskea kenttää choice"),
        (HEAD + SECTION + CHOICE + FIELD + 'shown_when = { field = "choice", keys = [] }\n',
         "shown_when", "minst en nyckel", "ainakin yksi avain"),
        (HEAD + SECTION + FIELD + "minimum = 2\n", "first/alias", "bara tal och grupper",
         "vain luvuilla ja ryhmillä"),
        (HEAD + SECTION + CHOICE + "max_length = 2\n", "first/choice", "bara text", "vain tekst"),
        (HEAD + SECTION + FIELD + 'default = "today"\n', "first/alias", "förvalet today",
         "oletusarvo today"),
        (HEAD + SECTION + CHOICE + 'default = "z"\n', "first/choice", "förvalet z",
         "oletusarvo z"),
        (HEAD + SECTION + CHOICE + 'term = "person"\n', "first/choice", "skyddat ord",
         "suojattavan tiedon"),
        (HEAD + SECTION + CHOICE + 'concept = "assessment.level"\n', "first/choice",
         "känner inte alternativet a", "ei tunne vaihtoehtoa a"),
        (HEAD + SECTION + FIELD + 'concept = "assessment.level"\n', "first/alias",
         "passar inte fältslaget short_text", "ei sovi kentän lajiin short_text"),
        (HEAD + SECTION + FIELD.replace("sealed = false", "sealed = true")
         + 'concept = "case.alias"\n', "first/alias", "inte vara förseglat", "suljetussa osiossa"),
        (HEAD + SECTION + FIELD + 'row_title = { sv = "Rad", fi = "Rivi" }\n', "first/alias",
         "bara en grupp", "vain ryhmässä"),
        (HEAD + SECTION + GROUP.split("[[section.field.field]]", maxsplit=1)[0], "first/rows",
         "gruppen har inga fält", "ryhmässä ei ole kenttiä"),
        (HEAD + SECTION + GROUP.replace("sealed = false", "sealed = true", 1), "first/rows/what",
         "gruppen är förseglad", "ryhmä on suljetussa"),
        (HEAD + SECTION + GROUP + FIELD.replace("section.field", "section.field.field.field"),
         "field what", "en grupp får inte ligga i en grupp", "ryhmä ei voi olla ryhmässä"),
        (HEAD + SECTION + FIELD.replace('"alias"', '"Alias"'), "field Alias", "små bokstäver",
         "pieniä kirjaimia"),
        (HEAD.replace("version = 3", "version = 0") + SECTION + FIELD, "trial.3.toml", "heltal",
         "kokonaisluku"),
        (HEAD.replace("version = 3", "version = 4") + SECTION + FIELD, "trial.3.toml",
         "trial.4.toml", "trial.4.toml"),
    ],
)  # fmt: skip
def test_a_wrong_form_file_is_refused_with_file_place_and_problem(
    path: Path, words: str, place: str, swedish: str, finnish: str
) -> None:
    error = refusal(path, words)
    assert place in error.place
    assert swedish in error.problem.sv
    assert finnish in error.problem.fi
    assert path.name in error.text.sv
    assert error.problem.sv in error.text.sv
    assert error.problem.fi in error.text.fi


def test_a_file_that_is_not_there_is_refused(path: Path) -> None:
    with pytest.raises(FormFileError):
        load_form(path)


def test_a_file_far_too_large_is_refused_unread(path: Path) -> None:
    assert "för stor" in refusal(path, "#" * 1_000_001).problem.sv


def test_a_deeply_nested_file_is_refused(path: Path) -> None:
    refusal(path, "a = " + "[" * 50_000)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_damaged_file_never_fails_in_another_way(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.getbasetemp() / "trial.3.toml"
    whole = bytearray((HEAD + SECTION + FIELD + CHOICE + GROUP).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(bytes(whole[: data.draw(st.integers(0, len(whole)))]))
    try:
        load_form(path)
    except FormFileError as error:
        said = error.text
        assert said.sv != said.fi


def test_the_library_gives_the_newest_and_the_exact_version(tmp_path: Path) -> None:
    for version in (3, 4, 11):
        words = HEAD.replace("version = 3", f"version = {version}") + SECTION + FIELD
        (tmp_path / f"trial.{version}.toml").write_text(words, encoding="utf-8")
    library = FormLibrary(tmp_path)
    assert library.keys() == ("trial",)
    assert library.latest("trial").version == 11
    assert library.exact("trial", 4).version == 4
    with pytest.raises(FormNotFoundError):
        library.exact("trial", 5)
    with pytest.raises(FormNotFoundError):
        library.latest("intake")


def test_a_folder_without_forms_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormFileError):
        FormLibrary(tmp_path)
