"""A recipient's name in both languages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.policy_drafts import read_label
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedFrame

_LONGEST = 80


class NameForm(TranslatedFrame):
    """Asks for both names; for somebody new, or for who is shown."""

    given = Signal(object)  # Text
    closed = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._is_new = True
        self._title = PlainLabel("heading")
        self._hint = PlainLabel("hint")
        self._labels = (PlainLabel("question"), PlainLabel("question"))
        self._swedish, self._finnish = QLineEdit(), QLineEdit()
        self._problem = ProblemBox(language)
        self._buttons = ButtonRow(("give_name", "close_name"), primary="give_name")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 18)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addWidget(self._problem)
        edits = (self._swedish, "name_sv"), (self._finnish, "name_fi")
        for label, (edit, name) in zip(self._labels, edits, strict=True):
            edit.setObjectName(name)
            edit.setMaxLength(_LONGEST)
            edit.returnPressed.connect(self._give)
            label.setBuddy(edit)
            layout.addWidget(label)
            layout.addWidget(edit)
        layout.addWidget(self._buttons)
        self._buttons.pressed.connect(self._act)
        self.hide()
        self.retranslate()

    def ask(self, name: Text | None) -> None:
        """Ask for a new recipient's name, or for another one instead of ``name``."""
        self._is_new = name is None
        self._swedish.setText(name.sv if name else "")
        self._finnish.setText(name.fi if name else "")
        self._problem.say(None)
        self.retranslate()
        self.show()
        self._swedish.setFocus()

    def refuse(self, error: ExitDeskError) -> None:
        """Say why the name cannot be."""
        self._problem.say(error.text)
        self._swedish.setFocus()

    def retranslate(self) -> None:
        """Say the questions; what is typed stays."""
        new, other = self.tr("A new recipient"), self.tr("Another name")
        self._title.setText(new if self._is_new else other)
        self._hint.setText(
            self.tr("Nothing goes to a new recipient until you have chosen what does.")
        )
        self._hint.setVisible(self._is_new)
        self._labels[0].setText(self.tr("Name in Swedish"))
        self._labels[1].setText(self.tr("Name in Finnish"))
        self._swedish.setAccessibleName(self.tr("Name in Swedish"))
        self._finnish.setAccessibleName(self.tr("Name in Finnish"))
        add, change = self.tr("&Add"), self.tr("Change t&he name")
        self._buttons.say(
            {"give_name": add if self._is_new else change, "close_name": self.tr("Cance&l")}
        )

    def _act(self, key: str) -> None:
        if key == "give_name":
            self._give()
        else:
            self.hide()
            self.closed.emit()

    def _give(self) -> None:
        try:
            label = read_label(self._swedish.text(), self._finnish.text())
        except ExitDeskError as error:
            self.refuse(error)
            return
        self.given.emit(label)
