"""What Qt complains of, without its words: they may quote what is on the screen."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_KINDS = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "error",
    QtMsgType.QtFatalMsg: "fatal error",
}


def keep_words_back() -> None:
    """From now on print of Qt's warnings and errors only that there was one, and from where.

    To be called once the application is there: why it cannot start must be readable.
    """
    qInstallMessageHandler(_say)


def let_words_out() -> None:
    """Go back to Qt's own way; before Python ends, since Qt may speak after it."""
    qInstallMessageHandler(None)


def _say(kind: QtMsgType, context: QMessageLogContext, _message: str) -> None:
    if kind in _KINDS:
        place = context.category or "default"
        print(f"ExitDesk: Qt {_KINDS[kind]} in {place}", file=sys.stderr)  # noqa: T201
