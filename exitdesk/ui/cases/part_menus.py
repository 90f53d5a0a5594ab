"""All parts of a case in one menu, beside the tabs, when the tabs do not fit."""

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from exitdesk.ui.translated import TranslatedWidget


class TabRow(TranslatedWidget):
    """Holds a bar of tabs; where they do not all fit, a menu beside them lists every one."""

    def __init__(self, bar: QTabBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._all = QToolButton()
        self._all.setObjectName("all_parts")
        self._all.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._all)
        self._menu.aboutToShow.connect(self._list_parts)
        self._all.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(bar, 1)
        row.addWidget(self._all)
        self.retranslate()
        self.fit()

    def retranslate(self) -> None:
        """Say the menu's name in the language in use."""
        self._all.setText(self.tr("All parts"))
        self._all.setAccessibleName(self.tr("All parts of the case"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the menu where the tabs do not fit."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the text has another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def fit(self) -> None:
        """Show the menu if the tabs, as they are named and shown now, do not fit."""
        needed = sum(self._bar.tabRect(index).width() for index in range(self._bar.count()))
        self._all.setVisible(needed > self.width())

    def _list_parts(self) -> None:
        self._menu.clear()
        for index in range(self._bar.count()):
            action = self._menu.addAction(self._bar.tabText(index))
            action.setCheckable(True)
            action.setChecked(index == self._bar.currentIndex())
            action.triggered.connect(partial(self._choose, index))

    def _choose(self, index: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self._bar.setCurrentIndex(index)
        self._bar.setFocus()
