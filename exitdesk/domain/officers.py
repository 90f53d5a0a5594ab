"""The officers of a vault and what each may do."""

from dataclasses import dataclass
from enum import StrEnum

from exitdesk.domain.texts import Text


class Role(StrEnum):
    """What an officer may do in the vault; the value is what the ledger stores."""

    OFFICER = "officer"  # works with the cases that are shared with them
    DUTY = "duty"  # may open a case in an emergency, with a reason
    KEEPER = "keeper"  # admits officers, lets them go, gives roles
    SUPERVISORS = "supervisors"  # nobody at a desk: two people with a sheet each


ROLE_LABELS: dict[Role, Text] = {
    Role.OFFICER: Text(sv="Tjänsteman", fi="Virkamies"),
    Role.DUTY: Text(sv="Jourhavande", fi="Päivystäjä"),
    Role.KEEPER: Text(sv="Valvets ansvariga", fi="Holvin vastuuhenkilö"),
    Role.SUPERVISORS: Text(sv="Återställning av två personer", fi="Kahden henkilön palautus"),
}


@dataclass(frozen=True, slots=True)
class Officer:
    """An officer of the vault, as the rest of the program knows them."""

    officer_id: str
    name: str
    key_fingerprint: str
    roles: frozenset[Role] = frozenset({Role.OFFICER})
    has_left: bool = False

    @property
    def is_keeper(self) -> bool:
        """Whether they may admit officers and let them go."""
        return Role.KEEPER in self.roles and not self.has_left

    @property
    def is_on_duty(self) -> bool:
        """Whether they may open a case in an emergency."""
        return Role.DUTY in self.roles and not self.has_left


def shown_name(name: str) -> Text:
    """Return an officer's name as it is shown: only the supervisors' identity has none."""
    return Text(sv=name, fi=name) if name else ROLE_LABELS[Role.SUPERVISORS]
