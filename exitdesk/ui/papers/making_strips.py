"""What a page shows while its paper is being made: how far it has come, and a way to stop it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exitdesk.casework.paper_makers import PaperMaker, Stage
from exitdesk.casework.papers import Paper
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.papers.makings import Making, Turn
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class MakingStrip(TranslatedWidget):
    """Makes papers, one at a time, and shows itself meanwhile.

    Cancelling, and leaving the page, ends the paper in the making; what it was to be made from
    is kept elsewhere.
    """

    made = Signal(object)  # Paper
    failed = Signal(object)  # ExitDeskError
    ended = Signal()  # made, failed or cancelled

    def __init__(self, papers: PaperMaker, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self._jobs = jobs
        self._making: Making | None = None
        self._stage = Stage.READING
        self._words = PlainLabel("muted", "stage_label")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._cancel = QPushButton()
        self._cancel.setObjectName("cancel_making")
        self._cancel.clicked.connect(self.cancel)
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(16)
        row.addWidget(self._words, 1)
        row.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addLayout(row)
        self.hide()
        self.retranslate()

    @property
    def is_making(self) -> bool:
        """Whether a paper is on its way."""
        return self._making is not None

    def warm_up(self) -> None:
        """Have what makes papers loaded before the first one is asked for."""
        self._jobs.run_beside(self._papers.warm_up, _nothing, _ignore)

    def start(self, order: object, turns: Sequence[Turn]) -> None:
        """Make a paper; ``turns`` lead from ``order`` to what is to be on it."""
        making = Making(self._papers, self._jobs, self)
        making.made.connect(self._take)
        making.failed.connect(self._fail)
        making.reached.connect(self._reach)
        self._making = making
        self._reach(Stage.READING)
        self.show()
        self._cancel.setFocus()
        making.start(order, turns)

    def cancel(self) -> None:
        """Stop the paper in the making, if there is one."""
        if self._making is not None:
            self._making.cancel()
            self._end()
            self.warm_up()  # what made it was ended with it

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when the page goes away: nobody would see the paper."""
        super().hideEvent(event)
        if not event.spontaneous():  # else the whole window was minimised
            self.cancel()

    def retranslate(self) -> None:
        """Say how far it has come."""
        words = {
            Stage.READING: self.tr("The contents are being read…"),
            Stage.MAKING: self.tr("The pages are being made…"),
            Stage.CHECKING: self.tr("The finished file is being checked…"),
        }
        self._words.setText(words[self._stage])
        self._bar.setAccessibleName(words[self._stage])
        self._cancel.setText(self.tr("C&ancel"))

    def _reach(self, stage: Stage) -> None:
        self._stage = stage
        self.retranslate()

    def _take(self, paper: Paper) -> None:
        self._end()
        self.made.emit(paper)

    def _fail(self, error: ExitDeskError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        making, self._making = self._making, None
        if making is not None:
            making.deleteLater()
        self.hide()
        self.ended.emit()


def _nothing(_result: None) -> None:
    """Nobody waits for it."""


def _ignore(_error: ExitDeskError) -> None:
    """Making the paper says it again, in words."""
