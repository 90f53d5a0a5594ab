"""The four steps of a report, one behind the other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exitdesk.ui.columns import CentredColumn

RECIPIENT, CONTENT, REVIEW, PAPER = range(4)
STEP_KEYS = ("", "contents", "doubts", "paper")  # as a place names them


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


def lay_out(
    page: QWidget,
    title: QWidget,
    said: Sequence[QWidget],
    steps: ReportSteps,
    foot: Sequence[QWidget],
) -> None:
    """Put the title and what is said above the steps, the buttons below them."""
    top, bottom = QVBoxLayout(), QHBoxLayout()
    top.setContentsMargins(24, 12, 24, 4)
    top.addWidget(title)
    bottom.setContentsMargins(24, 12, 24, 16)
    bottom.setSpacing(16)
    for part in foot:
        bottom.addWidget(part, 1)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addLayout(top)
    for part in said:
        layout.addWidget(part)
    layout.addWidget(steps, 1)
    layout.addLayout(bottom)
