"""Who may open a case: the parts that officers have in it, and openings in an emergency."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from exitdesk.domain.texts import Text


class Part(StrEnum):
    """The part an officer has in a case; the value is what the ledger stores."""

    RESPONSIBLE = "responsible"  # exactly one
    DEPUTY = "deputy"  # at most one
    READER = "reader"  # may open, read and write; decides nothing about who else may


PART_LABELS: dict[Part, Text] = {
    Part.RESPONSIBLE: Text(sv="Ansvarig person", fi="Vastuuhenkilö"),
    Part.DEPUTY: Text(sv="Ställföreträdare", fi="Sijainen"),
    Part.READER: Text(sv="Får öppna ärendet", fi="Saa avata asian"),
}
PART_MEANINGS: dict[Part, Text] = {
    Part.RESPONSIBLE: Text(
        sv="Ansvarar för ärendet och bestämmer vem som får öppna det.",
        fi="Vastaa asiasta ja päättää, kuka saa avata sen.",
    ),
    Part.DEPUTY: Text(
        sv="Bestämmer också vem som får öppna ärendet. Kan överta ärendet först när den ansvariga "
        "inte längre använder valvet.",
        fi="Päättää myös, kuka saa avata asian. Voi ottaa asian vastuulleen vasta, kun "
        "vastuuhenkilö ei enää käytä holvia.",
    ),
    Part.READER: Text(
        sv="Läser och skriver i ärendet och kan visa förseglade uppgifter med en orsak.",
        fi="Lukee asiaa ja kirjoittaa siihen ja voi näyttää suljetun osion tietoja, kun "
        "ilmoittaa syyn.",
    ),
}


@dataclass(frozen=True, slots=True)
class CasePerson:
    """An officer with a part in a case."""

    officer_id: str
    name: str
    part: Part
    has_left: bool = False  # only of a responsible officer whose case nobody has taken over


@dataclass(frozen=True, slots=True)
class CaseRights:
    """What the officer at this desk may decide about a case."""

    may_open: bool
    may_share: bool  # give and take back, all but the responsibility
    may_hand_over: bool
    may_open_in_emergency: bool  # on duty, and not open to them already


@dataclass(frozen=True, slots=True)
class EmergencyOpening:
    """That someone opened a case in an emergency, as the ledger has it."""

    sequence: int
    case_id: str
    code: str
    officer: str
    at: datetime  # UTC
    reason: str
