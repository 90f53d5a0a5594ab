"""What a policy can do with a value, and which of it makes sense for which category."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from exitdesk.domain.categories import Category


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

# A client's consent never loosens what concerns a third person.
OF_OTHERS: Final = frozenset({Category.CLOSE_ONE, Category.OFFICER, Category.THREAT_SOURCE})

_ALL_OR_NOTHING: Final = (Treatment.REMOVE, Treatment.KEEP)
#: What each category can take, the strictest first; every one says more than those before it.
TAKEN_BY: Final[Mapping[Category, tuple[Treatment, ...]]] = {
    Category.CLIENT_NAME: (
        Treatment.REMOVE, Treatment.PSEUDONYMISE, Treatment.ALIAS, Treatment.KEEP,
    ),
    Category.IDENTITY_CODE: (
        Treatment.REMOVE, Treatment.TEN_YEAR_BAND, Treatment.AGE_BAND, Treatment.KEEP,
    ),
    Category.CLOSE_ONE: (
        Treatment.REMOVE, Treatment.PSEUDONYMISE, Treatment.ROLE, Treatment.KEEP,
    ),
    Category.OFFICER: (
        Treatment.REMOVE, Treatment.PSEUDONYMISE, Treatment.TITLE, Treatment.KEEP,
    ),
    Category.ADDRESS: (Treatment.REMOVE, Treatment.REGION, Treatment.OWN_ONLY, Treatment.KEEP),
    Category.MUNICIPALITY: (Treatment.REMOVE, Treatment.REGION, Treatment.KEEP),
    Category.CONTACT: (Treatment.REMOVE, Treatment.OWN_ONLY, Treatment.KEEP),
    Category.GROUP: (Treatment.REMOVE, Treatment.GENERIC, Treatment.KIND, Treatment.KEEP),
    Category.EVENT_DATE: (
        Treatment.REMOVE, Treatment.YEAR, Treatment.QUARTER, Treatment.MONTH, Treatment.KEEP,
    ),
    Category.THREAT_SOURCE: (
        Treatment.REMOVE, Treatment.PSEUDONYMISE, Treatment.ROLE, Treatment.KEEP,
    ),
    Category.HEALTH: _ALL_OR_NOTHING,
    Category.SAFETY: _ALL_OR_NOTHING,
    Category.PLAN: _ALL_OR_NOTHING,
    Category.LIFE_SITUATION: _ALL_OR_NOTHING,
    Category.ADMINISTRATIVE: _ALL_OR_NOTHING,
}  # fmt: skip
# One tells where everybody is, roughly; the other where the client is, exactly.
_NEITHER_TIGHTER: Final = frozenset({frozenset({Treatment.REGION, Treatment.OWN_ONLY})})


def is_at_most(category: Category, one: Treatment, other: Treatment) -> bool:
    """Whether ``one`` tells nothing of a category that ``other`` does not tell.

    What a category cannot take is at most itself, and nothing is removed by it.
    """
    if one is other or one is Treatment.REMOVE:
        return True
    order = TAKEN_BY[category]
    if one not in order or other not in order or frozenset({one, other}) in _NEITHER_TIGHTER:
        return False
    return order.index(one) < order.index(other)


def is_tighter(category: Category, one: Treatment, other: Treatment) -> bool:
    """Whether ``one`` tells less of a category than ``other``, and nothing else."""
    return one is not other and is_at_most(category, one, other)
