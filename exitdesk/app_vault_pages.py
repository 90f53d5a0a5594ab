"""The pages about the vault itself: who uses it and with which keys; loaded when first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.themes import Theme


@dataclass(frozen=True, slots=True)
class VaultPageBuilder:
    """Builds the page that a place names."""

    desk: Desk
    jobs: Jobs
    language: LanguageSwitch
    theme: Theme

    def by_key(self) -> Mapping[str, Callable[[Place], Page]]:
        """Return how to build each page, by ``Place.page``."""
        return {
            "passphrase": self.passphrase,
            "recovery_sheet": self.recovery_sheet,
            "device": self.device,
            "officers": self.officers,
            "officer": self.officer,
            "officer_adding": self.officer_adding,
            "officer_removing": self.officer_removing,
            "vault_key": self.vault_key,
            "supervisors": self.supervisors,
            "policy": self.policy,
            "phases": self.phases,
            "policy_editor": self.policy_editor,
        }

    def passphrase(self, _place: Place) -> Page:
        """Return the change of the passphrase."""
        from exitdesk.ui.keys.key_pages import PassphrasePage

        return PassphrasePage(self.desk, self.jobs, self.language, self.theme)

    def recovery_sheet(self, _place: Place) -> Page:
        """Return what leads to another recovery sheet."""
        from exitdesk.ui.keys.key_pages import RecoverySheetPage

        return RecoverySheetPage(self.desk, self.jobs, self.language, self.theme)

    def device(self, _place: Place) -> Page:
        """Return whether the keyring of this computer is needed."""
        from exitdesk.ui.keys.device_pages import DevicePage

        return DevicePage(self.desk, self.jobs, self.language)

    def phases(self, _place: Place) -> Page:
        """Return the unit's phases."""
        from exitdesk.ui.phases.phase_pages import PhasePage

        return PhasePage(self.desk, self.jobs, self.language)

    def officers(self, _place: Place) -> Page:
        """Return the list of officers."""
        from exitdesk.ui.officers.officer_pages import OfficerListPage

        return OfficerListPage(self.desk, self.jobs, self.language)

    def officer(self, place: Place) -> Page:
        """Return one officer's name and tasks."""
        from exitdesk.ui.officers.changing_pages import ChangingPage

        return ChangingPage(self.desk, self.jobs, place, self.language, self.theme)

    def officer_adding(self, _place: Place) -> Page:
        """Return what lets an officer in."""
        from exitdesk.ui.officers.admitting_pages import AdmittingPage

        return AdmittingPage(self.desk, self.jobs, self.language, self.theme)

    def officer_removing(self, place: Place) -> Page:
        """Return what lets an officer go."""
        from exitdesk.ui.officers.removing_pages import RemovingPage

        return RemovingPage(self.desk, self.jobs, place, self.language, self.theme)

    def vault_key(self, _place: Place) -> Page:
        """Return what gives the vault a new key."""
        from exitdesk.ui.officers.removing_pages import VaultKeyPage

        return VaultKeyPage(self.desk, self.jobs, self.language, self.theme)

    def supervisors(self, _place: Place) -> Page:
        """Return recovery by two people."""
        from exitdesk.ui.officers.supervisor_pages import SupervisorsPage

        return SupervisorsPage(self.desk, self.jobs, self.language, self.theme)

    def policy(self, _place: Place) -> Page:
        """Return what may be disclosed, and to whom."""
        from exitdesk.ui.policies.policy_pages import PolicyPage

        return PolicyPage(self.desk, self.jobs, self.language)

    def policy_editor(self, place: Place) -> Page:
        """Return the change of it in the making; who may not change it reads it."""
        from exitdesk.ui.policies.editor_pages import PolicyEditorPage

        if not self.desk.policies.may_change:
            return self.policy(place)
        return PolicyEditorPage(self.desk, self.jobs, place, self.language, self.theme)
