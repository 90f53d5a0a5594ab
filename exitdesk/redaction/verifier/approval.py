"""Whether what a reader sees is the text that was approved: no word more, and none less."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from exitdesk.redaction.verifier.disguises import plain

_WORD = re.compile(r"\w+")
_MOST_PIECES = 6


def differs(pages: Sequence[str], approved: str) -> bool:
    """Whether the words of ``pages`` are not those of ``approved``, in whatever order.

    Where lines break, and where a word is hyphenated, does not count.
    """
    wanted = Counter(_WORD.findall(plain(approved)))
    read = _WORD.findall(plain("\n".join(pages)))
    if Counter("".join(read)) != Counter("".join(wanted.elements())):
        return True
    few_first, most_first = range(1, _MOST_PIECES + 1), range(_MOST_PIECES, 0, -1)
    return all(any(_beyond(read, wanted.copy(), order)) for order in (few_first, most_first))


def _beyond(read: Sequence[str], wanted: Counter[str], order: Sequence[int]) -> Iterator[str]:
    """Yield the words of ``read`` that no approved word accounts for.

    A word may have been read in pieces; ``order`` says how many to try first.
    """
    at = 0
    while at < len(read):
        for pieces in order:
            word = "".join(read[at : at + pieces])
            if wanted[word] > 0:
                wanted[word] -= 1
                at += pieces
                break
        else:
            yield read[at]
            at += 1
