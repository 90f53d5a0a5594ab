"""The policy of a real vault: versions in the log, who may make one, and what follows it."""

from dataclasses import replace
from pathlib import Path

import pytest

from exitdesk.casework.desks import Desk
from exitdesk.casework.errors import AgreementNeededError, ReasonNeededError
from exitdesk.casework.policies import (
    NotKeeperError,
    Policies,
    PolicyChangedMeanwhileError,
    compare,
)
from exitdesk.casework.policy_errors import (
    NothingChangedError,
    PolicyLogBrokenError,
    PolicyUnusableError,
    RecipientGoneError,
    RecipientRetiredError,
)
from exitdesk.casework.reports import ReportOrder
from exitdesk.domain.actions import Action
from exitdesk.domain.categories import Category
from exitdesk.domain.officers import Officer
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Option, bound_in
from exitdesk.redaction.policies import Cell, Policy, Recipient
from exitdesk.redaction.policy_texts import policy_text
from exitdesk.redaction.treatments import Treatment
from exitdesk.vault import Vault, ledger_checks
from exitdesk.vault.policies import text_digest
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.test_agreements import agree
from tests.casework.test_reports import order_for, permits

_SHIPPED = Policy.load(Path(__file__).parents[2] / "resources" / "policies" / "default.1.toml")


def with_cell(policy: Policy, recipient: str, category: Category, cell: Cell) -> Policy:
    """Return a policy in which one cell is another."""
    old = policy.recipient(recipient)
    changed = replace(old, cells={**old.cells, category: cell})
    return replace(policy, by_key={**policy.by_key, recipient: changed})


def with_recipient(policy: Policy, recipient: Recipient) -> Policy:
    """Return a policy with another or one more recipient."""
    return replace(policy, by_key={**policy.by_key, recipient.key: recipient})


def looser(policy: Policy) -> Policy:
    return with_cell(policy, "partner", Category.EVENT_DATE, Cell(Treatment.KEEP))


def enter(vault: Vault, version: str, text: str, **other: str) -> None:
    """Make an entry as someone would who passes what the program asks."""
    detail = {"version": version, "policy_text": text, "digest": text_digest(text)}
    with vault._core.writing():
        detail = {**detail, "reason": "prov", **other}
        vault._core.enter(Action.POLICY_CHANGED, detail=detail)


def as_plain_officer(vault: Vault) -> None:
    """Let the officer at this desk be no keeper, as after another keeper took that away."""
    officer = vault.officer
    vault._core.officer = Officer(officer.officer_id, officer.name, officer.key_fingerprint)


def problems(vault: Vault) -> tuple[Text, ...]:
    return vault.ledger.verify().problems


def test_without_a_change_the_shipped_policy_holds(desk: Desk) -> None:
    assert desk.policies.current() == _SHIPPED
    (only,) = desk.policies.versions()
    assert (only.number, only.officer, only.at) == (1, "", None)


def test_a_change_is_a_signed_entry_that_holds_for_everyone_who_opens_the_vault(
    desk: Desk, vault: Vault
) -> None:
    made = desk.policies.change(looser(desk.policies.current()), "  Partnern behöver dagen. ")
    assert (made.key, made.version) == ("unit", 2)
    newest = Policies(vault, _SHIPPED).versions()[0]
    assert newest.policy == made
    assert (newest.officer, newest.reason.sv) == (desk.officer, "Partnern behöver dagen.")
    assert newest.changes is not None
    (change,) = newest.changes.cells
    assert (change.recipient.key, change.category) == ("partner", Category.EVENT_DATE)
    assert change.loosens
    assert problems(vault) == ()


def test_the_log_says_which_version_and_why_and_not_the_whole_text(desk: Desk) -> None:
    desk.policies.change(looser(desk.policies.current()), "Ny bedömning")
    entry = desk.log.entries()[0]
    said = desk.log.details(entry)
    assert entry.action == Action.POLICY_CHANGED
    assert "orsak: Ny bedömning" in said.sv
    assert said.sv.endswith("policyversion: 2")
    assert "versio: 2" in said.fi
    assert len(said.sv) < 100


def test_only_a_keeper_changes_the_policy(desk: Desk, vault: Vault) -> None:
    as_plain_officer(vault)
    assert not desk.policies.may_change
    with pytest.raises(NotKeeperError):
        desk.policies.change(looser(_SHIPPED), "prov")
    with pytest.raises(NotKeeperError):
        vault.policies.add(2, "x", "prov")


def test_a_reason_and_a_difference_are_needed(desk: Desk) -> None:
    with pytest.raises(ReasonNeededError):
        desk.policies.change(looser(_SHIPPED), " \n")
    with pytest.raises(NothingChangedError):
        desk.policies.change(_SHIPPED, "prov")
    assert desk.policies.newest() == 1


def test_the_second_of_two_who_change_it_at_once_is_told(desk: Desk, vault: Vault) -> None:
    begun = desk.policies.current()
    other = Policies(vault, _SHIPPED)
    other.change(looser(begun), "den första")
    desk.policies.refresh()
    with pytest.raises(PolicyChangedMeanwhileError):
        desk.policies.change(
            with_cell(begun, "partner", Category.GROUP, Cell(Treatment.KEEP)), "den andra"
        )
    with pytest.raises(PolicyChangedMeanwhileError):
        vault.policies.add(2, policy_text(replace(looser(begun), version=2)), "igen")
    assert desk.policies.newest() == 2


def test_nobody_is_deleted_and_an_earlier_version_takes_later_recipients_along_retired(
    desk: Desk,
) -> None:
    new = Recipient.new("r_1a2b", Text(sv="Skyddshemmet", fi="Turvakoti"))
    made = desk.policies.change(with_recipient(desk.policies.current(), new), "ny mottagare")
    with pytest.raises(RecipientGoneError):
        desk.policies.change(replace(_SHIPPED, version=made.version), "bort")
    back = desk.policies.with_all(_SHIPPED)
    assert back.recipient("r_1a2b").retired
    assert desk.policies.change(back, "som förut").version == 3
    assert desk.policies.names()["r_1a2b"].fi == "Turvakoti"


def test_a_text_that_does_not_load_lets_nothing_be_reported_and_says_so(
    desk: Desk, vault: Vault, case: CaseByHand
) -> None:
    agree(case, permits=permits("partner"))
    enter(vault, "2", policy_text(_SHIPPED).replace('"keep"', '"show"', 1))
    desk.policies.refresh()
    for asked in (
        lambda: desk.reports.recipients(case.case_id),
        lambda: desk.reports.offered(case.case_id, "partner"),
        lambda: case.report(order_for(case, "partner", "Klienten behöver stöd.")),
    ):
        with pytest.raises(PolicyUnusableError) as refused:
            asked()
    assert "Inga rapporter" in refused.value.text.sv
    assert problems(vault) == ()  # a keeper made it: the log is whole
    begun = desk.policies.start()
    assert begun.version == 2
    desk.policies.change(begun, "tillbaka")
    assert desk.reports.recipients(case.case_id)


@pytest.mark.parametrize(
    "detail",
    [
        {"version": "1"},
        {"version": "02"},
        {"version": "x"},
        {"digest": "00"},
        {"reason": " "},
    ],
)
def test_an_entry_that_makes_no_sense_is_found_and_nothing_is_reported_by_it(
    desk: Desk, vault: Vault, detail: dict[str, str]
) -> None:
    enter(vault, detail.pop("version", "2"), policy_text(looser(_SHIPPED)), **detail)
    desk.policies.refresh()
    with pytest.raises(PolicyLogBrokenError):
        desk.policies.current()
    sequence = vault.head.sequence
    assert ledger_checks.NOT_ALLOWED.filled({"sequence": sequence}) in problems(vault)


def read(case: CaseByHand, order: ReportOrder) -> str:
    """Return what the recipient would read of a report."""
    return " ".join(value for _, _, value in case.review(order).lines)


def test_a_report_in_the_making_goes_on_under_the_new_policy(desk: Desk, case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    order = order_for(case, "partner", "Mötet hölls 3.11.2026 på byrån.")
    assert "kvartal 4/2026" in read(case, order)
    desk.policies.change(looser(desk.policies.current()), "prov")
    assert "3.11.2026" in read(case, order)
    removed = Cell(Treatment.REMOVE)
    gone = with_cell(desk.policies.current(), "partner", Category.EVENT_DATE, removed)
    desk.policies.change(gone, "prov")
    assert "2026" not in read(case, order)


def test_who_is_retired_gets_nothing_and_keeps_their_name(desk: Desk, case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    order = order_for(case, "partner", "Klienten behöver stöd.")
    retired = replace(desk.policies.current().recipient("partner"), retired=True)
    desk.policies.change(with_recipient(desk.policies.current(), retired), "samarbetet slut")
    assert "partner" not in [one.key for one in desk.reports.recipients(case.case_id)]
    with pytest.raises(RecipientRetiredError):
        case.report(order)
    desk.vault.ledger.note(Action.DISCLOSED, detail={"recipient": "partner"})
    assert "Aggredi" in desk.log.details(desk.log.entries()[0]).sv


def test_a_new_recipient_gets_nothing_until_somebody_decides(desk: Desk, case: CaseByHand) -> None:
    new = Recipient.new("r_1a2b", Text(sv="Skyddshemmet", fi="Turvakoti"))
    desk.policies.change(with_recipient(desk.policies.current(), new), "prov")
    with pytest.raises(AgreementNeededError):
        case.report(order_for(case, "r_1a2b", "Klienten behöver stöd."))
    agree(case, permits=permits("r_1a2b"))
    rules = desk.reports.rules(case.case_id, "r_1a2b")
    assert not any(rule.reaches for rule in rules)


def recipients_in(forms: FormLibrary) -> tuple[Option, ...]:
    group = forms.latest("agreement").bound(Concept.AGREEMENT_PERMITS)
    assert group is not None
    field = bound_in(group.fields, Concept.PERMIT_RECIPIENT)
    assert field is not None
    return field.options


def test_the_agreement_asks_for_the_recipients_of_the_policy_in_force(desk: Desk) -> None:
    policy = desk.policies.current()
    needing = {one.key: one.label for one in policy.recipients() if one.needs_agreement}
    options = recipients_in(desk.forms)
    assert {one.key: one.label for one in options if one.offered} == needing
    assert [one.key for one in options if not one.offered] == ["client"]
    renamed = replace(policy.recipient("partner"), label=Text(sv="Aggredi", fi="Aggredi"))
    desk.policies.change(with_recipient(policy, renamed), "prov")
    assert Option("partner", Text(sv="Aggredi", fi="Aggredi")) in recipients_in(desk.forms)
    assert desk.forms.latest("agreement") is desk.forms.latest("agreement")


def test_an_old_agreement_stays_readable_when_its_recipient_is_retired(
    desk: Desk, case: CaseByHand
) -> None:
    agree(case, permits=permits("partner"))
    retired = replace(desk.policies.current().recipient("partner"), retired=True)
    desk.policies.change(with_recipient(desk.policies.current(), retired), "samarbetet slut")
    made = desk.records.current(case.case_id, "agreement")[0]
    form = desk.forms.exact(made.form_key, made.form_version)
    assert desk.records.problems(form, made.answers) == ()
    assert not next(one for one in recipients_in(desk.forms) if one.key == "partner").offered


def test_what_differs_is_told_with_whether_it_lets_more_through() -> None:
    tighter = with_cell(_SHIPPED, "supervisor", Category.GROUP, Cell(Treatment.GENERIC))
    assert not compare(_SHIPPED, tighter).loosens
    assert compare(tighter, _SHIPPED).loosens
    marked = Cell(Treatment.REMOVE, Treatment.KEEP)
    # without a permit nothing went there before either: marking a kept cell loosens nothing
    assert not compare(_SHIPPED, with_cell(_SHIPPED, "supervisor", Category.PLAN, marked)).loosens
    free = replace(_SHIPPED.recipient("supervisor"), needs_agreement=False)
    changes = compare(_SHIPPED, with_recipient(_SHIPPED, free))
    assert [one.loosens for one in changes.traits] == [True]
