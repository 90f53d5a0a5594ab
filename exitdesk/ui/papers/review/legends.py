"""What the colours and shapes in a report stand for, and how often each stands there."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from exitdesk.casework.report_sides import MarkKind, SideMark
from exitdesk.domain.categories import Category
from exitdesk.ui.cases.cards import empty
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.papers.review.looks import LOOKS, OTHER, look_of, shown_as
from exitdesk.ui.papers.review.mark_words import MarkWords
from exitdesk.ui.papers.review.signs import sign_pixmap
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget

_GOING = frozenset({MarkKind.REMOVED, MarkKind.COARSER, MarkKind.WITHHELD})


class Legend(TranslatedWidget):
    """Names the signs that stand in the report shown, each with its number."""

    def __init__(self, words: MarkWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self._words = words
        self._theme = theme
        self._counts: Counter[Category | MarkKind] = Counter()
        self._flow = FlowLayout(self, 14, 2)
        theme.changed.connect(self.retranslate)

    def show_marks(self, marks: Iterable[SideMark]) -> None:
        """Count the marks of one side."""
        counts: Counter[Category | MarkKind] = Counter(
            shown_as(mark.category) if mark.kind in _GOING else mark.kind for mark in marks
        )
        if counts != self._counts:
            self._counts = counts
            self.retranslate()

    def retranslate(self) -> None:
        """Say what each sign stands for."""
        empty(self._flow)
        order = (MarkKind.OPEN, MarkKind.KEPT, *LOOKS)
        for shown in order:
            if self._counts[shown]:
                self._flow.addWidget(self._entry(shown, self._counts[shown]))
        self.updateGeometry()

    def _entry(self, shown: Category | MarkKind, count: int) -> QWidget:
        kind = MarkKind.REMOVED if isinstance(shown, Category) else shown
        category = shown if isinstance(shown, Category) else None
        look = look_of(kind, category, self._theme.colours)
        size = round(self.fontMetrics().height() * 0.8)
        ratio = self.devicePixelRatioF()
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        sign = QLabel()
        sign.setPixmap(sign_pixmap(kind, category, look.strong, size, ratio))
        name = PlainLabel("muted", wrap=False)
        name.setText(" ".join((self._name(shown), str(count))))
        row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(name)
        return entry

    def _name(self, shown: Category | MarkKind) -> str:
        if shown is MarkKind.OPEN:
            return self.tr("To decide on")
        if shown is MarkKind.KEPT:
            return self.tr("Stays")
        if shown is OTHER or not isinstance(shown, Category):
            return self.tr("Other")
        return self._words.category(shown)
