"""A case out of which every answer was struck: whatever reads it copes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from exitdesk.casework.desks import Desk
from exitdesk.domain.answers import Mark
from exitdesk.domain.strikings import FieldPath
from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import check_vault
from tests.clocks import SettableClock
from tests.practice_desks import make_practice, open_made
from tests.renderers import shared_renderer


@pytest.fixture
def desk(tmp_path: Path, forms: FormLibrary, clock: SettableClock) -> Iterator[Desk]:
    """A desk over the practice vault."""
    made = open_made(make_practice(tmp_path / "vault", forms), forms, clock, shared_renderer())
    yield made
    made.close()


def test_a_case_without_any_answer_is_read_everywhere(
    desk: Desk, forms: FormLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.vault.strikings, "sweep", lambda: None)  # once is enough
    case_id = next(line.case_id for line in desk.cases.lines() if line.alias == "Ljung")
    for revision in desk.records.current(case_id):
        form = forms.exact(revision.form_key, revision.form_version)
        for field in form.fields():
            answer = revision.answers.get(field.id)
            if answer is not None and answer is not Mark.NOT_ASKED:
                desk.strikings.strike(revision.object_id, FieldPath(field.id), None, "prov")
    monkeypatch.undo()
    desk.vault.strikings.sweep()
    assert desk.vault.strikings.is_swept
    read_everything(desk, case_id)
    assert check_vault(desk.vault).is_whole


def read_everything(desk: Desk, case_id: str) -> None:
    desk.cases.lines()
    desk.cases.open(case_id)
    desk.timelines.of(case_id)
    desk.today.items_of(case_id)
    desk.agreements.of_client(case_id)
    desk.pathways.steps(case_id)
    desk.pathways.goal_titles(case_id)
    desk.persons.protected_terms(case_id)
    desk.printing.pathway_plan(case_id, Lang.FI)
    names = dict(desk.persons.names(case_id))
    for revision in desk.records.current(case_id):
        for lang in Lang:
            desk.records.lines(revision, lang, names)
