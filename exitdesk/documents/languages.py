"""Further languages of papers, each a folder of data in ``resources/languages``.

``language.toml`` says what it is called and how it writes a day. Every other file holds words by
their place: ``documents/pathway.toml`` those of ``documents.pathway.…``, ``forms/goal.toml`` those
of ``forms.goal.…``. ``telling_words.toml`` lists what no discreet paper may say.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from exitdesk.documents.fonts import characters
from exitdesk.domain.document_languages import FINNISH, SWEDISH, DocumentLanguage
from exitdesk.domain.texts import Text

_HEAD = "language.toml"
_TELLING = "telling_words.toml"
_CODE = re.compile(r"[a-z]{2,3}")
_KEYS = frozenset({"name", "own_name", "day", "short_day", "months"})
_MONTHS = frozenset({0, 12})


def load_languages(folder: Path) -> tuple[DocumentLanguage, ...]:
    """Return Swedish, Finnish, and each language that has a folder in ``folder``.

    Raises:
        ValueError: when the files of a language are not as they should be; it says where.
    """
    found = [each for each in sorted(folder.iterdir()) if each.is_dir()] if folder.is_dir() else []
    return (SWEDISH, FINNISH, *(load_language(each) for each in found))


def load_language(folder: Path) -> DocumentLanguage:
    """Return the language in a folder named by its code.

    Raises:
        ValueError: when a file is not as it should be; it says where.
    """
    head = _read(folder / _HEAD)
    months = tuple(head.get("months", ()))
    if not _CODE.fullmatch(folder.name) or folder.name in {"sv", "fi"}:
        raise ValueError(f"{folder.name} is no code of a further language")
    if set(head) - _KEYS or not {"name", "own_name"} <= set(head) or len(months) not in _MONTHS:
        raise ValueError(f"{folder.name}/{_HEAD}: needs name, own_name, perhaps 12 months")
    usual = DocumentLanguage(folder.name, Text(sv="-", fi="-"), "")
    made = DocumentLanguage(
        code=folder.name,
        name=Text(sv=head["name"]["sv"], fi=head["name"]["fi"]),
        own_name=head["own_name"],
        words=dict(_words(folder)),
        day=head.get("day", usual.day),
        short_day=head.get("short_day", usual.short_day),
        months=months or usual.months,
        telling=tuple(_read(folder / _TELLING)["words"]) if (folder / _TELLING).exists() else (),
    )
    _require_writable(made)
    return made


def unprintable(language: DocumentLanguage) -> str:
    """Return the signs in a language's own words that the font of papers lacks, each once."""
    signs = sorted({sign for words in language.words.values() for sign in words})
    return "".join(sign for sign in signs if ord(sign) not in characters())


def _require_writable(language: DocumentLanguage) -> None:
    try:
        for pattern in (language.day, language.short_day):
            pattern.format(day=1, month="1", year=2026)
    except (KeyError, IndexError, ValueError) as error:
        raise ValueError(f"{language.code}/{_HEAD}: a day cannot be written") from error


def _words(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*.toml")):
        if path.name not in {_HEAD, _TELLING}:
            inside = path.relative_to(folder).with_suffix("")
            yield from _flat(".".join(inside.parts), _read(path))


def _flat(place: str, entries: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for key, entry in entries.items():
        here = f"{place}.{key}"
        if isinstance(entry, Mapping):
            yield from _flat(here, entry)
        elif isinstance(entry, str) and entry.strip():
            yield here, entry.strip()
        else:
            raise ValueError(f"{here} is neither words nor a table of words")


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{path.parent.name}/{path.name} cannot be read") from error
