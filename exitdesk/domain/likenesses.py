"""That two cases may be about the same person."""

from dataclasses import dataclass

from exitdesk.domain.categories import TermKind
from exitdesk.domain.texts import Text

LIKENESS_WORDS: dict[TermKind, Text] = {
    TermKind.ALIAS: Text(sv="samma överenskomna namn", fi="sama sovittu nimi"),
    TermKind.PERSON: Text(sv="samma namn", fi="sama nimi"),
    TermKind.PHONE: Text(sv="samma telefonnummer", fi="sama puhelinnumero"),
    TermKind.EMAIL: Text(sv="samma e-postadress", fi="sama sähköpostiosoite"),
    TermKind.HANDLE: Text(sv="samma konto", fi="sama tili"),
}


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another case, open to the officer, whose client may be this one."""

    case_id: str
    code: str
    alias: str
    kinds: tuple[TermKind, ...]  # what is the same


@dataclass(frozen=True, slots=True)
class HiddenLikeness:
    """Two cases, not open to one and the same officer: for a keeper, by their codes alone."""

    case_ids: tuple[str, str]
    codes: tuple[str, str]
    officers: tuple[str, str]  # who answers for each
    kinds: tuple[TermKind, ...]
