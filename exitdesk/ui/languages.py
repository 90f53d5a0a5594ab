"""The language of the interface: Swedish or Finnish, switched at any moment."""

from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from exitdesk.domain.texts import Lang, Text

_LOCALES = {Lang.SV: "sv_FI", Lang.FI: "fi_FI"}


class LanguageSwitch(QObject):
    """Holds the language of all windows; switching loses nothing that is on the screen.

    ``folder`` holds ``exitdesk_sv.qm`` and ``exitdesk_fi.qm``; Qt's own words come with Qt.
    ``action`` (Ctrl+L) switches to the other language; dialogs add it to themselves.
    ``changed`` is emitted after every open window has said its words again.
    """

    changed = Signal(object)  # Lang

    def __init__(self, folder: Path, lang: Lang) -> None:
        super().__init__()
        self._folder = folder
        self._lang = lang
        # kept here: a translator that is collected stops translating without a word
        self._own = QTranslator(self)
        self._qt = QTranslator(self)
        self.missing: tuple[str, ...] = ()  # files that could not be loaded, for self-check
        self.action = QAction(self)
        self.action.setShortcut(QKeySequence("Ctrl+L"))
        self.action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self.action.triggered.connect(self.switch)
        application = _application()
        self._load()
        application.installTranslator(self._qt)
        application.installTranslator(self._own)

    @property
    def lang(self) -> Lang:
        """The language in use."""
        return self._lang

    @property
    def other(self) -> Lang:
        """The language that ``switch`` would choose."""
        return Lang.FI if self._lang is Lang.SV else Lang.SV

    @property
    def locale(self) -> QLocale:
        """How Finland writes dates and numbers in the language in use."""
        return QLocale(_LOCALES[self._lang])

    def say(self, text: Text) -> str:
        """Return a sentence in the language in use."""
        return text.in_lang(self._lang)

    def switch(self) -> None:
        """Choose the other language."""
        self.choose(self.other)

    def choose(self, lang: Lang) -> None:
        """Show every open window in ``lang`` before returning."""
        if lang is self._lang:
            return
        self._lang = lang
        self._load()
        application = _application()
        # a reloaded translator posts its LanguageChange for later; the windows get it now, once
        QCoreApplication.removePostedEvents(application, QEvent.Type.LanguageChange.value)
        for window in application.topLevelWidgets():
            window.setLocale(self.locale)
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
        self.changed.emit(lang)

    def uninstall(self) -> None:
        """Take the translators out of the application, as tests do between two programs."""
        application = _application()
        application.removeTranslator(self._own)
        application.removeTranslator(self._qt)

    def _load(self) -> None:
        QLocale.setDefault(self.locale)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        wanted = (
            (self._qt, f"qtbase_{self._lang.value}.qm", qt_folder),
            (self._own, f"exitdesk_{self._lang.value}.qm", str(self._folder)),
        )
        self.missing = tuple(
            name for translator, name, folder in wanted if not translator.load(name, folder)
        )


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a QApplication is needed first")
    return application
