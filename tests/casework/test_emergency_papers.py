"""The emergency sheet on paper: secret, checked, straight to the printer."""

from datetime import timedelta
from pathlib import Path

import pytest

from exitdesk.casework.papers import PaperKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.verifier.reading import by_pdfium
from tests.casework.cases_by_hand import SAFE_PLACE, CaseByHand


def read(pdf: bytes) -> str:
    return " ".join(" ".join(by_pdfium(pdf)).split())


def test_it_is_secret_checked_and_never_a_file(case: CaseByHand, tmp_path: Path) -> None:
    to_make = case.desk.emergency_sheets.paper(case.case_id, Lang.SV)
    assert (to_make.kind, to_make.may_be_saved) == (PaperKind.EMERGENCY_SHEET, False)
    paper = case.made(to_make)
    said = read(paper.pdf)
    assert "SEKRETESSBELAGD" in said
    assert SAFE_PLACE in said
    case.desk.printing.printed(paper)
    with pytest.raises(ValueError, match="never a file"):
        case.desk.printing.save(paper, tmp_path / "sheet.pdf")


def test_an_expired_level_is_unknown_on_it(case: CaseByHand) -> None:
    case.assess("high")
    case.clock.advance(timedelta(days=15))
    paper = case.made(case.desk.emergency_sheets.paper(case.case_id, Lang.FI))
    assert "ei tiedossa (vanheni" in read(paper.pdf)
