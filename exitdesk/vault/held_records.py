"""The current records of the case that is being read, kept until anything is written."""

from exitdesk.domain.cases import Revision
from exitdesk.vault.database import Database


class HeldRecords:
    """Keeps what was read last of one case: its parts are asked for by many, one after another.

    What is kept holds as long as no row of the vault has changed, whoever changed it. Answers
    that are sealed are not among it: a revision has a mark in their place. Whether the case is
    open to the officer is asked each time, by whoever asks here.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._case_id = ""
        self._read_at = -1  # after how many changes
        self._all: tuple[Revision, ...] = ()
        self._by_form: dict[str, tuple[Revision, ...]] = {}

    def of(self, case_id: str, form_key: str | None) -> tuple[Revision, ...] | None:
        """Return the current records, of one form or of all; None: they are to be read."""
        if case_id != self._case_id:
            return None
        if self._read_at != self._database.changes:
            self.forget()
            return None
        return self._all if form_key is None else self._by_form.get(form_key, ())

    def keep(self, case_id: str, found: tuple[Revision, ...]) -> None:
        """Keep all current records of a case in place of those of another.

        What is read while something is being written is not kept: it may be undone.
        """
        self.forget()
        if self._database.is_writing:
            return
        by_form: dict[str, list[Revision]] = {}
        for revision in found:
            by_form.setdefault(revision.form_key, []).append(revision)
        self._case_id, self._read_at, self._all = case_id, self._database.changes, found
        self._by_form = {form_key: tuple(own) for form_key, own in by_form.items()}

    def forget(self) -> None:
        """Keep nothing: the vault closes, or everything is to be checked anew."""
        self._case_id, self._read_at, self._all, self._by_form = "", -1, (), {}
