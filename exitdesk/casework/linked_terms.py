"""Protected terms of a linked case, beside those of the case that a document is about."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from exitdesk.domain.categories import Category, TermKind
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.passages import OWN

_NAMES: Final = frozenset({TermKind.PERSON, TermKind.NICKNAME, TermKind.ALIAS})
_THINGS: Final = frozenset({TermKind.PLACE, TermKind.GROUP})
_OTHERS: Final = frozenset({Category.OFFICER, Category.THREAT_SOURCE})
_PROTECTING: Final = frozenset({Category.CLIENT_NAME, Category.CLOSE_ONE, Category.THREAT_SOURCE})


def as_another(term: KnownTerm, case_id: str, *, hidden: bool) -> KnownTerm:
    """Return a term of the linked case ``case_id`` as this case has to treat it.

    Whoever it is about is somebody else than this client, and nothing that this client agrees to
    is about them: names, numbers and codes all count as those of another person.
    """
    role = term.role
    if term.kind not in _THINGS and role not in _OTHERS:
        role = Category.CLOSE_ONE
    subject = f"{case_id} {OWN}" if term.subject == OWN else term.subject
    return replace(term, role=role, subject=subject, hidden=hidden, allowed=False)


def joined(own: list[KnownTerm], others: Iterable[KnownTerm]) -> list[KnownTerm]:
    """Return ``own`` terms, then those of ``others`` that they do not hold already.

    A name that both cases know is the person whom this case knows by it: the client of this case
    stands on the cards of the other one. That the other case knows them too is not told.
    """
    known = {_key(term) for term in own if term.kind not in _NAMES or term.role in _PROTECTING}
    alike = {(_key(term), term.role) for term in own}
    left = [term for term in others if _key(term) not in known]
    return [*own, *(term for term in left if (_key(term), term.role) not in alike)]


def _key(term: KnownTerm) -> tuple[str, str]:
    return folded(term.text), "name" if term.kind in _NAMES else term.kind
