"""What placeholders are called, by role and never by the value they stand for."""

import re
import tomllib
from functools import cache
from typing import Final

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang, Text
from exitdesk.redaction.engine.jobs import KnownTerm, LetterSource
from exitdesk.redaction.engine.paradigms import RESOURCES
from exitdesk.redaction.treatments import Treatment

NEUTRAL_ENDING: Final = ":lle"  # stands for every case ending: the real one tells the stem
HIDDEN: Final = "hidden"

_OF_ROLE: Final = {
    Category.CLIENT_NAME: "person",
    Category.CLOSE_ONE: "close_one",
    Category.OFFICER: "officer",
    Category.ADDRESS: "address",
    Category.MUNICIPALITY: "place",
    Category.GROUP: "group",
    Category.THREAT_SOURCE: "threat_source",
    Category.IDENTITY_CODE: "identity_code",
    Category.EVENT_DATE: "date",
}
_OF_KIND: Final = {
    TermKind.GROUP: "group",
    TermKind.PLACE: "place",
    TermKind.ADDRESS: "address",
    TermKind.PHONE: "phone",
    TermKind.EMAIL: "email",
    TermKind.HANDLE: "handle",
    TermKind.ACCOUNT: "account",
    TermKind.PLATE: "plate",
    TermKind.IDENTITY_CODE: "identity_code",
    TermKind.BIRTH_DATE: "birth_date",
    TermKind.CASE_NUMBER: "case_number",
}
_SAYS_THE_ROLE: Final = frozenset({Treatment.ROLE, Treatment.TITLE})
_PERSONS: Final = frozenset({"close_one", "officer", "threat_source"})


@cache
def labels() -> dict[str, Text]:
    """Return the words of placeholders by key."""
    data = tomllib.loads((RESOURCES / "labels.toml").read_text(encoding="utf-8"))
    return {key: Text(**words) for key, words in data.items()}


@cache
def placeholders() -> re.Pattern[str]:
    """Return what a placeholder of either language looks like, and nothing else in brackets."""
    words = {re.escape(word) for text in labels().values() for word in (text.sv, text.fi)}
    said = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(rf"\[(?:{said}) [A-Z]{{1,2}}\](?:{re.escape(NEUTRAL_ENDING)})?")


def label_of_term(term: KnownTerm) -> str:
    """Return the key of a term's label."""
    return _OF_KIND.get(term.kind) or _OF_ROLE.get(term.role, "person")


def label_as_treated(label: str, treatment: Treatment) -> str:
    """Return the key of the label to print: a role shows only where the policy says role."""
    if label in _PERSONS and treatment not in _SAYS_THE_ROLE:
        return "person"
    return label


def placeholder(label: str, subject: str, lang: Lang, letters: LetterSource) -> str:
    """Return the placeholder of ``subject``; its width depends on label and letter only."""
    return f"[{labels()[label].in_lang(lang)} {letters.letter(label, subject)}]"
