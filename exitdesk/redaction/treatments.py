"""What a policy can do with a value."""

from enum import StrEnum


class Treatment(StrEnum):
    """How a value of a category reaches a recipient; anything unknown is removed."""

    KEEP = "keep"
    PSEUDONYMISE = "pseudonymise"  # [PERSON A]
    ROLE = "role"  # [NÄRSTÅENDE A]: what the person is to the client
    TITLE = "title"  # [TJÄNSTEMAN A]
    ALIAS = "alias"  # the agreed alias stays, the name goes
    REGION = "region"  # wellbeing services county
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    AGE_BAND = "age_band"  # five years
    TEN_YEAR_BAND = "ten_year_band"
    GENERIC = "generic"  # "group"
    KIND = "kind"  # the milieu, not the group
    OWN_ONLY = "own_only"  # the client's own, nobody else's
    REMOVE = "remove"


DATE_TREATMENTS = frozenset({Treatment.MONTH, Treatment.QUARTER, Treatment.YEAR})
