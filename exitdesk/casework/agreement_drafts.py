"""What an officer must know while an agreement is being written."""

from dataclasses import dataclass

from exitdesk.casework.agreement_presets import Preset
from exitdesk.casework.agreement_views import AgreementViews, CardRules
from exitdesk.casework.persons import Persons
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Draft
from exitdesk.domain.identities import SigningRule
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept

NEWER = Text(
    sv="En nyare version av överenskommelsen har skrivits sedan det här utkastet började. Det som "
    "står här finns kvar, men kan inte fastställas så: det skulle upphäva det nyare.",
    fi="Sopimuksesta on kirjoitettu uudempi versio tämän luonnoksen aloittamisen jälkeen. Se, "
    "mitä tässä on, säilyy, mutta sitä ei voi vahvistaa näin: uudempi kumoutuisi.",
)
WITHDRAWN = Text(
    sv="Överenskommelsen har återkallats sedan det här utkastet började. Det som står här kan bli "
    "en ny överenskommelse, om personen vill det.",
    fi="Sopimus on peruutettu tämän luonnoksen aloittamisen jälkeen. Tästä voi tehdä uuden "
    "sopimuksen, jos henkilö niin haluaa.",
)
DOUBLED = Text(
    sv="Personen har redan en överenskommelse i kraft. När den här fastställs är det den som "
    "gäller; den tidigare finns kvar bland versionerna men tillåter ingenting mer.",
    fi="Henkilöllä on jo sopimus voimassa. Kun tämä vahvistetaan, se on voimassa; aiempi säilyy "
    "versioiden joukossa, mutta se ei enää salli mitään.",
)
OTHER_DRAFT = Text(
    sv="Det finns ett annat utkast till överenskommelse med samma person. Båda är i behåll; gå "
    "vidare med det ena och kasta det andra.",
    fi="Samasta henkilöstä on toinenkin sopimusluonnos. Molemmat ovat tallessa; jatka toista ja "
    "poista toinen.",
)


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """What stands around a draft: the policy's cards, who signs, and what must be told first."""

    cards: tuple[CardRules, ...]
    presets: tuple[Preset, ...]
    signing: SigningRule | None
    called: str
    outdated: Text | None  # why it cannot be finished as it is
    told: tuple[Text, ...]  # what else is to be known
    other_draft: str = ""  # id of another draft for the same person


class AgreementDrafts:
    """Reads what stands around a draft, and lets one go on from a newer version."""

    def __init__(self, views: AgreementViews, persons: Persons, forms: FormLibrary) -> None:
        self._views = views
        self._persons = persons
        self._forms = forms

    def facts(
        self, case_id: str, person: str, answers: Answers, object_id: str | None, draft_id: str
    ) -> DraftFacts:
        """Return what must be known now; in the vault's thread."""
        signing = self._persons.may_sign(case_id, person) if person else None
        other = self._other(case_id, person, draft_id) if person else ""
        told = [signing.warning] if signing and signing.warning else []
        told += [DOUBLED] if self._is_doubled(case_id, person, object_id) else []
        told += [OTHER_DRAFT] if other else []
        return DraftFacts(
            cards=self._views.cards(),
            presets=self._views.presets(),
            signing=signing,
            called=self._persons.names(case_id).get(person, ""),
            outdated=self._outdated(case_id, person, answers, object_id),
            told=tuple(told),
            other_draft=other,
        )

    def go_on_from_newest(self, draft_id: str) -> Draft:
        """Return the draft on top of the newest version; what was withdrawn stays withdrawn.

        Of an agreement that has been withdrawn as a whole, a new one is begun with what stands in
        the draft.
        """
        return self._views.versions.take_up(draft_id)

    def _outdated(
        self, case_id: str, person: str, answers: Answers, object_id: str | None
    ) -> Text | None:
        based_on = self._forms.latest("agreement").bound(Concept.BASED_ON)
        based = answers.get(based_on.id) if based_on is not None else None
        versions = self._views.versions.of(case_id, person) if object_id else ()
        own = next((one for one in versions if one.revision.object_id == object_id), None)
        if own is None or based is None or own.revision.number == based:
            return None
        return NEWER if own.terms.withdrawn_on is None else WITHDRAWN

    def _is_doubled(self, case_id: str, person: str, object_id: str | None) -> bool:
        in_force = self._views.versions.in_force(case_id, person) if person else ()
        return any(one.revision.object_id != object_id for one in in_force)

    def _other(self, case_id: str, person: str, draft_id: str) -> str:
        drafts = self._views.versions.drafts_of(case_id, person)
        return next((one.draft_id for one in drafts if one.draft_id != draft_id), "")
