"""The page of any form: finds out which form a place means and shows it as that form is shown."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.domain.cases import Place, Revision
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.case_tabs import tab_of
from exitdesk.ui.forms.hosts import FormHost, FormOffice
from exitdesk.ui.forms.sessions import FormRequest
from exitdesk.ui.pages import Page
from exitdesk.ui.problem_boxes import ProblemBox

Host = Callable[[FormOffice, FormRequest], FormHost]


class FormPage(Page):
    """Shows one form by its place: a new one (``tab`` is its key), a correction, or a draft.

    ``hosts`` says which widget shows which form; ``usual`` shows all the others.
    """

    def __init__(
        self,
        office: FormOffice,
        place: Place,
        hosts: Mapping[str, Host],
        usual: Host,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._place = place
        self._hosts = hosts
        self._usual = usual
        self._host: FormHost | None = None
        self._form_key = place.tab
        self._problem = ProblemBox(office.language)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._problem)
        if place.tab:
            self._build(place.tab)
        else:
            office.jobs.run(self._find_key, self._build, self._fail)

    @property
    def host(self) -> FormHost | None:
        """The widget that shows the form, once it is known which form it is."""
        return self._host

    def place(self) -> Place:
        """Return the form, its draft and the field with the cursor."""
        return self._place if self._host is None else self._named(self._host.place())

    def place_above(self) -> Place:
        """Return the tab of the case that shows such records."""
        above = super().place_above()
        return replace(above, tab=tab_of(self._form_key)) if above.page == "case" else above

    def place_once_kept(self) -> Callable[[], Place]:
        """Return what tells which draft this is, once it has been begun."""
        place = self.place()
        return super().place_once_kept() if self._host is None else self._host.begun(place)

    def go_to(self, place: Place) -> bool:
        """Go to a field of this very draft."""
        return self._host is not None and self._host.go_to(place)

    def flush(self) -> None:
        """Hand what has been typed to the drafts now."""
        if self._host is not None:
            self._host.flush()

    def take_focus(self) -> None:
        """Put the cursor where typing goes on."""
        if self._host is not None:
            self._host.take_focus()

    def _find_key(self) -> str:
        """Return the key of the form; runs in the vault's thread."""
        desk = self._office.desk
        if self._place.draft_id:
            return desk.drafts.open(self._place.draft_id).form_key
        return desk.records.history(self._place.object_id)[-1].form_key

    def _build(self, form_key: str) -> None:
        self._form_key = form_key
        place = self._place
        request = FormRequest(
            form_key,
            case_id=place.case_id or None,
            object_id=place.object_id or None,
            draft_id=place.draft_id or None,
        )
        host = self._hosts.get(form_key, self._usual)(self._office, request)
        self._host = host
        host.place_requested.connect(self.place_requested)
        host.place_changed.connect(self.place_changed)
        host.case_changed.connect(self.case_changed)
        host.closed.connect(self.left)
        host.saved.connect(self._on_saved)
        self._layout.addWidget(host, 1)
        host.show()  # now, not on the next turn: the vault may have answered by then
        host.take_focus()

    def _on_saved(self, revision: Revision) -> None:
        tab = tab_of(revision.form_key)
        kept = Place("case", case_id=revision.case_id, tab=tab, object_id=revision.object_id)
        self.finished.emit(kept)

    def _named(self, place: Place) -> Place:
        """Return a place that can be come back to: a form not yet begun needs its key."""
        return place if place.draft_id else replace(place, tab=self._form_key)

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)
