"""Which languages a paper for the client can be made in: those that have every word it needs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import Formatter

from exitdesk.casework.word_places import option_place, placed_title
from exitdesk.documents.languages import unprintable
from exitdesk.documents.wordings import placed_wording
from exitdesk.domain.document_languages import FINNISH, DocumentLanguage, PlacedText
from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept


class ClientPaper(StrEnum):
    """What the client gets to see or hold in a language of its own."""

    SAFETY_PLAN = "safety_plan"
    DISCREET_PLAN = "discreet_plan"
    PATHWAY_PLAN = "pathway_plan"
    ONE_PAGE_PLAN = "one_page_plan"
    TOGETHER = "together"  # no paper, but the same words large on the screen


_PLAN = (
    ("goal", Concept.LIFE_DOMAIN),
    ("goal", Concept.GOAL_STATE),
    ("step", Concept.STEP_WHO),
    ("step", Concept.STEP_STATE),
)
_CONTACTS = (
    ("agreed_contact", Concept.CONTACT_WHO),
    ("agreed_contact", Concept.REPEATS),
    ("event", Concept.REPEATS),  # contacts agreed before they had a form of their own
)


@dataclass(frozen=True, slots=True)
class _Needs:
    """The words one kind of paper needs: of documents, of options, of a form's sections."""

    wordings: tuple[str, ...]
    options: tuple[tuple[str, Concept], ...] = ()
    sections: tuple[str, ...] = ()
    telling: bool = False  # whether words that no such paper may say have to be known


_NEEDS: Mapping[ClientPaper, _Needs] = {
    ClientPaper.SAFETY_PLAN: _Needs(("common", "safety_plan"), sections=("safety_plan",)),
    ClientPaper.DISCREET_PLAN: _Needs(("common", "discreet"), telling=True),
    ClientPaper.PATHWAY_PLAN: _Needs(("common", "pathway"), _PLAN),
    ClientPaper.ONE_PAGE_PLAN: _Needs(
        ("common", "one_page", "discreet", "plain_words"), (*_PLAN, *_CONTACTS), telling=True
    ),
    ClientPaper.TOGETHER: _Needs(
        ("together", "plain_words", "one_page"), (*_PLAN, *_CONTACTS), ("safety_plan",)
    ),
}


class PaperLanguages:
    """The languages there are, and what each is whole enough for."""

    def __init__(self, languages: tuple[DocumentLanguage, ...], forms: FormLibrary) -> None:
        self._languages = languages
        self._forms = forms
        self._offered: dict[ClientPaper, tuple[DocumentLanguage, ...]] = {}

    def all(self) -> tuple[DocumentLanguage, ...]:
        """Return every language, whole or not."""
        return self._languages

    def offered(self, paper: ClientPaper) -> tuple[DocumentLanguage, ...]:
        """Return the languages in which such a paper can be made."""
        if paper not in self._offered:
            whole = (one for one in self._languages if not self.missing(one, paper))
            self._offered[paper] = tuple(whole)
        return self._offered[paper]

    def named(self, code: str) -> DocumentLanguage:
        """Return a language by its code; raises ``KeyError`` for one there is not."""
        return {one.code: one for one in self._languages}[code]

    def of_client(self, code: str, paper: ClientPaper) -> DocumentLanguage:
        """Return the client's language for a paper; Finnish when it cannot be made in it."""
        return next((one for one in self.offered(paper) if one.code == code), FINNISH)

    def missing(self, language: DocumentLanguage, paper: ClientPaper) -> tuple[str, ...]:
        """Return the places that a language has no words for, or not such as can be printed."""
        if language.lang is not None:
            return ()
        needs = _NEEDS[paper]
        lacking = [
            placed.place for placed in self._needed(needs) if not _is_whole(language, placed)
        ]
        if needs.telling and not language.telling:
            lacking.append("telling_words")
        if signs := unprintable(language):
            lacking.append(f"signs: {signs}")
        return tuple(lacking)

    def _needed(self, needs: _Needs) -> Iterator[PlacedText]:
        for kind in needs.wordings:
            yield from placed_wording(kind).values()
        for form_key, concept in needs.options:
            field = self._forms.latest(form_key).bound(concept)
            if field is None:
                continue
            for option in field.options:
                yield PlacedText(option_place(form_key, field.id, option.key), option.label)
        for form_key in needs.sections:
            for section in self._forms.latest(form_key).sections:
                yield placed_title(form_key, section)


def _is_whole(language: DocumentLanguage, placed: PlacedText) -> bool:
    """Whether the words are there, with the same places to fill as the Swedish."""
    words = language.words.get(placed.place)
    return words is not None and _places(words) == _places(placed.text.in_lang(Lang.SV))


def _places(words: str) -> set[str] | None:
    try:
        return {name for _, name, _, _ in Formatter().parse(words) if name is not None}
    except ValueError:  # a brace that nothing closes
        return None
