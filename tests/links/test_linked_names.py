"""Names of linked cases in reports: taken out where they are known, hidden where they are not."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exitdesk.casework.errors import LinkedCaseClosedError
from exitdesk.casework.linked_terms import as_another, joined
from exitdesk.documents.makers import make_document
from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.strikings import FieldPath
from exitdesk.redaction.engine import KnownTerm
from exitdesk.redaction.engine.passages import OWN, may_stay
from exitdesk.redaction.treatments import Treatment
from exitdesk.redaction.verifier.reading import by_pdfium
from exitdesk.vault.access_errors import AccessChangedError, NotLinkedError
from tests.access.units import KEEPER, ON_DUTY, OTHER, Unit
from tests.links.pairs import (
    ALIAS,
    NAME,
    OTHER_ALIAS,
    OTHER_BROTHER,
    OTHER_FORMER,
    OTHER_NAME,
    OTHER_PLACE,
    Pair,
    changed,
    linked,
    order_for,
)

TEXT = "Klienten bor med Kaisa. Hietalahden veli kävi siellä. Vuorelan auto on sininen."


def shared(unit: Unit, case_id: str, name: str = KEEPER) -> None:
    """Let an officer open the case that is the other officer's."""
    with unit.at_desk(OTHER) as vault:
        vault.access.share(case_id, unit.ids[name], Part.READER)


def texts(terms: tuple[KnownTerm, ...]) -> set[str]:
    return {term.text for term in terms}


def test_names_of_a_linked_case_are_protected_and_sealed_ones_too(pair: Pair) -> None:
    shared(pair.unit, pair.other_id)
    with pair.at_desk() as desk:
        terms = desk.persons.protected_terms(pair.case_id)
        log = [entry.action for entry in desk.log.entries(pair.other_id)]
    by_text = {term.text: term for term in terms}
    assert {OTHER_NAME, OTHER_FORMER, OTHER_ALIAS, OTHER_PLACE} <= by_text.keys()
    assert by_text[OTHER_NAME].role is Category.CLOSE_ONE
    assert by_text[OTHER_NAME].subject not in {OWN, by_text[OTHER_BROTHER].subject}
    assert by_text[OTHER_NAME].subject == by_text[OTHER_FORMER].subject
    assert by_text[NAME].role is Category.CLIENT_NAME
    assert not any(term.hidden for term in terms)
    assert Action.SEALED_MATCHED in log


def test_a_case_protects_the_names_of_the_case_that_linked_itself_to_it(pair: Pair) -> None:
    with pair.at_desk(OTHER) as desk:
        closed = {term.text: term for term in desk.persons.protected_terms(pair.other_id)}
    assert closed[NAME].hidden
    assert closed[NAME].role is Category.CLOSE_ONE
    assert not closed[OTHER_NAME].hidden


def test_names_of_a_linked_case_that_is_closed_are_hidden_and_the_log_tells_it(
    pair: Pair,
) -> None:
    with pair.at_desk() as desk:
        review = pair.case(desk).review(order_for(pair.case(desk), TEXT))
        log = [entry.action for entry in desk.vault.ledger.entries(pair.other_id)]
    gone = {removal.original: removal for removal in review.removals}
    assert set(gone) == {"Kaisa", "Hietalahden", "Vuorelan"}
    assert all(removal.hidden and removal.known == "" for removal in gone.values())
    assert all("SKYDDAT NAMN" in removal.placeholder for removal in gone.values())
    shown = repr((review.removals, review.open_items, review.lines))
    assert OTHER_NAME not in shown
    assert OTHER_BROTHER not in shown
    assert log.count(Action.LINKED_MATCHED) == 1


def test_a_report_is_not_made_while_a_linked_case_is_closed_and_it_says_whom_to_ask(
    pair: Pair,
) -> None:
    with pair.at_desk() as desk:
        code = desk.cases.line(pair.other_id).code
        case = pair.case(desk)
        with pytest.raises(LinkedCaseClosedError) as caught:
            case.report(order_for(case, TEXT))
    for said in (caught.value.text.sv, caught.value.text.fi):
        assert code in said
        assert OTHER in said
        assert OTHER_ALIAS not in said


def test_once_the_linked_case_is_shared_the_report_is_made_without_its_names(pair: Pair) -> None:
    with pair.at_desk() as desk:
        assert desk.reports.gather(order_for(pair.case(desk), TEXT)).terms
    shared(pair.unit, pair.other_id)
    with pair.at_desk() as desk:
        case = pair.case(desk)
        review = case.recognised(order_for(case, TEXT, "partner"))
        made = desk.reports.prepare(review)
    words = "\n".join(by_pdfium(make_document(made.request).pdf))
    for name in ("Kaisa", "Hietalah", "Vuorela", OTHER_ALIAS):
        assert name not in words
    assert "auto" in words or "sininen" in words
    assert {OTHER_NAME, OTHER_FORMER, OTHER_BROTHER} <= set(made.check.terms)
    assert {removal.original for removal in review.removals} == {
        "Kaisa",
        "Hietalahden",
        "Vuorelan",
    }
    assert not any(removal.hidden for removal in review.removals)


def test_an_officer_on_duty_may_open_the_linked_case_and_make_the_report(pair: Pair) -> None:
    with pair.at_desk() as desk:
        desk.access.share(pair.case_id, pair.unit.ids[ON_DUTY], Part.READER)
    with pair.at_desk(ON_DUTY) as desk:
        case = pair.case(desk)
        order = order_for(case, TEXT)
        hidden = desk.reports.gather(order).terms
        assert any(term.hidden for term in hidden)
        desk.access.open_in_emergency(pair.other_id, "Ett barn i fara")
        review = case.review(order)  # the very same desk: what it knew has been read again
        assert desk.reports.prepare(review).check.terms
        assert not any(term.hidden for term in desk.reports.gather(order).terms)


def test_a_link_that_has_ended_still_protects_and_a_mistaken_one_does_not(pair: Pair) -> None:
    shared(pair.unit, pair.other_id)
    with pair.at_desk() as desk:
        case = pair.case(desk)
        order = order_for(case, TEXT)
        changed(case, pair.link, "ended")
        assert OTHER_NAME in texts(desk.reports.gather(order).terms)
        changed(case, pair.link, "mistaken")
        assert OTHER_NAME not in texts(desk.reports.gather(order).terms)
    with pair.at_desk(OTHER) as desk:
        assert NAME not in texts(desk.persons.protected_terms(pair.other_id))
        with pytest.raises(NotLinkedError):
            desk.vault.links.open_answers(pair.other_id, pair.case_id)


def test_what_changes_in_a_linked_case_is_noticed_at_once(pair: Pair) -> None:
    shared(pair.unit, pair.other_id)
    with pair.at_desk() as desk:
        order = order_for(pair.case(desk), TEXT)
        before = desk.reports.gather(order).terms
        assert desk.reports.gather(order).terms is before
        pair.other(desk).write("person", role="child", called="Bebben", close_one_name="Ilta Sato")
        assert "Ilta Sato" in texts(desk.reports.gather(order).terms)
        third = desk.cases.lines()[0]
        assert third.case_id == pair.other_id
        desk.access.take_back(pair.other_id, pair.unit.ids[KEEPER])
        assert any(term.hidden for term in desk.reports.gather(order).terms)


def test_only_one_step_is_taken_from_case_to_case(pair: Pair) -> None:
    shared(pair.unit, pair.other_id)
    with pair.at_desk() as desk:
        third = desk.drafts.begin("quick_contact")
        desk.drafts.finish(third.draft_id, {**third.answers, "alias": "Ugglan", "safe_way": "Sms"})
        linked(pair.other(desk), third.case_id, kind="siblings")
        assert "Ugglan" in texts(desk.persons.protected_terms(pair.other_id))
        assert "Ugglan" not in texts(desk.persons.protected_terms(pair.case_id))


def test_access_to_a_linked_case_that_was_tampered_with_hides_and_refuses(pair: Pair) -> None:
    with pair.unit.insider() as database:
        database.execute(
            "INSERT INTO case_access (case_id, officer_id, part) VALUES (?, ?, 'reader')",
            (pair.other_id, pair.unit.ids[KEEPER]),
        )
    with pair.at_desk() as desk:
        case = pair.case(desk)
        review = case.review(order_for(case, TEXT))
        assert {removal.hidden for removal in review.removals} == {True}
        with pytest.raises(AccessChangedError):
            desk.reports.prepare(review)
        (card,) = desk.persons.links.of(pair.case_id)
        assert not card.may_open


def test_who_may_open_a_linked_case_and_lacks_its_key_is_told_the_case_and_whom_to_ask(
    pair: Pair,
) -> None:
    shared(pair.unit, pair.other_id)
    with pair.unit.insider() as database:
        held = (pair.other_id, pair.unit.ids[KEEPER])
        database.execute("DELETE FROM case_keys WHERE case_id = ? AND officer_id = ?", held)
    with pair.at_desk() as desk:
        case = pair.case(desk)
        with pytest.raises(LinkedCaseClosedError) as caught:
            desk.reports.gather(order_for(case, TEXT))
        assert desk.cases.line(pair.other_id).code in caught.value.text.fi
    assert OTHER in caught.value.text.fi


@pytest.mark.parametrize("table", ["objects", "facts", "case_lines"])
def test_emptying_what_lists_are_made_from_unlinks_nothing(pair: Pair, table: str) -> None:
    with pair.unit.insider() as database:
        database.execute(f"DELETE FROM {table} WHERE case_id = ?", (pair.case_id,))
    with pair.at_desk(OTHER) as desk:
        assert NAME in texts(desk.persons.protected_terms(pair.other_id))


def test_what_was_struck_out_of_the_record_unlinks_nothing(pair: Pair) -> None:
    shared(pair.unit, pair.other_id)
    with pair.at_desk() as desk:
        desk.strikings.strike(pair.link, FieldPath("other_case"), None, "Prov")
        assert pair.other_id not in str(desk.records.history(pair.link))
        assert OTHER_NAME in texts(desk.persons.protected_terms(pair.case_id))
        (card,) = desk.persons.links.of(pair.case_id)
        assert (card.code, card.alias) == (desk.cases.line(pair.other_id).code, OTHER_ALIAS)


def test_the_client_of_this_case_on_a_card_of_the_other_is_still_this_client(pair: Pair) -> None:
    shared(pair.unit, pair.other_id)
    with pair.at_desk() as desk:
        pair.other(desk).write("person", role="partner", called=ALIAS, close_one_name=NAME)
        terms = desk.persons.protected_terms(pair.case_id)
        case = pair.case(desk)
        review = case.review(order_for(case, f"{NAME} vill börja arbeta."))
    assert [term.role for term in terms if term.text == NAME] == [Category.CLIENT_NAME]
    assert [term.subject for term in terms if term.text == ALIAS] == [OWN]
    assert review.removals == ()


KINDS = st.sampled_from(sorted(TermKind))
TERMS = st.builds(
    KnownTerm,
    text=st.sampled_from(["Kaisa", "kaisa", "Jussi Korhonen", "K-7Q4M", "041 234 5699"]),
    kind=KINDS,
    role=st.sampled_from(sorted(Category)),
    subject=st.sampled_from([OWN, "", "ab" * 16]),
)
_PERSONAL = st.sampled_from(
    [Category.CLIENT_NAME, Category.IDENTITY_CODE, Category.CONTACT, Category.ADDRESS]
)


@given(TERMS, st.booleans(), _PERSONAL, st.sampled_from(sorted(Treatment)))
def test_what_a_client_agrees_to_never_lets_anything_of_a_linked_person_through(
    term: KnownTerm, hidden: bool, category: Category, treatment: Treatment
) -> None:
    treatments = {category: treatment, Category.CLOSE_ONE: Treatment.PSEUDONYMISE}
    other = as_another(term, "cd" * 16, hidden=hidden)
    assert other.subject != OWN
    assert not (hidden and may_stay(other, dict.fromkeys(Category, Treatment.KEEP)))
    if term.kind not in {TermKind.PLACE, TermKind.GROUP}:
        assert not may_stay(other, treatments)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TERMS, max_size=6), st.lists(TERMS, max_size=6))
def test_joining_loses_no_own_term_and_no_word_of_the_other_case(
    own: list[KnownTerm], others: list[KnownTerm]
) -> None:
    linked_terms = [as_another(term, "cd" * 16, hidden=True) for term in others]
    made = joined(own, linked_terms)
    assert made[: len(own)] == own
    held = {term.text.casefold() for term in made}
    assert held == {term.text.casefold() for term in (*own, *others)}


def test_officers_who_have_no_part_in_a_case_are_protected_in_it_too(pair: Pair) -> None:
    with pair.at_desk() as desk:
        terms = desk.persons.protected_terms(pair.case_id)
    officers = {one.text for one in terms if one.role is Category.OFFICER}
    assert {KEEPER, OTHER, ON_DUTY} <= officers
