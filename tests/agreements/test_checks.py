"""What stands in the way of finishing an agreement, said beside its field."""

from datetime import date

import pytest

from exitdesk.casework.agreement_checks import (
    ENDS_BEFORE,
    LIMITS_NOT_TOLD,
    PERMIT_ENDS_BEFORE,
    PERMIT_LONGER,
    SIGNED_FIRST,
    TOLD_LATER,
)
from exitdesk.casework.agreement_errors import NOT_YET
from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.domain.answers import Answer, Row
from exitdesk.domain.texts import Text
from tests.agreements.writing import days, permit, write
from tests.casework.cases_by_hand import CaseByHand

TODAY = date(2026, 11, 22)


def refused(case: CaseByHand, *permits: Row, **more: Answer) -> list[tuple[str, str | None, Text]]:
    """Return where and why an agreement was refused."""
    with pytest.raises(InvalidAnswersError) as error:
        write(case, *permits, **more)
    return [(one.field_id, one.sub_field_id, one.text) for one in error.value.problems]


@pytest.mark.parametrize(
    ("more", "field", "text"),
    [
        ({"valid_until": TODAY - days(1)}, "valid_until", ENDS_BEFORE),
        ({"agreed_on": TODAY + days(1)}, "agreed_on", NOT_YET),
        (
            {"form_given": "paper", "signed_on": TODAY - days(1)},
            "signed_on",
            SIGNED_FIRST,
        ),
        ({"form_given": "paper", "signed_on": TODAY + days(1)}, "signed_on", NOT_YET),
        ({"agreed_on": TODAY - days(3), "limits_told_on": TODAY}, "limits_told_on", TOLD_LATER),
        ({"limits_told": "no"}, "limits_told", LIMITS_NOT_TOLD),
    ],
)
def test_days_out_of_order_are_said_beside_their_field(
    case: CaseByHand, more: dict[str, Answer], field: str, text: Text
) -> None:
    assert (field, None, text) in refused(case, **more)


def test_a_permit_lies_within_its_agreement(case: CaseByHand) -> None:
    longer = permit("partner", "plan", until=TODAY + days(900))
    assert refused(case, longer) == [("permits", "until", PERMIT_LONGER)]
    before = permit("partner", "plan", until=TODAY - days(1))
    assert refused(case, before) == [("permits", "until", PERMIT_ENDS_BEFORE)]


def test_what_was_refused_is_kept_as_a_draft(case: CaseByHand) -> None:
    refused(case, permit("partner", "plan"), valid_until=TODAY - days(1), never="Grannen")
    (draft,) = case.desk.drafts.all(case.case_id)
    assert draft.answers["never"] == "Grannen"
    assert draft.answers["valid_until"] == TODAY - days(1)
