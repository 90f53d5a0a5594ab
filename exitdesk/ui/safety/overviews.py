"""Who in a case has a level, until when, and who has none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from exitdesk.casework.case_safety import CaseSafety, ProtectedPerson
from exitdesk.ui.cases.cards import Card, said
from exitdesk.ui.cases.focus_marks import set_about
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.safety.level_lines import LevelLine
from exitdesk.ui.themes import Theme

_NAME_CHARACTERS = 26


class SafetyOverview(Card):
    """A line for each protected person, with a button to assess them."""

    assess_requested = Signal(str)  # object id of the person

    def __init__(self, safety: CaseSafety, language: LanguageSwitch, theme: Theme) -> None:
        super().__init__("safety_overview")
        self._language = language
        self._theme = theme
        self.entitle(self.tr("Everyone who is protected"))
        without = sum(person.level is None for person in safety.persons)
        if not safety.persons:
            hint = self.tr("Nobody has a card yet. Write the client's card on the first tab.")
            self.body.addWidget(said(hint, "muted"))
        elif without:
            words = self.tr("Without a level that holds: {n}").format(n=without)
            self.body.addWidget(said(words, "question"))
        for person in safety.persons:
            self.body.addWidget(self._line(person))

    def _line(self, person: ProtectedPerson) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line, 14, 4)
        name = PlainLabel("question", "person_name")
        role = self._language.say(person.role_text)
        called = f"{person.called} ({role.lower()})"
        name.setText(called)
        name.setMinimumWidth(self.fontMetrics().averageCharWidth() * _NAME_CHARACTERS)
        level = LevelLine(person, self._language, self._theme)
        button = QPushButton()
        button.setObjectName("assess_person")
        again = person.assessment is not None
        button.setText(self.tr("Assess again") if again else self.tr("Assess"))
        button.setAccessibleDescription(person.called)
        button.setProperty("person", person.object_id)
        set_about(button, person.object_id)
        button.clicked.connect(self._ask)
        for part in (name, level, button):
            flow.addWidget(part)
        return line

    def _ask(self) -> None:
        button = self.sender()
        if button is not None:
            self.assess_requested.emit(str(button.property("person")))
