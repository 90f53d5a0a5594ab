"""A case that has just been read: its links and who may open it are those of this moment."""

from exitdesk.casework.case_access import CaseSharing
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.reading_jobs import open_case, read_case
from tests.access.units import OTHER
from tests.links.pairs import Pair, begun, linked


def test_a_link_is_seen_at_once(pair: Pair) -> None:
    with pair.at_desk() as desk:
        third = begun(desk, pair, "Tredje", full_name="Taina Kolmonen").case_id
        before = open_case(desk, pair.case_id)
        link = linked(pair.case(desk), third)
        after = read_case(desk, pair.case_id)
        assert isinstance(before, CaseContents)
        assert isinstance(after, CaseContents)
        assert after.revisions == (*before.revisions, link)
        assert "Tredje" in after.names[third]


def test_a_case_handed_over_is_closed_at_once_to_who_had_just_read_it(pair: Pair) -> None:
    with pair.at_desk() as desk:
        assert isinstance(open_case(desk, pair.case_id), CaseContents)
        assert isinstance(read_case(desk, pair.case_id), CaseContents)
        desk.access.hand_over(pair.case_id, pair.unit.ids[OTHER], former_stays=False)
        assert isinstance(read_case(desk, pair.case_id), CaseSharing)
        assert isinstance(open_case(desk, pair.case_id), CaseSharing)
