"""The protected terms of cases, compared with sealed answers once while nothing changes."""

from dataclasses import dataclass

from exitdesk.casework.persons import Persons
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class _Known:
    mark: tuple[object, ...]
    terms: tuple[KnownTerm, ...]


class KnownTerms:
    """Gives the protected terms of a case again as long as they can be no others."""

    def __init__(self, vault: Vault, persons: Persons) -> None:
        self._vault = vault
        self._persons = persons
        self._known: dict[str, _Known] = {}

    def of(self, case_id: str) -> tuple[KnownTerm, ...]:
        """Return the protected terms of a case and of those linked with it.

        Raises:
            LinkedCaseClosedError, NoCaseKeyError: what is sealed there cannot be matched.
        """
        mark = self.mark(case_id)
        known = self._known.get(case_id)
        if known is None or known.mark != mark:
            known = _Known(mark, self._persons.protected_terms(case_id))
            self._known[case_id] = known
        return known.terms

    def mark(self, case_id: str, without: frozenset[str] = frozenset()) -> tuple[object, ...]:
        """Return what tells whether anything that the terms come from has changed.

        ``without`` are revisions that are not looked at.
        """
        line = self._vault.cases.line(case_id)
        current = (revision.revision_id for revision in self._vault.records.current(case_id))
        return (
            line.officer,
            *(officer.name for officer in self._vault.officers),
            *(revision_id for revision_id in current if revision_id not in without),
            *self._persons.links.mark(case_id),
        )
