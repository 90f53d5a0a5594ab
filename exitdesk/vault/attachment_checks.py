"""Checking that every attachment the ledger names is there as it was added."""

from dataclasses import dataclass

from exitdesk.domain.actions import Action
from exitdesk.domain.texts import Text
from exitdesk.vault.attachment_seals import SealedDigest
from exitdesk.vault.database import Database
from exitdesk.vault.ledger import Entry

ATTACHMENT_CHANGED = Text(
    sv="En bilaga som post {sequence} i loggen nämner saknas eller har ändrats.",
    fi="Liite, jonka lokin merkintä {sequence} mainitsee, puuttuu tai sitä on muutettu.",
)
ATTACHMENT_UNKNOWN = Text(
    sv="I valvet finns bilagor som loggen inte känner till.",
    fi="Holvissa on liitteitä, joita loki ei tunne.",
)


@dataclass(slots=True)
class _Attachment:
    attachment_id: str
    sequence: int  # of the entry that added it
    digest: str  # hex
    parts: int = 0
    done: int = 0


class AttachmentCheck:
    """Takes in the ledger entry by entry, then compares, one sealed part a step."""

    def __init__(self, database: Database, head: int) -> None:
        self._database = database
        self._head = head
        self._known: set[str] = set()
        self._expected: dict[str, _Attachment] = {}
        self._current: _Attachment | None = None
        self._hash = SealedDigest()
        self._problems: list[Text] = []

    @property
    def has_more(self) -> bool:
        """Whether anything is left to be compared."""
        return bool(self._expected) or self._current is not None

    def take(self, entry: Entry) -> None:
        """Take in what an entry says of attachments, if anything."""
        attachment_id = entry.detail.get("attachment", "")
        if entry.action == Action.ATTACHMENT_ADDED and attachment_id not in self._known:
            self._known.add(attachment_id)
            digest = entry.detail.get("digest", "")
            self._expected[attachment_id] = _Attachment(attachment_id, entry.sequence, digest)
        elif entry.action == Action.ATTACHMENT_ERASED:
            self._expected.pop(attachment_id, None)

    def step(self) -> bool:
        """Compare the next part; return whether there is more to do."""
        if self._current is None:
            self._begin()
        elif self._current.done < self._current.parts:
            self._read(self._current)
        else:
            self._finish(self._current)
        return self.has_more

    def problems(self) -> tuple[Text, ...]:
        """Return what was found wrong, after the last step."""
        rows = self._database.execute("SELECT attachment_id FROM attachments WHERE digest != x''")
        unknown = {row[0] for row in rows} - self._known - self._later(Action.ATTACHMENT_ADDED)
        return (*self._problems, ATTACHMENT_UNKNOWN) if unknown else tuple(self._problems)

    def _begin(self) -> None:
        if not self._expected:
            return
        attachment = self._expected.pop(next(iter(self._expected)))
        row = self._database.one(
            "SELECT parts, hex(digest) FROM attachments WHERE attachment_id = ?",
            (attachment.attachment_id,),
        )
        if row is None or row[1] != attachment.digest.upper():
            self._found(attachment)
            return
        attachment.parts = row[0]
        self._hash = SealedDigest()
        self._current = attachment

    def _read(self, attachment: _Attachment) -> None:
        row = self._database.one(
            "SELECT sealed FROM attachment_parts WHERE attachment_id = ? AND number = ?",
            (attachment.attachment_id, attachment.done),
        )
        if row is None:
            self._found(attachment)
            return
        self._hash.add(row[0])
        attachment.done += 1

    def _finish(self, attachment: _Attachment) -> None:
        row = self._database.one(
            "SELECT title FROM attachments WHERE attachment_id = ?", (attachment.attachment_id,)
        )
        self._hash.add(row[0] if row and row[0] else b"")
        if self._hash.digest().hex() != attachment.digest:
            self._found(attachment)
        self._current = None

    def _found(self, attachment: _Attachment) -> None:
        """Note that an attachment is not as it should be, unless it was erased meanwhile."""
        self._current = None
        if attachment.attachment_id not in self._later(Action.ATTACHMENT_ERASED):
            self._problems.append(ATTACHMENT_CHANGED.filled({"sequence": attachment.sequence}))

    def _later(self, action: Action) -> set[str]:
        """Return the attachments that entries beyond the head are about."""
        rows = self._database.execute(
            "SELECT body FROM ledger WHERE sequence > ? AND action = ?", (self._head, action.value)
        )
        return {Entry.from_body(row[0]).detail.get("attachment", "") for row in rows}
