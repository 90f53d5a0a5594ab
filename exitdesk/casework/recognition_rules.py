"""The questions about recognition and the words that call for them: data the unit may change."""

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.matching import FormIndex
from exitdesk.redaction.engine.unknowns import index_of_words
from exitdesk.redaction.engine.words import Cues

TOPIC: Final = "recognition."  # before a question's key, where keys of other things stand too
_MOST_QUESTIONS: Final = 8  # more are answered without being read
_ENTRY: Final = re.compile(r'"([^"]+)"|(\S+)')
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_IN_BRACKETS: Final = re.compile(r"\[[^\]\n]*\]")
_BREAK: Final = re.compile(r"(?<=[.!?…])[\"')»”]*\s+|\s*\n\s*")
_LAST_WORD: Final = re.compile(r"([^\W\d_]+)\.$")
_CONTEXT: Final = 160  # characters shown on either side when a sentence is longer


class RecognitionRulesError(ExitDeskError):
    """A file of questions that may not be used; nothing is reported before it is put right."""

    message = Text(
        sv="Filen med frågor om igenkänning ({file}) kan inte användas: {place}.",
        fi="Tunnistamista koskevien kysymysten tiedostoa ({file}) ei voi käyttää: {place}.",
    )


@dataclass(frozen=True, slots=True)
class RecognitionQuestion:
    """One short question, why it is asked, and what the log calls it."""

    key: str
    text: Text
    why: Text
    topic: Text


@dataclass(frozen=True, slots=True)
class Telling:
    """Words that may answer a question with yes, by their place in their sentence."""

    question: str
    start: int
    end: int
    sentence: str


@dataclass(frozen=True)
class _Words:
    """What calls for one question: words, and patterns over folded text."""

    index: FormIndex  # basic forms
    exact: frozenset[str]
    beginnings: tuple[str, ...]
    ends: tuple[str, ...]
    inside: tuple[str, ...]
    patterns: tuple[re.Pattern[str], ...]
    together: tuple[re.Pattern[str], ...]

    def meets(self, word: str) -> bool:
        """Whether a folded word calls for the question by itself."""
        return (
            word in self.exact
            or word.startswith(self.beginnings)
            or word.endswith(self.ends)
            or any(part in word for part in self.inside)
            or bool(self.index.find(word, finnish=True, swedish=False))
        )

    def place_in(self, small: str) -> tuple[int, int] | None:
        """Return the first place that more than single words make telling."""
        found = [match.span() for pattern in self.patterns if (match := pattern.search(small))]
        each = [pattern.search(small) for pattern in self.together]
        if each and all(each):
            found.append(next(match.span() for match in each if match))
        return min(found, default=None)


@dataclass(frozen=True)
class RecognitionRules:
    """The questions in their order; ``version`` tells one set of them from another."""

    questions: tuple[RecognitionQuestion, ...]
    version: str
    tables: tuple[Mapping[str, Any], ...]

    @classmethod
    def load(cls, path: Path) -> "RecognitionRules":
        """Return the questions in the file at ``path``.

        Raises:
            RecognitionRulesError: unless each question is there in both languages, with a why.
        """
        try:
            data = path.read_bytes()
            tables = tuple(tomllib.loads(data.decode("utf-8"))["question"])
            questions = tuple(_question(table) for table in tables)
            _require(0 < len(questions) <= _MOST_QUESTIONS, f"{len(questions)} questions")
            _require(len({one.key for one in questions}) == len(questions), "key")
            rules = cls(questions, hashlib.sha256(data).hexdigest()[:16], tables)
            _require(len(rules._words) == len(questions), "words")
        except (OSError, ValueError, KeyError, TypeError, AttributeError, re.error) as error:
            raise RecognitionRulesError(
                detail=f"{path.name}: {error!r}", file=path.name, place=str(error)[:80]
            ) from error
        return rules

    def topics(self) -> dict[str, Text]:
        """Return what the log calls the questions, by their keys as the log has them."""
        return {TOPIC + one.key: one.topic for one in self.questions}

    def telling(self, text: str) -> Iterator[Telling]:
        """Yield what calls for questions in a redacted text: one place a sentence and question."""
        small = folded(text)
        for start, end in _sentences(text):
            said = small[start:end]
            found = self._by_words(said)
            for key, its in self._words.items():
                place = its.place_in(said)
                if place is not None:
                    found[key] = min(place, found.get(key, place))
            for key in self._words:
                if key in found:
                    yield _shortened(key, text[start:end], *found[key])

    def _by_words(self, said: str) -> dict[str, tuple[int, int]]:
        """Return the first telling word of a folded sentence for each question."""
        found: dict[str, tuple[int, int]] = {}
        bracketed = [match.span() for match in _IN_BRACKETS.finditer(said)]
        for word in _WORD.finditer(said):
            if any(first <= word.start() < last for first, last in bracketed):
                continue
            for key in self._questions_of(word.group()):
                found.setdefault(key, word.span())
        return found

    def _questions_of(self, word: str) -> tuple[str, ...]:
        known = self._seen.get(word)
        if known is None:
            known = tuple(key for key, its in self._words.items() if its.meets(word))
            self._seen[word] = known
        return known

    @cached_property
    def _words(self) -> Mapping[str, _Words]:
        return {table["key"]: _words(table) for table in self.tables}

    @cached_property
    def _seen(self) -> dict[str, tuple[str, ...]]:
        return {}


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start, abbreviations = 0, Cues.read().abbreviations
    for found in _BREAK.finditer(text):
        last = _LAST_WORD.search(text, start, found.start())
        if last and folded(last[1]) in abbreviations:
            continue
        if text[start : found.start()].strip():
            yield start, found.start()
        start = found.end()
    if text[start:].strip():
        yield start, len(text)


def _shortened(question: str, sentence: str, start: int, end: int) -> Telling:
    first = max(0, start - _CONTEXT)
    last = min(len(sentence), end + _CONTEXT)
    return Telling(question, start - first, end - first, sentence[first:last])


def _require(holds: object, place: str) -> None:
    if not holds:
        raise ValueError(place)


_KEYS: Final = frozenset({"key", "text", "why", "topic", "fi", "sv", "patterns", "together"})


def _question(table: Mapping[str, Any]) -> RecognitionQuestion:
    _require(set(table) <= _KEYS, f"{sorted(set(table) - _KEYS)}")
    _require(isinstance(table["fi"], str) and isinstance(table["sv"], str), table["key"])
    said = (Text(**table[name]) for name in ("text", "why", "topic"))
    return RecognitionQuestion(str(table["key"]), *said)


def _words(table: Mapping[str, Any]) -> _Words:
    finnish, swedish = _entries(table["fi"]), _entries(table["sv"])
    phrases = [entry for entry in (*finnish, *swedish) if " " in entry]
    starred = [entry for entry in (*finnish, *swedish) if "*" in entry and " " not in entry]
    together = table.get("together", {})
    patterns = [rf"(?<!\w){re.escape(one)}(?!\w)" for one in phrases]
    patterns += table.get("patterns", ())
    return _Words(
        index=index_of_words(one for one in finnish if one not in phrases + starred),
        exact=frozenset(one for one in swedish if one not in phrases + starred),
        beginnings=tuple(one[:-1] for one in starred if one[0] != "*"),
        ends=tuple(one[1:] for one in starred if one[-1] != "*"),
        inside=tuple(one.strip("*") for one in starred if one[0] == one[-1]),
        patterns=tuple(re.compile(pattern) for pattern in patterns),
        together=tuple(re.compile("|".join(any_of)) for any_of in together.values()),
    )


def _entries(listed: str) -> list[str]:
    return [folded(quoted or bare) for quoted, bare in _ENTRY.findall(listed)]
