"""A case, and a note in it, to strike out of."""

import pytest

from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from tests.striking.notes import WORDS, write_note


@pytest.fixture
def case_id(vault: Vault) -> str:
    """A case of this test's own vault."""
    return vault.cases.create()


@pytest.fixture
def note(vault: Vault, forms: FormLibrary, case_id: str) -> str:
    """A note in three versions, the first and the last with the words, and a draft of it."""
    made = write_note(vault, forms, case_id, f"Ringde {WORDS} i dag, {WORDS} svarade.")
    write_note(vault, forms, case_id, "Ringde i dag.", made)
    write_note(vault, forms, case_id, f"Ringde {WORDS}.", made)
    vault.drafts.begin(
        forms.latest("note"),
        case_id=case_id,
        object_id=made,
        answers={"kind": "own", "body": f"Ringde {WORDS} igen."},
    )
    return made
