"""The hunt for plaintext in a version for every day: no window, but every field of every form."""

from pathlib import Path

import pytest

from exitdesk.domain.answers import Answer, Row
from exitdesk.forms.model import Concept, Field, Form, Kind
from exitdesk.vault.backups import make_backup
from tests.campaigns.file_paths import attach
from tests.campaigns.grounds import FORMS, Ground
from tests.campaigns.markers import Marks, control, hits, patterns

pytestmark = pytest.mark.slow
_TEXTS = {Kind.SHORT_TEXT, Kind.LONG_TEXT}


def marked(form: Form, marks: Marks) -> dict[str, Answer]:
    """Return a mark for every text field of a form, in repeating rows too."""
    answers: dict[str, Answer] = {one.id: marks.new() for one in form.fields() if is_text(one)}
    for group in form.fields():
        if group.kind is Kind.GROUP:
            inner: dict[str, Answer] = {
                one.id: marks.new() for one in group.fields if is_text(one)
            }
            answers[group.id] = (Row("r1", inner),)
    return answers


def is_text(field: Field) -> bool:
    """Whether it takes words; the other case of a link is chosen."""
    return field.kind in _TEXTS and field.concept is not Concept.LINK_CASE


def test_the_hunt_finds_a_mark_in_every_encoding_deflated_or_not() -> None:
    assert set(hits(control())) == {*patterns(), *(f"deflated {name}" for name in patterns())}


def test_no_mark_in_any_field_of_any_form_lies_in_a_file(tmp_path: Path) -> None:
    ground, marks = Ground.new(tmp_path), Marks()
    ground.beside.mkdir()
    vault = ground.open()
    for key in FORMS.keys():  # noqa: SIM118  (no mapping)
        form = FORMS.latest(key)
        case_id = vault.cases.create()
        written = vault.records.write(case_id, form, marked(form, marks), detail=marks.new())
        draft = vault.drafts.begin(form, case_id=case_id, object_id=written.object_id)
        vault.drafts.keep(draft.draft_id, marked(form, marks), "")
        vault.records.reveal(written.revision_id, marks.new())
    attach(vault, case_id, 1)
    vault.search.find(marks.new())
    vault.settings.set("words", marks.new())
    make_backup(vault.backups, ground.beside)
    vault._core.database.execute("BEGIN IMMEDIATE")  # a journal is on the disk now
    vault._core.database.execute("UPDATE case_lines SET alias = 'x'")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert marks.given >= 200
    assert len(files) >= 7
    assert {path.name: hits(path.read_bytes()) for path in files if hits(path.read_bytes())} == {}
    vault._core.database.execute("ROLLBACK")
    vault.close()
