"""A necessary disclosure by the officer on duty, and the second look when the other is back."""

from dataclasses import replace
from pathlib import Path

from exitdesk.casework.desks import Desk, open_desk
from exitdesk.casework.disclosure_entries import NOT_YET
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.casework.necessary_reviews import cleared
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.rendering import Renderer
from exitdesk.casework.review_intervals import ReviewIntervals
from exitdesk.domain.dues import DueItem, DueKind
from exitdesk.domain.texts import Lang
from exitdesk.vault import Vault
from tests.access.units import KEEPER, ON_DUTY, OTHER, THIRD, Unit, person

_RESOURCES = Path(__file__).parents[2] / "resources"
_OURS = frozenset({DueKind.NECESSARY_UNSEEN, DueKind.CLIENT_UNTOLD})


def desk_of(vault: Vault, unit: Unit, intervals: ReviewIntervals, renderer: Renderer) -> Desk:
    tools = PaperTools.load(_RESOURCES, renderer)
    return open_desk(vault, unit.forms, intervals, unit.clock, tools)


def told_by_telephone(desk: Desk, case_id: str) -> int:
    offered = desk.necessary.offered(case_id, {})
    called = next(one for one in offered if one.ref.field_id == "called")
    order = replace(
        NecessaryOrder.begun(case_id, Lang.FI).with_report(recipient="police_on_duty"),
        ground="danger_to_life",
        reason="Ilman nimeä apu ei löydä perille",
        items=(called.ref,),
        is_oral=True,
        client=NOT_YET,
        untold="Ei vastaa puhelimeen",
    )
    return desk.necessary.tell(cleared(desk.necessary.gather(order, {})), {})


def asked_of(desk: Desk) -> dict[str, DueItem]:
    return {one.kind.value: one for one in desk.today.items() if one.kind in _OURS}


def test_on_duty_it_is_done_for_an_absent_officer_who_looks_at_it_later(
    unit: Unit, intervals: ReviewIntervals, renderer: Renderer
) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *person(unit.forms, "stugan"))
    with unit.at_desk(ON_DUTY) as vault:
        vault.access.open_in_emergency(case_id, "Asiakas soitti: joku on oven takana")
        desk = desk_of(vault, unit, intervals, renderer)
        number = told_by_telephone(desk, case_id)
        assert set(asked_of(desk)) == {"client_untold"}  # nobody looks at their own
    for name in (KEEPER, THIRD, ON_DUTY):  # the case is not theirs, not even the duty's any more
        with unit.at_desk(name) as vault:
            assert asked_of(desk_of(vault, unit, intervals, renderer)) == {}
    with unit.at_desk(OTHER) as vault:
        desk = desk_of(vault, unit, intervals, renderer)
        asked = asked_of(desk)
        assert set(asked) == {"necessary_unseen", "client_untold"}
        assert asked["necessary_unseen"].place.object_id == str(number)
        desk.disclosures.enter_seen(number, "Peruste oli olemassa")
        desk.disclosures.enter_told(number, unit.clock.today(), "Kerroin puhelimessa")
        assert asked_of(desk) == {}


def test_a_keeper_is_asked_to_look_where_nobody_else_can_and_gets_no_case(
    unit: Unit, intervals: ReviewIntervals, renderer: Renderer
) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *person(unit.forms, "stugan"))
        desk = desk_of(vault, unit, intervals, renderer)
        number = told_by_telephone(desk, case_id)
    with unit.at_desk(KEEPER) as vault:
        desk = desk_of(vault, unit, intervals, renderer)
        (asked,) = asked_of(desk).values()
        assert (asked.kind, asked.alias) == (DueKind.NECESSARY_UNSEEN, "")
        assert (asked.place.case_id, asked.place.object_id) == ("", str(number))
