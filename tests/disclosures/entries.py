"""Disclosures as the log has them, for tests of the register."""

from exitdesk.casework.disclosures import Disclosures
from exitdesk.domain.actions import Action
from exitdesk.vault import Vault
from tests.access.units import Unit

SHA = "ab" * 32


def left(vault: Vault, case_id: str, **more: str) -> int:
    """Enter that a report left, as the reports do; return the number of the entry."""
    said = {
        "recipient": "partner",
        "purpose": "Planering av stöd",
        "reference": "ABCDE-FGHJK",
        "how": "file",
        "policy": "default 1",
        "sha256": SHA,
        **more,
    }
    vault.ledger.note(Action.DISCLOSED, case_id=case_id, detail=said)
    return vault.head.sequence


def told(vault: Vault, case_id: str, **more: str) -> int:
    """Enter a necessary disclosure told by telephone."""
    said = {
        "recipient": "emergency_centre",
        "ground": "danger_to_life",
        "reason": "Bara adressen behövs för att hjälp ska hitta fram",
        "how": "oral",
        "policy": "default 1",
        "untold": "Klienten svarar inte",
        **more,
    }
    vault.ledger.note(Action.NECESSARY_DISCLOSED, case_id=case_id, detail=said)
    return vault.head.sequence


def register(vault: Vault, unit: Unit) -> Disclosures:
    """Return the register at a desk."""
    return Disclosures(vault, unit.clock)
