"""What stands in for a part of the engine that is switched off."""

from dataclasses import replace
from typing import Any

import pytest

from exitdesk.redaction.engine import finds, names, unknowns, words
from tests.mutations.changes import Change, set_to


def second_argument(_text: str, given: tuple[finds.Find, ...]) -> tuple[finds.Find, ...]:
    return given


def first_alone(found: Any) -> tuple[finds.Find, ...]:
    """Return, of finds that overlap, the first alone: not what they cover together."""
    kept: list[finds.Find] = []
    for find in sorted(found, key=place):
        if not kept or find.start >= kept[-1].end:
            kept.append(find)
    return tuple(kept)


def place(find: finds.Find) -> tuple[int, int]:
    return find.start, find.end


def only_capitals() -> Change:
    def as_written(found: tuple[Any, ...], word: words.Word) -> tuple[Any, ...]:
        return found if word.capital else ()

    return set_to(names, "_as_written", as_written)


def without_homographs() -> Change:
    def change(patch: pytest.MonkeyPatch) -> None:
        read = unknowns.OrdinaryNames.read()

        def fewer() -> unknowns.OrdinaryNames:
            none: frozenset[str] = frozenset()
            return replace(read, finnish_homographs=none, swedish_homographs=none)

        patch.setattr(unknowns.OrdinaryNames, "read", staticmethod(fewer))

    return change


def never_shouted() -> Change:
    def change(patch: pytest.MonkeyPatch) -> None:
        real = words.Sentence

        def quiet(start: int, end: int, finnish: bool, swedish: bool, _shouted: bool) -> Any:
            return real(start, end, finnish, swedish, False)

        patch.setattr(words, "Sentence", quiet)

    return change


def told_as_their_own() -> Change:
    return set_to(names, "known_as", all_known_as)


def all_known_as(terms: Any) -> str:
    return " / ".join(dict.fromkeys(term.text for term in terms))


def nobody_together(found: Any) -> dict[str, str]:
    return {word.small: word.small for word in found}
