"""Whether a file is one that left this vault: by its bytes, and by the reference printed in it."""

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

from exitdesk.casework.disclosure_entries import disclosures_of
from exitdesk.casework.viewing import Viewing
from exitdesk.domain.attachments import Media
from exitdesk.domain.disclosures import FileFinding, FileVerdict
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.vault import Vault

_MOST_BYTES = 64 * 1024 * 1024
_MOST_PAGES = 300  # a reference stands on every page
_REFERENCE = re.compile(r"(?<![A-Z0-9])[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}(?![A-Z0-9])")
_PDF = b"%PDF-"


class FileNotReadError(ExitDeskError):
    """The chosen file cannot be read from its disk, or is no document of any kind."""

    message = Text(
        sv="Filen kunde inte läsas. Kontrollera att den finns kvar och inte är större än 64 MB.",
        fi="Tiedostoa ei voitu lukea. Tarkista, että se on paikallaan eikä yli 64 Mt.",
    )


@dataclass(frozen=True, slots=True)
class FileToCheck:
    """A file's bytes and their digest."""

    content: bytes = field(repr=False)
    sha256: str

    @classmethod
    def read(cls, path: Path) -> "FileToCheck":
        """Return the file at ``path``; not in the vault's thread.

        Raises:
            FileNotReadError: the disk refused, or it is too large.
        """
        try:
            with path.open("rb") as file:
                content = file.read(_MOST_BYTES + 1)
        except OSError as error:
            raise FileNotReadError(detail=type(error).__name__) from error
        if len(content) > _MOST_BYTES:
            raise FileNotReadError(detail="size")
        return cls(content, hashlib.sha256(content).hexdigest())


def references_in(file: FileToCheck) -> tuple[str, ...] | None:
    """Return what looks like a reference of ours in a PDF; None when its text cannot be read.

    The file comes from outside: a confined process reads it. Takes its time, so not in the
    vault's thread.
    """
    if _PDF not in file.content[:1024]:
        return None
    viewing = Viewing(Media.PDF, file.content)
    try:
        pages = len(viewing.open())
        texts = [viewing.words(number) for number in range(min(pages, _MOST_PAGES))]
    except ExitDeskError:
        return None
    finally:
        viewing.close()
    found = [match for text in texts for match in _REFERENCE.findall(text)]
    return tuple(dict.fromkeys(found))


class FileChecks:
    """Compares files with the register of one vault; in the vault's thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def by_bytes(self, file: FileToCheck) -> FileFinding | None:
        """Return the disclosures that this very file belongs to, or None when there are none."""
        facts = self._vault.disclosures.that_say("sha256", file.sha256)
        if not facts:
            return None
        later = self._vault.disclosures.later(facts)
        return FileFinding(FileVerdict.OURS, disclosures_of(facts, later))

    def by_references(self, references: tuple[str, ...] | None) -> FileFinding:
        """Return what a file is whose bytes are none of ours, by the references read in it."""
        if references is None:
            return FileFinding(FileVerdict.UNREADABLE)
        for reference in references:
            facts = self._vault.disclosures.that_say("reference", reference)
            if facts:
                later = self._vault.disclosures.later(facts)
                lines = disclosures_of(facts, later)
                return FileFinding(FileVerdict.ALTERED, lines, reference)
        return FileFinding(FileVerdict.NOT_OURS)
