"""A step that client and officer think of at the screen; half a step is kept as a draft."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.together import TogetherView, TogetherWords
from exitdesk.domain.answers import Answer
from exitdesk.domain.cases import Revision
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.forms.drafts import DraftKeeper
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role

_LONGEST = 160  # characters, as the form has it


class NewStepPanel(QFrame):
    """Asks what is done, who does it and by when; ``goal`` is "" for a step of none."""

    added = Signal()
    closed = Signal()
    failed = Signal(object)  # ExitDeskError

    def __init__(
        self, desk: Desk, jobs: Jobs, view: TogetherView, words: TogetherWords, goal: str
    ) -> None:
        super().__init__()
        set_role(self, "notice")
        self._desk = desk
        self._view = view
        self.goal = goal
        self._keeper = DraftKeeper(
            desk, jobs, form=desk.forms.latest("step"), case_id=view.plan.case_id, parent=self
        )
        self._keeper.finished.connect(self._after_adding)
        self._keeper.not_finished.connect(self._on_failed)
        self._keeper.failed.connect(self._on_failed)
        self._keeper.discarded.connect(self.closed)
        self._labels = {key: PlainLabel("question") for key in _FIELDS}
        self._title = QLineEdit()
        self._title.setObjectName("step_title_edit")
        self._title.setMaxLength(_LONGEST)
        self._who = QComboBox()
        self._who.setObjectName("step_who_choice")
        for key, _placed in view.who:
            self._who.addItem("", key)
        self._day = DayEdit("step_day_edit")
        for edit in (self._title, self._day):
            edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._wrong = PlainLabel("error", "step_problem")
        self._wrong.hide()
        self._buttons = ButtonRow(("save_step", "not_now"), primary="save_step")
        self._buttons.pressed.connect(self._act)
        self._arrange()
        self.say(words)
        self._title.textEdited.connect(self._keep)
        self._day.textEdited.connect(self._keep)
        self._who.activated.connect(self._keep)
        self._title.returnPressed.connect(partial(self._act, "save_step"))

    def say(self, words: TogetherWords) -> None:
        """Say everything in another language; what is typed stays."""
        self._words = words
        fields: Mapping[str, QWidget] = {
            "step_words": self._title,
            "step_who": self._who,
            "step_day": self._day,
        }
        for key, field in fields.items():
            self._labels[key].setText(words.say(key))
            field.setAccessibleName(words.say(key))
        for number, (key, placed) in enumerate(self._view.who):
            self._who.setItemText(number, words.who_may(key, placed))
        today = self._view.plan.today
        self._day.setPlaceholderText(f"{today.day}.{today.month}.{today.year}")
        self._buttons.say({key: words.say(key) for key in ("save_step", "not_now")})
        self._wrong.hide()

    def take_focus(self) -> None:
        """Put the cursor where the words of the step go."""
        self._title.setFocus()

    def flush(self) -> None:
        """Hand what is typed to the drafts now."""
        self._keeper.flush()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        for key, field in zip(_FIELDS, (self._title, self._who, self._day), strict=True):
            layout.addWidget(self._labels[key])
            layout.addWidget(field)
        layout.addWidget(self._wrong)
        layout.addWidget(self._buttons)

    def _answers(self) -> dict[str, Answer]:
        who = str(self._who.currentData())
        return self._desk.together.new_step(self.goal, self._title.text(), who, self._day.day)

    def _keep(self, _changed: object = None) -> None:
        self._keeper.take(self._answers(), "step/title")

    def _act(self, key: str) -> None:
        if key == "not_now":
            self._keeper.discard()
            return
        problem = self._problem()
        self._wrong.setText(problem)
        self._wrong.setVisible(bool(problem))
        if not problem:
            self._buttons.setEnabled(False)
            self._keeper.finish(self._answers(), "step/title")

    def _problem(self) -> str:
        if not self._title.text().strip():
            self._title.setFocus()
            return self._words.say("words_missing")
        if self._day.is_wrong:
            self._day.setFocus()
            return self._words.say("day_missing", day=self._day.placeholderText())
        return ""

    def _after_adding(self, _revision: Revision) -> None:
        self.added.emit()

    def _on_failed(self, error: ExitDeskError) -> None:
        self._buttons.setEnabled(True)
        self.failed.emit(error)


_FIELDS = ("step_words", "step_who", "step_day")
