"""Adding a person in the middle of a form, without leaving it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Revision
from exitdesk.ui.forms.editors.persons import PersonEditor
from exitdesk.ui.forms.sessions import FormRequest

if TYPE_CHECKING:
    from exitdesk.ui.forms.hosts import FormHost

PERSON_FORM = "person"


@dataclass(frozen=True, slots=True)
class _Names:
    desk: Desk
    case_id: str

    def __call__(self) -> Mapping[str, str]:
        return self.desk.persons.names(self.case_id)


class PersonAdder(QObject):
    """Shows the form for a person over another form, and chooses the person there when saved."""

    def __init__(self, host: "FormHost") -> None:
        super().__init__(host)
        self._host = host
        self._panel: FormHost | None = None
        self._editor: PersonEditor | None = None
        self._added = ""

    def add_for(self, editor: PersonEditor) -> None:
        """Show the form for a new person, to be chosen in ``editor``."""
        from exitdesk.ui.forms.record_panels import RecordPanel  # a panel may add persons itself

        case_id = self._host.place().case_id
        if self._panel is not None or not case_id:
            return
        self._editor = editor
        self._panel = RecordPanel(self._host.office, FormRequest(PERSON_FORM, case_id))
        self._panel.saved.connect(self._on_saved)
        self._panel.closed.connect(self._leave)
        self._host.stack.addWidget(self._panel)
        self._host.stack.setCurrentWidget(self._panel)

    def flush(self) -> None:
        """Hand what has been typed about the person to the drafts."""
        if self._panel is not None:
            self._panel.flush()

    def _on_saved(self, revision: Revision) -> None:
        self._added = revision.object_id
        office = self._host.office
        work = _Names(office.desk, revision.case_id)
        office.jobs.run(work, self._on_names, self._host.show_failure)

    def _on_names(self, names: Mapping[str, str]) -> None:
        self._host.surroundings.persons.offer(names)
        editor = self._editor
        self._leave()
        if editor is not None and shiboken6.isValid(editor):
            editor.choose_added(self._added)

    def _leave(self) -> None:
        panel, self._panel = self._panel, None
        if panel is None:
            return
        self._host.stack.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        if self._editor is not None and shiboken6.isValid(self._editor):
            self._editor.take_focus()
