"""What the agreement does not let through, each with the way to ask the client."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.casework.agreement_denials import Denial
from exitdesk.domain.cases import Place
from exitdesk.ui.cases.cards import empty, said
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class DeniedList(TranslatedWidget):
    """Names each cell; "ask the client" opens the agreement at that very cell."""

    ask_requested = Signal(object)  # Denial

    def __init__(
        self, language: LanguageSwitch, name: str = "denied", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._denied: tuple[Denial, ...] = ()
        self._links: list[LinkButton] = []
        frame = QFrame()
        frame.setObjectName(name)
        set_role(frame, "notice")
        self._title = PlainLabel("question")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(step(self, 0.4))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(self._title)
        inside.addLayout(self._lines)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.hide()
        self.retranslate()

    def show_denied(self, denied: Sequence[Denial]) -> None:
        """Show these, or nothing at all."""
        if tuple(denied) != self._denied:
            self._denied = tuple(denied)
            self.retranslate()
        self.setVisible(bool(denied))

    def retranslate(self) -> None:
        """Say the cells again."""
        self._title.setText(self.tr("The agreement does not let through"))
        empty(self._lines)
        self._links = []
        for denial in self._denied:
            line = QWidget()
            beside = QHBoxLayout(line)
            beside.setContentsMargins(0, 0, 0, 0)
            words = said(self._language.say(denial.words))
            beside.addWidget(words, 1)
            link = LinkButton(close=True)
            link.setObjectName(f"ask_{denial.category.value if denial.category else 'all'}")
            link.setText(self.tr("Ask the client"))
            link.setAccessibleDescription(words.text())
            link.clicked.connect(self._ask)
            beside.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
            self._links.append(link)
            self._lines.addWidget(line)

    def _ask(self) -> None:
        for link, denial in zip(self._links, self._denied, strict=True):
            if link is self.sender():
                self.ask_requested.emit(denial)
                return


def place_to_ask(case_id: str, denial: Denial) -> Place:
    """Return where the client is asked about a cell: its card, or where a person is written."""
    if not denial.person:
        return Place("case", case_id=case_id, tab="agreements")
    category = denial.category.value if denial.category is not None else ""
    field = f"{denial.recipient}/{category}"
    return Place("agreement", case_id=case_id, object_id=denial.person, field=field)
