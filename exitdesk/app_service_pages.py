"""The pages of the register of partners and of referrals; loaded when first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page


@dataclass(frozen=True, slots=True)
class ServicePageBuilder:
    """Builds the page that a place names."""

    desk: Desk
    jobs: Jobs
    language: LanguageSwitch

    def by_key(self) -> Mapping[str, Callable[[Place], Page]]:
        """Return how to build each page, by ``Place.page``."""
        return {
            "partners": self.partners,
            "partner": self.partner,
            "partner_form": self.partner_form,
            "referral": self.referral,
        }

    def partners(self, place: Place) -> Page:
        """Return the register of partners."""
        from exitdesk.ui.partners.register_pages import PartnersPage

        return PartnersPage(self.desk, self.jobs, place, self.language)

    def partner(self, place: Place) -> Page:
        """Return one partner."""
        from exitdesk.ui.partners.partner_pages import PartnerPage

        return PartnerPage(self.desk, self.jobs, place, self.language)

    def partner_form(self, place: Place) -> Page:
        """Return the form of a partner, new or to be corrected."""
        from exitdesk.ui.partners.partner_form_pages import PartnerFormPage

        return PartnerFormPage(self.desk, self.jobs, place, self.language)

    def referral(self, place: Place) -> Page:
        """Return a referral that is begun."""
        from exitdesk.ui.services.referral_pages import ReferralPage

        return ReferralPage(self.desk, self.jobs, place, self.language)
