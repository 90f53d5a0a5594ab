"""The page on which a keeper sets up recovery by two people."""

from functools import partial

from exitdesk.casework.desks import Desk
from exitdesk.casework.officers import SupervisorSheet, SupervisorsState
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui import dialogs
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.officers.key_changes import watched
from exitdesk.ui.officers.step_pages import OfficerStepsPage
from exitdesk.ui.officers.supervisor_steps import SupervisorSteps
from exitdesk.ui.papers.outlets import NOT_PRINTED, Outcome, print_pdf
from exitdesk.ui.themes import Theme

_DROPPED = Text(
    sv="Återställning av två personer har tagits bort. Bladen öppnar inte längre detta valv.",
    fi="Kahden henkilön palautus on poistettu. Lomakkeet eivät enää avaa tätä holvia.",
)
_DROP_ASKED = Text(
    sv="Bladen slutar gälla för det här valvet, och valvet får en ny nyckel. En tjänsteman som "
    "förlorar både lösenfrasen och bladet kan därefter inte släppas in på nytt.",
    fi="Lomakkeet lakkaavat avaamasta tätä holvia, ja holvi saa uuden avaimen. Virkamiestä, joka "
    "menettää sekä salalauseen että lomakkeen, ei sen jälkeen voi päästää takaisin.",
)
_DROP = Text(sv="Ta bort", fi="Poista")
_SET_UP = Text(
    sv="Återställning av två personer är ordnad. Varje blad ska förvaras av en egen person; "
    "äldre blad öppnar inte längre detta valv.",
    fi="Kahden henkilön palautus on järjestetty. Kukin lomake kuuluu eri henkilön "
    "säilytettäväksi; aiemmat lomakkeet eivät enää avaa tätä holvia.",
)


class SupervisorsPage(OfficerStepsPage):
    """How many sheets, then each sheet printed and typed back."""

    def __init__(self, desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme) -> None:
        self._setting_up = SupervisorSteps(language, theme)
        super().__init__(desk, jobs, language, self._setting_up)
        self._setting_up.wanted.connect(self._set_up)
        self._setting_up.drop_requested.connect(self._ask_drop)
        self._setting_up.print_requested.connect(self._make_paper)
        self._setting_up.typed_back.connect(self._note)
        self._setting_up.finished.connect(self._say_end)
        self._setting_up.left.connect(self._leave)
        self._jobs.run(desk.officers.supervisors, self._show, self._setting_up.show_failure)

    def place(self) -> Place:
        """Return recovery by two people."""
        return Place("supervisors")

    def flush(self) -> None:
        """Stop the making of sheets that nobody would see."""
        self._setting_up.stop()

    def _show(self, state: SupervisorsState) -> None:
        self._setting_up.show_state(state)

    def _set_up(self, count: int) -> None:
        watch = self._setting_up.begin()
        work = watched(self._desk.officers.set_up_supervisors, watch, count)
        self._jobs.run(work, self._setting_up.show_sheets, self._setting_up.show_failure)

    def _ask_drop(self) -> None:
        if dialogs.ask(self, self._language, _DROP_ASKED, _DROP, dangerous=True):
            self._drop()

    def _drop(self) -> None:
        work = watched(self._desk.officers.drop_supervisors, self._setting_up.begin())
        self._jobs.run(work, self._say_dropped, self._setting_up.show_failure)

    def _say_dropped(self, _nothing: None) -> None:
        self._end(_DROPPED)

    def _make_paper(self, sheet: SupervisorSheet) -> None:
        work = partial(_pdf, self._desk, sheet, self._language.lang)
        self._jobs.run_beside(work, self._print, self._setting_up.show_failure)

    def _print(self, pdf: bytes) -> None:
        if print_pdf(self, self._language, pdf) is Outcome.REFUSED:
            self._setting_up.say_problem(NOT_PRINTED)

    def _note(self, letter: str) -> None:
        work = partial(self._desk.officers.note_supervisor_sheet_checked, letter)
        self._jobs.run(work, _nothing, self._setting_up.show_failure)

    def _say_end(self) -> None:
        self._end(_SET_UP)


def _pdf(desk: Desk, sheet: SupervisorSheet, lang: Lang) -> bytes:
    return desk.officers.supervisor_paper(sheet, lang).pdf


def _nothing(_result: None) -> None:
    """Take the end of a job that needs no answer."""
