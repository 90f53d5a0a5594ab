"""After how many idle minutes the vault locks, kept inside it."""

from exitdesk.domain.actions import Action
from exitdesk.domain.idle_times import MOST_MINUTES, USUAL_MINUTES, IdleRule
from exitdesk.vault import Vault
from exitdesk.vault.officer_errors import NotKeeperError

_CHOSEN = "idle_minutes"
_CAP = "idle_cap_minutes"


class IdleTimes:
    """The idle minutes of one vault; each officer's own, and the cap for all."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def rule(self) -> IdleRule:
        """Return what holds for this officer; what is not a number of minutes is passed over."""
        chosen = _minutes(self._vault.settings.get(_CHOSEN), USUAL_MINUTES)
        cap = _minutes(self._vault.settings.shared(_CAP), MOST_MINUTES)
        return IdleRule(chosen, cap, may_set_cap=self._vault.officer.is_keeper)

    def choose(self, minutes: int) -> IdleRule:
        """Remember this officer's choice, up to the cap; return what holds."""
        rule = self.rule().with_choice(minutes)
        self._vault.settings.set(_CHOSEN, rule.chosen)
        return rule

    def set_cap(self, minutes: int) -> IdleRule:
        """Set the most that any officer may choose; the log says so. Return what holds.

        Raises:
            NotKeeperError: when this officer is not the vault's keeper.
        """
        rule = self.rule()
        if not rule.may_set_cap:
            raise NotKeeperError
        rule = rule.with_cap(minutes)
        detail = {"rule": _CAP, "minutes": str(rule.cap)}
        self._vault.ledger.note(Action.RULE_CHANGED, detail=detail)
        self._vault.settings.set_shared(_CAP, rule.cap)
        return rule


def _minutes(kept: object, usual: int) -> int:
    if not isinstance(kept, int) or isinstance(kept, bool):
        return usual
    return max(1, min(MOST_MINUTES, kept))
