"""Every write path there is; a new way of writing is entered here and nowhere else."""

from tests.campaigns.file_paths import Attaching, BackingUp, ErasingAttachments, Restoring
from tests.campaigns.key_paths import (
    ChangingPassphrase,
    Creating,
    Migrating,
    RenewingRecovery,
)
from tests.campaigns.officer_paths import (
    AdmittingOfficers,
    Rekeying,
    RemovingOfficers,
    Striking,
)
from tests.campaigns.write_paths import (
    Correcting,
    Discarding,
    Drafting,
    Opening,
    RebuildingLists,
    Saving,
    SettingAside,
    WritePath,
)

PATHS: tuple[WritePath, ...] = (
    Saving(),
    Correcting(),
    Drafting(),
    Discarding(),
    SettingAside(),
    Opening(),
    RebuildingLists(),
    ChangingPassphrase(),
    RenewingRecovery(),
    Creating(),
    Migrating(),
    Attaching(),
    ErasingAttachments(),
    BackingUp(),
    Restoring(),
    AdmittingOfficers(),
    RemovingOfficers(),
    Rekeying(),
    Striking(),
)


def path_named(name: str) -> WritePath:
    """Return the write path with that name."""
    return next(path for path in PATHS if path.name == name)
