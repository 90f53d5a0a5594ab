"""Whether a word in small letters is read as an ordinary one rather than as a name."""

import tomllib
from functools import cache, lru_cache
from pathlib import Path

import simplemma

RESOURCES = Path(__file__).parents[3] / "resources" / "redaction"
_SHORTEST = 3
# Forms of very common words that are names as well; other names that only look like a rare form
# of a word ("tiina": of the letter t) are names.
_COMMON_FORMS = frozenset(
    {"alla", "anna", "elin", "enar", "hallin", "hans", "ilona", "inga", "juhlin", "klara"}
    | {"marina", "ole", "selin", "vallin"}
)


@cache
def _rare_readings() -> frozenset[str]:
    """Return lemmas that are names in any text an officer writes."""
    data = tomllib.loads((RESOURCES / "rare_readings.toml").read_text(encoding="utf-8"))
    return frozenset(word for words in data.values() for word in words.split())


@lru_cache(maxsize=65536)
def _lemmas(low: str) -> tuple[str, ...]:
    return tuple(
        simplemma.lemmatize(low, lang=lang)
        for lang in ("fi", "sv")
        if simplemma.is_known(low, lang=lang)
    )


def is_word(word: str, shortest: int = 1) -> bool:
    """Whether the word, in lower case, is a form of an ordinary Finnish or Swedish word.

    ``shortest``: letters that the basic form of that word must have.
    """
    return any(
        lemma.islower() and lemma not in _rare_readings() and len(lemma) >= shortest
        for lemma in _lemmas_of(word)
    )


def is_word_rather_than_name(word: str, *, basic_form: bool) -> bool:
    """Whether a word in small letters that is a form of a known name is an ordinary one.

    ``basic_form``: it is the name just as the case knows it. Then the ordinary word must stand
    in its own basic form too: nobody writes "tiina" and means a letter.
    """
    lemmas = [
        lemma for lemma in _lemmas_of(word) if lemma.islower() and lemma not in _rare_readings()
    ]
    low = word.casefold()
    if not basic_form:
        return any(len(lemma) >= _SHORTEST for lemma in lemmas)
    is_stem = any(lemma.startswith(low) for lemma in lemmas)  # stig: of "stiga", and a path
    return is_stem or (bool(lemmas) and low in _COMMON_FORMS)


def _lemmas_of(word: str) -> tuple[str, ...]:
    return _lemmas(word.casefold())
