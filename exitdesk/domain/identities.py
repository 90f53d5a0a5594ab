"""Identities that are kept apart, and what is decided about minors who are clients."""

from dataclasses import dataclass
from enum import StrEnum

from exitdesk.domain.texts import Text


class IdentitySide(StrEnum):
    """On which side of the identity wall a name or code stands: no two are ever seen together."""

    FORMER = "former"  # a name that is no longer used
    PRESENT = "present"
    NEW = "new"  # after a change of identity


class IdentityChange(StrEnum):
    """How far a change of identity has come; it decides which side is in use."""

    NONE = "none"
    PREPARED = "prepared"
    DONE = "done"


def side_in_use(change: str, *, has_new: bool) -> IdentitySide | None:
    """Return the side that may be shown and printed; None while nobody has said which.

    ``change`` is an option key or "". Former names are never in use.
    """
    if change == IdentityChange.DONE:
        return IdentitySide.NEW
    if has_new and change != IdentityChange.PREPARED:
        return None
    return IdentitySide.PRESENT


class Signers(StrEnum):
    """Who signs for a person, as the unit has decided in the case."""

    SELF = "self"
    GUARDIAN = "guardian"
    BOTH = "both"
    UNDECIDED = "undecided"


class GuardianStanding(StrEnum):
    """Whether a guardian knows of the case or may."""

    KNOWS = "knows"
    MAY_KNOW = "may_know"
    MAY_NOT_KNOW = "may_not_know"
    THREAT = "threat"
    UNKNOWN = "unknown"


_SEES = frozenset({GuardianStanding.KNOWS, GuardianStanding.MAY_KNOW})

UNDECIDED = Text(
    sv="Personen är under 18 år, och det är inte avgjort vem som får underteckna. Avgör det på "
    "personens kort.",
    fi="Henkilö on alle 18-vuotias, eikä allekirjoittajaa ole ratkaistu. Ratkaise se henkilön "
    "kortissa.",
)
GUARDIAN_SHUT_OUT = Text(
    sv="Vårdnadshavaren får inte veta om saken: inget papper får nå vårdnadshavaren eller röja "
    "att saken finns.",
    fi="Huoltaja ei saa tietää asiasta: mikään paperi ei saa päätyä huoltajalle eikä paljastaa "
    "asian olemassaoloa.",
)
GUARDIAN_UNKNOWN = Text(
    sv="Det är inte känt om vårdnadshavaren får veta om saken. Fråga den unga först.",
    fi="Ei ole tiedossa, saako huoltaja tietää asiasta. Kysy ensin nuorelta.",
)


@dataclass(frozen=True, slots=True)
class SigningRule:
    """Who may sign for a person, and what a guardian may see; no statement of law."""

    person_id: str
    is_minor: bool
    signers: Signers
    guardian: GuardianStanding
    guardian_id: str = ""  # object id of the guardian's own card

    @classmethod
    def of(
        cls, person_id: str, *, minor: str, signing: str, standing: str, guardian_id: str
    ) -> "SigningRule":
        """Return the rule that the answers of a card make, each an option key or ""."""
        if minor != "yes":
            return cls(person_id, False, Signers.SELF, GuardianStanding.UNKNOWN)
        return cls(
            person_id=person_id,
            is_minor=True,
            signers=Signers(signing or Signers.UNDECIDED),
            guardian=GuardianStanding(standing or GuardianStanding.UNKNOWN),
            guardian_id=guardian_id,
        )

    @property
    def person_signs(self) -> bool:
        """Whether there is a line for the person's own signature or mark."""
        return self.signers in {Signers.SELF, Signers.BOTH}

    @property
    def guardian_may_see(self) -> bool:
        """Whether a paper may reach the guardian or show that there is one."""
        return self.is_minor and self.guardian in _SEES

    @property
    def guardian_signs(self) -> bool:
        """Whether there is a line for the guardian: never when they may not know."""
        return self.signers in {Signers.GUARDIAN, Signers.BOTH} and self.guardian_may_see

    @property
    def is_decided(self) -> bool:
        """Whether somebody may sign."""
        return self.person_signs or self.guardian_signs

    @property
    def warning(self) -> Text | None:
        """What must be known before anything is signed or handed over, None for nothing."""
        if not self.is_minor:
            return None
        if self.guardian in {GuardianStanding.MAY_NOT_KNOW, GuardianStanding.THREAT}:
            return GUARDIAN_SHUT_OUT
        if not self.is_decided and self.signers is Signers.UNDECIDED:
            return UNDECIDED
        return GUARDIAN_UNKNOWN if self.guardian is GuardianStanding.UNKNOWN else None
