"""The pages about the plans a client has, built on the desk; loaded when first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page


@dataclass(frozen=True, slots=True)
class PlanPageBuilder:
    """Builds the page of a plan's versions."""

    desk: Desk
    jobs: Jobs
    language: LanguageSwitch

    def by_key(self) -> Mapping[str, Callable[[Place], Page]]:
        """Return how to build each page, by ``Place.page``."""
        return {"plan_version": self.plan_version}

    def plan_version(self, place: Place) -> Page:
        """Return the versions of a plan."""
        from exitdesk.ui.versions.version_pages import PlanVersionPage

        return PlanVersionPage(self.desk, self.jobs, place, self.language)
