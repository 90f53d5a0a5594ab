"""What helps an officer write little: templates of notes, and words that do not belong in them.

All of it is data that the unit may change: ``resources/rules``.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeVar

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.reminders import OffenceWords
from exitdesk.domain.texts import Lang, Text

_ENTRY: Final = re.compile(r'"([^"]+)"|(\S+)')
_LANGUAGES: Final = ("fi", "sv")
_LONGEST_YEARS: Final = 100
_Result = TypeVar("_Result")


class WritingRulesError(ExitDeskError):
    """A file of rules for writing that may not be used."""

    message = Text(
        sv="Filen med skrivregler ({file}) kan inte användas: {place}.",
        fi="Kirjaamisen sääntöjen tiedostoa ({file}) ei voi käyttää: {place}.",
    )


@dataclass(frozen=True, slots=True)
class NoteTemplate:
    """Headings that a note may begin with."""

    key: str
    title: Text
    headings: tuple[Text, ...]

    def words(self, lang: Lang) -> str:
        """Return the headings, each with an empty line under it to write on."""
        return "\n\n".join(f"{heading.in_lang(lang)}:\n" for heading in self.headings)


@dataclass(frozen=True, slots=True)
class WritingRules:
    """The same for every vault that this process opens; without any it reminds of nothing."""

    templates: tuple[NoteTemplate, ...] = ()
    offences: OffenceWords = field(default_factory=OffenceWords)
    instruction: Text | None = None  # the unit's, for what may still be prevented
    usual_years: Mapping[str, int] = field(default_factory=dict)  # of a non-disclosure, by round

    @classmethod
    def load(cls, rules: Path) -> "WritingRules":
        """Return the rules in the folder ``rules``.

        Raises:
            WritingRulesError: naming the file and the place in it.
        """
        words, instruction = _read(rules / "non_collection.toml", _words)
        return cls(
            templates=_read(rules / "note_templates.toml", _templates),
            offences=words,
            instruction=instruction,
            usual_years=_read(rules / "non_disclosure.toml", _years),
        )


def _read(path: Path, understood: Callable[[dict[str, Any]], _Result]) -> _Result:
    try:
        return understood(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise WritingRulesError(
            detail=f"{path.name}: {error!r}", file=path.name, place=str(error)[:80]
        ) from error


def _templates(data: dict[str, Any]) -> tuple[NoteTemplate, ...]:
    found = tuple(
        NoteTemplate(
            key=str(table["key"]),
            title=Text(**table["title"]),
            headings=tuple(Text(**heading) for heading in table["headings"]),
        )
        for table in data["template"]
    )
    if len({one.key for one in found}) < len(found) or not all(one.headings for one in found):
        raise ValueError("template")
    return found


def _words(data: dict[str, Any]) -> tuple[OffenceWords, Text]:
    telling = [entry for lang in _LANGUAGES for entry in _entries(data[lang]["words"])]
    exempt = [entry for lang in _LANGUAGES for entry in _entries(data[lang]["except"])]
    return OffenceWords.of(telling, exempt), Text(**data["instruction"])


def _years(data: dict[str, Any]) -> Mapping[str, int]:
    found = {key: int(value) for key, value in data["usual_years"].items()}
    if not all(0 < years <= _LONGEST_YEARS for years in found.values()):
        raise ValueError("usual_years")
    return found


def _entries(listed: str) -> list[str]:
    return [quoted or bare for quoted, bare in _ENTRY.findall(listed)]
