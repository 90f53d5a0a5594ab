"""Snowball's stemmers for Finnish and Swedish."""

from importlib import import_module
from importlib.metadata import version

from tests.comparisons.finders import ToolMissingError
from tests.comparisons.word_tools import Readings, WordTool

_ALGORITHMS = {"fi": "finnish", "sv": "swedish"}


def tool() -> WordTool:
    """Return the row; raises ``ToolMissingError``."""
    try:
        snowball = import_module("snowballstemmer")
    except ImportError as error:
        raise ToolMissingError("snowballstemmer") from error

    def readings(lang: str) -> Readings:
        stemmer = snowball.stemmer(_ALGORITHMS[lang])

        def read(word: str) -> frozenset[str]:
            return frozenset({stemmer.stemWord(word.casefold())})

        return read

    return WordTool(
        "Snowball",
        version("snowballstemmer"),
        "same stem as a word of a known name, in small letters, by the note's language",
        readings,
    )
