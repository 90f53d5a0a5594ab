"""What is looked for: protected terms as a stranger would recognise them in a text."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from exitdesk.redaction.verifier.birthdays import day_pattern
from exitdesk.redaction.verifier.disguises import decoded, plain, views, without_marks
from exitdesk.redaction.verifier.everyday import RESOURCES, is_word, is_word_rather_than_name
from exitdesk.redaction.verifier.identifiers import as_day, born_by, is_literal, patterns_of
from exitdesk.redaction.verifier.name_forms import NameForms
from exitdesk.redaction.verifier.places import dweller_stems, is_dweller, names_of
from exitdesk.redaction.verifier.spellings import dotless, in_latin, spellings

_WORD = re.compile(r"[^\W\d_]+(?:[-'’:][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_INSIDE = re.compile(r"(?<=[^\W\d_][ ,;])[^\W\d_]+(?:[-'’:][^\W\d_]+)*")  # not first in a sentence
_HANDLE = re.compile(r"(?<!\w)[@#][\w.-]{4,}|\S*(?:www\.|://|\w@\w)\S*|\w+_\w+", re.IGNORECASE)
_JOINTS = re.compile(r"[-'’:]")
_CAPITALISED = re.compile(r"[A-ZÅÄÖ][a-zåäö]+")
_MOST_FRAGMENTS = 4
_LONG = 5  # letters of a name that is looked for inside handles and in noise
_TELLS_A_ROLE = 4  # letters of a word whose form in a role is no name: "tiina" may be of "tii"
_TELLING = 7  # letters of a name that two ordinary words may spell together


@cache
def _placeholder() -> re.Pattern[str]:
    """Return a pattern for what stands where something was taken out: [HENKILÖ A]."""
    data = tomllib.loads((RESOURCES / "labels.toml").read_text(encoding="utf-8"))
    words = {re.sub(r"\s", r"\\s", word) for label in data.values() for word in label.values()}
    return re.compile(rf"\[(?:{'|'.join(sorted(words))})\s[A-Z]{{1,2}}\](?::lle)?")


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
        self._basic: set[str] = set()
        self._long: set[str] = set()
        self._dwellers: list[str] = []
        self._patterns: list[re.Pattern[str]] = []
        for term in terms:
            self._add(plain(term).strip())

    @property
    def looks_for_something(self) -> bool:
        """Whether there is any term."""
        return bool(self._names or self._patterns)

    def _add(self, term: str) -> None:
        if not term:
            return
        for day in filter(None, (as_day(term), born_by(term))):
            self._patterns.append(re.compile(day_pattern(day), re.IGNORECASE))
        if as_day(term) is None:
            self._patterns.extend(patterns_of(term))
            self._add_words(term)

    def _add_words(self, term: str) -> None:
        if is_literal(term):
            spaced = r"\s+".join(re.escape(piece) for piece in term.split())
            self._patterns.append(re.compile(rf"(?<!\w){spaced}(?!\w)", re.IGNORECASE))
            return
        for name in names_of(term):
            self._add_name(name, alone=False)
            self._dwellers.extend(dweller_stems(name))
        small = not any(letter.isupper() for letter in term)
        words = [word for word in _WORD.findall(term) if small or _is_name(word, term)]
        basic = not _is_role(term)
        for word in words:
            for part in (word, *re.split(r"[-'’]", word)):
                if small or part == term or _is_name(part, term):
                    self._add_name(part, alone=part == term, basic=basic)
        self._add_initials(term, words)

    def _add_name(self, name: str, *, alone: bool, basic: bool = True) -> None:
        if not name or (len(name) < 2 and not alone):
            return
        if basic:
            self._basic.add(name.casefold())
        if len(name) >= _LONG and not is_word(name):
            self._long.add(without_marks(name).casefold())
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
        if any(self._found_in_view(view) for view in views(text)):
            return True
        return any(self.found_in_noise(noise) for noise in decoded(text))

    def found_in_noise(self, text: str) -> bool:
        """Whether data that may be no text at all holds a long name among its letters."""
        words = {word for word in _LETTERS.findall(text) if len(word) >= _LONG}
        if any(self._in_handle(word) for word in words):
            return True
        return any(
            len(part) >= _LONG and self._covered(part)
            for word in words
            for part in (word, *_CAPITALISED.findall(word))
        )

    def found_between(self, before: str, after: str) -> bool:
        """Whether a word that begins in ``before`` and goes on in ``after`` is a term's form."""
        return self._is_leak(before + after, first=False)

    def _found_in_view(self, view: str) -> bool:
        view = _placeholder().sub(" — ", view)
        if any(pattern.search(view) for pattern in self._patterns):
            return True
        inside = set(_INSIDE.findall(view))
        if any(self._is_leak(word, first=word not in inside) for word in set(_WORD.findall(view))):
            return True
        if self._long and any(self._in_handle(one) for one in _HANDLE.findall(view)):
            return True
        return any(self._is_leak(joined, first=False) for joined in self._rejoined(view))

    def _in_handle(self, handle: str) -> bool:
        low = without_marks(handle).casefold()
        return any(name in low for name in self._long)

    def _is_leak(self, word: str, *, first: bool) -> bool:
        if word in self._kept:
            return False
        parts = {word, *_JOINTS.split(word)}
        if not word.isascii():
            parts |= {in_latin(part) for part in parts}
            parts |= {without_marks(part) for part in parts}
        return any(part and self._is_form(part, first=first) for part in parts)

    def _is_form(self, part: str, *, first: bool) -> bool:
        if self._covered(part) and not self._ordinary(part):
            return True
        if any(is_dweller(part.casefold(), place) for place in self._dwellers):
            return True
        spelt_plain = self._dotless.get(part[0].casefold(), ())
        if not any(form.covers(part) for form in spelt_plain):
            return False
        return not is_word(part) or (part[0].isupper() and not first)

    def _ordinary(self, part: str) -> bool:
        """Whether a hit is left alone: all in lower case, and an ordinary word as it stands."""
        if self._ordinary_too or not part.islower():
            return False
        return is_word_rather_than_name(part, basic_form=part in self._basic)

    def _covered(self, part: str) -> bool:
        return any(forms.covers(part) for forms in self._names.get(part[0].casefold(), ()))

    def _rejoined(self, view: str) -> Iterator[str]:
        """Yield capitalised words put together from neighbours.

        Neighbours that are ordinary words make a long name or none.
        """
        scraps = [match.group() for match in _LETTERS.finditer(view)]
        for start, first in enumerate(scraps):
            if not first[0].isupper() and (len(first) < 2 or is_word(first)):
                continue
            for end in range(start + 2, min(start + _MOST_FRAGMENTS, len(scraps)) + 1):
                pieces = scraps[start:end]
                if not pieces[-1].islower() and not first.isupper():
                    break
                joined = "".join(pieces)
                if len(joined) >= _TELLING or not _are_words(pieces):
                    yield joined


def _is_name(word: str, term: str) -> bool:
    """Whether a word of a term counts on its own: "Khatib" of "al-Khatib", but not "al"."""
    return word == term or (len(word) > 1 and any(letter.isupper() for letter in word))


def _is_role(term: str) -> bool:
    """Whether a term tells a role in ordinary words, its first one declined: "Ryhmän ohjaaja"."""
    first, *others = _WORD.findall(term) or ("",)
    is_small = "".join(others).islower()
    return is_small and is_word(first, _TELLS_A_ROLE) and all(is_word(word) for word in others)


def _are_words(pieces: Sequence[str]) -> bool:
    """Whether all pieces are words of their own: then they are neighbours, not scraps."""
    return all(len(piece) > 1 and is_word(piece) for piece in pieces)
