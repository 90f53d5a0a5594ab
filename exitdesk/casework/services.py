"""What is arranged for a client: services, safety arrangements, outlays, what has been lent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exitdesk.casework.readings import read_revision
from exitdesk.domain.cases import Revision
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault

OUTLAY, LOAN, EPISODE, REFERRAL = "outlay", "loan", "service_episode", "referral"
_PARTS = ("goal", "step", EPISODE)
_TITLES = (Concept.GOAL_TITLE, Concept.STEP_TITLE, Concept.EVENT_TITLE)


@dataclass(frozen=True, slots=True)
class OutlaySums:
    """What a case has cost, in euro cents; ``by_payer`` has who paid, with the words for it."""

    total: int
    by_payer: tuple[tuple[Text, int], ...]


class Services:
    """The services of a case as other parts of it refer to them."""

    def __init__(self, vault: Vault, forms: FormLibrary) -> None:
        self._vault = vault
        self._forms = forms

    def part_titles(self, case_id: str) -> Mapping[str, str]:
        """Return what the goals, steps and services of a case are called, by object id."""
        return {
            revision.object_id: title
            for form_key in _PARTS
            for revision in self._vault.records.current(case_id, form_key)
            if (title := title_of(self._forms, revision))
        }


def title_of(forms: FormLibrary, revision: Revision) -> str:
    """Return what was typed as the title of a goal, a step or a service, "" for none."""
    reading = read_revision(forms, revision)
    return next((text for concept in _TITLES if (text := reading.text(concept))), "")


def outlay_sums(forms: FormLibrary, revisions: Iterable[Revision]) -> OutlaySums:
    """Return the sums of the outlays among ``revisions``: whole cents, never rounded."""
    by_payer: dict[str, int] = {}
    names: dict[str, Text] = {}
    for revision in revisions:
        if revision.form_key != OUTLAY:
            continue
        reading = read_revision(forms, revision)
        cents, payer = reading.number(Concept.AMOUNT), reading.text(Concept.PAID_BY)
        label = reading.label(Concept.PAID_BY)
        if cents is not None and label is not None:
            by_payer[payer] = by_payer.get(payer, 0) + cents
            names[payer] = label
    pairs = tuple((names[payer], cents) for payer, cents in by_payer.items())
    return OutlaySums(sum(by_payer.values()), pairs)
