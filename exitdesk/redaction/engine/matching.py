"""Which protected words a word of the text may be a form of."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from exitdesk.redaction.engine.endings import Endings
from exitdesk.redaction.engine.letters import without_dots
from exitdesk.redaction.engine.paradigms import Stem

_SWEDISH: Final = frozenset(("", "s", "'", "'s", "s'", "arna", "arnas"))
_SWEDISH_DWELLERS: Final = frozenset(("", "s"))
_LONGEST_SUFFIX: Final = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """One word of a protected term."""

    term: int  # number of the term in the job
    word: int  # number of the word in the term
    words: int  # how many words the term has
    alone: bool  # whether the word counts without the others
    always: bool = False  # goes in small letters too (turkulainen)
    capital_only: bool = False  # Veli-Pekka's Veli: "veli" is everybody's brother
    half: bool = False  # one half of a double name: Anna of Anna-Liisa


@dataclass(frozen=True, slots=True)
class Match:
    """A word of the text may be this form of this entry."""

    entry: Entry
    inflected: bool
    doubtful: bool
    added: int  # how many letters longer than the basic form


@dataclass(frozen=True, slots=True)
class _Lead:
    entry: Entry
    endings: Endings
    inflected: bool
    doubtful: bool
    finnish: bool
    swedish: Endings | None
    basic: int  # length of the basic form


class FormIndex:
    """Looks words up among the forms of all protected words, by their stems."""

    def __init__(self) -> None:
        self._leads: dict[str, list[_Lead]] = {}
        self._beginnings: set[str] = set()
        self._longest = 0
        self._seen: dict[tuple[str, bool, bool], tuple[Match, ...]] = {}

    def add(self, entry: Entry, stems: Iterable[Stem], *, dweller: bool = False) -> None:
        """Add the stems of one word; the uninflected ones take the Swedish genitive too."""
        basic = 0
        for stem in stems:
            basic = basic or len(stem.text)
            swedish = None
            if not stem.inflected:
                swedish = _SWEDISH_DWELLERS if dweller else _SWEDISH
            lead = _Lead(entry, stem.endings, stem.inflected, stem.doubtful, True, swedish, basic)
            self._keep(stem.text, lead)
            bare = without_dots(stem.text)
            if bare != stem.text:
                self._keep(bare, replace(lead, doubtful=True))

    def add_swedish(self, entry: Entry, word: str) -> None:
        """Add a Swedish word that takes no Finnish endings (helsingforsarna)."""
        self._keep(
            word, _Lead(entry, frozenset(), False, False, False, _SWEDISH_DWELLERS, len(word))
        )

    def _keep(self, text: str, lead: _Lead) -> None:
        self._leads.setdefault(text, []).append(lead)
        self._beginnings.add(text[:2])
        self._longest = max(self._longest, len(text))

    def __bool__(self) -> bool:
        return bool(self._leads)

    def may_begin(self, word: str) -> bool:
        """Whether some protected word begins like this folded word."""
        return word[:2] in self._beginnings

    def find(self, word: str, *, finnish: bool, swedish: bool) -> tuple[Match, ...]:
        """Return what a folded word may be a form of, in sentences of those languages."""
        if word[:2] not in self._beginnings:
            return ()
        key = (word, finnish, swedish)
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = self._look_up(word, finnish=finnish, swedish=swedish)
        return found

    def _look_up(self, word: str, *, finnish: bool, swedish: bool) -> tuple[Match, ...]:
        found: dict[Entry, Match] = {}
        for length in range(2, min(len(word), self._longest) + 1):
            for lead in self._leads.get(word[:length], ()):
                ending = word[length:]
                if _fits(lead, ending, finnish=finnish, swedish=swedish):
                    # "Ylämaahan" is an illative or a nominative with -han; which of them a name
                    # allows would tell how it ends, so whatever is added counts.
                    inflected = lead.inflected or (finnish and bool(ending))
                    best = found.get(lead.entry)
                    if best is None or (best.doubtful and not lead.doubtful):
                        added = len(word) - lead.basic
                        found[lead.entry] = Match(lead.entry, inflected, lead.doubtful, added)
        return tuple(found.values())


def _fits(lead: _Lead, ending: str, *, finnish: bool, swedish: bool) -> bool:
    if finnish and lead.finnish and ending in lead.endings:
        return True
    if swedish and lead.swedish is not None and ending in lead.swedish:
        return True
    # After a colon or an apostrophe an ending is seen for what it is, whatever the stem.
    if ending == "'" and not lead.inflected:  # Hans' bil
        return True
    suffix = ending[1:]
    return (
        ending[:1] in (":", "'")
        and not lead.inflected
        and suffix.isalpha()
        and len(suffix) <= _LONGEST_SUFFIX
    )
