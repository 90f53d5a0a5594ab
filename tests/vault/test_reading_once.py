"""The current records of a case are read once, and again as soon as anything has changed."""

from collections.abc import Callable

import pytest

from exitdesk.domain.answers import Answers, Mark
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from exitdesk.vault.errors import RecordDamagedError, RecordsMissingError, VaultClosedError
from exitdesk.vault.rekeying import Watch
from tests.striking.notes import BODY, WHY, bodies, write_note


@pytest.fixture
def case_id(vault: Vault, forms: FormLibrary) -> str:
    """A case with a note and a person, just read."""
    made = vault.cases.create()
    write_note(vault, forms, made, "Ringde Ömmärkvist.")
    person: Answers = {"role": "client", "called": "Lind", "safe_place": "stugan"}
    vault.records.write(made, forms.latest("person"), person)
    vault.records.current(made)
    return made


def said(vault: Vault, case_id: str) -> list[object]:
    return [one.answers.get("body") for one in vault.records.current(case_id, "note")]


def test_records_are_read_once_while_nothing_is_written(vault: Vault, case_id: str) -> None:
    first = vault.records.current(case_id)
    assert vault.records.current(case_id) is first
    (note,) = vault.records.current(case_id, "note")
    assert note is first[0]
    assert vault.records.current(case_id, "goal") == ()


def test_a_record_written_is_among_them_at_once(
    vault: Vault, forms: FormLibrary, case_id: str
) -> None:
    write_note(vault, forms, case_id, "Ringde igen.")
    assert said(vault, case_id) == ["Ringde Ömmärkvist.", "Ringde igen."]
    assert len(vault.records.current(case_id)) == 3


def test_a_correction_takes_the_place_of_what_was_read(
    vault: Vault, forms: FormLibrary, case_id: str
) -> None:
    (note,) = vault.records.current(case_id, "note")
    write_note(vault, forms, case_id, "Ringde ingen.", note.object_id)
    assert said(vault, case_id) == ["Ringde ingen."]


def test_what_was_struck_out_is_gone_at_once(vault: Vault, case_id: str) -> None:
    (note,) = vault.records.current(case_id, "note")
    vault.records.current(case_id)
    vault.strikings.strike(note.object_id, BODY, "Ömmärkvist", WHY)
    assert "Ömmärkvist" not in str(said(vault, case_id))
    assert said(vault, case_id) == bodies(vault, note.object_id)


def test_another_case_takes_the_place_of_the_one_before(
    vault: Vault, forms: FormLibrary, case_id: str
) -> None:
    other = vault.cases.create()
    write_note(vault, forms, other, "Ett annat ärende.")
    for asked in (case_id, other, case_id):
        assert {one.case_id for one in vault.records.current(asked)} == {asked}
        assert {one.case_id for one in vault.records.current(other, "note")} == {other}


def test_nothing_sealed_is_kept(vault: Vault, case_id: str) -> None:
    person = vault.records.current(case_id, "person")[0]
    assert vault.records.reveal(person.revision_id, "prov") == {"safe_place": "stugan"}
    vault.records.current(case_id)
    assert vault.records.current(case_id, "person")[0].answers["safe_place"] is Mark.SEALED


def test_what_is_read_in_a_change_that_is_undone_is_forgotten(vault: Vault, case_id: str) -> None:
    def numbers() -> list[int]:
        vault.records.current(case_id)
        return [one.number for one in vault.records.current(case_id, "note")]

    with vault._core.database.trial():
        vault._core.database.execute("UPDATE revisions SET number = 2 WHERE form_key = 'note'")
        assert numbers() == [2]
    assert numbers() == [1]


def _body(vault: Vault) -> None:
    vault._core.database.execute("UPDATE revisions SET body = x'a0' WHERE form_key = 'note'")
    vault.records._checked.clear()


def _row(vault: Vault) -> None:
    vault._core.database.execute("PRAGMA foreign_keys = OFF")
    vault._core.database.execute("DELETE FROM revisions WHERE form_key = 'note'")


@pytest.mark.parametrize(
    ("edit", "error"), [(_body, RecordDamagedError), (_row, RecordsMissingError)]
)
def test_rows_that_are_edited_are_noticed_after_they_have_been_read(
    vault: Vault, case_id: str, edit: Callable[[Vault], None], error: type[Exception]
) -> None:
    edit(vault)
    with pytest.raises(error):
        vault.records.current(case_id)


def test_records_are_read_anew_under_a_new_key_of_the_vault(vault: Vault, case_id: str) -> None:
    before, changes = vault.records.current(case_id), vault._core.database.changes
    vault.departures.renew_key(Watch())
    assert vault._core.database.changes > changes  # the connection is another one
    after = vault.records.current(case_id)
    assert after == before
    assert after is not before


def test_nothing_is_kept_once_the_vault_is_closed(vault: Vault, case_id: str) -> None:
    vault.records.current(case_id)
    vault.close()
    assert vault.records._held._all == ()
    with pytest.raises(VaultClosedError):
        vault.records.current(case_id)
