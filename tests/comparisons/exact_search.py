"""Exact search: the words of the known names, whole, capital or not."""

from tests.comparisons.word_tools import Readings, WordTool


def tool() -> WordTool:
    """Return the row."""
    return WordTool(
        "exact search",
        "–",
        "each word of a known name as a whole word, capital or not",
        _readings,
    )


def _readings(_lang: str) -> Readings:
    return _itself


def _itself(word: str) -> frozenset[str]:
    return frozenset({word.casefold()})
