"""One attachment to be looked at: after a reason, in memory, drawn in a process of its own."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from exitdesk.casework.attachments import Reading
from exitdesk.casework.desks import Desk
from exitdesk.casework.signed_papers import SignedPaper
from exitdesk.domain.attachments import Attachment, AttachmentTitle
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.attachments.lines import kind_and_pages, size_in_words
from exitdesk.ui.attachments.reasons import ReasonAsking
from exitdesk.ui.attachments.signed_words import belonging
from exitdesk.ui.attachments.slices import Slices
from exitdesk.ui.attachments.viewers import AttachmentViewer
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.cases.days import written, written_at
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.papers.outlets import PRINTED
from exitdesk.ui.plain_labels import ElidedLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme

_UNTOUCHED_MS = 180_000
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.MouseButtonPress})


class AttachmentPage(Page):
    """Asks why, then shows one attachment.

    It is covered again when the page goes out of sight, and when nobody has touched it for
    ``untouched_ms``.
    """

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        place: Place,
        *,
        language: LanguageSwitch,
        theme: Theme,
        untouched_ms: int = _UNTOUCHED_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._place = place
        self._language = language
        self._attachment: Attachment | None = None
        self._signed: SignedPaper | None = None  # what it is the signed paper of
        self._shown: AttachmentTitle | None = None
        self._slices: Slices | None = None
        self._title = ElidedLabel("title", "page_title")
        self._about = ElidedLabel("muted", "about_label")
        self._note = ElidedLabel(name="note_label")
        self._problem = ProblemBox(language)
        self._told = ProblemBox(language, "notice")
        self._asking = ReasonAsking()
        self._bar = QProgressBar()
        self._actions = ButtonRow(("open", "case"), primary="open")
        self._viewer = AttachmentViewer(jobs, language, theme)
        self._untouched = QTimer(self)
        self._untouched.setSingleShot(True)
        self._untouched.setInterval(untouched_ms)
        self._arrange()
        self._connect()
        self._cover()
        self.retranslate()
        jobs.run(partial(_about, desk, place.object_id), self._show_about, self._fail)

    def place(self) -> Place:
        """Return the attachment."""
        return self._place

    def place_above(self) -> Place:
        """Return the case's attachments."""
        return Place(
            "case",
            case_id=self._place.case_id,
            tab="attachments",
            object_id=self._place.object_id,
        )

    def take_focus(self) -> None:
        """Put the cursor on the button that opens."""
        self._actions.button("open").setFocus()

    def retranslate(self) -> None:
        """Say what it is; what is shown stays."""
        self._actions.say({"open": self.tr("&Open…"), "case": self.tr("To the c&ase")})
        self._asking.say(
            self.tr(
                "Why do you need to see this? The reason is written into the log. The attachment "
                "is shown here only; it cannot be saved as a file."
            ),
            self.tr("Open"),
        )
        self._bar.setAccessibleName(self.tr("The attachment is being opened…"))
        self._say_about()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover it when nobody looks at it any more."""
        super().hideEvent(event)
        self._cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody still looks at what is shown."""
        if event.type() in _TOUCHES and self._untouched.isActive():
            self._untouched.start()
        return super().eventFilter(watched, event)

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        ground = QWidget()
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(10)
        for widget in (
            *(self._title, self._about, self._note, self._problem, self._told),
            *(self._actions, self._asking, self._bar),
        ):
            layout.addWidget(widget)
        layout.addWidget(self._viewer, 1)
        layout.addStretch(0)
        self._area = area = QScrollArea()  # for when the window is small for its text
        area.setWidget(ground)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _connect(self) -> None:
        self._actions.pressed.connect(self._act)
        self._asking.given.connect(self._open)
        self._asking.left.connect(self.take_focus)
        self._viewer.failed.connect(self._problem.say)
        self._viewer.ready.connect(self._bar.hide)
        self._viewer.printed.connect(self._note_print)
        self._viewer.case_requested.connect(self._to_case)
        self._untouched.timeout.connect(self._cover)
        for widget in self._viewer.touched():
            widget.installEventFilter(self)

    def _bring_focus_into_view(self) -> None:
        widget = QApplication.focusWidget()
        if widget is not None and self.isAncestorOf(widget):
            self._area.ensureWidgetVisible(widget)

    def _say_about(self) -> None:
        attachment = self._attachment
        if attachment is None:
            return
        day = written(attachment.added_at.astimezone().date())
        what = f"{kind_and_pages(self._language, attachment)}, {day}"
        words = self.tr("Added {at} by {officer} · {size}").format(
            at=written_at(attachment.added_at, self._language.lang),
            officer=attachment.officer,
            size=size_in_words(self._language.locale, attachment.size),
        )
        self._title.setText(self._shown.title if self._shown else what)
        version = None if self._signed is None else self._signed.version
        belongs = "" if version is None else self._language.say(belonging(version))
        parts = (belongs, what if self._shown else "", words)
        self._about.setText(" · ".join(part for part in parts if part))
        self._note.setText(self._shown.note if self._shown else "")
        self._note.setVisible(bool(self._shown and self._shown.note))

    # -- opening -----------------------------------------------------------------------------

    def _show_about(self, found: tuple[Attachment, SignedPaper | None]) -> None:
        attachment, self._signed = found
        self._attachment = attachment
        self._actions.button("open").setEnabled(attachment.erasure is None)
        self._say_about()

    def _act(self, key: str) -> None:
        if key == "open":
            self._problem.say(None)
            self._asking.ask()
            QTimer.singleShot(0, self._bring_focus_into_view)  # once all is laid out
        else:
            self._to_case()

    def _to_case(self) -> None:
        self.place_requested.emit(self.place_above())

    def _open(self, reason: str) -> None:
        self._bar.show()
        self._actions.button("open").setEnabled(False)
        work = partial(self._desk.attachments.open, self._place.object_id, reason)
        self._jobs.run(work, self._read, self._fail)

    def _read(self, reading: Reading) -> None:
        if not self.isVisible():  # turned away from before it came
            return
        self._slices = Slices(reading, self._jobs, self)
        self._slices.moved.connect(self._move)
        self._slices.ended.connect(self._show)
        self._slices.failed.connect(self._break_off)
        self._slices.start()

    def _move(self, done: int, of: int) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def _show(self, reading: Reading) -> None:
        self._end_reading()
        if not self.isVisible():
            return
        self._bar.show()  # until the first page is known
        self._shown = reading.title
        self._say_about()
        self._actions.hide()
        self._viewer.show()
        self._untouched.start()
        self._viewer.show_content(reading.attachment.media, reading.content)
        QTimer.singleShot(0, self._bring_focus_into_view)

    def _break_off(self, _reading: Reading, error: ExitDeskError) -> None:
        self._fail(error)

    def _fail(self, error: ExitDeskError) -> None:
        self._end_reading()
        self._say(error.text)

    def _say(self, text: Text) -> None:
        self._problem.say(text)
        self._actions.button("open").setEnabled(self._attachment is not None)

    def _end_reading(self) -> None:
        slices, self._slices = self._slices, None
        if slices is not None:
            slices.stop()
            slices.deleteLater()
        self._bar.hide()
        self._bar.setRange(0, 0)

    def _cover(self) -> None:
        """Let go of what is shown; opening it again takes a reason again."""
        self._untouched.stop()
        self._end_reading()
        self._asking.hide()
        self._told.say(None)
        self._viewer.clear()
        self._viewer.hide()
        self._shown = None
        attachment = self._attachment
        self._actions.show()
        self._actions.button("open").setEnabled(
            attachment is not None and attachment.erasure is None
        )
        self._say_about()

    # -- printing ----------------------------------------------------------------------------

    def _note_print(self) -> None:
        if self._attachment is not None:
            work = partial(self._desk.attachments.printed, self._attachment)
            self._jobs.run(work, self._say_printed, self._fail)

    def _say_printed(self, _nothing: None) -> None:
        self._told.say(PRINTED)


def _about(desk: Desk, attachment_id: str) -> tuple[Attachment, SignedPaper | None]:
    attachment = desk.attachments.get(attachment_id)
    signed = desk.signed_papers.by_attachment(attachment.case_id)
    return attachment, signed.get(attachment_id)
