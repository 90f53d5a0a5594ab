"""Records and cases that somebody would like to be gone without a trace."""

import pytest

from exitdesk.domain.attachments import AttachmentTitle, Media, NewAttachment
from exitdesk.domain.case_access import Part
from exitdesk.vault import Vault
from tests.access.units import OTHER, THIRD, Unit
from tests.review.insiders import problems

OLD, NEW = "Hotet är lågt.", "Hotet är akut."


def a_corrected_note(unit: Unit) -> tuple[str, str]:
    form = unit.forms.latest("note")
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        made = vault.records.write(case_id, form, {"kind": "own", "body": OLD})
        vault.records.write(case_id, form, {"kind": "own", "body": NEW}, object_id=made.object_id)
    return case_id, made.object_id


def read(vault: Vault, case_id: str) -> list[object]:
    return [each.answers["body"] for each in vault.records.current(case_id)]


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE objects SET revision_id = (SELECT parents FROM revisions WHERE number = 2)",
        "DELETE FROM objects",
        "UPDATE objects SET form_key = 'meeting'",
        "UPDATE objects SET case_id = '{other}'",
    ],
)
def test_a_list_edited_by_hand_neither_hides_a_record_nor_shows_an_old_one(
    unit: Unit, edit: str
) -> None:
    case_id, _ = a_corrected_note(unit)
    with unit.insider() as database:
        database.execute(edit.format(other="e" * 32))
    with unit.at_desk(OTHER) as vault:
        assert read(vault, case_id) == [NEW]
        assert [each.answers["body"] for each in vault.records.current(case_id, "note")] == [NEW]


def test_a_case_with_an_attachment_does_not_go_with_its_last_draft(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        draft = vault.drafts.begin(unit.forms.latest("quick_contact"), case_id=None)
        title = AttachmentTitle("Läkarintyg", "")
        new = NewAttachment(Media.TEXT, b"prov", 0, title)
        adding = vault.attachments.add(draft.case_id, new)
        while adding.step():
            pass
        vault.drafts.discard(draft.draft_id)
        assert vault.attachments.titles(draft.case_id, "prov")


def test_a_case_that_is_shared_does_not_go_with_a_readers_last_draft(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.access.share(case_id, unit.ids[THIRD], Part.READER)
    with unit.at_desk(THIRD) as vault:
        draft = vault.drafts.begin(unit.forms.latest("note"), case_id=case_id)
        vault.drafts.discard(draft.draft_id)
    with unit.at_desk(OTHER) as vault:
        assert vault.cases.line(case_id).case_id == case_id


@pytest.mark.parametrize(
    "change", ["code = 'K-' || substr(code, 3, 3) || '?'", "first_state = 'closed'"]
)
def test_a_case_under_another_code_or_state_is_found(unit: Unit, change: str) -> None:
    a_corrected_note(unit)
    with unit.insider() as database:
        database.execute(f"UPDATE cases SET {change}")
    assert len(problems(unit, OTHER)) == 1
