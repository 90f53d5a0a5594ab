"""The pages of the calendar, built on the desk; their modules are loaded when first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.themes import Theme


@dataclass(frozen=True, slots=True)
class CalendarPageBuilder:
    """Builds the calendar and its week on paper."""

    desk: Desk
    jobs: Jobs
    language: LanguageSwitch
    theme: Theme

    def by_key(self) -> Mapping[str, Callable[[Place], Page]]:
        """Return how to build each page, by ``Place.page``."""
        return {"calendar": self.calendar, "calendar_print": self.week_print}

    def calendar(self, place: Place) -> Page:
        """Return the calendar over all cases."""
        from exitdesk.ui.calendar.pages import CalendarPage

        return CalendarPage(self.desk, self.jobs, place, language=self.language, theme=self.theme)

    def week_print(self, place: Place) -> Page:
        """Return what leads to a week on paper, without names."""
        from exitdesk.ui.calendar.week_prints import WeekPrintPage

        return WeekPrintPage(self.desk, self.jobs, place, language=self.language, theme=self.theme)
