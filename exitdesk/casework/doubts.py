"""Which doubtful words are one question: the same word again, and the parts of one name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from exitdesk.redaction.engine import Decision, ReviewItem


class Verdict(StrEnum):
    """What has been decided about a question."""

    OPEN = "open"
    REMOVED = "removed"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Question:
    """Words that are decided together, and what was decided; never empty."""

    items: tuple[ReviewItem, ...]
    verdict: Verdict
    reason: str = ""

    @property
    def is_known(self) -> bool:
        """Whether it is, or looks like, a known name: keeping it needs a reason."""
        return any(item.matches_known for item in self.items)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of its items."""
        return frozenset(item.item_id for item in self.items)

    @property
    def word(self) -> str:
        """What it is called: its longest run of words."""
        return words_of(max(runs(self.items), key=len))

    def decisions(self, *, keep: bool, reason: str = "") -> tuple[Decision, ...]:
        """Return what answers the question."""
        return tuple(Decision(item.item_id, keep, reason) for item in self.items)


def questions(
    groups: Iterable[Sequence[ReviewItem]], decisions: Iterable[Decision]
) -> tuple[Question, ...]:
    """Return the questions in the order of the text, the open ones first.

    ``groups`` come from ``grouped``. A group of which an edit opened one sentence again is two
    questions: what was decided about the others stands.
    """
    given = {decision.item_id: decision for decision in decisions}
    made = [question for group in groups for question in _split(group, given)]
    return tuple(sorted(made, key=_is_decided))


def _split(group: Sequence[ReviewItem], given: Mapping[str, Decision]) -> Iterable[Question]:
    answers: dict[tuple[Verdict, str], list[ReviewItem]] = {}
    for item in group:
        answers.setdefault(_answer(item, given.get(item.item_id)), []).append(item)
    for (verdict, reason), items in answers.items():
        yield Question(tuple(items), verdict, reason)


def _answer(item: ReviewItem, decision: Decision | None) -> tuple[Verdict, str]:
    if decision is None:
        return Verdict.OPEN, ""
    if not decision.keep:
        return Verdict.REMOVED, ""
    if item.matches_known and not decision.reason.strip():
        return Verdict.OPEN, ""
    return Verdict.KEPT, decision.reason


def _is_decided(question: Question) -> bool:
    return question.verdict is not Verdict.OPEN


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


def words_of(run: Sequence[ReviewItem]) -> str:
    """Return the words of one run as they stand."""
    return " ".join(item.word for item in run)


def _key(item: ReviewItem) -> str:
    return item.item_id if item.matches_known else f"word {item.base_form}"


def _chief(chief: dict[str, str], key: str) -> str:
    while chief[key] != key:
        key = chief[key]
    return key


def _unite(chief: dict[str, str], first: str, second: str) -> None:
    chief[_chief(chief, second)] = first
