"""The pages about agreements; loaded when first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.themes import Theme


@dataclass(frozen=True, slots=True)
class AgreementPageBuilder:
    """Builds the page that a place names."""

    desk: Desk
    jobs: Jobs
    language: LanguageSwitch
    theme: Theme

    def by_key(self) -> Mapping[str, Callable[[Place], Page]]:
        """Return how to build each page, by ``Place.page``."""
        return {"agreement": self.agreement, "agreement_print": self.printed}

    def agreement(self, place: Place) -> Page:
        """Return the agreement of one person, to be written."""
        from exitdesk.ui.agreements.pages import AgreementPage

        office = FormOffice(self.desk, self.jobs, self.language, self.desk.clock.today())
        return AgreementPage(office, place)

    def printed(self, place: Place) -> Page:
        """Return one version of an agreement, to be printed."""
        from exitdesk.ui.agreements.prints import AgreementPrintPage

        return AgreementPrintPage(
            self.desk, self.jobs, place, language=self.language, theme=self.theme
        )
