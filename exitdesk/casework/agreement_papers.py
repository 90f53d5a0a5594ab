"""The printed agreement: what stands on it, in the language of the person who signs it."""

from collections.abc import Iterator

from exitdesk.casework.agreement_errors import NobodySignsError
from exitdesk.casework.agreement_readings import FORM_KEY, AgreementVersion
from exitdesk.casework.agreement_views import AgreementViews
from exitdesk.casework.papers import PaperKind, PaperToMake
from exitdesk.casework.persons import Persons
from exitdesk.casework.rendering import VerifyOrder
from exitdesk.documents.requests import AgreementPaper, Marks, PaperPermit
from exitdesk.domain.agreements import AgreementForm, Permit
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.passages import OWN
from exitdesk.redaction.verifier.profiles import AGREEMENT
from exitdesk.vault import Vault
from exitdesk.vault.errors import NotFoundError

_NEVER_ON_IT = frozenset({TermKind.CASE_NUMBER, TermKind.GROUP, TermKind.IDENTITY_CODE})
_NAMES = frozenset({TermKind.PERSON, TermKind.NICKNAME})
_LANGS = frozenset(Lang)


class AgreementPapers:
    """Says what is on the paper; it is made, checked and printed as any other for the client."""

    def __init__(self, vault: Vault, views: AgreementViews, persons: Persons) -> None:
        self._vault = vault
        self._views = views
        self._persons = persons

    def language(self, object_id: str) -> Lang | None:
        """Return the language it was gone through in, the client's, or None for another."""
        version = self._version(object_id)
        case_language = self._vault.cases.line(version.revision.case_id).language
        for key in (version.language, case_language):
            if key in _LANGS:
                return Lang(key)
        return None

    def paper(self, object_id: str, lang: Lang) -> PaperToMake:
        """Return the newest version of an agreement, to be made.

        The check holds it back when a purpose as typed names somebody else or a group.

        Raises:
            NobodySignsError: it is not decided who may sign for a minor.
        """
        version = self._version(object_id)
        case_id, person = version.revision.case_id, version.terms.person
        signing = self._persons.may_sign(case_id, person)
        oral = version.form is AgreementForm.ORAL
        if not oral and not signing.is_decided:
            raise NobodySignsError
        request = AgreementPaper(
            lang=lang,
            person=self._persons.names(case_id).get(person, ""),
            permits=tuple(self._permit(permit, lang) for permit in version.terms.permits),
            version=version.number,
            agreed_on=version.agreed_on,
            valid_until=version.terms.valid_until,
            limits_told_on=version.limits_told_on,
            oral=oral,
            person_signs=signing.person_signs,
            guardian_signs=signing.guardian_signs,
            marks=Marks(practice=self._vault.is_practice),
        )
        return PaperToMake(
            kind=PaperKind.AGREEMENT,
            case_id=case_id,
            request=request,
            check=VerifyOrder(terms=tuple(self._forbidden(case_id, person)), profile=AGREEMENT),
            file_name="muistio.pdf" if lang is Lang.FI else "memo.pdf",
            refused={"kind": PaperKind.AGREEMENT.value},
            object_id=object_id,
        )

    def _version(self, object_id: str) -> AgreementVersion:
        revision = self._vault.records.history(object_id)[-1]
        if revision.form_key != FORM_KEY:
            raise NotFoundError(detail=f"agreement {object_id}")
        versions = self._views.versions
        for person in versions.persons(revision.case_id):
            for version in versions.of(revision.case_id, person):
                if version.revision.revision_id == revision.revision_id:
                    return version
        raise NotFoundError(detail=f"agreement {object_id}")

    def _permit(self, permit: Permit, lang: Lang) -> PaperPermit:
        names, recipients = self._views.category_names(), self._views.recipient_names()
        named = recipients.get(permit.recipient)
        return PaperPermit(
            recipient=named.in_lang(lang) if named is not None else permit.recipient,
            categories=tuple(
                _small(names[each].in_lang(lang)) for each in Category if each in permit.categories
            ),
            purpose=permit.purpose,
            until=permit.until,
        )

    def _forbidden(self, case_id: str, person: str) -> Iterator[str]:
        """Yield what the paper may not say: codes, groups, and who anybody else is."""
        client = self._persons.client(case_id)
        own = OWN if client is not None and client.object_id == person else person
        for term in self._persons.protected_terms(case_id):
            if term.kind in _NEVER_ON_IT or self._names_another(term, own):
                yield term.text

    def _names_another(self, term: KnownTerm, own: str) -> bool:
        is_name = term.kind in _NAMES and term.role is not Category.OFFICER
        return is_name and term.subject != own


def _small(words: str) -> str:
    """Return words as they stand in the middle of a sentence."""
    return words[:1].lower() + words[1:]
