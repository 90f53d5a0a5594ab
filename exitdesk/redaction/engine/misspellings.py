"""Whether a word may be a protected name with one slip of the finger in it."""

from collections.abc import Iterator
from typing import Final

from exitdesk.redaction.engine.matching import FormIndex

_SHORTEST: Final = 5
_LONGEST: Final = 40
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyzåäö"


def is_misspelt_name(small: str, names: FormIndex) -> bool:
    """Whether a folded word is one slip from a form of a protected name: korhoenn, jusssi.

    A slip is a letter too many, too few, another one, or two that changed places; not in a
    word's first letter, where few slip, and not in a short word, which is one slip from many.
    """
    if not _SHORTEST <= len(small) <= _LONGEST or not small.isalpha():
        return False
    if not names.may_begin(small):
        turned = small[0] + small[2] + small[1] + small[3:]
        return any(match.entry.alone for match in names.find(turned, finnish=True, swedish=True))
    return any(
        match.entry.alone
        for slip in set(_corrections(small))
        for match in names.find(slip, finnish=True, swedish=True)
    )


def _corrections(small: str) -> Iterator[str]:
    yield from (small + letter for letter in _LETTERS)
    for place in range(2, len(small)):
        before, after = small[:place], small[place:]
        yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in _LETTERS:
            yield before + letter + after
            yield before + letter + after[1:]
