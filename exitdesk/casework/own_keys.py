"""What opens this desk's vault: the passphrase, and the recovery sheet on paper."""

from typing import TYPE_CHECKING

from exitdesk.casework.errors import HeldBackError
from exitdesk.casework.rendering import Renderer, VerifyOrder
from exitdesk.documents.requests import PrintedDocument, RecoveryPaper
from exitdesk.domain.actions import Action
from exitdesk.domain.clocks import Clock
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text
from exitdesk.redaction.verifier.profiles import RECOVERY_SHEET
from exitdesk.vault import KdfParameters, RecoverySheet, SupervisorSheet, Vault
from exitdesk.vault.errors import WrongPassphraseError
from exitdesk.vault.keys import wipe
from exitdesk.vault.settings import SHEET_CHECKED

if TYPE_CHECKING:
    from exitdesk.casework.strengths import Strength


class WeakPassphraseError(ExitDeskError):
    """The passphrase could be guessed by whoever steals the file."""

    message = Text(
        sv="Lösenfrasen är för lätt att gissa. Använd fler ord som inte hör ihop.",
        fi="Salalause on liian helppo arvata. Käytä useampia sanoja, jotka eivät liity toisiinsa.",
    )


class OwnKeys:
    """Changes what opens an open vault; passphrases come as bytearrays and are wiped."""

    def __init__(
        self, vault: Vault, renderer: Renderer, clock: Clock, kdf: KdfParameters | None = None
    ) -> None:
        self._vault = vault
        self._renderer = renderer
        self._clock = clock
        self._kdf = kdf or KdfParameters.for_writing()

    def replace_passphrase(self, current: bytearray, passphrase: bytearray) -> None:
        """Replace the passphrase, for whoever knows the present one.

        Raises:
            WeakPassphraseError: before anything is changed.
            WrongPassphraseError: ``current`` is not the present one; the log says so.
        """
        try:
            require_strong(passphrase, self._vault.officer.name)
            self._vault.require_passphrase(current)
            self._vault.change_passphrase(passphrase, self._kdf)
        except WrongPassphraseError:
            self._vault.ledger.note(Action.PASSPHRASE_REFUSED)
            raise
        finally:
            wipe(current, passphrase)

    @property
    def sheet_is_checked(self) -> bool:
        """Whether the newest recovery sheet has been typed back, as far as is known."""
        return self._vault.settings.get(SHEET_CHECKED) is not False

    def note_sheet_made(self) -> None:
        """Remember that there is a sheet that nobody has typed back yet."""
        self._vault.settings.set(SHEET_CHECKED, value=False)

    def note_sheet_checked(self) -> None:
        """Remember that the recovery sheet was typed back."""
        self._vault.settings.set(SHEET_CHECKED, value=True)

    def renew_sheet(self) -> RecoverySheet:
        """Return a new recovery sheet, not typed back yet; the old one opens nothing any more.

        Raises:
            ExitDeskError: the disk refused; the old sheet still holds.
        """
        was_checked = self.sheet_is_checked
        self.note_sheet_made()  # first: a sheet that nobody saw is made anew at the next opening
        try:
            return self._vault.renew_recovery()
        except ExitDeskError:
            if was_checked:
                self.note_sheet_checked()
            raise

    def sheet_paper(
        self, sheet: RecoverySheet, lang: Lang, *, officer: str | None = None
    ) -> PrintedDocument:
        """Return the sheet as a PDF for the printer; never a file; not in the vault's thread.

        It is this desk's officer's unless another is named.

        Raises:
            HeldBackError: when the finished document is not what it should be.
        """
        return self._paper(
            RecoveryPaper(
                lang=lang,
                lines=sheet.lines,
                key_fingerprint=sheet.key_fingerprint,
                made_on=self._clock.today(),
                officer=self._vault.officer.name if officer is None else officer,
                practice=self._vault.is_practice,
            )
        )

    def supervisor_paper(self, sheet: SupervisorSheet, lang: Lang) -> PrintedDocument:
        """Return one supervisor's sheet as a PDF for the printer; as ``sheet_paper``."""
        return self._paper(
            RecoveryPaper(
                lang=lang,
                lines=sheet.sheet.lines,
                key_fingerprint=sheet.sheet.key_fingerprint,
                made_on=self._clock.today(),
                vault_id=sheet.sheet.vault_id,
                practice=self._vault.is_practice,
                letter=sheet.letter,
                of=sheet.of,
            )
        )

    def _paper(self, request: RecoveryPaper) -> PrintedDocument:
        rendered = self._renderer.make(request, VerifyOrder(profile=RECOVERY_SHEET))
        if rendered.findings:
            raise HeldBackError(rendered.findings, detail="recovery sheet")
        return rendered.document


def judge(passphrase: str, known: tuple[str, ...]) -> "Strength":
    """Return how hard a passphrase is to guess for one who knows these names."""
    from exitdesk.casework.strengths import passphrase_strength  # its word lists take their time

    return passphrase_strength(passphrase, tuple(word for name in known for word in name.split()))


def require_strong(passphrase: bytearray, officer_name: str) -> None:
    """Raise ``WeakPassphraseError`` unless the passphrase is strong enough for a vault."""
    if not judge(passphrase.decode("utf-8", "replace"), (officer_name,)).is_enough:
        raise WeakPassphraseError
