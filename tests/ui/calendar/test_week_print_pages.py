"""The page that leads to a week on paper."""

from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.calendar.week_prints import WeekPrintPage
from tests.ui.benches import Bench, found


def test_nothing_of_the_case_is_on_it_unless_the_code_is_asked_for(bench: Bench) -> None:
    place = Place("calendar_print", field="2026-11-25")
    page = WeekPrintPage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    bench.show(page)
    assert found(page, QLabel, "week_label").text().endswith("23.11.2026–29.11.2026")
    plain = bench.do(page.wanted())
    found(page, QRadioButton, "cases_code").click()
    found(page, QRadioButton, "lang_fi").click()
    coded = bench.do(page.wanted())
    codes = [line.code for line in bench.lines.values()]
    assert not any(code in repr(plain.request) for code in codes)
    assert any(code in repr(coded.request) for code in codes)
    assert (coded.request.lang, coded.may_be_saved) == (Lang.FI, False)
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        found(page, QPushButton, "back_button").click()
    assert asked.args[0] == Place("calendar", field="2026-11-23")
