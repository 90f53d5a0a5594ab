"""The doubtful words of a report one by one, and the report as the recipient will read it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.doubts import grouped
from exitdesk.casework.reports import Decision, ReportReview
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.doubts import Doubt, ReportText
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class ReviewStep(TranslatedWidget):
    """Shows what is open; there is no way to dismiss all of it at once."""

    decided = Signal(object)  # tuple[Decision, ...]
    restart_requested = Signal()  # decide everything anew

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._review: ReportReview | None = None
        self._doubts: list[Doubt] = []
        self._decided = 0  # the place in the list of what was decided last
        self._count = PlainLabel("heading", "open_count")
        self._removed = PlainLabel("hint", "removed_label")
        self._withheld = PlainLabel("hint", "withheld_label")
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._again = ButtonRow(("again",))
        self._again.pressed.connect(self._ask_again)
        self._text_label = PlainLabel("heading")
        self._text = ReportText()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self._count, self._removed, self._withheld):
            layout.addWidget(part)
        layout.addLayout(self._list)
        layout.addWidget(self._again)
        layout.addWidget(self._text_label)
        layout.addWidget(self._text)
        self.retranslate()

    @property
    def open_count(self) -> int:
        """How many questions must still be decided: a name of two words is one."""
        return len(self._doubts)

    def show_review(self, review: ReportReview) -> None:
        """Show the report as it stands."""
        self._review = review
        for doubt in self._doubts:
            self._list.removeWidget(doubt)
            doubt.hide()
            doubt.deleteLater()
        self._doubts = [Doubt(items, self._language) for items in grouped(review.open_items)]
        for doubt in self._doubts:
            doubt.decided.connect(self._take_decision)
            self._list.addWidget(doubt)
        self._text.show_lines(review.lines)
        self._again.setVisible(bool(review.order.decisions))
        self.retranslate()

    def take_focus(self) -> None:
        """Put the cursor on the word after the one decided last, at first on the first."""
        if self._doubts:
            self._doubts[min(self._decided, len(self._doubts) - 1)].take_focus()

    def retranslate(self) -> None:
        """Say the counts and headings; the report keeps its own language."""
        review = self._review
        if review is None:
            return
        count = self.open_count
        open_words = self.tr("Words to decide on: {n}").format(n=count)
        self._count.setText(open_words if count else self.tr("Nothing is left to decide on"))
        removed = self.tr("Taken out or replaced by rule: {n}")
        self._removed.setText(removed.format(n=len(review.removals)))
        withheld = self.tr("Ticked but withheld from this recipient: {n}")
        self._withheld.setText(withheld.format(n=len(review.withheld)))
        self._withheld.setVisible(bool(review.withheld))
        self._again.say({"again": self.tr("Decide all words &anew")})
        self._text_label.setText(self.tr("As the recipient will read it"))

    def _take_decision(self, decisions: tuple[Decision, ...]) -> None:
        doubt = self.sender()
        if isinstance(doubt, Doubt):
            self._decided = self._doubts.index(doubt)
        self.decided.emit(decisions)

    def _ask_again(self, _key: str) -> None:
        self._decided = 0
        self.restart_requested.emit()
