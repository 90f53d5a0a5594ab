"""The page on which one person's agreement is written: the draft there is, or a new one."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Draft, Place, Revision
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.agreements.editors import AgreementEditor
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.sessions import FormRequest
from exitdesk.ui.pages import Page
from exitdesk.ui.problem_boxes import ProblemBox

TAB = "agreements"


@dataclass(frozen=True, slots=True)
class _Begun:
    draft: Draft
    is_fresh: bool


@dataclass(frozen=True, slots=True)
class _Begin:
    """Finds or begins the draft; to be called in the vault's thread."""

    desk: Desk
    case_id: str
    person: str

    def __call__(self) -> _Begun:
        versions = self.desk.agreements.versions
        before = versions.draft_of(self.case_id, self.person)
        until = self.desk.assessments.agreement_until(self.desk.clock.today())
        return _Begun(versions.begin(self.case_id, self.person, until), before is None)


class AgreementPage(Page):
    """Writes one person's agreement; ``Place.field`` may name a cell to ask the client about.

    ``Place.object_id`` is the person, ``field`` "recipient/category".
    """

    def __init__(self, office: FormOffice, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._place = place
        self._host: AgreementEditor | None = None
        self._problem = ProblemBox(office.language)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._problem)
        work = _Begin(office.desk, place.case_id, place.object_id)
        office.jobs.run(work, self._show, self._fail)

    @property
    def host(self) -> AgreementEditor | None:
        """The form, once the draft has been found or begun."""
        return self._host

    def place(self) -> Place:
        """Return whose agreement it is, and the cell to ask about."""
        return self._place

    def place_above(self) -> Place:
        """Return the tab with the agreements."""
        return Place("case", case_id=self._place.case_id, tab=TAB)

    def place_once_kept(self) -> Callable[[], Place]:
        """Return this place: the draft is found by the person."""
        place = self.place()
        return lambda: place

    def go_to(self, place: Place) -> bool:
        """Ask about another cell of the same agreement."""
        same = replace(place, field="", draft_id="") == replace(self._place, field="", draft_id="")
        if same and self._host is not None and place.field:
            self._place = place
            self._host.ask_about(*_cell(place.field))
        return same

    def flush(self) -> None:
        """Hand what has been typed to the drafts now."""
        if self._host is not None:
            self._host.flush()

    def take_focus(self) -> None:
        """Put the cursor where typing goes on."""
        if self._host is not None:
            self._host.take_focus()

    def _show(self, begun: _Begun) -> None:
        draft = begun.draft
        request = FormRequest(draft.form_key, draft.case_id, draft.object_id, draft.draft_id)
        host = AgreementEditor(
            self._office, request, asked=_cell(self._place.field), fresh=begun.is_fresh
        )
        self._host = host
        host.place_requested.connect(self.place_requested)
        host.case_changed.connect(self.case_changed)
        host.closed.connect(self.left)
        host.saved.connect(self._on_saved)
        self._layout.addWidget(host, 1)
        host.show()  # now, not on the next turn: the vault may have answered by then
        host.take_focus()

    def _on_saved(self, revision: Revision) -> None:
        kept = Place("case", case_id=revision.case_id, tab=TAB, object_id=revision.object_id)
        self.finished.emit(kept)

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)


def _cell(field: str) -> tuple[str, str]:
    recipient, _, category = field.partition("/")
    return recipient, category
