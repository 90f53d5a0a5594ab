"""The pages about a withdrawal and about summaries; loaded when first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.themes import Theme


@dataclass(frozen=True, slots=True)
class WithdrawalPageBuilder:
    """Builds the page that a place names."""

    desk: Desk
    jobs: Jobs
    language: LanguageSwitch
    theme: Theme

    def by_key(self) -> Mapping[str, Callable[[Place], Page]]:
        """Return how to build each page, by ``Place.page``."""
        return {
            "withdrawal": self.withdrawal,
            "withdrawn": self.withdrawn,
            "recall": self.recall,
            "summary": self.summary,
        }

    def withdrawal(self, place: Place) -> Page:
        """Return where an agreement is withdrawn."""
        from exitdesk.ui.withdrawals.withdrawal_pages import WithdrawalPage

        return WithdrawalPage(self.desk, self.jobs, place, self.language)

    def withdrawn(self, place: Place) -> Page:
        """Return what follows from a withdrawal."""
        from exitdesk.ui.withdrawals.withdrawn_pages import WithdrawnPage

        return WithdrawnPage(self.desk, self.jobs, place, self.language)

    def recall(self, place: Place) -> Page:
        """Return the letter to one recipient."""
        from exitdesk.ui.withdrawals.recall_pages import RecallPage

        return RecallPage(self.desk, self.jobs, place, language=self.language, theme=self.theme)

    def summary(self, place: Place) -> Page:
        """Return a summary in the making of a case's notes."""
        from exitdesk.ui.summaries.summary_pages import SummaryPage

        return SummaryPage(self.desk, self.jobs, place, self.language)
