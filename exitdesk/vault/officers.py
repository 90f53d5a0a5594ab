"""Who may sign in this vault."""

from dataclasses import dataclass

from exitdesk.vault.database import Database
from exitdesk.vault.errors import NotFoundError
from exitdesk.vault.keys import fingerprint


@dataclass(frozen=True, slots=True)
class Officer:
    """The officer at this desk, as the rest of the program knows them."""

    officer_id: str
    name: str
    key_fingerprint: str


@dataclass(frozen=True, slots=True)
class OfficerRow:
    """An officer with both public keys."""

    officer_id: str
    name: str
    exchange_key: bytes
    signing_key: bytes

    @property
    def officer(self) -> Officer:
        """The officer without the keys."""
        return Officer(self.officer_id, self.name, fingerprint(self.signing_key))


class Officers:
    """All officers of the vault, read once."""

    def __init__(self, database: Database) -> None:
        rows = database.execute("SELECT officer_id, name, exchange_key, signing_key FROM officers")
        self._by_id = {row[0]: OfficerRow(*row) for row in rows}

    def get(self, officer_id: str) -> OfficerRow:
        """Return one officer; raises ``NotFoundError``."""
        try:
            return self._by_id[officer_id]
        except KeyError as error:
            raise NotFoundError(detail=f"officer {officer_id}") from error

    def all(self) -> tuple[OfficerRow, ...]:
        """Return all officers."""
        return tuple(self._by_id.values())

    def name_of(self, officer_id: str) -> str:
        """Return the officer's display name, "" for one this vault does not know."""
        row = self._by_id.get(officer_id)
        return row.name if row else ""
