"""A change of the policy in the making, what it would do, and what it says in words."""

from dataclasses import replace

import pytest

from exitdesk.casework.desks import Desk
from exitdesk.casework.policies import Policies
from exitdesk.casework.policy_drafts import PolicyDraft, outcome_of, read_label, tighter_ones
from exitdesk.casework.policy_errors import RecipientNameError
from exitdesk.casework.policy_trials import Consent, Trial, TrialOrder, try_policy
from exitdesk.casework.policy_views import (
    Trait,
    cell_views,
    change_lines,
    matrix_view,
    recipient_views,
)
from exitdesk.casework.report_rules import TREATMENT_TEXTS
from exitdesk.domain.answers import Answers, Row
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang, Text
from exitdesk.redaction.policies import Cell, Policy
from exitdesk.redaction.treatments import OF_OTHERS, TAKEN_BY, Treatment
from tests.casework.cases_by_hand import CLIENT_NAME, SAFE_PLACE, SISTER_NAME, CaseByHand
from tests.casework.test_agreements import agree
from tests.casework.test_reports import permits

_HOME = Text(sv="Skyddshemmet", fi="Turvakoti")


@pytest.fixture
def draft(desk: Desk) -> PolicyDraft:
    """A draft of the policy in force, with the partner shown."""
    return replace(desk.policy_drafts.begun(), recipient="partner")


# -- changing --------------------------------------------------------------------------------


def test_every_choice_that_is_offered_gives_a_policy(desk: Desk, draft: PolicyDraft) -> None:
    for recipient in draft.policy.recipients():
        for view in cell_views(desk.forms, draft.policy, replace(draft, recipient=recipient.key)):
            shown = replace(draft, recipient=recipient.key)
            for agreed, _ in view.agreed.options:
                made = shown.with_agreed(view.category, agreed)
                outcome = outcome_of(made.policy.recipient(recipient.key), view.category)
                assert outcome.agreed == agreed
                offered = tighter_ones(view.category, outcome.agreed)
                for otherwise in offered if recipient.needs_agreement else ():
                    held = made.with_otherwise(view.category, otherwise.value)
                    got = outcome_of(held.policy.recipient(recipient.key), view.category)
                    assert (got.agreed, got.otherwise) == (agreed, otherwise)


def test_what_concerns_others_is_never_offered_without_being_agreed() -> None:
    for category in OF_OTHERS:
        for treatment in TAKEN_BY[category]:
            assert tighter_ones(category, treatment) == (Treatment.REMOVE,)


def test_choosing_the_same_again_changes_nothing(draft: PolicyDraft) -> None:
    for category in Category:
        outcome = outcome_of(draft.policy.recipient("partner"), category)
        assert draft.with_agreed(category, outcome.agreed.value) == draft
        assert draft.with_otherwise(category, outcome.otherwise.value) == draft


def test_who_is_put_outside_needs_an_agreement_from_then_on(draft: PolicyDraft) -> None:
    inside = draft.with_trait(Trait.OUTSIDE, holds=False)
    free = inside.with_trait(Trait.NEEDS_AGREEMENT, holds=False)
    assert not free.policy.recipient("partner").needs_agreement
    outside = free.with_trait(Trait.OUTSIDE, holds=True).policy.recipient("partner")
    assert outside.needs_agreement
    assert draft.with_trait(Trait.NEEDS_AGREEMENT, holds=False) == draft


def test_who_needs_no_agreement_any_more_gets_the_tighter_of_both(draft: PolicyDraft) -> None:
    inside = draft.with_trait(Trait.OUTSIDE, holds=False)
    free = inside.with_trait(Trait.NEEDS_AGREEMENT, holds=False).policy.recipient("partner")
    assert free.cells[Category.HEALTH] == Cell(Treatment.REMOVE)


def test_the_clients_own_copy_and_statistics_stay_what_they_are(draft: PolicyDraft) -> None:
    for key in ("client", "statistics"):
        shown = replace(draft, recipient=key)
        for trait in (Trait.OUTSIDE, Trait.NEEDS_AGREEMENT, Trait.RECEIVES_REPORTS):
            assert shown.with_trait(trait, holds=True) == shown
            assert shown.with_trait(trait, holds=False) == shown
    client = replace(draft, recipient="client")
    assert client.with_trait(Trait.RETIRED, holds=True) == client


@pytest.mark.parametrize(
    ("sv", "fi"), [("", "Turvakoti"), ("Hem", " \t"), ("x" * 81, "Koti"), ("a\u200b", "b")]
)
def test_a_recipient_needs_a_short_plain_name_in_both_languages(sv: str, fi: str) -> None:
    with pytest.raises(RecipientNameError):
        read_label(sv, fi)


def test_no_two_recipients_have_one_name(draft: PolicyDraft) -> None:
    with pytest.raises(RecipientNameError):
        draft.with_new(Text(sv="ANONYM STATISTIK", fi="Muu"))
    with pytest.raises(RecipientNameError):
        draft.renamed(Text(sv="Anonym statistik", fi="Muu"))
    assert read_label("  Skyddshemmet \n", "Turva   koti").fi == "Turva koti"


def test_a_new_recipient_may_be_taken_out_again_and_others_not(
    desk: Desk, draft: PolicyDraft
) -> None:
    made = draft.with_new(_HOME)
    assert made.without_new(desk.policies.current()).policy == draft.policy
    assert draft.without_new(desk.policies.current()) == draft


# -- keeping ---------------------------------------------------------------------------------


def test_a_draft_is_kept_as_it_stands_and_one_that_cannot_be_read_is_none(
    desk: Desk, draft: PolicyDraft
) -> None:
    made = replace(draft.with_new(_HOME), reason="Ny samarbetspart")
    desk.policy_drafts.keep(made)
    assert desk.policy_drafts.kept() == made
    for broken in ({"base": 1}, {"base": "x", "text": "", "reason": "", "recipient": ""}):
        desk.vault.settings.set("policy.draft", broken)
        assert desk.policy_drafts.kept() is None
        assert desk.policy_drafts.begun().policy == desk.policies.current()


def test_words_typed_at_the_lock_come_back(desk: Desk, draft: PolicyDraft) -> None:
    desk.lifeboat.take_in()
    typed = replace(draft, reason="Halvvägs")
    desk.lifeboat.launch([typed])
    assert desk.lifeboat.take_in() is None
    assert desk.policy_drafts.kept() == typed


def test_a_draft_that_came_late_is_made_anew_on_the_version_in_force(
    desk: Desk, draft: PolicyDraft
) -> None:
    own = draft.with_agreed(Category.EVENT_DATE, "year").with_new(_HOME)
    own = replace(own.with_agreed(Category.PLAN, "keep"), recipient="supervisor")
    own = own.renamed(Text(sv="Ledningen", fi="Johto"))
    other = replace(draft, recipient="supervisor").with_agreed(Category.GROUP, "generic")
    desk.policies.change(other.policy, "hann före")
    assert desk.policy_drafts.is_behind(own)
    moved = desk.policy_drafts.brought_up(own)
    assert moved.base == moved.policy.version == 2
    supervisor = moved.policy.recipient("supervisor")
    assert (supervisor.label.sv, supervisor.cells[Category.GROUP]) == (
        "Ledningen", Cell(Treatment.GENERIC),
    )  # fmt: skip
    assert moved.policy.recipient("partner").cells[Category.EVENT_DATE] == Cell(Treatment.YEAR)
    assert [one.label for one in moved.policy.recipients()][-1] == _HOME
    assert desk.policies.change(moved.policy, "sedan").version == 3


def test_a_draft_that_cannot_be_made_anew_begins_again(desk: Desk, draft: PolicyDraft) -> None:
    own = replace(draft.with_new(_HOME), reason="min")
    desk.policies.change(draft.with_new(_HOME).policy, "hann före")
    moved = desk.policy_drafts.brought_up(own)
    assert moved.policy == desk.policies.current()
    assert moved.reason == "min"


# -- what is shown ---------------------------------------------------------------------------


def test_what_changes_is_told_in_both_languages_and_marked(desk: Desk, draft: PolicyDraft) -> None:
    now = desk.policies.current()
    own = draft.with_agreed(Category.EVENT_DATE, "keep").with_agreed(Category.GROUP, "remove")
    lines = {line.said.sv: line.loosens for line in change_lines(desk.forms, now, own.policy)}
    partner = "Aggredi eller en annan partnerorganisation"
    assert lines == {
        f"{partner} · Grupp eller miljö: lämnas inte ut (förut: bara ordet grupp)": False,
        f"{partner} · Datum för händelser: lämnas ut oförändrat (förut: bara kvartalet)": True,
    }
    table = matrix_view(desk.forms, now, own.policy)
    cells = [(row.name.fi, cell) for row in table.rows for cell in row.cells]
    marked = [(name, cell.loosens) for name, cell in cells if cell.is_changed]
    assert marked == [("Ryhmä tai toimintaympäristö", False), ("Tapahtumien päivämäärät", True)]
    changed = [one.key for one in recipient_views(now, own.policy) if one.is_changed]
    assert changed == ["partner"]


def test_every_treatment_has_words() -> None:
    assert set(TREATMENT_TEXTS) == set(Treatment)


# -- trying ----------------------------------------------------------------------------------


def tried(desk: Desk, old: Policy, new: Policy, recipient: str, **how: object) -> Trial:
    case = how.get("case") or desk.policy_trials.sample(desk.clock.today())
    lang, consent = how.get("lang", Lang.SV), how.get("consent", Consent.ALL)
    order = TrialOrder(case, recipient, old, new, consent, lang)  # type: ignore[arg-type]
    return try_policy(desk.forms, order)


def said(trial: Trial) -> str:
    """Return all that the recipient would read after the change."""
    values = [value for row in trial.rows for value in row.after]
    return "\n".join([*values, *(piece.words for piece in trial.after)])


def test_the_invented_case_shows_every_category(desk: Desk) -> None:
    now = desk.policies.current()
    open_to_all = replace(
        now.recipient("supervisor"), cells=dict.fromkeys(Category, Cell(Treatment.KEEP))
    )
    new = replace(now, by_key={**now.by_key, "supervisor": open_to_all})
    trial = tried(desk, now, new, "supervisor")
    for row in trial.rows:
        assert row.labels, row.category
        assert all(row.after), row.category


@pytest.mark.parametrize("lang", Lang)
def test_a_change_of_a_name_is_seen_in_values_and_in_text(
    desk: Desk, draft: PolicyDraft, lang: Lang
) -> None:
    own = draft.with_agreed(Category.CLIENT_NAME, "keep").policy
    trial = tried(desk, draft.policy, own, "partner", lang=lang)
    assert [row.category for row in trial.rows if row.differs] == [Category.CLIENT_NAME]
    before = "".join(piece.words for piece in trial.before)
    after = "".join(piece.words for piece in trial.after)
    assert "Koeniemi" not in before
    assert "Koeniemi" in after
    marked = [piece.words for piece in trial.after if piece.differs]
    assert "Onni Koeniemi" in marked
    assert "[" not in "".join(marked)  # who stays hidden keeps the same letter


def test_the_same_policy_reads_the_same(desk: Desk) -> None:
    now = desk.policies.current()
    for recipient in now.by_key:
        assert not tried(desk, now, now, recipient).differs


def test_each_category_is_shown_as_if_it_alone_had_not_been_agreed_to(desk: Desk) -> None:
    now = desk.policies.current()
    trial = tried(desk, now, now, "health_social", consent=Consent.OTHERWISE)
    values = {row.category: row.after for row in trial.rows}
    assert values[Category.IDENTITY_CODE][-1] == "35–39"
    assert set(values[Category.PLAN]) == {""}


def test_a_case_is_tried_with_its_own_agreement_and_sealed_names_stay_out(
    desk: Desk, case: CaseByHand, draft: PolicyDraft
) -> None:
    agree(case, permits=permits("partner", "client_name", "life_situation"))
    case.write("note", body=f"{CLIENT_NAME} ringde {SISTER_NAME} från {SAFE_PLACE}.")
    own = draft.with_agreed(Category.CLIENT_NAME, "keep").policy
    material = desk.policy_trials.case(case.case_id, Lang.SV)
    assert material.agreement is not None
    as_it_is = tried(desk, draft.policy, own, "partner", case=material, consent=Consent.AS_IT_IS)
    assert CLIENT_NAME in said(as_it_is)
    for hidden in (SISTER_NAME, SAFE_PLACE):
        assert hidden not in said(as_it_is)
    as_it_was = tried(desk, own, draft.policy, "partner", case=material, consent=Consent.AS_IT_IS)
    assert CLIENT_NAME not in said(as_it_was)


# -- agreements ------------------------------------------------------------------------------


def test_another_persons_agreement_lets_nothing_go_to_anyone(desk: Desk, case: CaseByHand) -> None:
    keys = [one.key for one in desk.policies.current().recipients() if one.needs_agreement]
    rows = tuple(
        replace(permits(key)[0], row_id=f"{place:02d}") for place, key in enumerate(keys, 1)
    )
    agree(case, person=case.sister, permits=rows)
    for key in keys:
        assert not any(rule.reaches for rule in desk.reports.rules(case.case_id, key)), key
    agree(case, permits=rows)
    assert all(any(rule.reaches for rule in desk.reports.rules(case.case_id, key)) for key in keys)


def test_a_permit_for_a_category_that_nobody_knows_permits_nothing(
    desk: Desk, case: CaseByHand
) -> None:
    made = agree(case)
    answers: Answers = {"recipient": "partner", "categories": ("gossip",), "purpose": "Stöd"}
    form = desk.forms.exact(made.form_key, made.form_version)
    desk.vault.records.write(
        case.case_id, form, {**made.answers, "permits": (Row("01", answers),)},
        object_id=made.object_id,
    )  # fmt: skip
    assert not any(rule.reaches for rule in desk.reports.rules(case.case_id, "partner"))


def test_policies_are_read_once_and_asked_in_any_thread(desk: Desk) -> None:
    assert desk.policies.current() is desk.policies.current()
    assert isinstance(desk.policies, Policies)
