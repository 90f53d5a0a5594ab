"""What stands in front of the main window and waits in a loop of its own."""

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from exitdesk.domain.texts import Lang, Text
from exitdesk.ui import dialogs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.printing import new_printer, pages_printed

if TYPE_CHECKING:  # it takes its time, and a window in front of the vault has none of it
    from exitdesk.ui.main_window import MainWindow

_SAID = Text(sv="En fråga", fi="Kysymys")


class Fronts:
    """Shows any of them in front of a window."""

    def __init__(self, window: "MainWindow", language: LanguageSwitch) -> None:
        self._window = window
        self._language = language

    def by_name(self) -> Mapping[str, Callable[[], None]]:
        """Return how each is shown; most come back only when it is gone."""
        return {
            "message": self._message,
            "file": self._file,
            "printer": self._printer,
            "menu": self._menu,
            "list": self._list,
            "context": self._context,
            "printing": self._printing,
        }

    def _message(self) -> None:
        dialogs.show_message(self._window, self._language, _SAID)

    def _file(self) -> None:
        dialogs.choose_save_path(
            self._window, self._language, _SAID, suggested="x.pdf", suffix="pdf"
        )

    def _printer(self) -> None:
        dialogs.choose_printer(self._window, self._language, new_printer())

    def _printing(self) -> None:
        """A long paper on its way to a printer that is a file."""
        from exitdesk.documents.makers import make_document
        from exitdesk.documents.requests import Passage, PlainDocument

        printer = new_printer()
        printer.setOutputFileName(os.environ["HOME"] + "/printed.pdf")
        paper = PlainDocument(Lang.FI, "-", (Passage("Lämmin. " * 3_000),))

        steps = pages_printed(make_document(paper).pdf, printer)
        dialogs.run_while(self._window, self._language, _SAID, steps)

    def _menu(self) -> None:
        window = self._window
        menu = QMenu(window)
        menu.addAction("x")
        menu.popup(window.mapToGlobal(QPoint(50, 50)))

    def _list(self) -> None:
        window = self._window
        box = next(one for one in window.findChildren(QComboBox) if one.isVisible())
        box.setFocus()
        box.showPopup()

    def _context(self) -> None:
        """The menu of a field, opened by the right button of the mouse."""
        window = self._window
        edit = next(one for one in window.findChildren(QLineEdit) if one.isVisible())
        QTest.mouseClick(edit, Qt.MouseButton.RightButton)
        menu = edit.createStandardContextMenu()
        menu.popup(edit.mapToGlobal(QPoint(2, 2)))


def something_is_in_front() -> bool:
    """Whether any of them is there."""
    return (QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None
