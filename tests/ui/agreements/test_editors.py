"""Writing an agreement: limits first, a card a recipient, nothing typed is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from exitdesk.domain.answers import Answers, Row
from exitdesk.domain.cases import Place
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang
from exitdesk.ui.agreements.editors import AgreementEditor
from exitdesk.ui.agreements.pages import AgreementPage
from exitdesk.ui.forms.editors.permit_card import PermitCard
from exitdesk.ui.forms.hosts import FormOffice
from tests.ui.benches import Bench, found, words_on

Open = Callable[..., AgreementPage]


def client(bench: Bench, alias: str) -> str:
    return bench.do(lambda: bench.desk.persons.client(bench.case_id(alias))).object_id  # type: ignore[union-attr]


def close_one(bench: Bench, alias: str) -> str:
    cards = bench.do(lambda: bench.desk.persons.cards(bench.case_id(alias)))
    return next(card.object_id for card in cards if card.role == "partner")


@pytest.fixture
def open_page(bench: Bench) -> Open:
    """Return a function that opens a person's agreement to be written."""

    def make(alias: str, person: str, field: str = "") -> AgreementPage:
        office = FormOffice(bench.desk, bench.jobs, bench.language, bench.desk.clock.today())
        place = Place("agreement", case_id=bench.case_id(alias), object_id=person, field=field)
        page = AgreementPage(office, place)
        page.resize(1000, 900)
        return bench.show(page)

    return make


def host_of(page: AgreementPage) -> AgreementEditor:
    assert page.host is not None
    return page.host


def card_of(page: AgreementPage, recipient: str) -> PermitCard:
    cards = page.findChildren(PermitCard)
    return next(one for one in cards if one.recipient == recipient and not one.isHidden())


def answers(page: AgreementPage) -> Answers:
    session = host_of(page).session
    assert session is not None
    return session.sheet.answers


def rows(page: AgreementPage) -> list[Row]:
    """Return the permits as they stand."""
    permits = answers(page).get("permits")
    return [row for row in permits if isinstance(row, Row)] if isinstance(permits, tuple) else []


def purpose_of(card: PermitCard) -> QLineEdit:
    return next(one for one in card.findChildren(QLineEdit) if one.isVisibleTo(card))


def tell_limits(page: AgreementPage, bench: Bench) -> None:
    session = host_of(page).session
    assert session is not None
    session.sheet.give("limits_told", "yes")
    session.sheet.give("language", "sv")
    bench.settle()


def tick(card: PermitCard, *keys: str) -> None:
    for key in keys:
        found(card, QCheckBox, f"option_{key}").setChecked(True)


def test_nothing_can_be_filled_in_before_the_limits_have_been_told(
    open_page: Open, bench: Bench
) -> None:
    page = open_page("Kaarna", close_one(bench, "Kaarna"))
    assert "Berätta först var sekretessens gränser går" in words_on(page)
    assert not [one for one in page.findChildren(PermitCard) if one.isVisibleTo(page)]
    tell_limits(page, bench)
    words = words_on(page)
    assert "Aggredi eller en annan partnerorganisation får veta: ingenting" in words
    assert "Berätta först" not in words
    assert words.count("får veta: ingenting") == len(bench.do(bench.desk.agreement_views.cards))


def test_ticking_a_card_is_said_in_its_sentence_and_kept_as_a_permit(
    open_page: Open, bench: Bench
) -> None:
    page = open_page("Kaarna", close_one(bench, "Kaarna"))
    tell_limits(page, bench)
    card = card_of(page, "partner")
    card.opener.click()
    assert found(card, QCheckBox, "option_identity_code").isEnabled() is False  # never goes there
    tick(card, "plan")
    purpose = purpose_of(card)
    QTest.keyClicks(purpose, "Samtal")
    assert "får veta: mål, steg och tjänster" in words_on(card)
    (row,) = rows(page)
    assert row.answers["recipient"] == "partner"
    assert row.answers["categories"] == ("plan",)
    assert row.answers["purpose"] == "Samtal"
    bench.language.choose(Lang.FI)
    assert "saa tietää: tavoitteet, askeleet ja palvelut" in words_on(card)
    assert purpose.text() == "Samtal"


def test_a_preset_ticks_what_the_policy_can_let_through_and_says_what_for(
    open_page: Open, bench: Bench
) -> None:
    page = open_page("Kaarna", close_one(bench, "Kaarna"))
    tell_limits(page, bench)
    found(page, QPushButton, "preset_alias_and_contact_to_partner").click()
    (row,) = rows(page)
    assert row.answers["categories"] == ("client_name", "contact", "administrative")
    assert row.answers["purpose"] == "Avtala om den första kontakten"


def test_what_was_typed_is_there_when_the_page_is_opened_again(
    open_page: Open, bench: Bench
) -> None:
    person = close_one(bench, "Kaarna")
    first = open_page("Kaarna", person)
    tell_limits(first, bench)
    card = card_of(first, "partner")
    card.opener.click()
    tick(card, "plan")
    first.flush()
    bench.settle()
    first.close()
    again = open_page("Kaarna", person)
    assert "får veta: mål, steg och tjänster" in words_on(again)
    drafts = bench.do(
        lambda: bench.desk.agreements.versions.drafts_of(again.place().case_id, person)
    )
    assert len(drafts) == 1


def test_a_page_that_nobody_touched_leaves_no_draft(open_page: Open, bench: Bench) -> None:
    person = close_one(bench, "Kaarna")
    page = open_page("Kaarna", person)
    host_of(page).close_form()
    bench.settle()
    versions, case_id = bench.desk.agreements.versions, bench.case_id("Kaarna")
    assert bench.do(lambda: versions.draft_of(case_id, person)) is None


def test_saving_writes_a_version_that_waits_for_a_signature(
    open_page: Open, bench: Bench, qtbot: QtBot
) -> None:
    person = close_one(bench, "Kaarna")
    page = open_page("Kaarna", person)
    tell_limits(page, bench)
    card_of(page, "partner").opener.click()
    tick(card_of(page, "partner"), "plan")
    card_of(page, "statistics").opener.click()  # a purpose alone is no permit
    QTest.keyClicks(purpose_of(card_of(page, "statistics")), "Statistik")
    found(page, QPushButton, "confirm").click()
    bench.settle()
    assert "Uppgiften är obligatorisk" in words_on(page)  # what it is for
    QTest.keyClicks(purpose_of(card_of(page, "partner")), "Samtal")
    with qtbot.waitSignal(page.finished, timeout=10_000) as emitted:
        found(page, QPushButton, "confirm").click()
    assert emitted.args[0].tab == "agreements"
    bench.settle()
    case_id = bench.case_id("Kaarna")
    (version,) = bench.do(lambda: bench.desk.agreements.versions.of(case_id, person))
    assert not version.is_agreed
    assert [one.recipient for one in version.terms.permits] == ["partner"]


def test_asking_the_client_opens_the_card_with_the_category_marked(
    open_page: Open, bench: Bench
) -> None:
    page = open_page("Kaarna", client(bench, "Kaarna"), "partner/health")
    card = card_of(page, "partner")
    assert card.is_open
    assert "Att fråga klienten: Hälsa" in words_on(card)
    assert page.go_to(Place(
        "agreement", case_id=page.place().case_id, object_id=page.place().object_id,
        field="health_social/client_name",
    ))  # fmt: skip
    assert "Att fråga klienten: Klientens namn" in words_on(card_of(page, "health_social"))
    tick(card_of(page, "health_social"), "client_name")
    assert "Att fråga" not in words_on(card_of(page, "health_social"))


def test_a_withdrawal_meanwhile_is_said_and_what_is_typed_can_go_on(
    open_page: Open, bench: Bench
) -> None:
    person, case_id = client(bench, "Kaarna"), bench.case_id("Kaarna")
    page = open_page("Kaarna", person)
    session = host_of(page).session
    assert session is not None
    session.sheet.give("never", "Grannen")
    bench.settle()
    cells = frozenset({("partner", Category.PLAN)})
    versions, today = bench.desk.agreements.versions, bench.desk.clock.today()
    bench.do(lambda: versions.withdraw(case_id, person, cells, "", today))
    session.sheet.give("form_given", "oral")
    found(page, QPushButton, "confirm").click()
    bench.settle()
    assert "En nyare version av överenskommelsen" in words_on(page)
    found(page, QPushButton, "take_up_button").click()
    bench.settle()
    assert "En nyare version av överenskommelsen" not in words_on(page)
    assert answers(page)["never"] == "Grannen"
    partner = next(row for row in rows(page) if row.answers["recipient"] == "partner")
    assert partner.answers["categories"] == ("client_name", "administrative")


def test_escape_leaves_and_keeps_what_was_typed(open_page: Open, bench: Bench) -> None:
    person = close_one(bench, "Kaarna")
    page = open_page("Kaarna", person)
    tell_limits(page, bench)
    page.take_focus()
    QTest.keyClick(QApplication.focusWidget() or host_of(page), Qt.Key.Key_Escape)
    bench.settle()
    draft = bench.do(
        lambda: bench.desk.agreements.versions.draft_of(bench.case_id("Kaarna"), person)
    )
    assert draft is not None
    assert draft.answers["limits_told"] == "yes"
