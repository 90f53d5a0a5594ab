"""How long an assessment holds by default: data that the unit may change."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from exitdesk.domain.cases import Phase, ThreatLevel
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text

_LONGEST_DAYS = 366
_CALM = frozenset({ThreatLevel.LOW, ThreatLevel.RAISED})


class ReviewIntervalsError(ExitDeskError):
    """The file of intervals lacks a phase or level, or has a number that cannot be meant."""

    message = Text(
        sv="Filen med giltighetstider ({file}) kan inte användas: {place}.",
        fi="Voimassaoloaikojen tiedostoa ({file}) ei voi käyttää: {place}.",
    )


@dataclass(frozen=True, slots=True)
class ReviewIntervals:
    """Days by phase and level; the officer may always set another day."""

    assessment_days: Mapping[str, Mapping[ThreatLevel, int]]
    agreement_days: int
    own_days: Callable[[str], int | None] | None = None  # of phases the unit added or changed

    @classmethod
    def load(cls, path: Path) -> "ReviewIntervals":
        """Return the intervals in the file at ``path``.

        Raises:
            ReviewIntervalsError: unless every phase has a sensible number for every level.
        """
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            table = data["assessment_days"]
            days = {
                phase.value: {
                    level: _days(table[phase.value][level.value]) for level in ThreatLevel
                }
                for phase in Phase
            }
            return cls(days, _days(data["agreement_days"]))
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise ReviewIntervalsError(
                detail=f"{path.name}: {error!r}", file=path.name, place=str(error)[:60]
            ) from error

    def with_own(self, own_days: Callable[[str], int | None]) -> "ReviewIntervals":
        """Return the same intervals, but for the phases whose days the unit set itself."""
        return replace(self, own_days=own_days)

    def assessment_until(self, assessed_on: date, phase: str, level: ThreatLevel) -> date:
        """Return the last calendar day on which the assessment still holds.

        The day of assessment is day 0.
        """
        return assessed_on + timedelta(days=self._days_in(phase, level))

    def _days_in(self, phase: str, level: ThreatLevel) -> int:
        """Return the days in a phase; in the unit's own, high levels hold no longer than else."""
        own = None if self.own_days is None else self.own_days(phase)
        if own is None and phase in self.assessment_days:
            return self.assessment_days[phase][level]
        shortest = min(table[level] for table in self.assessment_days.values())
        if own is None:
            return shortest
        return own if level in _CALM else min(own, shortest)

    def agreement_until(self, agreed_on: date) -> date:
        """Return the last calendar day on which the agreement still holds."""
        return agreed_on + timedelta(days=self.agreement_days)


def _days(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= _LONGEST_DAYS:
        raise ValueError(f"{value!r} days")
    return value
