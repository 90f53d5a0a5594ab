"""E-mail addresses, links and names in social media."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Final

from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.ordinary import Lexicon
from exitdesk.redaction.engine.paradigms import RESOURCES

_TOP: Final = (
    "com|fi|net|org|se|ru|io|me|gg|tv|ax|eu|info|app|link|ly|be|to|xyz|onion|no|dk|de|ee|uk|us|"
    "chat|edu|gov|biz|online|site|lt|lv|pl|nl|fr|it|es|ch|at|ua|by|tr|so|iq|ir|vn"
)
_AT_WORD: Final = r"(?:at|ät|a|miuku(?:mauku)?|miu|kissanhäntä|snabel-?a|snabel)"
_AT_OPEN: Final = r"[(\[{<*'\"_|]"
_AT_CLOSE: Final = r"[)\]}>*'\"_|]"
_BRACKETED: Final = rf"\s?{_AT_OPEN}\s?(?:{_AT_WORD}|@)\s?{_AT_CLOSE}\s?"
_AT: Final = rf"(?:@|{_BRACKETED}|\s{_AT_WORD}\s|\s@\s?|@\s)"
_DOT: Final = r"(?:\.|\s?[(\[{]\s?(?:dot|piste|punkt|\.)\s?[)\]}]\s?|\s(?:dot|piste|punkt)\s)"
_LOCAL: Final = (
    r"[\w.+%-]{0,64}\w(?:\s?[(\[{]\s?(?:dot|piste|punkt|\.)\s?[)\]}]\s?[\w.+%-]{0,64}\w){0,3}"
)
_EMAIL: Final = re.compile(
    rf"(?<![\w.+-])(?:\w{{1,40}}\s(?:dot|piste|punkt)\s){{0,2}}{_LOCAL}{_AT}\w[\w-]{{0,60}}"
    rf"(?:(?:{_DOT}[\w-]+)*{_DOT}[A-Za-z]{{2,24}}|\s?[.,]\s?(?:{_TOP}))(?![\w@])",
    re.IGNORECASE,
)
_NO_DOT: Final = re.compile(
    rf"(?<![\w.+-]){_LOCAL}(?:{_BRACKETED}[\w-]{{2,}}|"
    rf"\s(?:ät|at|miukumauku)\s\w[\w-]*\s(?:{_TOP}))(?!\w)",
    re.IGNORECASE,
)
_LETTER_BY_LETTER: Final = re.compile(r"(?<!\w)(?:[\w.] ){2,40}[@](?: [\w.-]){3,40}(?!\w)")

_EMAIL_PLAIN: Final = re.compile(r"(?<![\w.+%-])[\w.+%-]*\w@[\w-]+(?:\.[\w-]+)*(?<![.-])")
_URL: Final = re.compile(
    r"(?:h(?:tt|xx)ps?://|www\.)[^\s<>\"']+[^\s<>\"'.,;:!?)\]]", re.IGNORECASE
)
_DOMAIN: Final = re.compile(
    rf"(?<![\w@.-])(?:[\w-]+\.)+(?:{_TOP})(?![\w-])(?P<path>/[^\s<>\"',;)\]]*[^\s<>\"'.,;:!?)\]])?",
    re.IGNORECASE,
)
_AT_HANDLE: Final = re.compile(r"(?<![\w@.])@\w(?:[\w.-]*\w)?")
_TAGGED: Final = re.compile(r"(?<![\w#])[^\W_][\w.]{1,31}#\d{4}(?!\w)")
_UNDERSCORED: Final = re.compile(r"(?<![\w@.])(?=\w*[^\W\d_])\w*[^\W_]_+[^\W_][\w.]*(?<![.])")
_SERVICE: Final = (
    r"(?:signal|whatsapp|viber|skype|instagram|insta|ig|snapchat|snap|telegram|tiktok|discord|wickr|kik|facebook|fb|threema|"
    r"messenger|twitter|reddit|twitch|steam|youtube|jodel|session|nimimerk\w+|käyttäjänim\w+|"
    r"käyttäjätunnu\w+|användarnamn\w*|nick|nicknam\w+|signatur\w*|profil\w*)"
)
_AFTER_SERVICE: Final = re.compile(
    rf"(?<!\w){_SERVICE}(?:[-:]?\w{{0,12}})?(?:\s?[:=]\s?|\s+(?:on\s|är\s|nimell\w+\s|namnet\s)?)"
    r"[\"']?(?P<handle>(?=[\w.-]*[\d_.])[A-Za-z\d_][\w.-]{2,30})(?<![.-])",
    re.IGNORECASE,
)
_AFTER_COLON: Final = re.compile(
    rf"(?<!\w){_SERVICE}(?:-?\w{{0,12}})?\s?[:=]\s?[\"']?(?:live:)?(?P<handle>[A-Za-z\d_][\w.-]{{2,30}})(?<![.-])",
    re.IGNORECASE,
)
_LETTERS_AND_NUMBER: Final = re.compile(r"(?<![\w@./-])[a-zåäö]{4,20}\d{2,6}(?![\w/-])")
_DOTTED: Final = re.compile(
    r"(?<![\w@./-])[a-zåäö]{3,20}\.[a-zåäö]{1,20}\d{1,6}(?![\w/-])|(?<![\w/])/?u/[\w-]{3,30}|"
    r"(?<![\w@./-])_*[^\W\d_]{3,20}_+(?!\w)|(?<![\w@./-])_+[^\W\d_]{3,20}(?!\w)"
)
_OWN_NAME: Final = re.compile(
    r"(?<!\w)(?:nimimerk\w+|käyttäjänim\w+|käyttäjätunnu\w+|tunnuksel\w+|användarnamn\w*|"
    r"nickname?\w*|nick|signaturen)\s{0,2}[:=]?\s{0,2}(?:(?:on|oli|är|var|heter|nimeltä\w*)\s)?"
    r"(?P<quote>[\"'»“”]?)(?P<handle>[^\W_][\w.-]{2,30})(?<![.-])",
    re.IGNORECASE,
)


@cache
def _public_sites() -> frozenset[str]:
    data = tomllib.loads((RESOURCES / "ordinary_names.toml").read_text(encoding="utf-8"))
    return frozenset(data["sites"].split())


def emails(text: str) -> Iterator[tuple[int, int]]:
    """Yield e-mail addresses, "(at)" and "(piste)" ones too."""
    for pattern in (_EMAIL, _EMAIL_PLAIN, _NO_DOT, _LETTER_BY_LETTER):
        for found in pattern.finditer(text):
            yield found.span()


def links(text: str) -> Iterator[tuple[int, int]]:
    """Yield web addresses; the bare name of a public authority's site is none."""
    for found in _URL.finditer(text):
        yield found.span()
    for found in _DOMAIN.finditer(text):
        bare = found.group().lower().removeprefix("www.")
        if found["path"] or bare not in _public_sites():
            yield found.span()


def handles(text: str) -> Iterator[tuple[int, int]]:
    """Yield names in social media: @name, name#1234, name_1, "snap: name"."""
    for pattern in (_AT_HANDLE, _TAGGED, _UNDERSCORED, _LETTERS_AND_NUMBER, _DOTTED):
        for found in pattern.finditer(text):
            yield found.span()
    for pattern in (_AFTER_SERVICE, _AFTER_COLON):
        for found in pattern.finditer(text):
            yield found.span("handle")
    for found in _OWN_NAME.finditer(text):
        if found["quote"] or not Lexicon.read().is_listed(folded(found["handle"])):
            yield found.span("handle")
