"""Where the officer was, kept inside the vault so that unlocking returns there."""

from dataclasses import asdict, fields

from exitdesk.domain.cases import Place
from exitdesk.vault import Vault

_KEY = "last_place"
_FIELDS = frozenset(field.name for field in fields(Place))


class Places:
    """The last place, encrypted with everything else."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def remember(self, place: Place) -> None:
        """Keep ``place`` for the next unlocking."""
        self._vault.settings.set(_KEY, asdict(place))

    def last(self) -> Place | None:
        """Return where the officer was, or None."""
        stored = self._vault.settings.get(_KEY)
        if not isinstance(stored, dict) or not set(stored) <= _FIELDS or "page" not in stored:
            return None
        return Place(**{key: str(value) for key, value in stored.items()})
