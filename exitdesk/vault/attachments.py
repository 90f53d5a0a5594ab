"""Attachments of cases: sealed in parts, shown for a reason, erased for a reason.

What an attachment is stands in its signed ledger entry; the tables hold sealed bytes alone.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from exitdesk.domain.actions import Action
from exitdesk.domain.attachment_errors import AttachmentErasedError, TitleNeededError
from exitdesk.domain.attachments import (
    Attachment,
    AttachmentTitle,
    Erasure,
    Media,
    NewAttachment,
)
from exitdesk.vault import canonical
from exitdesk.vault.attachment_addings import UNFINISHED, Adding, remove_rows
from exitdesk.vault.attachment_readings import Reading
from exitdesk.vault.attachment_seals import SealPlace
from exitdesk.vault.case_keys import CaseKeys
from exitdesk.vault.core import Core
from exitdesk.vault.errors import (
    LedgerBrokenError,
    NotFoundError,
    ReasonMissingError,
    RecordsMissingError,
)
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.times import from_micros


class Attachments:
    """Adds, lists, shows and erases attachments; nothing of them is in search or drafts."""

    def __init__(self, core: Core, case_keys: CaseKeys) -> None:
        self._core = core
        self._database = core.database
        self._case_keys = case_keys

    def of_case(self, case_id: str) -> tuple[Attachment, ...]:
        """Return the case's attachments, the newest first, the erased ones too.

        Raises:
            CaseNotSharedError: when the case is not open to this officer.
            RecordsMissingError: when the ledger names one that is not there as it was added.
        """
        self._core.gate.require(case_id)
        rows = self._database.execute(
            "SELECT attachment_id, digest FROM attachments WHERE case_id = ?", (case_id,)
        )
        held = {row[0]: row[1] for row in rows}
        found = self._told(case_id)
        for attachment, digest in found.values():
            if held.get(attachment.attachment_id) != digest:
                raise RecordsMissingError(detail=f"attachment {attachment.attachment_id}")
        return tuple(attachment for attachment, _ in reversed(found.values()))

    def add(self, case_id: str, new: NewAttachment) -> Adding:
        """Begin to add an attachment; it is there when the last ``step`` has been taken.

        Raises:
            NotFoundError: when there is no such case.
            CaseNotSharedError, NoCaseKeyError: when this officer may not see what is sealed in it.
            TitleNeededError: for a blank title.
        """
        if not self._database.one("SELECT 1 FROM cases WHERE case_id = ?", (case_id,)):
            raise NotFoundError(detail=f"case {case_id}")
        if not new.title.title.strip():
            raise TitleNeededError
        self._case_keys.require(case_id)
        return Adding(self._core, self._case_keys, case_id, new)

    def titles(self, case_id: str, reason: str) -> dict[str, AttachmentTitle]:
        """Return the titles of the case's attachments by id, after entering the reason.

        Raises:
            ReasonMissingError: for a blank reason.
            CaseNotSharedError, NoCaseKeyError: when this officer may not see them.
            RecordDamagedError: when one cannot be unsealed.
        """
        _require_reason(reason)
        self._case_keys.require(case_id)
        with self._core.writing():
            self._core.enter(
                Action.ATTACHMENT_TITLES_SHOWN, case_id=case_id, detail={"reason": reason.strip()}
            )
        return {
            one.attachment_id: self._title(one, self._row(one.attachment_id))
            for one in self.of_case(case_id)
            if one.erasure is None
        }

    def open(self, attachment_id: str, reason: str) -> Reading:
        """Return what reads an attachment, after entering the reason in the ledger.

        Raises:
            ReasonMissingError: for a blank reason.
            NotFoundError, AttachmentErasedError: when there is none, or none any more.
            CaseNotSharedError, NoCaseKeyError: when this officer may not see it.
            RecordsMissingError: when it is not what was added.
        """
        _require_reason(reason)
        attachment, digest = self._present(attachment_id)
        self._case_keys.require(attachment.case_id)
        with self._core.writing():
            self._core.enter(
                Action.ATTACHMENT_SHOWN,
                case_id=attachment.case_id,
                detail={
                    "attachment": attachment_id,
                    "media": attachment.media.value,
                    "reason": reason.strip(),
                },
            )
        row = self._row(attachment_id)
        title = self._title(attachment, row)
        return Reading(self._core, self._case_keys, attachment, title, parts=row[1], digest=digest)

    def erase(self, attachment_id: str, reason: str) -> None:
        """Erase content and title; what it was, who erased it, when and why stay.

        Older backups still hold it.

        Raises:
            As ``open``; nothing has changed then.
        """
        _require_reason(reason)
        attachment, _ = self._present(attachment_id)
        self._case_keys.require(attachment.case_id)
        with self._overwriting(), self._core.writing():
            self._database.execute(
                "DELETE FROM attachment_parts WHERE attachment_id = ?", (attachment_id,)
            )
            self._database.execute(
                "UPDATE attachments SET title = NULL WHERE attachment_id = ?", (attachment_id,)
            )
            self._core.enter(
                Action.ATTACHMENT_ERASED,
                case_id=attachment.case_id,
                detail={
                    "attachment": attachment_id,
                    "media": attachment.media.value,
                    "reason": reason.strip(),
                },
            )

    def get(self, attachment_id: str) -> Attachment:
        """Return one attachment.

        Raises:
            NotFoundError: when there is none.
            CaseNotSharedError: when its case is not open to this officer.
        """
        return self._known(attachment_id)[0]

    def sweep(self) -> None:
        """Remove what is left of an adding that never ended, as after a lock."""
        left = self._database.execute(
            "SELECT attachment_id FROM attachments WHERE digest = ?", (UNFINISHED,)
        )
        if not left:
            return
        with self._overwriting(), self._core.writing():
            for row in left:
                remove_rows(self._core, row[0])

    @contextmanager
    def _overwriting(self) -> Iterator[None]:
        """Leave nothing of what is deleted in the free pages of the file."""
        self._database.execute("PRAGMA secure_delete = ON")
        try:
            yield
        finally:
            self._database.execute("PRAGMA secure_delete = OFF")

    def _present(self, attachment_id: str) -> tuple[Attachment, bytes]:
        attachment, digest = self._known(attachment_id)
        if attachment.erasure is not None:
            raise AttachmentErasedError
        if self._row(attachment_id)[2] != digest:
            raise RecordsMissingError(detail=f"attachment {attachment_id}")
        return attachment, digest

    def _known(self, attachment_id: str) -> tuple[Attachment, bytes]:
        row = self._database.one(
            "SELECT case_id FROM attachments WHERE attachment_id = ?", (attachment_id,)
        )
        if row is None:
            raise NotFoundError(detail=f"attachment {attachment_id}")
        self._core.gate.require(row[0])
        known = self._told(row[0])
        if attachment_id not in known:
            raise NotFoundError(detail=f"attachment {attachment_id}")
        return known[attachment_id]

    def _row(self, attachment_id: str) -> tuple[Any, ...]:
        row = self._database.one(
            "SELECT title, parts, digest FROM attachments WHERE attachment_id = ?",
            (attachment_id,),
        )
        if row is None:
            raise NotFoundError(detail=f"attachment {attachment_id}")
        return row

    def _title(self, attachment: Attachment, row: tuple[Any, ...]) -> AttachmentTitle:
        place = SealPlace(attachment.attachment_id, attachment.case_id, row[1])
        sealed = row[0] or b""
        plain = canonical.from_bytes(
            self._case_keys.unseal(attachment.case_id, sealed, place.of_title())
        )
        return AttachmentTitle(str(plain["title"]), str(plain["note"]))

    def _told(self, case_id: str) -> dict[str, tuple[Attachment, bytes]]:
        """Return what the ledger says of the case's attachments, the oldest first."""
        rows = self._database.execute(
            "SELECT body, hash, signature FROM ledger WHERE case_id = ? AND action IN (?, ?)"
            " ORDER BY sequence",
            (case_id, Action.ATTACHMENT_ADDED.value, Action.ATTACHMENT_ERASED.value),
        )
        found: dict[str, tuple[Attachment, bytes]] = {}
        for row in rows:
            signed = SignedEntry(*row)
            entry = Entry.from_body(signed.body)
            officer = self._core.officers.get(entry.officer_id)
            if not signed.is_signed_by(officer.signing_key):
                raise LedgerBrokenError(detail=f"entry {entry.sequence}")
            _take(entry, officer.name, found)
        return found


def _require_reason(reason: str) -> None:
    if not reason.strip():
        raise ReasonMissingError


def _take(entry: Entry, officer: str, found: dict[str, tuple[Attachment, bytes]]) -> None:
    """Take in what one entry of the ledger says of an attachment."""
    attachment_id = entry.detail.get("attachment", "")
    if entry.action == Action.ATTACHMENT_ERASED:
        if attachment_id in found:
            attachment, digest = found[attachment_id]
            erasure = Erasure(from_micros(entry.at), officer, entry.detail.get("reason", ""))
            found[attachment_id] = replace(attachment, erasure=erasure), digest
    elif attachment_id not in found:  # what a later entry says of it again counts for nothing
        found[attachment_id] = _added(entry, officer)


def _added(entry: Entry, officer: str) -> tuple[Attachment, bytes]:
    try:
        attachment = Attachment(
            attachment_id=entry.detail["attachment"],
            case_id=entry.case_id or "",
            media=Media(entry.detail["media"]),
            size=int(entry.detail["size"]),
            pages=int(entry.detail["pages"] or 0),
            officer=officer,
            added_at=from_micros(entry.at),
        )
        return attachment, bytes.fromhex(entry.detail["digest"])
    except (KeyError, ValueError) as error:
        raise LedgerBrokenError(detail=f"entry {entry.sequence}") from error
