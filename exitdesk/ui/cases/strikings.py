"""Striking out: what, why, a second look, and what is told of it afterwards."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.strikings import StruckOut
from exitdesk.ui.cases.cards import Card
from exitdesk.ui.cases.strike_steps import Asking, SecondLook, Strikeable, Wish
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.translated import TranslatedWidget

_COUNT_AFTER_MS = 200  # of no further selecting


class StrikePanel(TranslatedWidget):
    """Asks what to strike out of one record and why, looks twice, and has it done."""

    struck = Signal(object)  # StruckOut
    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        object_id: str,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._object_id = object_id
        self._answers: tuple[Strikeable, ...] = ()
        self._wish: Wish | None = None
        self._problem = ProblemBox(language)
        self._asking = Asking()
        self._look = SecondLook()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_COUNT_AFTER_MS)
        self._pause.timeout.connect(self._count)
        self._asking.changed.connect(self._begin_count)
        self._asking.buttons.pressed.connect(self._act)
        self._look.buttons.pressed.connect(self._act)
        self._card = Card("strike_card")
        self._arrange()
        self.retranslate()

    def offer(self, answers: Sequence[Strikeable]) -> None:
        """Begin, with the answers of the version that is shown."""
        self._answers = tuple(answers)
        self._wish = None
        self._problem.say(None)
        self._asking.offer(self._answers)
        self._turn_to(self._asking)
        self._begin_count()

    def name_again(self, answers: Sequence[Strikeable]) -> None:
        """Name the same answers in another language; the choice, the passage and the reason stay.

        A text that has been covered since goes out of sight here, too.
        """
        before = self._asking.answer
        if len(answers) != len(self._answers) or before is None:
            return
        self._answers = tuple(answers)
        self._asking.name_again(self._answers)
        answer = self._asking.answer
        if answer is None or answer.text != before.text:
            self._asking.show_text()
            self._turn_to(self._asking)
        elif self._wish is None:
            self._begin_count()
        else:
            self._wish = replace(self._wish, answer=answer)
            self._look.name_again(self._wish)

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no more when nobody looks."""
        super().hideEvent(event)
        self._pause.stop()

    def retranslate(self) -> None:
        """Say the title; what has been chosen stays."""
        self._card.entitle(self.tr("Strike out everywhere"))

    def take_focus(self) -> None:
        """Put the cursor on the choice of an answer."""
        self._asking.choice.setFocus()

    def _arrange(self) -> None:
        self._card.body.addWidget(self._problem)
        self._card.body.addWidget(self._asking)
        self._card.body.addWidget(self._look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def _turn_to(self, part: QWidget) -> None:
        self._asking.setVisible(part is self._asking)
        self._look.setVisible(part is self._look)

    # -- counting ----------------------------------------------------------------------------

    def _begin_count(self) -> None:
        self._wish = None
        self._asking.tell(None)
        self._pause.start()

    def _count(self) -> None:
        answer = self._asking.answer
        if answer is None:
            return
        work = partial(_counted, self._desk, self._object_id, answer, self._asking.passage)
        self._jobs.run(work, self._take_count, self._fail)

    def _take_count(self, wish: Wish) -> None:
        is_chosen = (wish.answer, wish.passage) == (self._asking.answer, self._asking.passage)
        if is_chosen and not self._pause.isActive():
            self._wish = wish
            self._problem.say(None)
            self._asking.tell(wish)

    # -- doing -------------------------------------------------------------------------------

    def _act(self, key: str) -> None:
        if key == "cancel_strike":
            self.closed.emit()
        elif key == "look_again":
            self._turn_to(self._asking)
            self._asking.take_focus()
        elif self._wish is not None and key == "go_on":
            self._problem.say(None)
            self._look.show_wish(self._wish)
            self._turn_to(self._look)
            self._look.buttons.button("look_again").setFocus()
        elif self._wish is not None:
            self._strike(self._wish)

    def _strike(self, wish: Wish) -> None:
        self._look.set_busy(busy=True)
        work = partial(
            self._desk.strikings.strike,
            self._object_id,
            wish.answer.path,
            wish.passage,
            self._asking.reason,
            with_copies=self._look.takes_copies,
        )
        self._jobs.run(work, self._done, self._fail)

    def _done(self, struck: StruckOut) -> None:
        self._look.set_busy(busy=False)
        self.struck.emit(struck)

    def _fail(self, error: ExitDeskError) -> None:
        self._look.set_busy(busy=False)
        self._turn_to(self._asking)
        self._problem.say(error.text)


def _counted(desk: Desk, object_id: str, answer: Strikeable, passage: str | None) -> Wish:
    count = desk.strikings.count(object_id, answer.path, passage)
    return Wish(answer, passage, count, desk.strikings.old_copies())
