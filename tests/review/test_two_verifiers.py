"""What the stand-alone verifier says of edits that were thought of last."""

import pytest

from tests.access.units import THIRD, Unit
from tests.ledger.verifiers import load
from tests.review.test_crafted_entries import CRAFTED, TRUE_TO_FORM, sign_crafted


@pytest.mark.parametrize("name", sorted(CRAFTED.keys() - TRUE_TO_FORM))
def test_it_finds_every_crafted_entry_too(unit: Unit, name: str) -> None:
    alone = load()
    sequence = sign_crafted(unit, THIRD, CRAFTED[name])
    said = alone.checked(unit.made.folder, unit.made.passphrase, "passphrase")
    assert ("chain", sequence) in said.findings
