"""The plan full-screen: one client's plan, in the client's language, and nothing else.

Nothing of the vault but this plan is in the window, and the main window is gone while it is up:
no key can lead elsewhere. Leaving it locks.
"""

from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.together import PlanSection, TogetherView, TogetherWords
from exitdesk.domain.cases import Revision
from exitdesk.domain.document_languages import DocumentLanguage
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import ButtonRow, Card, empty, said
from exitdesk.ui.cases.focus_marks import FocusMark, put_focus
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme
from exitdesk.ui.together import changes, plan_cards
from exitdesk.ui.together.new_steps import NewStepPanel

_CHARACTERS = 64
_LARGER = 1.45  # than the officer's own text


class TogetherWindow(QWidget):
    """Shows the plan; steps can be ticked, moved and added."""

    leave_requested = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, view: TogetherView) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._theme = theme
        self._view = view
        self._words = TogetherWords(view.language)
        self._safety: tuple[PlanSection, ...] | None = None
        self._new: NewStepPanel | None = None
        self._points = round(theme.points * _LARGER)
        self._languages = ButtonRow([one.code for one in view.languages])
        self._languages.pressed.connect(self._choose_language)
        self._leave = QPushButton()
        self._leave.setObjectName("leave_button")
        self._leave.clicked.connect(self.leave_requested)
        self._hint = PlainLabel("muted", "leave_hint")
        self._problem = PlainLabel("error", "problem_label")
        self._problem.hide()
        self._column = CentredColumn(_CHARACTERS)
        self._arrange()
        self._listen()
        theme.lend(self._points)
        self._fill()

    @property
    def view(self) -> TogetherView:
        """What is shown."""
        return self._view

    @property
    def language(self) -> DocumentLanguage:
        """The language it is shown in."""
        return self._words.language

    def flush(self) -> None:
        """Hand half a step to the drafts; called before the program locks."""
        if self._new is not None:
            self._new.flush()

    def take_focus(self) -> None:
        """Put the cursor in the plan."""
        self.activateWindow()
        self._column.setFocus()

    # -- keys --------------------------------------------------------------------------------

    def _listen(self) -> None:
        """Take the few keys that do something here; no other key is bound to anything."""
        for key in ("Escape", "F11"):
            QShortcut(QKeySequence(key), self).activated.connect(self.leave_requested)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self._next_language)
        for key, change in (("Ctrl++", 2), ("Ctrl+=", 2), ("Ctrl+-", -2)):
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._resize, change))

    def _resize(self, change: int) -> None:
        self._points = self._theme.lend(self._points + change)

    def _next_language(self) -> None:
        codes = [one.code for one in self._view.languages]
        place = codes.index(self.language.code) if self.language.code in codes else -1
        self._choose_language(codes[(place + 1) % len(codes)])

    def _choose_language(self, code: str) -> None:
        chosen = next(one for one in self._view.languages if one.code == code)
        self._words = TogetherWords(chosen)
        if self._new is not None:
            self._new.say(self._words)
        if self._safety is not None:
            self._read_safety()
        self._fill()

    # -- showing -----------------------------------------------------------------------------

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(32, 16, 32, 8)
        bar.addWidget(self._languages, 1)
        bar.addWidget(self._hint)
        bar.addWidget(self._leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._problem)
        layout.addWidget(self._column, 1)

    def _fill(self) -> None:
        """Build everything anew; the focus and where it was scrolled to stay."""
        held, bar = self._held(), self._column.verticalScrollBar()
        height = bar.value()
        if self._new is not None:
            self._new.setParent(self)
        empty(self._column.body)
        self._say_bar()
        add = self._column.body.addWidget
        if self._view.practice:
            add(said(self._words.say("practice_vault"), "muted"))
        add(said(self._words.say("title"), "title"))
        plan = self._view.plan
        add(plan_cards.where_card(plan, self._words))
        for card in self._goal_cards():
            add(card)
        meet = plan_cards.meet_card(plan, self._words)
        if meet is not None:
            add(meet)
        self._add_safety()
        self._column.body.addStretch(1)
        QTimer.singleShot(0, partial(bar.setValue, height))  # once all is laid out
        self._put_focus(held)

    def _say_bar(self) -> None:
        self.setWindowTitle(self._words.say("window_title"))
        self._leave.setText(self._words.say("leave"))
        self._hint.setText(self._words.say("leave_hint"))
        self._hint.setVisible(not self._view.practice)
        self._languages.setAccessibleName(self._words.say("language"))
        self._languages.say({one.code: one.own_name for one in self._view.languages})
        for one in self._view.languages:
            button = self._languages.button(one.code)
            set_role(button, "tab")
            button.setCheckable(True)
            button.setChecked(one.code == self.language.code)

    def _goal_cards(self) -> list[Card]:
        plan, words, cards = self._view.plan, self._words, []
        for domain in plan.domains:
            card = plan_cards.domain_card(domain, words)
            for goal in domain.goals:
                card.body.addWidget(self._part(plan_cards.GoalPart(goal, goal.steps, words, plan)))
            cards.append(card)
        rest = Card("rest_card")
        rest.entitle(words.say("other_steps"))
        if not cards:
            rest.body.addWidget(said(words.say("no_goals"), "muted"))
        rest.body.addWidget(self._part(plan_cards.GoalPart(None, plan.loose, words, plan)))
        return [*cards, rest]

    def _part(self, part: plan_cards.GoalPart) -> plan_cards.GoalPart:
        part.ticked.connect(self._tick)
        part.moved.connect(self._move)
        part.add_requested.connect(self._begin_step)
        if self._new is not None and self._new.goal == part.goal_id:
            part.take_panel(self._new)
        return part

    def _held(self) -> FocusMark:
        """Return where the focus stands, though another window should have it now."""
        widget: QWidget | None = self.focusWidget()
        if widget is None:
            return FocusMark()
        return FocusMark(widget.objectName(), str(widget.property("object_id") or ""))

    def _put_focus(self, held: FocusMark) -> None:
        if not held or put_focus(self, held) is None:
            self._column.setFocus()

    # -- the safety plan ---------------------------------------------------------------------

    def _add_safety(self) -> None:
        if not self._view.safety_plan:
            return
        button = ButtonRow(("safety",))
        key = "show_safety" if self._safety is None else "hide_safety"
        button.say({"safety": self._words.say(key)})
        button.pressed.connect(self._turn_safety)
        self._column.body.addWidget(button)
        if self._safety is not None:
            self._column.body.addWidget(plan_cards.safety_card(self._safety, self._words))

    def _turn_safety(self, _key: str) -> None:
        if self._safety is None:
            self._read_safety()
        else:
            self._safety = None
            self._fill()

    def _read_safety(self) -> None:
        work = partial(self._desk.together.safety_plan, self._view.safety_plan, self.language)
        self._jobs.run(work, self._show_safety, self._fail)

    def _show_safety(self, sections: tuple[PlanSection, ...]) -> None:
        self._safety = sections
        self._fill()

    # -- changing ----------------------------------------------------------------------------

    def _tick(self, object_id: str, is_done: bool) -> None:  # noqa: FBT001  (a signal's value)
        work = partial(changes.tick, self._desk, object_id, is_done=is_done)
        self._jobs.run(work, self._after_writing, self._fail)

    def _move(self, object_id: str, day: date) -> None:
        work = partial(changes.move, self._desk, object_id, day)
        self._jobs.run(work, self._after_writing, self._fail)

    def _begin_step(self, goal: str) -> None:
        if self._new is not None:
            self._new.flush()
            self._new.deleteLater()
        self._new = NewStepPanel(self._desk, self._jobs, self._view, self._words, goal)
        self._new.added.connect(self._after_adding)
        self._new.closed.connect(self._end_step)
        self._new.failed.connect(self._fail)
        self._fill()
        self._new.take_focus()

    def _after_adding(self) -> None:
        self._end_step()
        self._read()

    def _end_step(self) -> None:
        if self._new is not None:
            self._new.deleteLater()
            self._new = None
        self._fill()

    def _after_writing(self, _revision: Revision) -> None:
        self._read()

    def _read(self) -> None:
        work = partial(self._desk.together.view, self._view.plan.case_id)
        self._jobs.run(work, self._show, self._fail)

    def _show(self, view: TogetherView) -> None:
        self._problem.hide()
        self._view = view
        self._fill()

    def _fail(self, error: ExitDeskError) -> None:
        lang = self.language.lang
        said_so = self._words.say("not_saved") if lang is None else error.text.in_lang(lang)
        self._problem.setText(said_so)
        self._problem.show()
        self._fill()  # what is on the screen goes back to what is written
