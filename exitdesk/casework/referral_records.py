"""The record that a referral leaves in its case, written when its report has left."""

from exitdesk.casework.readings import answers_by_concept, read_revision
from exitdesk.casework.records import Records
from exitdesk.casework.report_orders import ReportOrder
from exitdesk.casework.services import REFERRAL
from exitdesk.domain.answers import Answer
from exitdesk.domain.clocks import Clock
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept

AWAITED = "awaited"


class ReferralRecords:
    """Enters referrals in their cases."""

    def __init__(self, records: Records, forms: FormLibrary, clock: Clock) -> None:
        self._records = records
        self._forms = forms
        self._clock = clock

    def enter(self, order: ReportOrder) -> None:
        """Write the referral that a report was made for, once, however often it leaves."""
        plan = order.referral
        if plan is None or order.reference in self._references(order.case_id):
            return
        form = self._forms.latest(REFERRAL)
        values: dict[Concept, Answer] = {
            Concept.PARTNER: plan.partner,
            Concept.EVENT_TITLE: order.purpose.strip(),
            Concept.SENT_ON: self._clock.today(),
            Concept.REFERENCE: order.reference,
            Concept.REFERRAL_ANSWER: AWAITED,
        }
        if plan.about:
            values[Concept.SERVES] = plan.about
        if plan.awaited_by is not None:
            values[Concept.DUE] = plan.awaited_by
        self._records.write(order.case_id, form, answers_by_concept(form, values))

    def left_by(self, order: ReportOrder) -> frozenset[str]:
        """Return the revisions that this very report has left behind: they change nothing."""
        if order.referral is None:
            return frozenset()
        return frozenset(
            revision.revision_id
            for revision in self._records.current(order.case_id, REFERRAL)
            if revision.number == 1
            and read_revision(self._forms, revision).text(Concept.REFERENCE) == order.reference
        )

    def _references(self, case_id: str) -> set[str]:
        return {
            read_revision(self._forms, revision).text(Concept.REFERENCE)
            for revision in self._records.current(case_id, REFERRAL)
        }
