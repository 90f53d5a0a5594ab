"""The emergency sheet says how to reach the client now, whatever record was touched last."""

from exitdesk.casework.sheet_words import SheetRow
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.reading_jobs import read_case
from exitdesk.ui.people.safe_contacts import of_client
from tests.agreements.writing import days
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "intervals", "renderer"]
OLD, NEW = "040 111 1111", "040 222 2222"


def contact(case: CaseByHand) -> tuple[SheetRow, ...]:
    [part] = case.desk.emergency_sheets.read(case.case_id).part("contact")
    return part.rows


def words(case: CaseByHand) -> str:
    return "\n".join(" ".join(row.words(Lang.SV)) for row in contact(case))


def test_a_number_is_as_old_as_when_it_was_written_not_as_its_record(case: CaseByHand) -> None:
    case.write("person", case.client, client_number=OLD)
    case.clock.advance(days(3))
    [first] = case.desk.records.current(case.case_id, "quick_contact")
    case.write("quick_contact", first.object_id, contact_number=NEW)
    changed_on = case.clock.today()
    case.clock.advance(days(3))
    case.write("person", case.client, municipality="Vasa")
    assert NEW in words(case)
    assert OLD not in words(case)
    [row] = [row for row in contact(case) if row.answer == NEW]
    assert row.written_on == changed_on


def test_words_for_an_answering_machine_that_may_not_be_used_are_not_on_it(
    case: CaseByHand,
) -> None:
    [first] = case.desk.records.current(case.case_id, "quick_contact")
    agreed = {"voicemail": "agreed_words", "voicemail_words": "Hej från verkstaden"}
    case.finish("quick_contact", agreed, first.object_id)
    assert "verkstaden" in words(case)
    case.clock.advance(days(3))
    case.write("person", case.client, client_voicemail="nothing")
    assert "verkstaden" not in words(case)


def test_the_case_page_says_the_same_number_as_the_sheet(case: CaseByHand) -> None:
    case.write("person", case.client, client_number=OLD)
    case.clock.advance(days(3))
    [first] = case.desk.records.current(case.case_id, "quick_contact")
    case.write("quick_contact", first.object_id, contact_number=NEW)
    case.clock.advance(days(3))
    case.write("person", case.client, municipality="Vasa")
    contents = read_case(case.desk, case.case_id)
    assert isinstance(contents, CaseContents)
    told = repr(of_client(contents, Lang.SV))
    assert NEW in told
    assert OLD not in told
