"""What a recipient may get, category by category, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from exitdesk.casework.readings import option_label
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, bound_in
from exitdesk.redaction.treatments import Treatment

TREATMENT_TEXTS: dict[Treatment, Text] = {
    Treatment.KEEP: Text(sv="lämnas ut oförändrat", fi="luovutetaan muuttamatta"),
    Treatment.PSEUDONYMISE: Text(
        sv="ersätts med en roll och en bokstav", fi="korvataan roolilla ja kirjaimella"
    ),
    Treatment.ROLE: Text(sv="bara rollen", fi="vain rooli"),
    Treatment.TITLE: Text(sv="bara tjänstebeteckningen", fi="vain virkanimike"),
    Treatment.ALIAS: Text(sv="bara det överenskomna namnet", fi="vain sovittu nimi"),
    Treatment.REGION: Text(sv="bara välfärdsområdet", fi="vain hyvinvointialue"),
    Treatment.MONTH: Text(sv="bara månaden", fi="vain kuukausi"),
    Treatment.QUARTER: Text(sv="bara kvartalet", fi="vain vuosineljännes"),
    Treatment.YEAR: Text(sv="bara året", fi="vain vuosi"),
    Treatment.AGE_BAND: Text(sv="bara åldersgruppen på fem år", fi="vain viiden vuoden ikäryhmä"),
    Treatment.TEN_YEAR_BAND: Text(
        sv="bara åldersgruppen på tio år", fi="vain kymmenen vuoden ikäryhmä"
    ),
    Treatment.GENERIC: Text(sv="bara ordet grupp", fi="vain sana ryhmä"),
    Treatment.KIND: Text(sv="bara miljöns art", fi="vain ympäristön laji"),
    Treatment.OWN_ONLY: Text(sv="bara klientens egna", fi="vain asiakkaan omat"),
    Treatment.REMOVE: Text(sv="lämnas inte ut", fi="ei luovuteta"),
}


@dataclass(frozen=True, slots=True)
class ReportRule:
    """One category, and how far it goes to one recipient today."""

    category: Category
    name: Text
    what: Text
    reaches: bool  # whether anything of it does


def report_rules(
    forms: FormLibrary, treatments: Mapping[Category, Treatment]
) -> tuple[ReportRule, ...]:
    """Return a rule for every category; what the policy does not name is removed."""
    made = []
    for category in Category:
        treatment = treatments.get(category, Treatment.REMOVE)
        made.append(
            ReportRule(
                category=category,
                name=category_name(forms, category),
                what=TREATMENT_TEXTS[treatment],
                reaches=treatment is not Treatment.REMOVE,
            )
        )
    return tuple(made)


def category_name(forms: FormLibrary, category: Category) -> Text:
    """Return what the agreement calls a category: the client and the officer see one word.

    Raises:
        KeyError: when the agreement's form lacks it.
    """
    permits = forms.latest("agreement").bound(Concept.AGREEMENT_PERMITS)
    field = None if permits is None else bound_in(permits.fields, Concept.PERMIT_CATEGORIES)
    label = None if field is None else option_label(field, category.value)
    if label is None:
        raise KeyError(category)
    return label
