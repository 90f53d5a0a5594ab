"""Putting attachments into a vault and taking them out, as the desk does, in slices."""

from exitdesk.domain.attachments import AttachmentTitle, Media, NewAttachment
from exitdesk.vault import Vault
from exitdesk.vault.attachment_readings import Reading
from tests.attachments import samples


def new(content: bytes = b"", media: Media = Media.PDF, pages: int = 1) -> NewAttachment:
    title = AttachmentTitle(samples.TITLE, samples.NOTE)
    return NewAttachment(media, content or samples.pdf(), pages, title)


def added(vault: Vault, case_id: str, what: NewAttachment | None = None) -> str:
    """Add an attachment; return its id."""
    adding = vault.attachments.add(case_id, what or new())
    while adding.step():
        continue
    return adding.attachment_id


def read(vault: Vault, attachment_id: str, reason: str = "Genomgång") -> Reading:
    """Read an attachment to its end."""
    reading = vault.attachments.open(attachment_id, reason)
    while reading.step():
        continue
    return reading
