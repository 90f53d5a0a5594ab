"""A policy that was not made by a keeper is found by both checks, and nothing goes by it."""

from pathlib import Path

import pytest

from exitdesk.casework.policies import Policies
from exitdesk.casework.policy_errors import PolicyLogBrokenError
from exitdesk.domain.actions import Action
from exitdesk.domain.officers import Role
from exitdesk.redaction.policies import Policy
from exitdesk.redaction.policy_texts import policy_text
from exitdesk.vault import Vault, ledger_checks
from exitdesk.vault.policies import text_digest
from tests.access.units import KEEPER, OTHER, Unit
from tests.ledger.verifiers import load

_SHIPPED = Policy.load(Path(__file__).parents[2] / "resources" / "policies" / "default.1.toml")
_TEXT = policy_text(_SHIPPED).replace("version = 1", "version = 2")


def forge(vault: Vault, **other: str) -> int:
    """Enter a version by passing what the program would ask; return the entry's number."""
    detail = {"version": "2", "reason": "prov", "policy_text": _TEXT, "digest": text_digest(_TEXT)}
    with vault._core.writing():
        return vault._core.enter(Action.POLICY_CHANGED, detail={**detail, **other})


def findings(unit: Unit) -> list[tuple[str, object]]:
    """Return what the stand-alone verifier says."""
    alone = load()
    check = alone.checked(unit.made.folder, unit.made.passphrase, "passphrase")
    return list(check.findings)


def test_a_version_by_an_officer_who_is_no_keeper_is_found_and_lets_nothing_go(
    unit: Unit,
) -> None:
    with unit.at_desk(OTHER) as vault:
        sequence = forge(vault)
    with unit.at_desk() as vault:
        said = ledger_checks.NOT_ALLOWED.filled({"sequence": sequence})
        assert said in vault.ledger.verify().problems
        with pytest.raises(PolicyLogBrokenError):
            Policies(vault, _SHIPPED).current()
    assert ("not_allowed", sequence) in findings(unit)


@pytest.mark.parametrize(
    "wrong", [{"digest": "00"}, {"version": "1"}, {"version": "+2"}, {"reason": ""}]
)
def test_a_version_that_makes_no_sense_is_found_by_both(unit: Unit, wrong: dict[str, str]) -> None:
    with unit.at_desk() as vault:
        sequence = forge(vault, **wrong)
        said = ledger_checks.NOT_ALLOWED.filled({"sequence": sequence})
        assert said in vault.ledger.verify().problems
    assert ("not_allowed", sequence) in findings(unit)


def test_what_a_keeper_made_holds_when_they_are_keeper_no_more(unit: Unit) -> None:
    with unit.at_desk() as vault:
        forge(vault)
        vault.admissions.set_roles(unit.ids[OTHER], frozenset({Role.OFFICER, Role.KEEPER}))
    with unit.at_desk(OTHER) as vault:
        vault.admissions.set_roles(unit.ids[KEEPER], frozenset({Role.OFFICER}))
        assert Policies(vault, _SHIPPED).current().version == 2
        assert vault.ledger.verify().problems == ()
    with unit.at_desk() as vault:
        sequence = forge(vault, version="3")
        said = ledger_checks.NOT_ALLOWED.filled({"sequence": sequence})
        assert said in vault.ledger.verify().problems
    assert findings(unit) == [("not_allowed", sequence)]
