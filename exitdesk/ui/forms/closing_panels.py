"""Closing a case or opening it again: the form, below what closing would leave undone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from exitdesk.casework.closings import OpenMatter
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import CaseState
from exitdesk.domain.errors import ExitDeskError
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import Card, said
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.record_panels import RecordPanel
from exitdesk.ui.forms.sessions import FormRequest, FormSession
from exitdesk.ui.forms.wrapped_buttons import LinkButton


class ClosingPanel(RecordPanel):
    """A change of a case's state. What is still open is told, and never stands in the way."""

    def __init__(
        self,
        office: FormOffice,
        request: FormRequest,
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._matters: tuple[OpenMatter, ...] = ()
        self._open: Card | None = None
        super().__init__(office, request, compact=compact, parent=parent)

    def build(self, session: FormSession) -> QWidget:
        """Return the form with the card of open matters under its title."""
        self._open = Card("open_matters")
        whole = super().build(session)
        if self.page is not None:
            self.page.body.insertWidget(1, self._open)
        case_id = session.opened.case_id
        if case_id:
            work = partial(self.office.desk.closings.open_matters, case_id)
            self.office.jobs.run(work, self._show_matters, self._no_matters)
        return whole

    def answers_changed(self, answers: Answers) -> None:
        """Tell of open matters only while the case is about to be closed."""
        super().answers_changed(answers)
        if self.session is not None and self._open is not None:
            field = self.session.sheet.form.bound(Concept.CASE_STATE)
            closes = field is not None and answers.get(field.id) == CaseState.CLOSED.value
            self._open.setVisible(closes and bool(self._matters))

    def retranslate(self) -> None:
        """Say the form and what is open again."""
        super().retranslate()
        if self._open is None:
            return
        self._open.clear()
        self._open.entitle(self.tr("Still open in this case"))
        for matter in self._matters:
            link = LinkButton()
            link.setText(self.office.language.say(matter.text))
            link.clicked.connect(partial(self.place_requested.emit, matter.place))
            self._open.body.addWidget(link)
        hint = self.tr(
            "The case can be closed all the same. Of a closed case only the follow-ups agreed "
            "on, what is lent out, decisions after a withdrawal and the day of review come up."
        )
        self._open.body.addWidget(said(hint, "muted"))

    def _show_matters(self, matters: Sequence[OpenMatter]) -> None:
        self._matters = tuple(matters)
        self.retranslate()
        if self.session is not None:
            self.answers_changed(self.session.sheet.answers)

    def _no_matters(self, error: ExitDeskError) -> None:
        self.show_failure(error)
