"""A partner being written: kept for the officer at the desk until it is saved or thrown away."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from exitdesk.casework.partner_rules import FORM_KEY
from exitdesk.domain.answers import Answers
from exitdesk.forms.codec import decode, encode
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault

PARTNER_DRAFT: Final = "partner_draft."  # how the settings' keys begin


@dataclass(frozen=True, slots=True)
class PartnerDraft:
    """What an officer has typed of a partner; ``key`` is "" for a new one."""

    key: str
    answers: Answers
    based_on: str  # digest of what the change was begun with, "" for a new one


class PartnerDrafts:
    """The partners that an officer is writing; they survive lock and power loss."""

    def __init__(self, vault: Vault, forms: FormLibrary) -> None:
        self._vault = vault
        self._forms = forms

    def keep(self, draft: PartnerDraft) -> None:
        """Keep what has been typed so far."""
        self._vault.settings.set(PARTNER_DRAFT + draft.key, self.plain(draft))

    def plain(self, draft: PartnerDraft) -> dict[str, object]:
        """Return a draft as it is stored; in any thread."""
        form = self._forms.latest(FORM_KEY)
        return {
            "key": draft.key,
            "form": form.version,
            "answers": encode(form, draft.answers),
            "based_on": draft.based_on,
        }

    def kept(self, key: str) -> PartnerDraft | None:
        """Return what was typed of a partner, or of a new one, or None."""
        stored: Mapping[str, Any] | None = self._vault.settings.get(PARTNER_DRAFT + key)
        if not stored:
            return None
        form = self._forms.exact(FORM_KEY, stored["form"])
        return PartnerDraft(stored["key"], decode(form, stored["answers"]), stored["based_on"])

    def forget(self, key: str) -> None:
        """Throw away what was typed."""
        self._vault.settings.set(PARTNER_DRAFT + key, {})
