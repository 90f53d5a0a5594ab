"""The key of each case's sealed part, wrapped to the officers who need to know."""

from exitdesk.vault.core import Core
from exitdesk.vault.errors import NoCaseKeyError
from exitdesk.vault.keys import random_key, wipe
from exitdesk.vault.sealing import unwrap_key, wrap_key


class CaseKeys:
    """Unwraps case keys for the officer at this desk and keeps them until the vault closes."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._keys: dict[str, bytearray] = {}

    def make(self, case_id: str) -> None:
        """Make the key of a new case, wrapped to this officer, inside a transaction."""
        key = random_key()
        try:
            officer = self._core.officers.get(self._core.officer.officer_id)
            self._core.database.execute(
                "INSERT INTO case_keys (case_id, officer_id, wrapped) VALUES (?, ?, ?)",
                (
                    case_id,
                    officer.officer_id,
                    wrap_key(key, officer.exchange_key, _info(case_id, officer.officer_id)),
                ),
            )
        finally:
            wipe(key)

    def get(self, case_id: str) -> bytearray:
        """Return the case's key; the caller must not change it.

        Raises:
            NoCaseKeyError: when this officer has none.
        """
        if case_id not in self._keys:
            officer_id = self._core.officer.officer_id
            row = self._core.database.one(
                "SELECT wrapped FROM case_keys WHERE case_id = ? AND officer_id = ?",
                (case_id, officer_id),
            )
            if row is None:
                raise NoCaseKeyError(detail=case_id)
            info = _info(case_id, officer_id)
            self._keys[case_id] = unwrap_key(row[0], self._core.keys.exchange, info)
        return self._keys[case_id]

    def forget(self, case_id: str) -> None:
        """Wipe one case's key: the case has gone."""
        wipe(self._keys.pop(case_id, bytearray()))

    def wipe(self) -> None:
        """Wipe all keys."""
        wipe(*self._keys.values())
        self._keys.clear()


def _info(case_id: str, officer_id: str) -> bytes:
    return f"ExitDesk case key 1 {case_id} {officer_id}".encode("ascii")
