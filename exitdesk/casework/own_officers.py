"""The officers of the vault as choices in forms; who has left is read, not chosen anew."""

from exitdesk.domain.officers import Role
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Option, OptionSource
from exitdesk.vault import Vault


class OwnOfficers:
    """Who can be named as the one who sees to something."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def offered_in(self, forms: FormLibrary) -> FormLibrary:
        """Return the forms with the officers where they ask for one."""
        return forms.offering(OptionSource.OFFICERS, self._options)

    def _options(self) -> tuple[Option, ...]:
        return tuple(
            Option(one.officer_id, Text(sv=one.name, fi=one.name), offered=not one.has_left)
            for one in self._vault.officers
            if Role.SUPERVISORS not in one.roles and one.name.strip()
        )
