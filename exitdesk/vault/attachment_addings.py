"""An attachment on its way into the vault."""

import secrets
from contextlib import suppress

from exitdesk.domain.actions import Action
from exitdesk.domain.attachments import PART_BYTES, NewAttachment
from exitdesk.vault import canonical
from exitdesk.vault.attachment_seals import SealedDigest, SealPlace, parts_of
from exitdesk.vault.case_keys import CaseKeys
from exitdesk.vault.core import Core
from exitdesk.vault.errors import VaultError
from exitdesk.vault.times import to_micros

UNFINISHED = b""  # the digest of what is still being added


class Adding:
    """An attachment on its way into the vault, a part at a time.

    Each ``step`` is a short transaction; until the last one nobody sees the attachment. One that
    is not brought to its end must be cancelled, or is swept away at the next opening.
    """

    def __init__(self, core: Core, case_keys: CaseKeys, case_id: str, new: NewAttachment) -> None:
        self._core = core
        self._case_keys = case_keys
        self._new = new
        self._place = SealPlace(secrets.token_hex(16), case_id, parts_of(len(new.content)))
        self._digest = SealedDigest()
        self._done = 0

    @property
    def attachment_id(self) -> str:
        """The id that the attachment is going to have."""
        return self._place.attachment_id

    @property
    def done(self) -> int:
        """How many parts are in the vault."""
        return self._done

    @property
    def of(self) -> int:
        """How many parts there are."""
        return self._place.parts

    def step(self) -> bool:
        """Put the next part into the vault; return whether there is more to do.

        Raises:
            DiskFullError, WriteFailedError: to be cancelled, or tried again.
        """
        number = self._done
        if number < self._place.parts:
            plain = bytes(self._new.content[number * PART_BYTES : (number + 1) * PART_BYTES])
            sealed = self._seal(plain, self._place.of_part(number))
            with self._core.writing():
                if number == 0:
                    self._begin()
                self._core.database.execute(
                    "INSERT INTO attachment_parts (attachment_id, number, sealed)"
                    " VALUES (?, ?, ?)",
                    (self.attachment_id, number, sealed),
                )
            self._digest.add(sealed)
            self._done += 1
            return True
        self._finish()
        return False

    def cancel(self) -> None:
        """Take out again what is in the vault; when the disk refuses, the next opening does."""
        with suppress(VaultError), self._core.writing():
            remove_rows(self._core, self.attachment_id)

    def _begin(self) -> None:
        new = self._new
        self._core.database.execute(
            "INSERT INTO attachments"
            " (attachment_id, case_id, officer_id, added_at, media, size, parts, title, digest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?)",
            (
                self.attachment_id,
                self._place.case_id,
                self._core.officer.officer_id,
                to_micros(self._core.clock.now()),
                new.media.value,
                len(new.content),
                self._place.parts,
                UNFINISHED,
            ),
        )

    def _finish(self) -> None:
        new = self._new
        words = {"title": new.title.title.strip(), "note": new.title.note.strip()}
        title = self._seal(canonical.to_bytes(words), self._place.of_title())
        self._digest.add(title)
        digest = self._digest.digest()
        with self._core.writing():
            self._core.database.execute(
                "UPDATE attachments SET title = ?, digest = ? WHERE attachment_id = ?",
                (title, digest, self.attachment_id),
            )
            self._core.enter(
                Action.ATTACHMENT_ADDED,
                case_id=self._place.case_id,
                detail={
                    "attachment": self.attachment_id,
                    "media": new.media.value,
                    "pages": str(new.pages) if new.pages else "",
                    "size": str(len(new.content)),
                    "digest": digest.hex(),
                },
            )

    def _seal(self, plain: bytes, associated: bytes) -> bytes:
        return self._case_keys.seal(self._place.case_id, plain, associated)


def remove_rows(core: Core, attachment_id: str) -> None:
    """Take an attachment out of the tables, inside a transaction that is under way."""
    for table in ("attachment_parts", "attachments"):
        core.database.execute(
            f"DELETE FROM {table} WHERE attachment_id = ?",  # noqa: S608
            (attachment_id,),
        )
