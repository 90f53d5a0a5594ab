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
    return all(_is_beyond(read, wanted.copy(), order) for order in (few_first, most_first))


def _is_beyond(read: Sequence[str], wanted: Counter[str], order: Sequence[int]) -> bool:
    """Whether words of ``read`` are left over that are no parts of the words left of ``wanted``.

    In a narrow column a long word stands in pieces, with the next column's words between them.
    """
    pieces = list(_left_over(read, wanted, order))
    words = [word for word, times in wanted.items() if times > 0]
    return any(all(piece not in word for word in words) for piece in pieces)


def _left_over(read: Sequence[str], wanted: Counter[str], order: Sequence[int]) -> Iterator[str]:
    """Yield the words of ``read`` that no approved word accounts for, and count down the others.

    A word may have been read in pieces; ``order`` says how many to try first.
    """
    at = 0
    while at < len(read):
        for pieces in order:
            word = "".join(read[at : at + pieces])
            if at + pieces <= len(read) and wanted[word] > 0:
                wanted[word] -= 1
                at += pieces
                break
        else:
            yield read[at]
            at += 1
