"""Striking out: gone from revisions, drafts and index; who, when and why stays."""

from collections.abc import Mapping

import pytest

from exitdesk.domain.answers import Answer, Mark, Row
from exitdesk.domain.searches import CaseQuery
from exitdesk.domain.strikings import STRUCK, FieldPath
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, check_vault, errors, restatements
from exitdesk.vault.striking_errors import (
    NothingToStrikeError,
    StrikeNotAllowedError,
    StrikeReasonMissingError,
    StrikeReasonRepeatsError,
)
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault
from tests.striking.notes import BODY, WHY, WORDS, bodies, write_note, write_person

# --- what is gone and what stays ------------------------------------------------------------


def test_a_passage_is_gone_from_every_version_and_draft(vault: Vault, note: str) -> None:
    counted = vault.strikings.count(note, BODY, WORDS)
    assert (counted.revisions, counted.drafts, counted.places) == (2, 1, 4)
    assert vault.strikings.strike(note, BODY, WORDS, WHY) == counted
    assert bodies(vault, note) == [
        f"Ringde {STRUCK} i dag, {STRUCK} svarade.",
        "Ringde i dag.",
        f"Ringde {STRUCK}.",
    ]
    assert vault.drafts.all()[0].answers["body"] == f"Ringde {STRUCK} igen."
    assert vault.strikings.count(note, BODY, WORDS).is_nothing


def test_other_records_with_the_same_words_are_counted_and_left(
    vault: Vault, forms: FormLibrary, case_id: str, note: str
) -> None:
    other = write_note(vault, forms, case_id, f"Även här: {WORDS}.")
    write_note(vault, forms, vault.cases.create(), f"I ett annat ärende: {WORDS}.")
    assert vault.strikings.count(note, BODY, WORDS).elsewhere == 1
    vault.strikings.strike(note, BODY, WORDS, WHY)
    assert bodies(vault, other) == [f"Även här: {WORDS}."]


def test_a_report_in_the_making_loses_the_passage_too(
    vault: Vault, note: str, case_id: str
) -> None:
    made = {"text": f"Enligt {WORDS}.", "items": [[1, WORDS]], "decisions": [["x", True, WORDS]]}
    vault.settings.set(f"report.{case_id}", made)
    vault.settings.set("report.other", {"text": WORDS})
    assert vault.strikings.strike(note, BODY, WORDS, WHY).drafts == 2
    kept = vault.settings.get(f"report.{case_id}")
    assert kept == {
        "text": f"Enligt {STRUCK}.",
        "items": [[1, WORDS]],  # what is chosen, no words
        "decisions": [["x", True, STRUCK]],
    }
    assert vault.settings.get("report.other") == {"text": WORDS}


def test_the_chain_and_all_lists_are_whole_afterwards(vault: Vault, note: str) -> None:
    vault.strikings.strike(note, BODY, WORDS, WHY)
    assert check_vault(vault).is_whole


def test_a_record_struck_out_of_twice_is_whole(vault: Vault, note: str) -> None:
    vault.strikings.strike(note, BODY, WORDS, WHY)
    vault.strikings.strike(note, BODY, "i dag", "fel dag")
    assert bodies(vault, note)[0] == f"Ringde {STRUCK} {STRUCK}, {STRUCK} svarade."
    assert check_vault(vault).is_whole


def test_who_when_and_why_are_told_of_each_version(
    vault: Vault, note: str, clock: SettableClock
) -> None:
    vault.strikings.strike(note, BODY, WORDS, f"  {WHY} ")
    (told,) = vault.strikings.of(note)
    touched = vault.records.history(note)
    assert told.revision_ids == {touched[0].revision_id, touched[2].revision_id}
    assert (told.officer, told.at, told.reason) == (vault.officer.name, clock.now(), WHY)
    assert (told.path, told.is_whole_answer) == (BODY, False)


def test_author_and_time_of_a_version_stay(vault: Vault, note: str) -> None:
    before = [(each.author, each.written_at) for each in vault.records.history(note)]
    vault.strikings.strike(note, BODY, WORDS, WHY)
    assert [(each.author, each.written_at) for each in vault.records.history(note)] == before


def test_a_struck_record_opens_after_the_vault_was_closed(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    note = write_note(vault, forms, vault.cases.create(), WORDS)
    vault.strikings.strike(note, BODY, None, WHY)
    vault.close()
    again = made_vault.open(forms, clock)
    assert again.warnings == ()
    assert bodies(again, note) == [STRUCK]
    again.close()


def test_a_correction_after_striking_out_keeps_what_is_left(
    vault: Vault, forms: FormLibrary, case_id: str, note: str
) -> None:
    vault.strikings.strike(note, BODY, WORDS, WHY)
    write_note(vault, forms, case_id, "Ringde en anhörig.", note)
    assert bodies(vault, note)[-1] == "Ringde en anhörig."
    assert check_vault(vault).is_whole


def test_search_and_the_case_list_no_longer_know_the_words(
    vault: Vault, forms: FormLibrary, case_id: str, note: str
) -> None:
    contact = vault.records.write(
        case_id,
        forms.latest("quick_contact"),
        {"alias": "Tuuliviiri", "contacted_on": vault.records.history(note)[0].written_at.date()},
    )
    assert vault.search.find("Xaveria")
    assert vault.cases.line(case_id).alias == "Tuuliviiri"
    vault.strikings.strike(note, BODY, WORDS, WHY)
    vault.strikings.strike(contact.object_id, FieldPath("alias"), None, WHY)
    assert vault.search.find("Xaveria") == ()
    assert vault.search.find("Tuuliviiri") == ()
    assert vault.cases.lines(CaseQuery("Tuuliviiri")) == ()
    assert vault.cases.line(case_id).alias == STRUCK


def test_a_choice_or_a_date_leaves_nothing(vault: Vault, forms: FormLibrary, case_id: str) -> None:
    person, _ = write_person(vault, forms, case_id, language="fi")
    vault.strikings.strike(person, FieldPath("language"), None, WHY)
    assert "language" not in vault.records.history(person)[0].answers
    assert check_vault(vault).is_whole


def test_one_row_keeps_its_neighbours(vault: Vault, forms: FormLibrary, case_id: str) -> None:
    rows = (Row("r1", {"nickname": "Kotka"}), Row("r2", {"nickname": "Varis"}))
    person, _ = write_person(vault, forms, case_id, nicknames=rows)
    path = FieldPath("nicknames", "nickname", "r1")
    vault.strikings.strike(person, path, None, WHY)
    assert vault.records.history(person)[0].answers["nicknames"] == (
        Row("r1", {"nickname": STRUCK}),
        Row("r2", {"nickname": "Varis"}),
    )


def test_a_passage_in_every_row_of_a_group_is_gone(
    vault: Vault, forms: FormLibrary, case_id: str
) -> None:
    rows = (Row("r1", {"nickname": "Kotka"}), Row("r2", {"nickname": "Iso-Kotka"}))
    person, _ = write_person(vault, forms, case_id, nicknames=rows)
    counted = vault.strikings.strike(person, FieldPath("nicknames", "nickname"), "Kotka", WHY)
    assert counted.places == 2
    left = vault.records.history(person)[0].answers["nicknames"]
    assert left == (Row("r1", {"nickname": STRUCK}), Row("r2", {"nickname": f"Iso-{STRUCK}"}))


# --- sealed answers -------------------------------------------------------------------------

SEALED: Mapping[str, Answer] = {
    "address": "Provgatan 999 A 1",
    "former_names": (Row("r1", {"former_name": "Xaveria"}),),
}


def test_a_sealed_answer_is_struck_out_under_its_seal(
    vault: Vault, forms: FormLibrary, case_id: str
) -> None:
    person, revision = write_person(vault, forms, case_id, **SEALED)
    vault.strikings.strike(person, FieldPath("address"), None, WHY)
    assert vault.records.history(person)[0].answers["address"] is Mark.SEALED
    assert vault.records.reveal(revision, "kontroll")["address"] == STRUCK
    assert check_vault(vault).is_whole


def test_a_sealed_answer_inside_a_row_is_struck_out(
    vault: Vault, forms: FormLibrary, case_id: str
) -> None:
    person, revision = write_person(vault, forms, case_id, **SEALED)
    vault.strikings.strike(person, FieldPath("former_names", "former_name"), "aver", WHY)
    sealed = vault.records.reveal(revision, "kontroll")
    assert sealed["former_names"] == (Row("r1", {"former_name": f"X{STRUCK}ia"}),)
    assert sealed["address"] == SEALED["address"]


def test_a_sealed_answer_without_its_key_is_left_as_it_is(
    vault: Vault, forms: FormLibrary, case_id: str
) -> None:
    person, _ = write_person(vault, forms, case_id, **SEALED)
    vault._case_keys.wipe()
    vault._core.database.execute("DELETE FROM case_keys WHERE purpose = 'access'")
    head = vault.head
    with pytest.raises(errors.NoCaseKeyError):
        vault.strikings.strike(person, FieldPath("address"), None, WHY)
    assert vault.head == head


# --- who may, and what is refused -----------------------------------------------------------


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_without_a_reason_nothing_is_struck_out(vault: Vault, note: str, reason: str) -> None:
    with pytest.raises(StrikeReasonMissingError):
        vault.strikings.strike(note, BODY, WORDS, reason)


@pytest.mark.parametrize("reason", [f"fel namn: {WORDS}", f"{WORDS.upper()}s önskan"])
def test_a_reason_that_repeats_the_passage_is_refused(
    vault: Vault, note: str, reason: str
) -> None:
    with pytest.raises(StrikeReasonRepeatsError):
        vault.strikings.strike(note, BODY, WORDS, reason)


def test_a_reason_that_repeats_the_whole_answer_is_refused(
    vault: Vault, forms: FormLibrary, case_id: str
) -> None:
    person, _ = write_person(vault, forms, case_id, full_name=WORDS)
    with pytest.raises(StrikeReasonRepeatsError):
        vault.strikings.strike(person, FieldPath("full_name"), None, f"inte {WORDS}")


@pytest.mark.parametrize("passage", ["står inte där", "", STRUCK])
def test_what_stands_nowhere_is_not_struck_out(vault: Vault, note: str, passage: str) -> None:
    head = vault.head
    with pytest.raises(NothingToStrikeError):
        vault.strikings.strike(note, BODY, passage, WHY)
    assert vault.head == head


def test_an_officer_without_a_part_in_it_may_not_strike_out(
    vault: Vault, note: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault.strikings, "may_strike", lambda _object_id: False)
    with pytest.raises(StrikeNotAllowedError):
        vault.strikings.strike(note, BODY, WORDS, WHY)


def test_a_disk_that_refuses_leaves_everything_as_it_was(
    vault: Vault, note: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = bodies(vault, note)

    def refuse(*_: object) -> None:
        raise errors.DiskFullError

    monkeypatch.setattr(restatements.Restatement, "put", refuse)
    with pytest.raises(errors.DiskFullError):
        vault.strikings.strike(note, BODY, WORDS, WHY)
    assert bodies(vault, note) == before
    assert check_vault(vault).is_whole
