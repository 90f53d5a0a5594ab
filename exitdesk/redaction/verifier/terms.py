"""What is looked for: protected terms as a stranger would recognise them in a text."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

import simplemma

from exitdesk.redaction.verifier.name_forms import NameForms
from exitdesk.redaction.verifier.reading import plain, views, without_marks

_WORD = re.compile(r"[^\W\d_]+(?:[-'’:][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_SEPARATORS = r"[\s\-./()+:]{0,3}"
_ENOUGH_DIGITS = 5
_MOST_FRAGMENTS = 4
_MONTHS = {
    "fi": ("tammi", "helmi", "maalis", "huhti", "touko", "kesä",
           "heinä", "elo", "syys", "loka", "marras", "joulu"),
    "sv": ("januari", "februari", "mars", "april", "maj", "juni",
           "juli", "augusti", "september", "oktober", "november", "december"),
}  # fmt: skip


@lru_cache(maxsize=65536)
def _reads_as_ordinary(word: str) -> bool:
    """Whether the word, in lower case, is a form of an ordinary Finnish or Swedish word."""
    low = word.casefold()
    return any(
        simplemma.is_known(low, lang=lang) and simplemma.lemmatize(low, lang=lang).islower()
        for lang in ("fi", "sv")
    )


def _day_pattern(day: date) -> str:
    fi, sv = _MONTHS["fi"][day.month - 1], _MONTHS["sv"][day.month - 1]
    return (
        rf"(?<!\d)(?:0?{day.day}\s*[./-]\s*0?{day.month}\s*[./-]\s*(?:{day.year}|"
        rf"{day.year % 100:02d})(?!\d)|{day.year}-{day.month:02d}-{day.day:02d}"
        rf"|{day.day:02d}{day.month:02d}{day.year % 100:02d}(?=[-+A-FU-Y]|\b)"
        rf"|0?{day.day}\s*\.?\s*(?:{fi}kuu\w*|{sv})\s+{day.year})"
    )


def _digit_pattern(term: str) -> str | None:
    """Return a pattern for a number or code, however it is spaced; None when it is not one."""
    signs = re.sub(r"[^0-9A-Za-z]", "", term)
    digits = sum(sign.isdigit() for sign in signs)
    if digits < _ENOUGH_DIGITS and not re.fullmatch(r"[A-Za-zÅÄÖ]{2,3}-\d{1,3}", term.strip()):
        return None
    if not _LETTERS.search(term) and term.strip().startswith(("+", "0")):
        national = re.sub(r"^(?:00)?358|^0", "", signs)
        return rf"(?<![0-9])(?:\+|00)?[\s(]*(?:358)?{_SEPARATORS}0?" + _SEPARATORS.join(
            ["", *national, ""]
        )
    return r"(?<![0-9])" * signs[0].isdigit() + _SEPARATORS.join(signs) + r"(?![0-9])"


class TermSearch:
    """Looks for protected terms and their forms in text.

    ``terms`` are nominatives, ISO dates, numbers and codes; ``kept`` are words the officer
    decided to keep, exactly as they stand in the text. A hit in lower case that is also an
    ordinary word is left alone, unless ``ordinary_too``.
    """

    def __init__(
        self, terms: Iterable[str], *, kept: Sequence[str] = (), ordinary_too: bool = False
    ) -> None:
        self._ordinary_too = ordinary_too
        self._kept = frozenset(plain(word) for word in kept)
        self._names: dict[str, list[NameForms]] = defaultdict(list)
        self._patterns: list[re.Pattern[str]] = []
        for term in terms:
            self._add(plain(term).strip())

    def _add(self, term: str) -> None:
        if not term:
            return
        try:
            self._patterns.append(re.compile(_day_pattern(date.fromisoformat(term))))
        except ValueError:
            self._add_words(term)

    def _add_words(self, term: str) -> None:
        pattern = _digit_pattern(term)
        if pattern is not None:
            self._patterns.append(re.compile(pattern, re.IGNORECASE))
        if not any(sign.isdigit() for sign in term) and re.search(r"[@/]|\w\.\w", term):
            self._patterns.append(re.compile(re.escape(term), re.IGNORECASE))
            return
        if "@" in term:
            self._patterns.append(re.compile(re.escape(term), re.IGNORECASE))
            return
        words = [word for word in _WORD.findall(term) if self._counts(word, term)]
        for word in words:
            for part in {word, *re.split(r"[-'’]", word)}:
                self._add_name(part, alone=part == term)
        self._add_initials(term, words)

    @staticmethod
    def _counts(word: str, term: str) -> bool:
        return word == term or (len(word) > 1 and word[0].isupper())

    def _add_name(self, name: str, *, alone: bool) -> None:
        if not name or (len(name) < 2 and not alone):
            return
        for form in {name, without_marks(name)}:
            self._names[form[0].casefold()].append(NameForms(form))

    def _add_initials(self, term: str, words: Sequence[str]) -> None:
        if not 2 <= len(words) <= 3 or any(sign.isdigit() for sign in term):
            return
        letters = [re.escape(word[0].upper()) for word in words]
        dotted = r"\.\s?".join(letters)
        self._patterns.append(
            re.compile(rf"(?<!\w){dotted}\.|(?<!\w){''.join(letters)}(?::\w+)?(?!\w)")
        )

    def found_in(self, text: str) -> bool:
        """Whether any reading of ``text`` holds a term."""
        return any(self._found_in_view(view) for view in views(text))

    def _found_in_view(self, view: str) -> bool:
        if any(pattern.search(view) for pattern in self._patterns):
            return True
        words = _WORD.findall(view)
        if any(self._is_leak(word) for word in set(words)):
            return True
        return any(self._is_leak(joined) for joined in self._rejoined(view))

    def _is_leak(self, word: str) -> bool:
        if word in self._kept:
            return False
        parts = {word, *re.split(r"[-'’:]", word)}
        for part in {*parts, *(without_marks(one) for one in parts)}:
            if part and self._covered(part) and not self._ordinary(part):
                return True
        return False

    def _ordinary(self, part: str) -> bool:
        """Whether a hit is left alone: all in lower case, and an ordinary word as it stands."""
        return not self._ordinary_too and part.islower() and _reads_as_ordinary(part)

    def _covered(self, part: str) -> bool:
        return any(forms.covers(part) for forms in self._names.get(part[0].casefold(), ()))

    def _rejoined(self, view: str) -> Iterator[str]:
        """Yield capitalised words put together from neighbours one of which is a mere scrap."""
        scraps = [match.group() for match in _LETTERS.finditer(view)]
        for start, first in enumerate(scraps):
            if not first[0].isupper():
                continue
            for end in range(start + 2, min(start + _MOST_FRAGMENTS, len(scraps)) + 1):
                pieces = scraps[start:end]
                if not pieces[-1].islower() and not first.isupper():
                    break
                if not _are_words(pieces):
                    yield "".join(pieces)


def _are_words(pieces: Sequence[str]) -> bool:
    """Whether all pieces are words of their own: then they are neighbours, not scraps."""
    return all(len(piece) > 1 and _reads_as_ordinary(piece) for piece in pieces)
