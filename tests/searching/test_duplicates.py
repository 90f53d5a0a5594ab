"""Somebody taken in twice: who learns of it, and of what."""

import pytest

from exitdesk.casework.duplicates import Duplicates
from exitdesk.domain.answers import Answers
from exitdesk.domain.case_access import Part
from exitdesk.domain.categories import TermKind
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Form
from exitdesk.vault import Vault
from tests.access.units import KEEPER, OTHER, THIRD, Unit


def _call(forms: FormLibrary, **said: str) -> tuple[Form, Answers]:
    return forms.latest("quick_contact"), {"limits_told": "yes", **said}


def _case(vault: Vault, forms: FormLibrary, **said: str) -> str:
    case_id = vault.cases.create()
    vault.records.write(case_id, *_call(forms, **said))
    return case_id


@pytest.mark.parametrize(
    "typed",
    ["040 123 4567", "0401234567", "+358 40 1234567", "+358401234567", "040-123 45 67"],
)
def test_a_number_is_the_same_however_it_is_written(unit: Unit, typed: str) -> None:
    with unit.at_desk() as vault:
        first = _case(vault, unit.forms, alias="Räv", contact_number="040 1234 567")
        found = Duplicates(vault, unit.forms).like(None, *_call(unit.forms, contact_number=typed))
        assert [(each.case_id, each.kinds) for each in found] == [(first, (TermKind.PHONE,))]


def test_other_numbers_and_short_ones_are_no_likeness(unit: Unit) -> None:
    with unit.at_desk() as vault:
        _case(vault, unit.forms, contact_number="040 1234 567")
        duplicates = Duplicates(vault, unit.forms)
        for typed in ("040 1234 568", "050 1234 567", "4567", "", "kvällar 567"):
            assert duplicates.like(None, *_call(unit.forms, contact_number=typed)) == ()


def test_an_alias_is_compared_whole_and_without_regard_to_capitals(unit: Unit) -> None:
    with unit.at_desk() as vault:
        first = _case(vault, unit.forms, alias="Röda Räven")
        duplicates = Duplicates(vault, unit.forms)
        (found,) = duplicates.like(None, *_call(unit.forms, alias="röda  räven"))
        assert (found.case_id, found.kinds) == (first, (TermKind.ALIAS,))
        assert duplicates.like(None, *_call(unit.forms, alias="Röda")) == ()
        assert duplicates.like(first, *_call(unit.forms, alias="Röda Räven")) == ()


def test_only_the_clients_own_card_is_compared(unit: Unit) -> None:
    form = unit.forms.latest("person")
    sister: Answers = {"role": "sibling", "called": "Sisko", "phone": "040 1234 567"}
    with unit.at_desk() as vault:
        _case(vault, unit.forms, contact_number="040 1234 567")
        assert Duplicates(vault, unit.forms).like(None, form, sister) == ()


def test_of_a_case_that_is_not_shared_the_officer_learns_nothing_and_the_keeper_its_code(
    unit: Unit,
) -> None:
    with unit.at_desk(OTHER) as vault:
        theirs = _case(vault, unit.forms, alias="Räven", contact_number="040 1234 567")
    with unit.at_desk(THIRD) as vault:
        duplicates = Duplicates(vault, unit.forms)
        asked = _call(unit.forms, contact_number="0401234567")
        assert duplicates.like(None, *asked) == ()
        own = vault.cases.create()
        duplicates.note_hidden(vault.records.write(own, *asked))
        assert duplicates.waiting() == ()
    with unit.at_desk(KEEPER) as vault:
        duplicates = Duplicates(vault, unit.forms)
        (waiting,) = duplicates.waiting()
        assert set(waiting.case_ids) == {own, theirs}
        assert set(waiting.officers) == {OTHER, THIRD}
        assert waiting.kinds == (TermKind.PHONE,)
        assert "Räven" not in repr(waiting)
        duplicates.settle(waiting.case_ids)
        assert duplicates.waiting() == ()
    with unit.at_desk(THIRD) as vault:  # the same again is no news
        Duplicates(vault, unit.forms).note_hidden(vault.records.write(own, *asked))
    with unit.at_desk(KEEPER) as vault:
        assert Duplicates(vault, unit.forms).waiting() == ()


def test_a_case_that_is_shared_is_no_news_for_the_keeper(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        theirs = _case(vault, unit.forms, contact_number="040 1234 567")
        vault.access.share(theirs, unit.ids[THIRD], Part.READER)
    with unit.at_desk(THIRD) as vault:
        duplicates = Duplicates(vault, unit.forms)
        own = vault.cases.create()
        written = vault.records.write(own, *_call(unit.forms, contact_number="0401234567"))
        duplicates.note_hidden(written)
        assert [
            each.case_id
            for each in duplicates.like(own, *_call(unit.forms, contact_number="0401234567"))
        ] == [theirs]
    with unit.at_desk(KEEPER) as vault:
        assert Duplicates(vault, unit.forms).waiting() == ()
