"""The encrypted file: keys, opening, ledger, revisions; the only place with SQL."""

from exitdesk.vault.creating import create_vault
from exitdesk.vault.identities import Admitted
from exitdesk.vault.kdf import KdfParameters
from exitdesk.vault.leaving import LeavingPreview
from exitdesk.vault.ledger import LedgerHead
from exitdesk.vault.ledger_checks import LedgerCheck, LedgerReport
from exitdesk.vault.officers import Officer
from exitdesk.vault.opening import (
    VaultFace,
    look_at,
    open_vault,
    open_with_recovery,
    open_with_supervisors,
)
from exitdesk.vault.recovery import GroupPlace, RecoverySheet
from exitdesk.vault.rekeying import Watch
from exitdesk.vault.supervisors import SupervisedRecovery, SupervisorSheet
from exitdesk.vault.vaults import Vault
from exitdesk.vault.verifying import VaultReport, check_vault, verify_vault

__all__ = [
    "Admitted",
    "GroupPlace",
    "KdfParameters",
    "LeavingPreview",
    "LedgerCheck",
    "LedgerHead",
    "LedgerReport",
    "Officer",
    "RecoverySheet",
    "SupervisedRecovery",
    "SupervisorSheet",
    "Vault",
    "VaultFace",
    "VaultReport",
    "Watch",
    "check_vault",
    "create_vault",
    "look_at",
    "open_vault",
    "open_with_recovery",
    "open_with_supervisors",
    "verify_vault",
]
