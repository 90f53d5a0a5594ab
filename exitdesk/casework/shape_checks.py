"""What the finished file of a report is searched for by shape: numbers and addresses unknown."""

from collections.abc import Iterable, Mapping, Sequence

from exitdesk.domain.categories import Category
from exitdesk.redaction.engine import Decision, KnownTerm, ReviewItem
from exitdesk.redaction.engine.passages import may_stay
from exitdesk.redaction.treatments import Treatment

_LEADING_TO_SOMEBODY = (Category.IDENTITY_CODE, Category.CONTACT, Category.ADDRESS)


def looked_for(treatments: Mapping[Category, Treatment]) -> frozenset[str]:
    """Return the categories whose numbers and addresses may not reach the recipient."""
    return frozenset(
        category.value
        for category in _LEADING_TO_SOMEBODY
        if treatments.get(category, Treatment.REMOVE) is not Treatment.KEEP
    )


def staying(
    terms: Iterable[KnownTerm],
    treatments: Mapping[Category, Treatment],
    items: Iterable[ReviewItem],
    decisions: Sequence[Decision],
) -> tuple[str, ...]:
    """Return what may stand in the file all the same: known ones let through, words kept."""
    kept = {decision.item_id for decision in decisions if decision.keep}
    words = [item.word for item in items if item.item_id in kept]
    let_through = [term.text for term in terms if may_stay(term, treatments)]
    return tuple(dict.fromkeys([*let_through, *words]))
