"""Finding words in what is not sealed."""

from exitdesk.domain.cases import Hit
from exitdesk.vault import Vault


class Search:
    """Full-text search over the newest revisions; sealed answers are never in it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def find(self, words: str, *, limit: int = 50) -> tuple[Hit, ...]:
        """Return where the words, or words that begin so, were found; nothing for blank."""
        if not words.strip():
            return ()
        return self._vault.search.find(words.strip(), limit=limit)
