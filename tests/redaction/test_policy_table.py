"""The default policy, cell by cell: whatever is switched to a looser treatment is noticed."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from exitdesk.domain.categories import Category
from exitdesk.redaction.policies import Cell, Policy, PolicyFileError, Recipient
from exitdesk.redaction.policy_changes import compare
from exitdesk.redaction.policy_texts import policy_text
from exitdesk.redaction.treatments import OF_OTHERS, TAKEN_BY, Treatment, is_tighter

_FILE = Path(__file__).parents[2] / "resources" / "policies" / "default.1.toml"
_SHIPPED = Policy.load(_FILE)
_RECIPIENTS = (
    *("supervisor", "health_social", "partner", "police", "authority", "statistics", "client"),
)
# "a?b": a when the agreement permits the category, b otherwise.
_TABLE = """
client_name    keep         keep?remove   alias       keep?remove keep?remove remove        keep
identity_code  keep         keep?age_band remove      keep?remove keep?remove ten_year_band keep
close_one      pseudonymise role          role        role        role        remove        role
officer        keep         title         title       title       title       remove        title
address        remove       region        remove      region      region      remove       own_only
municipality   keep         region        region      region      region      region        keep
contact        remove       keep?remove   keep?remove keep?remove keep?remove remove       own_only
group          keep         generic       generic     generic     remove      kind          generic
event_date     keep         month         quarter     month       month       year          keep
threat_source  role         role          remove      role        remove      remove        role
health         keep?remove  keep?remove   keep?remove remove      remove      remove        keep
safety         keep         keep?remove   keep?remove keep?remove remove      remove        keep
plan           keep         keep?remove   keep?remove keep?remove keep?remove remove        keep
life_situation keep         keep?remove   keep?remove remove      keep?remove remove        keep
administrative keep         keep?remove   keep?remove keep?remove keep?remove remove        keep
"""
# needs an agreement, receives reports, stands outside, is retired
_TRAITS = {
    "supervisor": (True, True, False, False),
    "health_social": (True, True, True, False),
    "partner": (True, True, True, False),
    "police": (True, True, True, False),
    "authority": (True, True, True, False),
    "statistics": (True, False, True, False),
    "client": (False, False, False, False),
}


def decided() -> dict[tuple[str, Category], Cell]:
    """Return the table as cells."""
    cells = {}
    for line in _TABLE.strip().splitlines():
        category, *row = line.split()
        for recipient, said in zip(_RECIPIENTS, row, strict=True):
            agreed, _, otherwise = said.partition("?")
            cell = Cell(Treatment(otherwise), Treatment(agreed)) if otherwise else None
            cells[recipient, Category(category)] = cell or Cell(Treatment(agreed))
    return cells


def cells_of(policy: Policy) -> dict[tuple[str, Category], Cell]:
    """Return a policy as cells."""
    return {
        (recipient.key, category): cell
        for recipient in policy.recipients()
        for category, cell in recipient.cells.items()
    }


def traits_of(policy: Policy) -> dict[str, tuple[bool, bool, bool, bool]]:
    """Return what is said of each recipient besides."""
    return {
        one.key: (one.needs_agreement, one.receives_reports, one.outside, one.retired)
        for one in policy.recipients()
    }


def is_as_decided(policy: Policy) -> bool:
    """Whether a policy is the one that was decided."""
    return cells_of(policy) == decided() and traits_of(policy) == _TRAITS


def with_recipient(recipient: Recipient) -> Policy:
    return replace(_SHIPPED, by_key={**_SHIPPED.by_key, recipient.key: recipient})


def looser_ones(category: Category, cell: Cell) -> list[Cell]:
    """Return every valid cell that lets more through than ``cell``, and nothing else."""
    taken = TAKEN_BY[category]
    if cell.agreed is None:
        looser = [Cell(one) for one in taken if is_tighter(category, cell.otherwise, one)]
        looser += [Cell(cell.otherwise, one.otherwise) for one in looser]
    else:
        looser = [
            Cell(cell.otherwise, one) for one in taken if is_tighter(category, cell.agreed, one)
        ]
        looser += [
            Cell(one, cell.agreed) for one in taken if is_tighter(category, cell.otherwise, one)
        ]
        looser += [Cell(cell.agreed)]
    return [one for one in looser if one.fits(category)]


def test_the_default_policy_is_the_table_that_was_decided() -> None:
    assert is_as_decided(_SHIPPED)


def test_the_table_has_every_recipient_and_category() -> None:
    assert set(decided()) == set(product(_RECIPIENTS, Category))


@pytest.mark.parametrize(("recipient", "category"), list(product(_RECIPIENTS, Category)))
def test_a_cell_switched_to_anything_looser_is_noticed(recipient: str, category: Category) -> None:
    shipped = _SHIPPED.recipient(recipient)
    before = shipped.cells[category]
    looser = looser_ones(category, before)
    most = before.agreed or before.otherwise
    assert looser or most is Treatment.KEEP
    for cell in looser:
        changed = with_recipient(replace(shipped, cells={**shipped.cells, category: cell}))
        assert not is_as_decided(changed), cell
        assert compare(_SHIPPED, changed), cell


@pytest.mark.parametrize(("recipient", "category"), list(product(_RECIPIENTS, Category)))
def test_a_switch_that_changes_what_anyone_gets_is_said_to_loosen(
    recipient: str, category: Category
) -> None:
    shipped = _SHIPPED.recipient(recipient)
    before = shipped.cells[category]
    if before.agreed is None:
        for one in TAKEN_BY[category]:
            if is_tighter(category, before.otherwise, one):
                cells = {**shipped.cells, category: Cell(one)}
                assert compare(_SHIPPED, with_recipient(replace(shipped, cells=cells))).loosens
    elif category not in OF_OTHERS and before.otherwise is not before.agreed:
        for one in TAKEN_BY[category]:
            between = is_tighter(category, before.otherwise, one)
            if between and is_tighter(category, one, before.agreed):
                cells = {**shipped.cells, category: Cell(one, before.agreed)}
                assert compare(_SHIPPED, with_recipient(replace(shipped, cells=cells))).loosens


@pytest.mark.parametrize("category", Category)
def test_a_row_switched_off_is_noticed(category: Category) -> None:
    open_to_all = {
        key: replace(recipient, cells={**recipient.cells, category: Cell(Treatment.KEEP)})
        for key, recipient in _SHIPPED.by_key.items()
    }
    assert not is_as_decided(replace(_SHIPPED, by_key=open_to_all))


@pytest.mark.parametrize("recipient", _RECIPIENTS)
@pytest.mark.parametrize("trait", ["needs_agreement", "receives_reports", "outside", "retired"])
def test_a_recipient_of_whom_something_else_is_said_is_noticed_or_no_policy(
    recipient: str, trait: str
) -> None:
    head, found, rest = policy_text(_SHIPPED).partition(f'key = "{recipient}"')
    was = f"{trait} = {str(getattr(_SHIPPED.recipient(recipient), trait)).lower()}"
    other = was.replace("true", "x").replace("false", "true").replace("x", "false")
    try:
        changed = Policy.read(head + found + rest.replace(was, other, 1), "prov")
    except PolicyFileError:
        return
    assert not is_as_decided(changed)
    assert compare(_SHIPPED, changed).traits
