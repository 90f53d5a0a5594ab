"""The register of partners as an officer sees it: narrowed down, opened, added to."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exitdesk.domain.answers import Row
from exitdesk.domain.cases import Place
from exitdesk.ui.line_tables import LineTable
from exitdesk.ui.partners.partner_form_pages import PartnerFormPage
from exitdesk.ui.partners.partner_pages import PartnerPage
from exitdesk.ui.partners.register_pages import PartnersPage
from tests.ui.benches import Bench, found, words_on


def register(bench: Bench, key: str = "") -> PartnersPage:
    place = Place("partners", object_id=key)
    page = PartnersPage(bench.desk, bench.jobs, place, bench.language)
    page.resize(1000, 700)
    return bench.show(page)


def partner(bench: Bench, key: str) -> PartnerPage:
    place = Place("partner", object_id=key)
    return bench.show(PartnerPage(bench.desk, bench.jobs, place, bench.language))


def form(bench: Bench, key: str = "") -> PartnerFormPage:
    place = Place("partner_form", object_id=key)
    page = PartnerFormPage(bench.desk, bench.jobs, place, bench.language)
    page.resize(900, 800)
    return bench.show(page)


def names(page: PartnersPage) -> list[str]:
    model = found(page, LineTable, "partner_table").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def line_of(page: QWidget, field: str) -> QLineEdit:
    return found(found(page, QWidget, f"field_{field}"), QLineEdit, "line")


def choose(page: QWidget, name: str, key: str) -> None:
    combo = found(page, QComboBox, name)
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def test_the_register_is_narrowed_by_words_kind_service_and_district(bench: Bench) -> None:
    page = register(bench)
    assert len(names(page)) == len(bench.desk.partners.all())
    words = found(page, QLineEdit, "partner_words")
    words.setText("ulosotto")  # the other language's name finds it too
    assert names(page) == ["Utsökningsverket"]
    words.clear()
    choose(page, "partner_kind", "police")
    assert len(names(page)) == 12
    choose(page, "partner_area", "lappi")
    assert names(page) == ["Polisinrättningen i Lappland"]
    choose(page, "partner_kind", "")
    choose(page, "partner_service", "crime_victim")
    assert names(page) == ["Brottsofferjouren"]  # works in the whole country
    words.setText("finns inte")
    assert names(page) == []
    assert found(page, QLabel, "partners_empty").isVisible()


def test_a_partner_is_found_by_its_contact_person(bench: Bench) -> None:
    one = bench.desk.partners.one("kela")
    today = bench.desk.clock.today()
    answers = {**one.answers, "persons": (Row("01", {"name": "Aino Keksitty"}),)}
    bench.do(lambda: bench.desk.partners.save("kela", answers, "", today))
    page = register(bench)
    found(page, QLineEdit, "partner_words").setText("keksitty")
    assert names(page) == ["Folkpensionsanstalten (FPA)"]


def test_the_register_speaks_both_languages_with_what_was_chosen(bench: Bench) -> None:
    page = register(bench)
    choose(page, "partner_kind", "police")
    bench.language.switch()
    assert "Lapin poliisilaitos" in names(page)
    assert len(names(page)) == 12


def test_a_partner_is_opened_by_the_keyboard_and_come_back_to(bench: Bench, qtbot: QtBot) -> None:
    page = register(bench)
    view = found(page, LineTable, "partner_table")
    view.setFocus()
    view.selectRow(0)
    with qtbot.waitSignal(page.place_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args is not None
    place = asked.args[0]
    assert place == Place("partner", object_id="aggredi")
    back = register(bench, "aggredi")
    assert found(back, LineTable, "partner_table").currentIndex().row() == 0


def test_a_partner_says_what_it_can_get_at_most(bench: Bench) -> None:
    said = words_on(partner(bench, "kela"))
    assert "En annan myndighet" in said
    assert "Folkpensionsanstalten (FPA)" in said


def test_an_archived_partner_is_seen_only_when_asked_for(bench: Bench) -> None:
    page = partner(bench, "rise")
    found(page, QPushButton, "archive_button").click()
    bench.settle()
    assert found(page, QLabel, "archived_label").isVisible()
    listed = register(bench)
    assert not any("Brottspåföljd" in name for name in names(listed))
    found(listed, QCheckBox, "partner_archived").setChecked(True)
    assert any("Brottspåföljd" in name for name in names(listed))
    found(page, QPushButton, "restore_button").click()
    bench.settle()
    assert not found(page, QLabel, "archived_label").isVisible()


def test_what_is_stored_otherwise_than_entered_is_said_plainly(bench: Bench) -> None:
    one = bench.desk.partners.one("kela")
    today = bench.desk.clock.today()
    bench.do(lambda: bench.desk.partners.save("kela", {**one.answers, "phone": "029"}, "", today))
    settings = bench.desk.vault.settings
    bench.do(lambda: settings.set_shared("partner.kela", {"answers": {"phone": "040 666"}}))
    page = partner(bench, "kela")
    assert found(page, QWidget, "damage_box").isVisible()
    assert "040 666" not in words_on(page)
    assert not found(page, QPushButton, "archive_button").isVisible()
    assert names(register(bench))[0].startswith("Folkpensionsanstalten (FPA) · ")


def test_a_new_partner_is_added_and_found(bench: Bench, qtbot: QtBot) -> None:
    page = form(bench)
    line_of(page, "name_sv").setText("Stödboendet Tallen")
    found(page, QPushButton, "confirm").click()
    bench.settle()
    assert "obligatorisk" in words_on(page)
    line_of(page, "name_fi").setText("Tukiasunto Mänty")
    choose(found(page, QWidget, "field_kind"), "list", "housing")
    with qtbot.waitSignal(page.finished) as saved:
        found(page, QPushButton, "confirm").click()
    assert saved.args is not None
    key = saved.args[0].object_id
    assert bench.desk.partners.one(key).name.sv == "Stödboendet Tallen"
    assert "Stödboendet Tallen" in names(register(bench))


def test_what_is_typed_survives_leaving_and_another_language(bench: Bench) -> None:
    page = form(bench)
    line_of(page, "name_sv").setText("Halv")
    bench.language.switch()
    assert line_of(page, "name_sv").text() == "Halv"
    page.hide()
    bench.settle()
    again = form(bench)
    assert line_of(again, "name_sv").text() == "Halv"
    found(again, QPushButton, "discard_partner").click()
    bench.settle()
    assert bench.do(lambda: bench.desk.partner_drafts.kept("")) is None


def test_a_shipped_partner_is_not_renamed(bench: Bench) -> None:
    page = form(bench, "aggredi")
    line_of(page, "name_sv").setText("Något annat")
    found(page, QPushButton, "confirm").click()
    bench.settle()
    assert "Det ska stå: Aggredi (Helsingforsmissionen)" in words_on(page)
    assert bench.desk.partners.one("aggredi").digest == ""


def test_a_change_made_meanwhile_is_said_and_nothing_typed_is_lost(bench: Bench) -> None:
    page = form(bench, "kela")
    one = bench.desk.partners.one("kela")
    today = bench.desk.clock.today()
    bench.do(lambda: bench.desk.partners.save("kela", {**one.answers, "hours": "9–16"}, "", today))
    line_of(page, "phone").setText("020 000")
    found(page, QPushButton, "confirm").click()
    bench.settle()
    assert "ändrades av någon annan" in words_on(page)
    assert line_of(page, "phone").text() == "020 000"


def test_escape_leaves_the_form_and_keeps_what_is_typed(bench: Bench, qtbot: QtBot) -> None:
    page = form(bench)
    edit = line_of(page, "name_fi")
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.keyClicks(edit, "Puoli")
    with qtbot.waitSignal(page.left):
        QTest.keyClick(edit, Qt.Key.Key_Escape)
    bench.settle()
    kept = bench.do(lambda: bench.desk.partner_drafts.kept(""))
    assert kept is not None
    assert kept.answers["name_fi"] == "Puoli"
