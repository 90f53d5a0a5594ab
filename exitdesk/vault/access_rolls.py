"""Who may open which case, as the ledger says: worked out entry by entry; no database here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.domain.officers import Role
from exitdesk.vault.ledger import Entry
from exitdesk.vault.officer_rolls import OfficerRow, RollError

OfficersThen = Callable[[], Mapping[str, OfficerRow]]  # as they were when the entry was made

_DECIDING = frozenset({Part.RESPONSIBLE, Part.DEPUTY})
_ACTIONS = frozenset(
    {
        Action.CASE_CREATED,
        Action.ACCESS_GIVEN,
        Action.ACCESS_TAKEN,
        Action.CASE_KEY_RENEWED,
        Action.EMERGENCY_OPENED,
        Action.EMERGENCY_SEEN,
    }
)


@dataclass(slots=True)
class CaseStanding:
    """Who has which part in a case, and the digests of its key's generations."""

    code: str
    parts: dict[str, Part] = field(default_factory=dict)
    keys: list[str] = field(default_factory=list)
    given_at: dict[str, int] = field(default_factory=dict)  # by officer: sequence of the entry

    @property
    def responsible(self) -> str:
        """The id of the responsible officer."""
        return next(one for one, part in self.parts.items() if part is Part.RESPONSIBLE)

    def present_parts(self, officers: Mapping[str, OfficerRow]) -> dict[str, Part]:
        """Return the parts that still count: who has left keeps only the responsibility."""
        return {
            officer_id: part
            for officer_id, part in self.parts.items()
            if part is Part.RESPONSIBLE or not officers[officer_id].has_left
        }

    def may_share(self, officer_id: str) -> bool:
        """Whether the officer may give and take back what is not the responsibility."""
        return self.parts.get(officer_id) in _DECIDING

    def may_hand_over(self, officer_id: str, officers: Mapping[str, OfficerRow]) -> bool:
        """Whether the officer may name another responsible officer.

        The responsible one may. Once that officer has left, the deputy and the keepers may.
        """
        if self.responsible == officer_id:
            return True
        is_orphan = officers[self.responsible].has_left
        is_deputy = self.parts.get(officer_id) is Part.DEPUTY
        return is_orphan and (is_deputy or officers[officer_id].admits)

    def give(self, officer_id: str, part: Part, sequence: int) -> None:
        """Give a part; who was responsible or deputy before them becomes a reader."""
        if part in _DECIDING:
            for other, held in self.parts.items():
                if held is part:
                    self.parts[other] = Part.READER
        self.parts[officer_id] = part
        self.given_at[officer_id] = sequence


class AccessRoll:
    """The standing of every case after the entries taken so far."""

    def __init__(self) -> None:
        self._cases: dict[str, CaseStanding] = {}

    @property
    def cases(self) -> Mapping[str, CaseStanding]:
        """The standing by case id, of cases that have gone since too."""
        return self._cases

    def take(self, entry: Entry, officers: OfficersThen) -> None:
        """Take in an entry whose signature has been checked.

        Raises:
            RollError: its officer had no right to it, or it makes no sense; it changes nothing.
        """
        try:
            action = Action(entry.action)
        except ValueError:  # of a newer program
            return
        if action not in _ACTIONS or entry.case_id is None:  # keys handed on, with no part
            return
        try:
            if action is Action.CASE_CREATED:
                self._create(entry)
            else:
                self._change(action, entry, officers)
        except (KeyError, ValueError) as error:
            raise RollError("detail") from error

    def _create(self, entry: Entry) -> None:
        case_id = entry.case_id or ""
        if case_id in self._cases:
            raise RollError("known already")
        standing = CaseStanding(entry.detail["code"], keys=[entry.detail["key"]])
        standing.give(entry.officer_id, Part.RESPONSIBLE, entry.sequence)
        self._cases[case_id] = standing

    def _change(self, action: Action, entry: Entry, officers: OfficersThen) -> None:
        standing = self._cases[entry.case_id or ""]
        if action is Action.ACCESS_GIVEN:
            _give(standing, entry, officers)
        elif action is Action.ACCESS_TAKEN:
            _take(standing, entry)
        elif action is Action.CASE_KEY_RENEWED:
            _renew(standing, entry, officers)
        elif action is Action.EMERGENCY_OPENED:
            _require(Role.DUTY in officers()[entry.officer_id].roles)
        else:
            _require(standing.may_share(entry.officer_id))


def _give(standing: CaseStanding, entry: Entry, officers: OfficersThen) -> None:
    receiver, part = entry.detail["officer_id"], Part(entry.detail["part"])
    known = officers()
    _require(may_receive(known[receiver]))
    former = entry.detail.get("instead_of")
    if former is not None:  # a new identity for an officer who lost every way in, by two people
        _require(known[entry.officer_id].is_supervisors and known[former].has_left)
        _require(known[receiver].is_twin_of(known[former]) and receiver not in standing.parts)
        _require(standing.parts[former] is part)
        del standing.parts[former]
    elif part is Part.RESPONSIBLE:
        _require(standing.may_hand_over(entry.officer_id, known))
    else:
        _require(standing.may_share(entry.officer_id))
        _require(standing.parts.get(receiver) is not Part.RESPONSIBLE)
    standing.give(receiver, part, entry.sequence)


def _take(standing: CaseStanding, entry: Entry) -> None:
    officer_id = entry.detail["officer_id"]
    _require(standing.parts[officer_id] is not Part.RESPONSIBLE)
    _require(officer_id == entry.officer_id or standing.may_share(entry.officer_id))
    del standing.parts[officer_id]


def _renew(standing: CaseStanding, entry: Entry, officers: OfficersThen) -> None:
    """A new key is made by who decides, by who gives up their own part, or for one who left."""
    may = entry.officer_id in standing.parts or officers()[entry.officer_id].admits
    _require(may and int(entry.detail["generation"]) == len(standing.keys) + 1)
    standing.keys.append(entry.detail["key"])


def may_receive(officer: OfficerRow) -> bool:
    """Whether a case can be shared with them."""
    return not officer.has_left and Role.SUPERVISORS not in officer.roles


def _require(is_allowed: bool) -> None:  # noqa: FBT001
    if not is_allowed:
        raise RollError("no right")
