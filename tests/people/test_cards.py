"""What a person's card says: who signs, which interpreter, and dates in their order."""

import pytest

from exitdesk.casework import record_checks
from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.domain.answers import Answer, PersonRef
from exitdesk.domain.categories import Category
from exitdesk.domain.identities import (
    GUARDIAN_SHUT_OUT,
    GUARDIAN_UNKNOWN,
    UNDECIDED,
    GuardianStanding,
    Signers,
)
from exitdesk.domain.texts import Text
from tests.casework.cases_by_hand import CaseByHand


def child(case: CaseByHand, **answers: Answer) -> str:
    known: dict[str, Answer] = {"role": "child", "called": "dottern", "under_18": "yes"}
    return case.finish("person", {**known, **answers}).object_id


def refused(case: CaseByHand, form_key: str, **answers: Answer) -> Text:
    """Return what is said of answers that cannot be saved; the draft holds them still."""
    draft = case.desk.drafts.begin(form_key, case.case_id)
    with pytest.raises(InvalidAnswersError) as error:
        case.desk.drafts.finish(draft.draft_id, {**draft.answers, **answers})
    kept = case.desk.drafts.open(draft.draft_id).answers
    assert {key: kept[key] for key in answers} == answers
    [problem] = error.value.problems
    return problem.text


def test_somebody_of_age_signs_for_themselves(case: CaseByHand) -> None:
    rule = case.desk.persons.may_sign(case.case_id, case.client)
    assert (rule.is_minor, rule.person_signs, rule.guardian_signs) == (False, True, False)
    assert rule.warning is None


def test_nobody_signs_for_a_minor_before_it_has_been_decided(case: CaseByHand) -> None:
    rule = case.desk.persons.may_sign(case.case_id, child(case))
    assert (rule.is_decided, rule.guardian_may_see, rule.warning) == (False, False, UNDECIDED)


def test_a_guardian_who_may_know_signs_together_with_the_minor(case: CaseByHand) -> None:
    mother = case.write("person", role="parent", called="mamman").object_id
    who = child(case, signing="both", guardian_standing="may_know", guardian=PersonRef(mother))
    rule = case.desk.persons.may_sign(case.case_id, who)
    assert (rule.signers, rule.guardian) == (Signers.BOTH, GuardianStanding.MAY_KNOW)
    assert rule.person_signs
    assert rule.guardian_signs
    assert (rule.guardian_id, rule.warning) == (mother, None)


@pytest.mark.parametrize("standing", ["may_not_know", "threat"])
def test_a_guardian_who_may_not_know_never_sees_a_paper(case: CaseByHand, standing: str) -> None:
    rule = case.desk.persons.may_sign(
        case.case_id, child(case, signing="self", guardian_standing=standing)
    )
    assert rule.person_signs
    assert not rule.guardian_may_see
    assert rule.warning == GUARDIAN_SHUT_OUT
    said = refused(
        case, "person", role="child", called="sonen", under_18="yes", signing="guardian",
        guardian_standing=standing,
    )  # fmt: skip
    assert said == record_checks.GUARDIAN_CANNOT


def test_a_guardian_of_whom_nothing_is_known_does_not_sign(case: CaseByHand) -> None:
    rule = case.desk.persons.may_sign(case.case_id, child(case, signing="both"))
    assert (rule.guardian_signs, rule.warning) == (False, GUARDIAN_UNKNOWN)


def test_interpreters_are_accepted_or_excluded_by_a_protected_name(case: CaseByHand) -> None:
    for called, state, name in (("tolken", "accepted", "Nasrin Keksi"),
                                ("en annan tolk", "excluded", "Farid Satula")):  # fmt: skip
        case.write(
            "person", role="interpreter", called=called, interpreter_state=state,
            interpreter_name=name,
        )  # fmt: skip
    found = case.desk.persons.interpreters(case.case_id)
    assert [(card.called, may) for card, may in found] == [
        ("tolken", True),
        ("en annan tolk", False),
    ]
    terms = {term.text: term.role for term in case.desk.persons.protected_terms(case.case_id)}
    assert terms["Farid Satula"] is Category.CLOSE_ONE
    assert terms["Nasrin Keksi"] is Category.CLOSE_ONE


def test_nobody_is_taken_to_know_of_a_link_before_somebody_says_so(case: CaseByHand) -> None:
    draft = case.desk.drafts.begin("case_link", case.case_id)
    known = case.desk.forms.latest("case_link").field("known")
    assert draft.answers["known"] == "neither"
    assert {option.key for option in known.options} == {"neither", "here", "there", "both"}


def test_a_professionals_name_needs_a_reason(case: CaseByHand) -> None:
    said = refused(
        case, "person", role="professional", called="kuratorn", work_kind="school",
        work_name_needed="yes", professional_name="Eva Påhitt",
    )  # fmt: skip
    assert said.sv
    alone = case.write("person", role="professional", called="kuratorn", professional_name="Eva")
    assert "professional_name" not in alone.answers


def test_an_agreed_name_beside_the_first_is_protected_everywhere(case: CaseByHand) -> None:
    from exitdesk.domain.answers import Row

    rows = (Row("01", {"alias": "Kettu", "alias_used_with": "Aggredi"}),)
    case.write("person", case.client, aliases=rows)
    terms = {term.text: term.role for term in case.desk.persons.protected_terms(case.case_id)}
    assert terms["Kettu"] is Category.CLIENT_NAME


def test_dates_out_of_order_are_refused_and_what_was_typed_is_kept(case: CaseByHand) -> None:
    from datetime import timedelta

    today = case.clock.today()
    said = refused(
        case, "person", role="partner", called="Kaisa", non_disclosure="in_force",
        non_disclosure_from=today, non_disclosure_until=today - timedelta(days=1),
    )  # fmt: skip
    assert said == record_checks.ENDS_BEFORE
    ahead = today + timedelta(days=3)
    said = refused(case, "note", on=ahead, kind="call", body="Ringde.")
    assert said == record_checks.NOT_YET


def test_a_new_identity_says_whether_it_is_in_use(case: CaseByHand) -> None:
    said = refused(case, "person", role="partner", called="Kaisa", new_name="Kaisa Satu")
    assert said == record_checks.WHICH_IDENTITY
    said = refused(case, "person", role="partner", called="Kaisa", identity_change="done")
    assert said == record_checks.NO_NEW_IDENTITY


def test_the_end_of_a_non_disclosure_is_told_before_it_comes(case: CaseByHand) -> None:
    from datetime import timedelta

    today = case.clock.today()
    case.write(
        "person", role="partner", called="Kaisa", non_disclosure="in_force",
        non_disclosure_from=today, non_disclosure_until=today + timedelta(days=20),
    )  # fmt: skip
    [due] = [one for one in case.desk.today.items_of(case.case_id) if one.typed == "Kaisa"]
    assert due.title.fi == "Turvakielto voimassa saakka"
