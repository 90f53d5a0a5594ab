"""What the redactor is asked and what it answers."""

import random
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang, Text
from exitdesk.redaction.treatments import Treatment


@dataclass(frozen=True, slots=True)
class KnownTerm:
    """A protected name or identifier, in its basic form.

    ``hidden``: from a case the officer may not open; shown only as a protected name.
    ``subject``: terms with the same subject are one person or thing and share a letter.
    ``allowed``: chosen one by one for a necessary disclosure; stays whatever its category says.
    ``walled``: of an identity that is not in use; goes whatever its category says.
    """

    text: str
    kind: TermKind
    role: Category
    hidden: bool = False
    subject: str = ""
    allowed: bool = False
    walled: bool = False


class LetterSource:
    """Gives each subject a letter of its own, in an order that only the seed tells.

    One source serves one report: the same subject gets the same letter each time it is asked.
    """

    def __init__(self, seed: int | bytes) -> None:
        self._random = random.Random(seed)  # noqa: S311  order of letters, no secret
        self._alphabets: dict[str, list[str]] = {}
        self._given: dict[tuple[str, str], str] = {}

    def letter(self, label: str, subject: str) -> str:
        """Return the letter of ``subject`` among those called ``label``."""
        key = (label, subject)
        if key not in self._given:
            left = self._alphabets.setdefault(label, [])
            if not left:
                left.extend(self._next_round(label))
            self._given[key] = left.pop()
        return self._given[key]

    def copied(self) -> "LetterSource":
        """Return a source that gives the same letters as this one would from here on."""
        return deepcopy(self)

    def _next_round(self, label: str) -> list[str]:
        letters = [chr(code) for code in range(ord("A"), ord("Z") + 1)]
        given = sum(1 for used, _ in self._given if used == label)
        if given:
            letters = [first + second for first in letters for second in letters]
        self._random.shuffle(letters)
        return letters


@dataclass(frozen=True, slots=True)
class Decision:
    """What the officer decided about one review item; keeping a known name needs a reason."""

    item_id: str
    keep: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RedactionJob:
    """Passages of free text, what is known, and how each category is treated."""

    passages: tuple[str, ...]
    terms: tuple[KnownTerm, ...]
    treatments: Mapping[Category, Treatment]
    lang: Lang
    letters: LetterSource
    decisions: tuple[Decision, ...] = ()
    keep_words: frozenset[str] = field(default_factory=frozenset)
    today: date | None = None  # for the age of those whose birth is told; None: no band for them
    identifiers_only: bool = False  # ages, weeks and unknown municipalities stay as they are


@dataclass(frozen=True, slots=True)
class Removal:
    """What was replaced, and by what, in the passage as it was.

    ``known`` is the known name or identifier that it is a form of, "" when a pattern found it or
    the name is ``hidden``.
    """

    passage: int
    start: int
    end: int
    original: str
    placeholder: str
    rule: str
    role: Category
    known: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A word the officer must decide about before the text may leave; ``default`` is "remove".

    One per occurrence. Those with the same ``base_form`` are decided together, unless
    ``matches_known``: these are decided one by one, and keeping one needs a reason. The id
    depends on the sentence, so that an edit opens the items of its own sentence again.
    ``known`` and ``hidden`` as in ``Removal``.
    """

    item_id: str
    passage: int
    start: int
    end: int
    word: str
    base_form: str
    sentence: str
    sentence_start: int
    matches_known: bool
    why: Text
    default: str = "remove"
    known: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Redacted:
    """The passages without what had to go, and what is still to be decided.

    ``passages`` may leave only when ``open_items`` is empty: until then the words in question
    still stand in them. ``forbidden_terms`` is what the finished file must not hold;
    ``kept_words`` are forms of known words that the officer chose to keep, with a reason.
    ``decided_ids`` are those of the review items about which a decision stands.
    """

    passages: tuple[str, ...]
    removals: tuple[Removal, ...]
    open_items: tuple[ReviewItem, ...]
    forbidden_terms: tuple[str, ...]
    kept_words: tuple[str, ...] = ()
    decided_ids: frozenset[str] = frozenset()
