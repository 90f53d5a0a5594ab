"""An attachment on its way out of the vault."""

from exitdesk.domain.attachments import Attachment, AttachmentTitle
from exitdesk.vault.attachment_seals import SealedDigest, SealPlace
from exitdesk.vault.case_keys import CaseKeys
from exitdesk.vault.core import Core
from exitdesk.vault.errors import RecordDamagedError


class Reading:
    """An attachment on its way out of the vault, a part at a time."""

    def __init__(
        self,
        core: Core,
        case_keys: CaseKeys,
        attachment: Attachment,
        title: AttachmentTitle,
        *,
        parts: int,
        digest: bytes,
    ) -> None:
        self.attachment = attachment
        self.title = title
        self._core = core
        self._case_keys = case_keys
        self._place = SealPlace(attachment.attachment_id, attachment.case_id, parts)
        self._expected = digest
        self._digest = SealedDigest()
        self._content = bytearray()
        self._done = 0
        self._is_whole = False

    @property
    def done(self) -> int:
        """How many parts have been read."""
        return self._done

    @property
    def of(self) -> int:
        """How many parts there are."""
        return self._place.parts

    @property
    def content(self) -> bytes:
        """The whole content, after the last step; raises ``RecordDamagedError`` before."""
        if not self._is_whole:
            raise RecordDamagedError(detail=f"attachment {self._place.attachment_id}")
        return bytes(self._content)

    def step(self) -> bool:
        """Read the next part; return whether there is more to do.

        Raises:
            RecordDamagedError: when a part is missing or is not what was added.
        """
        if self._done < self._place.parts:
            self._read_part(self._done)
            self._done += 1
            return True
        row = self._core.database.one(
            "SELECT title FROM attachments WHERE attachment_id = ?", (self._place.attachment_id,)
        )
        self._digest.add(row[0] if row and row[0] else b"")
        if self._digest.digest() != self._expected or len(self._content) != self.attachment.size:
            raise RecordDamagedError(detail=f"attachment {self._place.attachment_id}")
        self._is_whole = True
        return False

    def _read_part(self, number: int) -> None:
        row = self._core.database.one(
            "SELECT sealed FROM attachment_parts WHERE attachment_id = ? AND number = ?",
            (self._place.attachment_id, number),
        )
        if row is None:
            raise RecordDamagedError(detail=f"attachment {self._place.attachment_id}")
        self._digest.add(row[0])
        self._content += self._case_keys.unseal(
            self._place.case_id, row[0], self._place.of_part(number)
        )
