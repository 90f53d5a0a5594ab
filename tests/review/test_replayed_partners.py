"""An old entry about a partner cannot be laid over the newest one."""

import pytest

from exitdesk.vault.errors import LedgerBrokenError
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "intervals", "renderer"]
ENTRIES = "SELECT sequence, body, hash, signature FROM ledger WHERE action = 'partner.changed'"
LAID_OVER = "UPDATE ledger SET body = ?, hash = ?, signature = ? WHERE sequence = ?"


def test_a_partner_is_not_what_it_once_was_again(case: CaseByHand) -> None:
    partners, today = case.desk.partners, case.clock.today()
    names = {"name_sv": "Stödet", "name_fi": "Tuki"}
    made = partners.save("", {**names, "kind": "health_care"}, "", today)
    vault = case.desk.vault
    key = f"partner.{made.key}"
    old = vault.settings.shared(key)
    partners.save(made.key, {**names, "kind": "organisation"}, made.digest, today)
    database = vault._core.database
    first, last = database.execute(f"{ENTRIES} ORDER BY sequence")
    with database.transaction():
        database.execute(LAID_OVER, (*first[1:], last[0]))
    vault.settings.set_shared(key, old)
    with pytest.raises(LedgerBrokenError):
        vault.partners.all()
