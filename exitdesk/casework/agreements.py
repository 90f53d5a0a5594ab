"""The agreements of a case, as terms that decide what may leave."""

from exitdesk.casework.disclosure_entries import said_of_agreement
from exitdesk.casework.persons import Persons
from exitdesk.casework.readings import Reading, read_revision
from exitdesk.domain.agreements import AgreementState, AgreementTerms, Permit
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault

FORM_KEY = "agreement"

STATE_TEXTS: dict[AgreementState, Text] = {
    AgreementState.IN_FORCE: Text(sv="Överenskommelsen är i kraft.", fi="Sopimus on voimassa."),
    AgreementState.MISSING: Text(
        sv="Klienten har ingen överenskommelse om behandlingen av uppgifter.",
        fi="Asiakkaalla ei ole sopimusta tietojen käsittelystä.",
    ),
    AgreementState.EXPIRED: Text(
        sv="Överenskommelsen har gått ut. Gå igenom den med klienten på nytt.",
        fi="Sopimuksen voimassaolo on päättynyt. Käy se läpi asiakkaan kanssa uudelleen.",
    ),
    AgreementState.WITHDRAWN: Text(
        sv="Klienten har återkallat överenskommelsen.",
        fi="Asiakas on peruuttanut sopimuksen.",
    ),
}
_CATEGORIES = frozenset(Category)


class Agreements:
    """What each person of a case has agreed to; the newest agreement is the one that counts."""

    def __init__(self, vault: Vault, forms: FormLibrary, persons: Persons, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._persons = persons
        self._clock = clock

    def terms(self, case_id: str) -> tuple[AgreementTerms, ...]:
        """Return the newest agreement of each person."""
        newest: dict[str, AgreementTerms] = {}
        for revision in sorted(self._vault.records.current(case_id, FORM_KEY), key=self._order):
            made = terms_of(read_revision(self._forms, revision))
            newest[made.person] = made
        return tuple(newest.values())

    def of_person(self, case_id: str, person: str) -> AgreementTerms | None:
        """Return the newest agreement of one person, or None."""
        return next((terms for terms in self.terms(case_id) if terms.person == person), None)

    def of_client(self, case_id: str) -> AgreementTerms | None:
        """Return the client's newest agreement, or None.

        Another person's agreement never stands in for it.
        """
        client = self._persons.client(case_id)
        return self.of_person(case_id, client.object_id) if client else None

    def state(self, case_id: str) -> AgreementState:
        """Return whether the client's agreement holds today."""
        terms = self.of_client(case_id)
        return terms.state(self._clock.today()) if terms else AgreementState.MISSING

    def mark(self, case_id: str) -> dict[str, str]:
        """Return what the log says of the client's newest agreement, {} when there is none."""
        client = self._persons.client(case_id)
        found = sorted(self._vault.records.current(case_id, FORM_KEY), key=self._order)
        for revision in reversed(found):
            reading = read_revision(self._forms, revision)
            if client and reading.person(Concept.AGREEMENT_PERSON) == client.object_id:
                return said_of_agreement(revision, reading.day(Concept.EVENT_DATE))
        return {}

    def _order(self, revision: Revision) -> tuple[str, str]:
        """Newest last: by the day it was made, then by when that object was first written."""
        day = read_revision(self._forms, revision).day(Concept.EVENT_DATE)
        first = self._vault.records.history(revision.object_id)[0].written_at.isoformat()
        return (day.isoformat() if day else "", first)


def terms_of(agreement: Reading) -> AgreementTerms:
    """Return the terms that an agreement record states; a doubtful permit permits nothing."""
    return AgreementTerms(
        person=agreement.person(Concept.AGREEMENT_PERSON),
        permits=tuple(_permit(row) for row in agreement.rows(Concept.AGREEMENT_PERMITS)),
        valid_until=agreement.day(Concept.AGREEMENT_VALID_UNTIL),
        withdrawn_on=agreement.day(Concept.AGREEMENT_WITHDRAWN_ON),
    )


def _permit(row: Reading) -> Permit:
    keys = row.keys(Concept.PERMIT_CATEGORIES)
    return Permit(
        recipient=row.text(Concept.PERMIT_RECIPIENT),
        categories=frozenset(Category(key) for key in keys if key in _CATEGORIES),
        purpose=row.text(Concept.PERMIT_PURPOSE),
        until=row.day(Concept.PERMIT_UNTIL),
    )
