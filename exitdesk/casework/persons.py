"""Persons of a case: what they are called here, and what of them must never get out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.case_links import CaseLinks
from exitdesk.casework.identity_walls import IdentityWall, unshared
from exitdesk.casework.linked_terms import as_another, joined
from exitdesk.casework.readings import read_revision, rows_of
from exitdesk.domain.answers import Answer, Answers, PartialDate
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.identities import IdentitySide, SigningRule
from exitdesk.domain.officers import Role
from exitdesk.domain.strikings import STRUCK
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Kind
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.passages import OWN
from exitdesk.redaction.engine.protected import only_describes
from exitdesk.redaction.fields import PersonName
from exitdesk.vault import Vault
from exitdesk.vault.case_links import CaseLink
from exitdesk.vault.errors import NoCaseKeyError

FORM_KEY = "person"
CLIENT = "client"
INTERPRETER = "interpreter"
ACCEPTED = "accepted"
COLLEAGUE = "colleague "  # how the subject of an officer begins who has nothing to do with a case
_TELLING = 3  # letters left of a name
_NAMES = frozenset({TermKind.PERSON, TermKind.NICKNAME, TermKind.ALIAS})
_THINGS = frozenset({TermKind.PLACE, TermKind.GROUP, TermKind.CASE_NUMBER})
_ABOUT_CLIENT = frozenset({Category.CLIENT_NAME, Category.CONTACT})  # outside person cards
LEADING = frozenset({Category.IDENTITY_CODE, Category.CONTACT, Category.ADDRESS})
_CALLED_BY_ROLE = frozenset({"threat_source"})  # what they do is typed there more often
_Sides = Mapping[str, IdentitySide | None]
_ROLE_OF = {
    CLIENT: Category.CLIENT_NAME,
    "professional": Category.OFFICER,
    "threat_source": Category.THREAT_SOURCE,
}


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person of a case; ``role_text`` is what they are to the client."""

    object_id: str
    called: str
    role: str  # option key
    role_text: Text
    revision: Revision


class Persons:
    """The person records of a case."""

    def __init__(self, vault: Vault, forms: FormLibrary) -> None:
        self._vault = vault
        self._forms = forms
        self.links = CaseLinks(vault, forms)
        self.wall = IdentityWall(vault, forms)

    def cards(self, case_id: str) -> tuple[PersonCard, ...]:
        """Return the persons of a case, the client first, then as they were written."""
        cards = [self._card(revision) for revision in self._current(case_id)]
        return tuple(sorted(cards, key=_client_first))

    def names(self, case_id: str) -> Mapping[str, str]:
        """Return what each person is called here, by object id."""
        return {card.object_id: card.called for card in self.cards(case_id)}

    def client(self, case_id: str) -> PersonCard | None:
        """Return the client's own card, or None while there is none."""
        return next((card for card in self.cards(case_id) if card.role == CLIENT), None)

    def may_sign(self, case_id: str, person: str) -> SigningRule:
        """Return who signs for a person, and whether a guardian may see what is signed.

        ``person`` is the object id of their card; somebody who has no card is of age.
        """
        reading = next(
            (
                read_revision(self._forms, revision)
                for revision in self._current(case_id)
                if revision.object_id == person
            ),
            None,
        )
        if reading is None:
            return SigningRule.of(person, minor="", signing="", standing="", guardian_id="")
        return SigningRule.of(
            person,
            minor=reading.text(Concept.PERSON_MINOR),
            signing=reading.text(Concept.SIGNING),
            standing=reading.text(Concept.GUARDIAN_STANDING),
            guardian_id=reading.person(Concept.GUARDIAN),
        )

    def interpreters(self, case_id: str) -> tuple[tuple[PersonCard, bool], ...]:
        """Return the interpreters the client has spoken of, and whether each may be used."""
        return tuple(
            (card, read_revision(self._forms, card.revision).text(Concept.INTERPRETER) == ACCEPTED)
            for card in self.cards(case_id)
            if card.role == INTERPRETER
        )

    def names_to_treat(self, case_id: str) -> Mapping[str, PersonName]:
        """Return each person's name with the category that decides about it."""
        return {
            card.object_id: PersonName(
                called=card.called,
                role=_ROLE_OF.get(card.role, Category.CLOSE_ONE),
                subject=OWN if card.role == CLIENT else card.object_id,
                is_alias=card.role == CLIENT
                and card.called == self._vault.cases.line(case_id).alias,
            )
            for card in self.cards(case_id)
        }

    def protected_terms(self, case_id: str) -> tuple[KnownTerm, ...]:
        """Return every name and identifier the case knows, earlier and sealed ones too.

        Those of the cases that it is linked with are among them, of others than this client, and
        hidden where the other case is not open to this officer. Sealed answers are opened for
        matching only; the log says so.

        Raises:
            LinkedCaseClosedError: the officer lacks the key of a linked case that is open.
        """
        terms = self._of_case(case_id)
        for link in sorted(self.links.protecting(case_id), key=_closed_last):
            terms = joined(terms, self._of_linked(case_id, link))
        return tuple(dict.fromkeys(terms))

    def _of_case(self, case_id: str) -> list[KnownTerm]:
        """Return the terms of a case that is open to this officer."""
        line, sides = self._vault.cases.line(case_id), self.wall.sides_in_use(case_id)
        current = self._vault.records.current(case_id)
        read = [
            (earlier, earlier.answers)
            for revision in current
            for earlier in self._vault.records.history(revision.object_id)
        ]
        read += self._vault.records.sealed_for_matching(case_id)
        cards = {one.revision_id for one in current if one.form_key == FORM_KEY}
        terms: list[KnownTerm] = []
        shown: list[KnownTerm] = []
        for revision, answers in read:
            found = list(self._terms(revision, answers, line.alias, sides))
            terms += found
            shown += found if revision.revision_id in cards else ()
        terms = list(unshared(terms, shown))
        terms.append(KnownTerm(line.code, TermKind.CASE_NUMBER, Category.IDENTITY_CODE))
        officers = sorted({line.officer, self._vault.officer.name} - {""})
        terms.extend(KnownTerm(name, TermKind.PERSON, Category.OFFICER) for name in officers)
        others = {one.name for one in self._vault.officers if Role.SUPERVISORS not in one.roles}
        terms.extend(
            KnownTerm(name, TermKind.PERSON, Category.OFFICER, subject=f"{COLLEAGUE}{name}")
            for name in sorted(others - set(officers))
        )
        return terms

    def _of_linked(self, case_id: str, link: CaseLink) -> Iterator[KnownTerm]:
        """Yield the terms of a linked case, as of others than this case's client."""
        if link.is_open:
            try:
                found = self._of_case(link.other_id)
            except NoCaseKeyError as error:
                raise self.links.closed(link) from error
        else:
            found = [KnownTerm(link.code, TermKind.CASE_NUMBER, Category.IDENTITY_CODE)]
            for revision in self._vault.links.open_answers(case_id, link.other_id):
                found.extend(self._terms(revision, revision.answers, "", {}))
        for term in found:
            if term.text:
                yield as_another(term, link.other_id, hidden=not link.is_open)

    def _current(self, case_id: str) -> tuple[Revision, ...]:
        return self._vault.records.current(case_id, FORM_KEY)

    def _card(self, revision: Revision) -> PersonCard:
        reading = read_revision(self._forms, revision)
        role = reading.text(Concept.PERSON_ROLE)
        return PersonCard(
            object_id=revision.object_id,
            called=reading.text(Concept.PERSON_CALLED),
            role=role,
            role_text=reading.label(Concept.PERSON_ROLE) or Text(sv="Person", fi="Henkilö"),
            revision=revision,
        )

    def _terms(
        self, revision: Revision, answers: Answers, alias: str, sides: _Sides
    ) -> Iterator[KnownTerm]:
        """Yield the terms in ``answers``, the open or the sealed part of ``revision``.

        ``sides`` tells which identity of each person is in use: what stands on another side of
        the wall may be read by nobody.
        """
        form = self._forms.exact(revision.form_key, revision.form_version)
        role = read_revision(self._forms, revision).text(Concept.PERSON_ROLE)
        for field, answer in _with_term(tuple(form.fields()), answers):
            is_called = field.concept is Concept.PERSON_CALLED
            if is_called and role in _CALLED_BY_ROLE and only_describes(_as_term(answer)):
                continue
            kind = field.term or TermKind.PERSON
            if is_called and role == CLIENT and answer == alias:
                kind = TermKind.ALIAS  # what the client wants to be called, not who they are
            category = field.category
            if kind in _NAMES and revision.form_key == FORM_KEY:
                category = _ROLE_OF.get(role, Category.CLOSE_ONE)
            if kind is TermKind.CASE_NUMBER:
                category = Category.IDENTITY_CODE  # it leads to the person
            subject = _subject(revision, role, field)
            walled = field.side is not None and field.side is not sides.get(revision.object_id)
            if revision.form_key == FORM_KEY and _is_anothers(field, role):  # both must let it go
                theirs = _ROLE_OF.get(role, Category.CLOSE_ONE)
                yield KnownTerm(_as_term(answer), kind, theirs, subject=subject, walled=walled)
            yield KnownTerm(_as_term(answer), kind, category, subject=subject, walled=walled)


def _is_anothers(field: Field, role: str) -> bool:
    """Whether it leads to somebody whom nothing that the client agrees to is about."""
    return role != CLIENT and field.category in LEADING and field.term not in _THINGS


def _subject(revision: Revision, role: str, field: Field) -> str:
    """Return whose the term is: one person, one letter; a place or a group is its own."""
    if field.term in _THINGS:
        return ""
    if revision.form_key == FORM_KEY:
        return OWN if role == CLIENT else revision.object_id
    return OWN if field.category in _ABOUT_CLIENT else ""


def _closed_last(link: CaseLink) -> bool:
    return not link.is_open


def _client_first(card: PersonCard) -> bool:
    return card.role != CLIENT


def _with_term(fields: tuple[Field, ...], answers: Answers) -> Iterator[tuple[Field, Answer]]:
    for field in fields:
        answer = answers.get(field.id)
        if field.kind is Kind.GROUP:
            for row in rows_of(field, answers):
                yield from _with_term(field.fields, row.answers)
        elif field.term is not None and answer is not None and _as_term(answer):
            yield field, answer


def _as_term(answer: Answer) -> str:
    """Return what is looked for: a text as typed, a date as ISO; "" for a mark.

    Of a text out of which something was struck, what is left is looked for, if it tells anything.
    """
    if isinstance(answer, str):
        left = answer.replace(STRUCK, " ").strip()
        return left if left == answer.strip() or len(left) >= _TELLING else ""
    if isinstance(answer, PartialDate):
        return answer.iso()
    return answer.isoformat() if isinstance(answer, date) else ""
