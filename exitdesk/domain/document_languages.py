"""Languages that papers for the client can be in: Swedish, Finnish, and others that are data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from exitdesk.domain.texts import Lang, Text

_NUMBERS = tuple(str(number) for number in range(1, 13))


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A text with its place, by which a further language finds its own words for it."""

    place: str  # such as "forms.goal.option.life_domain.housing"
    text: Text


@dataclass(frozen=True, slots=True)
class DocumentLanguage:
    """A language of papers; ``words`` are its own by place, of which ``lang`` needs none.

    ``day`` and ``short_day`` are how it writes a day: with ``{day}``, ``{month}`` and ``{year}``,
    the months as ``months`` has them. ``telling`` are words that no discreet paper may have.
    """

    code: str  # ISO 639-1
    name: Text  # what the interface calls it
    own_name: str
    lang: Lang | None = None  # one of the two of the interface
    words: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    day: str = "{day}.{month}.{year}"
    short_day: str = "{day}.{month}."
    months: tuple[str, ...] = _NUMBERS
    telling: tuple[str, ...] = field(default=(), repr=False)

    def has(self, place: str) -> bool:
        """Whether it has words for a place."""
        return self.lang is not None or place in self.words

    def say(self, place: str, text: Text) -> str:
        """Return the words for a place, of which ``text`` is the Swedish and Finnish.

        Raises:
            KeyError: when the language lacks them; it is not offered for such a paper.
        """
        return self.words[place] if self.lang is None else text.in_lang(self.lang)

    def say_placed(self, placed: PlacedText) -> str:
        """Return the words for a text with its place; without any, those in Finnish.

        For words that a unit chooses for itself, which no further language can know.
        """
        if self.lang is not None:
            return placed.text.in_lang(self.lang)
        return self.words.get(placed.place, placed.text.fi)

    def written(self, value: date) -> str:
        """Return a day as the language writes it."""
        return self._written(self.day, value)

    def written_short(self, value: date) -> str:
        """Return a day without its year as the language writes it."""
        return self._written(self.short_day, value)

    def _written(self, pattern: str, value: date) -> str:
        month = self.months[value.month - 1]
        return pattern.format(day=value.day, month=month, year=value.year)


SWEDISH = DocumentLanguage("sv", Text(sv="Svenska", fi="Ruotsi"), "Svenska", Lang.SV)
FINNISH = DocumentLanguage("fi", Text(sv="Finska", fi="Suomi"), "Suomi", Lang.FI)

PaperLang = Lang | DocumentLanguage


def document_language(lang: PaperLang) -> DocumentLanguage:
    """Return the language of a paper, whichever way it was named."""
    if isinstance(lang, DocumentLanguage):
        return lang
    return SWEDISH if lang is Lang.SV else FINNISH
