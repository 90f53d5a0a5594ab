"""Above an intake: that the client may be in the vault already, in cases open to the officer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.duplicates import INTAKE_FORMS
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.likenesses import LIKENESS_WORDS, Likeness
from exitdesk.forms.model import Form
from exitdesk.ui.cases.cards import empty
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedFrame

_TYPED_MS = 600  # of no further typing
_SHOWN = 3


class LikenessStrip(TranslatedFrame):
    """Tells quietly of likely cases. It asks nothing and blocks nothing."""

    place_requested = Signal(object)  # Place

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._asked: tuple[str | None, Form, Answers] | None = None
        self._found: tuple[Likeness, ...] = ()
        set_role(self, "warning")
        self.setObjectName("likeness_strip")
        self._title = PlainLabel("question", "likeness_title")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPED_MS)
        self._pause.timeout.connect(self._ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 10)
        layout.addWidget(self._title)
        layout.addLayout(self._lines)
        self.hide()
        self.retranslate()

    def follow(self, case_id: str | None, form: Form, answers: Answers) -> None:
        """Look, once typing pauses, whether these answers are like those of another case."""
        if form.key in INTAKE_FORMS:
            self._asked = (case_id, form, answers)
            self._pause.start()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self._title.setText(self.tr("The same person may be in the vault already"))
        empty(self._lines)
        for likeness in self._found[:_SHOWN]:
            link = LinkButton()
            same = ", ".join(self._language.say(LIKENESS_WORDS[kind]) for kind in likeness.kinds)
            parts = (likeness.code, likeness.alias, same)
            link.setText(" · ".join(part for part in parts if part))
            place = Place("case", case_id=likeness.case_id, tab="overview")
            link.clicked.connect(partial(self.place_requested.emit, place))
            self._lines.addWidget(link)

    def _ask(self) -> None:
        if self._asked is not None:
            work = partial(self._desk.duplicates.like, *self._asked)
            self._jobs.run(work, self._show, self._fail)

    def _show(self, found: Sequence[Likeness]) -> None:
        if tuple(found) != self._found:
            self._found = tuple(found)
            self.retranslate()
        self.setVisible(bool(self._found))

    def _fail(self, _error: ExitDeskError) -> None:
        """Say nothing: a hint that cannot be given is no error in the form."""
        self._show(())
