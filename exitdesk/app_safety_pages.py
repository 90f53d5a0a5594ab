"""The pages about safety, built on the desk; their modules are loaded when first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.themes import Theme


@dataclass(frozen=True, slots=True)
class SafetyPageBuilder:
    """Builds the emergency sheet of a case."""

    desk: Desk
    jobs: Jobs
    language: LanguageSwitch
    theme: Theme

    def by_key(self) -> Mapping[str, Callable[[Place], Page]]:
        """Return how to build each page, by ``Place.page``."""
        return {"emergency": self.emergency, "emergency_print": self.emergency_print}

    def emergency(self, place: Place) -> Page:
        """Return what must be known at once of a case."""
        from exitdesk.ui.safety.emergency_pages import EmergencyPage

        return EmergencyPage(self.desk, self.jobs, place, language=self.language, theme=self.theme)

    def emergency_print(self, place: Place) -> Page:
        """Return what leads to the sheet on paper."""
        from exitdesk.ui.safety.emergency_prints import EmergencyPrintPage

        return EmergencyPrintPage(
            self.desk, self.jobs, place, language=self.language, theme=self.theme
        )
