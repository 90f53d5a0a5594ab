"""The recovery sheet: 160 random bits on paper, in lines that catch a slip of the pen.

A line is eight characters of Crockford's base 32 and a check character. The check is a
polynomial over GF(32) that also counts in the number of the line: it notices every wrong
character, every two swapped neighbours and two lines changed round.
"""

import hmac
import secrets
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Self

from exitdesk.vault.errors import RecoveryLengthError, RecoveryLineError
from exitdesk.vault.keys import wipe

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LINES = 4
_LINE_CHARS = 8
_GROUP_CHARS = 4
SECRET_BYTES = 20
_ALIASES = {"O": "0", "I": "1", "L": "1"}
_SKIPPED = frozenset(b" -\t\r\n.")


@dataclass(frozen=True, slots=True)
class GroupPlace:
    """One group of four characters on the sheet; both counted from 1."""

    line: int
    group: int


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What is printed on the recovery sheet, and which two groups are typed back.

    ``lines`` look like ``7Q4M 9K2P X``; the last character is the line's check.
    """

    lines: tuple[str, ...] = field(repr=False)
    vault_id: str
    key_fingerprint: str  # the first officer's signing key
    asked: tuple[GroupPlace, GroupPlace]

    @classmethod
    def made(cls, secret: bytearray, vault_id: str, key_fingerprint: str) -> Self:
        """Return the sheet for ``secret``, asking for two groups of different lines."""
        first, second = sorted(secrets.SystemRandom().sample(range(1, LINES + 1), 2))
        asked = (
            GroupPlace(first, secrets.choice((1, 2))),
            GroupPlace(second, secrets.choice((1, 2))),
        )
        return cls(_written(secret), vault_id, key_fingerprint, asked)

    def matches(self, place: GroupPlace, typed: str) -> bool:
        """Whether ``typed`` is the group at ``place``, however it is spaced or cased."""
        expected = self.lines[place.line - 1].split()[place.group - 1]
        given = "".join(
            _ALIASES.get(char, char)
            for char in typed.upper()
            if char.isascii() and ord(char) not in _SKIPPED
        )
        return hmac.compare_digest(given.encode(), expected.encode())


def recovery_label(slot: str) -> str:
    """Return the label of the recovery slot that goes with an officer's slot."""
    return f"R{slot}"


def new_secret() -> bytearray:
    """Return 160 random bits."""
    return bytearray(secrets.token_bytes(SECRET_BYTES))


def read_code(typed: bytearray) -> bytearray:
    """Return the 160 bits typed from a sheet; spacing, case, O, I and L do not matter.

    Raises:
        RecoveryLengthError: for too few or too many characters.
        RecoveryLineError: naming the line with a slip in it.
    """
    values = _values(typed)
    try:
        if len(values) != LINES * (_LINE_CHARS + 1):
            raise RecoveryLengthError(
                expected=LINES * (_LINE_CHARS + 1), lines=LINES, typed=len(values)
            )
        number = 0
        for line in range(1, LINES + 1):
            start = (line - 1) * (_LINE_CHARS + 1)
            digits, check = values[start : start + _LINE_CHARS], values[start + _LINE_CHARS]
            if max(digits) > 31 or _check(line, digits) != check:
                raise RecoveryLineError(line=line)
            for value in digits:
                number = number << 5 | value
        return bytearray(number.to_bytes(SECRET_BYTES, "big"))
    finally:
        wipe(values)


def _written(secret: bytearray) -> tuple[str, ...]:
    number = int.from_bytes(secret, "big")
    shifts = range((LINES * _LINE_CHARS - 1) * 5, -1, -5)
    values = [number >> shift & 31 for shift in shifts]
    lines = []
    for line in range(1, LINES + 1):
        digits = bytearray(values[(line - 1) * _LINE_CHARS : line * _LINE_CHARS])
        text = "".join(ALPHABET[value] for value in digits)
        groups = [text[a:b] for a, b in pairwise(range(0, _LINE_CHARS + 1, _GROUP_CHARS))]
        lines.append(" ".join((*groups, ALPHABET[_check(line, digits)])))
    return tuple(lines)


def _values(typed: bytearray) -> bytearray:
    values = bytearray()
    for byte in typed:
        if byte in _SKIPPED:
            continue
        char = chr(byte).upper()
        place = ALPHABET.find(_ALIASES.get(char, char))
        values.append(place if place >= 0 else 255)
    return values


def _check(line: int, digits: bytearray) -> int:
    check = line
    for value in digits:
        check = _times_two(check) ^ value
    return _times_two(check)


def _times_two(value: int) -> int:
    doubled = value << 1
    return doubled ^ 0b100101 if doubled & 32 else doubled  # x^5 + x^2 + 1
