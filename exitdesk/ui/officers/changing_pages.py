"""The page on which an officer's name and tasks are changed."""

from PySide6.QtCore import Signal

from exitdesk.casework.desks import Desk
from exitdesk.casework.officers import OfficerLine
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.officers import Role
from exitdesk.domain.texts import Text
from exitdesk.ui.first_start.step_windows import StepWindow
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.officers.officer_steps import WhoStep
from exitdesk.ui.officers.step_pages import OfficerStepsPage
from exitdesk.ui.themes import Theme

_CHANGED = Text(
    sv="Ändringen är sparad och antecknad i loggen.",
    fi="Muutos on tallennettu ja kirjattu lokiin.",
)


class ChangedWhoStep(WhoStep):
    """The same questions about an officer who is in already."""

    def retranslate(self) -> None:
        """Say the questions."""
        super().retranslate()
        self._title.setText(self.tr("Name and tasks"))
        self._lead.setText(
            self.tr(
                "What was written before shows the new name; the log tells when it was changed."
            )
        )


class ChangingSteps(StepWindow):
    """One step, and a button that saves it."""

    given = Signal(str, object)  # name, roles
    left = Signal()

    def __init__(self, language: LanguageSwitch, theme: Theme) -> None:
        self._who = ChangedWhoStep(language)
        super().__init__(language, theme, (self._who,), within=True)
        self._show_step(0)

    def show_officer(self, name: str, roles: frozenset[Role], *, may_change: bool) -> None:
        """Show an officer as they are."""
        self._who.show_officer(name, roles, may_change=may_change)
        self._show_step(0)

    def retranslate(self) -> None:
        """Say the buttons."""
        self._back_button.setText(self.tr("‹ &Back"))
        self._next_button.setText(self.tr("&Save"))
        self._status.setText("")
        self._caption.hide()

    def _answer(self, _step: Step) -> None:
        self.given.emit(self._who.name, self._who.roles)

    def _may_go_back(self, step: Step) -> bool:
        return step in self._steps

    def _go_back(self) -> None:
        self.left.emit()


class ChangingPage(OfficerStepsPage):
    """Shows one officer's name and tasks and saves what is changed."""

    def __init__(
        self, desk: Desk, jobs: Jobs, place: Place, language: LanguageSwitch, theme: Theme
    ) -> None:
        self._place = place
        self._changing = ChangingSteps(language, theme)
        self._before: OfficerLine | None = None
        super().__init__(desk, jobs, language, self._changing)
        self._changing.given.connect(self._save)
        self._changing.left.connect(self._leave)
        self._changing.show_busy()
        self._jobs.run(self._desk.officers.list, self._show, self._changing.show_failure)

    def place(self) -> Place:
        """Return this officer."""
        return self._place

    def _show(self, lines: tuple[OfficerLine, ...]) -> None:
        found = [one for one in lines if one.officer.officer_id == self._place.object_id]
        if not found:
            self._leave()
            return
        self._before = found[0]
        officer = found[0].officer
        may = self._desk.officers.may_administer
        self._changing.show_officer(officer.name, officer.roles, may_change=may)

    def _save(self, name: str, roles: frozenset[Role]) -> None:
        before, officers = self._before, self._desk.officers
        if before is None:
            return
        officer = before.officer

        def work() -> None:
            if roles != officer.roles:  # first: it is the one that may be refused
                officers.set_roles(officer.officer_id, roles)
            if name != officer.name:
                officers.rename(officer.officer_id, name)

        self._changing.show_busy()
        self._jobs.run(work, self._saved, self._fail)

    def _saved(self, _nothing: None) -> None:
        self._end(_CHANGED)

    def _fail(self, error: ExitDeskError) -> None:
        self._changing.show_failure(error)
