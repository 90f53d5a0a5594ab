"""What windows show of agreements, and why a cell is denied."""

from pathlib import Path

import pytest

from exitdesk.casework.agreement_drafts import DOUBLED, NEWER, OTHER_DRAFT, WITHDRAWN
from exitdesk.casework.agreement_presets import AgreementRules, AgreementRulesError
from exitdesk.casework.agreement_views import PersonAgreement, Standing
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Text
from tests.agreements.writing import UNTIL, days, permit, signed, versions, write
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.test_agreements import agree

RULES = Path(__file__).parents[2] / "resources" / "rules" / "agreements.toml"


def of_client(case: CaseByHand) -> PersonAgreement:
    """Return the client's section."""
    return case.desk.agreement_views.of_case(case.case_id)[0]


def denied(case: CaseByHand, recipient: str = "partner") -> dict[Category | None, str]:
    """Return why each denied cell is denied, in Swedish."""
    found = case.desk.agreement_views.denied(case.case_id, recipient)
    return {one.category: one.words.sv for one in found}


def test_the_client_and_each_close_one_have_a_section(case: CaseByHand) -> None:
    case.write("person", role="professional", called="handläggaren")
    people = case.desk.agreement_views.of_case(case.case_id)
    assert [one.card.object_id for one in people] == [case.client, case.sister]
    assert {one.standing for one in people} == {Standing.MISSING}


def test_an_agreement_goes_through_its_states(case: CaseByHand) -> None:
    write(case, permit("partner", "plan"))
    assert (of_client(case).standing, of_client(case).waits) == (Standing.UNSIGNED, True)
    versions(case).agree_orally(case.case_id, case.client, case.clock.today())
    assert (of_client(case).standing, of_client(case).waits) == (Standing.IN_FORCE, False)
    case.clock.advance(days(80))
    assert of_client(case).standing is Standing.ENDS_SOON
    case.clock.advance(days(11))
    assert of_client(case).standing is Standing.EXPIRED
    versions(case).withdraw(case.case_id, case.client, None, "", case.clock.today())
    assert of_client(case).standing is Standing.WITHDRAWN


def test_a_permit_of_its_own_is_warned_of_before_it_ends(case: CaseByHand) -> None:
    signed(case, permit("partner", "plan", until=case.clock.today() + days(10)))
    (line,) = of_client(case).permits
    assert line.ends_soon
    case.clock.advance(days(11))
    (line,) = of_client(case).permits
    assert (line.holds, line.ends_soon) == (False, False)


def test_two_agreements_in_force_are_said_to_be_two(case: CaseByHand) -> None:
    agree(case)
    assert of_client(case).doubled == ()
    newest = agree(case)
    person = of_client(case)
    assert len(person.doubled) == 1
    assert person.versions[0].revision.object_id == newest.object_id


def test_a_denied_cell_is_named_with_the_reason(case: CaseByHand) -> None:
    label = "Aggredi eller en annan partnerorganisation"
    assert denied(case) == {None: f"{label}: ingenting är överenskommet"}
    until = case.clock.today() + days(5)
    signed(case, permit("partner", "plan", "contact"), permit("partner", "safety", until=until))
    assert denied(case)[Category.HEALTH] == f"Hälsa → {label}: inte överenskommet"
    assert Category.PLAN not in denied(case)
    assert Category.IDENTITY_CODE not in denied(case)  # no agreement would let it go there
    cells = frozenset({("partner", Category.CONTACT)})
    versions(case).withdraw(case.case_id, case.client, cells, "", case.clock.today())
    assert denied(case)[Category.CONTACT].endswith(": återkallat 22.11.2026")
    write(case, permit("partner", "plan", "health"), permit("partner", "safety", until=until))
    assert denied(case)[Category.HEALTH].endswith(": väntar på underskrift")
    case.clock.advance(days(6))
    assert denied(case)[Category.SAFETY].endswith(": tillståndet tog slut 27.11.2026")
    case.clock.advance(days(90))
    assert denied(case) == {None: f"{label}: överenskommelsen gick ut 20.2.2027"}
    versions(case).withdraw(case.case_id, case.client, None, "", case.clock.today())
    assert "återkallat" in denied(case)[None]


def test_who_needs_no_agreement_is_denied_nothing_by_it(case: CaseByHand) -> None:
    assert denied(case, "client") == {}


def test_what_must_be_known_is_told_while_an_agreement_is_written(case: CaseByHand) -> None:
    def told(draft_id: str) -> tuple[Text | None, tuple[Text, ...]]:
        draft = case.desk.drafts.open(draft_id)
        facts = case.desk.agreement_drafts.facts(
            case.case_id, case.client, draft.answers, draft.object_id, draft_id
        )
        return facts.outdated, facts.told

    signed(case, permit("partner", "plan"))
    draft = versions(case).begin(case.case_id, case.client, UNTIL)
    assert told(draft.draft_id) == (None, ())
    versions(case).renew_orally(case.case_id, case.client, UNTIL)
    assert told(draft.draft_id)[0] == NEWER
    versions(case).withdraw(case.case_id, case.client, None, "", case.clock.today())
    assert told(draft.draft_id)[0] == WITHDRAWN
    agree(case)
    other = case.desk.drafts.begin_with(
        "agreement", case.case_id, {"person": draft.answers["person"]}
    )
    assert told(other.draft_id) == (None, (DOUBLED, OTHER_DRAFT))


def test_presets_name_only_what_the_policy_knows(case: CaseByHand) -> None:
    presets = case.desk.agreement_views.presets()
    known = {card.recipient for card in case.desk.agreement_views.cards()}
    assert presets
    assert {permit.recipient for preset in presets for permit in preset.permits} <= known
    to_partner = next(one for one in presets if one.key == "alias_and_contact_to_partner")
    assert Category.HEALTH not in to_partner.permits[0].categories


def test_no_preset_ticks_what_never_reaches_its_recipient(case: CaseByHand) -> None:
    never = {
        (card.recipient, cell.category)
        for card in case.desk.agreement_views.cards()
        for cell in card.cells
        if cell.never
    }
    ticked = {
        (permit.recipient, category)
        for preset in case.desk.agreement_views.presets()
        for permit in preset.permits
        for category in permit.categories
    }
    assert not ticked & never


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("soon_days = 14", "soon_days = 0"),
        ('"contact"', '"kontakt"'),
        ('key = "statistics_only"', 'key = "health_social_begin"'),
        ("soon_days = 14", "soon_days = 14\nlate_days = 2"),
    ],
)
def test_a_file_of_presets_that_cannot_be_meant_is_refused(
    tmp_path: Path, before: str, after: str
) -> None:
    path = tmp_path / "agreements.toml"
    path.write_text(RULES.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    with pytest.raises(AgreementRulesError):
        AgreementRules.load(path)
