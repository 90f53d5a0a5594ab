"""The policy, with every recipient, category and state of agreement."""

from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest

from exitdesk.domain.agreements import AgreementTerms, Permit
from exitdesk.domain.categories import Category
from exitdesk.redaction.policies import Policy, PolicyFileError, UnknownRecipientError
from exitdesk.redaction.treatments import Treatment

FILE = Path(__file__).parents[2] / "resources" / "policies" / "default.1.toml"
TODAY = date(2026, 11, 22)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
RECIPIENTS = ("supervisor", "health_social", "partner", "statistics", "client", "stranger")
STATES = ("in_force", "missing", "expired", "withdrawn", "permit_over", "for_another")
POLICY = Policy.load(FILE)


def agreement(state: str, recipient: str, category: Category) -> AgreementTerms | None:
    """Return an agreement in which everything but ``state`` speaks for letting through."""
    if state == "missing":
        return None
    to = "somebody_else" if state == "for_another" else recipient
    permit_until = YESTERDAY if state == "permit_over" else TODAY
    permits = (Permit(to, frozenset({category}), "Stöd", permit_until),)
    return AgreementTerms(
        person="ab",
        permits=permits,
        valid_until=YESTERDAY if state == "expired" else TOMORROW,
        withdrawn_on=TODAY if state == "withdrawn" else None,
    )


@pytest.mark.parametrize(
    ("recipient", "category", "state"), list(product(RECIPIENTS, Category, STATES))
)
def test_what_is_not_both_allowed_and_agreed_is_removed(
    recipient: str, category: Category, state: str
) -> None:
    terms = agreement(state, recipient, category)
    treatment = POLICY.treatments(recipient, terms, TODAY)[category]
    if recipient == "stranger":
        assert treatment is Treatment.REMOVE
    elif recipient == "client":
        assert treatment is POLICY.recipient("client").cells[category].otherwise
    elif state != "in_force":
        assert treatment is Treatment.REMOVE
    else:
        cell = POLICY.recipient(recipient).cells[category]
        assert treatment is (cell.agreed or cell.otherwise)


@pytest.mark.parametrize(("recipient", "category"), list(product(RECIPIENTS, Category)))
def test_a_category_the_agreement_does_not_name_is_not_let_through(
    recipient: str, category: Category
) -> None:
    if recipient in {"client", "stranger"}:
        return
    other = next(one for one in Category if one is not category)
    terms = agreement("in_force", recipient, other)
    treatment = POLICY.treatments(recipient, terms, TODAY)[category]
    cell = POLICY.recipient(recipient).cells[category]
    assert treatment is (cell.otherwise if cell.agreed else Treatment.REMOVE)
    assert treatment is not Treatment.KEEP


@pytest.mark.parametrize(
    ("recipient", "category", "treatment"),
    [
        ("supervisor", "client_name", "keep"),
        ("supervisor", "close_one", "pseudonymise"),
        ("supervisor", "address", "remove"),
        ("supervisor", "contact", "remove"),
        ("supervisor", "threat_source", "role"),
        ("health_social", "client_name", "keep"),
        ("health_social", "officer", "title"),
        ("health_social", "address", "region"),
        ("health_social", "group", "generic"),
        ("health_social", "event_date", "month"),
        ("partner", "client_name", "alias"),
        ("partner", "identity_code", "remove"),
        ("partner", "event_date", "quarter"),
        ("partner", "threat_source", "remove"),
        ("statistics", "identity_code", "ten_year_band"),
        ("statistics", "group", "kind"),
        ("statistics", "event_date", "year"),
        ("statistics", "client_name", "remove"),
        ("client", "close_one", "role"),
        ("client", "address", "own_only"),
    ],
)
def test_the_default_policy_says_what_was_decided(
    recipient: str, category: str, treatment: str
) -> None:
    everything = Permit(recipient, frozenset(Category), "Stöd")
    terms = AgreementTerms("ab", (everything,), TOMORROW)
    assert POLICY.treatments(recipient, terms, TODAY)[Category(category)] == treatment


def test_without_a_permit_health_services_get_an_age_band_and_no_code() -> None:
    terms = agreement("in_force", "health_social", Category.PLAN)
    treatments = POLICY.treatments("health_social", terms, TODAY)
    assert treatments[Category.IDENTITY_CODE] is Treatment.AGE_BAND
    assert treatments[Category.CLIENT_NAME] is Treatment.REMOVE


def test_nobodys_agreement_loosens_what_concerns_others() -> None:
    for recipient in POLICY.recipients():
        for category in (Category.CLOSE_ONE, Category.OFFICER, Category.THREAT_SOURCE):
            assert recipient.cells[category].agreed is None


def test_an_unknown_recipient_has_no_name() -> None:
    with pytest.raises(UnknownRecipientError):
        POLICY.recipient("stranger")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('health = "keep"\n', ""),
        ('health = "keep"', 'health = "show"'),
        ('health = "keep"', 'gossip = "keep"'),
        ('close_one = "pseudonymise"', 'close_one = { agreed = "keep", otherwise = "role" }'),
        ('{ agreed = "keep", otherwise = "remove" }', '{ agreed = "keep" }'),
        ("version = 1", "version = 1\nsurprise = true"),
        ('key = "partner"', 'key = "supervisor"'),
        ('fi = "Exit-toiminnan johto"', 'fi = ""'),
        ("needs_agreement = true\n", ""),
        ("receives_reports = false\n", ""),
        ("[[recipient]]", "[recipient]"),
    ],
)
def test_a_policy_with_a_hole_in_it_is_not_used(tmp_path: Path, old: str, new: str) -> None:
    words = FILE.read_text(encoding="utf-8")
    assert old in words
    path = tmp_path / "default.1.toml"
    path.write_text(words.replace(old, new, 1 if "surprise" in new else -1), encoding="utf-8")
    with pytest.raises(PolicyFileError):
        Policy.load(path)


def test_a_policy_that_is_not_there_is_not_used(tmp_path: Path) -> None:
    with pytest.raises(PolicyFileError):
        Policy.load(tmp_path / "none.toml")
