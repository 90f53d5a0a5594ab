"""The plan on one page on its way to paper, over the practice vault."""

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.one_page_prints import OnePagePrintPage
from exitdesk.ui.papers.page_views import PageView
from tests.ui.benches import Bench, found


@pytest.fixture
def page(bench: Bench) -> OnePagePrintPage:
    place = Place("print", case_id=bench.case_id("Kaarna"), tab="one_page")
    return bench.show(
        OnePagePrintPage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    )


def make(page: QWidget, bench: Bench) -> str:
    found(page, QPushButton, "make_button").click()
    bench.settle()
    view = found(page, PageView, "page_view")
    return " ".join(view.page_text(number) for number in range(view.page_count))


def choose(page: QWidget, **chosen: str) -> None:
    for name, key in chosen.items():
        found(page, Choice, name).choose(key)


def test_it_is_made_in_english_of_the_goals_ticked(page: OnePagePrintPage, bench: Bench) -> None:
    assert found(page, Choice, "lang").chosen == "fi"  # the client's
    boxes = page.findChildren(QCheckBox, "goal_box")
    assert len(boxes) == 4
    next(box for box in boxes if "velkaa" in box.text()).setChecked(False)
    choose(page, lang="en", paper="plain")
    assert not found(page, QPushButton, "make_button").isEnabled()
    choose(page, safe="yes")
    bench.language.choose(Lang.FI)
    text = make(page, bench)
    assert "Where we are now" in text
    assert "Päivätyö" in text
    assert "velkaa" not in text
    assert found(page, QPushButton, "save_button").isVisible()


def test_the_discreet_one_goes_to_the_printer_only(page: OnePagePrintPage, bench: Bench) -> None:
    choose(page, paper="discreet", safe="yes", heading="week")
    text = make(page, bench)
    assert "Viikon lista" in text
    assert "Kaarna" not in text
    assert not found(page, QPushButton, "save_button").isVisible()


def test_what_is_not_safe_to_carry_is_not_made(page: OnePagePrintPage) -> None:
    choose(page, paper="plain", safe="no")
    assert not found(page, QPushButton, "make_button").isEnabled()
