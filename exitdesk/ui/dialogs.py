"""Dialogs: the only place in the program that waits for an answer in a loop of its own."""

import os
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QSettings, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedDialog

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

T = TypeVar("T")

#: What a dialog says: both languages at once, or something that is asked again after a switch.
Words = Text | Callable[[], str]


def run(dialog: QDialog, language: LanguageSwitch) -> bool:
    """Show any dialog until it is answered; return whether it was accepted.

    Ctrl+L works inside it. The dialog is let go of afterwards: read its answer in between
    through attributes of your own, not through its widgets.
    """
    dialog.addAction(language.action)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


def show_error(parent: QWidget | None, language: LanguageSwitch, error: ExitDeskError) -> None:
    """Say what went wrong and what to do, in the language in use."""
    run(_Question(parent, language, error.text, confirm=None, dangerous=False), language)


def show_message(parent: QWidget | None, language: LanguageSwitch, words: Words) -> None:
    """Say something that needs no answer."""
    run(_Question(parent, language, words, confirm=None, dangerous=False), language)


def ask(
    parent: QWidget | None,
    language: LanguageSwitch,
    words: Words,
    confirm: Words,
    *,
    dangerous: bool = False,
) -> bool:
    """Return whether the officer chose the button named ``confirm``; Esc means no.

    With ``dangerous`` Cancel is the default button and confirming looks like what it is.
    """
    return run(_Question(parent, language, words, confirm, dangerous=dangerous), language)


def choose_save_path(
    parent: QWidget | None,
    language: LanguageSwitch,
    caption: Words,
    *,
    suggested: str,
    suffix: str,
) -> Path | None:
    """Return where to save a file, or None.

    It does not ask whether a file may be replaced: none ever is, and saving says so.
    ``suffix`` without its dot, as in "pdf".
    """
    chooser = _chooser(parent, _say(language, caption))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setFileMode(QFileDialog.FileMode.AnyFile)
    chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
    chooser.setNameFilter(f"{suffix.upper()} (*.{suffix})")
    chooser.setDefaultSuffix(suffix)
    chooser.selectFile(suggested)
    return _chosen(chooser, language)


def choose_file(parent: QWidget | None, language: LanguageSwitch, caption: Words) -> Path | None:
    """Return an existing file of any kind, or None when the officer cancelled.

    Nothing can be renamed or deleted on the way.
    """
    chooser = _chooser(parent, _say(language, caption))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.setOption(QFileDialog.Option.ReadOnly)
    return _chosen(chooser, language)


def choose_folder(
    parent: QWidget | None, language: LanguageSwitch, caption: Words, start: Path | None = None
) -> Path | None:
    """Return an existing folder, or None when the officer cancelled."""
    chooser = _chooser(parent, _say(language, caption), start)
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(chooser, language)


def choose_printer(parent: QWidget | None, language: LanguageSwitch, printer: "QPrinter") -> bool:
    """Let the officer choose a printer for ``printer``; return whether to print.

    Printing into a file is not among the choices: a file is checked, entered and written by us,
    and some papers are never one.
    """
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

    asking = QPrintDialog(printer, parent)
    asking.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, on=False)
    return run(asking, language)


def run_while(
    parent: QWidget | None,
    language: LanguageSwitch,
    words: Words,
    steps: Generator[None, None, T],
) -> T | None:
    """Show ``words`` while work in short steps is done; return its result, None when cancelled.

    Between the steps the windows live on: cancelling, the other language and the lock do not
    wait for more than one.
    """
    dialog = _Working(parent, language, words, steps)
    run(dialog, language)
    return dialog.result_of_steps


class _Question(TranslatedDialog):
    """A sentence and one or two buttons; speaks the other language when asked to."""

    def __init__(
        self,
        parent: QWidget | None,
        language: LanguageSwitch,
        words: Words,
        confirm: Words | None,
        *,
        dangerous: bool,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._words = words
        self._confirm = confirm
        self.setModal(True)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)
        self._label = QLabel()
        self._label.setObjectName("message_label")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._accept_button = QPushButton()
        self._accept_button.setObjectName("accept_button")
        self._accept_button.clicked.connect(self.accept)
        set_role(self._accept_button, "danger" if dangerous else "primary")
        self._cancel_button = QPushButton()
        self._cancel_button.setObjectName("cancel_button")
        self._cancel_button.clicked.connect(self.reject)
        self._arrange()
        self._cancel_button.setVisible(confirm is not None)
        (self._cancel_button if dangerous else self._accept_button).setDefault(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the question and its buttons."""
        self.setWindowTitle(self.tr("ExitDesk"))
        self._label.setText(_say(self._language, self._words))
        confirm = self._confirm
        self._accept_button.setText(
            self.tr("&Close") if confirm is None else _say(self._language, confirm)
        )
        self._cancel_button.setText(self.tr("C&ancel"))

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._accept_button)
        buttons.addWidget(self._cancel_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(20)
        layout.addWidget(self._label)
        layout.addLayout(buttons)


class _Working(_Question, Generic[T]):
    """Does work step by step while it is open; Cancel ends the work."""

    def __init__(
        self,
        parent: QWidget | None,
        language: LanguageSwitch,
        words: Words,
        steps: Generator[None, None, T],
    ) -> None:
        super().__init__(parent, language, words, None, dangerous=False)
        self.result_of_steps: T | None = None
        self._steps = steps
        self._accept_button.hide()
        self._cancel_button.show()
        self._next = QTimer(self)
        self._next.timeout.connect(self._step)
        self._next.start(0)

    def done(self, result: int) -> None:
        """Leave the rest of the work undone; what has ended has."""
        self._next.stop()
        self._steps.close()
        super().done(result)

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration as end:
            self.result_of_steps = end.value
            self.accept()


def _say(language: LanguageSwitch, words: Words) -> str:
    return language.say(words) if isinstance(words, Text) else words()


def _chooser(parent: QWidget | None, caption: str, start: Path | None = None) -> QFileDialog:
    """Return Qt's own file dialog, which can be kept from noting folders on the disk."""
    _forget_folders()
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chooser = QFileDialog(parent, caption, str(start) if start else home)
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    return chooser


def _chosen(chooser: QFileDialog, language: LanguageSwitch) -> Path | None:
    chooser.addAction(language.action)
    accepted = chooser.exec() == QDialog.DialogCode.Accepted
    chosen = chooser.selectedFiles()
    shiboken6.delete(chooser)  # its destructor is what writes the folders down
    _forget_folders()
    return Path(chosen[0]) if accepted and chosen else None


def _forget_folders() -> None:
    """See to it that Qt's file dialog leaves no folder names behind in its settings.

    On Linux and macOS its settings are pointed at a path that cannot exist; the registry of
    Windows cannot be redirected, so what the dialog wrote there is taken away again.
    """
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, f"{os.devnull}/none"
    )
    if sys.platform == "win32":
        QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")
