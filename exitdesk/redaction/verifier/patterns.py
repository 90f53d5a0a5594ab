"""Numbers and addresses that lead to a person, whether or not any case knows them.

Written apart from the recognisers of the redactor: when one of those is off, this one sees it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from exitdesk.redaction.verifier.disguises import plain
from exitdesk.redaction.verifier.places import names_of

_DAY = r"(?:0[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0[1-9]|1[0-2])"
_GAP = r"[\s.\-()/]{0,2}"
_HYPHENATED = re.compile(r"-[ \t]*\n[ \t]*")

IDENTITY: Final = "identity_code"
CONTACT: Final = "contact"
ADDRESS: Final = "address"

# Standards and diagnoses that are written as plates are.
_NO_PLATES = "COV|DSM|EUR|GAF|HBV|HCV|HIV|ICD|ISO|KLO|LTE|MMR|NRO|SFS|USB|VAS"
_STREET_FI = r"(?:katu|tie|kuja|polku|kaari|raitti|rinne|väylä|bulevardi|penger|puistikko|ranta)"
_STREET_SV = r"(?:gatan|vägen|gränden|gränd|stigen|allén|esplanaden|stranden|bågen|kajen)"

# What a person is reached or found by, under the category that decides about it.
_PATTERNS: Final[Mapping[str, tuple[re.Pattern[str], ...]]] = {
    IDENTITY: (
        re.compile(
            rf"(?<![\w.,/]){_DAY}{_MONTH}\d\d\s?[-+A-FU-Y]\s?\d{{3}}[0-9A-FHJ-NPR-Y](?!\w)",
            re.IGNORECASE,
        ),
        re.compile(rf"(?<![\w.,/])(?:19|20)?\d\d{_MONTH}{_DAY}\s?[-+]\s?\d{{4}}(?!\w)"),
        re.compile(
            r"(?<!\w)(?:syntynyt|syntyi|syntymäaika|synt\.|född|födelsetid|f\.)\W{1,3}"
            r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}",
            re.IGNORECASE,
        ),
        re.compile(r"(?<![\w.,/-])-\d{3}[A-FHJ-NPR-Y](?!\w)"),
        re.compile(
            r"(?<![\w/])\d{4}\s?/\s?[A-ZÅÄÖ]{1,3}\s?/\s?\d{1,7}(?:\s?/\s?\d{2,4})?(?![\w/])"
        ),
        re.compile(r"(?<!\w)(?:dnro|dnr|diaarinumero|diarienummer)\.?:?\s\S*\d", re.IGNORECASE),
    ),
    CONTACT: (
        re.compile(rf"(?<![\w+])(?:\+|00)(?:358|46|47|45|372|49|44|7)(?:{_GAP}\d){{6,12}}(?!\w)"),
        re.compile(rf"(?<![\w.,/+-])0(?:4\d|50)(?:{_GAP}\d){{5,8}}(?!\w)"),
        re.compile(r"(?<![\w.,/+-])0(?:9|1[3-9]|2[1-8]|3|5|6|8)[\s-]\d{3}[\s-]?\d{2,5}(?!\w)"),
        re.compile(r"[\w.+-]+\s?(?:@|\((?:at|ät)\)|\[(?:at|ät)\])\s?[\w-]+(?:\s?\.\s?[\w-]+)+"),
        re.compile(r"(?<!\w)[A-Z]{2}\d\d(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?(?!\w)"),
        re.compile(r"(?<![\w.,/-])(?:\d{4}[ -]){3}\d{4}(?![\w-])"),
        re.compile(r"(?<![\w.,/-])\d{6}-\d{3,8}(?![\w.,-])"),
        re.compile(rf"(?<![\w-])(?!(?:{_NO_PLATES})-)[A-ZÅÄÖ]{{3}}-\d{{2,3}}(?![\w-])"),
        re.compile(r"(?:h(?:tt|xx)ps?://|www\.)\w", re.IGNORECASE),
        re.compile(r"(?<![\w.@])@[A-Za-z][\w.]{2,}"),
        re.compile(
            r"(?:instagram|facebook|tiktok|snapchat|telegram|twitter|discord|linkedin|fb|vk|t|x)"
            r"\.(?:com|me|gg|fi)/[\w.@/-]+",
            re.IGNORECASE,
        ),
    ),
    ADDRESS: (
        re.compile(
            rf"(?<!\w)[A-ZÅÄÖ][\w-]*(?:{_STREET_FI}|{_STREET_SV})\s+\d{{1,3}}"
            r"(?:\s?[A-Za-z](?:\s?\d{1,3})?)?(?!\w)"
        ),
        re.compile(
            r"(?<!\w)(?:[A-ZÅÄÖ][\w-]+\s\d{1,3}(?:\s[A-Z](?:\s\d{1,3})?)?,?\s+)"
            r"\d{5}\s+[A-ZÅÄÖ][a-zåäöA-ZÅÄÖ]+"
        ),
    ),
}
_POSTCODE: Final = re.compile(
    r"(?<![\w.,/+-])\d{5}\s+(?P<town>[A-ZÅÄÖ][a-zåäö]+|[A-ZÅÄÖ]+|\[(?:PAIKKA|ORT))(?!\w)"
)
EVERY_PATTERN: Final = frozenset(_PATTERNS)


@dataclass(frozen=True, slots=True)
class ShapeSearch:
    """Looks for what has the shape of a number or an address that leads to a person.

    ``staying`` are those that may stay, however they are spaced.
    """

    patterns: tuple[re.Pattern[str], ...]
    staying: frozenset[str]
    towns: bool  # whether a postcode with its town is looked for

    @classmethod
    def of(cls, categories: Iterable[str], staying: Iterable[str] = ()) -> "ShapeSearch":
        """Return the search for what belongs to ``categories``."""
        wanted = sorted(set(categories) & EVERY_PATTERN)
        patterns = tuple(pattern for category in wanted for pattern in _PATTERNS[category])
        return cls(patterns, frozenset(map(_bare, staying)), ADDRESS in wanted)

    def found_in(self, text: str) -> bool:
        """Whether ``text`` holds any that may not stay."""
        return any(not self._may_stay(found) for found in self._found(plain(text)))

    def _found(self, text: str) -> Iterator[str]:
        if self.towns:
            for match in _POSTCODE.finditer(text):
                if match["town"].startswith("[") or names_of(match["town"]):
                    yield match.group()
        for view in {text, _HYPHENATED.sub("", text), _HYPHENATED.sub("-", text)}:
            for pattern in self.patterns:
                yield from (match.group() for match in pattern.finditer(view))

    def _may_stay(self, found: str) -> bool:
        bare = _bare(found)
        return any(bare in stays for stays in self.staying)


def _bare(value: str) -> str:
    letters = "".join(sign for sign in value.casefold() if sign.isalnum())
    return re.sub(r"^(?:00)?358", "0", letters)
