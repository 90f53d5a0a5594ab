"""Checking that cases are open to those whom the ledger names, and their keys held by them."""

from collections.abc import Iterator, Mapping

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.domain.texts import Text
from exitdesk.vault.access_rolls import AccessRoll, CaseStanding
from exitdesk.vault.database import Database
from exitdesk.vault.ledger import Entry
from exitdesk.vault.officer_rolls import OfficerRow, RollError
from exitdesk.vault.officers import duties

ACCESS_CHANGED = Text(
    sv="Uppgifterna om vem som får öppna ärendet {code} är inte de som loggen säger.",
    fi="Tiedot siitä, kuka saa avata asian {code}, eivät ole ne, jotka loki mainitsee.",
)
ACCESS_UNKNOWN = Text(
    sv="I valvet finns uppgifter om vem som får öppna ett ärende som loggen inte känner till.",
    fi="Holvissa on tietoja siitä, kuka saa avata asian, jota loki ei tunne.",
)
CASE_CHANGED = Text(
    sv="Koden för ärendet {code}, eller hur det började, är inte det som loggen säger.",
    fi="Asian {code} tunnus tai se, miten asia alkoi, ei ole se, minkä loki mainitsee.",
)
CASE_KEYS_CHANGED = Text(
    sv="Nycklarna till de förseglade uppgifterna i ärendet {code} är inte hos dem som loggen "
    "säger.",
    fi="Asian {code} suljetun osion avaimet eivät ole niillä, jotka loki mainitsee.",
)

_Officers = Mapping[str, OfficerRow]
_OPENINGS = {Action.UNLOCKED, Action.RECOVERED, Action.RECOVERED_BY_TWO}
_INSIDE = {  # what only those to whom the case is open can do with our program
    *(Action.RECORD_WRITTEN, Action.RECORD_CORRECTED, Action.PASSAGE_STRUCK_OUT),
    *(Action.ATTACHMENT_ADDED, Action.ATTACHMENT_ERASED),
    *(Action.CASE_LINKED, Action.CASE_LINK_CHANGED),
}


class AccessCheck:
    """Takes in the ledger entry by entry, then compares the tables with it."""

    def __init__(self) -> None:
        self._roll = AccessRoll()
        self._emergencies: set[tuple[str, str | None]] = set()  # officer and case, until the lock
        self._made: dict[str | None, tuple[str | None, str | None]] = {}  # code and state, by case

    def take(self, entry: Entry, officers: _Officers) -> None:
        """Take in what an entry says of access, if anything; ``officers`` as they were then.

        Raises:
            RollError: its officer had no right to it.
        """
        self._roll.take(entry, lambda: officers)
        if entry.action == Action.CASE_CREATED:
            self._made[entry.case_id] = entry.detail.get("code"), entry.detail.get("state")
        elif entry.action in _OPENINGS:
            self._emergencies.clear()
        elif entry.action == Action.EMERGENCY_OPENED:
            self._emergencies.add((entry.officer_id, entry.case_id))
        elif entry.action in _INSIDE and not self._is_open(entry):
            raise RollError("not shared")

    def _is_open(self, entry: Entry) -> bool:
        """Whether the case was open to the officer who made the entry."""
        standing = self._roll.cases.get(entry.case_id or "")
        has_part = standing is not None and entry.officer_id in standing.parts
        return has_part or (entry.officer_id, entry.case_id) in self._emergencies

    def problems(self, database: Database, officers: _Officers) -> tuple[Text, ...]:
        """Return what is wrong with the tables, after the last entry."""
        return (
            *self._access_problems(database, officers),
            *self._key_problems(database, officers),
        )

    def _access_problems(self, database: Database, officers: _Officers) -> Iterator[Text]:
        held: dict[str, dict[str, str]] = {}
        for case_id, officer_id, part in database.execute(
            "SELECT case_id, officer_id, part FROM case_access"
        ):
            held.setdefault(case_id, {})[officer_id] = part
        rows = database.execute("SELECT case_id, code, first_state FROM cases")
        cases = {case_id for case_id, *_ in rows}
        for case_id, code, state in rows:
            if self._made.get(case_id, (code, state)) != (code, state):
                yield CASE_CHANGED.filled({"code": code})
        if (held.keys() | cases) - self._roll.cases.keys():
            yield ACCESS_UNKNOWN
        for case_id, standing in self._cases(cases):
            said = {one: part.value for one, part in standing.present_parts(officers).items()}
            if _counting(held.get(case_id, {}), officers) != said:
                yield ACCESS_CHANGED.filled({"code": standing.code})

    def _key_problems(self, database: Database, officers: _Officers) -> Iterator[Text]:
        """Yield cases whose keys someone has who should not, or lacks who should not.

        Those on duty may lack keys until an officer who holds them unlocks the vault, and so
        may whoever took a case over.
        """
        held: dict[str, set[str]] = {}
        beyond: set[str] = set()
        for case_id, officer_id, newest in database.execute(
            "SELECT case_id, officer_id, max(generation) FROM case_keys GROUP BY 1, 2"
        ):
            held.setdefault(case_id, set()).add(officer_id)
            standing = self._roll.cases.get(case_id)
            if standing is None or newest > len(standing.keys):
                beyond.add(case_id)
        for case_id, standing in self._cases(set(held)):
            may = {one for one, row in officers.items() if row.has_left or duties(row)}
            may |= standing.parts.keys()
            if case_id in beyond or not held[case_id] <= may:
                yield CASE_KEYS_CHANGED.filled({"code": standing.code})

    def _cases(self, wanted: set[str]) -> Iterator[tuple[str, CaseStanding]]:
        for case_id, standing in self._roll.cases.items():
            if case_id in wanted:
                yield case_id, standing


def _counting(held: Mapping[str, str], officers: _Officers) -> dict[str, str]:
    """Return the rows that count: who has left keeps only the responsibility."""
    return {
        officer_id: part
        for officer_id, part in held.items()
        if part == Part.RESPONSIBLE
        or officer_id not in officers
        or not officers[officer_id].has_left
    }
