"""The four steps of a report, one behind the other."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from exitdesk.ui.columns import CentredColumn

RECIPIENT, CONTENT, REVIEW, PAPER = range(4)


class ReportSteps(QStackedWidget):
    """Shows one step at a time: recipient, contents, doubtful words, the finished file."""

    def __init__(self, contents: QWidget, review: QWidget, preview: QWidget) -> None:
        super().__init__()
        self._columns = [CentredColumn(95) for _ in range(PAPER)]
        self._columns[CONTENT].body.addWidget(contents)
        self._columns[REVIEW].body.addWidget(review)
        self._columns[REVIEW].body.addStretch(1)
        shown = QWidget()
        inner = QVBoxLayout(shown)
        inner.setContentsMargins(24, 12, 24, 12)
        inner.addWidget(preview)
        for column in self._columns:
            self.addWidget(column)
        self.addWidget(shown)

    def add_recipients(self, step: QWidget) -> None:
        """Put the first step in its place, once it is known who may receive."""
        self._columns[RECIPIENT].body.addWidget(step)
        self._columns[RECIPIENT].body.addStretch(1)
