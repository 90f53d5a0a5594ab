"""Sentences in both languages of the programme."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Lang(StrEnum):
    """A language of the interface or of a document; the value is the ISO 639-1 code."""

    SV = "sv"
    FI = "fi"


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence in Swedish and Finnish; neither may be blank.

    Raises:
        ValueError: when a language is blank.
    """

    sv: str
    fi: str

    def __post_init__(self) -> None:
        if not self.sv.strip() or not self.fi.strip():
            raise ValueError("a text needs both Swedish and Finnish")

    def in_lang(self, lang: Lang) -> str:
        """Return the sentence in ``lang``."""
        return self.sv if lang is Lang.SV else self.fi

    def filled(self, values: Mapping[str, object]) -> "Text":
        """Return the sentence with ``{name}`` places filled from ``values`` in both languages."""
        return Text(sv=self.sv.format_map(dict(values)), fi=self.fi.format_map(dict(values)))
