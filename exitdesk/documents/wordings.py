"""The words of documents, in TOML beside the forms: each once, in both languages.

Further languages have theirs by the place of each: ``documents.<kind>.<key>``.
"""

import tomllib
from collections.abc import Mapping
from datetime import date

from exitdesk.documents.sources import WORDINGS
from exitdesk.domain.document_languages import PaperLang, PlacedText, document_language
from exitdesk.domain.texts import Text


class Wording:
    """The words of one kind of document in one language, with those that all share."""

    def __init__(self, kind: str, lang: PaperLang) -> None:
        self.language = document_language(lang)
        self._texts = {**placed_wording("common"), **placed_wording(kind)}

    def text(self, key: str) -> Text:
        """Return the words in both languages; raises ``KeyError`` for an unknown key."""
        return self._texts[key].text

    def say(self, key: str, **values: object) -> str:
        """Return the words in the document's language with their places filled."""
        placed = self._texts[key]
        words = self.language.say(placed.place, placed.text)
        return words.format_map(values) if values else words

    def label(self, kind: str, key: str, text: Text) -> str:
        """Return the words for a label that screens have, too: ``kind`` is phase, mark or lane."""
        return self.language.say_placed(PlacedText(f"labels.{kind}.{key}", text))

    def day(self, value: date) -> str:
        """Return a day as the document's language writes it."""
        return self.language.written(value)


def load_wording(kind: str) -> Mapping[str, Text]:
    """Return every text of ``resources/documents/<kind>.toml``.

    Raises:
        ValueError: when a text lacks a language or has anything besides the two.
    """
    data = tomllib.loads((WORDINGS / f"{kind}.toml").read_text(encoding="utf-8"))
    texts = {}
    for key, entry in data.items():
        if set(entry) != {"sv", "fi"}:
            raise ValueError(f"{kind}.toml: {key} needs sv and fi and nothing else")
        texts[key] = Text(sv=entry["sv"].strip(), fi=entry["fi"].strip())
    return texts


def placed_wording(kind: str) -> Mapping[str, PlacedText]:
    """Return the same with the place of each; raises like ``load_wording``."""
    texts = load_wording(kind)
    return {key: PlacedText(f"documents.{kind}.{key}", text) for key, text in texts.items()}
