"""Links between cases: which the ledger names, and what may be read of a case across one.

A link is a record of one case. That it was made stands in the log of both, so that neither
striking out nor a page of an older file can hide from a case that it is linked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from exitdesk.domain.actions import Action
from exitdesk.domain.case_links import LinkState
from exitdesk.domain.cases import Revision
from exitdesk.forms.model import Concept
from exitdesk.vault.access_errors import AccessChangedError, NotLinkedError
from exitdesk.vault.core import Core
from exitdesk.vault.errors import LedgerBrokenError, NotFoundError
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.linking import answer_to
from exitdesk.vault.records import Records

_ENTRIES: Final = (
    "SELECT body, hash, signature FROM ledger WHERE case_id = ? AND action = 'case.linked'"
    " ORDER BY sequence"
)
_COUNTED: Final = "SELECT count(*), coalesce(max(row_number), 0) FROM revisions WHERE case_id = ?"


@dataclass(frozen=True, slots=True)
class CaseLink:
    """A link, seen from one of its cases; ``revision`` is its record where that may be read."""

    object_id: str
    other_id: str
    code: str  # of the other case
    made_here: bool
    is_open: bool  # whether the other case is open to this officer
    is_mistaken: bool
    revision: Revision | None


class CaseLinks:
    """The links of an open vault."""

    def __init__(self, core: Core, records: Records) -> None:
        self._core = core
        self._records = records

    def of(self, case_id: str) -> tuple[CaseLink, ...]:
        """Return all links of a case, made in it or in the other, the oldest first.

        Raises:
            CaseNotSharedError: when the case is not open to this officer.
            LedgerBrokenError: when an entry is not what its officer signed.
        """
        self._core.gate.require(case_id)
        return tuple(self._link(case_id, entry) for entry in self._entries(case_id))

    def mark_of(self, case_id: str) -> tuple[object, ...]:
        """Return what is another as soon as names from the linked cases could be others."""
        return tuple(
            (
                link.object_id,
                link.is_mistaken,
                link.is_open,
                *self._core.database.execute(_COUNTED, (link.other_id,))[0],
            )
            for link in self.of(case_id)
        )

    def open_answers(self, case_id: str, other_id: str) -> tuple[Revision, ...]:
        """Return all revisions of a linked case that is not open here, without what is sealed.

        They are for matching names and are never shown; the other case's log says so.

        Raises:
            CaseNotSharedError: when ``case_id`` is not open to this officer.
            NotLinkedError: when the cases are not linked.
            RecordDamagedError, RecordsMissingError: as for reading a case.
        """
        links = [link for link in self.of(case_id) if link.other_id == other_id]
        if all(link.is_mistaken for link in links):
            raise NotLinkedError
        with self._core.writing():
            self._core.enter(Action.LINKED_MATCHED, case_id=other_id)
        return self._records.all_open_answers(other_id)

    def _link(self, case_id: str, entry: Entry) -> CaseLink:
        other_id, object_id = entry.detail["linked"], entry.detail["object_id"]
        newest = self._newest(object_id)
        is_open = self._is_open(other_id)
        made_here = newest is None or newest.case_id == case_id
        return CaseLink(
            object_id=object_id,
            other_id=other_id,
            code=self._code(other_id),
            made_here=made_here,
            is_open=is_open,
            is_mistaken=self._is_mistaken(newest),
            revision=newest if made_here or is_open else None,
        )

    def _newest(self, object_id: str) -> Revision | None:
        try:
            return self._records.newest_open_answers(object_id)
        except NotFoundError:  # its case has been erased
            return None

    def _is_mistaken(self, revision: Revision | None) -> bool:
        if revision is None:
            return False
        form = self._core.forms.exact(revision.form_key, revision.form_version)
        return answer_to(form, revision.answers, Concept.LINK_STATE) == LinkState.MISTAKEN

    def _is_open(self, case_id: str) -> bool:
        try:
            return self._core.gate.may_open(case_id)
        except (AccessChangedError, NotFoundError):
            return False

    def _code(self, case_id: str) -> str:
        row = self._core.database.one("SELECT code FROM cases WHERE case_id = ?", (case_id,))
        return str(row[0]) if row else ""

    def _entries(self, case_id: str) -> Iterator[Entry]:
        for row in self._core.database.execute(_ENTRIES, (case_id,)):
            signed = SignedEntry(*row)
            entry = Entry.from_body(signed.body)
            officer = self._core.officers.get(entry.officer_id)
            is_whole = entry.case_id == case_id and {"linked", "object_id"} <= entry.detail.keys()
            if not is_whole or not signed.is_signed_by(officer.signing_key):
                raise LedgerBrokenError(detail=f"entry {entry.sequence}")
            yield entry
