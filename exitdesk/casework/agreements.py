"""The agreements of a case, as terms that decide what may leave."""

from exitdesk.casework.agreement_versions import AgreementVersions
from exitdesk.casework.disclosure_entries import said_of_agreement
from exitdesk.casework.persons import Persons
from exitdesk.domain.agreements import AgreementState, AgreementTerms
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault

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
    AgreementState.UNSIGNED: Text(
        sv="Överenskommelsen är inte undertecknad och inte heller antecknad som muntlig.",
        fi="Sopimusta ei ole allekirjoitettu eikä kirjattu suulliseksi.",
    ),
}


class Agreements:
    """What each person of a case has agreed to; the one agreed to last is the one that counts."""

    def __init__(self, vault: Vault, forms: FormLibrary, persons: Persons, clock: Clock) -> None:
        self.versions = AgreementVersions(vault, forms, clock)
        self._persons = persons
        self._clock = clock

    def terms(self, case_id: str) -> tuple[AgreementTerms, ...]:
        """Return what holds of each person's agreement."""
        return self.versions.all_terms(case_id)

    def of_person(self, case_id: str, person: str) -> AgreementTerms | None:
        """Return what holds of one person's agreement, or None when there is none."""
        return self.versions.terms(case_id, person)

    def of_client(self, case_id: str) -> AgreementTerms | None:
        """Return what holds of the client's agreement, or None.

        Another person's agreement never stands in for it.
        """
        client = self._persons.client(case_id)
        return self.of_person(case_id, client.object_id) if client else None

    def state(self, case_id: str) -> AgreementState:
        """Return whether the client's agreement holds today."""
        terms = self.of_client(case_id)
        return terms.state(self._clock.today()) if terms else AgreementState.MISSING

    def mark(self, case_id: str) -> dict[str, str]:
        """Return what the log says of the agreement the client gave last, {} without one."""
        client = self._persons.client(case_id)
        made = self.versions.counting(case_id, client.object_id) if client else None
        return said_of_agreement(made.revision, made.agreed_on) if made else {}
