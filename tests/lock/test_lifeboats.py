"""Words that the vault's thread was too busy to save are there after the next unlocking."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exitdesk.casework.desks import Desk
from exitdesk.casework.lifeboats import TypedForm, TypedSetting
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.casework.partner_drafts import PARTNER_DRAFT, PartnerDraft
from exitdesk.casework.referrals import TYPED_REFERRAL, TypedReferral
from exitdesk.casework.reports import ReportOrder
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.vault.errors import RecordDamagedError
from tests.lock.conftest import Opening
from tests.made_vaults import MadeVault

WORDS = "Kuura Kivi"


def typed(desk: Desk, words: str = WORDS, draft_id: str | None = None) -> TypedForm:
    form = desk.forms.latest("quick_contact")
    return TypedForm(
        form_key=form.key,
        form_version=form.version,
        case_id=None,
        object_id=None,
        draft_id=draft_id,
        answers={"alias": words},
        at_field="contact/alias",
    )


def boats(made: MadeVault) -> list[Path]:
    return sorted(made.folder.glob("vault.typed.*"))


def test_a_form_that_was_not_begun_is_a_draft_afterwards_and_the_place_to_return_to(
    opened: Opening,
) -> None:
    desk = opened()
    assert desk.lifeboat.take_in() is None
    desk.lifeboat.launch([typed(desk), Place("form", tab="quick_contact")])
    desk = opened()
    assert desk.lifeboat.take_in() is None
    [draft] = desk.drafts.all()
    assert draft.answers["alias"] == WORDS
    assert draft.at_field == "contact/alias"
    place = desk.places.last()
    assert place is not None
    assert (place.page, place.draft_id, place.tab) == ("form", draft.draft_id, "")


def test_a_draft_goes_on_from_what_was_typed_last(opened: Opening) -> None:
    desk = opened()
    desk.lifeboat.take_in()
    draft = desk.drafts.begin("quick_contact")
    desk.drafts.keep(draft.draft_id, {"alias": "Kuu"})
    desk.lifeboat.launch(
        [typed(desk, "Kuura", draft.draft_id), typed(desk, WORDS, draft.draft_id)]
    )
    desk = opened()
    desk.lifeboat.take_in()
    [draft] = desk.drafts.all()
    assert draft.answers["alias"] == WORDS


def test_a_report_in_the_making_goes_on_from_what_was_typed_last(opened: Opening) -> None:
    desk = opened()
    desk.lifeboat.take_in()
    case_id = desk.drafts.begin("quick_contact").case_id
    order = ReportOrder.begun(case_id, "client", Lang.FI)
    desk.lifeboat.launch([order])
    desk = opened()
    desk.lifeboat.take_in()
    assert desk.reports.orders.kept(case_id) == order


def test_a_partner_and_a_referral_go_on_from_what_was_typed_last(opened: Opening) -> None:
    desk = opened()
    desk.lifeboat.take_in()
    case_id = desk.drafts.begin("quick_contact").case_id
    draft = PartnerDraft("", {"name_fi": WORDS}, "")
    half = TypedReferral({"purpose": WORDS}, "fi", "")
    desk.lifeboat.launch(
        [
            TypedSetting(PARTNER_DRAFT, desk.partner_drafts.plain(draft)),
            TypedSetting(TYPED_REFERRAL + case_id, desk.referrals.plain(half)),
            TypedSetting("any_other", {"page": "log"}),
        ]
    )
    desk = opened()
    assert desk.lifeboat.take_in() is None
    assert desk.partner_drafts.kept("") == draft
    assert desk.referrals.typed(case_id) == half
    assert desk.vault.settings.get("any_other") is None


def test_a_necessary_disclosure_goes_on_from_what_was_typed_last(opened: Opening) -> None:
    desk = opened()
    desk.lifeboat.take_in()
    case_id = desk.drafts.begin("quick_contact").case_id
    begun = NecessaryOrder.begun(case_id, Lang.FI)
    order = replace(begun.with_report(text=WORDS), reason=WORDS)
    desk.lifeboat.launch([begun, order])
    desk = opened()
    desk.lifeboat.take_in()
    assert desk.necessary.orders.kept(case_id) == order


def test_a_form_that_was_finished_in_the_same_moment_does_not_come_back(opened: Opening) -> None:
    desk = opened()
    desk.lifeboat.take_in()
    draft = desk.drafts.begin("quick_contact")
    desk.lifeboat.launch([typed(desk, WORDS, draft.draft_id)])
    desk.drafts.discard(draft.draft_id)
    desk = opened()
    assert desk.lifeboat.take_in() is None
    assert desk.drafts.all() == ()


def test_nothing_of_it_can_be_read_on_the_disk_and_it_is_gone_once_taken_in(
    opened: Opening, made_vault: MadeVault
) -> None:
    desk = opened()
    desk.lifeboat.take_in()
    desk.lifeboat.launch([typed(desk)])
    [boat] = boats(made_vault)
    assert WORDS.encode() not in boat.read_bytes()
    assert boat.stat().st_mode & 0o077 == 0
    opened().lifeboat.take_in()
    assert boats(made_vault) == []


def test_an_older_one_that_somebody_puts_back_is_left_unread(
    opened: Opening, made_vault: MadeVault
) -> None:
    desk = opened()
    desk.lifeboat.take_in()
    desk.lifeboat.launch([typed(desk)])
    [boat] = boats(made_vault)
    old = boat.read_bytes()
    desk = opened()
    desk.lifeboat.take_in()
    [draft] = desk.drafts.all()
    desk.drafts.discard(draft.draft_id)
    boat.write_bytes(old)
    desk = opened()
    assert desk.lifeboat.take_in() is None
    assert desk.drafts.all() == ()


def test_one_that_is_damaged_is_told_of_once_and_the_vault_opens(
    opened: Opening, made_vault: MadeVault
) -> None:
    desk = opened()
    desk.lifeboat.take_in()
    desk.lifeboat.launch([typed(desk)])
    [boat] = boats(made_vault)
    damaged = bytearray(boat.read_bytes())
    damaged[-1] ^= 1
    boat.write_bytes(damaged)
    told = opened().lifeboat.take_in()
    assert told is not None
    assert opened().lifeboat.take_in() is None


def test_a_form_that_the_case_no_longer_takes_does_not_keep_the_others_out(
    opened: Opening,
) -> None:
    desk = opened()
    desk.lifeboat.take_in()
    lost = TypedForm("note", 1, "0" * 32, None, None, {}, "")
    desk.lifeboat.launch([lost, typed(desk)])
    desk = opened()
    assert desk.lifeboat.take_in() is not None
    assert [draft.answers["alias"] for draft in desk.drafts.all()] == [WORDS]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(at=st.integers(0, 10_000), flip=st.integers(1, 255), cut=st.booleans())
def test_no_change_to_it_goes_unnoticed(
    opened: Opening, made_vault: MadeVault, at: int, flip: int, cut: bool
) -> None:
    desk = opened()
    desk.lifeboat.take_in()
    desk.lifeboat.launch([typed(desk)])
    [boat] = boats(made_vault)
    content = bytearray(boat.read_bytes())
    at %= len(content)
    if cut:
        content = content[:at]
    else:
        content[at] ^= flip
    boat.write_bytes(content)
    with pytest.raises(RecordDamagedError):
        desk.vault.lifeboat.taken()
