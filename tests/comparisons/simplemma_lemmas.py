"""simplemma's word lists for Finnish and Swedish."""

from importlib import import_module
from importlib.metadata import version

from tests.comparisons.finders import ToolMissingError
from tests.comparisons.word_tools import Readings, WordTool


def tool() -> WordTool:
    """Return the row; raises ``ToolMissingError``."""
    try:
        simplemma = import_module("simplemma")
    except ImportError as error:
        raise ToolMissingError("simplemma") from error

    def readings(lang: str) -> Readings:
        def read(word: str) -> frozenset[str]:
            spelt = {word, word.casefold(), word.capitalize()}
            lemmas = {simplemma.lemmatize(one, lang=lang).casefold() for one in spelt}
            return frozenset({word.casefold(), *lemmas})

        return read

    return WordTool(
        "simplemma",
        version("simplemma"),
        "same lemma, the word taken as written, in small letters and with a capital",
        readings,
    )
