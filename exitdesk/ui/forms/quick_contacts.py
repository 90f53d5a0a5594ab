"""The first call: everything on one page, saved by one key, a case by one click."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place, Revision
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.record_panels import RecordPanel
from exitdesk.ui.forms.sessions import FormRequest
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

FORM_KEY = "quick_contact"


@dataclass(frozen=True, slots=True)
class _OpenEnquiry:
    desk: Desk
    case_id: str

    def __call__(self) -> str:
        self.desk.cases.open_enquiry(self.case_id)
        return self.case_id


class QuickContactPage(RecordPanel):
    """Takes down a first contact. Ctrl+S saves; the enquiry may then become a case at once.

    ``saved`` is emitted when it has become a case, ``closed`` when it stays an enquiry.
    """

    def __init__(
        self,
        office: FormOffice,
        request: FormRequest | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(office, request or FormRequest(FORM_KEY), compact=True, parent=parent)
        self._written: Revision | None = None
        self._saved_page = SavedContact()
        self.stack.addWidget(self._saved_page)
        self.hint = PlainLabel("muted", "quick_hint")
        self._saved_page.case_requested.connect(self._make_case)
        self._saved_page.another_requested.connect(self.start_another)
        self._saved_page.done_requested.connect(self._leave)
        self.retranslate()

    @property
    def is_saved(self) -> bool:
        """Whether the contact is saved and the page asks what comes next."""
        return self.stack.currentWidget() is self._saved_page

    def start_another(self) -> None:
        """Ask for a new page for another contact."""
        self.place_requested.emit(Place("form", tab=FORM_KEY))

    def take_focus(self) -> None:
        """Put the cursor where the draft was left, or on what comes next."""
        if self.is_saved:
            self._saved_page.take_focus()
        else:
            super().take_focus()

    def retranslate(self) -> None:
        """Say the hint on keys again, and all that a panel says."""
        super().retranslate()
        self.hint.setText(self.tr("Ctrl+S saves. F7 marks a question as not asked."))

    def _make_foot(self) -> QFrame:
        foot = super()._make_foot()
        self.foot.addWidget(self.hint)
        return foot

    def _on_finished(self, revision: Revision) -> None:
        self._written = revision
        self.stack.setCurrentWidget(self._saved_page)
        self._saved_page.take_focus()

    def _make_case(self) -> None:
        if self._written is not None:
            work = _OpenEnquiry(self.office.desk, self._written.case_id)
            self.office.jobs.run(work, self._on_case, self.show_failure)

    def _on_case(self, _case_id: str) -> None:
        self.saved.emit(self._written)

    def _leave(self) -> None:
        self.closed.emit()


class SavedContact(TranslatedWidget):
    """Says that the contact is saved, and asks what comes next."""

    case_requested = Signal()
    another_requested = Signal()
    done_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("title")
        self._words = PlainLabel("lead")
        self._case, self._another, self._done = QPushButton(), QPushButton(), QPushButton()
        set_role(self._case, "primary")
        gap = step(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * gap, 4 * gap, 4 * gap, 4 * gap)
        layout.setSpacing(2 * gap)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        row = FlowLayout(None, 2 * gap, gap)
        for button, name, signal in (
            (self._case, "make_case", self.case_requested),
            (self._another, "another_contact", self.another_requested),
            (self._done, "contact_done", self.done_requested),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            row.addWidget(button)
        layout.addLayout(row)
        layout.addStretch(1)
        self.retranslate()

    def take_focus(self) -> None:
        """Put the focus on the first choice."""
        self._case.setFocus()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("The contact is saved"))
        self._words.setText(
            self.tr("It is an enquiry that may expire. Make it a case when the work goes on.")
        )
        self._case.setText(self.tr("&Make it a case"))
        self._another.setText(self.tr("&Another contact"))
        self._done.setText(self.tr("&Leave it as an enquiry"))
