"""The register of disclosures: what left, to whom and for what, read from the signed log.

Nothing is kept beside the log. What is entered later (that a paper came back, that another
officer has looked, that the client knows) are entries of their own, and never change the first.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.disclosure_checks import FileChecks
from exitdesk.casework.disclosure_entries import ENTRY, NOT_YET, TOLD, disclosures_of
from exitdesk.casework.disclosure_errors import (
    DayAheadError,
    EnteredAlreadyError,
    OwnDisclosureError,
    RemarkNeededError,
)
from exitdesk.casework.errors import ReasonNeededError
from exitdesk.domain.actions import Action
from exitdesk.domain.clocks import Clock
from exitdesk.domain.disclosures import Disclosure, DisclosureWish, Fate, LedgerFact
from exitdesk.forms.inputs import clean_text
from exitdesk.vault import Vault

PAGE = 200
_CHUNK = 200


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """Lines of the register, the newest first; ``below`` asks for the next ones, 0: no more."""

    lines: tuple[Disclosure, ...]
    below: int


@dataclass(frozen=True, slots=True)
class DisclosureView:
    """One disclosure, and what the officer at this desk may enter about it."""

    disclosure: Disclosure
    may_look: bool  # as the second officer
    has_looker: bool  # whether anyone in the vault may


class Disclosures:
    """The register of one vault."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self.files = FileChecks(vault)

    # -- reading -----------------------------------------------------------------------------

    def find(
        self, wish: DisclosureWish, *, below: int | None = None, limit: int = PAGE
    ) -> RegisterPage:
        """Return wanted lines of cases open to this officer, the newest first.

        ``below`` is the ``below`` of the page before.

        Raises:
            LedgerBrokenError: when an entry is not what its officer signed.
        """
        found: list[Disclosure] = []
        while True:
            facts = self._vault.disclosures.left(wish, below=below, limit=_CHUNK)
            found += [one for one in self._lines(facts) if _is_wanted(one, wish)]
            below = facts[-1].sequence if len(facts) == _CHUNK else 0
            if not below or len(found) >= limit:
                break
        if len(found) > limit:
            below, found = found[limit - 1].sequence, found[:limit]
        return RegisterPage(tuple(found), below or 0)

    def of_case(self, case_id: str) -> tuple[Disclosure, ...]:
        """Return everything that has left a case, the newest first.

        For the case's page, for a withdrawal, and for the client; nothing of a case that is
        not open to this officer.
        """
        found: list[Disclosure] = []
        below: int | None = None
        while below != 0:
            page = self.find(DisclosureWish(case_id=case_id), below=below)
            found += page.lines
            below = page.below
        return tuple(found)

    def elsewhere(self, wish: DisclosureWish) -> int:
        """Return how many wanted lines are in cases that are not open to this officer."""
        return self._vault.disclosures.elsewhere(wish)

    def one(self, sequence: int) -> DisclosureView:
        """Return one line with what may be entered about it.

        Raises:
            NotFoundError, CaseNotSharedError: there is none that this officer may see.
        """
        fact = self._vault.disclosures.one(sequence)
        (line,) = self._lines((fact,))
        return DisclosureView(
            disclosure=line,
            may_look=self._vault.disclosures.may_look(fact),
            has_looker=self._vault.disclosures.has_looker(fact),
        )

    def out(self, case_id: str | None = None) -> tuple[Disclosure, ...]:
        """Return what is to come back or be destroyed, and for which nobody has entered it."""
        found = self._lines(self._vault.disclosures.still_out(DisclosureWish(case_id=case_id)))
        return tuple(line for line in found if line.is_out())

    def unseen(self, case_id: str | None = None) -> tuple[Disclosure, ...]:
        """Return the necessary disclosures that this officer may look at and nobody has."""
        found = self._vault.disclosures
        facts = found.necessary(case_id)
        waiting = {line.sequence for line in self._lines(facts) if line.seen is None}
        mine = [fact for fact in facts if fact.sequence in waiting and found.may_look(fact)]
        return self._lines([fact if fact.may_open else found.one(fact.sequence) for fact in mine])

    def untold(self, case_id: str | None = None) -> tuple[Disclosure, ...]:
        """Return the necessary disclosures of which the client does not know yet."""
        facts = [fact for fact in self._vault.disclosures.necessary(case_id) if fact.may_open]
        return tuple(line for line in self._lines(facts) if line.told is None)

    # -- entering what came later ------------------------------------------------------------

    def enter_return(self, sequence: int, fate: Fate, day: date, remark: str = "") -> None:
        """Enter that a paper or file has come back, was destroyed, or never left.

        Raises:
            EnteredAlreadyError, DayAheadError: nothing has been entered.
            CaseNotSharedError: the case is not open to this officer.
        """
        line = self._open_line(sequence)
        if line.returned is not None:
            raise EnteredAlreadyError(detail=f"entry {sequence}")
        said = {"fate": fate.value, **self._said(day, remark)}
        self._enter(Action.DISCLOSURE_RETURNED, line, said)

    def enter_seen(self, sequence: int, remark: str) -> None:
        """Enter that this officer has looked at another's necessary disclosure.

        Raises:
            RemarkNeededError: for a blank remark.
            OwnDisclosureError: for one's own.
            EnteredAlreadyError: somebody has looked before.
            CaseNotSharedError: it is not this officer's to look at.
        """
        if not remark.strip():
            raise RemarkNeededError
        view = self.one(sequence)
        if not view.may_look:
            raise OwnDisclosureError(detail=f"entry {sequence}")
        if view.disclosure.seen is not None:
            raise EnteredAlreadyError(detail=f"entry {sequence}")
        said = {"reason": clean_text(remark).strip()}
        self._enter(Action.NECESSARY_SEEN, view.disclosure, said)

    def enter_told(self, sequence: int, day: date, remark: str = "") -> None:
        """Enter that the client knows of a necessary disclosure since ``day``.

        Raises:
            EnteredAlreadyError, DayAheadError: nothing has been entered.
            CaseNotSharedError: the case is not open to this officer.
        """
        line = self._open_line(sequence)
        if line.told is not None:
            raise EnteredAlreadyError(detail=f"entry {sequence}")
        self._enter(Action.CLIENT_TOLD, line, {"client": TOLD, **self._said(day, remark)})

    def enter_delay(self, sequence: int, why: str) -> None:
        """Enter why the client has still not been told; it stays on the day's list.

        Raises:
            ReasonNeededError: for a blank reason.
            EnteredAlreadyError: the client knows.
            CaseNotSharedError: the case is not open to this officer.
        """
        if not why.strip():
            raise ReasonNeededError
        line = self._open_line(sequence)
        if line.told is not None:
            raise EnteredAlreadyError(detail=f"entry {sequence}")
        said = {"client": NOT_YET, "reason": clean_text(why).strip()}
        self._enter(Action.CLIENT_TOLD, line, said)

    # -- inside ------------------------------------------------------------------------------

    def _lines(self, facts: Iterable[LedgerFact]) -> tuple[Disclosure, ...]:
        left = tuple(facts)
        return disclosures_of(left, self._vault.disclosures.later(left))

    def _open_line(self, sequence: int) -> Disclosure:
        fact = self._vault.disclosures.one(sequence)
        self._vault.disclosures.require_open(fact)
        return self._lines((fact,))[0]

    def _said(self, day: date, remark: str) -> dict[str, str]:
        if day > self._clock.today():
            raise DayAheadError
        words = clean_text(remark).strip()
        return {"day": day.isoformat()} | ({"reason": words} if words else {})

    def _enter(self, action: Action, line: Disclosure, said: Mapping[str, str]) -> None:
        detail = {ENTRY: str(line.sequence), **said}
        self._vault.ledger.note(action, case_id=line.case_id, detail=detail)


def _is_wanted(line: Disclosure, wish: DisclosureWish) -> bool:
    if wish.recipient and line.recipient != wish.recipient:
        return False
    return line.is_out() or not wish.only_out
