"""The ways a text can be read by someone who looks for a name in it."""

import base64
import binascii
import re
import unicodedata
from collections.abc import Iterator
from html import unescape

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"
)
_HYPHENS = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u0002\ufffe]")
_BROKEN_LINE = re.compile(r"-\s*\n\s*")
_SPELT_OUT = re.compile(r"(?<!\w)(?:\w[ \t\r\n.\-_·•*|/]{1,3}){3,}\w(?!\w)")
_BETWEEN_LETTERS = re.compile(r"[^\w]|_")
_NORDIC = frozenset("åäöÅÄÖ")
_MARKS = re.compile("\\s?[\u0300-\u036f]")
_GROWN_TOGETHER = re.compile(r"(?<=[a-zåäö]{2})(?=[A-ZÅÄÖ])")
_WITH_DIGITS = re.compile(r"(?=\w*[^\W\d_]{2})(?=\w*[\d@$])[\w@$]{4,}")
_AS_LETTERS = str.maketrans("0134579@$", "oieastgas")
_AS_OTHER_LETTERS = str.maketrans("01345789@$", "olehsibgas")
_BACKWARDS = re.compile(r"\b[^\W\d_]*[a-zåäö][A-ZÅÄÖ]\b|\b[A-ZÅÄÖ]{5,}\b")
_BASE64 = re.compile(r"(?=[a-zA-Z]*(?:[a-z][A-Z]|[0-9+/]))[A-Za-z0-9+/_-]{8,}={0,2}")
_NUMERALS = {
    word: figure
    for words in (
        "nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän",
        "noll ett två tre fyra fem sex sju åtta nio",
    )
    for figure, word in enumerate(words.split())
} | {"seiska": 7, "kasi": 8, "ysi": 9, "en": 1}
_NUMERAL = rf"(?:\d{{1,4}}|{'|'.join(_NUMERALS)})"
_SAID = re.compile(rf"(?<!\w){_NUMERAL}(?:[\s,-]{{1,2}}{_NUMERAL}){{4,}}(?!\w)", re.IGNORECASE)
_MISREAD = re.compile(r"(?<!\w)(?=\S*\d\S*\d\S*\d)[\dOoIl][\dOoIl \-+]{5,}[\dOoIlA-Y]*(?!\w)")
_AS_DIGITS = str.maketrans("OoIl", "0011")
_PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_HEXADECIMAL = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{2}\s?){4,}(?![0-9A-Za-z])")


def plain(text: str) -> str:
    """Return ``text`` with compatibility forms, invisible letters and odd hyphens evened out."""
    text = unicodedata.normalize("NFKC", text)
    return _HYPHENS.sub("-", _INVISIBLE.sub("", text))


def without_marks(text: str) -> str:
    """Return ``text`` with all diacritics but those of å, ä and ö taken off."""
    if text.isascii():
        return text
    return "".join(
        letter if letter in _NORDIC else unicodedata.normalize("NFD", letter)[0]
        for letter in unicodedata.normalize("NFC", text)
    )


def views(text: str) -> Iterator[str]:
    """Yield the readings of one text: as it stands, joined where it is broken, decoded."""
    even = plain(text)
    yield even
    if _BROKEN_LINE.search(even):
        yield _BROKEN_LINE.sub("", even)
        yield _BROKEN_LINE.sub("-", even)
    if _SPELT_OUT.search(even):
        yield _SPELT_OUT.sub(_joined, even)
    if _MARKS.search(unicodedata.normalize("NFD", even)) and _MARKS.search(even):
        yield _MARKS.sub("", even)
    if _GROWN_TOGETHER.search(even):
        yield _GROWN_TOGETHER.sub(" ", even)
    yield from _said_otherwise(even)


def _joined(match: re.Match[str]) -> str:
    return _BETWEEN_LETTERS.sub("", match.group())


def _said_otherwise(text: str) -> Iterator[str]:
    """Yield what single words of ``text`` say when they are read in another way."""
    found: list[str] = []
    for word in _WITH_DIGITS.findall(text):
        found += [word.translate(_AS_LETTERS), word.translate(_AS_OTHER_LETTERS)]
    found += [word[::-1] for word in _BACKWARDS.findall(text)]
    if _SAID.search(text):
        found.append(_SAID.sub(_in_digits, text))
    found += [word.translate(_AS_DIGITS) for word in _MISREAD.findall(text)]
    if "%" in text:
        found.append(_PERCENT.sub(_unquoted, text))
    if "&" in text:
        found.append(unescape(text))
    if found:
        yield "\n".join(found)


def _in_digits(match: re.Match[str]) -> str:
    return "".join(
        part if part.isdigit() else str(_NUMERALS[part.casefold()])
        for part in re.findall(r"\w+", match.group())
    )


def _unquoted(match: re.Match[str]) -> str:
    return bytes.fromhex(match.group().replace("%", "")).decode("utf-8", errors="replace")


def decoded(text: str) -> Iterator[str]:
    """Yield what words of ``text`` would say if they were base64 or hexadecimal; mostly noise."""
    for match in _BASE64.finditer(text):
        word = match.group().rstrip("=").replace("-", "+").replace("_", "/")
        yield from decodings(_from_base64(word))
    for match in _HEXADECIMAL.finditer(text):
        yield from decodings(bytes.fromhex("".join(match.group().split())))


def _from_base64(word: str) -> bytes:
    try:
        return base64.b64decode(word + "=" * (-len(word) % 4))
    except binascii.Error:
        return b""


def decodings(data: bytes) -> Iterator[str]:
    """Yield ``data`` as the texts it could be."""
    yield data.decode("utf-8", errors="ignore")
    yield data.decode("latin-1")
    for encoding in ("utf-16-le", "utf-16-be"):
        yield data.decode(encoding, errors="ignore")
