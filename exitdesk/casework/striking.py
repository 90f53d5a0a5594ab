"""Striking out what should not be kept: everywhere in a record, for a reason, for good."""

from collections.abc import Sequence
from contextlib import suppress

from exitdesk.domain.strikings import FieldPath, OldCopy, StrikeCount, Striking, StruckOut
from exitdesk.vault import Vault
from exitdesk.vault.errors import VaultError


class Strikings:
    """Strikes out of records, and tells what was struck out of them."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def of(self, object_id: str) -> tuple[Striking, ...]:
        """Return what was struck out of a record, the first first."""
        return self._vault.strikings.of(object_id)

    def may_strike(self, object_id: str) -> bool:
        """Whether this officer wrote any version, is responsible for the case, or is a keeper."""
        return self._vault.strikings.may_strike(object_id)

    def count(self, object_id: str, path: FieldPath, passage: str | None = None) -> StrikeCount:
        """Return in how many versions and drafts a passage, or with None an answer, stands."""
        return self._vault.strikings.count(object_id, path, passage)

    def old_copies(self) -> tuple[OldCopy, ...]:
        """Return the files beside the vault that may still hold it; backups are not known."""
        return self._vault.old_copies.all()

    def strike(
        self,
        object_id: str,
        path: FieldPath,
        passage: str | None,
        reason: str,
        *,
        with_copies: bool = False,
    ) -> StruckOut:
        """Strike out everywhere; ``with_copies`` deletes the old copies beside the vault, too.

        Raises:
            ExitDeskError: as the vault says; nothing has been struck out.
        """
        count = self._vault.strikings.strike(object_id, path, passage, reason)
        if with_copies:
            with suppress(VaultError):  # what is left is told; the words are struck out
                self._vault.old_copies.delete()
        return StruckOut(count, self._vault.strikings.is_swept, len(self._vault.old_copies.all()))

    def strike_all(self, wishes: Sequence[tuple[str, FieldPath]], reason: str) -> int:
        """Strike whole answers out of several records, all or none; return how many there were.

        Raises:
            ExitDeskError: as the vault says; nothing has been struck out.
        """
        return self._vault.strikings.strike_all(wishes, reason)
