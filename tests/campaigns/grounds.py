"""Where one run of a campaign takes place: a folder with a vault and what opens it."""

import shutil
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from exitdesk.casework.clocks import SystemClock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from tests.made_vaults import MadeVault, make_vault

ROOT = Path(__file__).parents[2]
FORMS = FormLibrary(ROOT / "resources" / "forms")


class RunClock(SystemClock):
    """The machine's time; in the checks some minutes later, so that no wait is left."""

    def __init__(self) -> None:
        self.ahead = timedelta(0)

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        return super().now() + self.ahead


CLOCK = RunClock()


@dataclass(frozen=True)
class Ground:
    """A folder of its own for one run. The vault may not be there yet."""

    folder: Path
    made: MadeVault

    @classmethod
    def new(cls, folder: Path) -> "Ground":
        """Return a ground with a new, closed vault that is cheap to unlock."""
        return cls(folder, make_vault(folder / "vault", CLOCK))

    @property
    def vault(self) -> Path:
        """The vault's folder."""
        return self.folder / "vault"

    @property
    def beside(self) -> Path:
        """A folder for what is written outside the vault: backups, restored vaults."""
        return self.folder / "beside"

    def copied(self, folder: Path) -> "Ground":
        """Return a copy of everything in another folder, in the place of what lies there."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        return Ground(folder, replace(self.made, folder=folder / "vault"))

    def open(self) -> Vault:
        """Open the vault by its keys: all is checked, no passphrase is stretched."""
        return self.made.open(FORMS, CLOCK)
