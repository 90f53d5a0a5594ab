"""What has happened in this vault, and whether the chain of it is whole."""

from collections.abc import Callable

from exitdesk.casework.log_words import LogWords
from exitdesk.domain.actions import LABELS
from exitdesk.domain.cases import LogEntry
from exitdesk.domain.texts import Text
from exitdesk.vault import LedgerReport, Vault


class Log:
    """The ledger as the officer reads it."""

    def __init__(self, vault: Vault, words: LogWords) -> None:
        self._vault = vault
        self._words = words

    def entries(
        self, case_id: str | None = None, *, limit: int = 200, offset: int = 0
    ) -> tuple[LogEntry, ...]:
        """Return entries, newest first, of all the vault or of one case."""
        return self._vault.ledger.entries(case_id, limit=limit, offset=offset)

    def verify(self, progress: Callable[[int, int], None] | None = None) -> LedgerReport:
        """Check every signature and link of the chain; ``progress`` is told (done, of)."""
        return self._vault.ledger.verify(progress)

    def head(self) -> str:
        """Return the short head that internal prints carry: 8 hex digits."""
        return self._vault.head.hash_hex[:8]

    def details(self, entry: LogEntry) -> Text:
        """Return the details of an entry in words."""
        return self._words.details(entry)

    def words(self, entry: LogEntry) -> Text:
        """Return what an entry says happened."""
        known = {action.value: text for action, text in LABELS.items()}
        return known.get(entry.action) or Text(sv=entry.action, fi=entry.action)
