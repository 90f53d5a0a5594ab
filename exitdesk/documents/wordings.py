"""The words of documents, in TOML beside the forms: each once, in both languages."""

import tomllib
from collections.abc import Mapping

from exitdesk.documents.sources import WORDINGS
from exitdesk.domain.texts import Lang, Text


class Wording:
    """The words of one kind of document in one language, with those that all share."""

    def __init__(self, kind: str, lang: Lang) -> None:
        self.lang = lang
        self._texts = {**load_wording("common"), **load_wording(kind)}

    def text(self, key: str) -> Text:
        """Return the words in both languages; raises ``KeyError`` for an unknown key."""
        return self._texts[key]

    def say(self, key: str, **values: object) -> str:
        """Return the words in the document's language with their places filled."""
        text = self._texts[key]
        return (text.filled(values) if values else text).in_lang(self.lang)


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
