"""The file as bytes: every one of them belongs to an object that is used, or is blank."""

import re
import zlib
from collections import Counter
from collections.abc import Iterator

from exitdesk.redaction.verifier.vocabulary import KNOWN_NAMES

_OBJECT = re.compile(rb"(?:^|(?<=[\s>]))(\d{1,10})\s+(\d{1,5})\s+obj\b")
_STREAM = re.compile(rb"\bstream\r?\n.*?\bendstream\b", re.DOTALL)
_NAME = re.compile(rb"/[A-Za-z0-9.+-]+")
_REFERENCE = re.compile(rb"\b\d+ \d+ (?:R|obj)\b|\bendobj\b|\bstartxref\b|\bxref\b|\btrailer\b")
_TABLE_ROW = re.compile(rb"\b\d{10} \d{5} [fn]\b")
_COMMENT = re.compile(rb"%[^\r\n]*")
_KNOWN = frozenset(name.encode("ascii") for name in KNOWN_NAMES)
_WHOLE_OBJECT = re.compile(rb"(?<!\d)\d{1,10}\s+\d{1,5}\s+obj\b.*?\bendobj\b", re.DOTALL)
_BLANK = b" \t\r\n\0\f"


def without_streams(pdf: bytes) -> bytes:
    """Return the file without the data of its streams."""
    return _STREAM.sub(b" ", pdf)


def written_objects(bare: bytes) -> Counter[int]:
    """Return how often each object number is given away in a file without its streams."""
    return Counter(int(number) for number, _generation in _OBJECT.findall(bare))


def words_between(bare: bytes) -> bytes:
    """Return what is left of a file without streams when its syntax is taken away."""
    text = _NAME.sub(_unknown_name, bare)
    return _TABLE_ROW.sub(b" ", _REFERENCE.sub(b" ", text))


def _unknown_name(match: re.Match[bytes]) -> bytes:
    return b" " if match.group() in _KNOWN else match.group()


def has_comments(pdf: bytes, bare: bytes) -> bool:
    """Whether the file holds comments beside its head and its end.

    The head may have one more line, of high bytes and blanks, that says it is no text.
    """
    head = re.match(rb"%PDF-\d\.\d\s*(?:%[^\r\n]*[\r\n]+)?", pdf)
    body = bare[head.end() if head else 0 :]
    body = re.sub(rb"\((?:\\.|[^\\()])*\)", b" ", body, flags=re.DOTALL)
    return any(comment.strip() != b"%%EOF" for comment in _COMMENT.findall(body))


def has_words_beside_objects(bare: bytes) -> bool:
    """Whether anything but blanks lies outside the objects, the head and the end of a file."""
    outside = _WHOLE_OBJECT.sub(b" ", bare)
    outside = re.sub(rb"\bxref\b.*\Z|\bstartxref\b.*\Z", b" ", outside, flags=re.DOTALL)
    outside = re.sub(rb"\A%PDF-\d\.\d\s*(?:%[^\r\n]*[\r\n]+)?", b"", outside)
    return bool(outside.strip(_BLANK))


def says_head(pdf: bytes) -> str:
    """Return the readable part of the comment in the file's head."""
    head = re.match(rb"%PDF-\d\.\d\s*%([^\r\n]*)", pdf)
    return head.group(1).decode("ascii", errors="ignore").strip() if head else ""


def beyond_data(filters: list[str], data: bytes) -> bytes:
    """Return what lies behind the end of packed data, where no reader looks."""
    if filters and filters[0] == "/ASCII85Decode":
        return data.partition(b"~>")[2].strip(_BLANK)
    if filters == ["/FlateDecode"]:
        unpacking = zlib.decompressobj()
        unpacking.decompress(data)
        return unpacking.unused_data.strip(_BLANK)
    return b""


def comments_in_content(content: bytes) -> bool:
    """Whether a page's description holds a comment, strings and inline data aside."""
    return any(piece.startswith(b"%") for piece in _pieces(content))


_PIECE = re.compile(rb"[(%<]")


def _pieces(content: bytes) -> Iterator[bytes]:
    """Yield the strings and comments of a page's description."""
    at = 0
    while found := _PIECE.search(content, at):
        start = found.start()
        if content[start : start + 1] == b"%":
            at = _end_of_line(content, start)
        elif content[start : start + 1] == b"(":
            at = _end_of_string(content, start)
        else:
            at = start + 1
        yield content[start:at]


def _end_of_line(content: bytes, start: int) -> int:
    ends = [end for sign in (b"\n", b"\r") if (end := content.find(sign, start)) >= 0]
    return min(ends, default=len(content))


def _end_of_string(content: bytes, start: int) -> int:
    depth, at = 0, start
    while at < len(content):
        sign = content[at : at + 1]
        if sign == b"\\":
            at += 1
        elif sign == b"(":
            depth += 1
        elif sign == b")":
            depth -= 1
            if not depth:
                return at + 1
        at += 1
    return at
