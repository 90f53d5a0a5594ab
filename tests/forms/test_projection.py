from datetime import date
from pathlib import Path

from hypothesis import given

from exitdesk.domain.answers import Answer, Mark, PersonRef, Rating, Row
from exitdesk.domain.texts import Lang
from exitdesk.forms.defaults import starting_answers, starting_row
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.forms.projection import project
from exitdesk.forms.sealing import split_sealed
from exitdesk.forms.summary import lines
from tests.forms.building import EVERY_KIND, TODAY, answers_to_form

FORMS = FormLibrary(Path(__file__).parents[2] / "resources" / "forms")
MARKER = "ÅTTIOSJU"


def test_lists_get_the_values_that_concepts_name() -> None:
    form = FORMS.latest("quick_contact")
    made = project(form, {"alias": "Räven", "client_type": "leaver", "language": Mark.NOT_ASKED})
    assert made.columns[Concept.CASE_ALIAS] == "Räven"
    assert made.columns[Concept.CASE_CLIENT_TYPE] == "leaver"
    assert Concept.CASE_LANGUAGE not in made.columns


def test_sealed_answers_leave_no_trace_in_lists_or_search() -> None:
    answers: dict[str, Answer] = {
        "line": "synlig",
        "secret": MARKER,
        "factor": Rating("some", "orsak"),
        "rows": (Row("r", {"what": "rad", "where": MARKER}),),
    }
    made = project(EVERY_KIND, answers)
    assert MARKER not in repr(made)
    assert made.search_text.split("\n") == ["synlig", "orsak", "rad"]


@given(answers_to_form(EVERY_KIND))
def test_the_projection_is_the_same_with_and_without_the_sealed_part(
    answers: dict[str, Answer],
) -> None:
    seen, _ = split_sealed(EVERY_KIND, answers)
    assert project(EVERY_KIND, seen) == project(EVERY_KIND, answers)


def test_a_step_is_due_until_it_is_done() -> None:
    form = FORMS.latest("step")
    day = date(2026, 12, 1)
    due = next(f.id for f in form.fields() if f.concept is Concept.DUE)
    base: dict[str, Answer] = {"title": "Ring", due: day, "state": "under_way"}
    assert project(form, base).dues == (day,)
    assert project(form, {**base, "state": "done"}).dues == ()


def test_a_withdrawn_agreement_is_not_due() -> None:
    form = FORMS.latest("agreement")
    base: dict[str, Answer] = {"valid_until": date(2027, 1, 1)}
    assert project(form, base).dues == (date(2027, 1, 1),)
    assert project(form, {**base, "withdrawn_on": date(2026, 1, 1)}).dues == ()


def test_new_forms_start_with_their_defaults() -> None:
    form = FORMS.latest("phase_change")
    assert starting_answers(form, TODAY) == {"on": TODAY}
    group = FORMS.latest("agreement").field("permits")
    assert starting_row(group, TODAY) == {}


def test_answers_read_as_words_in_the_language_asked_for() -> None:
    form = FORMS.latest("agreement")
    answers: dict[str, Answer] = {
        "person": PersonRef("ab"),
        "limits_told": "yes",
        "valid_until": date(2027, 2, 3),
        "permits": (
            Row("r1", {"recipient": "partner", "categories": ("plan", "client_name")}),
        ),
        "never": Mark.NOT_ASKED,
    }  # fmt: skip
    swedish = {line.label: line for line in lines(form, answers, Lang.SV, {"ab": "Räven"})}
    assert swedish["Person"].value_text == "Räven"
    assert swedish["Sekretessens gränser har berättats"].value_text == "Ja"
    assert swedish["Gäller till och med"].value_text == "3.2.2027"
    permit = swedish["Tillstånd 1: Uppgifter"]
    assert permit.value_text == "Klientens namn; Mål, steg och tjänster"
    assert (permit.field_id, permit.row_id, permit.sub_field_id) == ("permits", "r1", "categories")
    finnish = {line.label: line for line in lines(form, answers, Lang.FI, {})}
    assert finnish["Salassapidon rajat on kerrottu"].value_text == "Kyllä"
    assert finnish["Henkilö"].value_text == "Henkilö, jolla ei ole korttia"
    assert any(line.not_asked and line.value_text == "Ei kysytty" for line in finnish.values())


def test_a_sealed_answer_reads_as_sealed() -> None:
    (line,) = lines(EVERY_KIND, {"secret": Mark.SEALED}, Lang.SV, {})
    assert line.sealed
    assert line.value_text == "Förseglad uppgift"


def test_unanswered_questions_are_listed_on_request() -> None:
    every = lines(EVERY_KIND, {}, Lang.FI, {}, with_empty=True)
    assert "line" in {line.field_id for line in every}
    assert {line.value_text for line in every} == {""}


@given(answers_to_form(EVERY_KIND))
def test_what_was_typed_stands_in_the_summary_as_typed(answers: dict[str, Answer]) -> None:
    typed = answers.get("line")
    made = {line.field_id: line for line in lines(EVERY_KIND, answers, Lang.SV, {})}
    if isinstance(typed, str) and typed.strip():
        assert made["line"].value_text == typed
