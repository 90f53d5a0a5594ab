"""What the windows in front of a vault ask of whatever opens it, and what is asked of them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text

if TYPE_CHECKING:  # loaded when it is first needed: the unlock window is not kept waiting
    from exitdesk.casework.openings import RecoverySheet
    from exitdesk.casework.restores import Restores
    from exitdesk.ui.first_start.passphrases import Strength


class Opened(Protocol):
    """A vault that is open; the program takes it from here."""

    def close(self) -> None:
        """Close the vault."""


class Face(Protocol):
    """What a locked vault shows."""

    @property
    def labels(self) -> tuple[str, ...]:
        """Its desks."""

    @property
    def has_supervisors(self) -> bool:
        """Whether two people with a sheet each can let an officer in again."""


class Doors(Protocol):
    """What can be done in front of a vault; all but the first two in the vault's thread."""

    def has_vault(self, folder: Path, /) -> bool:
        """Whether there is anything of a vault in a folder, whole or not."""

    def is_backup(self, folder: Path, /) -> bool:
        """Whether a folder is a backup, which is never opened as if it were the vault."""

    def settle_restore(self, folder: Path, /) -> Text | None:
        """Complete or undo a restore that was cut short; return what to say of it."""

    def restores(self) -> "Restores":
        """Return what restores backups."""

    def judge(self, passphrase: str, known: tuple[str, ...], /) -> "Strength":
        """Return how hard a passphrase is to guess."""

    def look_at(self, folder: Path, /) -> Face:
        """Return what a locked vault shows."""

    def unlock(self, folder: Path, passphrase: bytearray, desk: str | None, /) -> Opened:
        """Return the vault, opened with the passphrase of a desk, of any when it is None."""

    def recover_by_two(self, folder: Path, first: bytearray, second: bytearray, /) -> Any:
        """Return what two people with a sheet each may do: ``officers``, ``close()``."""

    def let_in(
        self,
        recovery: Any,
        officer_id: str,
        passphrase: bytearray,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
        /,
    ) -> None:
        """Give an officer new keys and this passphrase."""

    def sheet_to_check(self, vault: Any, /) -> "RecoverySheet | None":
        """Return a new recovery sheet when the vault's was never typed back."""

    def note_checked_sheet(self, vault: Any, /) -> None:
        """Remember that the recovery sheet was typed back."""

    def recover(self, folder: Path, code: bytearray, /) -> Opened:
        """Return the vault, opened with the code of its recovery sheet."""

    def choose_passphrase(self, vault: Any, passphrase: bytearray, /) -> None:
        """Replace the passphrase of a vault that this object opened."""

    def create(
        self, folder: Path, officer: str, passphrase: bytearray, /
    ) -> "tuple[Opened, RecoverySheet]":
        """Return a new vault, open, and its recovery sheet."""

    def practise(self, folder: Path, /) -> Opened:
        """Return the practice vault, made first when there is none."""

    def print_sheet(self, vault: Any, sheet: Any, lang: Lang, /) -> bytes:
        """Return a recovery sheet as a finished PDF; beside the vault's thread: it takes time."""


class Front(Protocol):
    """What every window in front of the vault can say."""

    def show_busy(self) -> None:
        """Say that work is under way, and take no more orders."""

    def show_failure(self, error: ExitDeskError, /) -> None:
        """Say what went wrong, and take orders again."""
