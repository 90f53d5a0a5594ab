"""What a close one agrees to on paper does not say whom it is about."""

import pytest

from exitdesk.casework.errors import HeldBackError
from exitdesk.domain.texts import Lang
from tests.agreements.writing import permit, write_of
from tests.casework.cases_by_hand import ALIAS, CLIENT_NAME, CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "intervals", "renderer"]


@pytest.mark.parametrize("name", [ALIAS, CLIENT_NAME])
def test_the_client_stands_on_no_agreement_of_a_close_one(case: CaseByHand, name: str) -> None:
    row = permit("partner", "plan", purpose=f"Stöd medan {name} flyttar")
    written = write_of(case, case.sister, row)
    with pytest.raises(HeldBackError):
        case.made(case.desk.agreement_papers.paper(written.object_id, Lang.SV))
