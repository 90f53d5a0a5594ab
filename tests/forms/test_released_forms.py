"""The forms that ExitDesk ships: what every one of them must say, and must never ask."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from exitdesk.domain.cases import CaseState, ThreatLevel
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.labels import LEVELS, STATES
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Form, Kind, OptionSource, bound_in

_FOLDER = Path(__file__).parents[2] / "resources" / "forms"
_LIBRARY = FormLibrary(_FOLDER)
_KEYS = (
    "agreed_contact",
    "agreement",
    "case_link",
    "case_state",
    "contact_outcome",
    "event",
    "follow_up",
    "goal",
    "intake",
    "life_assessment",
    "loan",
    "meeting",
    "note",
    "outlay",
    "partner",
    "person",
    "phase_change",
    "plan_version",
    "quick_contact",
    "referral",
    "safety_assessment",
    "safety_plan",
    "service_episode",
    "signed_paper",
    "step",
    "withdrawal",
)
_FORMS = tuple(_LIBRARY.latest(key) for key in _KEYS)
_TYPED = {Kind.SHORT_TEXT, Kind.LONG_TEXT, Kind.RATED}

# Usage of Sweden, or a worn word, where Finland-Swedish or the programme says something else.
_NOT_OUR_SWEDISH = (
    "personnummer|ekonomiskt bistånd|försörjningsstöd|avhopp|kontaktförbud|socialtjänst|missbruk"
    "|sekretessmarkering|kronofogde|försäkringskassan|arbetsförmedling|kriminalvård|målsägare"
    "|vårdcentral|dagis|skyddat boende|folkbokföring|polismyndigheten|handläggare"
)
_OFFENCE_QUESTION = (
    r"vilka brott|vilket brott|medbrott|gärningsm|vapen|medlem|ledare i"
    r"|mitä rikok|mikä rikos|rikoskumppan|tekijäkumppan|aseet|jäsenet|johtaja"
)
_OFFENCE_ID = r"offen|crime|criminal|accompl|member|intelligence|weapon|gang_"


def _every_field(form: Form) -> Iterator[Field]:
    for field in form.fields():
        yield field
        yield from field.fields


def _texts(form: Form) -> Iterator[Text]:
    yield form.title
    yield from (section.title for section in form.sections)
    intros = (form.intro, *(section.intro for section in form.sections))
    yield from (intro for intro in intros if intro)
    for field in _every_field(form):
        yield field.label
        yield from (text for text in (field.help, field.row_title) if text)
        yield from (option.label for option in field.options)


@pytest.fixture(params=_FORMS, ids=_KEYS)
def form(request: pytest.FixtureRequest) -> Form:
    made = request.param
    assert isinstance(made, Form)
    return made


def _field(form: Form, concept: Concept) -> Field:
    found = form.bound(concept)
    assert found is not None
    return found


def _keys(field: Field) -> tuple[str, ...]:
    return tuple(option.key for option in field.options)


def test_every_form_that_the_program_needs_is_there_and_no_other() -> None:
    assert _LIBRARY.keys() == _KEYS


def test_no_two_languages_are_the_same_sentence(form: Form) -> None:
    same = [text.sv for text in _texts(form) if text.sv == text.fi and len(text.sv) > 3]
    assert same == []


def test_swedish_is_that_of_finland(form: Form) -> None:
    wrong = re.compile(_NOT_OUR_SWEDISH, re.IGNORECASE)
    assert [text.sv for text in _texts(form) if wrong.search(text.sv)] == []


def test_no_question_asks_for_offences_or_other_members(form: Form) -> None:
    asked = re.compile(_OFFENCE_QUESTION, re.IGNORECASE)
    labels = [field.label for field in _every_field(form)]
    assert [t for t in labels if asked.search(t.sv) or asked.search(t.fi)] == []
    named = re.compile(_OFFENCE_ID)
    assert [field.id for field in _every_field(form) if named.search(field.id)] == []


def test_sentences_end_and_labels_do_not(form: Form) -> None:
    for field in _every_field(form):
        for label in (field.label.sv, field.label.fi):
            assert not label.endswith((".", ":", " ")), label
        for help_text in (field.help.sv, field.help.fi) if field.help else ():
            assert help_text.endswith((".", "?", "…")), help_text


def test_each_free_text_says_whether_it_reminds(form: Form) -> None:
    source = (_FOLDER / f"{form.key}.{form.version}.toml").read_text(encoding="utf-8")
    typed = [field for field in _every_field(form) if field.kind in _TYPED]
    assert len(re.findall(r"^reminder = ", source, re.MULTILINE)) == len(typed)


def test_threat_and_debt_texts_do_not_remind() -> None:
    assessment = _LIBRARY.latest("safety_assessment")
    quiet = {"threat_words", "threat_expressed", "debts_open", "acts_before", "level_reason"}
    assert {f.id for f in _every_field(assessment) if f.id in quiet and not f.reminder} == quiet
    for form in _FORMS:
        assert not any(
            field.reminder
            for field in _every_field(form)
            if field.category is Category.THREAT_SOURCE and field.kind in _TYPED
        )


@pytest.mark.parametrize(("key", "field_id"), [("note", "body"), ("meeting", "body")])
def test_the_texts_of_notes_and_meetings_remind(key: str, field_id: str) -> None:
    assert _LIBRARY.latest(key).field(field_id).reminder


def test_nothing_that_a_list_shows_is_sealed(form: Form) -> None:
    shown_on_request = {Concept.LINE_TEXT, Concept.CODE_WORD}
    sealed = {field.concept for field in _every_field(form) if field.sealed and field.concept}
    assert sealed <= shown_on_request


def test_identities_addresses_and_places_are_sealed(form: Form) -> None:
    must = {TermKind.IDENTITY_CODE, TermKind.BIRTH_DATE, TermKind.ADDRESS}
    assert [f.id for f in _every_field(form) if f.term in must and not f.sealed] == []
    assert [
        f.id
        for f in _every_field(form)
        if f.category is Category.ADDRESS
        and f.kind is not Kind.GROUP
        and not f.sealed
        and f.concept not in {Concept.LINE_CARRY, Concept.LINE_HINT}
    ] == []


def test_what_must_be_hidden_in_texts_is_named_as_a_protected_term() -> None:
    person = _LIBRARY.latest("person")
    kinds = {field.term for field in _every_field(person)} - {None}
    assert {
        TermKind.PERSON,
        TermKind.NICKNAME,
        TermKind.IDENTITY_CODE,
        TermKind.BIRTH_DATE,
        TermKind.ADDRESS,
        TermKind.PLACE,
        TermKind.PHONE,
        TermKind.EMAIL,
        TermKind.HANDLE,
        TermKind.PLATE,
    } == kinds
    intake = {field.term for field in _every_field(_LIBRARY.latest("intake"))}
    assert {TermKind.ALIAS, TermKind.GROUP, TermKind.PLACE, TermKind.NICKNAME} <= intake


def test_levels_and_states_have_the_same_words_everywhere_and_phases_are_the_units() -> None:
    level = _field(_LIBRARY.latest("safety_assessment"), Concept.LEVEL)
    assert _keys(level) == tuple(ThreatLevel)
    assert [o.label.fi.lower() for o in level.options] == [LEVELS[k].fi for k in ThreatLevel]
    assert [o.label.sv.lower() for o in level.options] == [LEVELS[k].sv for k in ThreatLevel]
    phase = _field(_LIBRARY.latest("phase_change"), Concept.PHASE_TO)
    assert phase.options_from is OptionSource.PHASES
    state = _field(_LIBRARY.latest("case_state"), Concept.CASE_STATE)
    assert [o.label.fi.lower() for o in state.options] == [STATES[k].fi for k in CaseState]
    assert [o.label.sv.lower() for o in state.options] == [STATES[k].sv for k in CaseState]


def test_an_agreement_can_permit_each_category_to_each_recipient() -> None:
    permits = _field(_LIBRARY.latest("agreement"), Concept.AGREEMENT_PERMITS)
    categories = bound_in(permits.fields, Concept.PERMIT_CATEGORIES)
    recipients = bound_in(permits.fields, Concept.PERMIT_RECIPIENT)
    assert categories is not None
    assert recipients is not None
    assert set(_keys(categories)) == {category.value for category in Category}
    assert recipients.options_from is OptionSource.RECIPIENTS


def test_the_limits_are_told_before_anything_is_asked() -> None:
    for key in ("quick_contact", "intake"):
        first = _LIBRARY.latest(key).sections[0]
        assert first.intro is not None
        assert "absolut sekretess" in first.intro.sv.lower()
        assert "ehdotonta salassapitoa" in first.intro.fi.lower()
    assert _LIBRARY.latest("quick_contact").sections[0].fields[0].id == "limits_told"
    assert "limits_told" in {f.id for f in _LIBRARY.latest("intake").sections[0].fields}


def test_nobody_is_promised_absolute_secrecy(form: Form) -> None:
    promise = re.compile(r"täysin luottamuks|helt konfident|ingen får veta|kukaan ei saa tietää")
    assert [t for t in _texts(form) if promise.search(t.sv.lower() + t.fi.lower())] == []


def test_a_quick_contact_fits_one_screen_and_demands_no_name() -> None:
    quick = _LIBRARY.latest("quick_contact")
    assert len(quick.sections) == 1
    asked = [f for f in quick.fields() if f.shown_when is None]
    assert len(asked) <= 13
    assert [f.id for f in asked if f.required and f.default is None] == []


def test_the_intake_may_leave_any_question_to_another_day() -> None:
    intake = _LIBRARY.latest("intake")
    kept = [
        f.id for f in intake.fields() if not f.may_skip and f.shown_when is None and not f.default
    ]
    assert kept == []


def test_no_name_is_required_of_a_client() -> None:
    person = _LIBRARY.latest("person")
    required = {f.id for f in person.fields() if f.required}
    of_others = {"name_reason", "work_name_reason", "interpreter_state"}
    assert required == {"role", "called", *of_others}
    assert all(person.field(field_id).shown_when for field_id in of_others)


def test_every_part_of_the_assessment_says_what_it_rests_on() -> None:
    assessment = _LIBRARY.latest("safety_assessment")
    for section in assessment.sections:
        if any(field.kind is Kind.RATED for field in section.fields):
            basis = [f for f in section.fields if f.id == f"basis_{section.id}"]
            assert len(basis) == 1, section.id
            assert _keys(basis[0]) == ("seen", "told_by_client", "told_by_other", "assumed")


def test_the_clients_and_the_officers_views_stand_apart() -> None:
    titles = [section.id for section in _LIBRARY.latest("safety_assessment").sections]
    assert titles.index("client_view") < titles.index("officer_view") < titles.index("level")


def test_each_line_of_a_safety_plan_is_left_out_of_paper_unless_chosen() -> None:
    plan = _LIBRARY.latest("safety_plan")
    groups = [field for field in plan.fields() if field.kind is Kind.GROUP]
    assert len(groups) == 13
    for group in groups:
        carry = bound_in(group.fields, Concept.LINE_CARRY)
        assert carry is not None
        assert carry.default == "leave_out"
        assert bound_in(group.fields, Concept.LINE_TEXT) is not None
        assert bound_in(group.fields, Concept.LINE_HINT) is not None


def test_what_a_client_may_carry_tells_no_stranger_what_it_is() -> None:
    plan = _LIBRARY.latest("safety_plan")
    telling = re.compile(
        r"polis|poliisi|exit|hot\b|hotet|uhka|uhkaa|turva(?!llis)|säkerhetsplan|grupp|ryhm"
        r"|klient|asiakas|brott|rikos",
        re.IGNORECASE,
    )
    for section in plan.sections[1:]:
        for text in (section.title, section.intro):
            assert text is None or not telling.search(text.sv + text.fi), section.id


def test_a_note_can_be_kept_as_day_and_length_alone() -> None:
    note = _LIBRARY.latest("note")
    kinds = _keys(_field(note, Concept.EVENT_KIND))
    assert "nothing_written" in kinds
    body = _field(note, Concept.NOTE_BODY)
    assert body.shown_when is not None
    assert set(body.shown_when.keys) == set(kinds) - {"nothing_written"}
