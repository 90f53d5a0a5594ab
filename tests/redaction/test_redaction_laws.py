"""Random names, cases, clitics and disguises: nothing survives."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import KnownTerm, redact
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.normalised import LINE_HYPHEN, normalise
from tests.redaction.disguises import ALL, Disguise
from tests.redaction.drawn_names import NAMES, PLAIN_NAMES, TRUE_FORMS
from tests.redaction.finnish_forms import forms
from tests.redaction.jobs import job_of


def is_gone(form: str, text: str) -> bool:
    """Whether no reading of ``text`` holds ``form``."""
    small = folded(normalise(text).text).replace(LINE_HYPHEN, "")
    return folded(form) not in small.replace("[henkilö", "").replace("[person", "")


@st.composite
def finnish_forms(draw: st.DrawFn) -> tuple[str, str]:
    if draw(st.booleans()):
        name = draw(st.sampled_from(sorted(TRUE_FORMS)))
        return name, draw(st.sampled_from(sorted(TRUE_FORMS[name].values())))
    name = draw(st.sampled_from(PLAIN_NAMES))
    return name, draw(st.sampled_from(list(forms(name))))


@given(finnish_forms(), st.sampled_from(ALL), st.booleans())
@settings(max_examples=400)
def test_no_form_of_a_name_survives_in_finnish(
    drawn: tuple[str, str], disguise: Disguise, as_surname: bool
) -> None:
    name, form = drawn
    whole = f"Xanthippa {name}" if as_surname else f"{name} Xanthippalainen"
    term = KnownTerm(whole, TermKind.PERSON, Category.CLIENT_NAME)
    text = f"Eilen puhuttiin {disguise(form)} asiasta."
    done = redact(job_of(text, terms=(term,))).passages[0]
    assert is_gone(form, done), (text, done)


@given(st.sampled_from(NAMES), st.sampled_from(["", "s", ":s", "’s"]), st.sampled_from(ALL))
@settings(max_examples=200)
def test_no_form_of_a_name_survives_in_swedish(name: str, ending: str, disguise: Disguise) -> None:
    term = KnownTerm(f"{name} Xanthippström", TermKind.PERSON, Category.CLIENT_NAME)
    text = f"Igår ringde {disguise(name)}{ending} handläggare till klienten."
    done = redact(job_of(text, terms=(term,), lang=Lang.SV)).passages[0]
    assert is_gone(name, done.replace("handläggare", "").replace("klienten", "")), (text, done)


@given(st.lists(finnish_forms(), min_size=1, max_size=5))
@settings(max_examples=100)
def test_what_is_found_stands_where_it_is_said_to_stand(drawn: list[tuple[str, str]]) -> None:
    terms = tuple(KnownTerm(name, TermKind.PERSON, Category.CLOSE_ONE) for name, _ in drawn)
    text = "Silloin " + ", ".join(form for _, form in drawn) + " tulivat."
    done = redact(job_of(text, terms=terms))
    for removal in done.removals:
        assert text[removal.start : removal.end] == removal.original
    for item in done.open_items:
        assert text[item.start : item.end] == item.word


@given(st.text(max_size=200))
@settings(max_examples=300)
def test_any_text_at_all_comes_through(text: str) -> None:
    done: Any = redact(job_of(text, "Jussi"))
    assert len(done.passages) == 2
    assert "Jussi" not in done.passages[1]
