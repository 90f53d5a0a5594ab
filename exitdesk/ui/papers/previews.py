"""A finished document to look at before it is printed or saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.page_views import PageView
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget


class PaperPreview(TranslatedWidget):
    """Shows the pages of a PDF with a list of them; asks to print and to save."""

    print_requested = Signal()
    save_requested = Signal()

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._pdf = b""
        self._view = PageView(theme)
        self._view.setObjectName("page_view")
        self._pages = QListWidget()
        self._pages.setObjectName("page_list")
        self._pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._where = PlainLabel("muted", "page_label", wrap=False)
        self._buttons = ButtonRow(("print", "save", "out", "in", "fit"), primary="print")
        self._arrange()
        self._connect()
        self.retranslate()

    @property
    def pdf(self) -> bytes:
        """The document shown."""
        return self._pdf

    def show_pdf(self, pdf: bytes) -> None:
        """Show another document from its first page."""
        self._pdf = pdf
        self._view.show_pdf(pdf)
        self._fill_pages()

    def allow_saving(self, *, allowed: bool) -> None:
        """Offer to save the document as a file, or the printer alone."""
        self._buttons.button("save").setVisible(allowed)

    def take_focus(self) -> None:
        """Put the cursor on the pages."""
        self._view.setFocus()

    def retranslate(self) -> None:
        """Say the buttons and the pages."""
        self._buttons.say(
            {
                "print": self.tr("&Print"),
                "save": self.tr("&Save as a file"),
                "out": self.tr("Smaller"),
                "in": self.tr("Larger"),
                "fit": self.tr("Fit &width"),
            }
        )
        self._pages.setAccessibleName(self.tr("Pages"))
        self._fill_pages()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._buttons, 1)
        top.addWidget(self._where)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._pages)
        middle.addWidget(self._view, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addLayout(middle, 1)

    def _connect(self) -> None:
        self._buttons.pressed.connect(self._act)
        self._pages.currentRowChanged.connect(self._go_to)
        self._view.page_changed.connect(self._follow)

    def _fill_pages(self) -> None:
        count = self._view.page_count
        self._pages.blockSignals(True)
        self._pages.clear()
        for number in range(count):
            self._pages.addItem(self.tr("Page {n}").format(n=number + 1))
        self._pages.setCurrentRow(self._view.page)
        self._pages.blockSignals(False)
        self._pages.setVisible(count > 1)
        self._pages.setFixedWidth(self._pages.sizeHintForColumn(0) + 40)
        self._follow(self._view.page)

    def _follow(self, number: int) -> None:
        count = self._view.page_count
        words = self.tr("Page {n} of {all}").format(n=number + 1, all=count)
        self._where.setText(words if count else "")
        self._view.setAccessibleName(self.tr("Preview") + f" – {words}")
        self._view.setAccessibleDescription(self._view.page_text(number) if count else "")
        self._pages.blockSignals(True)
        self._pages.setCurrentRow(number)
        self._pages.blockSignals(False)

    def _go_to(self, number: int) -> None:
        self._view.go_to(number)

    def _act(self, key: str) -> None:
        if key == "print":
            self.print_requested.emit()
        elif key == "save":
            self.save_requested.emit()
        elif key == "out":
            self._view.zoom_out()
        elif key == "in":
            self._view.zoom_in()
        else:
            self._view.fit_width()
