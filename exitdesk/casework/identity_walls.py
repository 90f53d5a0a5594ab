"""The identity wall: a former, a present and a new identity are never seen beside one another.

Which side a name or code stands on is said by its field in the form; which side is in use by
the person's card. What is not in use is masked for everybody, whatever policy or agreement let
through, and a paper on which two sides stand all the same does not leave.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import TermKind
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.identities import IdentitySide
from exitdesk.domain.texts import Text
from exitdesk.forms.identities import in_use, sided, sides_known
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Form
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.protected import parts_of
from exitdesk.redaction.verifier.terms import TermSearch
from exitdesk.vault import Vault
from exitdesk.vault.errors import NoCaseKeyError

_FORM_KEY = "person"
_SHORTEST = 2  # letters of a part of a name
_NAMES: Final = frozenset({TermKind.PERSON, TermKind.NICKNAME, TermKind.ALIAS})
_Sides = Mapping[IdentitySide, set[str]]
_Texts = defaultdict[str, defaultdict[IdentitySide, set[str]]]  # by person


class TwoIdentitiesError(ExitDeskError):
    """A paper would show two identities of one person; it is not made."""

    message = Text(
        sv="Pappret skulle visa två identiteter av samma person bredvid varandra: ett tidigare "
        "namn och ett nuvarande eller nytt. Ingenting har lämnat valvet. Ta bort det ena.",
        fi="Paperissa näkyisi saman henkilön kaksi henkilöllisyyttä rinnakkain: entinen nimi ja "
        "nykyinen tai uusi nimi. Mitään ei ole lähtenyt holvista. Poista toinen niistä.",
    )


@dataclass(frozen=True, slots=True)
class IdentityWall:
    """Looks after the identities of the persons of one vault's cases."""

    vault: Vault
    forms: FormLibrary

    def sides_in_use(self, case_id: str) -> Mapping[str, IdentitySide | None]:
        """Return, for each person of a case by object id, the side that may be seen."""
        return {
            revision.object_id: in_use(self._form(revision), revision.answers)
            for revision in self.vault.records.current(case_id, _FORM_KEY)
        }

    def require_one_side(self, case_id: str, words: str) -> None:
        """Let pass only the words of a paper that show one identity of each person at most.

        Those of the linked cases that are open here are persons of this one, too. Sealed names
        are opened for matching only, and only where somebody has two identities.

        Raises:
            TwoIdentitiesError: somebody's two sides stand in it; the message names neither.
        """
        self._require_one_side(case_id, words)
        links = [link for link in self.vault.links.of(case_id) if not link.is_mistaken]
        for other in dict.fromkeys(link.other_id for link in links if link.is_open):
            with suppress(NoCaseKeyError):  # what is sealed there cannot be matched here
                self._require_one_side(other, words)

    def _require_one_side(self, case_id: str, words: str) -> None:
        if not self._is_needed(case_id):
            return
        ever, now = self._texts(case_id)
        for person, sides in ever.items():
            found = [
                side for side in sides if _stand_in(_telling(sides, now[person], side), words)
            ]
            if len(found) > 1:
                raise TwoIdentitiesError(detail=f"case {case_id}")

    def _is_needed(self, case_id: str) -> bool:
        return any(
            len(self._sides_ever(revision.object_id)) > 1
            for revision in self.vault.records.current(case_id, _FORM_KEY)
        )

    def _sides_ever(self, object_id: str) -> frozenset[IdentitySide]:
        history = self.vault.records.history(object_id)
        known = (sides_known(self._form(one), one.answers) for one in history)
        return frozenset[IdentitySide]().union(*known)

    def _texts(self, case_id: str) -> tuple[_Texts, _Texts]:
        """Return every name and code by person and side: those that ever stood there, and now."""
        ever: _Texts = defaultdict(lambda: defaultdict(set))
        now: _Texts = defaultdict(lambda: defaultdict(set))
        current = self.vault.records.current(case_id, _FORM_KEY)
        newest = {revision.revision_id for revision in current}
        for revision, answers in self._opened(case_id):
            for field, answer in sided(tuple(self._form(revision).fields()), answers):
                if field.side is not None and isinstance(answer, str):
                    ever[revision.object_id][field.side].add(answer.strip())
                    if revision.revision_id in newest:
                        now[revision.object_id][field.side].add(answer.strip())
        return ever, now

    def _opened(self, case_id: str) -> Iterator[tuple[Revision, Answers]]:
        for current in self.vault.records.current(case_id, _FORM_KEY):
            for revision in self.vault.records.history(current.object_id):
                yield revision, revision.answers
        for revision, sealed in self.vault.records.sealed_for_matching(case_id):
            if revision.form_key == _FORM_KEY:
                yield revision, sealed

    def _form(self, revision: Revision) -> Form:
        return self.forms.exact(revision.form_key, revision.form_version)


def _telling(ever: _Sides, now: _Sides, side: IdentitySide) -> tuple[str, ...]:
    """Return what of a side no other side shares: the surname, when the given name is kept.

    What others once held does not count as shared: a present name is moved to the former ones.
    """
    others = {
        part
        for other, texts in now.items()
        if other is not side
        for text in texts
        for part in _parts(text)
    }
    found = [_told(text, others) for text in ever[side]]
    return tuple(dict.fromkeys(one for texts in found for one in texts))


def _told(text: str, others: set[str]) -> Iterable[str]:
    if any(mark.isdigit() for mark in text):  # a code counts as a whole
        return (text,)
    return [word for word in text.split() if not set(_parts(word)) <= others]


def unshared(
    terms: Iterable[KnownTerm], shown: Iterable[KnownTerm] | None = None
) -> Iterator[KnownTerm]:
    """Yield ``terms``, and of names behind the wall what they alone tell.

    A given name that the identity in use has too is no secret of the other one: then the whole
    name goes as its category says, and the rest of it always. ``shown`` are the terms of the
    cards as they are now, when others are among ``terms``: a name that only an earlier version
    showed is a secret now.
    """
    listed = list(terms)
    seen: dict[str, set[str]] = defaultdict(set)
    for term in listed if shown is None else shown:
        if not term.walled and term.kind in _NAMES and term.subject:
            seen[term.subject].update(_parts(term.text))
    for term in listed:
        if not term.walled or term.kind not in _NAMES:
            yield term
            continue
        own = " ".join(_told(term.text, seen[term.subject]))
        if own != term.text:
            yield replace(term, walled=False)
        if own:
            yield replace(term, text=own)


def _parts(text: str) -> list[str]:
    return [part for part in parts_of(text) if len(part) >= _SHORTEST]


def _stand_in(texts: tuple[str, ...], words: str) -> bool:
    search = TermSearch(texts)
    return search.looks_for_something and search.found_in(words)
