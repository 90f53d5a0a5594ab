"""The week on paper: no names, no aliases, and the finished file says nothing else."""

import io
from datetime import date

import pytest
from pypdf import PdfReader

from exitdesk.casework.errors import HeldBackError
from exitdesk.casework.papers import PaperKind
from exitdesk.domain.contacts import ContactOutcome
from exitdesk.domain.texts import Lang
from tests.casework.cases_by_hand import ALIAS, CLIENT_NAME, SISTER_NAME
from tests.contacts.conftest import Agreed

MONDAY = date(2026, 11, 23)


def words(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (Lang.SV, ("Vecka 48", "Tisdag 24.11.", "14.00", "Kontakt", "Möte", "Att göra")),
        (Lang.FI, ("Viikko 48", "Tiistai 24.11.", "14.00", "Yhteydenpito", "Tapaaminen")),
    ],
)
def test_the_paper_says_hours_and_kinds_and_the_code_when_asked(
    agreed: Agreed, lang: Lang, expected: tuple[str, ...]
) -> None:
    write, day = agreed.case.write, date(2026, 11, 26)
    write("meeting", on=day, at="10.00", state="agreed", title=f"Möte med {SISTER_NAME}")
    write("meeting", on=day, at="11.11", state="cancelled", title="Inställt")
    write("step", title=f"Ring {CLIENT_NAME}", who="officer", due=day)
    code = agreed.desk.cases.line(agreed.case.case_id).code
    made = {
        with_codes: agreed.case.made(
            agreed.desk.week_prints.week(MONDAY, lang, with_codes=with_codes)
        )
        for with_codes in (True, False)
    }
    for with_codes, paper in made.items():
        text = words(paper.pdf)
        assert [word for word in expected if word not in text] == []
        assert (code in text) is with_codes
        assert [n for n in (ALIAS, CLIENT_NAME, SISTER_NAME, "11.11", "Ring") if n in text] == []
        assert (paper.kind, paper.may_be_saved, paper.pages) == (PaperKind.WEEK, False, 1)


def test_what_is_cancelled_or_moved_away_is_not_on_it(agreed: Agreed) -> None:
    agreed.desk.contacts.settle(agreed.contact, date(2026, 11, 24), ContactOutcome.CANCELLED)
    paper = agreed.case.made(agreed.desk.week_prints.week(MONDAY, Lang.SV, with_codes=True))
    assert "Inget är inskrivet." in words(paper.pdf)


def test_printing_it_is_entered_in_the_log_and_a_name_in_it_would_be_held_back(
    agreed: Agreed,
) -> None:
    to_make = agreed.desk.week_prints.week(MONDAY, Lang.SV, with_codes=False)
    assert {ALIAS, "systern"} <= set(to_make.check.terms)
    agreed.desk.printing.printed(agreed.case.made(to_make))
    newest = agreed.desk.log.entries()[0]
    assert newest.action == "document.printed"
    assert newest.case_code == ""
    assert ("kind", "week_list") in newest.facts
    agreed.case.write("person", role="friend", called="Kontakt")  # what the paper itself says
    wrong = agreed.desk.week_prints.week(MONDAY, Lang.SV, with_codes=False)
    with pytest.raises(HeldBackError):
        agreed.case.made(wrong)
    assert agreed.desk.log.entries()[0].action == "document.refused"
