"""Street addresses and postcodes."""

import re
from collections.abc import Iterator
from typing import Final

from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.ordinary import Lexicon
from exitdesk.redaction.regions import municipality

_STREET_ENDING: Final = (
    r"(?:katu|kadun|kadulla|kadulle|kadulta|kadulta|tie|tien|tiellä|tielle|tieltä|kuja|kujan|"
    r"kujalla|kujalle|kujalta|polku|polun|polulla|polulle|polulta|raitti|raitin|raitilla|kaari|"
    r"kaaren|kaarella|tori|torin|torilla|väylä|väylän|väylällä|penger|penkereen|puistikko|aukio|"
    r"aukiolla|portti|portin|rinne|rinteen|ranta|rannan|rannalla|mäki|mäen|mäellä|silta|puisto|"
    r"laituri|bulevardi|esplanadi|kallio|harju|piha|gatan|gata|gatans|vägen|väg|gränden|gränd|"
    r"stigen|stig|torget|backen|allén|esplanaden|kajen|stranden|platsen|bågen|svängen|brinken|"
    r"parken|plan|bron|promenaden)"
)
_NAME: Final = r"(?:[A-ZÅÄÖ](?![A-ZÅÄÖ])[^\W\d_]*\.?[ -]){0,3}"  # no words of a shouted sentence
_NUMBER: Final = r"\d{1,4}(?:\s?[-–]\s?\d{1,4})?"
_STAIR: Final = r"(?:\s?[A-Za-zÅÄÖåäö](?![^\W\d_]))?"
_FLAT: Final = rf"{_STAIR}(?:\s?(?:as\.?|bst\.?|lgh\.?|huone|rum)?\s?\d{{1,4}}\s?[a-z]?(?!\w))?"
_TOWN: Final = r"[A-ZÅÄÖ][^\W\d_]+(?:[ -][A-ZÅÄÖ][^\W\d_]+)?"
_POST: Final = rf"(?:FI-|FIN-|AX-|SE-)?\d{{5}}(?!\d)(?:[ \n]{{1,2}}{_TOWN})?"
_DOOR: Final = (
    r"(?:,?\s(?:krs|kerros|vån(?:ing)?|rappu|porras|trappa|ovi|dörr|hst)\.?\s?(?:\d{1,3}|[A-Z](?!\w))|"
    r"\s?\([A-Z]\s?\d{1,3}\))"
)
_TAIL: Final = rf"(?::[^\W\d_]+)?{_DOOR}{{0,2}}(?:,?\s{{1,2}}{_POST})?"
_SMALL: Final = re.compile(
    r"(?<![\w-])(?!(?:valta|kanta|maan|seutu|moottori|hela|halva|om|koko)(?:tie|vägen))[^\W\d_]{3,}"
    r"(?:katu|kadun|kadulla|kadulle|kadulta|tie|tien|tiellä|tielle|tieltä|kuja|kujan|kujalla|polku|"
    r"polun|polulla|raitti|raitin|raitilla|väylä|väylän|penger|puistikko|bulevardi|esplanadi|gatan|"
    r"gränden|gränd|vägen|stigen|esplanaden)(?::[^\W\d_]+)?\s\d{1,3}(?![\d.,]|\s?(?:km|m|min|euro|kpl|st)(?!\w))"
    r"(?:\s?[a-z](?!\w)(?:\s?\d{1,3}(?!\w))?)?(?:,?\s\d{5}(?:\s[^\W\d_]{3,})?)?"
)

_TYPED: Final = re.compile(
    rf"(?<![\w-]){_NAME}(?:[A-ZÅÄÖ][^\W\d_]*)?(?i:{_STREET_ENDING})\s{_NUMBER}{_FLAT}{_TAIL}(?!\d)"
)
_WITH_FLAT: Final = re.compile(
    rf"(?<![\w-]){_NAME}[A-ZÅÄÖ][^\W\d_]{{2,}}\s\d{{1,4}}\s?[A-Z]\s?\d{{1,4}}(?!\w){_TAIL}"
)
_WITH_POST: Final = re.compile(
    rf"(?<![\w-]){_NAME}[A-ZÅÄÖ][^\W\d_]{{2,}}\s{_NUMBER}{_FLAT},?\s{{1,2}}\d{{5}}(?!\d)"
    rf"(?:[ \n]{{1,2}}{_TOWN})?"
)
_BOX: Final = re.compile(rf"(?<!\w)(?i:PL|PB|Postilokero|Postbox)\.?\s\d{{1,5}},?\s{_POST}")
_POSTCODE: Final = re.compile(
    rf"(?<![\w.,/+-])(?:FI-|FIN-|AX-|SE-)?(?:\d{{5}}|\d{{3}} \d{{2}})[ \n]{{1,2}}{_TOWN}"
)
_POSTCODE_SMALL: Final = re.compile(r"(?<![\w.,/+-])\d{5}[ \n]{1,2}(?P<town>[a-zåäö-]{2,})(?!\w)")
_LEADING_ZERO: Final = re.compile(r"(?<![\w.,/+:-])(?:FI-|FIN-|AX-)?0\d{4}(?![\w/-]|[.,]\d| \d)")
_LEADING: Final = re.compile(r"([^\W\d_]+) (?=[A-ZÅÄÖ][^\W\d_]*\.?[ -])")
_STREET_FIRST: Final = frozenset(
    {"iso", "pieni", "suuri", "vanha", "uusi", "pitkä", "pohjoinen", "eteläinen", "läntinen",
     "itäinen", "ylä", "ala", "keski", "norra", "södra", "östra", "västra", "stora", "lilla",
     "nya", "gamla", "övre", "nedre"}
)  # fmt: skip
_LONE_POSTCODE: Final = re.compile(
    r"(?:postinumer\w*|postnum\w*|postinro)\s?:?\s?(?P<code>\d{5}|\d{3} \d{2})(?!\d)",
    re.IGNORECASE,
)


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield addresses: a street with a number, its flat, postcode and town."""
    for pattern in (_TYPED, _WITH_FLAT, _WITH_POST, _BOX):
        for found in pattern.finditer(text):
            if pattern is _BOX:
                yield found.span()
            elif found.group()[0].isupper():
                yield _start_of_street(found.group(), found.start()), found.end()
    for found in _SMALL.finditer(text):
        yield found.span()


def _start_of_street(said: str, start: int) -> int:
    """Return where the street begins: "Asuu Puistokatu 9" says first that somebody lives there."""
    at = 0
    while True:
        word = _LEADING.match(said, at)
        if word is None or folded(word[1]) in _STREET_FIRST:
            return start + at
        if not Lexicon.read().is_listed(folded(word[1])):
            return start + at
        at = word.end()


def postcodes(text: str) -> Iterator[tuple[int, int]]:
    """Yield postcodes with their towns."""
    for pattern in (_POSTCODE, _LEADING_ZERO):
        for found in pattern.finditer(text):
            yield found.span()
    for found in _POSTCODE_SMALL.finditer(text):
        if municipality(found["town"]):
            yield found.span()
    for found in _LONE_POSTCODE.finditer(text):
        yield found.span("code")
