"""What went wrong, said above the thing it concerns."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import Role, set_role


class ProblemBox(QFrame):
    """A sentence in a frame, in the language in use; hidden while there is nothing to say."""

    def __init__(
        self,
        language: LanguageSwitch,
        role: Role = "error_summary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._said: Text | None = None
        set_role(self, role)
        self.setObjectName("problem_box")
        self._label = PlainLabel("error" if role == "error_summary" else "none", "problem_label")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self._label, alignment=Qt.AlignmentFlag.AlignTop)
        language.changed.connect(self._say)
        self.hide()

    @property
    def words(self) -> str:
        """What the box says now, "" when hidden."""
        return "" if self._said is None else self._language.say(self._said)

    def say(self, text: Text | None) -> None:
        """Say a sentence, or nothing at all."""
        self._said = text
        self._say(self._language.lang)
        self.setVisible(text is not None)

    def _say(self, _lang: Lang) -> None:
        self._label.setText(self.words)
        self.setAccessibleName(self.words)
