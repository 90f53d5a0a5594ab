"""The pages about what leaves and has left; loaded when first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.themes import Theme


@dataclass(frozen=True, slots=True)
class DisclosurePageBuilder:
    """Builds the page that a place names."""

    desk: Desk
    jobs: Jobs
    language: LanguageSwitch
    theme: Theme

    def by_key(self) -> Mapping[str, Callable[[Place], Page]]:
        """Return how to build each page, by ``Place.page``."""
        return {
            "disclosures": self.disclosures,
            "disclosure": self.disclosure,
            "necessary": self.necessary,
        }

    def necessary(self, place: Place) -> Page:
        """Return the necessary disclosure in the making of a case."""
        from exitdesk.ui.disclosures.necessary_pages import NecessaryPage

        return NecessaryPage(self.desk, self.jobs, place, language=self.language, theme=self.theme)

    def disclosures(self, place: Place) -> Page:
        """Return the register, of one case or of all."""
        from exitdesk.ui.disclosures.register_pages import RegisterPage

        return RegisterPage(self.desk, self.jobs, place, self.language)

    def disclosure(self, place: Place) -> Page:
        """Return one line of the register."""
        from exitdesk.ui.disclosures.disclosure_pages import DisclosurePage

        return DisclosurePage(self.desk, self.jobs, place, self.language)
