"""A discreet paper tells what it is in no language that the program speaks."""

import pytest

from exitdesk.casework.errors import HeldBackError
from exitdesk.casework.printing import NeutralTitle
from exitdesk.domain.document_languages import FINNISH, SWEDISH, DocumentLanguage
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "intervals", "renderer"]


@pytest.mark.parametrize("language", [SWEDISH, FINNISH])
@pytest.mark.parametrize("line", ["Call the police", "My safety plan is at home"])
def test_words_of_a_further_language_hold_a_discreet_paper_back_in_every_language(
    case: CaseByHand, language: DocumentLanguage, line: str
) -> None:
    case.write("step", title=line)
    with pytest.raises(HeldBackError):
        case.made(
            case.desk.printing.one_page_plan(case.case_id, language, title=NeutralTitle.TO_DO)
        )
