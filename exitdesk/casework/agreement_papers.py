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
from exitdesk.domain.texts import Lang, Text
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.passages import OWN
from exitdesk.redaction.verifier.profiles import AGREEMENT
from exitdesk.vault import Vault
from exitdesk.vault.errors import NotFoundError

_NEVER_ON_IT = frozenset({TermKind.CASE_NUMBER, TermKind.GROUP, TermKind.IDENTITY_CODE})
_NAMES = frozenset({TermKind.PERSON, TermKind.NICKNAME, TermKind.ALIAS})
_LANGS = frozenset(Lang)
_PLAIN: dict[Category, Text] = {
    Category.CLIENT_NAME: Text(sv="ditt namn", fi="nimesi"),
    Category.IDENTITY_CODE: Text(
        sv="din personbeteckning och födelsedag", fi="henkilötunnuksesi ja syntymäpäiväsi"
    ),
    Category.CLOSE_ONE: Text(sv="dina närstående", fi="läheisesi"),
    Category.OFFICER: Text(sv="vem som hjälper dig", fi="kuka sinua auttaa"),
    Category.ADDRESS: Text(sv="var du bor", fi="missä asut"),
    Category.MUNICIPALITY: Text(sv="din kommun", fi="kotikuntasi"),
    Category.CONTACT: Text(
        sv="ditt telefonnummer och andra sätt att nå dig",
        fi="puhelinnumerosi ja muut tavat tavoittaa sinut",
    ),
    Category.GROUP: Text(sv="gruppen du lämnar", fi="ryhmä, josta irtaudut"),
    Category.EVENT_DATE: Text(sv="när saker har hänt", fi="milloin asioita on tapahtunut"),
    Category.THREAT_SOURCE: Text(sv="varifrån hotet kommer", fi="mistä uhka tulee"),
    Category.HEALTH: Text(sv="din hälsa", fi="terveytesi"),
    Category.SAFETY: Text(sv="din säkerhet", fi="turvallisuutesi"),
    Category.PLAN: Text(
        sv="dina mål, steg och tjänster", fi="tavoitteesi, askeleesi ja palvelusi"
    ),
    Category.LIFE_SITUATION: Text(sv="din livssituation", fi="elämäntilanteesi"),
    Category.ADMINISTRATIVE: Text(
        sv="ditt språk, skedet du är i och era möten",
        fi="kielesi, vaiheesi ja tapaamisenne",
    ),
}


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
        named = self._views.recipient_names().get(permit.recipient)
        rules = next(
            (card for card in self._views.cards() if card.recipient == permit.recipient), None
        )
        limits = {cell.category: cell.limit for cell in rules.cells} if rules is not None else {}
        return PaperPermit(
            recipient=named.in_lang(lang) if named is not None else permit.recipient,
            categories=tuple(
                _plain(each, limits.get(each), lang)
                for each in Category
                if each in permit.categories
            ),
            purpose=permit.purpose,
            until=permit.until,
        )

    def _forbidden(self, case_id: str, person: str) -> Iterator[str]:
        """Yield what the paper may not say: codes, groups, and who anybody else is."""
        client = self._persons.client(case_id)
        called = self._persons.names(case_id).get(person, "").casefold()
        own = OWN if client is not None and client.object_id == person else person
        for term in self._persons.protected_terms(case_id):
            if term.text.casefold() == called:  # what the person wants to be called stands there
                continue
            if term.kind in _NEVER_ON_IT or _names_another(term, own):
                yield term.text


def _names_another(term: KnownTerm, own: str) -> bool:
    is_name = term.kind in _NAMES and term.role is not Category.OFFICER
    return is_name and term.subject != own


def _plain(category: Category, limit: Text | None, lang: Lang) -> str:
    """Return a category as said to the person, and how little of it goes if less than all."""
    words = _PLAIN[category].in_lang(lang)
    return words if limit is None else f"{words} ({limit.in_lang(lang)})"
