"""Widgets that say their words again when the language of the interface changes."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QFrame, QWidget


class TranslatedWidget(QWidget):
    """A widget whose words are set in ``retranslate`` and nowhere else.

    A subclass calls ``retranslate()`` once at the end of its constructor; after that the
    widget does it by itself on every change of language.
    """

    def retranslate(self) -> None:
        """Set every word this widget itself shows; children see to theirs."""

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class TranslatedFrame(QFrame):
    """A frame with words of its own; see ``TranslatedWidget``."""

    def retranslate(self) -> None:
        """Set every word this frame itself shows; children see to theirs."""

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class TranslatedDialog(QDialog):
    """A dialog whose words are set in ``retranslate``; open it with ``dialogs.run``."""

    def retranslate(self) -> None:
        """Set every word this dialog itself shows; children see to theirs."""

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
