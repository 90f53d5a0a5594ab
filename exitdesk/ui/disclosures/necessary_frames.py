"""How the steps of a necessary disclosure lie on their page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exitdesk.ui.columns import CentredColumn


def stack_of(asking: Sequence[QWidget], wide: Sequence[QWidget]) -> QStackedWidget:
    """Return steps one behind the other: questions in a column, then what needs all the room."""
    stack = QStackedWidget()
    for content in asking:
        column = CentredColumn(95)
        column.body.addWidget(content)
        column.body.addStretch(1)
        stack.addWidget(column)
    for content in wide:
        ground = QWidget()
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(24, 12, 24, 12)
        inner.addWidget(content)
        stack.addWidget(ground)
    return stack


def lay_out(
    page: QWidget,
    title: QWidget,
    said: Sequence[QWidget],
    steps: QWidget,
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
