"""How well notes with known answers are redacted, counted as a stranger would count."""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exitdesk.redaction.cli import redact_note

DATA = Path(__file__).parents[1] / "data" / "redaction"
_UNSEEN_MARKS = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_CODES = frozenset({"hetu", "personnummer", "iban", "card", "phone", "email"})


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over a set of notes; the lists name each miss as "id: string"."""

    must_go: int
    survivors: tuple[str, ...]
    codes: int
    code_survivors: tuple[str, ...]
    must_stay: int
    lost: tuple[str, ...]
    unnoticed: tuple[str, ...]  # neither removed nor flagged
    flags: int
    words: int

    @property
    def gone_rate(self) -> float:
        """The part of ``must_go`` that is gone without anyone's decision."""
        return 1 - len(self.survivors) / self.must_go

    @property
    def kept_rate(self) -> float:
        """The part of ``must_stay`` that is still there."""
        return 1 - len(self.lost) / self.must_stay

    @property
    def flags_per_100_words(self) -> float:
        """How often the officer is asked."""
        return 100 * self.flags / self.words


def read_notes(name: str) -> list[dict[str, Any]]:
    """Return the notes of a file in the test data."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def stands_in(wanted: str, text: str) -> bool:
    """Whether ``wanted`` is in ``text`` as a whole word, marks that nobody sees aside."""
    pattern = rf"(?<![^\W_]){re.escape(_seen(wanted))}(?![^\W_])"
    return re.search(pattern, _seen(text)) is not None


def _seen(text: str) -> str:
    return unicodedata.normalize("NFC", _UNSEEN_MARKS.sub("", text))


def _without_flagged(text: str, flags: Iterable[Mapping[str, Any]]) -> str:
    """Blank out the flagged words; they come in the order in which they stand in the text."""
    at = 0
    for flag in flags:
        start = text.index(flag["text"], at)
        at = start + len(flag["text"])
        text = text[:start] + "\0" * len(flag["text"]) + text[at:]
    return text


def score(notes: Iterable[Mapping[str, Any]]) -> Score:
    """Return how the notes fare in the command's own redaction."""
    survivors, code_survivors, lost, unnoticed = [], [], [], []
    must_go = codes = must_stay = flags = words = 0
    for note in notes:
        answer: Any = redact_note(note)
        looked_at = _without_flagged(answer["text"], answer["flags"])
        is_code = bool(_CODES & set(note["tags"]))
        words += len(note["text"].split())
        flags += len(answer["flags"])
        must_go += len(note["must_go"])
        must_stay += len(note["must_stay"])
        codes += len(note["must_go"]) if is_code else 0
        left = [one for one in note["must_go"] if stands_in(one, answer["text"])]
        survivors += [f"{note['id']}: {one}" for one in left]
        code_survivors += [f"{note['id']}: {one}" for one in left if is_code]
        kept = [one for one in note["must_stay"] if stands_in(one, answer["text"])]
        lost += [f"{note['id']}: {one}" for one in note["must_stay"] if one not in kept]
        doubtful = [*note["must_go"], *note.get("must_flag", [])]
        unnoticed += [f"{note['id']}: {one}" for one in doubtful if stands_in(one, looked_at)]
    return Score(
        must_go=must_go,
        survivors=tuple(survivors),
        codes=codes,
        code_survivors=tuple(code_survivors),
        must_stay=must_stay,
        lost=tuple(lost),
        unnoticed=tuple(unnoticed),
        flags=flags,
        words=words,
    )
