"""Lines that are shown when they are asked for."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.ui.forms.wrapped_buttons import LinkButton


class FoldedLines(QWidget):
    """A link in place of lines; it goes when they come, and the first of them has the focus."""

    def __init__(self, lines: Sequence[QWidget], words: str) -> None:
        super().__init__()
        self._lines = tuple(lines)
        self._link = LinkButton()
        self._link.setObjectName("show_folded")
        self._link.setText(words)
        self._link.clicked.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._link)
        for line in self._lines:
            layout.addWidget(line)
            line.hide()

    def _show(self) -> None:
        for line in self._lines:
            line.show()
        self.focusNextChild()
        self._link.hide()
