"""The pages about backups; their modules are loaded when first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.ui.backups.backup_runs import BackupRun
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.themes import Theme


@dataclass(frozen=True, slots=True)
class BackupPageBuilder:
    """Builds the page that a place names; ``run`` goes on while other pages are shown."""

    desk: Desk
    jobs: Jobs
    language: LanguageSwitch
    theme: Theme
    run: BackupRun

    def by_key(self) -> Mapping[str, Callable[[Place], Page]]:
        """Return how to build each page, by ``Place.page``."""
        return {"backup": self.backup, "backup_trial": self.backup_trial}

    def backup(self, _place: Place) -> Page:
        """Return the backups of the vault."""
        from exitdesk.ui.backups.backup_pages import BackupPage

        return BackupPage(self.desk, self.jobs, self.language, self.run)

    def backup_trial(self, _place: Place) -> Page:
        """Return the trial of a restore."""
        from exitdesk.ui.backups.trial_pages import TrialPage

        return TrialPage(self.desk, self.jobs, self.language, self.theme)
