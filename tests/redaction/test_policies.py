"""The policy, with every recipient, category and state of agreement."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exitdesk.domain.agreements import AgreementTerms, Permit
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Text
from exitdesk.redaction.policies import (
    Cell,
    Policy,
    PolicyFileError,
    Recipient,
    UnknownRecipientError,
)
from exitdesk.redaction.policy_changes import compare
from exitdesk.redaction.policy_texts import policy_text
from exitdesk.redaction.treatments import (
    OF_OTHERS,
    TAKEN_BY,
    Treatment,
    is_at_most,
    is_tighter,
)

FILE = Path(__file__).parents[2] / "resources" / "policies" / "default.1.toml"
TODAY = date(2026, 11, 22)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
POLICY = Policy.load(FILE)
SHIPPED = tuple(POLICY.by_key)
STRANGER = "stranger"  # whom no policy knows
EVERYTHING = frozenset(Category)

# Every state an agreement can be in, with what it permits to the recipient.
PERMITTING = ("in_force", "last_day")
LIMITED = ("without_the_permit", "permit_over")  # in force and reaching the recipient
NOTHING = ("missing", "never_begun", "expired", "withdrawn", "withdrawn_today", "for_another")
STATES = (*PERMITTING, *LIMITED, *NOTHING)


def agreement(state: str, recipient: str, category: Category) -> AgreementTerms | None:
    """Return an agreement in which everything but ``state`` speaks for letting through."""
    if state == "missing":
        return None
    others = Permit(recipient, EVERYTHING - {category}, "Stöd", TODAY)
    this = Permit(recipient, frozenset({category}), "Stöd", TODAY)
    permits = {
        "without_the_permit": (others,),
        "permit_over": (others, replace(this, until=YESTERDAY)),
        "for_another": (replace(this, recipient="somebody_else"),),
    }.get(state, (others, this))
    until = {"expired": YESTERDAY, "never_begun": None, "last_day": TODAY}
    withdrawn = {"withdrawn": YESTERDAY, "withdrawn_today": TODAY}
    return AgreementTerms("ab", permits, until.get(state, TOMORROW), withdrawn.get(state))


def expected(recipient: Recipient | None, category: Category, state: str) -> Treatment:
    """Return what the rules say, written down apart from the policy's own code."""
    if recipient is None or recipient.retired:
        return Treatment.REMOVE
    cell = recipient.cells[category]
    if not recipient.needs_agreement:
        return cell.otherwise
    if state in PERMITTING:
        return cell.otherwise if cell.agreed is None else cell.agreed
    if state in LIMITED:
        return Treatment.REMOVE if cell.agreed is None else cell.otherwise
    return Treatment.REMOVE


def all_states(policy: Policy) -> None:
    """Compare every recipient, category and state with what is expected."""
    for key, category, state in product((*policy.by_key, STRANGER), Category, STATES):
        terms = agreement(state, key, category)
        given_ = policy.treatments(key, terms, TODAY)
        assert set(given_) == EVERYTHING
        wanted = expected(policy.by_key.get(key), category, state)
        assert given_[category] is wanted, (key, category, state)


# -- the shipped policy ----------------------------------------------------------------------


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("recipient", [*SHIPPED, STRANGER])
def test_what_is_not_both_allowed_and_agreed_is_removed(recipient: str, state: str) -> None:
    known = POLICY.by_key.get(recipient)
    for category in Category:
        terms = agreement(state, recipient, category)
        treatment = POLICY.treatments(recipient, terms, TODAY)[category]
        assert treatment is expected(known, category, state), category
        if recipient == STRANGER or (state in NOTHING and recipient != "client"):
            assert treatment is Treatment.REMOVE


def test_an_agreement_that_permits_nothing_reaches_nobody() -> None:
    empty = AgreementTerms("ab", (Permit("partner", frozenset(), "Stöd"),), TOMORROW)
    assert set(POLICY.treatments("partner", empty, TODAY).values()) == {Treatment.REMOVE}


def test_without_a_permit_health_services_get_an_age_band_and_no_code() -> None:
    terms = agreement("without_the_permit", "health_social", Category.IDENTITY_CODE)
    treatments = POLICY.treatments("health_social", terms, TODAY)
    assert treatments[Category.IDENTITY_CODE] is Treatment.AGE_BAND


def test_a_retired_recipient_gets_nothing_whatever_is_agreed() -> None:
    retired = replace(POLICY.recipient("partner"), retired=True)
    policy = replace(POLICY, by_key={**POLICY.by_key, "partner": retired})
    all_states(policy)
    assert policy.recipient("partner").label == POLICY.recipient("partner").label


def test_an_unknown_recipient_has_no_name() -> None:
    with pytest.raises(UnknownRecipientError):
        POLICY.recipient(STRANGER)


# -- the treatments of a category ------------------------------------------------------------


def test_every_category_can_be_removed_and_kept_and_its_treatments_are_in_order() -> None:
    for category, taken in TAKEN_BY.items():
        assert (taken[0], taken[-1]) == (Treatment.REMOVE, Treatment.KEEP), category
        assert len(set(taken)) == len(taken)
        for place, one in enumerate(taken):
            assert is_at_most(category, one, one)
            assert is_at_most(category, Treatment.REMOVE, one)
            assert is_at_most(category, one, Treatment.KEEP)
            assert not any(is_tighter(category, later, one) for later in taken[place:])
    assert set(TAKEN_BY) == EVERYTHING


def test_the_region_of_all_and_the_address_of_one_are_not_tighter_than_each_other() -> None:
    pair = Treatment.REGION, Treatment.OWN_ONLY
    assert not any(is_at_most(Category.ADDRESS, *two) for two in (pair, pair[::-1]))


_FEWER = settings(max_examples=40)  # each looks at every category of every recipient

# -- random policies -------------------------------------------------------------------------

_LABELS = st.text(
    st.characters(categories=("L", "Nd", "P"), exclude_characters="\u00ad"),
    min_size=1,
    max_size=20,
).filter(lambda words: words.strip() == words and words.isprintable())


def cells_for(category: Category) -> st.SearchStrategy[Cell]:
    """Return cells that are valid for a category."""
    taken = TAKEN_BY[category]
    plain = [Cell(one) for one in taken]
    marked = [
        Cell(one, other)
        for one, other in product(taken, taken)
        if category not in OF_OTHERS and is_tighter(category, one, other)
    ]
    return st.sampled_from([*plain, *marked])


@st.composite
def recipients(draw: st.DrawFn, key: str) -> Recipient:
    """Return a recipient such as a keeper can make."""
    outside = draw(st.booleans())
    cells: Mapping[Category, Cell] = {one: draw(cells_for(one)) for one in Category}
    return Recipient(
        key=key,
        label=Text(sv=f"{key} {draw(_LABELS)}", fi=f"{key} {draw(_LABELS)}"),
        needs_agreement=outside or draw(st.booleans()),
        receives_reports=draw(st.booleans()),
        outside=outside,
        cells=cells,
        retired=draw(st.booleans()),
    )


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    """Return a policy such as a keeper can make."""
    made = [draw(recipients(f"r_{number}")) for number in range(draw(st.integers(1, 2)))]
    return Policy("unit", draw(st.integers(1, 99)), {one.key: one for one in made})


@st.composite
def agreements(draw: st.DrawFn) -> AgreementTerms:
    """Return an agreement in any state, with any permits for any recipient."""
    days = st.sampled_from((None, YESTERDAY, TODAY, TOMORROW))
    permits = draw(
        st.lists(
            st.builds(
                Permit,
                recipient=st.sampled_from(("r_0", "r_1", STRANGER)),
                categories=st.frozensets(st.sampled_from(Category)),
                purpose=st.just("Stöd"),
                until=days,
            ),
            max_size=4,
        )
    )
    return AgreementTerms("ab", tuple(permits), draw(days), draw(days))


@given(policies())
@_FEWER
def test_any_policy_lets_through_what_is_both_allowed_and_agreed(policy: Policy) -> None:
    all_states(policy)


@given(policies(), agreements())
@_FEWER
def test_an_agreement_never_loosens_a_cell_that_is_not_marked(
    policy: Policy, terms: AgreementTerms
) -> None:
    for recipient in policy.recipients():
        given_ = policy.treatments(recipient.key, terms, TODAY)
        for category, cell in recipient.cells.items():
            most = cell.agreed or cell.otherwise
            assert is_at_most(category, given_[category], most)
            if cell.agreed is None or category in OF_OTHERS:
                assert is_at_most(category, given_[category], cell.otherwise)


@given(policies(), agreements(), st.data())
@_FEWER
def test_more_permits_never_tighten(
    policy: Policy, terms: AgreementTerms, data: st.DataObject
) -> None:
    more = Permit(
        data.draw(st.sampled_from(("r_0", "r_1", "r_2"))),
        data.draw(st.frozensets(st.sampled_from(Category))),
        "Stöd",
    )
    wider = replace(terms, permits=(*terms.permits, more))
    for recipient in policy.recipients():
        less = policy.treatments(recipient.key, terms, TODAY)
        greater = policy.treatments(recipient.key, wider, TODAY)
        for category in Category:
            assert is_at_most(category, less[category], greater[category])


@given(policies(), agreements())
@_FEWER
def test_nobodys_agreement_loosens_what_concerns_others(
    policy: Policy, terms: AgreementTerms
) -> None:
    for recipient in policy.recipients():
        given_ = policy.treatments(recipient.key, terms, TODAY)
        for category in OF_OTHERS:
            cell = recipient.cells[category]
            assert cell.agreed is None
            assert given_[category] in {Treatment.REMOVE, cell.otherwise}


@given(policies())
@_FEWER
def test_a_policy_is_read_back_from_its_text_as_it_was(policy: Policy) -> None:
    words = policy_text(policy)
    assert Policy.read(words, "prov") == policy
    assert policy_text(Policy.read(words, "prov")) == words


@given(policies(), policies(), agreements())
@_FEWER
def test_a_change_that_is_not_said_to_loosen_lets_nothing_more_through(
    old: Policy, new: Policy, terms: AgreementTerms
) -> None:
    changes = compare(old, new)
    loosened = {(one.recipient.key, one.category) for one in changes.cells if one.loosens}
    loosened_by_trait = {one.recipient.key for one in changes.traits if one.loosens}
    for recipient in new.recipients():
        before = old.treatments(recipient.key, terms, TODAY)
        after = new.treatments(recipient.key, terms, TODAY)
        for category in Category:
            told = (recipient.key, category) in loosened or recipient.key in loosened_by_trait
            assert told or is_at_most(category, after[category], before[category])


# -- what is no policy -----------------------------------------------------------------------


@pytest.mark.parametrize("category", sorted(OF_OTHERS))
def test_no_cell_about_others_can_be_marked(category: Category) -> None:
    cells = {**POLICY.recipient("partner").cells, category: Cell(Treatment.REMOVE, Treatment.KEEP)}
    with pytest.raises(ValueError, match=category.value):
        replace(POLICY.recipient("partner"), cells=cells)


@pytest.mark.parametrize("category", Category)
def test_a_category_takes_no_treatment_that_makes_no_sense_for_it(category: Category) -> None:
    partner = POLICY.recipient("partner")
    for treatment in set(Treatment) - set(TAKEN_BY[category]):
        with pytest.raises(ValueError, match=category.value):
            replace(partner, cells={**partner.cells, category: Cell(treatment)})


@pytest.mark.parametrize(
    ("otherwise", "agreed"),
    [("month", "year"), ("month", "month"), ("keep", "remove"), ("region", "keep")],
)
def test_an_agreed_treatment_must_tell_more(otherwise: str, agreed: str) -> None:
    partner = POLICY.recipient("partner")
    wrong = Cell(Treatment(otherwise), Treatment(agreed))
    with pytest.raises(ValueError, match="event_date"):
        replace(partner, cells={**partner.cells, Category.EVENT_DATE: wrong})


def test_who_is_outside_cannot_do_without_an_agreement() -> None:
    with pytest.raises(ValueError, match="needs_agreement"):
        replace(POLICY.recipient("partner"), needs_agreement=False)


def test_the_clients_own_copy_cannot_be_taken_away() -> None:
    client = POLICY.recipient("client")
    with pytest.raises(ValueError, match="right of access"):
        replace(client, needs_agreement=True)
    with pytest.raises(ValueError, match="right of access"):
        replace(client, retired=True)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('health = "keep"\n', ""),
        ('health = "keep"', 'health = "show"'),
        ('health = "keep"', 'health = "month"'),
        ('health = "keep"', 'gossip = "keep"'),
        ('close_one = "pseudonymise"', 'close_one = { agreed = "keep", otherwise = "role" }'),
        ('{ agreed = "keep", otherwise = "remove" }', '{ agreed = "keep" }'),
        ('{ agreed = "keep", otherwise = "remove" }', '{ agreed = "remove", otherwise = "keep" }'),
        ("version = 1", "version = 1\nsurprise = true"),
        ("version = 1", 'version = "1"'),
        ("version = 1", "version = 0"),
        ('key = "partner"', 'key = "supervisor"'),
        ('key = "default"', 'key = "de fault"'),
        ('fi = "Exit-toiminnan johto"', 'fi = ""'),
        ('fi = "Exit-toiminnan johto"', 'fi = "Anonyymi tilasto"'),
        ('fi = "Exit-toiminnan johto"', 'fi = "Exit-toiminnan\\njohto"'),
        ("needs_agreement = true\n", ""),
        ("needs_agreement = true\n", 'needs_agreement = "yes"\n'),
        ("receives_reports = false\n", ""),
        ("outside = false\n", ""),
        ("retired = false\n", ""),
        ("[[recipient]]", "[recipient]"),
    ],
)
def test_a_policy_with_a_hole_in_it_is_not_used(tmp_path: Path, old: str, new: str) -> None:
    words = FILE.read_text(encoding="utf-8")
    assert old in words
    path = tmp_path / "default.1.toml"
    path.write_text(words.replace(old, new, 1 if "version" in old else -1), encoding="utf-8")
    with pytest.raises(PolicyFileError):
        Policy.load(path)


def test_a_policy_that_is_not_there_or_no_text_is_not_used(tmp_path: Path) -> None:
    with pytest.raises(PolicyFileError):
        Policy.load(tmp_path / "none.toml")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(PolicyFileError):
        Policy.load(tmp_path / "bytes.toml")


@given(st.one_of(st.text(max_size=60), st.binary(max_size=60).map(repr)))
def test_no_text_at_all_does_more_than_be_refused(words: str) -> None:
    with pytest.raises(PolicyFileError):
        Policy.read(words, "prov")


@given(st.integers(0, 3000), st.integers(1, 400), st.text(max_size=8))
def test_a_text_with_a_stretch_replaced_is_another_policy_or_refused(
    start: int, length: int, other: str
) -> None:
    words = policy_text(POLICY)
    changed = words[:start] + other + words[start + length :]
    try:
        made = Policy.read(changed, "prov")
    except PolicyFileError:
        return
    all_states(made)
    assert made == POLICY or policy_text(made) != words
