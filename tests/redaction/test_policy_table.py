"""The default policy, cell by cell: a row that is loosened is noticed."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from exitdesk.domain.categories import Category
from exitdesk.redaction.policies import Cell, Policy
from exitdesk.redaction.treatments import Treatment

_FILE = Path(__file__).parents[2] / "resources" / "policies" / "default.1.toml"
_RECIPIENTS = ("supervisor", "health_social", "partner", "statistics", "client")
# "a?b": a when the agreement permits the category, b otherwise.
_TABLE = """
client_name    keep         keep?remove     alias        remove         keep
identity_code  keep         keep?age_band   remove       ten_year_band  keep
close_one      pseudonymise role            role         remove         role
officer        keep         title           title        remove         title
address        remove       region          remove       remove         own_only
municipality   keep         region          region       region         keep
contact        remove       keep?remove     keep?remove  remove         own_only
group          keep         generic         generic      kind           generic
event_date     keep         month           quarter      year           keep
threat_source  role         role            remove       remove         role
health         keep?remove  keep?remove     keep?remove  remove         keep
safety         keep         keep?remove     keep?remove  remove         keep
plan           keep         keep?remove     keep?remove  remove         keep
life_situation keep         keep?remove     keep?remove  remove         keep
administrative keep         keep?remove     keep?remove  remove         keep
"""


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


def test_the_default_policy_is_the_table_that_was_decided() -> None:
    assert cells_of(Policy.load(_FILE)) == decided()


def test_the_table_has_every_recipient_and_category() -> None:
    assert set(decided()) == set(product(_RECIPIENTS, Category))


@pytest.mark.parametrize("category", Category)
def test_a_row_switched_off_is_noticed(category: Category) -> None:
    policy = Policy.load(_FILE)
    open_to_all = {
        key: replace(recipient, cells={**recipient.cells, category: Cell(Treatment.KEEP)})
        for key, recipient in policy.by_key.items()
    }
    assert cells_of(replace(policy, by_key=open_to_all)) != decided()
