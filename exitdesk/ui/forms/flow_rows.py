"""A layout that puts things side by side and goes on to the next line when there is no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays its items out like words in a paragraph, so that nothing is cut."""

    def __init__(self, parent: QWidget | None, gap_across: int, gap_down: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width; layouts around it ask again and again
        self._across = gap_across
        self._down = gap_down
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item last."""
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at ``index``, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at ``index`` out, or return None."""
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Forget the heights: something in it has changed."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines within ``width``."""
        if width not in self._heights:
            edges = self.contentsMargins()
            inside = width - edges.left() - edges.right()
            high = self._place(QRect(0, 0, inside, 0), move=False)
            self._heights[width] = high + edges.top() + edges.bottom()
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place every item within ``rect``."""
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """Return the room of all items on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._across * max(0, len(hints) - 1)
        high = max((hint.height() for hint in hints), default=0)
        return QSize(width, high).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Return the room of the largest item."""
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Return the height of all lines; with ``move`` also put every item in its place."""
        y = rect.y()
        for line in self._lines(rect.width()):
            high = max(size.height() for _, size in line)
            x = rect.x()
            for item, size in line if move else ():
                item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                x += size.width() + self._across
            y += high + self._down
        return max(0, y - self._down - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            hint = item.sizeHint()
            wide = min(hint.width(), max(width, item.minimumSize().width()))
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else hint.height()
            if not lines or used + wide > width:
                lines.append([])
                used = 0
            lines[-1].append((item, QSize(wide, high)))
            used += wide + self._across
        return lines
