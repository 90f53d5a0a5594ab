"""The unit's phases: data that a keeper of the vault may change; what was, stays readable.

The list is read in the vault's thread when the vault is opened and when it is changed; after
that any thread may ask.
"""

import secrets
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from exitdesk.casework.errors import ReasonNeededError
from exitdesk.casework.phase_errors import (
    FirstPhaseNeededError,
    PhaseDaysError,
    PhaseFileError,
    PhaseLostError,
    PhaseNameMissingError,
    PhaseNameTakenError,
    PhasesChangedMeanwhileError,
    PhasesDamagedError,
    PhasesUnchangedError,
)
from exitdesk.domain.actions import Action
from exitdesk.domain.cases import CaseLine
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.phases import FIRST_PHASE, PhaseList, PhaseRule
from exitdesk.domain.texts import Text
from exitdesk.forms.inputs import clean_text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Option, OptionSource
from exitdesk.vault import Vault
from exitdesk.vault.errors import LedgerBrokenError

_KEY: Final = "phases"
_DRAFT: Final = "phases_draft"
_SAVED: Final = Text(sv="Skedena gäller från och med nu.", fi="Vaiheet ovat nyt voimassa.")
LONGEST_DAYS: Final = 366
LONGEST_NAME: Final = 80


def load_phases(path: Path) -> PhaseList:
    """Return the phases that the program ships.

    Raises:
        PhaseFileError: unless each has a key, both names and sensible days.
    """
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))["phase"]
        made = PhaseList(tuple(_rule(row) for row in rows))
        _require_usable(made)
    except (OSError, ValueError, TypeError, KeyError, ExitDeskError) as error:
        raise PhaseFileError(
            detail=f"{path.name}: {error!r}", file=path.name, place=str(error)[:60]
        ) from error
    if made.rule(FIRST_PHASE) is None:
        raise PhaseFileError(detail=path.name, file=path.name, place=FIRST_PHASE)
    return made


@dataclass(frozen=True, slots=True)
class TypedPhase:
    """A phase as it stands in the keeper's hands; ``key`` is "" for one that is added."""

    key: str
    swedish: str
    finnish: str
    days: int
    offered: bool


@dataclass(frozen=True, slots=True)
class PhasesRead:
    """The phases to be shown, and a change in the making that was kept."""

    now: PhaseList
    may_change: bool
    problem: Text | None = None
    kept: tuple[TypedPhase, ...] | None = None
    kept_reason: str = ""
    saved: Text | None = None

    def typed(self) -> tuple[TypedPhase, ...]:
        """Return the phases as they are, to be changed."""
        return tuple(
            TypedPhase(one.key, one.name.sv, one.name.fi, one.review_days, one.offered)
            for one in self.now.phases
        )


class Phases:
    """The phases of one vault."""

    def __init__(self, vault: Vault, shipped: PhaseList) -> None:
        self._vault = vault
        self._shipped = shipped
        self._current = shipped
        self._is_damaged = False
        self.refresh()

    # -- looking -----------------------------------------------------------------------------

    @property
    def may_change(self) -> bool:
        """Whether the officer at this desk may change the phases."""
        return self._vault.officer.is_keeper

    @property
    def problem(self) -> PhasesDamagedError | None:
        """What is wrong with the list, or None."""
        return PhasesDamagedError() if self._is_damaged else None

    def current(self) -> PhaseList:
        """Return the phases as they are now."""
        return self._current

    def name(self, key: str) -> Text:
        """Return what a phase is called."""
        return self._current.name(key)

    def is_as_shipped(self, key: str) -> bool:
        """Whether a phase still is what the program ships: then it may be explained in words."""
        return self._shipped.rule(key) is not None and self.name(key) == self._shipped.name(key)

    def named(self, line: CaseLine) -> CaseLine:
        """Return the line of a case with its phase's name and place."""
        now = self._current
        return replace(line, phase_name=now.name(line.phase), phase_place=now.place(line.phase))

    def own_days(self, key: str) -> int | None:
        """Return the review days of a phase that the unit set itself, None for shipped ones."""
        rule, before = self._current.rule(key), self._shipped.rule(key)
        if rule is None or (before is not None and before.review_days == rule.review_days):
            return None
        return rule.review_days

    def offered_in(self, forms: FormLibrary) -> FormLibrary:
        """Return the forms with the phases where they ask for one."""
        return forms.offering(OptionSource.PHASES, self._options)

    def refresh(self) -> None:
        """Read the list anew; in the vault's thread."""
        self._current, self._is_damaged = self._shipped, False
        try:
            stored = self._vault.lists.read(_KEY, Action.PHASES_CHANGED)
            if stored is not None:
                rules = PhaseList(tuple(_rule(row) for row in stored))
                self._current = rules.with_missing(self._shipped.phases)
        except (LedgerBrokenError, ValueError, TypeError, KeyError):
            self._is_damaged = True

    # -- changing ----------------------------------------------------------------------------

    def read(self) -> PhasesRead:
        """Return what the page of the phases shows; in the vault's thread."""
        self.refresh()
        kept = self._vault.settings.get(_DRAFT)
        found: dict[str, Any] = kept if isinstance(kept, dict) else {}
        rows = found.get("rows")
        is_of_now = found.get("before") == [_row(rule) for rule in self._current.phases]
        return PhasesRead(
            now=self._current,
            may_change=self.may_change,
            problem=PhasesDamagedError().text if self._is_damaged else None,
            kept=tuple(TypedPhase(*row) for row in rows) if rows and is_of_now else None,
            kept_reason=str(found.get("reason", "")) if is_of_now else "",
        )

    def keep(self, typed: Sequence[TypedPhase], reason: str) -> None:
        """Keep a change in the making for this officer; in the vault's thread."""
        rows = [[one.key, one.swedish, one.finnish, one.days, one.offered] for one in typed]
        before = [_row(rule) for rule in self._current.phases]
        self._vault.settings.set(_DRAFT, {"rows": rows, "reason": reason, "before": before})

    def forget(self) -> PhasesRead:
        """Throw the change in the making away; return the phases as they are."""
        self._vault.settings.set(_DRAFT, None)
        return self.read()

    def save(self, before: PhaseList, typed: Sequence[TypedPhase], why: str) -> PhasesRead:
        """Let the phases hold as typed; raises as ``rule`` and ``change``."""
        wanted = PhaseList(
            tuple(
                self.rule(one.key, one.swedish, one.finnish, one.days, offered=one.offered)
                for one in typed
            )
        )
        self.change(before, wanted, why)
        return replace(self.forget(), saved=_SAVED)

    def rule(self, key: str, swedish: str, finnish: str, days: int, *, offered: bool) -> PhaseRule:
        """Return a phase as typed; ``key`` is "" for one that is added.

        Raises:
            PhaseNameMissingError: a name is blank.
        """
        if not _one_line(swedish) or not _one_line(finnish):
            raise PhaseNameMissingError
        name = Text(sv=_one_line(swedish), fi=_one_line(finnish))
        return PhaseRule(key or f"own_{secrets.token_hex(4)}", name, days, offered)

    def change(self, before: PhaseList, wanted: PhaseList, why: str) -> PhaseList:
        """Let ``wanted`` hold from now on; ``before`` is the list that was shown.

        Raises:
            NotKeeperError: only a keeper may.
            ReasonNeededError, PhasesUnchangedError, PhasesChangedMeanwhileError: nothing is
                entered; nor for a name that is missing or taken, or days that cannot be meant.
            DiskFullError, WriteFailedError: nothing has changed.
        """
        self.refresh()
        reason = clean_text(why).strip()
        if before != self._current:
            raise PhasesChangedMeanwhileError
        made = PhaseList(tuple(_cleaned(rule) for rule in wanted.phases))
        _require_usable(made)
        self._require_kept(made)
        if made == self._current and not self._is_damaged:
            raise PhasesUnchangedError
        if not reason:
            raise ReasonNeededError
        rows = [_row(rule) for rule in made.phases]
        self._vault.lists.change(_KEY, rows, Action.PHASES_CHANGED, reason)
        self.refresh()
        return self._current

    def _require_kept(self, made: PhaseList) -> None:
        if any(made.rule(one.key) is None for one in self._current.phases):
            raise PhaseLostError
        first = made.rule(FIRST_PHASE)
        if first is None or not first.offered:
            raise FirstPhaseNeededError

    def _options(self) -> tuple[Option, ...]:
        return tuple(Option(one.key, one.name, one.offered) for one in self._current.phases)


def _rule(row: Mapping[str, Any]) -> PhaseRule:
    days, offered = row["review_days"], row.get("offered", True)
    if isinstance(days, bool) or not isinstance(days, int) or not isinstance(offered, bool):
        raise TypeError(repr(row))
    return PhaseRule(str(row["key"]), Text(sv=row["sv"], fi=row["fi"]), days, offered)


def _row(rule: PhaseRule) -> dict[str, object]:
    return {
        "key": rule.key,
        "sv": rule.name.sv,
        "fi": rule.name.fi,
        "review_days": rule.review_days,
        "offered": rule.offered,
    }


def _cleaned(rule: PhaseRule) -> PhaseRule:
    swedish, finnish = (_one_line(text) for text in (rule.name.sv, rule.name.fi))
    if not swedish or not finnish:
        raise PhaseNameMissingError
    return replace(rule, name=Text(sv=swedish, fi=finnish))


def _one_line(text: str) -> str:
    return " ".join(clean_text(text).split())[:LONGEST_NAME]


def _require_usable(phases: PhaseList) -> None:
    for names in (
        [one.name.sv for one in phases.phases],
        [one.name.fi for one in phases.phases],
        [one.key for one in phases.phases],
    ):
        folded = [name.casefold() for name in names]
        for number, name in enumerate(folded):
            if name in folded[:number]:
                raise PhaseNameTakenError(name=names[number])
    if any(not 1 <= one.review_days <= LONGEST_DAYS for one in phases.phases):
        raise PhaseDaysError
