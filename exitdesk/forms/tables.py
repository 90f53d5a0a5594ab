"""Reading a table of a form file: every value has its type, no key is left over."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import NoReturn, TypeVar

from exitdesk.domain.texts import Text
from exitdesk.forms.errors import FormFileError

E = TypeVar("E", bound=Enum)

_ID = re.compile(r"[a-z][a-z0-9_]{0,59}")


def say(sv: str, fi: str, /, **values: object) -> Text:
    """Return one problem in both languages, filled in."""
    return Text(sv=sv, fi=fi).filled(values)


@dataclass(slots=True)
class Table:
    """One table of the file; asking for a key takes it, ``close`` refuses what is left."""

    path: Path
    place: str
    values: Mapping[str, object]
    _asked: set[str] = field(default_factory=set)

    def fail(self, problem: Text) -> NoReturn:
        """Raise ``FormFileError`` for this place."""
        raise FormFileError(self.path, self.place, problem)

    def close(self) -> None:
        """Refuse keys that nothing asked for: a misspelt rule must not be lost in silence."""
        unknown = sorted(set(self.values) - self._asked)
        if unknown:
            self.fail(say("okänd nyckel: {keys}", "tuntematon avain: {keys}", keys=unknown[0]))

    def has(self, name: str) -> bool:
        """Whether the table says anything under ``name``."""
        self._asked.add(name)
        return name in self.values

    def need(self, name: str) -> object:
        """Return the value under ``name``; a form file must have it."""
        if not self.has(name):
            self.fail(say("{key} saknas", "{key} puuttuu", key=name))
        return self.values[name]

    def wrong(self, name: str, sv: str, fi: str) -> NoReturn:
        """Refuse the value under ``name``, which should be what ``sv`` and ``fi`` say."""
        self.fail(
            Text(sv=f"{{key}} ska vara {sv}", fi=f"{{key}}: arvon pitää olla {fi}").filled(
                {"key": name}
            )
        )

    def word(self, name: str) -> str:
        """Return a non-empty string."""
        value = self.need(name)
        if not isinstance(value, str) or not value.strip():
            self.wrong(name, "text", "tekstiä")
        return value

    def identifier(self, name: str) -> str:
        """Return a key: small letters, digits and underscores."""
        value = self.word(name)
        if not _ID.fullmatch(value):
            self.wrong(
                name,
                "en nyckel med små bokstäver a–z, siffror och understreck",
                "avain, jossa on pieniä kirjaimia a–z, numeroita ja alaviivoja",
            )
        return value

    def flag(self, name: str) -> bool:
        """Return true or false."""
        value = self.need(name)
        if not isinstance(value, bool):
            self.wrong(name, "true eller false", "true tai false")
        return value

    def optional_flag(self, name: str, *, otherwise: bool) -> bool:
        """Return true or false, or ``otherwise`` when nothing is said."""
        return self.flag(name) if self.has(name) else otherwise

    def whole(self, name: str, least: int) -> int:
        """Return a whole number of at least ``least``."""
        value = self.need(name)
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            self.wrong(name, f"ett heltal, minst {least}", f"kokonaisluku, vähintään {least}")
        return value

    def optional_whole(self, name: str, least: int) -> int | None:
        """Return a whole number of at least ``least``, or None when nothing is said."""
        return self.whole(name, least) if self.has(name) else None

    def one_of(self, name: str, choices: type[E]) -> E:
        """Return the member of ``choices`` whose value is given."""
        value = self.need(name)
        chosen = next((choice for choice in choices if choice.value == value), None)
        if chosen is None:
            shown = str(value)[:60]
            self.fail(
                say(
                    "{key} är okänd: {value}",
                    "{key} on tuntematon: {value}",
                    key=name,
                    value=shown,
                )
            )
        return chosen

    def optional_one_of(self, name: str, choices: type[E]) -> E | None:
        """Return the member of ``choices`` whose value is given, or None."""
        return self.one_of(name, choices) if self.has(name) else None

    def text(self, name: str) -> Text:
        """Return a text in both languages: ``{ sv = "…", fi = "…" }``."""
        inner = self.table(name, name)
        made = inner.both_languages()
        inner.close()
        return made

    def both_languages(self) -> Text:
        """Return the text that ``sv`` and ``fi`` of this table make."""
        return Text(sv=self.word("sv"), fi=self.word("fi"))

    def optional_text(self, name: str) -> Text | None:
        """Return a text in both languages, or None when nothing is said."""
        return self.text(name) if self.has(name) else None

    def table(self, name: str, place: str) -> "Table":
        """Return the table under ``name``."""
        value = self.need(name)
        if not isinstance(value, Mapping):
            self.wrong(name, "en tabell", "taulukko")
        return Table(self.path, f"{self.place} / {place}", value)

    def tables(self, name: str) -> tuple["Table", ...]:
        """Return the tables listed under ``name``; none when nothing is said."""
        if not self.has(name):
            return ()
        value = self.values[name]
        if not isinstance(value, Sequence) or isinstance(value, str):
            self.wrong(name, "en lista av tabeller", "luettelo taulukoita")
        made = []
        for number, item in enumerate(value, start=1):
            if not isinstance(item, Mapping):
                self.wrong(name, "en lista av tabeller", "luettelo taulukoita")
            called = item.get("id", item.get("key", number))
            made.append(Table(self.path, f"{self.place} / {name} {called}", item))
        return tuple(made)

    def words(self, name: str) -> tuple[str, ...]:
        """Return a list of strings with at least one in it."""
        value = self.need(name)
        if (
            not isinstance(value, list)
            or not value
            or not all(isinstance(item, str) for item in value)
        ):
            self.wrong(
                name, "en lista med minst en nyckel", "luettelo, jossa on ainakin yksi avain"
            )
        return tuple(str(item) for item in value)
