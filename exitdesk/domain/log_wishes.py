"""Which entries of the log somebody wants to see."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from exitdesk.domain.texts import Text


class ActionGroup(StrEnum):
    """Kinds of what happened; each takes in the actions that begin with its words."""

    VAULT = "vault"
    OFFICERS = "officers"
    CASES = "cases"
    RECORDS = "records"
    SEALED = "sealed"
    DOCUMENTS = "documents"


#: How the ledger's names of the actions begin.
BEGINNINGS: dict[ActionGroup, tuple[str, ...]] = {
    ActionGroup.VAULT: ("vault.", "phases."),
    ActionGroup.OFFICERS: ("officer.",),
    ActionGroup.CASES: ("case.", "access."),
    ActionGroup.RECORDS: ("record.", "draft.", "attachment."),
    ActionGroup.SEALED: ("sealed.",),
    ActionGroup.DOCUMENTS: ("document.", "redaction.", "policy.", "partner."),
}
GROUP_LABELS: dict[ActionGroup, Text] = {
    ActionGroup.VAULT: Text(sv="Valvet", fi="Holvi"),
    ActionGroup.OFFICERS: Text(sv="Tjänstemän", fi="Virkamiehet"),
    ActionGroup.CASES: Text(sv="Ärenden och tillgång", fi="Asiat ja pääsy niihin"),
    ActionGroup.RECORDS: Text(
        sv="Anteckningar, utkast och bilagor", fi="Tiedot, luonnokset ja liitteet"
    ),
    ActionGroup.SEALED: Text(sv="Förseglade uppgifter", fi="Suljetun osion tiedot"),
    ActionGroup.DOCUMENTS: Text(sv="Dokument och utlämnande", fi="Asiakirjat ja luovutukset"),
}


@dataclass(frozen=True, slots=True)
class LogWish:
    """What to show of the log; nothing in it means everything."""

    case_id: str | None = None
    code: str = ""  # how the case's code begins
    officer_id: str = ""
    group: ActionGroup | None = None
    since: datetime | None = None  # aware
    before: datetime | None = None
