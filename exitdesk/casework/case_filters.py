"""Filters of the case list that an officer has named, kept in the vault."""

from dataclasses import asdict

from exitdesk.casework.errors import NameNeededError
from exitdesk.domain.searches import CaseFilter, SavedFilter
from exitdesk.vault import Vault

_KEY = "case_filters"
_LONGEST_NAME = 60


class CaseFilters:
    """Each officer's own, in the order in which they were named."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> tuple[SavedFilter, ...]:
        """Return the filters of the officer at this desk."""
        kept = self._vault.settings.get(_KEY) or []
        return tuple(_read(entry) for entry in kept)

    def save(self, name: str, words: str, chosen: CaseFilter) -> tuple[SavedFilter, ...]:
        """Keep a filter under a name, in place of the one that has it; return all.

        Raises:
            NameNeededError: for a blank name.
        """
        name = " ".join(name.split())[:_LONGEST_NAME]
        if not name:
            raise NameNeededError
        made = SavedFilter(name, words.strip(), chosen)
        before = self.all()
        if any(each.name == name for each in before):
            kept = tuple(made if each.name == name else each for each in before)
        else:
            kept = (*before, made)
        return self._keep(kept)

    def forget(self, name: str) -> tuple[SavedFilter, ...]:
        """Forget the filter of that name; return those that are left."""
        return self._keep(tuple(each for each in self.all() if each.name != name))

    def _keep(self, filters: tuple[SavedFilter, ...]) -> tuple[SavedFilter, ...]:
        self._vault.settings.set(_KEY, [_plain(each) for each in filters])
        return filters


def _plain(saved: SavedFilter) -> dict[str, object]:
    chosen = {
        key: value if isinstance(value, bool) else sorted(value)
        for key, value in asdict(saved.chosen).items()
    }
    return {"name": saved.name, "words": saved.words, "chosen": chosen}


def _read(entry: dict[str, object]) -> SavedFilter:
    chosen = entry["chosen"]
    assert isinstance(chosen, dict)  # noqa: S101  (written by _plain)
    sets = {key: frozenset(value) for key, value in chosen.items() if isinstance(value, list)}
    made = CaseFilter(**sets, mine=bool(chosen.get("mine")))
    return SavedFilter(str(entry["name"]), str(entry["words"]), made)
