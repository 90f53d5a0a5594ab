"""Attaching files to a case and looking at them: from the disk into the vault, never back."""

import os
import stat
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from exitdesk.casework.errors import ReasonNeededError
from exitdesk.casework.viewing import Viewing
from exitdesk.domain.actions import Action
from exitdesk.domain.attachment_errors import (
    AddingCancelledError,
    AttachmentTooLargeError,
    FileNotReadError,
)
from exitdesk.domain.attachments import (
    MOST_BYTES,
    Attachment,
    AttachmentTitle,
    Media,
    NewAttachment,
    media_of,
)
from exitdesk.vault import Vault
from exitdesk.vault.attachment_addings import Adding
from exitdesk.vault.attachment_readings import Reading

__all__ = ["Adding", "Attachments", "Candidate", "Reading", "Viewing", "examine", "read_file"]

_SLICE = 1024 * 1024
_GLANCE = 0.1  # dots a point: enough to know that a page can be drawn


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file in memory that can be attached: its kind is known and its first page was drawn."""

    media: Media
    content: bytes = field(repr=False)
    pages: int  # 0 for a text

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return len(self.content)


class Attachments:
    """The attachments of one vault; all of it belongs to the vault's thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def of_case(self, case_id: str) -> tuple[Attachment, ...]:
        """Return what is attached to a case, the newest first, without titles."""
        return self._vault.attachments.of_case(case_id)

    def get(self, attachment_id: str) -> Attachment:
        """Return one attachment, without its title."""
        return self._vault.attachments.get(attachment_id)

    def titles(self, case_id: str, reason: str) -> Mapping[str, AttachmentTitle]:
        """Return the case's titles by attachment, after entering the reason in the log.

        Raises:
            ReasonNeededError: for a blank reason.
        """
        return self._vault.attachments.titles(case_id, _given(reason))

    def add(self, case_id: str, candidate: Candidate, title: AttachmentTitle) -> Adding:
        """Begin to add a file; each ``step`` of what is returned is short.

        Raises:
            TitleNeededError: for a blank title.
        """
        new = NewAttachment(candidate.media, candidate.content, candidate.pages, title)
        return self._vault.attachments.add(case_id, new)

    def open(self, attachment_id: str, reason: str) -> Reading:
        """Begin to read an attachment, after entering the reason in the log.

        Raises:
            ReasonNeededError: for a blank reason.
        """
        return self._vault.attachments.open(attachment_id, _given(reason))

    def erase(self, attachment_id: str, reason: str) -> None:
        """Erase an attachment's content and title; the log keeps who, when and why.

        Raises:
            ReasonNeededError: for a blank reason.
        """
        self._vault.attachments.erase(attachment_id, _given(reason))

    def printed(self, attachment: Attachment) -> None:
        """Enter in the log that the printer took an attachment."""
        detail = {"attachment": attachment.attachment_id, "media": attachment.media.value}
        self._vault.ledger.note(Action.PRINTED, case_id=attachment.case_id, detail=detail)


def read_file(path: Path, moved: Callable[[int, int], None], cancelled: threading.Event) -> bytes:
    """Return a file's content, read in slices; ``moved`` gets bytes read and bytes in all.

    Raises:
        FileNotReadError: when it is no file, is not there, or the disk refuses.
        AttachmentTooLargeError: as soon as that is known.
        AddingCancelledError: when ``cancelled`` was set meanwhile.
    """
    try:
        with path.open("rb", buffering=0) as file:
            told = os.fstat(file.fileno())
            if not stat.S_ISREG(told.st_mode):
                raise FileNotReadError(detail="no file")
            content = bytearray()
            while piece := file.read(_SLICE):
                content += piece
                if cancelled.is_set():
                    raise AddingCancelledError
                if max(len(content), told.st_size) > MOST_BYTES:
                    raise AttachmentTooLargeError
                moved(len(content), max(told.st_size, len(content)))
            return bytes(content)
    except OSError as error:
        raise FileNotReadError(detail=type(error).__name__) from error


def examine(content: bytes) -> Candidate:
    """Return ``content`` as a file that can be attached; starts and ends a process.

    Raises:
        ExitDeskError: a class for each reason why it cannot be shown here.
    """
    media = media_of(content)
    if media is Media.TEXT:
        return Candidate(media, content, 0)
    viewing = Viewing(media, content)
    try:
        pages = len(viewing.open())
        viewing.draw(0, _GLANCE)
    finally:
        viewing.close()
    return Candidate(media, content, pages)


def _given(reason: str) -> str:
    if not reason.strip():
        raise ReasonNeededError
    return reason.strip()
