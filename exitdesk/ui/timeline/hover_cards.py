"""The card with details of the thing under the pointer or the keys."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from exitdesk.ui.roles import set_role


class HoverCard(QFrame):
    """Details of the mark under the pointer or the keys; plain text, never in the way."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._label = QLabel()
        self._label.setObjectName("hover_label")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_role(self, "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self._label)
        self.hide()

    def show_at(self, text: str, where: QPointF) -> None:
        """Show ``text`` under a point, within the canvas."""
        canvas, metrics = self._canvas, self._label.fontMetrics()
        self._label.setText(text)
        widest = max(metrics.horizontalAdvance(line) for line in text.splitlines()) + 4
        inner = min(widest, metrics.averageCharWidth() * 60, canvas.width() - 40)
        width, height = inner + 22, self._label.heightForWidth(inner) + 14
        left = min(max(round(where.x()) - width // 2, 8), canvas.width() - width - 8)
        top = round(where.y()) + 6
        if top + height > canvas.height() - 4:
            top = max(round(where.y()) - height - metrics.height() * 2 - 6, 4)
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
