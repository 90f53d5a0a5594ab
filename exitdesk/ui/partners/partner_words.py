"""What a partner's keys mean, in words of the form that partners are entered by."""

from collections.abc import Iterable, Mapping

from exitdesk.casework.partners import Partner
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.model import Concept, Form
from exitdesk.forms.projection import project


class PartnerWords:
    """Puts kinds, services, areas and languages of partners into words."""

    def __init__(self, form: Form) -> None:
        self._form = form

    def options(self, concept: Concept) -> Mapping[str, Text]:
        """Return what may be chosen for a concept, by key."""
        field = self._form.bound(concept)
        return {} if field is None else {one.key: one.label for one in field.options}

    def joined(self, concept: Concept, keys: Iterable[str], lang: Lang) -> str:
        """Return the words for keys, one after the other."""
        known = self.options(concept)
        return ", ".join(known[key].in_lang(lang) for key in keys if key in known)

    def found_by(self, partner: Partner) -> str:
        """Return everything that a search for words looks in, both languages, folded."""
        texts = [partner.name, partner.kind_text]
        for concept, keys in (
            (Concept.PARTNER_SERVICES, partner.services),
            (Concept.PARTNER_AREAS, partner.areas),
            (Concept.PARTNER_LANGUAGES, partner.languages),
        ):
            known = self.options(concept)
            texts += [known[key] for key in keys if key in known]
        typed = project(self._form, partner.answers).search_text  # persons and notes too
        return " ".join((*(f"{text.sv} {text.fi}" for text in texts), typed)).casefold()
