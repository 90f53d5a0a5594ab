"""A small case written through the desk, as an officer would."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from exitdesk.casework.desks import Desk
from exitdesk.casework.paper_makers import Stage
from exitdesk.casework.papers import Paper, PaperToMake
from exitdesk.casework.reports import ReportOrder, ReportReview, review_report
from exitdesk.domain.answers import Answer, PersonRef, Rating, Row
from exitdesk.domain.cases import Revision
from tests.clocks import SettableClock

ALIAS = "Räven"
CLIENT_NAME = "Jussi Korhonen"
FORMER_NAME = "Jussi Virtanen"
SISTER_NAME = "Riitta Mäkinen"
SAFE_PLACE = "Koivukuja 7, Kuopio"
GROUP = "Mustat Sudet"


@dataclass
class CaseByHand:
    """A case and the object ids of what was written first."""

    desk: Desk
    clock: SettableClock
    case_id: str
    client: str
    sister: str

    @classmethod
    def begun(cls, desk: Desk, clock: SettableClock) -> "CaseByHand":
        draft = desk.drafts.begin("quick_contact")
        desk.drafts.finish(
            draft.draft_id,
            {
                **draft.answers,
                "alias": ALIAS,
                "client_type": "leaver",
                "language": "fi",
                "contact_number": "050 123 4567",
                "safe_way": "Först sms",
            },
        )
        made = cls(desk, clock, draft.case_id, "", "")
        desk.cases.open_enquiry(draft.case_id)
        made.client = made.write(
            "person",
            role="client",
            called=ALIAS,
            full_name=CLIENT_NAME,
            former_names=(Row("01", {"former_name": FORMER_NAME}),),
            address=SAFE_PLACE,
            municipality="Kuopio",
        ).object_id
        made.sister = made.write(
            "person", role="sibling", called="systern", close_one_name=SISTER_NAME
        ).object_id
        return made

    def write(self, form_key: str, object_id: str | None = None, **answers: Answer) -> Revision:
        """Finish a form in this case."""
        return self.finish(form_key, answers, object_id)

    def finish(
        self, form_key: str, answers: Mapping[str, Answer], object_id: str | None = None
    ) -> Revision:
        """Finish a form in this case with these answers and the form's defaults."""
        self.clock.advance()
        draft = self.desk.drafts.begin(form_key, self.case_id, object_id)
        return self.desk.drafts.finish(draft.draft_id, {**draft.answers, **answers})

    def assess(
        self, level: str, on: date | None = None, person: str = "", **more: Answer
    ) -> Revision:
        """Finish an assessment, of the client unless another is named."""
        day = on or self.clock.today()
        answers: dict[str, Answer] = {
            "protected_person": PersonRef(person or self.client),
            "assessed_on": day,
            "level": level,
            "level_reason": "Enligt vad klienten berättade.",
            "valid_until": day + timedelta(days=14),
            "threat_expressed": Rating("strong", "Meddelanden i går."),
        }
        return self.finish("safety_assessment", {**answers, **more})

    def measure(self) -> tuple[Row, ...]:
        return (Row("01", {"measure": "Byt lås"}),)

    def made(self, to_make: PaperToMake) -> Paper:
        """Make a paper from beginning to end, as the windows do bit by bit."""
        reached: list[Stage] = []
        rendered = self.desk.papers.render(to_make, reached.append, threading.Event())
        return self.desk.papers.release(to_make, rendered)

    def review(self, order: ReportOrder) -> ReportReview:
        """Read a report through."""
        return review_report(self.desk.reports.gather(order))

    def report(self, order: ReportOrder) -> Paper:
        """Make a report from beginning to end; nothing in it tells who somebody is."""
        return self.made(self.desk.reports.prepare(self.recognised(order)))

    def recognised(self, order: ReportOrder) -> ReportReview:
        """Read a report through and answer the questions about recognition."""
        review = self.review(order)
        mark = self.desk.reports.recognition.mark_of(review)
        return self.review(replace(order, recognition=mark))
