"""The steps of a report, one behind the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.papers.review.turning_rows import TurningRow

_BESIDE = 90  # average characters: narrower, the reason stands below the buttons
RECIPIENT, CONTENT, REVIEW, RECOGNITION, PAPER = range(5)
STEP_KEYS = ("", "contents", "doubts", "recognition", "paper")  # as a place names them


class ReportSteps(QStackedWidget):
    """Shows one step at a time: recipient, contents, review, recognition, the finished file."""

    def __init__(
        self, contents: QWidget, review: QWidget, recognition: QWidget, preview: QWidget
    ) -> None:
        super().__init__()
        self._recipients = CentredColumn(95)
        asked, ticked = CentredColumn(95), CentredColumn(95)
        ticked.body.addWidget(contents)
        asked.body.addWidget(recognition)
        asked.body.addStretch(1)
        for step in (self._recipients, ticked, Roomy(review), asked, framed(preview)):
            self.addWidget(step)

    def add_recipients(self, step: QWidget) -> None:
        """Put the first step in its place, once it is known who may receive."""
        self._recipients.body.addWidget(step)
        self._recipients.body.addStretch(1)


class Roomy(QScrollArea):
    """Gives a step the whole room there is, and scrolls when that is too little."""

    def __init__(self, step: QWidget) -> None:
        super().__init__()
        self.setWidget(framed(step))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def framed(step: QWidget) -> QWidget:
    """Return a step with the margins of a page."""
    around = QWidget()
    inner = QVBoxLayout(around)
    inner.setContentsMargins(24, 8, 24, 8)
    inner.addWidget(step)
    return around


def lay_out(
    page: QWidget,
    title: QWidget,
    said: Sequence[QWidget],
    steps: QWidget,
    foot: Sequence[QWidget],
) -> None:
    """Put the title and what is said above the steps, the buttons below them."""
    top, bottom = QVBoxLayout(), TurningRow(_BESIDE)
    top.setContentsMargins(24, 12, 24, 4)
    top.setSpacing(8)
    top.addWidget(title)
    for part in said:
        top.addWidget(part)
    bottom.setContentsMargins(24, 8, 24, 12)
    for part in foot:
        bottom.add(part, 1)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addLayout(top)
    layout.addWidget(steps, 1)
    layout.addWidget(bottom)
