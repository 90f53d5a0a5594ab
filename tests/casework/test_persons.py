from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Row
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.strikings import STRUCK, FieldPath
from tests.casework.cases_by_hand import (
    ALIAS,
    CLIENT_NAME,
    FORMER_NAME,
    GROUP,
    SAFE_PLACE,
    SISTER_NAME,
    CaseByHand,
)


def test_persons_are_called_what_the_officer_chose(case: CaseByHand) -> None:
    names = case.desk.persons.names(case.case_id)
    assert names == {case.client: ALIAS, case.sister: "systern"}
    cards = case.desk.persons.cards(case.case_id)
    assert [card.role for card in cards] == ["client", "sibling"]
    assert cards[1].role_text.fi == "Sisarus"
    client = case.desk.persons.client(case.case_id)
    assert client is not None
    assert client.object_id == case.client


def test_every_name_and_identifier_of_the_case_is_protected(case: CaseByHand) -> None:
    case.write(
        "intake",
        group_words=(Row("01", {"group_word": GROUP}),),
        number_words=(Row("01", {"number_word": "5680/R/99/26"}),),
    )
    terms = {t.text: t for t in case.desk.persons.protected_terms(case.case_id)}
    kinds = {text: (term.kind, term.role) for text, term in terms.items()}
    assert kinds[CLIENT_NAME] == (TermKind.PERSON, Category.CLIENT_NAME)
    assert kinds[SISTER_NAME] == (TermKind.PERSON, Category.CLOSE_ONE)
    assert kinds["systern"] == (TermKind.PERSON, Category.CLOSE_ONE)
    assert kinds["Kuopio"] == (TermKind.PLACE, Category.MUNICIPALITY)
    assert kinds["050 123 4567"] == (TermKind.PHONE, Category.CONTACT)
    assert kinds[GROUP] == (TermKind.GROUP, Category.GROUP)
    assert kinds["5680/R/99/26"][0] is TermKind.CASE_NUMBER
    assert kinds[case.desk.cases.line(case.case_id).code][0] is TermKind.CASE_NUMBER
    assert kinds[case.desk.officer] == (TermKind.PERSON, Category.OFFICER)
    assert terms[CLIENT_NAME].subject == terms[ALIAS].subject == "client"


def test_sealed_names_are_protected_and_the_log_says_they_were_compared(
    case: CaseByHand,
) -> None:
    texts = {term.text for term in case.desk.persons.protected_terms(case.case_id)}
    assert {FORMER_NAME, SAFE_PLACE} <= texts
    assert case.desk.log.entries(case.case_id)[0].action == Action.SEALED_MATCHED


def test_a_name_that_was_corrected_stays_protected(case: CaseByHand) -> None:
    case.write("person", case.client, full_name="Jussi Lahtinen")
    texts = {term.text for term in case.desk.persons.protected_terms(case.case_id)}
    assert {CLIENT_NAME, "Jussi Lahtinen"} <= texts


def test_a_role_given_for_a_source_of_threat_is_no_name(case: CaseByHand) -> None:
    case.write("person", role="threat_source", called="den tidigare gruppen")
    texts = {term.text for term in case.desk.persons.protected_terms(case.case_id)}
    assert "den tidigare gruppen" not in texts


def test_a_name_given_for_a_source_of_threat_is_one(case: CaseByHand) -> None:
    case.write("person", role="threat_source", called="Jarkko")
    terms = case.desk.persons.protected_terms(case.case_id)
    [term] = [one for one in terms if one.text == "Jarkko"]
    assert (term.kind, term.role) == (TermKind.PERSON, Category.THREAT_SOURCE)


def test_a_name_struck_out_is_no_term_and_what_is_left_of_one_is(case: CaseByHand) -> None:
    strikings = case.desk.strikings
    strikings.strike(case.client, FieldPath("full_name"), "Jussi ", "begäran")
    strikings.strike(case.sister, FieldPath("close_one_name"), None, "begäran")
    texts = {term.text for term in case.desk.persons.protected_terms(case.case_id)}
    assert "Korhonen" in texts
    assert SISTER_NAME not in texts
    assert not any(STRUCK in text for text in texts)
