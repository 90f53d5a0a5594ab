"""What must be known while an agreement is being written, said above it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from exitdesk.domain.texts import Text
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class DraftNotices(TranslatedWidget):
    """Says that there is a newer version, another draft, another agreement, or who may sign."""

    take_up_requested = Signal()
    other_requested = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._outdated: Text | None = None
        self._told: tuple[Text, ...] = ()
        self._has_other = False
        self._newer = PlainLabel("question", "outdated_label")
        self.take_up = LinkButton()
        self.take_up.setObjectName("take_up_button")
        self._words = PlainLabel("none", "told_label")
        self.other = LinkButton()
        self.other.setObjectName("other_draft_button")
        self._frames = (
            _framed("warning", self._newer, self.take_up),
            _framed("notice", self._words, self.other),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(self))
        for frame in self._frames:
            layout.addWidget(frame)
        self.take_up.clicked.connect(self.take_up_requested)
        self.other.clicked.connect(self.other_requested)
        self.retranslate()

    def show_told(self, outdated: Text | None, told: Sequence[Text], *, has_other: bool) -> None:
        """Say these, or nothing."""
        self._outdated, self._told, self._has_other = outdated, tuple(told), has_other
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        say = self._language.say
        self._newer.setText(say(self._outdated) if self._outdated else "")
        self.take_up.setText(self.tr("Go on from the newest version with what stands here"))
        self._words.setText("\n\n".join(say(one) for one in self._told))
        self.other.setText(self.tr("Show the other draft"))
        self.other.setVisible(self._has_other)
        self._frames[0].setVisible(self._outdated is not None)
        self._frames[1].setVisible(bool(self._told))
        self.setVisible(self._outdated is not None or bool(self._told))


def _framed(role: str, *parts: QWidget) -> QFrame:
    frame = QFrame()
    set_role(frame, "warning" if role == "warning" else "notice")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(16, 12, 16, 12)
    for part in parts:
        inside.addWidget(part)
    return frame
