"""What every part of the redactor is for: switched off, its own witness speaks up."""

import pytest

from exitdesk.redaction.policies import Policy
from tests.mutations.changes import Mutation
from tests.mutations.of_engine import of_engine
from tests.mutations.of_policy import FILE, of_policy
from tests.mutations.witnesses import OF_READING, Witness
from tests.mutations.witnesses_of_shapes import OF_SHAPES
from tests.redaction.test_policy_table import cells_of, decided

ALL = (*OF_READING, *OF_SHAPES)
BY_NAME = {f"{one.area}: {one.name}": one for one in of_engine()}
# Patterns that no note of one line can speak for, and why.
WITHOUT_WITNESS = {
    "pattern: phones._WHOLE_DATE": "lets days pass; tests/redaction/test_recognisers.py has it",
    "pattern: identity_codes._MORE_DIGITS": "tells only when a telephone number is allowed",
}
CELLS = [one for one in of_policy() if one.area == "policy cell"]


def _called(one: Witness) -> str:
    return one.mutation


@pytest.mark.parametrize("witness", ALL, ids=_called)
def test_a_part_of_the_redactor_that_is_switched_off_is_missed(
    witness: Witness, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert witness.holds()
    BY_NAME[witness.mutation].change(monkeypatch)
    assert not witness.holds()


def test_every_pattern_of_the_redactor_has_a_witness() -> None:
    patterns = {name for name, one in BY_NAME.items() if one.area == "pattern"}
    assert sorted(patterns - {one.mutation for one in ALL} - set(WITHOUT_WITNESS)) == []


@pytest.mark.parametrize("cell", CELLS[::7], ids=lambda one: one.name)
def test_a_cell_of_the_policy_made_looser_is_missed(
    cell: Mutation, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cells_of(Policy.load(FILE)) == decided()
    cell.change(monkeypatch)
    assert cells_of(Policy.load(FILE)) != decided()
