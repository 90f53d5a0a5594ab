"""The list of cases, the head of a case, and the states a case goes through."""

from datetime import date

from exitdesk.casework.errors import ReasonNeededError
from exitdesk.casework.phases import Phases
from exitdesk.casework.readings import answers_by_concept
from exitdesk.casework.records import Records
from exitdesk.domain.answers import Answer
from exitdesk.domain.cases import CaseLine, CaseState, Revision
from exitdesk.domain.clocks import Clock
from exitdesk.domain.searches import ANY_CASE, CaseQuery
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault


class Cases:
    """Cases as the officer meets them; what a case is lies in its records."""

    def __init__(
        self, vault: Vault, forms: FormLibrary, records: Records, phases: Phases, clock: Clock
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._records = records
        self._phases = phases
        self._clock = clock

    def lines(
        self, asked: CaseQuery = ANY_CASE, *, limit: int = 200, offset: int = 0
    ) -> tuple[CaseLine, ...]:
        """Return cases that are asked for, the last changed first; those not shared come last.

        What words ask for is made by ``Search.query``.
        """
        found = self._vault.cases.lines(asked, limit=limit, offset=offset)
        return tuple(self._phases.named(line) for line in found)

    def line(self, case_id: str) -> CaseLine:
        """Return the head of one case."""
        return self._phases.named(self._vault.cases.line(case_id))

    def open(self, case_id: str) -> CaseLine:
        """Return the head of one case after entering in the log that it was opened.

        Raises:
            CaseNotSharedError: when it is not open to this officer.
        """
        self._vault.cases.opened(case_id)
        return self.line(case_id)

    def open_enquiry(self, case_id: str) -> Revision:
        """Make an enquiry a case: one click, one record."""
        return self._change(case_id, CaseState.OPEN)

    def reopen(self, case_id: str, reason: str) -> Revision:
        """Open a closed case again.

        Raises:
            ReasonNeededError: for a blank reason.
        """
        if not reason.strip():
            raise ReasonNeededError
        return self._change(case_id, CaseState.OPEN, reason)

    def is_enquiry(self, case_id: str) -> bool:
        """Whether the case is still an enquiry that may expire."""
        return self.line(case_id).state is CaseState.ENQUIRY

    def level_is_known(self, line: CaseLine, today: date | None = None) -> bool:
        """Whether the case has a threat level that holds; an expired one is unknown."""
        return line.level_holds(today or self._clock.today())

    def _change(self, case_id: str, state: CaseState, reason: str = "") -> Revision:
        form = self._forms.latest("case_state")
        values: dict[Concept, Answer] = {
            Concept.CASE_STATE: state.value,
            Concept.EVENT_DATE: self._clock.today(),
        }
        if reason:
            values[Concept.STATE_REASON] = reason.strip()
        return self._records.write(case_id, form, answers_by_concept(form, values))
