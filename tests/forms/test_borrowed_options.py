"""Options that are defined elsewhere: the form says where, the library puts them in."""

from pathlib import Path

import pytest

from exitdesk.domain.texts import Text
from exitdesk.forms.codec import decode, encode
from exitdesk.forms.errors import FormFileError
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.loader import load_form
from exitdesk.forms.model import Concept, Form, Option, OptionSource, bound_in
from exitdesk.forms.rules import option_keys

_FOLDER = Path(__file__).parents[2] / "resources" / "forms"
_FORM = """
key = "trial"
version = 1
title = { sv = "Prov", fi = "Koe" }
[[section]]
id = "first"
title = { sv = "Först", fi = "Ensin" }
[[section.field]]
id = "to"
kind = "one_of"
label = { sv = "Till", fi = "Kenelle" }
category = "plan"
sealed = false
options_from = "policy.recipients"
"""


def one(key: str, *, offered: bool = True) -> Option:
    return Option(key, Text(sv=f"{key} sv", fi=f"{key} fi"), offered=offered)


def keys_in(form: Form) -> tuple[str, ...]:
    permits = form.bound(Concept.AGREEMENT_PERMITS)
    assert permits is not None
    field = bound_in(permits.fields, Concept.PERMIT_RECIPIENT)
    assert field is not None
    return option_keys(field)


def test_a_form_asks_for_what_is_defined_elsewhere_at_that_moment() -> None:
    now = [one("a")]
    plain = FormLibrary(_FOLDER)
    library = plain.offering(OptionSource.RECIPIENTS, lambda: tuple(now))
    assert keys_in(plain.latest("agreement")) == ()
    first = library.latest("agreement")
    assert keys_in(first) == ("a",)
    assert library.latest("agreement") is first
    now.append(one("b", offered=False))
    assert keys_in(library.latest("agreement")) == ("a", "b")
    assert keys_in(first) == ("a",)
    assert library.latest("note") is plain.latest("note")


def test_what_was_written_is_read_with_and_without_the_options() -> None:
    plain = FormLibrary(_FOLDER)
    full = plain.offering(OptionSource.RECIPIENTS, lambda: (one("partner"),))
    answers = {"language": "fi"}
    assert decode(plain.latest("agreement"), encode(full.latest("agreement"), answers)) == answers


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('kind = "one_of"', 'kind = "short_text"'),
        ('kind = "one_of"', 'kind = "several_of"'),
        ('"policy.recipients"', '"policy.people"'),
        (
            'options_from = "policy.recipients"',
            'options_from = "policy.recipients"\noptions = [ { key = "a", sv = "A", fi = "A" } ]',
        ),
        ('options_from = "policy.recipients"', ""),
    ],
)
def test_a_field_says_where_its_options_are_and_has_none_of_its_own(
    tmp_path: Path, old: str, new: str
) -> None:
    path = tmp_path / "trial.1.toml"
    path.write_text(_FORM, encoding="utf-8")
    assert load_form(path).field("to").options_from is OptionSource.RECIPIENTS
    path.write_text(_FORM.replace(old, new), encoding="utf-8")
    with pytest.raises(FormFileError):
        load_form(path)
