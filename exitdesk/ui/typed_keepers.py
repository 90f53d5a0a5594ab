"""What is typed and ticked on a page, kept in the vault whatever happens to the window."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.jobs import Jobs

_TYPING_MS = 400  # after a keystroke it is kept
_Typed = TypeVar("_Typed")


class TypedKeeper(QObject, Generic[_Typed]):
    """Holds it as it stands; every change of it goes into the vault.

    Args:
        jobs: do the work in the vault's thread.
        keep: puts it into the vault, in that thread.
        failed: is told why it could not be kept.
        begun: what there is before anything is typed.
    """

    def __init__(
        self,
        jobs: Jobs,
        keep: Callable[[_Typed], None],
        failed: Callable[[ExitDeskError], None],
        begun: _Typed,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._keep_in_vault = keep
        self._failed = failed
        self._is_done = False
        self.now = begun
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._keep)

    def take_soon(self, typed: _Typed) -> None:
        """Keep what is being typed; one who types on without a pause is not put off."""
        self.now = typed
        if not self._typing.isActive() and not self._is_done:
            self._typing.start()

    def flush(self) -> None:
        """Keep at once what has not been handed to the vault yet."""
        if self._typing.isActive():
            self._typing.stop()
            self._keep()

    def let_go(self) -> None:
        """Keep nothing more: it is finished, and the vault has forgotten it."""
        self._is_done = True
        self._typing.stop()

    def _keep(self) -> None:
        if not self._is_done:
            self._jobs.run(partial(self._keep_in_vault, self.now), _nothing, self._failed)


def _nothing(_result: None) -> None:
    """Nobody waits for it."""
