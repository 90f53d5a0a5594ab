"""Two cases that belong together, in a vault of several officers."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from exitdesk.casework.desks import Desk, open_desk
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.rendering import Renderer
from exitdesk.casework.reports import ReportOrder
from exitdesk.casework.review_intervals import ReviewIntervals
from exitdesk.domain.answers import Answer, PersonRef, Row
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang
from tests.access.units import KEEPER, OTHER, Unit
from tests.casework.cases_by_hand import CaseByHand

RESOURCES = Path(__file__).parents[2] / "resources"
ALIAS, NAME = "Räven", "Jussi Korhonen"  # of this case's client
OTHER_ALIAS, OTHER_NAME = "Tranan", "Kaisa Hietalahti"  # of the linked case's client
OTHER_FORMER = "Kaisa Nygård"
OTHER_PLACE = "Sepitekuja 4, 33100 Tampere"
OTHER_PHONE = "041 234 5699"
OTHER_BROTHER = "Pentti Vuorela"
WHY = "Gifta sedan 2019"


@dataclass(frozen=True)
class Pair:
    """A closed vault with two linked cases; the second is another officer's alone."""

    unit: Unit
    case_id: str
    client: str
    other_id: str
    other_client: str
    link: str
    renderer: Renderer

    def copied(self, folder: Path) -> "Pair":
        """Return a copy in another folder."""
        return replace(self, unit=self.unit.copied(folder))

    @contextmanager
    def at_desk(self, name: str = KEEPER) -> Iterator[Desk]:
        """Open the vault as one of its officers."""
        with self.unit.at_desk(name) as vault:
            intervals = ReviewIntervals.load(RESOURCES / "rules" / "review_intervals.toml")
            tools = PaperTools.load(RESOURCES, self.renderer)
            yield open_desk(vault, self.unit.forms, intervals, self.unit.clock, tools)

    def case(self, desk: Desk) -> CaseByHand:
        """Return the first case at a desk."""
        return CaseByHand(desk, self.unit.clock, self.case_id, self.client, "")

    def other(self, desk: Desk) -> CaseByHand:
        """Return the other case at a desk."""
        return CaseByHand(desk, self.unit.clock, self.other_id, self.other_client, "")


def make_pair(unit: Unit, renderer: Renderer) -> Pair:
    """Write two cases that the keeper links, then hand the second over to another officer."""
    made = Pair(unit, "", "", "", "", "", renderer)
    with made.at_desk() as desk:
        first = begun(desk, made, ALIAS, full_name=NAME)
        second = begun(
            desk,
            made,
            OTHER_ALIAS,
            full_name=OTHER_NAME,
            former_names=(Row("01", {"former_name": OTHER_FORMER}),),
            address=OTHER_PLACE,
            phone=OTHER_PHONE,
        )
        second.write("person", role="sibling", called="Brodern", close_one_name=OTHER_BROTHER)
        for case in (first, second):
            agree_to_all(case)
        link = linked(first, second.case_id)
        desk.access.hand_over(second.case_id, unit.ids[OTHER], former_stays=False)
    return Pair(
        unit,
        first.case_id,
        first.client,
        second.case_id,
        second.client,
        link.object_id,
        renderer,
    )


def begun(desk: Desk, pair: Pair, alias: str, **client: Answer) -> CaseByHand:
    """Return a new open case with its client's card."""
    draft = desk.drafts.begin("quick_contact")
    answers = {"alias": alias, "client_type": "leaver", "language": "sv", "safe_way": "Sms"}
    desk.drafts.finish(draft.draft_id, {**draft.answers, **answers})
    desk.cases.open_enquiry(draft.case_id)
    case = CaseByHand(desk, pair.unit.clock, draft.case_id, "", "")
    card: dict[str, Answer] = {"role": "client", "called": alias, **client}
    case.client = case.finish("person", card).object_id
    return case


def linked(case: CaseByHand, other_id: str, **more: Answer) -> Revision:
    """Link a case with another."""
    answers: Mapping[str, Answer] = {"other_case": other_id, "kind": "couple", "why": WHY}
    return case.finish("case_link", {**answers, **more})


def changed(case: CaseByHand, object_id: str, state: str) -> Revision:
    """Say that a link has ended or never was."""
    return case.write("case_link", object_id, state=state, state_words="Prov")


def agree_to_all(case: CaseByHand) -> None:
    """Write an agreement that lets everything go to everybody."""
    rows = tuple(
        Row(
            f"0{number}",
            {
                "recipient": recipient,
                "categories": tuple(category.value for category in Category),
                "purpose": "Stöd",
            },
        )
        for number, recipient in enumerate(("partner", "supervisor", "health_social"), 1)
    )
    case.write(
        "agreement",
        person=PersonRef(case.client),
        limits_told="yes",
        language="sv",
        form_given="oral",
        valid_until=case.clock.today() + timedelta(days=90),
        permits=rows,
    )


def order_for(case: CaseByHand, text: str, recipient: str = "supervisor") -> ReportOrder:
    """Return a report with some free text."""
    order = case.desk.reports.begin(case.case_id, recipient, Lang.SV)
    return replace(order, text=text, purpose="Planering")
