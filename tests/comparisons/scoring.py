"""How a tool fares on the hand-written forms and on the notes with known answers."""

import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from tests.comparisons.finders import Tool, plain
from tests.redaction.note_scores import DATA, read_notes, stands_in

_CARRIER = "Eilen tavattiin {word} kahdestaan."
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Count:
    """How many of how many, how many more were asked about, and which were not counted."""

    hit: int
    of: int
    asked: int
    others: tuple[str, ...]

    @property
    def share(self) -> float:
        """The part that was hit."""
        return self.hit / self.of


@dataclass(frozen=True, slots=True)
class Result:
    """All figures of one tool."""

    tool: Tool
    forms: Count  # true forms of a known name that go
    base_forms: Count  # of these, the nominatives
    other_names: Count  # of other people, that go as if they were the known one
    ordinary: Count  # words in small letters that go as if they were the known name
    known_gone: Count  # must_go of notes whose case knows something
    shape_gone: Count  # must_go that only a pattern can find
    lost: Count  # must_stay that is gone
    flagged: Count  # must_flag asked about
    unseen_gone: Count  # the same over the notes of unseen.jsonl
    unseen_lost: Count
    microseconds: float  # a token


def count(pairs: Iterable[tuple[str, bool, bool]]) -> Count:
    """Return the count of (what, whether hit, whether asked); ``others`` are those not hit."""
    listed = list(pairs)
    hit = [what for what, is_hit, _ in listed if is_hit]
    asked = sum(is_asked and not is_hit for _, is_hit, is_asked in listed)
    return Count(len(hit), len(listed), asked, tuple(w for w, is_hit, _ in listed if not is_hit))


def _turned(counted: Count, pairs: Sequence[tuple[str, bool, bool]]) -> Count:
    """Return the same count with those that were hit as examples."""
    hit = tuple(what for what, is_hit, _ in pairs if is_hit)
    return Count(counted.hit, counted.of, counted.asked, hit)


def score(tool: Tool) -> Result:
    """Return the figures of one tool."""
    forms = json.loads((DATA / "inflections.json").read_text(encoding="utf-8"))
    true_forms = [
        (name, form, label)
        for name, cases in forms["forms"].items()
        for label, form in cases.items()
    ]
    looked_at = _words(tool, [(name, form) for name, form, _ in true_forms])
    basic = [
        seen for seen, (*_, label) in zip(looked_at, true_forms, strict=True) if label == "nom"
    ]
    others = _words(tool, forms["other_names"])
    ordinary = _words(tool, forms["lower_case_words"])
    notes, unseen = read_notes("devset.jsonl"), read_notes("unseen.jsonl")
    gone, stayed, flagged = _notes(tool, notes)
    unseen_gone, unseen_stayed, _ = _notes(tool, unseen)
    lost, unseen_lost = _inverted(stayed), _inverted(unseen_stayed)
    return Result(
        tool=tool,
        forms=count(looked_at),
        base_forms=count(basic),
        other_names=_turned(count(others), others),
        ordinary=_turned(count(ordinary), ordinary),
        known_gone=count(seen for note, seen in gone if note["known"]),
        shape_gone=count(seen for note, seen in gone if not note["known"]),
        lost=_turned(count(lost), lost),
        flagged=count(flagged),
        unseen_gone=count(seen for _, seen in unseen_gone),
        unseen_lost=_turned(count(unseen_lost), unseen_lost),
        microseconds=_microseconds(tool, list(forms["forms"]), unseen),
    )


def _words(tool: Tool, pairs: Iterable[Sequence[str]]) -> list[tuple[str, bool, bool]]:
    """Look at each (known name, word) in a sentence that nothing else in is known of."""
    seen = []
    for known, word in pairs:
        found = tool.learn({"person": [known]}, "fi")(_CARRIER.format(word=word))
        said = f"{known}: {word}"
        seen.append((said, not stands_in(word, found.text), word in found.asked))
    return seen


_Seen = tuple[str, bool, bool]


def _notes(
    tool: Tool, notes: Iterable[dict[str, Any]]
) -> tuple[list[tuple[dict[str, Any], _Seen]], list[_Seen], list[_Seen]]:
    """Return what must go (with its note), what must stay and what must be asked about."""
    gone: list[tuple[dict[str, Any], _Seen]] = []
    stayed: list[_Seen] = []
    flagged: list[_Seen] = []
    for note in notes:
        found = tool.learn(note["known"], note["lang"])(note["text"])
        asked = " ".join(found.asked)
        for one in note["must_go"]:
            seen = (one, not stands_in(one, found.text), stands_in(one, asked))
            gone.append((note, seen))
        for one in note["must_stay"]:
            stayed.append((one, stands_in(one, found.text), False))
        for one in note.get("must_flag", ()):
            hit = stands_in(one, asked) or not stands_in(one, found.text)
            flagged.append((one, hit, False))
    return gone, stayed, flagged


def _inverted(seen: Iterable[_Seen]) -> list[_Seen]:
    return [(what, not hit, asked) for what, hit, asked in seen]


def _microseconds(tool: Tool, names: list[str], notes: Iterable[dict[str, Any]]) -> float:
    """Return the processor time a token takes: all notes in one text, all those names known.

    Learning the names is counted in; caches keep what earlier rounds left there.
    """
    text = "\n".join(plain(note["text"]) for note in notes)
    tokens = len(text.split())
    taken = []
    for _ in range(_ROUNDS):
        started = time.process_time()
        tool.learn({"person": names}, "fi")(text)
        taken.append((time.process_time() - started) / tokens * 1e6)
    return median(taken)
