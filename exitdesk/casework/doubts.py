"""Which doubtful words are one question: the same word again, and the parts of one name."""

from collections.abc import Iterable, Sequence

from exitdesk.redaction.engine import ReviewItem


def grouped(items: Iterable[ReviewItem]) -> list[tuple[ReviewItem, ...]]:
    """Return the items that are decided together, in the order of the text.

    Occurrences of one word belong together, and so do unknown words that stand side by side:
    "Essi Tarukangas" is one person, and one question. A word that matches a known name is
    always decided each time on its own (redaction.md, rule 5).
    """
    in_order = sorted(items, key=lambda item: (item.passage, item.start))
    chief: dict[str, str] = {}
    for before, item in zip([None, *in_order], in_order, strict=False):
        own = chief.setdefault(_key(item), _key(item))
        if before is not None and side_by_side(before, item):
            _unite(chief, _chief(chief, _key(before)), own)
    groups: dict[str, list[ReviewItem]] = {}
    for item in in_order:
        groups.setdefault(_chief(chief, _key(item)), []).append(item)
    return [tuple(group) for group in groups.values()]


def side_by_side(first: ReviewItem, second: ReviewItem) -> bool:
    """Whether two unknown words stand next to each other, with nothing but a space between."""
    if first.matches_known or second.matches_known or first.passage != second.passage:
        return False
    between = first.sentence[first.end - first.sentence_start :][: second.start - first.end]
    return second.start > first.end and between == " "


def runs(items: Sequence[ReviewItem]) -> list[tuple[ReviewItem, ...]]:
    """Return a group's items as they stand in the text: words side by side together."""
    found: list[list[ReviewItem]] = []
    for item in items:
        if found and side_by_side(found[-1][-1], item):
            found[-1].append(item)
        else:
            found.append([item])
    return [tuple(run) for run in found]


def _key(item: ReviewItem) -> str:
    return item.item_id if item.matches_known else f"word {item.base_form}"


def _chief(chief: dict[str, str], key: str) -> str:
    while chief[key] != key:
        key = chief[key]
    return key


def _unite(chief: dict[str, str], first: str, second: str) -> None:
    chief[_chief(chief, second)] = first
