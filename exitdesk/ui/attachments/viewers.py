"""An attachment on the screen: its pages or its text, zoomed, gone through, printed."""

from functools import partial

from PySide6.QtCore import QEvent, QSizeF, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exitdesk.casework.attachments import Viewing
from exitdesk.domain.attachments import Media, decode_text, lines_to_show
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui import dialogs
from exitdesk.ui.attachments.page_sources import PageSource
from exitdesk.ui.attachments.picture_views import PictureView
from exitdesk.ui.attachments.prints import PicturePrint
from exitdesk.ui.attachments.text_prints import TextPrint
from exitdesk.ui.attachments.text_views import TextView
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.outlets import NOT_PRINTED
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.printing import new_printer
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget

_KEYS = ("before", "after", "out", "in", "fit", "print", "case")
#: What has a sign that everybody knows is written as that sign: the pages need the room.
_SIGNS = {"before": "‹", "after": "›", "out": "−", "in": "+"}
_FEWEST_LINES = 12


class AttachmentViewer(TranslatedWidget):
    """Shows one attachment from memory; ``clear`` lets go of all of it.

    Pages come from a process of their own; a text is shown as what it is, text.
    """

    failed = Signal(object)  # Text, for the officer
    ready = Signal()  # there is something to see, or failed says why not
    printed = Signal()
    case_requested = Signal()

    def __init__(
        self, jobs: Jobs, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._language = language
        self._viewing: Viewing | None = None
        self._source: PageSource | None = None
        self._sizes: tuple[QSizeF, ...] = ()
        self._print: PicturePrint | TextPrint | None = None
        self._words = ""
        self._awaited = b""  # a text that is being decoded
        self._buttons = ButtonRow(_KEYS)
        self._where = PlainLabel("muted", "page_label", wrap=False)
        self._pages = PictureView(theme)
        self._pages.setObjectName("attachment_pages")
        self._text = TextView()
        self._stack = QStackedWidget()
        self._arrange()
        self._buttons.pressed.connect(self._act)
        self._pages.page_changed.connect(self._follow)
        self.retranslate()

    def show_content(self, media: Media, content: bytes) -> None:
        """Show an attachment from its beginning."""
        self.clear()
        if media is Media.TEXT:
            self._awaited = content
            self._stack.setCurrentWidget(self._text)
            work = partial(_text_of, content)
            self._jobs.run_beside(work, partial(self._take_text, content), self._fail_text)
        else:
            self._viewing = Viewing(media, content)
            self._source = PageSource(self._viewing, self._jobs, self)
            self._source.opened.connect(self._take_sizes)
            self._source.failed.connect(self._fail)
            self._source.worded.connect(self._take_words)
            self._stack.setCurrentWidget(self._pages)
            self._source.open()
        self._fit_buttons(is_text=media is Media.TEXT)
        self.take_focus()

    def clear(self) -> None:
        """Show nothing, keep nothing, and end the process that drew it."""
        self._stop_printing()
        if self._source is not None:
            self._source.close()
            self._source.deleteLater()
        self._source = self._viewing = None
        self._sizes, self._words, self._awaited = (), "", b""
        self._pages.clear()
        self._text.show_text("")
        self._follow(0)

    def take_focus(self) -> None:
        """Put the cursor on the pages or into the text."""
        if self._stack.currentWidget() is self._text:
            self._text.take_focus()
        else:
            self._pages.setFocus()

    def touched(self) -> tuple[QWidget, ...]:
        """Return what keys, wheel and pointer go to."""
        shown = (self._pages, self._pages.viewport())
        return (*shown, *self._text.touched(), *self._buttons.findChildren(QWidget))

    def retranslate(self) -> None:
        """Say the buttons and where in it the officer is."""
        self._buttons.say(
            {
                **_SIGNS,
                "fit": self.tr("Fit &width"),
                "print": self.tr("&Print") if self._print is None else self.tr("Stop &printing"),
                "case": self.tr("To the c&ase"),
            }
        )
        words = {
            "before": self.tr("Previous page"),
            "after": self.tr("Next page"),
            "out": self.tr("Smaller"),
            "in": self.tr("Larger"),
        }
        for key, text in words.items():
            self._buttons.button(key).setAccessibleName(text)
            self._buttons.button(key).setToolTip(text)
        self._follow(self._pages.page)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._buttons, 1)
        top.addWidget(self._where)
        self._stack.addWidget(self._pages)
        self._stack.addWidget(self._text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        self._stack.setMinimumHeight(self.fontMetrics().lineSpacing() * _FEWEST_LINES)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._stack.setMinimumHeight(self.fontMetrics().lineSpacing() * _FEWEST_LINES)

    def _fit_buttons(self, *, is_text: bool) -> None:
        for key in ("before", "after"):
            self._buttons.button(key).setVisible(not is_text)

    def _take_text(self, content: bytes, text: str) -> None:
        if self._awaited is content:  # not cleared meanwhile
            self._text.show_text(text)
            self.ready.emit()

    def _fail_text(self, error: ExitDeskError) -> None:
        self.failed.emit(error.text)
        self.ready.emit()

    # -- pages -------------------------------------------------------------------------------

    def _take_sizes(self, sizes: tuple[QSizeF, ...]) -> None:
        if self._source is not None:
            self._sizes = sizes
            self._pages.show_source(self._source, sizes)
            self._follow(0)
            self.ready.emit()

    def _take_words(self, number: int, words: str) -> None:
        if number == self._pages.page:
            self._words = words
            self._pages.setAccessibleDescription(words)

    def _follow(self, number: int) -> None:
        """Say which page it is; have its words read for a screen reader."""
        count = self._pages.page_count
        where = self.tr("Page {n} of {all}").format(n=number + 1, all=count) if count else ""
        self._where.setText(where)
        self._pages.setAccessibleName(self.tr("Pages of the attachment") + f" – {where}")
        self._pages.setAccessibleDescription("")
        self._buttons.button("before").setEnabled(number > 0)
        self._buttons.button("after").setEnabled(number + 1 < count)
        if self._source is not None and count:
            self._source.ask_words(number)

    def _fail(self, number: int, error: ExitDeskError) -> None:
        if number >= 0:
            self._pages.mark_failed(number, self._language.say(error.text))
        self.failed.emit(error.text)
        self.ready.emit()

    def _act(self, key: str) -> None:
        is_text = self._stack.currentWidget() is self._text
        shown = self._text if is_text else self._pages
        if key == "before":
            self._pages.go_to(self._pages.page - 1)
        elif key == "after":
            self._pages.go_to(self._pages.page + 1)
        elif key == "out":
            shown.zoom_out()
        elif key == "in":
            shown.zoom_in()
        elif key == "fit":
            shown.fit_width()
        elif key == "case":
            self.case_requested.emit()
        elif self._print is not None:
            self._stop_printing()
        else:
            self._begin_print(is_text=is_text)

    # -- printing ----------------------------------------------------------------------------

    def _begin_print(self, *, is_text: bool) -> None:
        printer = new_printer()
        if not dialogs.choose_printer(self, self._language, printer):
            return
        if is_text:
            self._start_print(TextPrint(self._text.text, self.font(), printer))
        elif self._viewing is not None and self._sizes:
            pages = PicturePrint(self._viewing, self._sizes, printer, self._jobs)
            pages.failed.connect(self._fail_print)
            self._start_print(pages)

    def _start_print(self, printing: PicturePrint | TextPrint) -> None:
        self._print = printing
        printing.moved.connect(self._say_printing)
        printing.ended.connect(self._end_print)
        self.retranslate()
        printing.start()

    def _say_printing(self, done: int, of: int) -> None:
        words = self.tr("Printing: page {n} of {all}") if of else self.tr("Printing: page {n}")
        self._where.setText(words.format(n=done, all=of))

    def _end_print(self, taken: bool) -> None:  # noqa: FBT001  (a signal's word)
        self._stop_printing()
        if taken:
            self.printed.emit()
        else:
            self.failed.emit(NOT_PRINTED)

    def _fail_print(self, error: ExitDeskError) -> None:
        self._stop_printing()
        self.failed.emit(error.text)

    def _stop_printing(self) -> None:
        printing, self._print = self._print, None
        if printing is not None:
            printing.stop()
            printing.deleteLater()
            self.retranslate()


def _text_of(content: bytes) -> str:
    return lines_to_show(decode_text(content))
