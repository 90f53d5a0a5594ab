"""Checking the whole log from its page: progress, and what was found in words."""

from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.logs import ChainCheck, LogResult
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.translated import TranslatedWidget

_MOST_TOLD = 6  # findings; more of them say nothing new
_WHOLE = Text(
    sv="Loggen är hel. Poster: {entries}. Den sista har märket {head}. Varje post är undertecknad "
    "av en tjänsteman som fick göra den, och alla uppgifter som loggen nämner finns kvar.",
    fi="Loki on ehjä. Merkintöjä: {entries}. Viimeisen tunnus on {head}. Jokaisen merkinnän on "
    "allekirjoittanut virkamies, jolla oli siihen oikeus, ja kaikki lokin mainitsemat tiedot "
    "ovat tallella.",
)
_BROKEN = Text(
    sv="Loggen är inte hel. Poster: {entries}. Den sista har märket {head}. Ändra ingenting i "
    "valvets mapp, lås valvet och meddela den som ansvarar för valvet. Anmärkningar:",
    fi="Loki ei ole ehjä. Merkintöjä: {entries}. Viimeisen tunnus on {head}. Älä muuta mitään "
    "holvin kansiossa, lukitse holvi ja ilmoita holvin vastuuhenkilölle. Havainnot:",
)


class LogCheckBar(TranslatedWidget):
    """A button that has the whole log checked; it can be stopped, and nothing waits for it."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._check: ChainCheck | None = None
        self._button = QPushButton()
        self._button.setObjectName("check_log_button")
        self._button.clicked.connect(self._press)
        self._progress = QProgressBar()
        self._progress.setObjectName("check_progress")
        self._progress.hide()
        self._good = ProblemBox(language, "notice")
        self._bad = ProblemBox(language)
        self.buttons = FlowLayout(None, 12, 8)  # others may stand here, too
        self.buttons.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self.buttons)
        layout.addWidget(self._progress)
        layout.addWidget(self._good)
        layout.addWidget(self._bad)
        self.retranslate()

    def offer(self, *, is_offered: bool) -> None:
        """Show the button, or leave it out where only a part of the log is shown."""
        self._button.setVisible(is_offered)

    def retranslate(self) -> None:
        """Say the button's words in the language in use."""
        is_idle = not self._progress.isVisibleTo(self)
        self._button.setText(self.tr("Chec&k the whole log") if is_idle else self.tr("Sto&p"))
        self._progress.setAccessibleName(self.tr("Checking the log"))

    def _press(self) -> None:
        self._say(None, None)
        if self._progress.isVisibleTo(self):
            self._rest()
            return
        self._progress.setRange(0, 0)
        self._progress.show()
        self.retranslate()
        self._jobs.run(self._desk.log.check, self._begun, self._fail)

    def _begun(self, check: ChainCheck) -> None:
        if self._progress.isVisibleTo(self):
            self._check = check
            self._progress.setRange(0, check.total)
            self._jobs.run(check.step, self._stepped, self._fail)

    def _stepped(self, more: bool) -> None:  # noqa: FBT001  (a job's answer)
        check = self._check
        if check is None:  # stopped
            return
        self._progress.setValue(check.done)
        if more:
            self._jobs.run(check.step, self._stepped, self._fail)
        else:
            self._jobs.run(check.result, self._end, self._fail)

    def _end(self, result: LogResult) -> None:
        if self._check is None:
            return
        self._rest()
        values = {"entries": result.entries, "head": result.head}
        if not result.problems:
            self._say(_WHOLE.filled(values), None)
            return
        told = [_BROKEN.filled(values), *result.problems[:_MOST_TOLD]]
        sv, fi = (" ".join(parts) for parts in zip(*((t.sv, t.fi) for t in told), strict=True))
        self._say(None, Text(sv=sv, fi=fi))

    def _fail(self, error: ExitDeskError) -> None:
        self._rest()
        self._say(None, error.text)

    def _rest(self) -> None:
        self._check = None
        self._progress.hide()
        self.retranslate()

    def _say(self, good: Text | None, bad: Text | None) -> None:
        self._good.say(good)
        self._bad.say(bad)
