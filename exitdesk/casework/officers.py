"""Who uses the vault: letting officers in and go, their roles, and recovery by two people.

Passphrases come as bytearrays and are wiped. What takes seconds tells how far it has come and
can be stopped: then nothing has changed.
"""

from collections.abc import Callable
from dataclasses import dataclass

from exitdesk.casework.own_keys import OwnKeys, require_strong
from exitdesk.documents.requests import PrintedDocument
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.officers import Officer, Role
from exitdesk.domain.texts import Lang
from exitdesk.vault import (
    Admitted,
    KdfParameters,
    LeavingPreview,
    RecoverySheet,
    SupervisorSheet,
    Vault,
    Watch,
)
from exitdesk.vault.errors import VaultError
from exitdesk.vault.keys import wipe
from exitdesk.vault.settings import SHEET_CHECKED
from exitdesk.vault.supervisors import FEWEST as FEWEST_SHEETS
from exitdesk.vault.supervisors import LETTERS
from exitdesk.vault.supervisors import MOST as MOST_SHEETS
from exitdesk.vault.supervisors import USUAL as USUAL_SHEETS

__all__ = [
    "FEWEST_SHEETS",
    "MOST_SHEETS",
    "USUAL_SHEETS",
    "Admitted",
    "LeavingPreview",
    "OfficerLine",
    "Officers",
    "RecoverySheet",
    "SupervisorSheet",
    "SupervisorsState",
]

Progress = Callable[[int, int], None]  # done, in all
Cancelled = Callable[[], bool]

_UNCHECKED_SHEETS = "supervisors_unchecked"


@dataclass(frozen=True, slots=True)
class OfficerLine:
    """An officer as the list shows them."""

    officer: Officer
    desk: str  # the neutral label that is chosen when unlocking
    is_self: bool
    is_finished: bool  # False: admission was cut short; remove them and admit them again
    sheet_is_checked: bool  # their newest recovery sheet has been typed back
    has_device_secret: bool
    cases: int  # that they are responsible for


@dataclass(frozen=True, slots=True)
class SupervisorsState:
    """Recovery by two people as it stands: how many sheets, and which nobody has typed back."""

    sheets: int  # 0: not set up
    unchecked: tuple[str, ...]  # letters


class Officers:
    """The officers of an open vault; what may be changed depends on who is at the desk."""

    def __init__(self, vault: Vault, keys: OwnKeys, kdf: KdfParameters | None = None) -> None:
        self._vault = vault
        self._keys = keys
        self._kdf = kdf or KdfParameters.for_writing()

    # --- looking ------------------------------------------------------------------------

    @property
    def may_administer(self) -> bool:
        """Whether the officer at this desk may do more here than change their own name."""
        return self._vault.admissions.may_administer

    def list(self) -> tuple[OfficerLine, ...]:
        """Return the officers who use the vault, by name; not the supervisors' identity."""
        here = [
            self._line(officer)
            for officer in self._vault.officers
            if not officer.has_left and Role.SUPERVISORS not in officer.roles
        ]
        return tuple(sorted(here, key=_by_name))

    def former(self) -> tuple[Officer, ...]:
        """Return the officers who have left, by name; someone let in anew is here as well."""
        left = [
            officer
            for officer in self._vault.officers
            if officer.has_left and Role.SUPERVISORS not in officer.roles
        ]
        return tuple(sorted(left, key=_name))

    def leaving(self, officer_id: str) -> LeavingPreview:
        """Return what an officer would leave behind: to be said before asking whether to go on."""
        return self._vault.departures.preview(officer_id)

    def successors(self, officer_id: str) -> tuple[Officer, ...]:
        """Return who can take over an officer's cases."""
        return tuple(
            line.officer
            for line in self.list()
            if line.officer.officer_id != officer_id and line.is_finished
        )

    # --- changing -----------------------------------------------------------------------

    def admit(self, name: str, passphrase: bytearray, roles: frozenset[Role]) -> Admitted:
        """Let a new officer in; ``passphrase`` is the one that they have typed themselves.

        Their recovery sheet counts as unchecked until ``note_sheet_checked``. They find the vault
        under their desk's label when unlocking.

        Raises:
            WeakPassphraseError, OfficerNameError, RolesMissingError: before anything is made.
            NotKeeperError, HeaderFullError: likewise.
            VaultError: the disk refused; the officer was not admitted.
        """
        try:
            require_strong(passphrase, name)
            return self._vault.admissions.admit(name, passphrase, roles, self._kdf)
        finally:
            wipe(passphrase)

    def note_sheet_checked(self, officer_id: str) -> None:
        """Remember that an officer's recovery sheet was typed back, at a keeper's desk."""
        self._vault.settings.set_for(officer_id, SHEET_CHECKED, value=True)

    def rename(self, officer_id: str, name: str) -> Officer:
        """Give an officer another name; everyone may change their own.

        Raises:
            OfficerNameError, NotKeeperError, OfficerGoneError: nothing has changed.
        """
        return self._vault.admissions.rename(officer_id, name)

    def set_roles(self, officer_id: str, roles: frozenset[Role]) -> Officer:
        """Give an officer other roles.

        Raises:
            LastKeeperError, RolesMissingError, NotKeeperError, OfficerGoneError: nothing changed.
        """
        return self._vault.admissions.set_roles(officer_id, roles)

    def remove(
        self,
        officer_id: str,
        successor_id: str | None = None,
        *,
        leave_sealed: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> None:
        """Let an officer go; the vault gets a new key. It takes some seconds.

        Without a successor the deputies of their cases take over. What they could open before
        they can still open in backups made before.

        Raises:
            SuccessorNeededError: cases without a deputy; ask for a successor.
            SoleHolderError: sealed parts would be lost; ask again with ``leave_sealed``.
            RemovingYourselfError, NotKeeperError, OfficerGoneError: nothing has changed.
            KeyChangeCancelledError: stopped, nothing has changed.
            KeyChangeUnfinishedError: done, but the vault must be locked and unlocked again.
            VaultError: the disk refused; nothing has changed.
        """
        watch = _watch(progress, cancelled)
        self._vault.departures.remove(officer_id, successor_id, watch, leave_sealed=leave_sealed)

    def renew_key(
        self, *, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> None:
        """Give the vault a new key, as after a copy of it was lost; raises as ``remove``."""
        self._vault.departures.renew_key(_watch(progress, cancelled))

    def hand_missing_keys(self) -> int:
        """Give those on duty, supervisors and successors case keys that this desk holds for them.

        Returns how many keys that were. Done at every unlocking, silently: what the disk refuses
        now is done at the next.
        """
        try:
            return self._vault.admissions.hand_missing()
        except VaultError:
            return 0

    # --- recovery by two people ---------------------------------------------------------

    def supervisors(self) -> SupervisorsState:
        """Return whether recovery by two people is set up, and which sheets are unchecked."""
        sheets = self._vault.supervisors.sheets
        unchecked = self._vault.settings.shared(_UNCHECKED_SHEETS) or ""
        return SupervisorsState(sheets, tuple(unchecked) if sheets else ())

    def set_up_supervisors(
        self,
        count: int = USUAL_SHEETS,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> tuple[SupervisorSheet, ...]:
        """Return new sheets, to be printed and typed back one by one; older ones open nothing.

        When there were sheets before, the vault gets a new key, which takes some seconds.

        Raises:
            NotKeeperError, HeaderFullError: nothing has changed.
            KeyChangeCancelledError, KeyChangeUnfinishedError, VaultError: as ``remove``.
        """
        settings = self._vault.settings
        before = settings.shared(_UNCHECKED_SHEETS)
        settings.set_shared(_UNCHECKED_SHEETS, LETTERS[:count])  # first: nobody has seen them yet
        try:
            return self._vault.supervisors.set_up(count, _watch(progress, cancelled))
        except ExitDeskError:
            if self._vault.is_usable:
                settings.set_shared(_UNCHECKED_SHEETS, before or "")
            raise

    def note_supervisor_sheet_checked(self, letter: str) -> None:
        """Remember that the sheet with this letter was typed back."""
        settings = self._vault.settings
        unchecked = settings.shared(_UNCHECKED_SHEETS) or ""
        settings.set_shared(_UNCHECKED_SHEETS, unchecked.replace(letter, ""))

    def drop_supervisors(
        self, *, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> None:
        """Take recovery by two people away; the vault gets a new key; raises as ``remove``.

        Raises:
            SupervisorsMissingError: it was not set up.
        """
        self._vault.supervisors.drop(_watch(progress, cancelled))

    # --- paper --------------------------------------------------------------------------

    def sheet_paper(self, admitted: Admitted, lang: Lang) -> PrintedDocument:
        """Return a new officer's recovery sheet as a PDF for the printer; never a file.

        Not in the vault's thread, as ``OwnKeys.sheet_paper``.

        Raises:
            HeldBackError: when the finished document is not what it should be.
        """
        return self._keys.sheet_paper(admitted.sheet, lang, officer=admitted.officer.name)

    def supervisor_paper(self, sheet: SupervisorSheet, lang: Lang) -> PrintedDocument:
        """Return one supervisor's sheet as a PDF for the printer; raises as ``sheet_paper``."""
        return self._keys.supervisor_paper(sheet, lang)

    # --- inside -------------------------------------------------------------------------

    def _line(self, officer: Officer) -> OfficerLine:
        admissions, officer_id = self._vault.admissions, officer.officer_id
        return OfficerLine(
            officer=officer,
            desk=admissions.label_of(officer_id),
            is_self=officer_id == self._vault.officer.officer_id,
            is_finished=admissions.is_finished(officer_id),
            sheet_is_checked=self._vault.settings.of(officer_id, SHEET_CHECKED) is not False,
            has_device_secret=admissions.needs_device(officer_id),
            cases=self._vault.departures.cases_of(officer_id),
        )


def _by_name(line: OfficerLine) -> tuple[str, str]:
    return _name(line.officer)


def _name(officer: Officer) -> tuple[str, str]:
    return officer.name.casefold(), officer.officer_id


def _watch(progress: Progress | None, cancelled: Cancelled | None) -> Watch:
    usual = Watch()
    return Watch(progress or usual.progress, cancelled or usual.cancelled)
