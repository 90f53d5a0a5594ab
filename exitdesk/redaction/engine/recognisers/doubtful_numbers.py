"""Numbers and names that may identify somebody, and may not: asked about when nothing else is.

An amount, a law, a span of years and a time of day count something; what is left does not.
"""

import re
from collections.abc import Iterator
from typing import Final

from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.ordinary import Lexicon

_CLUSTER: Final = re.compile(
    r"(?<![\w.,/:+-])(?:[A-Z]{1,3}[ -]?)?\d[\dA-Za-z]*"
    r"(?:(?:,| ?[.:/_+*=-] ?| )\d[\dA-Za-z]*)*(?!\w)"
)
_FEWEST_DIGITS: Final = 6
_COUNTED: Final = re.compile(
    r"\d{1,3}(?:[ .]\d{3})+(?:,\d+)?|\d+,\d+|\d{1,4}[a-z]?/\d{4}|\d{1,4} ?- ?\d{1,4}|"
    r"(?:\d{1,2}[.:]\d\d ?- ?)\d{1,2}[.:]\d\d|(?:19|20)\d\d ?[-/] ?(?:19|20)?\d\d"
)
_DATED: Final = re.compile(
    r"(?<!\d)\d{1,2}[./]\s?\d{1,2}[./]?|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[.:]\d\d"
)
_UNIT: Final = re.compile(
    r"\s?(?:€|euro|e(?!\w)|eur|mk|markka|kr|kronor|snt|%|prosent|procent|km|m(?!\w)|kg|g(?!\w)|mg|ml|l(?!\w)|"
    r"kpl|st(?!\w)|h(?!\w)|t(?!\w)|v(?!\w)|vuotta|år|kertaa|gånger|asukas|invånare)"
)
_SERVICE: Final = re.compile(
    r"(?<!\w)(?:insta(?:gram)?|snap(?:chat)?|telegram|tiktok|discord|signal|wickr|kik|fb|facebook|steam|"
    r"threema|session|reddit|jodel|twitch|ig)(?:issa|ista|iin|ssa|sta|in|lla|en)? "
    r"(?P<name>[a-zåäö][\w.-]{3,30})"
    r"(?<![.-])(?!\w)",
    re.IGNORECASE,
)
_ONE_DIGIT: Final = re.compile(r"(?<![\w@./-])(?P<name>[a-zåäö]{5,20})\d(?![\w/-])")


def doubtful_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield numbers of six digits or more that count nothing anybody can see."""
    for found in _CLUSTER.finditer(text):
        said = found.group().strip()
        if sum(mark.isdigit() for mark in said) < _FEWEST_DIGITS:
            continue
        if _COUNTED.fullmatch(said) or _DATED.search(said) or _UNIT.match(text, found.end()):
            continue
        yield found.end() - len(found.group().lstrip(" -")), found.end()


def doubtful_handles(text: str) -> Iterator[tuple[int, int]]:
    """Yield what is no word after a service's name, or has a digit: "insta jussik", jkorho2."""
    lexicon = Lexicon.read()
    for found in _SERVICE.finditer(text):
        if found["name"][0].islower() and not lexicon.is_listed(folded(found["name"])):
            yield found.span("name")
    for found in _ONE_DIGIT.finditer(text):
        if not lexicon.is_listed(folded(found["name"])):
            yield found.span()
