"""Says quietly that the draft is safe, and plainly when it is not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class DraftNote(TranslatedWidget):
    """One quiet line about the draft; a failed save offers to try again at once."""

    retry_requested = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._saved = False
        self._error: ExitDeskError | None = None
        self._label = PlainLabel("muted", "draft_note", wrap=True)
        self._retry = QPushButton()
        self._retry.setObjectName("retry_draft")
        self._retry.setAutoDefault(False)
        self._retry.clicked.connect(self.retry_requested)
        row = FlowLayout(self, step(self), step(self, 0.5))
        row.addWidget(self._label)
        row.addWidget(self._retry)
        self.retranslate()

    def show_saved(self) -> None:
        """Say that the draft is saved."""
        self._saved, self._error = True, None
        self.retranslate()

    def show_typing(self) -> None:
        """Say nothing while there is something to save, unless saving failed before."""
        self._saved = False
        self.retranslate()

    def show_failed(self, error: ExitDeskError) -> None:
        """Say that the draft could not be saved and that the text is still here."""
        self._saved, self._error = False, error
        self.retranslate()

    def retranslate(self) -> None:
        """Say the state again."""
        self._retry.setText(self.tr("Try again now"))
        self._retry.setVisible(self._error is not None)
        set_role(self._label, "muted" if self._error is None else "error")
        if self._error is not None:
            words = self.tr("The draft is not saved. What is typed stays here; trying again.")
            self._label.setText(" ".join((words, self._language.say(self._error.text))))
        elif self._saved:
            self._label.setText(self.tr("Draft saved"))
        else:
            self._label.setText("")
