"""Things side by side where there is room, one above the other where there is none."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom


class TurningRow(QWidget):
    """Puts what it holds side by side when it is at least ``characters`` wide."""

    turned = Signal()  # side by side no more, or again

    def __init__(self, characters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._characters = characters
        self._row = QBoxLayout(_ACROSS, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    @property
    def is_turned(self) -> bool:
        """Whether what it holds stands one above the other."""
        return self._row.direction() == _DOWN

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget last."""
        self._row.addWidget(widget, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the room changes."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Turn when the text grows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        is_wide = self.width() >= self.fontMetrics().averageCharWidth() * self._characters
        if is_wide is self.is_turned:
            self._row.setDirection(_ACROSS if is_wide else _DOWN)
            self.turned.emit()
