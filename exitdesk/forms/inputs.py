"""What an officer typed, made clean: the one place where text is normalised."""

import re
import unicodedata
from datetime import date, time

from exitdesk.domain.answers import PartialDate

_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029|\x85|\x0b|\x0c")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[.]\s*(\d{1,2})\s*[.]\s*(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTH_FIRST = re.compile(r"(\d{1,2})\s*[./]\s*(\d{4})")
_ISO_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"\d{4}")
_CENTS = re.compile(
    r"(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,7})(?:[.,](\d{1,2}))?\s*(?:€|eur)?", re.IGNORECASE
)
_SPACES = re.compile(r"[ \u00a0\u202f]")
_TIME = re.compile(r"(?:kl\.?|klo)?\s*(\d{1,2})(?:\s*[.:]\s*(\d{2}))?", re.IGNORECASE)
_NUMBER = re.compile(r"[-−]?\d{1,9}")


def clean_text(typed: str) -> str:
    """Return ``typed`` in NFC with line feeds as line ends and no control characters but tab.

    Everything else is ordinary content: emoji, right-to-left text and its marks, markup.
    Halves of surrogate pairs, which no file can hold, are dropped.
    """
    text = _LINE_ENDS.sub("\n", typed)
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})
    return unicodedata.normalize("NFC", "".join(kept))


def clean_line(typed: str) -> str:
    """Return ``typed`` cleaned, on one line."""
    return clean_text(typed).replace("\n", " ")


def read_date(typed: str) -> date | str:
    """Return the day typed as ``22.11.2026`` or ``2026-11-22``, else the text as it stands.

    The text that is no date stays in the draft as an answer; ``checks`` says what is wrong.
    """
    text = typed.strip()
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
    elif found := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
    else:
        return clean_line(typed)
    try:
        return date(year, month, day)
    except ValueError:
        return clean_line(typed)


def read_partial_date(typed: str) -> PartialDate | str:
    """Return the day, month (``11/2026``) or year typed, else the text as it stands."""
    text = typed.strip()
    whole = read_date(text)
    try:
        if isinstance(whole, date):
            return PartialDate(whole.year, whole.month, whole.day)
        if found := _MONTH_FIRST.fullmatch(text):
            return PartialDate(int(found[2]), int(found[1]))
        if found := _ISO_MONTH.fullmatch(text):
            return PartialDate(int(found[1]), int(found[2]))
        if _YEAR.fullmatch(text):
            return PartialDate(int(text))
    except ValueError:
        pass
    return clean_line(typed)


def read_time(typed: str) -> time | None:
    """Return the hour typed as ``14.00``, ``14:00`` or ``14``; None when there is no such hour."""
    found = _TIME.fullmatch(typed.strip())
    if found is None:
        return None
    try:
        return time(int(found[1]), int(found[2] or 0))
    except ValueError:
        return None


def show_time(at: time) -> str:
    """Return ``14.05``, the form of both languages."""
    return f"{at.hour}.{at.minute:02d}"


def read_number(typed: str) -> int | str:
    """Return the whole number typed, else the text as it stands."""
    text = typed.strip()
    if _NUMBER.fullmatch(text):
        return int(text.replace("−", "-"))
    return clean_line(typed)


def read_cents(typed: str) -> int | str:
    """Return the cents in an amount typed as ``12``, ``12,50`` or ``1 234.5 €``, else the text.

    No floating point comes near it.
    """
    found = _CENTS.fullmatch(typed.strip())
    if found is None:
        return clean_line(typed)
    return int(_SPACES.sub("", found[1])) * 100 + int((found[2] or "").ljust(2, "0"))


def show_cents(cents: int) -> str:
    """Return an amount of cents as ``1 234,50 €``, the form of both languages."""
    euros, rest = divmod(abs(cents), 100)
    grouped = f"{euros:,}".replace(",", "\u00a0")
    return f"{'−' if cents < 0 else ''}{grouped},{rest:02d}\u00a0€"


def show_date(day: date) -> str:
    """Return ``22.11.2026``, the form of both languages."""
    return f"{day.day}.{day.month}.{day.year:04d}"


def show_partial_date(known: PartialDate) -> str:
    """Return ``22.11.2026``, ``11/2026`` or ``2026``: what ``read_partial_date`` reads."""
    if known.month is None:
        return f"{known.year:04d}"
    if known.day is None:
        return f"{known.month}/{known.year:04d}"
    return f"{known.day}.{known.month}.{known.year:04d}"
