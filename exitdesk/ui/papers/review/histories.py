"""What was decided before, so that a decision can be taken back and made again."""

from exitdesk.casework.reports import Decision

Decisions = tuple[Decision, ...]


class DecisionHistory:
    """Remembers every state of the decisions of one report, step by step."""

    def __init__(self) -> None:
        self._before: list[Decisions] = []
        self._after: list[Decisions] = []

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether something taken back can be made again."""
        return bool(self._after)

    def take(self, before: Decisions) -> None:
        """Remember what was decided before a new step; what was taken back is forgotten."""
        self._before.append(before)
        self._after.clear()

    def undo(self, now: Decisions) -> Decisions:
        """Return what was decided before the last step; ``now`` when there was none."""
        if not self._before:
            return now
        self._after.append(now)
        return self._before.pop()

    def redo(self, now: Decisions) -> Decisions:
        """Return what was decided before the last ``undo``; ``now`` when there was none."""
        if not self._after:
            return now
        self._before.append(now)
        return self._after.pop()

    def forget(self) -> None:
        """Begin anew, as for another report."""
        self._before.clear()
        self._after.clear()
