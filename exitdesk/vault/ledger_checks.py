"""Checking the whole ledger: the chain, the signatures, and that what it names is there."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from exitdesk.domain.texts import Text
from exitdesk.vault.access_checks import AccessCheck
from exitdesk.vault.attachment_checks import AttachmentCheck
from exitdesk.vault.database import Database, Row
from exitdesk.vault.errors import LedgerBrokenError
from exitdesk.vault.ledger import NO_HASH, Entry, LedgerHead, SignedEntry
from exitdesk.vault.officer_rolls import OfficerRoll, RollError
from exitdesk.vault.officers import stored_officers
from exitdesk.vault.policies import PolicyRoll
from exitdesk.vault.restatements import RestatementCheck
from exitdesk.vault.revisions import signature_mark

_SLICE = 500
_WHILE_WRITING = 600_000_000  # microseconds: the clock may be set while a record is written

CHAIN_BROKEN = Text(
    sv="Kedjan i loggen är bruten vid post {sequence}.",
    fi="Lokin ketju on katkennut merkinnän {sequence} kohdalla.",
)
SIGNATURE_WRONG = Text(
    sv="Underskriften på post {sequence} i loggen är inte tjänstemannens.",
    fi="Lokin merkinnän {sequence} allekirjoitus ei ole virkamiehen.",
)
COLUMNS_CHANGED = Text(
    sv="Post {sequence} i loggen har ändrats efter att den undertecknades.",
    fi="Lokin merkintää {sequence} on muutettu allekirjoittamisen jälkeen.",
)
REVISION_MISSING = Text(
    sv="En uppgift som post {sequence} i loggen nämner saknas eller har ändrats.",
    fi="Tieto, jonka lokin merkintä {sequence} mainitsee, puuttuu tai sitä on muutettu.",
)
REVISION_UNKNOWN = Text(
    sv="I valvet finns uppgifter som loggen inte känner till.",
    fi="Holvissa on tietoja, joita loki ei tunne.",
)
FIRST_KEY_WRONG = Text(
    sv="Loggen börjar inte med den nyckel som den ska börja med.",
    fi="Loki ei ala sillä avaimella, jolla sen kuuluu alkaa.",
)
OFFICERS_CHANGED = Text(
    sv="Tjänstemännen och deras nycklar i valvet är inte de som loggen säger.",
    fi="Virkamiehet ja heidän avaimensa holvissa eivät ole ne, jotka loki mainitsee.",
)
NOT_ALLOWED = Text(
    sv="Post {sequence} i loggen är gjord av någon som inte hade rätt till det.",
    fi="Lokin merkinnän {sequence} on tehnyt joku, jolla ei ollut siihen oikeutta.",
)
BACKDATED = Text(
    sv="Tiden på post {sequence} i loggen, eller på uppgiften som den nämner, stämmer inte med "
    "posten före den.",
    fi="Lokin merkinnän {sequence} tai sen mainitseman tiedon aika ei sovi edelliseen merkintään.",
)
HEAD_WRONG = Text(
    sv="Loggen slutar inte där den ska sluta.",
    fi="Loki ei pääty siihen, mihin sen kuuluu päättyä.",
)


@dataclass(frozen=True, slots=True)
class LedgerReport:
    """What a check of the whole ledger found; whole up to the last anchor, no more."""

    entries: int
    head: LedgerHead
    problems: tuple[Text, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.problems


class LedgerCheck:
    """A check in slices: ``step()`` until it says that nothing is left, then ``report()``.

    First the entries, then the attachments that they name, a sealed part a slice. What is written
    between two slices lies beyond the head and is not looked at.
    """

    def __init__(self, database: Database, head: LedgerHead, first_key: bytes) -> None:
        self._database = database
        self._head = head
        self._roll = OfficerRoll(first_key)
        self._next = 0
        self._previous = NO_HASH
        self._revisions = 0
        self._last_at: int | None = None
        self._attachments = AttachmentCheck(database, head.sequence)
        self._restatements = RestatementCheck(database)
        self._access = AccessCheck()
        self._policies = PolicyRoll()
        self._has_read_all = False
        self._problems: list[Text] = []

    @property
    def done(self) -> int:
        """How many entries have been checked."""
        return self._next

    def step(self, at_most: int = _SLICE) -> bool:
        """Check the next slice of ``at_most`` entries; whether there may be more."""
        if self._has_read_all:
            return self._attachments.step()
        rows = self._database.execute(
            "SELECT ledger.sequence, at, action, ledger.case_id, ledger.revision_id, ledger.body,"
            " hash, ledger.signature, revisions.commitment, revisions.signature,"
            " revisions.author_id, revisions.written_at FROM ledger"
            " LEFT JOIN revisions USING (revision_id)"
            " WHERE sequence >= ? AND sequence <= ? ORDER BY sequence LIMIT ?",
            (self._next, self._head.sequence, at_most),
        )
        for row in rows:
            self._check(row)
        self._has_read_all = len(rows) < at_most
        return not self._has_read_all or self._attachments.has_more

    def report(self) -> LedgerReport:
        """Return what was found, after the last step."""
        is_at_head = self._next == self._head.sequence + 1
        if not is_at_head or self._previous.hex() != self._head.hash_hex:
            self._problems.append(HEAD_WRONG)
        self._take_later_changes()
        if stored_officers(self._database) != dict(self._roll.rows):
            self._problems.append(OFFICERS_CHANGED)
        self._problems += self._access.problems(self._database, self._roll.rows)
        known = self._database.value(
            "SELECT count(*) FROM revisions WHERE revision_id NOT IN (SELECT revision_id FROM"
            " ledger WHERE sequence > ? AND revision_id IS NOT NULL)",
            (self._head.sequence,),
        )
        if known > self._revisions:
            self._problems.append(REVISION_UNKNOWN)
        self._problems += self._attachments.problems()
        self._problems += self._restatements.problems(self._head, self._roll)
        return LedgerReport(self._next, self._head, tuple(self._problems))

    def _take_later_changes(self) -> None:
        """Take in what has changed who is who since the check began: the tables have it too."""
        rows = self._database.execute(
            "SELECT body, hash, signature FROM ledger WHERE sequence > ? AND"
            " (action GLOB 'officer.*' OR action GLOB 'access.*' OR action = 'case.created')"
            " ORDER BY sequence",
            (self._head.sequence,),
        )
        for row in rows:
            signed = SignedEntry(*row)
            with suppress(RollError, LedgerBrokenError):  # the next check will say so
                entry = Entry.from_body(signed.body)
                if self._roll.is_signed(entry, signed):
                    self._roll.take(entry)
                    self._access.take(entry, self._roll.rows)

    def _check(self, row: Row) -> None:
        sequence, body, digest, signature = row[0], row[5], row[6], row[7]
        signed = SignedEntry(body, digest, signature)
        try:
            entry = Entry.from_body(body)
        except LedgerBrokenError:
            self._found(CHAIN_BROKEN, sequence)
            self._next, self._previous = sequence + 1, digest
            return
        if (
            sequence != self._next
            or entry.sequence != sequence
            or entry.previous != self._previous
        ):
            self._found(CHAIN_BROKEN, sequence)
        if row[1:5] != (entry.at, entry.action, entry.case_id, entry.revision_id):
            self._found(COLUMNS_CHANGED, sequence)
        self._check_signature(entry, signed)
        self._check_times(entry, row[11])
        self._attachments.take(entry)
        if entry.revision_id is not None:
            self._revisions += 1
            signed_by = (entry.commitment, entry.detail.get("signed"), entry.officer_id)
            mark = None if row[9] is None else signature_mark(row[9])
            if (row[8], mark, row[10]) != signed_by:
                self._found(REVISION_MISSING, sequence)
        self._next, self._previous = sequence + 1, digest

    def _check_times(self, entry: Entry, written_at: int | None) -> None:
        """Find an entry of before the last one that does not say so, and a record of long ago."""
        went_back = self._last_at is not None and entry.at < self._last_at
        was_then = written_at is None or abs(entry.at - written_at) <= _WHILE_WRITING
        if went_back != entry.clock_went_back or not was_then:
            self._found(BACKDATED, entry.sequence)
        self._last_at = entry.at

    def _check_signature(self, entry: Entry, signed: SignedEntry) -> None:
        if not self._roll.is_signed(entry, signed):
            self._found(SIGNATURE_WRONG, entry.sequence)
            return
        try:
            self._roll.take(entry)
            self._access.take(entry, self._roll.rows)
            self._restatements.take(entry, self._roll)
            self._policies.take(entry, self._roll.rows.get(entry.officer_id))
        except (RollError, LedgerBrokenError):
            self._found(NOT_ALLOWED, entry.sequence)
        if entry.sequence == 0 and entry.officer_id not in self._roll.rows:
            self._problems.append(FIRST_KEY_WRONG)

    def _found(self, problem: Text, sequence: int) -> None:
        self._problems.append(problem.filled({"sequence": sequence}))


def check_ledger(
    check: LedgerCheck, progress: Callable[[int, int], None] | None, total: int
) -> LedgerReport:
    """Run all slices of ``check``; ``progress`` gets entries done and in all."""
    more = True
    while more:
        more = check.step()
        if progress:
            progress(check.done, total)
    return check.report()
