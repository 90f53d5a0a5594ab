"""The pages of the main window, built on the desk; their modules are loaded when first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exitdesk.app_agreement_pages import AgreementPageBuilder
from exitdesk.app_backup_pages import BackupPageBuilder
from exitdesk.app_calendar_pages import CalendarPageBuilder
from exitdesk.app_disclosure_pages import DisclosurePageBuilder
from exitdesk.app_plan_pages import PlanPageBuilder
from exitdesk.app_safety_pages import SafetyPageBuilder
from exitdesk.app_service_pages import ServicePageBuilder
from exitdesk.app_vault_pages import VaultPageBuilder
from exitdesk.app_withdrawal_pages import WithdrawalPageBuilder
from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.domain.idle_times import IdleRule
from exitdesk.ui.backups.backup_runs import BackupRun
from exitdesk.ui.emergency_watches import EmergencyWatch
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.themes import Theme


@dataclass(frozen=True, slots=True)
class IdleMinutes:
    """After how many idle minutes the program locks: asking, choosing, and the keeper's cap."""

    rule: Callable[[], IdleRule]
    choose: Callable[[int], None]
    set_cap: Callable[[int], None]


@dataclass(frozen=True, slots=True)
class PageBuilder:
    """Builds the page that a place names."""

    desk: Desk
    jobs: Jobs
    language: LanguageSwitch
    theme: Theme
    minutes: IdleMinutes
    emergencies: EmergencyWatch | None = None

    def by_key(self) -> Mapping[str, Callable[[Place], Page]]:
        """Return how to build each page, by ``Place.page``."""
        run = BackupRun(self.desk.backups, self.jobs)
        return {
            "today": self.today,
            "cases": self.cases,
            "case": self.case,
            "record": self.record,
            "attachment": self.attachment,
            "form": self.form,
            "print": self.print,
            "report": self.report,
            "log": self.log,
            "settings": self.settings,
            **VaultPageBuilder(self.desk, self.jobs, self.language, self.theme).by_key(),
            **WithdrawalPageBuilder(self.desk, self.jobs, self.language, self.theme).by_key(),
            **ServicePageBuilder(self.desk, self.jobs, self.language).by_key(),
            **SafetyPageBuilder(self.desk, self.jobs, self.language, self.theme).by_key(),
            **AgreementPageBuilder(self.desk, self.jobs, self.language, self.theme).by_key(),
            **DisclosurePageBuilder(self.desk, self.jobs, self.language, self.theme).by_key(),
            **CalendarPageBuilder(self.desk, self.jobs, self.language, self.theme).by_key(),
            **PlanPageBuilder(self.desk, self.jobs, self.language).by_key(),
            **BackupPageBuilder(self.desk, self.jobs, self.language, self.theme, run).by_key(),
        }

    def today(self, _place: Place) -> Page:
        """Return what is due."""
        from exitdesk.ui.cases.today_pages import TodayPage

        return TodayPage(self.desk, self.jobs, self.language, self.emergencies)

    def cases(self, _place: Place) -> Page:
        """Return the list of cases."""
        from exitdesk.ui.cases.case_lists import CaseListPage

        return CaseListPage(self.desk, self.jobs, self.language, self.theme)

    def case(self, place: Place) -> Page:
        """Return one case."""
        from exitdesk.ui.cases.case_pages import CasePage

        return CasePage(self.desk, self.jobs, place, language=self.language, theme=self.theme)

    def record(self, place: Place) -> Page:
        """Return one record to be read."""
        from exitdesk.ui.cases.record_pages import RecordPage

        return RecordPage(self.desk, self.jobs, place, language=self.language)

    def attachment(self, place: Place) -> Page:
        """Return one attachment to be looked at."""
        from exitdesk.ui.attachments.pages import AttachmentPage

        return AttachmentPage(
            self.desk, self.jobs, place, language=self.language, theme=self.theme
        )

    def form(self, place: Place) -> Page:
        """Return a form to be filled in."""
        from exitdesk.ui.agreements.editors import AgreementEditor
        from exitdesk.ui.form_pages import FormPage, Host
        from exitdesk.ui.forms.assessments import AssessmentPage
        from exitdesk.ui.forms.closing_panels import ClosingPanel
        from exitdesk.ui.forms.quick_contacts import QuickContactPage
        from exitdesk.ui.forms.record_panels import RecordPanel
        from exitdesk.ui.forms.wizards import FormWizard

        office = FormOffice(self.desk, self.jobs, self.language, self.desk.clock.today())
        hosts: dict[str, Host] = dict.fromkeys(("intake", "safety_plan"), FormWizard)
        hosts |= {"safety_assessment": AssessmentPage, "life_assessment": AssessmentPage}
        hosts |= {"quick_contact": QuickContactPage}
        hosts["agreement"] = AgreementEditor
        hosts["case_state"] = ClosingPanel
        return FormPage(office, place, hosts, RecordPanel)

    def print(self, place: Place) -> Page:
        """Return what leads to a paper: the pathway, its timeline, or a safety plan."""
        from exitdesk.ui.papers.one_page_prints import OnePagePrintPage
        from exitdesk.ui.papers.pathway_prints import PathwayPrintPage
        from exitdesk.ui.papers.print_pages import PrintPage
        from exitdesk.ui.papers.safety_prints import SafetyPrintPage
        from exitdesk.ui.papers.timeline_prints import TimelinePrintPage

        pages: dict[str, type[PrintPage]] = {
            "pathway": PathwayPrintPage,
            "timeline": TimelinePrintPage,
            "one_page": OnePagePrintPage,
        }
        made = pages.get(place.tab, SafetyPrintPage)
        return made(self.desk, self.jobs, place, language=self.language, theme=self.theme)

    def report(self, place: Place) -> Page:
        """Return the report in the making of a case."""
        from exitdesk.ui.papers.report_pages import ReportPage

        return ReportPage(self.desk, self.jobs, place, language=self.language, theme=self.theme)

    def log(self, _place: Place) -> Page:
        """Return the log of the vault."""
        from exitdesk.ui.cases.logs import LogPage

        return LogPage(self.desk, self.jobs, self.language)

    def settings(self, _place: Place) -> Page:
        """Return the settings."""
        from exitdesk.ui.settings_page import SettingsPage

        own = not self.desk.is_practice
        page = SettingsPage(self.language, self.theme, self.minutes.rule(), has_keys=own)
        page.minutes_chosen.connect(self.minutes.choose)
        page.cap_chosen.connect(self.minutes.set_cap)
        return page
