"""The page on which a keeper lets an officer in."""

from functools import partial

from exitdesk.casework.desks import Desk
from exitdesk.casework.officers import Admitted
from exitdesk.casework.own_keys import judge
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.officers import Role
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.officers.officer_steps import AdmittingSteps
from exitdesk.ui.officers.step_pages import OfficerStepsPage
from exitdesk.ui.papers.outlets import NOT_PRINTED, Outcome, print_pdf
from exitdesk.ui.themes import Theme

_ADMITTED = Text(
    sv="Tjänstemannen har lagts till. Skrivbordets nummer är {desk}: det väljs när valvet låses "
    "upp. Ärenden delas ett i taget, på ärendets egen sida.",
    fi="Virkamies on lisätty. Työpöydän numero on {desk}: se valitaan holvia avattaessa. Asiat "
    "jaetaan yksitellen, asian omalla sivulla.",
)


class AdmittingPage(OfficerStepsPage):
    """Name and tasks, passphrase, recovery sheet."""

    def __init__(self, desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme) -> None:
        self._admitting = AdmittingSteps(language, theme, judge)
        self._admitted: Admitted | None = None
        super().__init__(desk, jobs, language, self._admitting)
        self._admitting.given.connect(self._admit)
        self._admitting.print_requested.connect(self._make_paper)
        self._admitting.typed_back.connect(self._note_checked)
        self._admitting.left.connect(self._leave)

    def place(self) -> Place:
        """Return the adding of an officer."""
        return Place("officer_adding")

    def _admit(self, name: str, passphrase: bytearray, roles: frozenset[Role]) -> None:
        self._admitting.show_busy()
        work = partial(self._desk.officers.admit, name, passphrase, roles)
        self._jobs.run(work, self._show_sheet, self._fail)

    def _show_sheet(self, admitted: Admitted) -> None:
        self._admitted = admitted
        self._admitting.show_sheet(admitted.sheet)

    def _fail(self, error: ExitDeskError) -> None:
        if not _is_about_passphrase(error):
            self._admitting.ask_who_again()
        self._admitting.show_failure(error)

    def _make_paper(self) -> None:
        if self._admitted is not None:
            work = partial(_pdf, self._desk, self._admitted, self._language.lang)
            self._jobs.run_beside(work, self._print, self._admitting.show_failure)

    def _print(self, pdf: bytes) -> None:
        if print_pdf(self, self._language, pdf) is Outcome.REFUSED:
            self._admitting.say_problem(NOT_PRINTED)

    def _note_checked(self) -> None:
        admitted = self._admitted
        if admitted is None:
            return
        officer_id = admitted.officer.officer_id

        def work() -> str:
            self._desk.officers.note_sheet_checked(officer_id)
            lines = self._desk.officers.list()
            return next(one.desk for one in lines if one.officer.officer_id == officer_id)

        self._jobs.run(work, self._say_end, self._admitting.show_failure)

    def _say_end(self, desk: str) -> None:
        self._end(_ADMITTED.filled({"desk": desk}))


def _is_about_passphrase(error: ExitDeskError) -> bool:
    from exitdesk.casework.own_keys import WeakPassphraseError

    return isinstance(error, WeakPassphraseError)


def _pdf(desk: Desk, admitted: Admitted, lang: Lang) -> bytes:
    return desk.officers.sheet_paper(admitted, lang).pdf
