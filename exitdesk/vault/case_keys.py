"""The keys of each case's sealed part, wrapped to the officers who need to know.

A case's key has generations: when someone loses access a new one is made, and what is sealed from
then on is sealed under a key that they never had. A sealed blob begins with its generation.
The ledger holds a digest of each generation: nobody can slip in a key of their own.
"""

import struct
from hashlib import sha256

from exitdesk.domain.actions import Action
from exitdesk.vault.access_errors import CaseKeyForgedError
from exitdesk.vault.core import Core
from exitdesk.vault.errors import NoCaseKeyError, RecordDamagedError
from exitdesk.vault.keys import random_key, wipe
from exitdesk.vault.officers import OfficerRow, duties
from exitdesk.vault.sealing import seal, unseal, unwrap_key, wrap_key

_GENERATION = struct.Struct(">H")
ACCESS = "access"  # other purposes: "emergency" for the officer on duty, "recovery" for two people


class CaseKeys:
    """Seals and unseals with case keys, and hands them to officers.

    Unwrapped keys are kept until the vault closes.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self._keys: dict[tuple[str, int], bytearray] = {}

    def make(self, case_id: str) -> str:
        """Make the first key of a new case, inside a transaction; return its digest.

        It is wrapped to this officer, the officers on duty and the supervisors' identity. The
        digest belongs into the entry that the case was made.
        """
        return self._make_generation(case_id, 1, {self._core.officer.officer_id: ACCESS})

    def renew(self, case_id: str) -> None:
        """Make a new generation for those who hold ``access`` to the newest, in a transaction.

        To be called after the rows of whoever loses access have been removed, and before the
        entry that says so. An entry with the new key's digest is made here.

        Raises:
            NotFoundError: when there is no such case.
        """
        standing = self._core.gate.replayed(case_id)
        newest = len(standing.keys)
        rows = self._core.database.execute(
            "SELECT officer_id FROM case_access WHERE case_id = ?", (case_id,)
        )  # a row that the ledger does not know brings nobody a key
        holders = {row[0]: ACCESS for row in rows if row[0] in standing.parts}
        digest = self._make_generation(case_id, newest + 1, holders)
        self._core.enter(
            Action.CASE_KEY_RENEWED,
            case_id=case_id,
            detail={"generation": str(newest + 1), "key": digest},
        )
        self._core.gate.forget(case_id)

    def give(self, case_id: str, officer_id: str, purpose: str = ACCESS) -> None:
        """Wrap all generations of the case's key to an officer, inside a transaction.

        Raises:
            NoCaseKeyError: when the officer at this desk does not hold them.
        """
        receiver = self._core.officers.get(officer_id)
        for generation in range(1, self._newest(case_id) + 1):
            self._wrap(case_id, generation, self._get(case_id, generation), receiver, purpose)

    def give_held(self, case_id: str, officer_id: str, purpose: str = ACCESS) -> int:
        """Wrap to an officer what they lack and this officer holds, inside a transaction.

        Returns how many generations that were; none is no failure.
        """
        receiver = self._core.officers.get(officer_id)
        lacking = self._core.database.execute(
            "SELECT generation FROM case_keys WHERE case_id = ?1 AND officer_id = ?2"
            " EXCEPT SELECT generation FROM case_keys WHERE case_id = ?1 AND officer_id = ?3",
            (case_id, self._core.officer.officer_id, officer_id),
        )
        for (generation,) in lacking:
            self._wrap(case_id, generation, self._get(case_id, generation), receiver, purpose)
        return len(lacking)

    def take(self, case_id: str, officer_id: str) -> None:
        """Remove an officer's wrapped keys, inside a transaction; ``renew`` must follow."""
        self._core.database.execute(
            "DELETE FROM case_keys WHERE case_id = ? AND officer_id = ?", (case_id, officer_id)
        )
        if officer_id == self._core.officer.officer_id:
            self.forget(case_id)

    def require(self, case_id: str) -> None:
        """Let pass only a case that is open to this officer, with its newest key.

        Raises:
            CaseNotSharedError: when it is not open to them.
            NoCaseKeyError: when they do not hold the key.
        """
        self._core.gate.require(case_id)
        self._get(case_id, self._newest(case_id))

    def generations(self, case_id: str, officer_id: str) -> set[int]:
        """Return of which generations there are wrapped keys for an officer."""
        rows = self._core.database.execute(
            "SELECT generation FROM case_keys WHERE case_id = ? AND officer_id = ?",
            (case_id, officer_id),
        )
        return {row[0] for row in rows}

    def set_purpose(self, case_id: str, officer_id: str, purpose: str) -> None:
        """Say anew what an officer holds the case's keys for, inside a transaction."""
        self._core.database.execute(
            "UPDATE case_keys SET purpose = ? WHERE case_id = ? AND officer_id = ?",
            (purpose, case_id, officer_id),
        )

    def seal(self, case_id: str, plain: bytes, associated: bytes) -> bytes:
        """Return ``plain`` under the newest key of the case, its generation in front.

        Raises:
            NoCaseKeyError: when this officer has none.
            CaseKeyForgedError: when it is not the key that the ledger names.
        """
        generation = self._newest(case_id)
        sealed = seal(self._get(case_id, generation), plain, associated)
        return _GENERATION.pack(generation) + sealed

    def unseal(self, case_id: str, sealed: bytes, associated: bytes) -> bytes:
        """Return what ``seal`` sealed.

        Raises:
            CaseNotSharedError: when the case is not open to this officer.
            NoCaseKeyError: when this officer has no key of that generation.
            CaseKeyForgedError: when it is not the key that the ledger names.
            RecordDamagedError: when the bytes or what belongs with them do not fit.
        """
        self._core.gate.require(case_id)
        if len(sealed) < _GENERATION.size:
            raise RecordDamagedError(detail="sealed part")
        (generation,) = _GENERATION.unpack_from(sealed)
        key = self._get(case_id, generation)
        return unseal(key, sealed[_GENERATION.size :], associated)

    def forget(self, case_id: str) -> None:
        """Wipe one case's keys: the case has gone, or the access to it."""
        for held in [held for held in self._keys if held[0] == case_id]:
            wipe(self._keys.pop(held))

    def wipe(self) -> None:
        """Wipe all keys."""
        wipe(*self._keys.values())
        self._keys.clear()

    def _make_generation(self, case_id: str, generation: int, holders: dict[str, str]) -> str:
        key = random_key()
        try:
            for row in self._core.officers.present():
                purpose = holders.get(row.officer_id) or duties(row)
                if purpose is not None:
                    self._wrap(case_id, generation, key, row, purpose)
            return _digest(case_id, generation, key)
        finally:
            wipe(key)

    def _wrap(
        self, case_id: str, generation: int, key: bytearray, row: OfficerRow, purpose: str
    ) -> None:
        wrapped = wrap_key(key, row.exchange_key, _info(case_id, generation, row.officer_id))
        self._core.database.execute(
            "INSERT INTO case_keys (case_id, generation, officer_id, purpose, wrapped)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET purpose = excluded.purpose,"
            " wrapped = excluded.wrapped",
            (case_id, generation, row.officer_id, purpose, wrapped),
        )

    def _newest(self, case_id: str) -> int:
        return len(self._core.gate.standing(case_id).keys)

    def _get(self, case_id: str, generation: int) -> bytearray:
        held = case_id, generation
        if held not in self._keys:
            officer_id = self._core.officer.officer_id
            row = self._core.database.one(
                "SELECT wrapped FROM case_keys"
                " WHERE case_id = ? AND generation = ? AND officer_id = ?",
                (case_id, generation, officer_id),
            )
            if row is None:
                raise NoCaseKeyError(detail=case_id)
            info = _info(case_id, generation, officer_id)
            key = unwrap_key(row[0], self._core.keys.exchange, info)
            self._require_known(case_id, generation, key)
            self._keys[held] = key
        return self._keys[held]

    def _require_known(self, case_id: str, generation: int, key: bytearray) -> None:
        """Wrapping does not say who wrapped: the ledger says which key it has to be."""
        standing = self._core.gate.standing(case_id)
        if standing.keys[generation - 1 : generation] != [_digest(case_id, generation, key)]:
            wipe(key)
            raise CaseKeyForgedError(detail=case_id, code=standing.code)


def _info(case_id: str, generation: int, officer_id: str) -> bytes:
    return f"ExitDesk case key 2 {case_id} {generation} {officer_id}".encode("ascii")


def _digest(case_id: str, generation: int, key: bytearray) -> str:
    place = f"ExitDesk case key digest 1 {case_id} {generation} ".encode("ascii")
    return sha256(place + key).hexdigest()
