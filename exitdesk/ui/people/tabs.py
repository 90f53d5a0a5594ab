"""The people of a case: the client, close ones, interpreters and others by what they are."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import ButtonRow, empty, said
from exitdesk.ui.cases.contents import CLIENT_ROLE, CaseContents
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.cases.tabs.base import CaseTab, FormRequest
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.people.cards import PersonView
from exitdesk.ui.themes import Theme

_FORM = "person"
_OTHERS = frozenset({"professional", "threat_source"})
_INTERPRETER = "interpreter"
_ADDED = {"add_person": "", "add_interpreter": _INTERPRETER, "add_source": "threat_source"}


class PeopleTab(CaseTab):
    """Shows each person on a card; names of another identity stay behind the wall."""

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        desk: Desk,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        del jobs  # everything shown is among the case's contents
        super().__init__(language, theme, parent)
        self._usual_years = desk.writing.usual_years
        self._actions = ButtonRow(tuple(_ADDED), primary="add_person")
        self._actions.pressed.connect(self._add)
        self._list = QVBoxLayout()
        self._list.setSpacing(16)
        self.body.addWidget(self._actions)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self._actions.say(
            {
                "add_person": self.tr("Add &person"),
                "add_interpreter": self.tr("Add &interpreter"),
                "add_source": self.tr("Add a source of &threat"),
            }
        )
        empty(self._list)
        if self._contents is not None:
            self._fill(self._contents)

    def _fill(self, contents: CaseContents) -> None:
        people = contents.readings(self._language.lang, _FORM)
        groups = (
            (self.tr("Client"), [one for one in people if _role(one) == CLIENT_ROLE]),
            (self.tr("Close ones"), [one for one in people if _is_close(one)]),
            (self.tr("Interpreters"), [one for one in people if _role(one) == _INTERPRETER]),
            (self.tr("Other persons"), [one for one in people if _role(one) in _OTHERS]),
        )
        if not people:
            hint = self.tr("No person has a card yet. Assessments and agreements need one.")
            self._list.addWidget(said(hint, "muted"))
        for title, found in groups:
            if found:
                self._list.addWidget(said(title, "heading"))
                for view in self._views(contents, found):
                    self._list.addWidget(view)

    def _views(self, contents: CaseContents, found: list[Reading]) -> Iterator[PersonView]:
        for reading in sorted(found, key=_by_name):
            view = PersonView(contents, reading, self._language, self._usual_years)
            view.opened.connect(self._open_record)
            view.corrected.connect(self._correct_card)
            yield view

    def _add(self, key: str) -> None:
        role = _ADDED[key]
        preset = ((Concept.PERSON_ROLE, role),) if role else ()
        self.form_requested.emit(FormRequest(_FORM, preset=preset))

    def _correct_card(self, object_id: str) -> None:
        self._correct(_FORM, object_id)


def _role(reading: Reading) -> str:
    return reading.key(Concept.PERSON_ROLE)


def _is_close(reading: Reading) -> bool:
    return _role(reading) not in {CLIENT_ROLE, _INTERPRETER, *_OTHERS}


def _by_name(reading: Reading) -> str:
    return reading.title.casefold()
