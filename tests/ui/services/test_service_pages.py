"""The tab of services and the referral from the plan, over the practice vault."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exitdesk.casework.report_orders import ReportOrder
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.cases.record_pages import RecordPage
from exitdesk.ui.forms.field_rows import FieldRow
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.papers.report_pages import ReportPage
from exitdesk.ui.services.referral_pages import ReferralPage
from tests.ui.benches import Bench, found, words_on

CASE = "Kaarna"  # whose agreement reaches Aggredi with name, plan and contact times
QUIET = "Ljung"  # whose agreement lets a partner have the plan, no name and no times


def tab(bench: Bench, alias: str = CASE) -> CasePage:
    place = Place("case", case_id=bench.case_id(alias), tab="services")
    page = CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    page.resize(1000, 800)
    return bench.show(page)


def referral(bench: Bench, alias: str = CASE, about: str = "") -> ReferralPage:
    place = Place("referral", case_id=bench.case_id(alias), object_id=about)
    page = ReferralPage(bench.desk, bench.jobs, place, bench.language)
    page.resize(1000, 900)
    return bench.show(page)


def choose_partner(page: ReferralPage, bench: Bench, key: str) -> None:
    combo = found(found(page, QWidget, "field_partner"), QComboBox, "list")
    combo.setCurrentIndex(combo.findData(key))
    bench.settle()


def say_purpose(page: ReferralPage, words: str) -> None:
    found(found(page, QWidget, "field_purpose"), QLineEdit, "line").setText(words)


def cells(page: ReferralPage) -> list[str]:
    words_on(page)  # what was taken out is gone by now
    found_ones = page.findChildren(QLabel, "denied_cell")
    return [one.text() for one in found_ones if one.isVisibleTo(page)]


def goal_of(bench: Bench, alias: str = CASE) -> str:
    case_id = bench.case_id(alias)
    return bench.do(lambda: bench.desk.records.current(case_id, "goal"))[0].object_id


def kept(bench: Bench, alias: str = CASE) -> ReportOrder | None:
    case_id = bench.case_id(alias)
    return bench.do(lambda: bench.desk.reports.orders.kept(case_id))


def test_the_tab_shows_what_is_arranged_asked_paid_and_lent(bench: Bench) -> None:
    page = tab(bench)
    said = words_on(page)
    for words in (
        "Tukiasunto, avaimet saatu",
        "Norra Savolax välfärdsområde",
        "Sysselsättningsområdet på klientens ort",
        "148,40\u00a0€",
        "Puhelin, inventaario 14",
    ):
        assert words in said
    bench.language.switch()
    assert "Pohjois-Savon hyvinvointialue" in words_on(page)


def test_every_button_of_the_tab_leads_where_it_says(bench: Bench, qtbot: QtBot) -> None:
    page = tab(bench)
    case_id = bench.case_id(CASE)
    for name, wanted in (
        ("service_episode_button", Place("form", case_id=case_id, tab="service_episode")),
        ("outlay_button", Place("form", case_id=case_id, tab="outlay")),
        ("loan_button", Place("form", case_id=case_id, tab="loan")),
        ("referral_button", Place("referral", case_id=case_id)),
    ):
        with qtbot.waitSignal(page.place_requested) as asked:
            found(page, QPushButton, name).click()
        assert asked.args == [wanted]


def test_a_step_or_service_is_referred_from_where_it_is_read(bench: Bench, qtbot: QtBot) -> None:
    case_id, goal = bench.case_id(CASE), goal_of(bench)
    place = Place("record", case_id=case_id, object_id=goal)
    page = bench.show(RecordPage(bench.desk, bench.jobs, place, language=bench.language))
    with qtbot.waitSignal(page.place_requested) as asked:
        found(page, QPushButton, "refer_button").click()
    assert asked.args == [Place("referral", case_id=case_id, object_id=goal)]


def test_a_referral_goes_on_to_a_report_with_what_is_agreed_ticked(
    bench: Bench, qtbot: QtBot
) -> None:
    page = referral(bench, about=goal_of(bench))
    assert not found(page, QPushButton, "begin_report_button").isEnabled()
    choose_partner(page, bench, "aggredi")
    assert cells(page) == []
    assert found(page, QLineEdit, "contact_time").text() == "tiistaisin klo 14.00"
    say_purpose(page, "Sosiaaliohjaus")
    with qtbot.waitSignal(page.place_requested) as asked:
        found(page, QPushButton, "begin_report_button").click()
    place = Place("report", case_id=bench.case_id(CASE), field="contents")
    assert asked.args == [place]
    order = kept(bench)
    assert order is not None
    assert (order.lang, order.recipient) == (Lang.FI, "partner")
    assert [ref.field_id for ref in order.items] == ["alias", "life_domain", "title"]
    assert order.text == "Yhteydenottoaika: tiistaisin klo 14.00"
    report = ReportPage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    report.resize(1000, 900)
    bench.show(report)
    assert "innehållet" in words_on(report)  # it takes up at the contents
    again = kept(bench)
    assert again is not None
    assert again.referral == order.referral


def test_what_is_denied_names_the_cell_and_leads_to_the_client(bench: Bench, qtbot: QtBot) -> None:
    page = referral(bench, QUIET)
    choose_partner(page, bench, "aggredi")
    named = cells(page)
    assert any("Aggredi eller en annan partnerorganisation – " in cell for cell in named)
    assert not found(page, QLineEdit, "contact_time").isVisible()
    with qtbot.waitSignal(page.place_requested) as asked:
        found(page, QPushButton, "ask_client_button").click()
    assert asked.args is not None
    place = asked.args[0]
    assert (place.page, place.field) == ("agreement", "partner/client_name")
    choose_partner(page, bench, "kela")
    assert found(page, QLabel, "why_not_label").text() == (
        "Överenskommelsen omfattar inte den här mottagaren."
    )
    say_purpose(page, "Stöd")
    assert not found(page, QPushButton, "begin_report_button").isEnabled()


def test_a_referral_half_typed_is_there_again_in_either_language(bench: Bench) -> None:
    page = referral(bench)
    choose_partner(page, bench, "aggredi")
    say_purpose(page, "Halvskrivet")
    bench.language.switch()
    page.hide()
    bench.settle()
    again = referral(bench)
    assert found(found(again, QWidget, "field_purpose"), QLineEdit, "line").text() == "Halvskrivet"
    combo = found(found(again, QWidget, "field_partner"), QComboBox, "list")
    assert combo.currentData() == "aggredi"


def test_an_unfinished_report_is_led_to_and_not_written_over(bench: Bench, qtbot: QtBot) -> None:
    case_id = bench.case_id(CASE)
    order = ReportOrder.begun(case_id, "supervisor", Lang.FI)
    text = ReportOrder(case_id, "supervisor", Lang.FI, order.reference, order.seed, text="Läget")
    bench.do(lambda: bench.desk.reports.orders.keep(text))
    page = referral(bench)
    assert "inte är färdig" in words_on(page)
    choose_partner(page, bench, "aggredi")
    say_purpose(page, "Stöd")
    assert not found(page, QPushButton, "begin_report_button").isEnabled()
    with qtbot.waitSignal(page.place_requested) as asked:
        found(page, QPushButton, "waiting_button").click()
    assert asked.args == [Place("report", case_id=case_id)]
    assert kept(bench) == text


@pytest.fixture
def row(bench: Bench) -> Callable[[str, str], FieldRow]:
    def made(form_key: str, field_id: str) -> FieldRow:
        field = bench.desk.forms.latest(form_key).field(field_id)
        around = Surroundings(bench.language, bench.desk.clock.today())
        around.parts.offer({"aa": "Eget hem"})
        return bench.show(FieldRow(field, around))

    return made


def test_an_amount_is_typed_in_euros_and_shown_as_understood(
    row: Callable[[str, str], FieldRow], qtbot: QtBot
) -> None:
    shown = row("outlay", "amount")
    line = found(shown, QLineEdit, "line")
    QTest.keyClicks(line, "12,5")
    line.editingFinished.emit()
    assert line.text() == "12,50\u00a0€"
    assert shown.answer() == 1250
    line.setText("tolv")
    assert shown.answer() == "tolv"


def test_a_partner_is_found_by_words_of_either_language(
    row: Callable[[str, str], FieldRow], qtbot: QtBot, bench: Bench
) -> None:
    shown = row("service_episode", "partner")
    QTest.keyClicks(found(shown, QLineEdit, "words"), "rikosuhri")
    assert shown.answer() == "crime_victims"
    bench.language.switch()
    assert shown.answer() == "crime_victims"
    assert found(shown, QComboBox, "list").currentText() == "Rikosuhripäivystys"


def test_a_part_of_the_plan_is_chosen_by_its_title(
    row: Callable[[str, str], FieldRow],
) -> None:
    shown = row("service_episode", "serves")
    combo = found(shown, QComboBox, "list")
    combo.setCurrentIndex(combo.findData("aa"))
    assert shown.answer() == "aa"
    shown.show_answer("bb")
    assert combo.currentText() == "En del av planen som inte längre finns"
