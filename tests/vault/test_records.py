"""Writing and reading records, drafts, lists and search in a real vault."""

from dataclasses import replace
from datetime import timedelta

import pytest

from exitdesk.domain.answers import Answers, Mark
from exitdesk.domain.cases import CaseState, Phase, ThreatLevel
from exitdesk.domain.searches import CaseQuery
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form
from exitdesk.vault import Vault
from exitdesk.vault.errors import NotFoundError, ReasonMissingError
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault


def bound(form: Form, concept: Concept) -> str:
    field = form.bound(concept)
    assert field is not None
    return field.id


def note(forms: FormLibrary, body: str) -> tuple[Form, Answers]:
    form = forms.latest("note")
    return form, {bound(form, Concept.EVENT_KIND): "own", bound(form, Concept.NOTE_BODY): body}


def test_a_written_record_is_read_back_as_it_was(vault: Vault, forms: FormLibrary) -> None:
    case_id = vault.cases.create()
    form, answers = note(forms, "Mötet blev flyttat till torsdag.")
    written = vault.records.write(case_id, form, answers)
    assert written.answers == answers
    assert vault.records.current(case_id) == (written,)
    assert written.author == vault.officer.name
    assert written.number == 1


def test_a_correction_is_a_new_revision_and_the_old_one_stays(
    vault: Vault, forms: FormLibrary
) -> None:
    case_id = vault.cases.create()
    first = vault.records.write(case_id, *note(forms, "onsdag"))
    second = vault.records.write(case_id, *note(forms, "torsdag"), object_id=first.object_id)
    assert second.number == 2
    assert vault.records.current(case_id) == (second,)
    assert vault.records.history(first.object_id) == (first, second)


def test_what_was_written_is_there_after_closing_and_opening(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    case_id = vault.cases.create()
    written = vault.records.write(case_id, *note(forms, "kvar"))
    vault.close()
    again = made_vault.open(forms, clock)
    assert again.records.current(case_id) == (written,)
    assert again.warnings == ()
    again.close()


def test_a_record_of_an_unknown_case_is_refused(vault: Vault, forms: FormLibrary) -> None:
    with pytest.raises(NotFoundError):
        vault.records.write("0" * 32, *note(forms, "x"))


def test_a_record_cannot_be_moved_to_another_case(vault: Vault, forms: FormLibrary) -> None:
    first, second = vault.cases.create(), vault.cases.create()
    written = vault.records.write(first, *note(forms, "x"))
    with pytest.raises(NotFoundError):
        vault.records.write(second, *note(forms, "y"), object_id=written.object_id)
    assert vault.records.current(second) == ()


def test_search_finds_the_beginning_of_a_word_and_marks_it(
    vault: Vault, forms: FormLibrary
) -> None:
    case_id = vault.cases.create()
    written = vault.records.write(case_id, *note(forms, "Asiakas tavattiin hotellissa."))
    (hit,) = vault.search.find("HOTELL")
    assert (hit.case_id, hit.object_id, hit.form_key) == (case_id, written.object_id, "note")
    assert "\x02hotellissa\x03" in hit.snippet
    assert vault.search.find("hotell motell") == ()
    assert vault.search.find(" -\"'*()") == ()


def test_a_snippet_shows_words_around_the_first_match_on_one_line(
    vault: Vault, forms: FormLibrary
) -> None:
    case_id = vault.cases.create()
    body = "ett två tre fyra\nfem sex sju Hotellet, hotell-rum åtta nio tio elva tolv tretton"
    vault.records.write(case_id, *note(forms, body))
    (hit,) = vault.search.find("hotell")
    assert hit.snippet == (
        "…två tre fyra fem sex sju \x02Hotellet\x03, \x02hotell\x03-rum åtta nio tio elva…"
    )


def test_search_knows_the_newest_revision_only(vault: Vault, forms: FormLibrary) -> None:
    case_id = vault.cases.create()
    written = vault.records.write(case_id, *note(forms, "päärynä"))
    vault.records.write(case_id, *note(forms, "omena"), object_id=written.object_id)
    assert vault.search.find("päärynä") == ()
    assert len(vault.search.find("omena")) == 1


def test_the_case_list_shows_what_the_records_say(
    vault: Vault, forms: FormLibrary, clock: SettableClock
) -> None:
    contact = forms.latest("quick_contact")
    phase = forms.latest("phase_change")
    state = forms.latest("case_state")
    case_id = vault.cases.create()
    vault.records.write(case_id, contact, {bound(contact, Concept.CASE_ALIAS): "Kastanj"})
    vault.records.write(case_id, phase, {bound(phase, Concept.PHASE_TO): "detachment"})
    vault.records.write(case_id, state, {bound(state, Concept.CASE_STATE): "open"})
    line = vault.cases.line(case_id)
    assert (line.alias, line.phase, line.state) == ("Kastanj", Phase.DETACHMENT, CaseState.OPEN)
    assert line.officer == vault.officer.name
    assert line.changed_at == clock.now()


def test_the_case_list_shows_the_highest_level_of_the_protected_persons(
    vault: Vault, forms: FormLibrary, clock: SettableClock
) -> None:
    from exitdesk.domain.answers import PersonRef

    form = forms.latest("safety_assessment")
    case_id = vault.cases.create()
    person, level, until = (
        bound(form, concept)
        for concept in (Concept.PROTECTED_PERSON, Concept.LEVEL, Concept.LEVEL_VALID_UNTIL)
    )
    for who, how_high, days in (("a" * 32, "high", 10), ("b" * 32, "low", 20)):
        answers: Answers = {
            person: PersonRef(who),
            level: how_high,
            until: clock.today() + timedelta(days=days),
        }
        vault.records.write(case_id, form, answers)
    line = vault.cases.line(case_id)
    assert line.level is ThreatLevel.HIGH
    assert line.level_valid_until == clock.today() + timedelta(days=10)


def test_the_case_list_is_newest_first_and_is_searched_by_alias_code_and_words(
    vault: Vault, forms: FormLibrary, clock: SettableClock
) -> None:
    form = forms.latest("quick_contact")
    made = []
    for alias in ("Björk", "Asp", "Rönn"):
        clock.advance()
        case_id = vault.cases.create()
        vault.records.write(case_id, form, {bound(form, Concept.CASE_ALIAS): alias})
        made.append(case_id)
    vault.records.write(made[0], *note(forms, "bordtennis"))
    assert [line.alias for line in vault.cases.lines()] == ["Björk", "Rönn", "Asp"]
    assert [line.alias for line in vault.cases.lines(limit=1, offset=1)] == ["Rönn"]
    assert [line.case_id for line in vault.cases.lines(CaseQuery("rön"))] == [made[2]]
    assert [line.case_id for line in vault.cases.lines(CaseQuery("bordtennis"))] == [made[0]]
    code = vault.cases.line(made[1]).code
    assert made[1] in [line.case_id for line in vault.cases.lines(CaseQuery(code))]


def test_derived_tables_built_anew_are_the_same(
    vault: Vault, forms: FormLibrary, clock: SettableClock
) -> None:
    contact = forms.latest("quick_contact")
    alias, promised = (
        bound(contact, concept) for concept in (Concept.CASE_ALIAS, Concept.PROMISED_ON)
    )
    for number in range(5):
        clock.advance()
        case_id = vault.cases.create()
        written = vault.records.write(case_id, *note(forms, f"första {number}"))
        vault.records.write(case_id, *note(forms, "andra"), object_id=written.object_id)
        vault.records.write(case_id, contact, {alias: f"A{number}", promised: clock.today()})
    lines, dues = vault.cases.lines(), vault.dues.until(clock.today())
    assert len(dues) == 5
    assert vault.derived_match()
    found = vault.search.find("andra")
    assert len(found) == 5
    vault.rebuild_derived()
    assert {hit.object_id for hit in vault.search.find("andra")} == {
        hit.object_id for hit in found
    }
    assert vault.search.find("första") == ()
    assert (vault.cases.lines(), vault.dues.until(clock.today())) == (lines, dues)


def sealed_form(forms: FormLibrary) -> tuple[Form, str]:
    form = forms.latest("person")
    field = next(
        each for each in form.fields() if each.sealed and each.kind.value.endswith("text")
    )
    return form, field.id


def test_a_sealed_answer_is_shown_for_a_reason_only_and_logged(
    vault: Vault, forms: FormLibrary
) -> None:
    form, field_id = sealed_form(forms)
    case_id = vault.cases.create()
    written = vault.records.write(case_id, form, {field_id: "Hemlighet"})
    assert written.answers == {field_id: Mark.SEALED}
    assert vault.search.find("Hemlighet") == ()
    with pytest.raises(ReasonMissingError):
        vault.records.reveal(written.revision_id, "  ")
    assert vault.records.reveal(written.revision_id, "hot i dag") == {field_id: "Hemlighet"}
    entry = vault.ledger.entries()[0]
    assert entry.action == "sealed.revealed"
    assert "hot i dag" in entry.detail


def test_a_correction_that_leaves_the_sealed_mark_keeps_the_sealed_answer(
    vault: Vault, forms: FormLibrary
) -> None:
    form, field_id = sealed_form(forms)
    case_id = vault.cases.create()
    first = vault.records.write(case_id, form, {field_id: "Hemlighet"})
    second = vault.records.write(case_id, form, first.answers, object_id=first.object_id)
    assert vault.records.reveal(second.revision_id, "kontroll") == {field_id: "Hemlighet"}


def test_matching_sees_the_sealed_answers_of_old_revisions_too(
    vault: Vault, forms: FormLibrary
) -> None:
    form, field_id = sealed_form(forms)
    case_id = vault.cases.create()
    first = vault.records.write(case_id, form, {field_id: "Gammalt"})
    vault.records.write(case_id, form, {field_id: "Nytt"}, object_id=first.object_id)
    sealed = vault.records.sealed_for_matching(case_id)
    assert [answers[field_id] for _, answers in sealed] == ["Gammalt", "Nytt"]
    assert vault.ledger.entries()[0].action == "sealed.matched"


def test_a_draft_keeps_sealed_answers_and_the_place_of_the_cursor(
    vault: Vault, forms: FormLibrary
) -> None:
    form, field_id = sealed_form(forms)
    draft = vault.drafts.begin(form, case_id=None)
    vault.drafts.keep(draft.draft_id, {field_id: "halvvägs"}, "s/f")
    kept = vault.drafts.open(draft.draft_id)
    assert kept == replace(draft, answers={field_id: "halvvägs"}, at_field="s/f")
    assert vault.drafts.all() == (kept,)
    assert vault.cases.line(draft.case_id).state is CaseState.ENQUIRY


def test_writing_a_record_takes_its_draft_away(vault: Vault, forms: FormLibrary) -> None:
    form, answers = note(forms, "klar")
    draft = vault.drafts.begin(form, case_id=None)
    vault.records.write(draft.case_id, form, answers, draft_id=draft.draft_id)
    assert vault.drafts.all() == ()
    with pytest.raises(NotFoundError):
        vault.drafts.keep(draft.draft_id, answers, "")


def test_a_discarded_draft_takes_an_enquiry_without_content_with_it(
    vault: Vault, forms: FormLibrary
) -> None:
    form, answers = note(forms, "klar")
    lone, kept = vault.drafts.begin(form, case_id=None), vault.drafts.begin(form, case_id=None)
    vault.records.write(kept.case_id, form, answers)
    vault.drafts.discard(lone.draft_id)
    vault.drafts.discard(kept.draft_id)
    assert [line.case_id for line in vault.cases.lines()] == [kept.case_id]


def test_a_setting_is_remembered(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    assert vault.settings.get("place") is None
    vault.settings.set("place", {"page": "case", "n": [1, 2]})
    vault.close()
    again = made_vault.open(forms, clock)
    assert again.settings.get("place") == {"page": "case", "n": [1, 2]}
    again.close()


def test_a_moved_line_of_an_older_list_is_built_again(vault: Vault, forms: FormLibrary) -> None:
    form = forms.latest("quick_contact")
    alias = bound(form, Concept.CASE_ALIAS)
    case_id = vault.cases.create()
    first = vault.records.write(case_id, form, {alias: "Förr"})
    database = vault.cases._database
    old = database.execute("SELECT * FROM case_lines")[0]
    vault.records.write(case_id, form, {alias: "Nu"}, object_id=first.object_id)
    places = ", ".join("?" for _ in old)
    database.execute(f"INSERT OR REPLACE INTO case_lines VALUES ({places})", old)
    assert [line.alias for line in vault.cases.lines()] == ["Nu"]
    assert vault.warnings != ()
