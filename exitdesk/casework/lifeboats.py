"""Words that were typed just before the lock, while the vault's thread was busy with something."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from exitdesk.casework.drafts import Drafts
from exitdesk.casework.necessary_orders import (
    NecessaryOrder,
    NecessaryOrders,
    necessary_from_plain,
    necessary_to_plain,
)
from exitdesk.casework.partner_drafts import PARTNER_DRAFT
from exitdesk.casework.places import Places
from exitdesk.casework.policy_drafts import (
    PolicyDraft,
    PolicyDrafts,
    draft_from_plain,
    draft_to_plain,
)
from exitdesk.casework.referrals import TYPED_REFERRAL
from exitdesk.casework.report_orders import ReportOrder, ReportOrders, from_plain, to_plain
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Draft, Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.forms.codec import decode, encode
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from exitdesk.vault.errors import DiskFullError, WriteFailedError

_NOT_TAKEN_IN = Text(
    sv="En del av det som skrevs sekunderna innan valvet låstes kunde inte hämtas.",
    fi="Osaa siitä, mitä kirjoitettiin juuri ennen holvin lukitsemista, ei saatu talteen.",
)
_NOT_YET = Text(
    sv="Det som skrevs sekunderna innan valvet låstes är inte hämtat ännu, eftersom disken inte "
    "tog emot det. Frigör utrymme och lås upp valvet på nytt.",
    fi="Juuri ennen holvin lukitsemista kirjoitettua ei ole vielä saatu talteen, koska levy ei "
    "ottanut sitä vastaan. Vapauta tilaa ja avaa holvi uudelleen.",
)


@dataclass(frozen=True, slots=True)
class TypedForm:
    """A form being filled in, as far as it had come; ``draft`` None when none was begun yet."""

    form_key: str
    form_version: int
    case_id: str | None
    object_id: str | None
    draft_id: str | None
    answers: Answers
    at_field: str


@dataclass(frozen=True, slots=True)
class TypedSetting:
    """Something typed that is kept among the officer's own settings, as it is stored there."""

    key: str
    value: Mapping[str, object]


#: How the keys of such settings begin; nothing else is written by a lifeboat.
_TYPED = (PARTNER_DRAFT, TYPED_REFERRAL)
Unsaved = TypedForm | ReportOrder | NecessaryOrder | PolicyDraft | TypedSetting | Place


class Lifeboat:
    """Carries what could not be saved in time over to the next opening of the vault."""

    def __init__(
        self,
        vault: Vault,
        forms: FormLibrary,
        *,
        drafts: Drafts,
        places: Places,
        orders: ReportOrders,
        policies: PolicyDrafts,
        necessary: NecessaryOrders,
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._drafts = drafts
        self._places = places
        self._orders = orders
        self._policies = policies
        self._necessary = necessary

    def launch(self, unsaved: Sequence[Unsaved]) -> None:
        """Put beside the vault what could not be saved, the oldest first; in any thread.

        Raises:
            DiskFullError, WriteFailedError: nothing was put there.
        """
        reports = {one.case_id: one for one in unsaved if isinstance(one, ReportOrder)}
        told = {one.case_id: one for one in unsaved if isinstance(one, NecessaryOrder)}
        policies = [one for one in unsaved if isinstance(one, PolicyDraft)]
        places = [one for one in unsaved if isinstance(one, Place)]
        content = {
            "forms": [self._plain(one) for one in unsaved if isinstance(one, TypedForm)],
            "reports": [to_plain(one) for one in reports.values()],
            "necessary": [necessary_to_plain(one) for one in told.values()],
            "policy": draft_to_plain(policies[-1]) if policies else {},
            "typed": [[one.key, one.value] for one in unsaved if isinstance(one, TypedSetting)],
            "place": asdict(places[-1]) if places else {},
        }
        self._vault.lifeboat.launch(content)

    def take_in(self) -> Text | None:
        """Save what the opening before this one could not; return what to tell the officer.

        To be called in the vault's thread before anything is read.
        """
        told = None
        try:
            content = self._vault.lifeboat.taken()
            if isinstance(content, dict):
                told = self._save(content)
        except (DiskFullError, WriteFailedError):
            return _NOT_YET
        except (ExitDeskError, KeyError, TypeError, ValueError):
            told = _NOT_TAKEN_IN
        try:
            self._vault.lifeboat.begin_turn()
        except ExitDeskError:
            return _NOT_YET
        return told

    def _plain(self, typed: TypedForm) -> dict[str, object]:
        form = self._forms.exact(typed.form_key, typed.form_version)
        return {
            "form_key": typed.form_key,
            "form_version": typed.form_version,
            "case_id": typed.case_id,
            "object_id": typed.object_id,
            "draft_id": typed.draft_id,
            "answers": encode(form, typed.answers),
            "at_field": typed.at_field,
        }

    def _save(self, content: Mapping[str, Any]) -> Text | None:
        """Save each thing for itself: what cannot be saved does not take the rest with it."""
        told = None
        begun: list[Draft] = []
        for stored in content["forms"]:
            try:
                begun += self._save_form(stored)
            except (DiskFullError, WriteFailedError):
                raise
            except (ExitDeskError, KeyError, TypeError, ValueError):
                told = _NOT_TAKEN_IN
        for stored in content["reports"]:
            self._orders.keep(from_plain(stored))
        for stored in content.get("necessary", ()):
            self._necessary.keep(necessary_from_plain(stored))
        policy = draft_from_plain(content.get("policy") or {})
        if policy is not None:
            self._policies.keep(policy)
        for key, value in content.get("typed", ()):
            if str(key).startswith(_TYPED):
                self._vault.settings.set(key, value)
        if content["place"]:
            self._places.remember(_with_draft(Place(**content["place"]), begun))
        return told

    def _save_form(self, stored: Mapping[str, Any]) -> list[Draft]:
        """Save one form; return the draft if it was begun by that."""
        form = self._forms.exact(stored["form_key"], stored["form_version"])
        answers = decode(form, stored["answers"])
        draft_id, begun = stored["draft_id"], []
        if draft_id is None:
            draft = self._drafts.begin(form.key, stored["case_id"], stored["object_id"])
            draft_id, begun = draft.draft_id, [draft]
        elif not self._drafts.has(draft_id):
            return []  # it had been finished in the same moment
        self._drafts.keep(draft_id, answers, stored["at_field"])
        return begun


def _with_draft(place: Place, begun: Sequence[Draft]) -> Place:
    """Return the place where a form without a draft is shown, now that there is one."""
    for draft in begun:
        if place.page == "form" and not place.draft_id and place.tab == draft.form_key:
            return replace(place, tab="", case_id=draft.case_id, draft_id=draft.draft_id)
    return place
