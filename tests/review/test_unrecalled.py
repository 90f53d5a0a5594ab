"""What may hold what was taken back is asked back, though the register names another category."""

import pytest

from exitdesk.casework.recall_lines import Withdrawn
from exitdesk.domain.answers import Answer, Row
from exitdesk.domain.categories import Category
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer
from tests.withdrawals.agreed_cases import agree, left

__all__ = ["case", "desk", "intervals", "renderer"]


@pytest.mark.parametrize(
    ("field", "taken"),
    [
        ("service_episode.1/what", Category.SAFETY),
        ("service_episode.1/partner", Category.SAFETY),
        ("note.1/body", Category.CLIENT_NAME),
        ("note.1/body", Category.IDENTITY_CODE),
    ],
)
def test_a_paper_that_may_hold_what_was_taken_back_is_asked_back(
    case: CaseByHand, field: str, taken: Category
) -> None:
    cells = ("plan", "safety", "client_name", "identity_code", "life_situation", "health")
    row: dict[str, Answer] = {"recipient": "health_social", "categories": cells, "purpose": "Vård"}
    agree(case, permits=(Row("01", row),))
    left(case, field, recipient="health_social")
    taken_back = Withdrawn(
        case.case_id, case.client, is_client=True, cells=frozenset({("health_social", taken)})
    )
    [line] = case.desk.withdrawals.lines.of(taken_back)
    assert line.why_not is None
