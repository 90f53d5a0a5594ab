"""What is looked for: protected terms as a stranger would recognise them in a text."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

import simplemma

from exitdesk.redaction.verifier.birthdays import day_pattern
from exitdesk.redaction.verifier.name_forms import NameForms
from exitdesk.redaction.verifier.places import dweller_stems, is_dweller, names_of
from exitdesk.redaction.verifier.reading import plain, views, without_marks
from exitdesk.redaction.verifier.spellings import dotless, in_latin, spellings

_WORD = re.compile(r"[^\W\d_]+(?:[-'’:][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_SEPARATORS = r"[\s\-./()+:]{0,3}"
_ENOUGH_DIGITS = 5
_MOST_FRAGMENTS = 4
_TOKEN = re.compile(r"(?=\S*[\d@/#_.])\S{4,}")
_SHORT_MIXED = re.compile(r"(?=\w*\d)(?=\w*[^\W\d_])\w{2,}")
_CODE_END = re.compile(r"(?!19|20)\d{3}[0-9A-Y]")
_RESOURCES = Path(__file__).parents[3] / "resources" / "redaction"


@cache
def _rare_readings() -> frozenset[str]:
    """Return lemmas that are names in any text an officer writes."""
    data = tomllib.loads((_RESOURCES / "rare_readings.toml").read_text(encoding="utf-8"))
    return frozenset(word for words in data.values() for word in words.split())


@cache
def _placeholder() -> re.Pattern[str]:
    """Return a pattern for what stands where something was taken out: [HENKILÖ A]."""
    data = tomllib.loads((_RESOURCES / "labels.toml").read_text(encoding="utf-8"))
    words = {re.sub(r"\s", r"\\s", word) for label in data.values() for word in label.values()}
    return re.compile(rf"\[(?:{'|'.join(sorted(words))})\s[A-Z]{{1,2}}\](?::lle)?")


@lru_cache(maxsize=65536)
def _reads_as_ordinary(word: str) -> bool:
    """Whether the word, in lower case, is a form of an ordinary Finnish or Swedish word."""
    low = word.casefold()
    for lang in ("fi", "sv"):
        if simplemma.is_known(low, lang=lang):
            lemma = simplemma.lemmatize(low, lang=lang)
            if lemma.islower() and lemma not in _rare_readings():
                return True
    return False


def _as_day(term: str) -> date | None:
    """Return the day that an ISO date is; None for anything else, phone numbers too."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", term):
        return None
    try:
        return date.fromisoformat(term)
    except ValueError:
        return None


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
        self._dotless: dict[str, list[NameForms]] = defaultdict(list)
        self._dwellers: list[str] = []
        self._patterns: list[re.Pattern[str]] = []
        for term in terms:
            self._add(plain(term).strip())

    def _add(self, term: str) -> None:
        if not term:
            return
        day = _as_day(term)
        if day is not None:
            self._patterns.append(re.compile(day_pattern(day), re.IGNORECASE))
        else:
            self._add_words(term)

    def _add_words(self, term: str) -> None:
        pattern = _digit_pattern(term)
        if pattern is not None:
            self._patterns.append(re.compile(pattern, re.IGNORECASE))
        if _is_literal(term):
            spaced = r"\s+".join(re.escape(piece) for piece in term.split())
            self._patterns.append(re.compile(rf"(?<!\w){spaced}(?!\w)", re.IGNORECASE))
            return
        for name in names_of(term):
            self._add_name(name, alone=False)
            self._dwellers.extend(dweller_stems(name))
        small = not any(letter.isupper() for letter in term)
        words = [word for word in _WORD.findall(term) if small or _is_name(word, term)]
        for word in words:
            for part in (word, *re.split(r"[-'’]", word)):
                if small or part == term or _is_name(part, term):
                    self._add_name(part, alone=part == term)
        self._add_initials(term, words)

    def _add_name(self, name: str, *, alone: bool) -> None:
        if not name or (len(name) < 2 and not alone):
            return
        for form in sorted(set(spellings(name))):
            self._names[form[0].casefold()].append(NameForms(form))
        if dotless(name) != without_marks(name):
            form = dotless(name)
            self._dotless[form[0].casefold()].append(NameForms(form))

    def _add_initials(self, term: str, words: Sequence[str]) -> None:
        if not 2 <= len(words) <= 3 or any(sign.isdigit() for sign in term):
            return
        halves = [[half[0].upper() for half in re.split(r"[-'’]", one) if half] for one in words]
        chains = {
            tuple(half[0] for half in halves),
            tuple(letter for half in halves for letter in half),
            *(tuple(half) for half in halves if len(half) > 1),
        }
        for letters in sorted(chains):
            dotted = r"\.?[\s-]?".join(map(re.escape, letters))
            close = "".join(map(re.escape, letters))
            self._patterns.append(
                re.compile(
                    rf"(?<![\w-])(?=\w[.-]){dotted}(?:\.|:\w+|(?![\w-]))"
                    rf"|(?<!\w){close}(?::\w+)?(?!\w)"
                )
            )

    def found_in(self, text: str) -> bool:
        """Whether any reading of ``text`` holds a term."""
        return any(self._found_in_view(view) for view in views(text))

    def _found_in_view(self, view: str) -> bool:
        view = _placeholder().sub(" — ", view)
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
        parts |= {in_latin(part) for part in parts}
        parts |= {without_marks(part) for part in parts}
        return any(part and self._is_form(part) for part in parts)

    def _is_form(self, part: str) -> bool:
        if self._covered(part) and not self._ordinary(part):
            return True
        if any(is_dweller(part.casefold(), place) for place in self._dwellers):
            return True
        spelt_plain = self._dotless.get(part[0].casefold(), ())
        return any(form.covers(part) for form in spelt_plain) and not _reads_as_ordinary(part)

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


def _is_name(word: str, term: str) -> bool:
    """Whether a word of a term counts on its own: "Khatib" of "al-Khatib", but not "al"."""
    return word == term or (len(word) > 1 and any(letter.isupper() for letter in word))


def _is_literal(term: str) -> bool:
    """Whether a term is looked for as it stands: an address on the net, a code, a handle."""
    if _CODE_END.fullmatch(term):
        return True
    if re.search(r"[@/#_]|\w\.\w", term) and not re.search(r"\s[A-ZÅÄÖ]?\d", term):
        return True
    if _TOKEN.fullmatch(term) and any(sign.isdigit() for sign in term):
        return True
    if _SHORT_MIXED.fullmatch(term):
        return True
    return term.islower() and len(term.split()) > 2


def _are_words(pieces: Sequence[str]) -> bool:
    """Whether all pieces are words of their own: then they are neighbours, not scraps."""
    return all(len(piece) > 1 and _reads_as_ordinary(piece) for piece in pieces)
