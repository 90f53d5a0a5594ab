"""Adding an attachment in place: read, named by the officer, put into the vault."""

from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from exitdesk.casework.attachments import Adding, Candidate
from exitdesk.casework.desks import Desk
from exitdesk.domain.attachment_errors import NoteTooLongError
from exitdesk.domain.attachments import MOST_NOTE, MOST_TITLE, AttachmentTitle
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.attachments.lines import described
from exitdesk.ui.attachments.slices import Slices
from exitdesk.ui.attachments.takings import FileTaking
from exitdesk.ui.cases.cards import ButtonRow, Card
from exitdesk.ui.forms.editors.plain_boxes import PlainTextBox
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_NOTE_LINES = 2
_FINE = 1000  # steps of the bar


class _Stage(Enum):
    READING = "reading"
    EXAMINING = "examining"
    NAMING = "naming"
    ADDING = "adding"


class AddingPanel(TranslatedWidget):
    """Takes one file from the disk, or picture from the clipboard, into a case.

    Leaving the page ends it; turning to another tab does not.
    """

    kept = Signal(str)  # attachment id
    added = Signal(bool)  # whether it came from the clipboard
    failed = Signal(object)  # ExitDeskError
    ended = Signal()  # added, failed or cancelled
    asked = Signal()  # for the title

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._case_id = ""
        self._stage = _Stage.READING
        self._is_pasted = False
        self._suggested = ""
        self._taking: FileTaking | None = None
        self._candidate: Candidate | None = None
        self._adding: Adding | None = None
        self._slices: Slices | None = None
        self._card = Card("adding_card")
        self._what = PlainLabel("muted", "adding_label")
        self._bar = QProgressBar()
        self._title_label, self._title = PlainLabel("question"), QLineEdit()
        self._title_hint = PlainLabel("hint")
        self._note_label, self._note = PlainLabel("question"), PlainTextBox(_NOTE_LINES)
        self._buttons = ButtonRow(("add_now", "cancel_adding"), primary="add_now")
        self._arrange()
        self.hide()
        self.retranslate()

    @property
    def is_busy(self) -> bool:
        """Whether an attachment is on its way."""
        return self._taking is not None or self._candidate is not None

    def read(self, case_id: str, path: Path) -> None:
        """Begin with a file."""
        self._begin(case_id, is_pasted=False).read(path)

    def paste(self, case_id: str, picture: QImage) -> None:
        """Begin with a picture from the clipboard."""
        self._begin(case_id, is_pasted=True).paste(picture)

    def suggest(self, title: str) -> None:
        """Propose what the next file may be called; the officer may call it anything else."""
        self._suggested = title[:MOST_TITLE]

    def cancel(self) -> None:
        """End it, whatever it has come to; nothing of it stays."""
        if self._taking is not None:
            self._taking.cancel()
        if self._slices is not None:
            self._slices.stop()
        if self._adding is not None:
            self._jobs.run(self._adding.cancel, _nothing, _ignore)
        self._end()

    def hideEvent(self, event: QHideEvent) -> None:
        """End it when the page goes away."""
        super().hideEvent(event)
        if not event.spontaneous() and self.is_busy and not self._is_on_a_shown_page():
            self.cancel()

    def retranslate(self) -> None:
        """Say what is asked for and how far it has come."""
        self._card.entitle(self.tr("New attachment"))
        self._title_label.setText(self.tr("Title"))
        self._title_hint.setText(self.tr("The title is sealed. The file's own name is not kept."))
        self._title.setAccessibleName(self.tr("Title"))
        self._note_label.setText(self.tr("Note (optional, sealed)"))
        self._note.setAccessibleName(self.tr("Note (optional, sealed)"))
        self._buttons.say({"add_now": self.tr("Add to the &case")})
        self._buttons.say({"cancel_adding": self.tr("C&ancel")})
        words = {
            _Stage.READING: self.tr("The file is being read…"),
            _Stage.EXAMINING: self.tr("The pages are being looked through…"),
            _Stage.ADDING: self.tr("The attachment is being sealed…"),
        }
        told = words.get(self._stage, "")
        if self._candidate is not None and self._stage is _Stage.NAMING:
            told = described(self._language, self._candidate)
        self._what.setText(told)
        self._bar.setAccessibleName(told)

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._bar.setTextVisible(False)
        self._title.setObjectName("title_edit")
        self._title.setMaxLength(MOST_TITLE)
        self._note.setObjectName("note_edit")
        for widget in (
            *(self._what, self._bar, self._title_label, self._title_hint, self._title),
            *(self._note_label, self._note, self._buttons),
        ):
            self._card.body.addWidget(widget)
        self._title.textChanged.connect(self._allow)
        self._title.returnPressed.connect(self._add)
        self._buttons.pressed.connect(self._act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def _show_stage(self, stage: _Stage) -> None:
        self._stage = stage
        naming = stage is _Stage.NAMING
        for widget in (
            *(self._title_label, self._title_hint, self._title, self._note_label, self._note),
            self._buttons.button("add_now"),
        ):
            widget.setVisible(naming)
        self._bar.setVisible(not naming)
        self._bar.setRange(0, 0)
        self.retranslate()
        self._allow()

    # -- on its way --------------------------------------------------------------------------

    def _begin(self, case_id: str, *, is_pasted: bool) -> FileTaking:
        self.cancel()
        self._case_id, self._is_pasted = case_id, is_pasted
        self._title.setText(self._suggested)
        self._note.clear()
        taking = FileTaking(self._jobs, self)
        taking.moved.connect(self._move)
        taking.examining.connect(self._look)
        taking.taken.connect(self._take)
        taking.failed.connect(self._fail)
        self._taking = taking
        self._show_stage(_Stage.READING)
        self.show()
        self._buttons.button("cancel_adding").setFocus()
        return taking

    def _look(self) -> None:
        self._show_stage(_Stage.EXAMINING)

    def _take(self, candidate: Candidate) -> None:
        self._candidate = candidate
        self._show_stage(_Stage.NAMING)
        self._title.setFocus()
        self.asked.emit()

    def _act(self, key: str) -> None:
        if key == "add_now":
            self._add()
        else:
            self.cancel()

    def _allow(self) -> None:
        self._buttons.button("add_now").setEnabled(bool(self._title.text().strip()))

    def _add(self) -> None:
        candidate = self._candidate
        if candidate is None or self._stage is not _Stage.NAMING or not self._title.text().strip():
            return
        note = self._note.words()
        if len(note) > MOST_NOTE:  # never cut without a word
            self.failed.emit(NoteTooLongError())
            self._note.setFocus()
            return
        title = AttachmentTitle(self._title.text().strip(), note)
        self._show_stage(_Stage.ADDING)
        self._buttons.button("cancel_adding").setFocus()
        work = partial(self._desk.attachments.add, self._case_id, candidate, title)
        self._jobs.run(work, partial(self._go_on, candidate), partial(self._ask_again, candidate))

    def _go_on(self, candidate: Candidate, adding: Adding) -> None:
        if self._candidate is not candidate:  # cancelled meanwhile
            return
        self._adding = adding
        self._slices = Slices(adding, self._jobs, self)
        self._slices.moved.connect(self._move)
        self._slices.ended.connect(self._finish)
        self._slices.failed.connect(self._break_off)
        self._slices.start()

    def _move(self, done: int, of: int) -> None:
        self._bar.setRange(0, _FINE)
        self._bar.setValue(done * _FINE // max(of, 1))

    def _finish(self, adding: Adding) -> None:
        is_pasted = self._is_pasted
        self._adding = None
        self._end()
        self.kept.emit(adding.attachment_id)
        self.added.emit(is_pasted)

    def _break_off(self, adding: Adding, error: ExitDeskError) -> None:
        self._jobs.run(adding.cancel, _nothing, _ignore)
        candidate = self._candidate
        if candidate is not None:
            self._ask_again(candidate, error)

    def _ask_again(self, candidate: Candidate, error: ExitDeskError) -> None:
        """Say why it was not added; the file and what was typed about it are still there."""
        if self._candidate is not candidate:  # cancelled meanwhile
            return
        if self._slices is not None:
            self._slices.deleteLater()
        self._slices = self._adding = None
        self._show_stage(_Stage.NAMING)
        self._title.setFocus()
        self.failed.emit(error)

    def _fail(self, error: ExitDeskError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        was_busy = self.is_busy
        for one in (self._taking, self._slices):
            if one is not None:
                one.deleteLater()
        self._taking = self._slices = self._candidate = self._adding = None
        self._title.clear()
        self._note.clear()
        self.hide()
        if was_busy:
            self.ended.emit()

    def _is_on_a_shown_page(self) -> bool:
        above = self.parentWidget()
        while above is not None and not isinstance(above, Page):
            above = above.parentWidget()
        return above is not None and above.isVisible()


def _nothing(_result: None) -> None:
    """Nobody waits for it."""


def _ignore(_error: ExitDeskError) -> None:
    """What the disk refuses to take out is swept away at the next opening."""
